extension UInt8 {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
}

/// Loads; those that are not called near are checked against the ends of the bytes.
extension RawSpan {
  /// Eight bytes, the first as the lowest.
  @inline(__always)
  func word(at position: Int) -> UInt64 {
    unsafe UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  @inline(__always)
  func byte(at position: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: position, as: UInt8.self)
  }

  /// Eight bytes that are known to be there: nobody asks again.
  /// - Precondition: the eight bytes from the position on are inside.
  @inline(__always)
  func nearWord(at position: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
  }

  /// A byte that is known to be there.
  /// - Precondition: the position is inside.
  @inline(__always)
  func nearByte(at position: Int) -> UInt8 {
    unsafe unsafeLoad(fromUncheckedByteOffset: position, as: UInt8.self)
  }

  func array(_ range: Range<Int>) -> [UInt8] {
    var array: [UInt8] = []
    array.reserveCapacity(range.count)
    for position in range { array.append(byte(at: position)) }
    return array
  }
}

extension UInt64 {
  /// The highest bit of each byte that is below the minus sign: separators, line ends, quotation
  /// marks and the like, but neither digits nor letters nor the point.
  @inline(__always)
  var bytesBelowMinus: UInt64 {
    ~(((self & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5353_5353_5353_5353) | self) & 0x8080_8080_8080_8080
  }
}
