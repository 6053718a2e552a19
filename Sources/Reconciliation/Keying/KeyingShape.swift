import Ballots
import Diagnostics
import RubricSyntax
import Tables

/// How a table of marks is laid out, as far as its header tells.
struct KeyingShape: Sendable {
  /// A column that holds values.
  struct Content: Sendable {
    let column: Int
    /// What the header says of the cells below it; nil for the column of marks.
    let part: NamePart?
    let text: String
    let key: NameKey

    var isRowFact: Bool { part == .column }
  }

  /// The columns that say what a row is about, from left to right.
  let keys: [(part: NamePart, column: Int)]
  /// What the columns of values stand for, where there is one for each unit or criterion.
  let spread: NamePart?
  let contents: [Content]

  /// What is said of every mark.
  var parts: [NamePart] {
    let said = keys.map(\.part) + (spread.map { [$0] } ?? [])
    return NamePart.all.filter(said.contains)
  }

  /// What is said of a whole row.
  var rowParts: [NamePart] { NamePart.all.filter(keys.map(\.part).contains) }

  /// Whether what is said of whole rows is all that the table has: a blank one is a value then, and
  /// no mere remark that nobody made.
  var holdsOnlyRowFacts: Bool { contents.allSatisfy(\.isRowFact) }

  var rowFacts: [Content] { contents.filter(\.isRowFact) }

  /// The parts that tell one paper from another; where no paper is named, one unit from another.
  var recordParts: [NamePart] {
    if parts.contains(.reason) { return parts }
    let ofPaper = parts.filter { $0 != .unit && $0 != .criterion }
    if !ofPaper.isEmpty { return ofPaper }
    return parts.contains(.unit) ? [.unit] : parts
  }

  /// The column that holds a cell of that key.
  func content(of key: CellKey) -> Content? {
    let blank = NameKey("")
    if key[.column] != blank { return contents.first { $0.isRowFact && $0.key == key[.column] } }
    guard let spread else { return contents.first { $0.part == nil } }
    return contents.first { $0.part == spread && $0.key == key[spread] }
  }

  /// What the row of such a cell is about.
  func rowKey(of key: CellKey) -> CellKey {
    key.without([.column] + (spread.map { [$0] } ?? []))
  }
}

/// Understands the header of a table without a rubric.
struct ShapeReader {
  private let table: Table
  private var keys: [(part: NamePart, column: Int)] = []
  private var marks: [Int] = []
  private var facts: [Int] = []
  private var others: [Int] = []
  private var diagnostics: [Diagnostic] = []

  static func read(_ table: Table) -> Outcome<KeyingShape> {
    var reader = ShapeReader(table)
    return reader.read()
  }

  private init(_ table: Table) {
    self.table = table
  }

  private mutating func read() -> Outcome<KeyingShape> {
    sortColumns()
    let spread = self.spread
    let contents = contents(spread)
    reportTwice(contents)
    if keys.isEmpty { diagnostics.append(.noKey(at: table.placeOfHeader())) }
    if contents.isEmpty { diagnostics.append(.noValue(at: table.placeOfHeader())) }
    return Outcome(KeyingShape(keys: keys, spread: spread, contents: contents), diagnostics)
  }

  private mutating func sortColumns() {
    for (column, header) in table.header.enumerated() where !header.isEmpty {
      switch HeaderWord(header) {
      case .key(let key)?:
        let part = NamePart.key(key)
        reportTwice(key.name, keys.first { $0.part == part }?.column, column)
        keys.append((part, column))
      case .mark?:
        reportTwice(HeaderWord.mark.name, marks.first, column)
        marks.append(column)
      case .reason? where listsEntries:
        reportTwice(NamePart.reason.name, keys.first { $0.part == .reason }?.column, column)
        keys.append((.reason, column))
      case .rowFact?: facts.append(column)
      case nil: others.append(column)
      }
    }
  }

  /// Whether the rows are bonuses and deductions, of which a unit may have several.
  private var listsEntries: Bool {
    table.header.contains { HeaderWord($0) == .points }
  }

  /// A column of marks leaves nothing to spread over; where no unit is named in the row, the
  /// columns are the units.
  private var spread: NamePart? {
    let said = keys.map(\.part)
    if !marks.isEmpty || others.isEmpty { return nil }
    if !said.contains(.unit) { return .unit }
    return said.contains(.criterion) ? nil : .criterion
  }

  private func contents(_ spread: NamePart?) -> [KeyingShape.Content] {
    let part = spread ?? .column
    let all =
      marks.map { KeyingShape.Content(column: $0, part: nil, text: "", key: NameKey("")) }
      + others.map { content($0, part) }
      + facts.map { content($0, .column) }
    return all.sorted { $0.column < $1.column }
  }

  private func content(_ column: Int, _ part: NamePart) -> KeyingShape.Content {
    let text = table.header[column]
    return KeyingShape.Content(column: column, part: part, text: text, key: part.key(of: text))
  }

  private mutating func reportTwice(_ contents: [KeyingShape.Content]) {
    for (index, content) in contents.enumerated() where content.part != nil {
      let earlier = contents[..<index].first { $0.part == content.part && $0.key == content.key }
      reportTwice(Bilingual(same: content.text), earlier?.column, content.column)
    }
  }

  private mutating func reportTwice(_ name: Bilingual, _ earlier: Int?, _ column: Int) {
    guard let earlier else { return }
    diagnostics.append(
      .columnTwice(
        name, earlier: table.placeOfHeader(column: earlier),
        at: table.placeOfHeader(column: column)))
  }
}
