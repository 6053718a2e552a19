/// Bytes that can be read at any offset, by several threads at once: a file that somebody else has
/// opened.
public protocol ByteSource: Sendable {
  var byteCount: Int { get }

  /// Reads from the offset on until the buffer is full or the bytes end.
  /// - Returns: how many bytes there were; nil when they cannot be read.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int?
}

extension ByteSource {
  /// Nil when they cannot be read to their end.
  public func allBytes() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: byteCount)
    return read(byteCount, into: &bytes, from: 0, at: 0) == byteCount ? bytes : nil
  }

  /// Whether both hold the same bytes; of what cannot be read nobody knows.
  public func holdsSame(as other: any ByteSource) -> Bool {
    guard byteCount == other.byteCount else { return false }
    let most = 1 << 20
    var (own, others) = ([UInt8](repeating: 0, count: most), [UInt8](repeating: 0, count: most))
    for offset in stride(from: 0, to: byteCount, by: most) {
      let count = min(most, byteCount - offset)
      guard read(count, into: &own, from: 0, at: offset) == count,
        other.read(count, into: &others, from: 0, at: offset) == count, own == others
      else { return false }
    }
    return true
  }

  /// Whether it begins as workbooks do.
  public var isWorkbook: Bool {
    var start = [UInt8](repeating: 0, count: min(byteCount, 4))
    return read(start.count, into: &start, from: 0, at: 0) == start.count
      && Workbook(signatureOf: start) == .zipArchive
  }

  /// Replaces the bytes of the array from `position` on.
  /// - Precondition: the array has so many bytes from the position on.
  func read(_ count: Int, into bytes: inout [UInt8], from position: Int, at offset: Int) -> Int? {
    precondition(position >= 0 && count >= 0 && position + count <= bytes.count)
    return unsafe bytes.withUnsafeMutableBytes {
      unsafe read(
        into: UnsafeMutableRawBufferPointer(rebasing: $0[position..<position + count]), at: offset)
    }
  }
}

/// Bytes that are in memory already.
public struct BytesInMemory: ByteSource {
  private let all: [UInt8]

  public init(_ all: [UInt8]) {
    self.all = all
  }

  public var byteCount: Int { all.count }

  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int? {
    let count = max(0, min(buffer.count, all.count - offset))
    unsafe buffer.copyBytes(from: all[offset..<offset + count])
    return count
  }
}
