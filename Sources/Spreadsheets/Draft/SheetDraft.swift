/// A sheet of a workbook.
public struct SheetDraft: Hashable, Sendable {
  public let name: SheetName
  public var rows: [SheetRow] = []
  /// From the first column on; those without a width are as wide as their cells.
  public var columns: [ColumnWidth] = []
  /// In characters, for all columns together: those that fit their cells take what is left over. 92
  /// fill a page upright.
  public var leastWidth = 0
  /// Areas shown as one cell, whose content is that of their first. They do not overlap.
  public var merges: [CellArea] = []
  /// How many rows and columns stay in sight when the rest is moved.
  public var frozenRows = 0
  public var frozenColumns = 0
  public var page = PageSetup()
  public var entryRules: [EntryRule] = []
  /// Columns in which what is typed stays as it is typed: the zeros in front of ballot numbers.
  public var textColumns: Set<Int> = []
  public var highlights: [Highlight] = []
  public var charts: [SheetChart] = []

  public init(_ name: SheetName) {
    self.name = name
  }

  /// Where the next row will stand.
  public var nextRow: Int { rows.count }

  public mutating func append(_ cells: [SheetCell], height: Int? = nil) {
    rows.append(SheetRow(cells, height: height))
  }

  /// A row in which one cell goes over several columns.
  public mutating func append(across columns: Int, _ cell: SheetCell, height: Int? = nil) {
    if columns > 1 {
      merges.append(CellArea(rows: nextRow...nextRow, columns: 0...columns - 1))
    }
    rows.append(
      SheetRow(
        [cell] + repeatElement(.empty(cell.style), count: max(0, columns - 1)), height: height))
  }
}

/// The width of a column in characters of its typeface; a Chinese character takes two.
public enum ColumnWidth: Hashable, Sendable {
  case characters(Int)
  /// As wide as the longest line in it, within bounds.
  case fitting(ClosedRange<Int>)
}
