import Diagnostics
public import RubricModel
import Tables

/// A mark as it stands in a file, before anybody has judged it.
public struct RawMark: Sendable {
  /// What it is for and who gave it. A column of a tally stands as the index of its level.
  public var at: Coordinate
  public let text: String
  public let origin: MarkOrigin
  /// The reason beside it; nil where none is written.
  public var reason: String?
  /// Why its row does not count at all.
  public var leftOut: RowEntries?

  public init(
    at coordinate: Coordinate, text: String, origin: MarkOrigin, reason: String? = nil,
    leftOut: RowEntries? = nil
  ) {
    at = coordinate
    self.text = text
    self.origin = origin
    self.reason = reason
    self.leftOut = leftOut
  }

  public var unit: Int {
    get { Int(at.unit) }
    set { at.unit = Int32(truncatingIfNeeded: newValue) }
  }
}

/// Where a mark stands, in as few bytes as a count of many needs.
public struct MarkOrigin: Hashable, Sendable {
  /// Index of the sheet's sources.
  let source: Int32
  /// Row of a table, index of a spot.
  let row: Int32
  /// 0-based; −1 for the whole row.
  let column: Int32

  public init(source: Int, row: Int, column: Int? = nil) {
    self.source = Int32(truncatingIfNeeded: source)
    self.row = Int32(truncatingIfNeeded: row)
    self.column = Int32(truncatingIfNeeded: column ?? -1)
  }

  /// The row that it stands in.
  var wholeRow: MarkOrigin { MarkOrigin(source: Int(source), row: Int(row)) }
}

/// What an origin's numbers refer to.
public enum MarkSource: Sendable {
  case table(FileReading)
  /// Rows of an example in the rubric, which has the form there.
  case example([Spot], form: Spot)

  /// Nil for an example.
  var fileName: String? { reading?.source.name }

  /// Nil for an example.
  var reading: FileReading? { if case .table(let reading) = self { reading } else { nil } }

  func place(of origin: MarkOrigin) -> Place {
    switch self {
    case .table(let reading):
      .cell(
        reading.source.place(
          row: Int(origin.row), column: origin.column < 0 ? nil : Int(origin.column)))
    case .example(let spots, _): spots[Int(origin.row)].place
    }
  }
}

/// All raw marks of one form, from all its files.
public struct MarkSheet: Sendable {
  /// Index among the rubric's forms.
  public let form: Int
  public var marks: [RawMark] = []
  public var sources: [MarkSource] = []
  /// Whether some of its rows or columns could not be read and were reported.
  var isIncomplete = false
  /// Who marked, by index.
  var voters = VoterIndex()
  var suggestions = NameIndex()
  /// What rows say besides their marks, by the row; only of ledgers and lists of bonuses.
  var facts: [MarkOrigin: RowFacts] = [:]
  /// The marks of plain rows.
  var pooled = PooledMarks()
  var weights = SuggestionWeights()
  var factors = CarriedNumbers()
  /// What the rows of a tally say of their ballots: by unit, criterion and group.
  var rowCounts: [Coordinate: MeetingCounts] = [:]

  public init(form: Int) {
    self.form = form
  }

  /// Room for what the rows of a table bring: of marks for all, of names for a small table, which
  /// grows so often for nothing. In a large one most rows have names that are known.
  mutating func reserve(_ rows: Int, marksInEach count: Int, _ voterColumns: [KeyColumn]) {
    marks.reserveCapacity(marks.count + rows * count)
    let names = min(rows, 500)
    for column in voterColumns {
      if column == .suggestion { suggestions.reserve(names) } else { voters.reserve(names) }
    }
  }

  /// Where it stands; for what stands nowhere, the files as a whole, or the form of an example.
  func place(of origin: MarkOrigin) -> Place {
    if sources.indices.contains(Int(origin.source)) {
      return sources[Int(origin.source)].place(of: origin)
    }
    if case .example(_, let form)? = sources.first { return form.place }
    return .files(fileNames)
  }

  /// Whether its rows stand in the rubric itself.
  var isOfExample: Bool { if case .example? = sources.first { true } else { false } }

  /// What the rows of a tally say of their ballots, where a unit finds its own at once.
  var rowCountsByUnit: [Int: [Coordinate: MeetingCounts]] {
    rowCounts.reduce(into: [:]) { $0[Int($1.key.unit), default: [:]][$1.key] = $1.value }
  }

  /// The same sheet once the units have found their order.
  func renumbered(_ newIndex: [Int]) -> MarkSheet {
    // Listed units are in their order already.
    if newIndex.indices.allSatisfy({ newIndex[$0] == $0 }) { return self }
    var sheet = self
    for index in sheet.marks.indices {
      sheet.marks[index].unit = newIndex[sheet.marks[index].unit]
    }
    for index in pooled.pools.indices {
      let unit = newIndex[pooled.pools[index].unit]
      sheet.pooled.pools[index].at.unit = Int32(truncatingIfNeeded: unit)
    }
    for index in pooled.exceptions.indices {
      let unit = newIndex[Int(pooled.exceptions[index].at.unit)]
      sheet.pooled.exceptions[index].at.unit = Int32(truncatingIfNeeded: unit)
    }
    sheet.weights = weights.renumbered(newIndex)
    sheet.rowCounts = Dictionary(
      uniqueKeysWithValues: rowCounts.map { row, counts in
        var moved = row
        moved.unit = Int32(truncatingIfNeeded: newIndex[Int(row.unit)])
        return (moved, counts)
      })
    return sheet
  }
}
