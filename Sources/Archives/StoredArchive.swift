/// A ZIP archive (APPNOTE 6.3) of files that are stored as they are: one row of bytes for one list
/// of files, without times or comments. Every unpacking program reads it.
///
/// Because equal files give equal bytes, an archive is sound if packing what was found in it gives
/// it back. No byte of it can be changed without notice, whatever it stands for.
public enum StoredArchive {
  public static let mostFiles = 60_000
  /// What four bytes can tell, less the marks of the format.
  public static let mostBytes = 0xFFFF_0000

  // MARK: Packing

  public static func bytes(of files: [ArchivedFile]) throws(ArchiveFault) -> [UInt8] {
    try check(files)
    var archive: [UInt8] = []
    archive.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + 2 * $1.name.utf8.count + 76 })
    var directory: [UInt8] = []
    for file in files {
      let start = archive.count
      let facts = facts(of: file)
      archive.append4(Mark.file)
      archive += facts + file.name.utf8 + file.bytes
      directory.append4(Mark.directoryEntry)
      directory.append2(version | unix << 8)
      directory += facts
      // No comment, volume 0, no internal attributes.
      directory += [UInt8](repeating: 0, count: 6)
      directory.append4(plainFile << 16)
      directory.append4(start)
      directory += file.name.utf8
    }
    let start = archive.count
    archive += directory
    archive.append4(Mark.end)
    archive.append4(0)
    archive.append2(files.count)
    archive.append2(files.count)
    archive.append4(directory.count)
    archive.append4(start)
    archive.append2(0)
    if archive.count > mostBytes { throw .tooLarge(archive.count) }
    return archive
  }

  private enum Mark {
    static let file = 0x0403_4B50
    static let directoryEntry = 0x0201_4B50
    static let end = 0x0605_4B50
  }

  /// 2.0, which knows folders.
  private static let version = 20
  /// The system whose names are UTF-8 for every unpacking program.
  private static let unix = 3
  /// What everybody may read and the owner write.
  private static let plainFile = 0o100644
  /// Names are UTF-8.
  private static let flags = 0x0800
  /// 1 January 1980, the first day of the format: a clock has no say in a seal.
  private static let day = 0x0021

  /// What the file's own header and the directory both tell.
  private static func facts(of file: ArchivedFile) -> [UInt8] {
    var facts: [UInt8] = []
    facts.append2(version)
    facts.append2(flags)
    // Stored, at midnight.
    facts.append4(0)
    facts.append2(day)
    facts.append4(Int(CRC32.of(file.bytes)))
    facts.append4(file.bytes.count)
    facts.append4(file.bytes.count)
    facts.append2(file.name.utf8.count)
    facts.append2(0)
    return facts
  }

  private static func check(_ files: [ArchivedFile]) throws(ArchiveFault) {
    if files.count > mostFiles { throw .tooManyFiles(files.count) }
    var taken: Set<String> = []
    var folders: Set<String> = []
    for file in files {
      guard ArchiveName.isSafe(file.name) else { throw .unsafeName(file.name) }
      if file.bytes.count > mostBytes { throw .tooLarge(file.bytes.count) }
      let key = ArchiveName.key(file.name)
      if !taken.insert(key).inserted { throw .nameTwice(file.name) }
      for slash in key.indices where key[slash] == "/" { folders.insert(String(key[..<slash])) }
    }
    // A file cannot be unpacked where a folder has to be.
    if let both = taken.intersection(folders).min() { throw .nameTwice(both) }
  }

  // MARK: Unpacking

  /// The files of an archive that was packed here, in order. Time and memory are in proportion to
  /// the bytes: nothing is ever packed tighter than it is.
  public static func files(in bytes: [UInt8]) throws(ArchiveFault) -> [ArchivedFile] {
    var files: [ArchivedFile] = []
    var ends: [Int] = []
    var position = 0
    guard bytes.number4(at: 0) == Mark.file else { throw .noArchive }
    while bytes.number4(at: position) == Mark.file {
      if files.count == mostFiles { throw .tooManyFiles(files.count + 1) }
      let file = try file(in: bytes, at: position)
      files.append(file)
      position += headerLength + file.name.utf8.count + file.bytes.count
      ends.append(position)
    }
    let packed = try Self.bytes(of: files)
    if packed == bytes { return files }
    let shorter = min(packed.count, bytes.count)
    let first = (0..<shorter).first { packed[$0] != bytes[$0] } ?? shorter
    throw .changed(offset: first, file: ends.firstIndex { first < $0 }.map { files[$0].name })
  }

  private static let headerLength = 30

  private static func file(
    in bytes: [UInt8], at offset: Int
  ) throws(ArchiveFault) -> ArchivedFile {
    let nameStart = offset + headerLength
    guard let size = bytes.number4(at: offset + 22), let length = bytes.number2(at: offset + 26),
      nameStart + length <= bytes.count
    else { throw .cutOff(file: "") }
    let nameBytes = bytes[nameStart..<nameStart + length]
    guard let name = String(validating: nameBytes, as: UTF8.self), ArchiveName.isSafe(name) else {
      throw .unsafeName(String(decoding: nameBytes.prefix(80), as: UTF8.self))
    }
    let start = nameStart + length
    guard start + size <= bytes.count else { throw .cutOff(file: name) }
    return ArchivedFile(name, Array(bytes[start..<start + size]))
  }
}

/// Numbers of a ZIP archive: the low byte first.
extension [UInt8] {
  fileprivate func number2(at offset: Int) -> Int? {
    offset + 2 <= count ? Int(self[offset]) | Int(self[offset + 1]) << 8 : nil
  }

  fileprivate func number4(at offset: Int) -> Int? {
    guard let low = number2(at: offset), let high = number2(at: offset + 2) else { return nil }
    return low | high << 16
  }

  fileprivate mutating func append2(_ number: Int) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
  }

  fileprivate mutating func append4(_ number: Int) {
    append2(number)
    append2(number >> 16)
  }
}
