import Tables

/// What both keyings say, in the layout of the first.
public struct AgreedTable: Hashable, Sendable {
  public let header: [String]
  /// Each as long as the header.
  public let rows: [[String]]

  /// - Parameter choices: one for each difference of the comparison.
  init(_ comparison: Comparison, _ choices: [Choice]) {
    var draft = AgreedDraft(comparison)
    for (difference, choice) in zip(comparison.differences, choices) where choice == .second {
      draft.take(second: difference)
    }
    draft.removeEmptied()
    header = draft.header
    rows = draft.rows
  }
}

/// The first table while the choices for the second are worked in.
private struct AgreedDraft {
  private(set) var header: [String]
  private(set) var rows: [[String]]
  private let first: Keying
  private let second: Keying
  /// By what it is about; grows with the rows that only the second file has.
  private var rowOf: [CellKey: Int] = [:]
  /// Columns for units or criteria that only the second file has.
  private var addedColumns: [CellKey: Int] = [:]
  /// The cells that are still there, by row and by column.
  private var cellsOfRow: [Int: Int] = [:]
  private var cellsOfColumn: [Int: Int] = [:]
  private var touchedRows: Set<Int> = []
  private var touchedColumns: Set<Int> = []

  init(_ comparison: Comparison) {
    first = comparison.first
    second = comparison.second
    header = first.table.header
    rows = first.table.rows.map(\.cells)
    for cell in first.cells {
      rowOf[first.shape.rowKey(of: cell.key)] = cell.row
      count(cell.row, cell.column, 1)
    }
  }

  mutating func take(second difference: Difference) {
    if difference.secondCells.isEmpty {
      for index in difference.firstCells { remove(first.cells[index]) }
    } else if let own = difference.firstCells.first {
      let (cell, other) = (first.cells[own], second.cells[difference.secondCells[0]])
      rows[cell.row][cell.column] = other.text
    } else {
      for index in difference.secondCells { add(second.cells[index]) }
    }
  }

  private mutating func count(_ row: Int, _ column: Int, _ step: Int) {
    cellsOfRow[row, default: 0] += step
    cellsOfColumn[column, default: 0] += step
  }

  private mutating func remove(_ cell: KeyedCell) {
    rows[cell.row][cell.column] = ""
    count(cell.row, cell.column, -1)
    touchedRows.insert(cell.row)
    if cell.isSpread { touchedColumns.insert(cell.column) }
  }

  private mutating func add(_ cell: KeyedCell) {
    let row = row(of: cell)
    let column = column(of: cell)
    rows[row][column] = cell.text
    count(row, column, 1)
  }

  private mutating func row(of cell: KeyedCell) -> Int {
    let key = first.shape.rowKey(of: cell.key)
    if let row = rowOf[key] { return row }
    var row = header.map { _ in "" }
    for (part, column) in first.shape.keys { row[column] = cell.name[part] }
    rows.append(row)
    rowOf[key] = rows.count - 1
    return rows.count - 1
  }

  private mutating func column(of cell: KeyedCell) -> Int {
    if let content = first.shape.content(of: cell.key) { return content.column }
    let part = cell.name[.column].isEmpty ? first.shape.spread ?? .column : .column
    let key = cell.key.without(NamePart.all.filter { $0 != part })
    if let column = addedColumns[key] { return column }
    header.append(cell.name[part])
    for row in rows.indices { rows[row].append("") }
    addedColumns[key] = header.count - 1
    return header.count - 1
  }

  /// Leaves out rows and columns of which no cell is left: blank ones would be read as marks that
  /// were left blank.
  mutating func removeEmptied() {
    let emptyColumns = touchedColumns.filter { cellsOfColumn[$0] == 0 }
    let emptyRows = touchedRows.filter { cellsOfRow[$0] == 0 }
    rows = rows.enumerated().filter { !emptyRows.contains($0.offset) }.map(\.element)
    // With all rows gone nothing is known of the columns.
    if rows.isEmpty { return }
    header = Self.without(emptyColumns, header)
    rows = rows.map { Self.without(emptyColumns, $0) }
  }

  private static func without(_ columns: Set<Int>, _ cells: [String]) -> [String] {
    columns.isEmpty
      ? cells : cells.enumerated().filter { !columns.contains($0.offset) }.map(\.element)
  }
}
