import Diagnostics

/// The column names of a file, and what is wrong with them.
struct TableHeader {
  /// Without the white space around them; "" where there is no name.
  let names: [String]
  private(set) var problems: ProblemList

  /// How many cells a row must have; nil where a wrong quotation mark makes the number of names
  /// uncertain.
  let cellCount: Int?

  var unnamedColumns: [Int] {
    cellCount == nil ? [] : names.indices.filter { names[$0].isEmpty }
  }

  init(_ record: Record, in source: TableSource) {
    names = record.cells.map(\.trimmed)
    problems = record.problems
    cellCount = record.problems.isEmpty ? names.count : nil
    var firstColumns: [String: Int] = [:]
    for (column, name) in names.enumerated() where !name.isEmpty {
      if let first = firstColumns[name] {
        problems.add(.duplicateColumn(name, column: column, first: first, in: source))
      } else {
        firstColumns[name] = column
      }
    }
  }

  /// The separator that a one-cell header uses in place of the comma. Names in quotation marks
  /// are meant as they stand.
  static func otherSeparator(in record: Record) -> OtherSeparator? {
    guard record.cells.count == 1, !record.hasQuotedCell || !record.problems.isEmpty else {
      return nil
    }
    return OtherSeparator.first(in: record.cells[0])
  }
}

/// What files that are not comma-separated have between their cells.
enum OtherSeparator: CaseIterable {
  case tab, semicolon, wideComma, wideSemicolon

  var scalar: Unicode.Scalar {
    switch self {
    case .tab: "\t"
    case .semicolon: ";"
    case .wideComma: "，"
    case .wideSemicolon: "；"
    }
  }

  static func first(in text: String) -> OtherSeparator? {
    allCases.first { text.unicodeScalars.contains($0.scalar) }
  }
}
