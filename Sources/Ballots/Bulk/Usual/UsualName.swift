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

/// The name of the row before with the comma behind, which mostly stands in the next row, too.
struct NameBefore {
  private let first: UInt64
  /// The bytes of the first word that belong to the name.
  private let own: UInt64
  /// The last eight bytes, and the one that the longest names have between both words.
  private let last: UInt64
  private let ninth: UInt8
  /// With the comma.
  let length: Int

  /// Nothing stands before the first row: no two words are like these, one byte apart.
  init() { (first, own, last, ninth, length) = (1, .max, 1, 0, 9) }

  /// - Parameter length: of a name of up to sixteen bytes, with the comma.
  /// - Precondition: so many bytes, and at least nine, can be loaded from the start on.
  @inline(__always)
  init(_ bytes: borrowing RawSpan, _ start: Int, length: Int) {
    own = length < 8 ? ~(UInt64.max &<< UInt64(truncatingIfNeeded: 8 &* length)) : .max
    first = bytes.nearWord(at: start) & own
    last = length > 8 ? bytes.nearWord(at: start &+ length &- 8) : 0
    ninth = bytes.nearByte(at: start &+ 8)
    self.length = length
  }

  /// Whether it stands there.
  /// - Precondition: its length, and at least eight bytes, can be loaded from the position on.
  @inline(__always)
  func stands(in bytes: borrowing RawSpan, at position: Int) -> Bool {
    (bytes.nearWord(at: position) ^ first) & own == 0 && (length <= 8 || goesOn(bytes, position))
  }

  @inline(__always)
  private func goesOn(_ bytes: borrowing RawSpan, _ position: Int) -> Bool {
    bytes.nearWord(at: position &+ length &- 8) == last
      && (length <= 16 || bytes.nearByte(at: position &+ 8) == ninth)
  }
}
