import Glibc

/// libxlsxwriter, opened when the first workbook is written: a program that writes none never looks
/// for it, and the package builds without its headers.
@safe struct SystemLibrary {
  /// What to look for, and the Debian package to name when nothing is found.
  struct Name: Sendable {
    let files: [String]
    let package: String

    /// The number changes with almost every version; what is used of the library has not since 1.1.
    static let xlsxWriter = Name(
      files: (["4", "5", "6", "7", "8", "9", "10"].map { "libxlsxwriter.so.\($0)" })
        + ["libxlsxwriter.so"],
      package: "libxlsxwriter4")
  }

  private let name: Name
  private let handle: UnsafeMutableRawPointer

  init(_ name: Name) throws(SpreadsheetFault) {
    for file in name.files {
      if let handle = unsafe dlopen(file, RTLD_NOW | RTLD_LOCAL) {
        self.name = name
        unsafe self.handle = unsafe handle
        return
      }
    }
    throw .missingLibrary(name.files[0], package: name.package)
  }

  /// A function of the library. It stays loaded: handles are counted and never closed.
  /// - Parameter type: its type in C.
  func function<Function>(_ symbol: String, as type: Function.Type) throws(SpreadsheetFault)
    -> Function
  {
    guard let address = unsafe dlsym(handle, symbol) else {
      throw .unknownVersion(nil, package: name.package)
    }
    return unsafe unsafeBitCast(address, to: type)
  }
}
