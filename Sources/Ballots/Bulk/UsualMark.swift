/// Reads marks of at most seven characters, whatever their number of decimals, without a branch:
/// the point is moved to the place that the scale gives it.
struct UsualMark {
  private let places: UInt64
  /// Bits before the point, once it stands in its place.
  private let pointBit: UInt64
  private let wholeMask: UInt64
  private let decimalMask: UInt64

  private static let digits: UInt64 = 0x3030_3030_3030_3030
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let lows: UInt64 = 0x0101_0101_0101_0101
  private static let points: UInt64 = 0x2E2E_2E2E_2E2E_2E2E

  /// - Parameter places: decimal places of the scale; at most six.
  init?(places: Int) {
    guard places <= 6 else { return nil }
    self.places = UInt64(places)
    pointBit = UInt64(8 * (7 - places))
    wholeMask = (1 << pointBit) - 1
    decimalMask = places == 0 ? 0 : ~0 << UInt64(64 - 8 * places)
  }

  /// The mark times ten to the power of `places`; nil for one that has to be read in another way.
  ///
  /// - Parameter word: the bytes of the mark, the first as the lowest, and what stands behind it.
  @inline(__always)
  func code(_ word: UInt64, length: Int) -> Int64? {
    let bits = UInt64(truncatingIfNeeded: 8 &* length)
    // Zeros behind the mark. Shifts below are by 8 to 56.
    let behind: UInt64 = ~0 &<< bits
    let mark = word & ~behind | Self.digits & behind
    let pointed = mark ^ Self.points
    let found = (pointed &- Self.lows) & ~pointed & Self.highs
    // Without a point it would stand behind the mark.
    let point = found == 0 ? bits : UInt64(truncatingIfNeeded: found.trailingZeroBitCount) & ~7
    let decimals = bits &- point
    // A digit before the point and behind it, and no more of them than the scale has.
    guard length > 0, length < 8, point > 0, point <= pointBit, decimals != 8,
      decimals <= 8 &* (places &+ 1)
    else { return nil }
    let shift = pointBit &- point
    let placed = mark &<< shift | Self.digits & ~(~0 &<< shift)
    let number = placed & decimalMask | (placed & wholeMask) &<< 8 | 0x30
    return PlainMark.number(number).map { Int64(truncatingIfNeeded: $0) }
  }
}
