import Diagnostics

/// A cell of a sheet. Rows and columns count from 0, as in `SheetDraft.rows`.
public struct CellPosition: Hashable, Sendable {
  public let row: Int
  public let column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// `C18`, as formulas and people write it.
  public var label: String { CellPlace.letters(ofColumn: column) + String(row + 1) }

  /// `$C$18`, which stays when a formula is copied.
  public var fixedLabel: String { "$\(CellPlace.letters(ofColumn: column))$\(row + 1)" }
}

/// A rectangle of cells.
public struct CellArea: Hashable, Sendable {
  /// Rows and columns that it covers.
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  public init(_ cell: CellPosition) {
    self.init(rows: cell.row...cell.row, columns: cell.column...cell.column)
  }

  public var first: CellPosition {
    CellPosition(row: rows.lowerBound, column: columns.lowerBound)
  }

  public var last: CellPosition {
    CellPosition(row: rows.upperBound, column: columns.upperBound)
  }

  var isOneCell: Bool { first == last }

  /// `B2:B31`.
  public var label: String { isOneCell ? first.label : "\(first.label):\(last.label)" }

  /// `$B$2:$B$31`.
  public var fixedLabel: String {
    isOneCell ? first.fixedLabel : "\(first.fixedLabel):\(last.fixedLabel)"
  }

  /// `'现场测评'!$B$2:$B$31`, for formulas on other sheets.
  public func label(on sheet: SheetName) -> String { "\(sheet.quoted)!\(fixedLabel)" }
}
