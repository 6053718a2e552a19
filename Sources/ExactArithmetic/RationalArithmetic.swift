/// Each operation tries 128 bits first and goes the wide way when any step would overflow. Both
/// ways give the same form, since a wide result that fits is made small again.
extension Rational {
  public static prefix func - (value: Rational) -> Rational {
    switch value.form {
    case .small(let numerator, let denominator):
      Rational(form: .small(-numerator, over: denominator))
    case .wide(let numerator, let denominator):
      Rational(form: .wide(-numerator, over: denominator))
    }
  }

  public static func + (left: Rational, right: Rational) -> Rational {
    if case .small(let leftTop, let leftBottom) = left.form,
      case .small(let rightTop, let rightBottom) = right.form,
      let sum = smallSum(leftTop, over: leftBottom, rightTop, over: rightBottom)
    {
      return sum
    }
    return Rational(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  public static func - (left: Rational, right: Rational) -> Rational { left + -right }

  public static func * (left: Rational, right: Rational) -> Rational {
    if case .small(let leftTop, let leftBottom) = left.form,
      case .small(let rightTop, let rightBottom) = right.form,
      let product = smallProduct(leftTop, over: leftBottom, rightTop, over: rightBottom)
    {
      return product
    }
    return Rational(
      left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// - Precondition: the divisor is not zero; callers check before they divide.
  public static func / (left: Rational, right: Rational) -> Rational {
    precondition(!right.isZero, "division by zero")
    return left * right.inverse
  }

  public static func += (left: inout Rational, right: Rational) { left = left + right }
  public static func -= (left: inout Rational, right: Rational) { left = left - right }
  public static func *= (left: inout Rational, right: Rational) { left = left * right }
  public static func /= (left: inout Rational, right: Rational) { left = left / right }

  /// Nil when a step overflows. Only the common divisor of the denominators can be left in the sum
  /// (Knuth, section 4.5.1), so the numbers stay small and the second divisor is seldom needed.
  private static func smallSum(
    _ leftTop: Int128, over leftBottom: Int128, _ rightTop: Int128, over rightBottom: Int128
  ) -> Rational? {
    let shared = commonDivisor(leftBottom, rightBottom)
    let leftRest = quotient(leftBottom, shared)
    guard let first = exactProduct(leftTop, quotient(rightBottom, shared)),
      let second = exactProduct(rightTop, leftRest),
      let top = sum(first, second)
    else { return nil }
    let left = commonDivisor(top, shared)
    guard let bottom = exactProduct(leftRest, quotient(rightBottom, left)) else { return nil }
    return small(quotient(top, left), over: bottom)
  }

  /// Nil when a step overflows. Numerators are reduced against the opposite denominators first, so
  /// the product comes out reduced.
  private static func smallProduct(
    _ leftTop: Int128, over leftBottom: Int128, _ rightTop: Int128, over rightBottom: Int128
  ) -> Rational? {
    let first = commonDivisor(leftTop, rightBottom)
    let second = commonDivisor(rightTop, leftBottom)
    guard let top = exactProduct(quotient(leftTop, first), quotient(rightTop, second)),
      let bottom = exactProduct(quotient(leftBottom, second), quotient(rightBottom, first))
    else { return nil }
    return small(top, over: bottom)
  }

  /// Nil for `Int128.min`, which the small form excludes.
  private static func small(_ numerator: Int128, over denominator: Int128) -> Rational? {
    numerator == .min ? nil : Rational(form: .small(numerator, over: denominator))
  }
}

/// At least 1, since no denominator is 0. Whole numbers need no search.
private func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
  if left == 1 || right == 1 { return 1 }
  // The result divides a denominator, so it fits.
  return Int128(GreatestCommonDivisor.of(left.magnitude, right.magnitude))
}

/// A division that leaves no remainder; most divisors are 1, and 128-bit division is slow.
private func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  divisor == 1 ? dividend : dividend / divisor
}

private func sum(_ left: Int128, _ right: Int128) -> Int128? {
  let (sum, overflows) = left.addingReportingOverflow(right)
  return overflows ? nil : sum
}

func exactProduct(_ left: Int128, _ right: Int128) -> Int128? {
  let (product, overflows) = left.multipliedReportingOverflow(by: right)
  return overflows ? nil : product
}
