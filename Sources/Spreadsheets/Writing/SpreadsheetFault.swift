/// Why a workbook cannot be written, in terms that know no file name.
enum SpreadsheetFault: Error, Equatable {
  /// The file name of the library, and the Debian package that has it.
  case missingLibrary(String, package: String)
  /// The version as a number, 114 for 1.1.4; nil for a library that lacks a function.
  case unknownVersion(Int?, package: String)
  /// What the library or the system says.
  case refused(String)
}
