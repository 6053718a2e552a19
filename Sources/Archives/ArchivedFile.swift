/// A file of an archive.
public struct ArchivedFile: Hashable, Sendable {
  public let name: String
  public let bytes: [UInt8]

  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Why bytes are no archive of ours, or files cannot make one.
public enum ArchiveFault: Error, Hashable, Sendable {
  /// It does not begin as an archive does.
  case noArchive
  /// It ends in the middle of a file.
  case cutOff(file: String)
  /// The first byte that is not as the files demand; nil stands for the directory at the end.
  case changed(offset: Int, file: String?)
  case unsafeName(String)
  /// Two files that some systems would write over each other.
  case nameTwice(String)
  case tooManyFiles(Int)
  /// Bytes of a file, or of the whole.
  case tooLarge(Int)
}
