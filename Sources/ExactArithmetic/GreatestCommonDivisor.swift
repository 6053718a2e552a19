/// Greatest common divisors, by which fractions are reduced. The divisor of 0 and n is n.
///
/// Nearly all fractions of an appraisal fit into 64 bits, so each width hands over to the next
/// smaller one as soon as it can.
enum GreatestCommonDivisor {
  static func of(_ left: Natural, _ right: Natural) -> Natural {
    var (larger, smaller) = (left, right)
    while !smaller.isZero {
      if let left = UInt128(exactly: larger), let right = UInt128(exactly: smaller) {
        return Natural(of(left, right))
      }
      (larger, smaller) = (smaller, larger.quotientAndRemainder(dividingBy: smaller).remainder)
    }
    return larger
  }

  static func of(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (larger, smaller) = (left, right)
    while smaller != 0 {
      if let left = UInt64(exactly: larger), let right = UInt64(exactly: smaller) {
        return UInt128(of(left, right))
      }
      (larger, smaller) = (smaller, larger % smaller)
    }
    return larger
  }

  /// Binary method: shifts and subtractions are several times faster than divisions.
  static func of(_ left: UInt64, _ right: UInt64) -> UInt64 {
    if left == 0 || right == 0 { return left | right }
    let shift = (left | right).trailingZeroBitCount
    var odd = left >> left.trailingZeroBitCount
    var other = right >> right.trailingZeroBitCount
    while odd != other {
      // One is a common divisor of everything; most fractions of marks end here at once.
      if odd == 1 || other == 1 { return 1 << shift }
      if odd < other { swap(&odd, &other) }
      odd -= other
      odd >>= odd.trailingZeroBitCount
    }
    return odd << shift
  }
}
