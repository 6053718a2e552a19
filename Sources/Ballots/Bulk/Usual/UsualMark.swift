/// Reads marks of at most five digits, whatever their number of decimals, without a branch: where
/// the point and the end stand tells where all digits have to move.
struct UsualMark {
  /// Marks that have their point and their end at the same places.
  struct Shape {
    /// How far they move up until their decimals stand in their places, in bits.
    fileprivate var shift: UInt64 = 0
    /// What is common to digits, and the point, where they stand then.
    fileprivate var signs: UInt64
    /// The highest bit of each byte that belongs to the mark then.
    fileprivate var own: UInt64
    /// The bytes of the digits.
    fileprivate var digits: UInt64 = 0
  }

  /// By the characters that are no digits, the end among them: one bit for each, the first as the
  /// lowest.
  let shapes: [Shape]
  /// Reaches the highest bit of a byte when it is added to what is no digit, or not the point.
  private let wrong: UInt64
  /// What two digits each are worth, the last ones first.
  private let weights: UInt64

  /// With the point they fill six bytes.
  private static let mostDigits = 5
  private static let zero: UInt64 = 0x30
  private static let point: UInt64 = 0x2E

  /// - Parameter places: decimal places of the scale; at most four.
  init?(places: Int) {
    guard (0..<Self.mostDigits).contains(places) else { return nil }
    let point = Self.mostDigits - places
    wrong = 0x7676_7676_7676_7676 | (places > 0 ? 0x7F << UInt64(8 * point) : 0)
    // Two digits before the point stand one byte farther from the end than they are worth.
    let last: UInt64 = 1
    let middle: UInt64 = places > 0 && point >= 3 ? 10 : 100
    let first: UInt64 = places > 0 ? 1000 : 10_000
    weights = last | middle << 16 | first << 32
    shapes = (0..<128).map { Self.shape(of: $0, places: places) }
  }

  /// - Parameter gaps: which characters are no digits.
  private static func shape(of gaps: Int, places: Int) -> Shape {
    let length = max(0, Int.bitWidth - 1 - gaps.leadingZeroBitCount)
    let whole = gaps.trailingZeroBitCount
    let hasPoint = whole < length
    let decimals = hasPoint ? length - whole - 1 : 0
    guard (1...mostDigits - places).contains(whole), gaps.nonzeroBitCount == (hasPoint ? 2 : 1),
      decimals <= places, decimals > 0 || !hasPoint
    else {
      // The end would have to be a digit: no mark is like that.
      return Shape(signs: zero << UInt64(8 * length), own: 0x80 << UInt64(8 * length))
    }
    let first = mostDigits - places - whole + (places > 0 ? 0 : 1)
    var shape = Shape(shift: UInt64(8 * first), signs: 0, own: 0)
    for index in 0..<length {
      let bits = UInt64(8 * (first + index))
      shape.signs |= (index == whole ? point : zero) << bits
      shape.own |= 0x80 << bits
      shape.digits |= (index == whole ? 0 : 0xFF) << bits
    }
    return shape
  }

  /// The mark at the beginning of a word times ten to the power of `places`, and its length; nil
  /// for one that has to be read in another way.
  ///
  /// - Parameters:
  ///   - word: the bytes of the mark, the first as the lowest, and what stands behind it, which is
  ///     no digit.
  ///   - shapes: its own: a loop need not ask at each mark where they are.
  @inline(__always)
  func read(_ word: UInt64, _ shapes: Span<Shape>) -> (code: Int64, length: Int)? {
    // Digits have two bits that a line end does not have, and the point has one of them.
    let lacks = ~word
    let ends = lacks & (lacks &+ lacks) & 0x0020_2020_2020_2020
    if ends == 0 { return nil }
    let gaps = lacks & (ends ^ (ends &- 1)) & 0x1010_1010_1010_1010
    // The product moves the bits of all bytes into the highest byte.
    let number = Int(truncatingIfNeeded: (gaps &* 0x0010_2040_8102_0408) &>> 56)
    // Seven bits are one of 128 shapes.
    let shape = unsafe shapes[unchecked: number]
    let mark = (word &<< shape.shift) ^ shape.signs
    if ((mark &+ wrong) | mark) & shape.own != 0 { return nil }
    return (value(of: mark & shape.digits), ends.trailingZeroBitCount &>> 3)
  }

  /// The value of digits that stand in their places, with nothing where the point would be.
  @inline(__always)
  private func value(of digits: UInt64) -> Int64 {
    let pairs = ((digits &* 2561) &>> 8) & 0x00FF_00FF_00FF
    // Products that belong higher begin at 2¹⁷ of the sum: the weights in them are even.
    return Int64(truncatingIfNeeded: ((pairs &* weights) &>> 32) & 0x1_FFFF)
  }
}
