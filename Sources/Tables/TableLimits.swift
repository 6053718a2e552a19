/// What a row of a table may hold. No office has as much: what goes beyond was made to stop the
/// count, or a quotation mark has swallowed the rows that follow. It is refused before it takes
/// memory.
public enum TableLimits {
  /// In UTF-8: what the 32,767 characters take that a cell of a spreadsheet can hold.
  public static let bytesOfCell = 100_000
  /// Those of a spreadsheet.
  public static let columns = 16_384
  public static let bytesOfRow = 1_000_000
}
