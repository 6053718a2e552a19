import SystemLibraries

/// A library that workbooks are read with; one that is not there is a fault of reading them.
struct WorkbookLibrary {
  private let library: SystemLibrary

  init(_ name: SystemLibrary.Name) throws(WorkbookFault) {
    do {
      library = try SystemLibrary(name)
    } catch {
      throw .missingLibrary(error.file, package: error.package)
    }
  }

  func function<Function>(_ symbol: String, as type: Function.Type) throws(WorkbookFault)
    -> Function
  {
    do {
      return try library.function(symbol, as: type)
    } catch {
      throw .missingLibrary(error.file, package: error.package)
    }
  }
}

extension SystemLibrary.Name {
  static let zlib = SystemLibrary.Name(files: ["libz.so.1", "libz.so"], package: "zlib1g")
  /// The number changed with version 2.14; what is used of it did not.
  static let libxml2 = SystemLibrary.Name(
    files: ["libxml2.so.2", "libxml2.so.16", "libxml2.so"], package: "libxml2")
}
