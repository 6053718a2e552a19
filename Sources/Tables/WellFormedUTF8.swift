/// Tells well-formed UTF-8 from other bytes (the Unicode Standard, table 3-7): no overlong forms,
/// no surrogates, nothing above U+10FFFF, nothing cut off.
enum WellFormedUTF8 {
  /// The offset of the first byte of the range that begins no well-formed sequence.
  static func firstFault(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    // Nearly all files have none; that can be told much faster than where one stands.
    if (try? UTF8Span(validating: bytes.span.extracting(range))) != nil { return nil }
    var position = range.lowerBound
    while position < range.upperBound {
      guard let length = sequenceLength(in: bytes, at: position, end: range.upperBound) else {
        return position
      }
      position += length
    }
    return nil
  }

  /// How many sequences of three or four bytes are well formed, as Chinese text has them, and how
  /// many bytes belong to none. Pairs tell nothing: `票` in GBK is one, and so is `é` in UTF-8.
  static func count(in bytes: [UInt8]) -> (wellFormed: Int, faults: Int) {
    var (wellFormed, faults, position) = (0, 0, 0)
    while position < bytes.count {
      let length = sequenceLength(in: bytes, at: position, end: bytes.count)
      if length == nil { faults += 1 }
      if let length, length > 2 { wellFormed += 1 }
      position += length ?? 1
    }
    return (wellFormed, faults)
  }

  @inline(__always)
  private static func sequenceLength(in bytes: [UInt8], at start: Int, end: Int) -> Int? {
    if bytes[start] < 0x80 { return 1 }
    guard let (length, second) = shape(lead: bytes[start]), start + length <= end,
      second.contains(bytes[start + 1])
    else { return nil }
    for index in start + 2..<start + length where bytes[index] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }

  /// The length of the sequence that a lead byte announces, and what its second byte may be.
  private static func shape(lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
