/// Finds the differences of two keyings that name their cells alike.
struct Comparer {
  private let first: Keying
  private let second: Keying
  private(set) var differences: [Difference] = []
  private(set) var counts = Comparison.Counts()

  /// The cells of each record, in the order of the file.
  private typealias Records = [CellKey: [Int]]

  init(_ first: Keying, _ second: Keying) {
    self.first = first
    self.second = second
  }

  mutating func compare() {
    compareFirst(Self.index(of: second), records(of: first), records(of: second))
    compareSecond(Self.index(of: first), records(of: first), records(of: second))
  }

  /// All cells of the first file, with those of the second that they meet.
  private mutating func compareFirst(
    _ others: [CellKey: Int], _ own: Records, _ known: Records
  ) {
    for (index, cell) in first.cells.enumerated() {
      if let other = others[cell.key] {
        compare(index, other)
      } else if known[record(of: cell)] != nil {
        takeLonely(cell, first: [index], second: [])
      } else if let cells = own[record(of: cell)], cells.first == index {
        add(cell, isRecord: true, first: cells, second: [])
      }
    }
  }

  /// The cells of the second file that have met none.
  private mutating func compareSecond(
    _ others: [CellKey: Int], _ known: Records, _ own: Records
  ) {
    for (index, cell) in second.cells.enumerated() where others[cell.key] == nil {
      if known[record(of: cell)] != nil {
        takeLonely(cell, first: [], second: [index])
      } else if let cells = own[record(of: cell)], cells.first == index {
        add(cell, isRecord: true, first: [], second: cells)
      }
    }
  }

  private mutating func compare(_ index: Int, _ other: Int) {
    let (cell, text) = (first.cells[index], second.cells[other].text)
    guard SameValue.holds(cell.text, text) else {
      return add(cell, isRecord: false, first: [index], second: [other])
    }
    counts.equal += 1
    if cell.text != text { counts.respelled += 1 }
  }

  /// A cell that only one file has. Where one of two layouts has a column for each mark, its blank
  /// cell says no more than the row that the other layout leaves out.
  private mutating func takeLonely(_ cell: KeyedCell, first own: [Int], second others: [Int]) {
    if cell.isSpread, cell.text.isEmpty, first.shape.spread != second.shape.spread {
      counts.equal += 1
      counts.blankForAbsent += 1
    } else {
      add(cell, isRecord: false, first: own, second: others)
    }
  }

  // MARK: Adding

  private mutating func add(
    _ cell: KeyedCell, isRecord: Bool, first own: [Int], second others: [Int]
  ) {
    let difference = Difference(
      name: isRecord ? recordName(of: cell) : cell.name, isRecord: isRecord,
      first: side(of: first, own, isRecord), second: side(of: second, others, isRecord),
      firstCells: own, secondCells: others)
    counts.differing += difference.cellCount
    differences.append(difference)
  }

  private func side(of keying: Keying, _ cells: [Int], _ isRecord: Bool) -> Difference.Side {
    guard let index = cells.first else { return .absent }
    let cell = keying.cells[index]
    return isRecord
      ? .record(cells: cells.count, keying.rowPlace(of: cell))
      : .cell(text: cell.text, keying.place(of: cell))
  }

  // MARK: Records

  private static func index(of keying: Keying) -> [CellKey: Int] {
    Dictionary(
      keying.cells.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func records(of keying: Keying) -> Records {
    Dictionary(grouping: keying.cells.indices) { record(of: keying.cells[$0]) }
  }

  private func record(of cell: KeyedCell) -> CellKey { cell.key.without(partsOfNoRecord) }

  private func recordName(of cell: KeyedCell) -> CellName {
    var name = cell.name
    for part in partsOfNoRecord { name[part] = "" }
    return name
  }

  /// Both files name their cells by the same parts.
  private var partsOfNoRecord: [NamePart] {
    let own = first.shape.recordParts
    return NamePart.all.filter { !own.contains($0) }
  }
}
