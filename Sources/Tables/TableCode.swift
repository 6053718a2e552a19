/// The codes of everything that can be said about a table file. Codes are stable: once published
/// they are neither given a new meaning nor used again.
public enum TableCode: String, CaseIterable, Sendable {
  /// A spreadsheet file was given in place of a CSV file.
  case workbook = "T0101"
  /// The file is in an encoding that this system cannot read.
  case unreadEncoding = "T0102"
  /// A cell has a byte that is not UTF-8.
  case invalidUTF8 = "T0103"
  /// A cell has a NUL character.
  case nulByte = "T0104"
  /// There is nothing in the file.
  case emptyFile = "T0105"
  /// Row 1 is blank, with content below it.
  case blankHeader = "T0106"
  /// The header is separated by something other than commas.
  case wrongSeparator = "T0107"
  /// A column has content but no name.
  case unnamedColumn = "T0108"
  /// Two columns have one name.
  case duplicateColumn = "T0109"
  /// A row has fewer or more cells than the header.
  case wrongCellCount = "T0110"
  /// A row between others is blank.
  case emptyRow = "T0111"
  /// A quotation mark stands in a cell that is not quoted.
  case bareQuote = "T0112"
  /// A quoted cell goes on after its closing quotation mark.
  case textAfterQuote = "T0113"
  /// A quoted cell does not end.
  case unclosedQuote = "T0114"
  /// Notice: blank rows at the end of the file were left out.
  case trailingBlankRows = "T0115"
  /// The file has more problems than are listed.
  case moreProblems = "T0116"
  /// A byte is not of the encoding that the file is in.
  case undecodable = "T0117"
  /// Notice: the file is not in UTF-8, and was read as what it is.
  case readAs = "T0118"
  /// The first row is the title of the table, not its column names.
  case titleRow = "T0119"
  /// Warning: letters that Chinese offices do not use, as a wrong encoding makes them.
  case oddLetters = "T0120"
  /// Some lines are in another encoding than the others.
  case mixedEncodings = "T0121"
  /// Notice: the last line has no line end, as in a file that was cut off.
  case openEnd = "T0122"
  /// A web page or XML under the name of a table, as many systems export it.
  case markup = "T0130"
  /// The first row tells a spreadsheet program what separates the cells.
  case separatorRow = "T0131"
  /// A cell has more in it than any table has.
  case cellTooLong = "T0150"
  /// A row has more in it than any table has.
  case rowTooLong = "T0151"
  /// A row has more columns than a spreadsheet can have.
  case tooManyColumns = "T0152"
}
