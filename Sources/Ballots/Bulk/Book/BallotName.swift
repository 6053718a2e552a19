/// A ballot's name of at most sixteen bytes, as two words: comparing, hashing and keeping it needs
/// no memory of its own.
struct BallotName: Equatable, Sendable {
  static let mostBytes = 16

  /// The first eight bytes, the first as the lowest; zeros behind the end.
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var length: UInt8 = 0

  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let lows: UInt64 = 0x0101_0101_0101_0101

  /// No name.
  init() {}

  /// - Precondition: one to sixteen bytes, with sixteen that can be loaded from the start on.
  @inline(__always)
  init(_ bytes: borrowing RawSpan, _ start: Int, length: Int) {
    let first = bytes.nearWord(at: start)
    let bits = UInt64(truncatingIfNeeded: 8 &* length)
    low = length < 8 ? first & ~(UInt64.max &<< bits) : first
    high = length > 8 ? bytes.nearWord(at: start &+ 8) & (UInt64.max &>> (128 &- bits)) : 0
    self.length = UInt8(truncatingIfNeeded: length)
  }

  /// Nil for a longer name.
  init?(_ name: [UInt8]) {
    guard name.count <= Self.mostBytes else { return nil }
    for (index, byte) in name.enumerated() {
      if index < 8 {
        low |= UInt64(byte) << UInt64(8 * index)
      } else {
        high |= UInt64(byte) << UInt64(8 * (index - 8))
      }
    }
    length = UInt8(name.count)
  }

  /// One question, whose answer is easier to foresee than those of three.
  @inline(__always)
  static func == (left: BallotName, right: BallotName) -> Bool {
    (left.low ^ right.low) | (left.high ^ right.high) | UInt64(left.length ^ right.length) == 0
  }

  /// Whether it is a plain name: printable ASCII with a digit among it.
  /// - Precondition: no byte is below the minus sign.
  @inline(__always)
  var isPlain: Bool {
    let deletes = (low &+ Self.lows) | (high &+ Self.lows)
    guard (low | high | deletes) & Self.highs == 0 else { return false }
    return Self.digits(low) | Self.digits(high) != 0
  }

  /// The number that it is, where it is one without zeros in front.
  /// - Precondition: the name is plain.
  @inline(__always)
  var number: Int? {
    let digitCount = Self.digits(low).nonzeroBitCount + Self.digits(high).nonzeroBitCount
    guard digitCount == length, digitCount <= 15, low & 0xFF != 0x30 || length == 1 else {
      return nil
    }
    return valueOfDigits
  }

  private var valueOfDigits: Int { bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) } }

  /// The highest bit of each byte that is a digit.
  /// - Precondition: no byte has its highest bit set.
  @inline(__always)
  private static func digits(_ word: UInt64) -> UInt64 {
    (word &+ 0x5050_5050_5050_5050) & ~(word &+ 0x4646_4646_4646_4646) & highs
  }

  var bytes: [UInt8] {
    (0..<Int(length)).map { index in
      UInt8(truncatingIfNeeded: (index < 8 ? low : high) >> UInt64(8 * (index & 7)))
    }
  }

  @inline(__always)
  func hash(_ plane: Int) -> UInt64 {
    var hash = (low ^ UInt64(truncatingIfNeeded: plane)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 32) ^ high) &* 0xD6E8_FEB8_6659_FD93
    return (hash ^ (hash >> 32)) &* 0xBF58_476D_1CE4_E5B9
  }
}
