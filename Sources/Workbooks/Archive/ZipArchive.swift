/// The directory of a ZIP archive (APPNOTE 6.3), as far as workbooks need it: one volume, stored or
/// deflated parts. Names are only looked up, never opened as files, so `../` in them does nothing.
struct ZipArchive {
  let bytes: [UInt8]
  /// By name in small letters: names of parts are alike in any case (ECMA-376, part 2).
  private var entries: [String: ZipEntry] = [:]
  private var namesGivenTwice: Set<String> = []

  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    self.bytes = bytes
    guard let end = Self.endRecord(in: bytes) else { throw .damagedArchive(.directory) }
    let (count, start) = try Self.directory(in: bytes, end: end)
    var position = start
    for _ in 0..<count {
      guard let (name, entry, next) = Self.entry(in: bytes, at: position), next <= end else {
        throw .damagedArchive(.directory)
      }
      if entries.updateValue(entry, forKey: name) != nil { namesGivenTwice.insert(name) }
      position = next
    }
  }

  /// The part of that name; nil when there is none.
  func entry(_ name: String) throws(WorkbookFault) -> ZipEntry? {
    let key = name.lowercased()
    if namesGivenTwice.contains(key) { throw .damagedArchive(.partTwice(name)) }
    return entries[key]
  }

  var names: some Sequence<String> { entries.keys }

  // MARK: The directory

  private static let endLength = 22
  /// A comment may stand behind the end record, so long at most.
  private static let mostComment = 0xFFFF

  /// The offset of the record that ends the archive: the last one whose comment ends the file.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    let last = bytes.count - endLength
    guard last >= 0 else { return nil }
    return (max(0, last - mostComment)...last).reversed().first { offset in
      bytes.number4(at: offset) == 0x0605_4B50
        && bytes.number2(at: offset + 20).map { offset + endLength + $0 <= bytes.count } == true
    }
  }

  private static func directory(
    in bytes: [UInt8], end: Int
  ) throws(WorkbookFault) -> (count: Int, start: Int) {
    guard let disk = bytes.number2(at: end + 4), let count = bytes.number2(at: end + 10),
      let size = bytes.number4(at: end + 12), let start = bytes.number4(at: end + 16)
    else { throw .damagedArchive(.directory) }
    let isZip64 = count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF
    if isZip64 || bytes.number4(at: end - 20) == 0x0706_4B50 { throw .unreadArchive(.zip64) }
    if disk != 0 || bytes.number2(at: end + 8) != count { throw .unreadArchive(.severalVolumes) }
    if count > Limits.entries { throw .tooLarge(.entries(count)) }
    guard start + size <= end else { throw .damagedArchive(.directory) }
    return (count, start)
  }

  private static func entry(
    in bytes: [UInt8], at offset: Int
  ) -> (name: String, entry: ZipEntry, next: Int)? {
    guard bytes.number4(at: offset) == 0x0201_4B50, let flags = bytes.number2(at: offset + 8),
      let method = bytes.number2(at: offset + 10), let checksum = bytes.number4(at: offset + 16),
      let packed = bytes.number4(at: offset + 20), let unpacked = bytes.number4(at: offset + 24),
      let name = bytes.number2(at: offset + 28), let extra = bytes.number2(at: offset + 30),
      let comment = bytes.number2(at: offset + 32), let header = bytes.number4(at: offset + 42)
    else { return nil }
    let nameStart = offset + 46
    guard nameStart + name <= bytes.count else { return nil }
    let text = String(decoding: bytes[nameStart..<nameStart + name], as: UTF8.self)
    let entry = ZipEntry(
      isEncrypted: flags & 1 != 0, method: method, checksum: UInt(checksum), packedSize: packed,
      unpackedSize: unpacked, headerOffset: header)
    // Some writers part folders with backslashes.
    let key = String(text.lowercased().map { $0 == "\\" ? "/" : $0 })
    return (key, entry, nameStart + name + extra + comment)
  }
}

/// A part of an archive, as the directory describes it.
struct ZipEntry {
  let isEncrypted: Bool
  let method: Int
  let checksum: UInt
  let packedSize: Int
  let unpackedSize: Int
  let headerOffset: Int

  static let stored = 0
  static let deflated = 8

  /// Where its bytes stand; nil when its own header is not where the directory says.
  func content(in bytes: [UInt8]) -> Range<Int>? {
    guard bytes.number4(at: headerOffset) == 0x0403_4B50,
      let name = bytes.number2(at: headerOffset + 26),
      let extra = bytes.number2(at: headerOffset + 28)
    else { return nil }
    let start = headerOffset + 30 + name + extra
    return start + packedSize <= bytes.count ? start..<start + packedSize : nil
  }
}

/// Numbers of a ZIP archive: the low byte first.
extension [UInt8] {
  func number2(at offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= count else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  func number4(at offset: Int) -> Int? {
    guard let low = number2(at: offset), let high = number2(at: offset + 2) else { return nil }
    return low | high << 16
  }
}
