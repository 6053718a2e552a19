import Ballots
import Diagnostics
import RubricSyntax
import Tables

/// A row of a decisions file.
struct Decision: Sendable {
  let name: CellName
  /// What was chosen, as it was written; "" where nothing is decided yet.
  let value: String
  let reason: String
  let place: Place
  let valuePlace: Place
}

/// The columns of a decisions file besides those that name the cell.
enum DecisionColumn: CaseIterable {
  case column, value, reason

  var name: Bilingual {
    switch self {
    case .column: NamePart.column.name
    case .value: Bilingual(zh: "取值", en: "value")
    case .reason: Bilingual(zh: "理由", en: "reason")
    }
  }

  func isMeant(by header: String) -> Bool {
    let key = NameKey.ignoringCase(header)
    return key == NameKey(name.chinese) || key == NameKey(name.english)
  }
}

/// Reads a decisions file: what it has besides the columns that it needs is for its reader.
struct DecisionReader {
  private let table: Table
  private let parts: [NamePart]
  private var diagnostics: [Diagnostic] = []

  /// - Parameter parts: what a decision has to name.
  static func read(_ table: Table, parts: [NamePart]) -> Outcome<[Decision]> {
    var reader = DecisionReader(table: table, parts: parts)
    let decisions = reader.read()
    return Outcome(decisions, reader.diagnostics)
  }

  private init(table: Table, parts: [NamePart]) {
    self.table = table
    self.parts = parts
  }

  private mutating func read() -> [Decision]? {
    let names = parts.map { (part: $0, column: column(of: $0)) }
    let value = column(.value)
    let reason = column(.reason)
    guard let value, let reason, !diagnostics.hasErrors else { return nil }
    return table.rows.map { row in
      var name = CellName()
      for (part, column) in names { name[part] = column.map { row.cells[$0].trimmed } ?? "" }
      return Decision(
        name: name, value: row.cells[value].trimmed, reason: row.cells[reason].trimmed,
        place: table.place(of: row), valuePlace: table.place(of: row, column: value))
    }
  }

  /// The column of columns may be left out: most decisions are on marks.
  private mutating func column(of part: NamePart) -> Int? {
    guard case .key(let key) = part else {
      return table.header.firstIndex(where: DecisionColumn.column.isMeant)
    }
    return column(key.name) { HeaderWord($0) == .key(key) }
  }

  private mutating func column(_ column: DecisionColumn) -> Int? {
    self.column(column.name, isMeant: column.isMeant)
  }

  /// The only column of that name; reported where there is none, or more.
  private mutating func column(_ name: Bilingual, isMeant: (String) -> Bool) -> Int? {
    let found = table.header.indices.filter { isMeant(table.header[$0]) }
    if found.isEmpty {
      diagnostics.append(.decisionColumnMissing(name, at: table.placeOfHeader()))
    }
    for column in found.dropFirst() {
      diagnostics.append(
        .columnTwice(
          name, earlier: table.placeOfHeader(column: found[0]),
          at: table.placeOfHeader(column: column)))
    }
    return found.first
  }
}
