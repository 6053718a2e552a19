/// The ballot of a row, as far as its name is plain: printable ASCII characters with a digit among
/// them, so that it is neither blank nor a word for a sum.
struct PlainBallot {
  /// A number without zeros in front; −1 for any other name.
  let number: Int
  /// The position behind it.
  let end: Int

  static let none = PlainBallot(number: -1, end: 0)

  private init(number: Int, end: Int) {
    self.number = number
    self.end = end
  }

  /// The name in a bare cell that begins at the position; a separator has to follow.
  @inline(__always)
  init?(_ bytes: borrowing RawSpan, _ start: Int) {
    let flags = bytes.word(at: start).bytesBelowMinus
    if flags != 0 {
      let length = flags.trailingZeroBitCount >> 3
      if length > 0, bytes.byte(at: start + length) == .comma,
        length == 1 || bytes.byte(at: start) != 0x30,
        let number = Self.number(bytes, end: start + length, length: length)
      {
        self.init(number: Int(truncatingIfNeeded: number), end: start + length)
        return
      }
    }
    self.init(anyIn: bytes, start)
  }

  @inline(never)
  private init?(anyIn bytes: borrowing RawSpan, _ start: Int) {
    var end = start
    while bytes.byte(at: end) != .comma {
      if bytes.byte(at: end) == .lineFeed { return nil }
      end += 1
    }
    self.init(bytes, inside: start..<end)
  }

  /// The name at a range.
  init?(_ bytes: borrowing RawSpan, inside range: Range<Int>) {
    guard !range.isEmpty, range.count <= BallotNames.mostBytes else { return nil }
    var hasDigit = false
    var isNumber = bytes.byte(at: range.lowerBound) != 0x30 || range.count == 1
    var number = 0
    for position in range {
      let byte = bytes.byte(at: position)
      // Brackets and the like may make a remark of it.
      if byte < 0x2D || byte > 0x7E { return nil }
      let isDigit = 0x30...0x39 ~= byte
      hasDigit = hasDigit || isDigit
      isNumber = isNumber && isDigit && range.count <= 15
      if isNumber { number = number * 10 + Int(byte - 0x30) }
    }
    if !hasDigit { return nil }
    self.init(number: isNumber ? number : -1, end: range.upperBound)
  }

  /// The number of one to seven digits before the position; nil where one is no digit.
  @inline(__always)
  private static func number(_ bytes: borrowing RawSpan, end: Int, length: Int) -> UInt64? {
    let shift = UInt64(truncatingIfNeeded: 8 * length)
    let word = bytes.word(at: end - 8)
    // The last digit is the highest byte; what stands before the number becomes zeros.
    let before = UInt64.max >> shift
    return PlainMark.number((word & ~before) | (0x3030_3030_3030_3030 & before))
  }

  /// The number that a name is, where it is one without zeros in front.
  static func number(of name: [UInt8]) -> Int? {
    let padded = [0, 0, 0, 0, 0, 0, 0, 0] + name
    let bytes = unsafe padded.span.bytes
    guard let ballot = PlainBallot(bytes, inside: 8..<padded.count), ballot.number >= 0 else {
      return nil
    }
    return ballot.number
  }
}
