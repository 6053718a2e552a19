import Glibc

/// A library of the distribution, opened when the first workbook needs it: a program that reads
/// CSV never looks for it, and the package builds without its headers.
@safe struct SystemLibrary {
  /// What to look for, and the Debian package to name when nothing is found.
  struct Name: Sendable {
    let files: [String]
    let package: String

    static let zlib = Name(files: ["libz.so.1", "libz.so"], package: "zlib1g")
    /// The number changed with version 2.14; what is used of it did not.
    static let libxml2 = Name(
      files: ["libxml2.so.2", "libxml2.so.16", "libxml2.so"], package: "libxml2")
  }

  private let name: Name
  private let handle: UnsafeMutableRawPointer

  init(_ name: Name) throws(WorkbookFault) {
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
  func function<Function>(_ symbol: String, as type: Function.Type) throws(WorkbookFault)
    -> Function
  {
    guard let address = unsafe dlsym(handle, symbol) else {
      throw .missingLibrary(name.files[0], package: name.package)
    }
    return unsafe unsafeBitCast(address, to: type)
  }
}
