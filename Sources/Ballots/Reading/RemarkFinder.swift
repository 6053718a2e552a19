import Tables

/// Finds rows that are remarks below a table: they would count as a ballot or a unit.
struct RemarkFinder {
  /// The columns whose first words tell a remark.
  private let names: [Int]
  private let marks: [Int]

  init(_ columns: TableColumns) {
    names = [KeyColumn.ballot, .suggestion, .unit].compactMap { columns.keys[$0] }
    marks = columns.marks.map(\.column)
  }

  /// The column in which the remark stands; nil for any other row.
  func column(in row: TableRow) -> Int? { names.first { isRemark(row.cells[$0], row) } }

  private func isRemark(_ cell: String, _ row: TableRow) -> Bool {
    if cell.isBlank { return false }
    if RemarkText.isOne(cell) { return true }
    return RemarkText.isSentence(cell) && marks.allSatisfy { row.cells[$0].isBlank }
  }
}
