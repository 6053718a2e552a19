/// Reads marks of at most seven characters, whatever their number of decimals, without a branch:
/// digits before the point and behind it are moved to the places that the scale gives them.
struct UsualMark {
  /// Bits of a word before the decimals, once they stand in their places, and those bits.
  private let wholeBits: UInt64
  private let wholeMask: UInt64
  /// One bit for each length of a mark, of 0 to 7 characters, and each number of digits before its
  /// point: set where it has some, and no more of them than there is room for, on both sides.
  private let shapes: UInt64

  private static let zeros: UInt64 = 0x3030_3030_3030_3030
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let point: UInt64 = 0x2E

  /// - Parameter places: decimal places of the scale; at most six.
  init?(places: Int) {
    guard (0...6).contains(places) else { return nil }
    wholeBits = UInt64(8 * (8 - places))
    wholeMask = ~0 >> UInt64(8 * places)
    var shapes: UInt64 = 0
    for length in 1...7 {
      for whole in 1...length where whole <= 8 - places {
        let decimals = length - whole - 1
        if whole == length || (1...max(1, places)).contains(decimals) && places > 0 {
          shapes |= 1 << UInt64(8 * length + whole)
        }
      }
    }
    self.shapes = shapes
  }

  /// The mark at the beginning of a word times ten to the power of `places`, and its length; nil
  /// for one that has to be read in another way.
  ///
  /// - Parameter word: the bytes of the mark, the first as the lowest, and what stands behind it,
  ///   which is no digit.
  @inline(__always)
  func read(_ word: UInt64) -> (code: Int64, length: Int)? {
    let digits = word ^ Self.zeros
    // The highest bit of each byte that is no digit, up to the first that is no ASCII character.
    let ends = ((digits &+ 0x7676_7676_7676_7676) | digits) & Self.highs
    let behindFirst = ends & (ends &- 1)
    let whole = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount) & ~7
    let isPointed = (word &>> whole) & 0xFF == Self.point
    let last = isPointed ? behindFirst : ends
    if last == 0 { return nil }
    let bits = UInt64(truncatingIfNeeded: last.trailingZeroBitCount) & ~7
    if (shapes &>> (bits &+ whole &>> 3)) & 1 == 0 { return nil }
    let decimalMask = ~(UInt64.max &<< (bits &- whole)) &>> 8
    let decimals = (((digits &>> whole) &>> 8) & decimalMask) &<< wholeBits
    let number = (digits &<< (wholeBits &- whole)) & wholeMask | decimals
    return (PlainMark.number(ofDigits: number), Int(truncatingIfNeeded: bits &>> 3))
  }
}
