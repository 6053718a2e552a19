import ExactArithmetic
import Tables

/// A mark read from its bytes: up to eight digits with at most one point between.
enum PlainMark {
  /// A mark that has to be read in another way.
  static let odd = Int64.min
  /// A mark that is no multiple of the scale's smallest decimal.
  static let betweenPlaces = Int64.min + 1

  private static let digits: UInt64 = 0x3030_3030_3030_3030
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let lows: UInt64 = 0x0101_0101_0101_0101
  private static let points: UInt64 = 0x2E2E_2E2E_2E2E_2E2E

  /// The mark between the positions, times ten to the power of `places`.
  /// - Precondition: the range is not empty and there are eight bytes before its end.
  @inline(__always)
  static func code(_ bytes: borrowing RawSpan, _ start: Int, _ end: Int, places: Int) -> Int64 {
    let length = end - start
    if length > 8 { return odd }
    // The last character is the highest byte; what stands before the mark becomes zeros.
    let before = UInt64(truncatingIfNeeded: 64 - 8 * length)
    let empty: UInt64 = before == 0 ? 0 : ~0 >> (64 - before)
    var word = (bytes.word(at: end - 8) & ~empty) | (digits & empty)
    let pointed = word ^ points
    let point = (pointed &- lows) & ~pointed & highs
    var decimals = 0
    if point != 0 {
      let position = UInt64(truncatingIfNeeded: point.trailingZeroBitCount) & ~7
      decimals = 7 - Int(truncatingIfNeeded: position >> 3)
      // No digit before the point, or none behind it.
      if position == before || decimals == 0 { return odd }
      let whole = word & ((1 << position) - 1)
      word = (word & ~((1 << (position + 8)) - 1)) | (whole << 8) | 0x30
    }
    guard let number = number(word) else { return odd }
    return scaled(Int64(truncatingIfNeeded: number), decimals, places)
  }

  /// The number that eight digits make; nil where one is no digit.
  @inline(__always)
  static func number(_ word: UInt64) -> UInt64? {
    if (((word &+ 0x4646_4646_4646_4646) | (word &- digits)) & highs) != 0 { return nil }
    return UInt64(truncatingIfNeeded: number(ofDigits: word & 0x0F0F_0F0F_0F0F_0F0F))
  }

  /// The number that eight values of 0 to 9 make, the lowest byte the first of them.
  @inline(__always)
  static func number(ofDigits ones: UInt64) -> Int64 {
    let pairs = ((ones &* 2561) >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = ((pairs &* 6_553_601) >> 16) & 0x0000_FFFF_0000_FFFF
    return Int64(truncatingIfNeeded: (fours &* 42_949_672_960_001) &>> 32)
  }

  @inline(__always)
  private static func scaled(_ number: Int64, _ decimals: Int, _ places: Int) -> Int64 {
    if decimals == places { return number }
    var number = number
    if decimals < places {
      for _ in decimals..<places { number &*= 10 }
      return number
    }
    for _ in places..<decimals {
      if number % 10 != 0 { return betweenPlaces }
      number /= 10
    }
    return number
  }
}
