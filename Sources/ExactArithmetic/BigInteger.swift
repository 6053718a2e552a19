/// A whole number of any size, with sign. Arithmetic is exact and never overflows.
///
/// `Rational` falls back to it when 128 bits do not suffice; it is tuned for some hundred digits,
/// not for thousands.
public struct BigInteger: Hashable, Sendable {
  /// - Invariant: false for zero, so that zero has one form only.
  let isNegative: Bool
  let natural: Natural

  public static let zero = BigInteger(0)
  public static let one = BigInteger(1)

  init(isNegative: Bool, _ natural: Natural) {
    self.isNegative = isNegative && !natural.isZero
    self.natural = natural
  }

  public init(_ value: Int) {
    self.init(Int128(value))
  }

  /// Any value, `Int128.min` too.
  public init(_ value: Int128) {
    self.init(isNegative: value < 0, Natural(value.magnitude))
  }

  public var isZero: Bool { natural.isZero }

  public var isOdd: Bool { natural.limbs.first.map { $0 & 1 == 1 } ?? false }

  /// -1, 0 or 1.
  public var signum: Int { isNegative ? -1 : (isZero ? 0 : 1) }

  /// The distance from zero.
  public var magnitude: BigInteger { BigInteger(isNegative: false, natural) }

  /// 10 to the power of `exponent`.
  /// - Precondition: the exponent is not negative.
  public static func powerOfTen(_ exponent: Int) -> BigInteger {
    precondition(exponent >= 0, "a power of ten with a negative exponent is no whole number")
    if let small = PowerOfTen.small(exponent) { return BigInteger(small) }
    let half = powerOfTen(exponent / 2)
    return exponent.isMultiple(of: 2) ? half * half : half * half * BigInteger(10)
  }
}

extension Int128 {
  /// Nil when the number does not fit into 128 bits.
  public init?(exactly integer: BigInteger) {
    guard let magnitude = UInt128(exactly: integer.natural) else { return nil }
    if integer.isNegative {
      guard magnitude <= Int128.min.magnitude else { return nil }
      // Two's complement: also right for Int128.min, whose magnitude is no Int128.
      self = Int128(truncatingIfNeeded: 0 &- magnitude)
    } else {
      self.init(exactly: magnitude)
    }
  }
}
