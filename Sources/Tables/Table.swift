public import Diagnostics

/// A file as rows of text cells, each of which can still be found in the file.
///
/// The cells are as the file has them; what they mean is for the rooms below to say.
/// Only this module makes tables, so its invariant holds for every one.
/// - Invariant: every row has as many cells as the header. No row is blank throughout.
public struct Table: Hashable, Sendable {
  public let source: TableSource
  /// Column names without the white space around them, no two alike. A name is "" only over a
  /// column that is blank throughout and has a named column to its right.
  public let header: [String]
  public let rows: [TableRow]
  /// That of the text; nil for a sheet of a workbook.
  public internal(set) var encoding: Bilingual?

  /// Where a cell stands; the whole row without a column.
  /// - Parameter column: 0-based.
  public func place(of row: TableRow, column: Int? = nil) -> Place {
    .cell(source.place(row: row.number, column: column))
  }

  /// Where a column name stands; the whole header without a column.
  /// - Parameter column: 0-based.
  public func placeOfHeader(column: Int? = nil) -> Place {
    .cell(source.place(row: Self.headerRow, column: column))
  }

  public static let headerRow = 1
}

/// One row below the header.
public struct TableRow: Hashable, Sendable {
  /// 1-based; the header is row 1. Rows count records, not lines of text: a quoted cell with a line
  /// break in it does not shift the rows below, so the number is the one a spreadsheet shows.
  public let number: Int
  public let cells: [String]
}
