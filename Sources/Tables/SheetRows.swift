public import Diagnostics

/// What the rows of a sheet are handed to, from the top to the bottom. They have no width of their
/// own, and blank ones are not written.
public protocol SheetRows {
  /// What becomes of them.
  associatedtype Product: Sendable

  /// - Parameter header: the cells of row 1, some of them not blank.
  init(_ source: TableSource, sheetHeader header: [String])

  /// How many columns the header names.
  var width: Int { get }

  /// A row with at least one cell that is not blank. Cells that it lacks are blank; a cell beyond
  /// the header stands in a column without a name.
  mutating func takeSheetRow(_ row: Int, _ cells: [String])

  /// Rows without content between those that have some, or below them.
  mutating func takeBlankRows(_ rows: ClosedRange<Int>)

  /// Refuses the sheet for something that only its reader can see.
  mutating func refuse(_ problem: @autoclosure () -> Diagnostic)

  func outcome() -> Outcome<Product>
}
