import Glibc

/// A library of the distribution, opened when something first needs it: a program that does not
/// never looks for it, and the package builds without its headers.
@safe public struct SystemLibrary {
  /// What to look for, and the Debian package to name when nothing is found.
  public struct Name: Sendable {
    public let files: [String]
    public let package: String

    /// - Parameter files: file names, the one to look for first at the front; at least one.
    public init(files: [String], package: String) {
      self.files = files
      self.package = package
    }
  }

  private let name: Name
  private let handle: UnsafeMutableRawPointer

  public init(_ name: Name) throws(MissingLibrary) {
    for file in name.files {
      if let handle = unsafe dlopen(file, RTLD_NOW | RTLD_LOCAL) {
        self.name = name
        unsafe self.handle = unsafe handle
        return
      }
    }
    throw MissingLibrary(name)
  }

  /// A function of the library. It stays loaded: handles are counted and never closed.
  /// - Parameter type: its type in C.
  public func function<Function>(_ symbol: String, as type: Function.Type) throws(MissingLibrary)
    -> Function
  {
    guard let address = unsafe dlsym(handle, symbol) else { throw MissingLibrary(name) }
    return unsafe unsafeBitCast(address, to: type)
  }
}

/// A library that is not there, or without the functions that are due.
public struct MissingLibrary: Error, Hashable, Sendable {
  public let file: String
  /// The Debian package that has it.
  public let package: String

  init(_ name: SystemLibrary.Name) {
    file = name.files[0]
    package = name.package
  }
}
