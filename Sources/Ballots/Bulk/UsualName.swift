/// Reads the names of ballots in usual rows.
enum UsualName {
  private static let zeros: UInt64 = 0x3030_3030_3030_3030
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The number of up to seven digits, without zeros in front, that begins at the position with a
  /// comma behind it; nil for any other name.
  ///
  /// - Precondition: eight bytes can be loaded from the position on.
  @inline(__always)
  static func number(_ bytes: borrowing RawSpan, at position: Int, _ length: inout Int) -> Int? {
    let word = bytes.nearWord(at: position)
    let digits = word ^ zeros
    // The highest bit of each byte that is no digit, up to the first that is no ASCII character.
    let ends = ((digits &+ 0x7676_7676_7676_7676) | digits) & highs
    let bits = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount) & ~7
    guard ends != 0, bits != 0, (word &>> bits) & 0xFF == 0x2C, word & 0xFF != 0x30 || bits == 8
    else { return nil }
    length = Int(truncatingIfNeeded: bits &>> 3)
    // The last digit becomes the highest byte, with zeros in front.
    return Int(truncatingIfNeeded: PlainMark.number(ofDigits: digits &<< (64 &- bits)))
  }

  /// A plain name of up to sixteen bytes, perhaps a longer number, with a comma behind it; nil for
  /// any other.
  ///
  /// - Precondition: 24 bytes can be loaded from the position on.
  @inline(never)
  static func text(
    _ bytes: borrowing RawSpan, at position: Int, _ length: inout Int
  ) -> BallotName? {
    var start = position
    var flags = bytes.nearWord(at: start).bytesBelowMinus
    while flags == 0, start < position + BallotName.mostBytes {
      start += 8
      flags = bytes.nearWord(at: start).bytesBelowMinus
    }
    length = start - position + flags.trailingZeroBitCount >> 3
    guard flags != 0, length > 0, length <= BallotName.mostBytes,
      bytes.nearByte(at: position + length) == .comma
    else { return nil }
    let name = BallotName(bytes, position, length: length)
    return name.isPlain ? name : nil
  }
}
