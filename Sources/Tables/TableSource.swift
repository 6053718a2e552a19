public import Diagnostics

/// What a table is read from: a file, or a sheet of a workbook.
public struct TableSource: Hashable, Sendable {
  /// The name under which diagnostics show the file.
  public let file: String
  /// Nil for a CSV file.
  public let sheet: String?

  public init(file: String, sheet: String? = nil) {
    self.file = file
    self.sheet = sheet
  }

  /// `ballots.csv`, `ballots.xlsx#现场测评`.
  public var name: String { place(row: Table.headerRow).tableName }

  /// A cell, or the whole row without a column.
  /// - Parameters:
  ///   - row: 1-based.
  ///   - column: 0-based.
  public func place(row: Int, column: Int? = nil) -> CellPlace {
    CellPlace(file: file, sheet: sheet, row: row, column: column)
  }
}
