import SystemLibraries

/// The library that workbooks are written with; one that is not there, or lacks a function, is a
/// fault of writing them.
struct SpreadsheetLibrary {
  private let library: SystemLibrary

  init(_ name: SystemLibrary.Name) throws(SpreadsheetFault) {
    do {
      library = try SystemLibrary(name)
    } catch {
      throw .missingLibrary(error.file, package: error.package)
    }
  }

  func function<Function>(_ symbol: String, as type: Function.Type) throws(SpreadsheetFault)
    -> Function
  {
    do {
      return try library.function(symbol, as: type)
    } catch {
      throw .unknownVersion(nil, package: error.package)
    }
  }
}

extension SystemLibrary.Name {
  /// The number changes with almost every version; what is used of the library has not since 1.1.
  static let xlsxWriter = SystemLibrary.Name(
    files: (["4", "5", "6", "7", "8", "9", "10"].map { "libxlsxwriter.so.\($0)" })
      + ["libxlsxwriter.so"], package: "libxlsxwriter4")
}
