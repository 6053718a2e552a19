extension BigInteger: Comparable {
  public static func < (left: BigInteger, right: BigInteger) -> Bool {
    switch (left.isNegative, right.isNegative) {
    case (true, false): true
    case (false, true): false
    case (false, false): left.natural < right.natural
    case (true, true): right.natural < left.natural
    }
  }
}

extension BigInteger {
  public static prefix func - (value: BigInteger) -> BigInteger {
    BigInteger(isNegative: !value.isNegative, value.natural)
  }

  public static func + (left: BigInteger, right: BigInteger) -> BigInteger {
    if left.isNegative == right.isNegative {
      return BigInteger(isNegative: left.isNegative, left.natural + right.natural)
    }
    // Opposite signs: the larger magnitude gives the sign.
    if left.natural < right.natural {
      return BigInteger(isNegative: right.isNegative, right.natural - left.natural)
    }
    return BigInteger(isNegative: left.isNegative, left.natural - right.natural)
  }

  public static func - (left: BigInteger, right: BigInteger) -> BigInteger { left + -right }

  public static func * (left: BigInteger, right: BigInteger) -> BigInteger {
    BigInteger(isNegative: left.isNegative != right.isNegative, left.natural * right.natural)
  }

  /// Division toward zero: the remainder has the sign of the number that is divided, as with `Int`.
  /// - Precondition: the divisor is not zero.
  public func quotientAndRemainder(
    dividingBy divisor: BigInteger
  ) -> (quotient: BigInteger, remainder: BigInteger) {
    let (quotient, remainder) = natural.quotientAndRemainder(dividingBy: divisor.natural)
    return (
      BigInteger(isNegative: isNegative != divisor.isNegative, quotient),
      BigInteger(isNegative: isNegative, remainder)
    )
  }

  /// Never negative; with zero it is the other's magnitude, of zero and zero it is zero.
  public func greatestCommonDivisor(with other: BigInteger) -> BigInteger {
    BigInteger(isNegative: false, GreatestCommonDivisor.of(natural, other.natural))
  }

  /// The largest whole number whose square is not larger than this one (Newton's method).
  /// - Precondition: the number is not negative.
  public func squareRoot() -> BigInteger {
    precondition(!isNegative, "a negative number has no square root")
    if isZero { return self }
    // From a start above the root the steps only fall, and stop at its whole part.
    var root = Natural(1) << ((natural.bitWidth + 1) / 2)
    while true {
      let next = (root + natural.quotientAndRemainder(dividingBy: root).quotient) >> 1
      if next >= root { return BigInteger(isNegative: false, root) }
      root = next
    }
  }
}
