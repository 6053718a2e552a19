/// How wide the columns of a sheet become, in characters.
enum ColumnWidths {
  static func of(_ sheet: SheetDraft) -> [Int] {
    let widths = widths(of: sheet, foldsHeads: false)
    guard sheet.page.orientation == .byWidth,
      sheet.page.printed(widths).reduce(0, +) > PageSetup.mostUpright
    else {
      return widths
    }
    return self.widths(of: sheet, foldsHeads: true)
  }

  /// - Parameter foldsHeads: whether long heads of columns go on in a second line.
  private static func widths(of sheet: SheetDraft, foldsHeads: Bool) -> [Int] {
    let count = max(sheet.columns.count, sheet.rows.map(\.cells.count).max() ?? 0)
    let needed = needs(of: sheet, count, foldsHeads)
    let rules = (0..<count).map { column in
      sheet.columns.indices.contains(column) ? sheet.columns[column] : .fitting(6...48)
    }
    let widths = zip(rules, needed).map { rule, needed in
      switch rule {
      case .characters(let characters): return characters
      case .fitting(let bounds):
        let width = CellMeasure.width(ofColumns: needed)
        return min(max(width, bounds.lowerBound), bounds.upperBound)
      }
    }
    return filled(widths, rules, to: sheet.leastWidth)
  }

  /// What is missing to the least width goes to the columns that are measured, to each as much.
  private static func filled(_ widths: [Int], _ rules: [ColumnWidth], to least: Int) -> [Int] {
    let measured = rules.indices.filter { if case .fitting = rules[$0] { true } else { false } }
    let missing = least - widths.reduce(0, +)
    guard missing > 0, !measured.isEmpty else { return widths }
    var widths = widths
    for (index, column) in measured.enumerated() {
      widths[column] += missing / measured.count + (index < missing % measured.count ? 1 : 0)
    }
    return widths
  }

  /// What the cells of each column take; those that go over several columns need none of theirs.
  private static func needs(
    of sheet: SheetDraft, _ count: Int, _ foldsHeads: Bool
  ) -> [Int] {
    let merged = Set(sheet.merges.filter { !$0.isOneCell }.map(\.first))
    var needed = [Int](repeating: 0, count: count)
    for (index, row) in sheet.rows.enumerated() {
      for (column, cell) in row.cells.enumerated() where cell.content != .empty {
        if !merged.isEmpty, merged.contains(CellPosition(row: index, column: column)) { continue }
        let isFolded = foldsHeads && cell.style == .header
        needed[column] = max(
          needed[column],
          isFolded ? CellMeasure.columnsOfFolded(cell) : CellMeasure.columns(of: cell))
      }
    }
    return needed
  }
}
