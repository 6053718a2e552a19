/// How wide the columns of a sheet become, in characters.
enum ColumnWidths {
  static func of(_ sheet: SheetDraft) -> [Int] {
    let count = max(sheet.columns.count, sheet.rows.map(\.cells.count).max() ?? 0)
    let needed = needs(of: sheet, count)
    return (0..<count).map { column in
      let rule = sheet.columns.indices.contains(column) ? sheet.columns[column] : .fitting(6...48)
      switch rule {
      case .characters(let characters): return characters
      case .fitting(let bounds):
        let width = CellMeasure.width(ofColumns: needed[column])
        return min(max(width, bounds.lowerBound), bounds.upperBound)
      }
    }
  }

  /// What the cells of each column take; those that go over several columns need none of theirs.
  private static func needs(of sheet: SheetDraft, _ count: Int) -> [Int] {
    let merged = Set(sheet.merges.filter { !$0.isOneCell }.map(\.first))
    var needed = [Int](repeating: 0, count: count)
    for (index, row) in sheet.rows.enumerated() {
      for (column, cell) in row.cells.enumerated() where cell.content != .empty {
        if merged.contains(CellPosition(row: index, column: column)) { continue }
        needed[column] = max(needed[column], CellMeasure.columns(of: cell))
      }
    }
    return needed
  }
}
