/// UTF-16 → UTF-8 (Unicode 15, section 3.9), strict: a surrogate without its partner is a fault,
/// and so is half a code unit at the end.
enum UTF16Decoder {
  static func decode(_ bytes: [UInt8], isLittleEndian: Bool) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var offset = 0
    while offset < bytes.count {
      guard let (scalar, length) = scalar(in: bytes, at: offset, isLittleEndian) else {
        return .fault(offset: offset)
      }
      text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      offset += length
    }
    return .utf8(text)
  }

  /// The character at an offset and how many bytes it takes.
  private static func scalar(
    in bytes: [UInt8], at offset: Int, _ isLittleEndian: Bool
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let unit = unit(in: bytes, at: offset, isLittleEndian) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return (scalar, 2) }
    guard UTF16.isLeadSurrogate(unit),
      let trail = self.unit(in: bytes, at: offset + 2, isLittleEndian),
      UTF16.isTrailSurrogate(trail)
    else { return nil }
    return (UTF16.decode(UTF16.EncodedScalar([unit, trail])), 4)
  }

  private static func unit(
    in bytes: [UInt8], at offset: Int, _ isLittleEndian: Bool
  ) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return isLittleEndian ? second << 8 | first : first << 8 | second
  }
}
