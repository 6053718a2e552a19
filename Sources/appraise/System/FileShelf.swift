import Tables

/// Where the files of a count are taken from: the disk, or a package that was sealed.
protocol FileShelf {
  func read(_ path: String) -> Result<[UInt8], FileSystem.Failure>
  func exists(_ path: String) -> Bool
  func isFolder(_ path: String) -> Bool
  /// The bytes of a file, to be read in parts; nil where only the whole can tell what it is.
  func source(_ path: String) -> (any ByteSource)?
}

struct DiskShelf: FileShelf {
  func read(_ path: String) -> Result<[UInt8], FileSystem.Failure> { FileSystem.read(path) }
  func exists(_ path: String) -> Bool { FileSystem.exists(path) }
  func isFolder(_ path: String) -> Bool { FileSystem.isFolder(path) }
  func source(_ path: String) -> (any ByteSource)? { OpenFile(path) }
}

/// Files by their names, and nothing else: what is counted from it cannot have come from elsewhere.
struct MemoryShelf: FileShelf {
  let files: [String: [UInt8]]

  func read(_ path: String) -> Result<[UInt8], FileSystem.Failure> {
    files[path].map { .success($0) } ?? .failure(.absence)
  }

  func exists(_ path: String) -> Bool { files[path] != nil }
  func isFolder(_ path: String) -> Bool { false }
  func source(_ path: String) -> (any ByteSource)? { files[path].map { BytesInMemory($0) } }
}
