/// The codes of everything that can be said about a workbook. Codes are stable: once published
/// they are neither given a new meaning nor used again.
public enum WorkbookCode: String, CaseIterable, Sendable {
  /// A system library that reading a workbook needs is not installed.
  case missingLibrary = "W0101"
  /// The file is a ZIP archive, and no workbook.
  case noWorkbook = "W0102"
  /// The archive is damaged or cut off.
  case damagedArchive = "W0103"
  /// The archive is made in a way that is not read.
  case unreadArchive = "W0104"
  /// There is more in the file than a workbook can hold.
  case tooLarge = "W0105"
  /// A part of the workbook is not as its format demands.
  case damagedPart = "W0106"
  /// A part of the workbook has a document type declaration.
  case entityDeclarations = "W0107"
  /// No sheet has the name that was asked for.
  case unknownSheet = "W0108"
  /// There is no sheet with cells in the workbook.
  case noSheet = "W0109"
  /// A sheet was named of a file that is no workbook.
  case sheetOfNoWorkbook = "W0110"
  /// There is nothing in the sheet.
  case emptySheet = "W0111"
  /// A cell shows an error in place of a value.
  case errorValue = "W0112"
  /// A formula stands in a cell without its result.
  case formulaWithoutValue = "W0113"
  /// A number is longer than a spreadsheet can keep.
  case longNumber = "W0114"
  /// Cells of the header are merged, or a title stands above it.
  case mergedHeader = "W0115"
  /// Cells below the header are merged.
  case mergedCells = "W0116"
  /// Warning: hidden rows or columns hold something.
  case hiddenContent = "W0117"
  /// Notice: other sheets of the workbook were not read.
  case otherSheets = "W0118"
  /// Notice: numbers had more digits than a spreadsheet shows.
  case shortenedNumbers = "W0119"
}
