/// The unpacked bytes of a part of a workbook, a piece at a time.
///
/// What does not come out as the directory says is an error: a file cut short must not pass for a
/// meeting with fewer ballots.
@safe final class PartStream {
  private let name: String
  private let bytes: [UInt8]
  private let entry: ZipEntry
  private let zlib: Zlib
  /// zlib remembers the address of the stream, so it must not move.
  private let stream: UnsafeMutablePointer<Zlib.Stream>
  private let isDeflated: Bool
  private var position: Int
  private let end: Int
  private(set) var unpacked = 0
  private var checksum: UInt = 0
  private var isAtEnd = false
  /// Unpacked, as the directory says.
  var size: Int { entry.unpackedSize }

  /// What stopped it; nil while all is well.
  private(set) var fault: WorkbookFault?

  /// - Parameter most: how many bytes it may have, unpacked.
  init(
    _ name: String, _ entry: ZipEntry, in bytes: [UInt8], _ zlib: Zlib, most: Int
  ) throws(WorkbookFault) {
    try Self.admit(entry, name, most)
    guard let content = entry.content(in: bytes) else { throw .damagedArchive(.part(name)) }
    isDeflated = entry.method == ZipEntry.deflated
    if !isDeflated, entry.packedSize != entry.unpackedSize { throw .damagedArchive(.part(name)) }
    self.name = name
    self.bytes = bytes
    self.entry = entry
    self.zlib = zlib
    position = content.lowerBound
    end = content.upperBound
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: unsafe Zlib.Stream())
    let size = unsafe Int32(MemoryLayout<Zlib.Stream>.size)
    let status = unsafe zlib.initialize(stream, Zlib.Value.rawWindow, zlib.version(), size)
    if status != Zlib.Value.ok { throw .damagedArchive(.part(name)) }
  }

  deinit {
    _ = unsafe zlib.end(stream)
    unsafe stream.deallocate()
  }

  /// Refuses what is not read, and what would fill the memory.
  private static func admit(_ entry: ZipEntry, _ name: String, _ most: Int) throws(WorkbookFault) {
    if entry.isEncrypted { throw .unreadArchive(.encryption) }
    if entry.method != ZipEntry.stored, entry.method != ZipEntry.deflated {
      throw .unreadArchive(.method(entry.method))
    }
    if entry.unpackedSize > most {
      throw .tooLarge(.size(entry.unpackedSize, most: most, part: name))
    }
    let ratio = entry.unpackedSize / max(1, entry.packedSize)
    if entry.unpackedSize > Limits.bytesOfAnyRatio, ratio > Limits.ratio {
      throw .tooLarge(.ratio(ratio, part: name))
    }
  }

  /// Fills the front of the buffer and says how far; 0 at the end, −1 when the part is damaged.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    if fault != nil { return -1 }
    if isAtEnd { return 0 }
    let count = isDeflated ? unsafe inflate(into: buffer) : unsafe copy(into: buffer)
    guard let count else { return fail() }
    unpacked += count
    checksum = unsafe zlib.checksum(checksum, buffer.baseAddress, UInt32(count))
    // No more than the directory says is ever unpacked: it is what the limits were checked with.
    if unpacked > entry.unpackedSize { return fail() }
    if count == 0 { isAtEnd = true }
    if isAtEnd, unpacked != entry.unpackedSize || checksum != entry.checksum { return fail() }
    return count
  }

  private func fail() -> Int {
    fault = .damagedArchive(.part(name))
    return -1
  }

  private func copy(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    let count = min(buffer.count, end - position)
    unsafe bytes[position..<position + count].withUnsafeBufferPointer {
      _ = unsafe buffer.update(fromContentsOf: $0)
    }
    position += count
    return count
  }

  /// Nil when the packed bytes are damaged or end too early.
  private func inflate(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    unsafe stream.pointee.nextOut = buffer.baseAddress
    unsafe stream.pointee.availableOut = UInt32(clamping: buffer.count)
    let room = unsafe stream.pointee.availableOut
    let status = unsafe bytes[position..<end].withUnsafeBufferPointer { packed in
      unsafe stream.pointee.nextIn = packed.baseAddress
      unsafe stream.pointee.availableIn = UInt32(clamping: packed.count)
      let given = unsafe stream.pointee.availableIn
      let status = unsafe zlib.inflate(stream, Zlib.Value.noFlush)
      position += unsafe Int(given - stream.pointee.availableIn)
      return status
    }
    let count = unsafe Int(room - stream.pointee.availableOut)
    switch status {
    case Zlib.Value.streamEnd: isAtEnd = true
    case Zlib.Value.ok where count > 0: break
    default: return nil
    }
    return count
  }
}
