/// The codes of everything that can be said about writing a workbook. Codes are stable: once
/// published they are neither given a new meaning nor used again.
public enum SpreadsheetCode: String, CaseIterable, Sendable {
  /// The system library that writes workbooks is not installed.
  case missingLibrary = "W0201"
  /// The library that is installed is of a version that nobody has tried.
  case unknownVersion = "W0202"
  /// The library or the system stopped in the middle.
  case refused = "W0203"
  /// Notice: numbers of more than 15 digits stand in the workbook as text.
  case longNumbers = "W0204"
  /// Warning: texts were too long for a cell.
  case cutTexts = "W0205"
  /// Warning: the choices of a cell cannot stand in a list.
  case unlistedChoices = "W0206"
}
