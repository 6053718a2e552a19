import Ballots
import Diagnostics
import RubricSyntax
import Tables

/// One clerk's file, understood: cells with names.
struct Keying: Sendable {
  let table: Table
  let shape: KeyingShape
  /// In the order of the file.
  let cells: [KeyedCell]

  static func read(_ table: Table) -> Outcome<Keying> {
    let shape = ShapeReader.read(table)
    guard let value = shape.value else { return Outcome(nil, shape.diagnostics) }
    var reader = CellReader(table, value)
    reader.read()
    return Outcome(
      Keying(table: table, shape: value, cells: reader.cells),
      shape.diagnostics + reader.diagnostics)
  }

  func place(of cell: KeyedCell) -> Place {
    table.place(of: table.rows[cell.row], column: cell.column)
  }

  func rowPlace(of cell: KeyedCell) -> Place { table.place(of: table.rows[cell.row]) }
}

/// A value and what it is about.
struct KeyedCell: Sendable {
  let name: CellName
  let key: CellKey
  /// Without the white space around it.
  let text: String
  /// Index among the rows of the table.
  let row: Int
  let column: Int
  /// Whether its column stands for a unit or criterion.
  let isSpread: Bool
}

/// Reads the rows of a table whose header is understood.
private struct CellReader {
  private let table: Table
  private let shape: KeyingShape
  private(set) var cells: [KeyedCell] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The rows by what they are about.
  private var rows: [CellKey: TableRow] = [:]

  init(_ table: Table, _ shape: KeyingShape) {
    self.table = table
    self.shape = shape
    cells.reserveCapacity(table.rows.count * shape.contents.count)
  }

  mutating func read() {
    for (index, row) in table.rows.enumerated() {
      guard let name = name(of: row) else { continue }
      let key = name.key
      if let earlier = rows[key] {
        let place = table.place(of: row)
        diagnostics.append(.rowTwice(name, earlier: table.place(of: earlier), at: place))
      } else {
        rows[key] = row
        for content in shape.contents { add(content, of: row, index, name, key) }
      }
    }
  }

  private mutating func add(
    _ content: KeyingShape.Content, of row: TableRow, _ index: Int, _ rowName: CellName,
    _ rowKey: CellKey
  ) {
    let text = row.cells[content.column].trimmed
    if text.isEmpty, content.isRowFact, !shape.holdsOnlyRowFacts { return }
    var (name, key) = (rowName, rowKey)
    if let part = content.part {
      name[part] = content.text
      key[part] = content.key
    }
    cells.append(
      KeyedCell(
        name: name, key: key, text: text, row: index, column: content.column,
        isSpread: content.part != nil && !content.isRowFact))
  }

  /// Nil, reported, when a key is blank.
  private mutating func name(of row: TableRow) -> CellName? {
    var name = CellName()
    var isWhole = true
    for (part, column) in shape.keys {
      name[part] = row.cells[column].trimmed
      if name[part].isEmpty {
        let place = table.place(of: row, column: column)
        diagnostics.append(.blankKey(table.header[column], at: place))
        isWhole = false
      }
    }
    return isWhole ? name : nil
  }
}
