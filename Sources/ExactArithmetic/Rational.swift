/// An exact fraction: every mark, weight, mean and score until the rubric says to round.
///
/// Nearly all values fit into two 128-bit integers and need no memory of their own; the others are
/// kept in `BigInteger`s. Arithmetic never overflows and never loses a digit.
///
/// - Invariant: reduced, and the denominator is positive; the small form whenever it fits. So equal
///   values have equal forms, and `==` and hashing need no arithmetic.
public struct Rational: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// - Invariant: the numerator is not `Int128.min`, so that every value can be negated.
    case small(Int128, over: Int128)
    case wide(BigInteger, over: BigInteger)
  }

  let form: Form

  public static let zero = Rational(0)
  public static let one = Rational(1)

  /// - Precondition: the form satisfies the invariants of the type.
  init(form: Form) {
    self.form = form
  }

  public init(_ integer: Int) {
    self.init(form: .small(Int128(integer), over: 1))
  }

  /// Either number may be negative, and `Int128.min` too; the fraction is reduced.
  /// - Precondition: the denominator is not zero.
  public init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator != 0, "a fraction needs a denominator that is not zero")
    let divisor = GreatestCommonDivisor.of(numerator.magnitude, denominator.magnitude)
    let isNegative = (numerator < 0) != (denominator < 0)
    self.init(
      isNegative: isNegative, numerator.magnitude / divisor, over: denominator.magnitude / divisor)
  }

  /// Either number may be negative; the fraction is reduced.
  /// - Precondition: the denominator is not zero.
  public init(_ numerator: BigInteger, over denominator: BigInteger) {
    precondition(!denominator.isZero, "a fraction needs a denominator that is not zero")
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let isNegative = numerator.isNegative != denominator.isNegative
    let top = numerator.natural.quotientAndRemainder(dividingBy: divisor.natural).quotient
    let bottom = denominator.natural.quotientAndRemainder(dividingBy: divisor.natural).quotient
    if let smallTop = UInt128(exactly: top), let smallBottom = UInt128(exactly: bottom) {
      self.init(isNegative: isNegative, smallTop, over: smallBottom)
    } else {
      self.init(isNegative: isNegative, wide: top, over: bottom)
    }
  }

  /// `scaled` times 10 to the power of minus `places`: 905 with one place is 90.5. Negative places
  /// multiply: 9 with -1 place is 90.
  public init(scaled: Int128, places: Int) {
    if places == 0 {
      self.init(scaled, over: 1)
    } else if let power = PowerOfTen.small(places) {
      self.init(scaled, over: power)
    } else {
      self = Rational(scaled, over: 1) * .powerOfTen(-places)
    }
  }

  /// - Precondition: the magnitudes have no common divisor.
  private init(isNegative: Bool, _ numerator: UInt128, over denominator: UInt128) {
    if let top = Int128(exactly: numerator), let bottom = Int128(exactly: denominator) {
      self.init(form: .small(isNegative ? -top : top, over: bottom))
    } else {
      self.init(isNegative: isNegative, wide: Natural(numerator), over: Natural(denominator))
    }
  }

  /// - Precondition: reduced, and too large for the small form.
  private init(isNegative: Bool, wide numerator: Natural, over denominator: Natural) {
    let top = BigInteger(isNegative: isNegative, numerator)
    self.init(form: .wide(top, over: BigInteger(isNegative: false, denominator)))
  }

  /// 10 to the power of `exponent`, which may be negative.
  static func powerOfTen(_ exponent: Int) -> Rational {
    if let power = PowerOfTen.small(exponent) { return Rational(form: .small(power, over: 1)) }
    if exponent < 0 { return powerOfTen(-exponent).inverse }
    return Rational(form: .wide(.powerOfTen(exponent), over: .one))
  }
}

extension Rational {
  /// Has the sign of the fraction.
  public var numerator: BigInteger {
    switch form {
    case .small(let numerator, _): BigInteger(numerator)
    case .wide(let numerator, _): numerator
    }
  }

  /// Always positive; 1 when the value is whole.
  public var denominator: BigInteger {
    switch form {
    case .small(_, let denominator): BigInteger(denominator)
    case .wide(_, let denominator): denominator
    }
  }

  public var isZero: Bool { signum == 0 }

  public var isWhole: Bool {
    switch form {
    case .small(_, let denominator): denominator == 1
    case .wide(_, let denominator): denominator == .one
    }
  }

  /// -1, 0 or 1.
  public var signum: Int {
    switch form {
    case .small(let numerator, _): Int(numerator.signum())
    case .wide(let numerator, _): numerator.signum
    }
  }

  /// The distance from zero.
  public var magnitude: Rational { signum < 0 ? -self : self }

  /// One divided by the value.
  /// - Precondition: the value is not zero.
  public var inverse: Rational {
    precondition(!isZero, "zero has no inverse")
    switch form {
    case .small(let numerator, let denominator):
      // Reduced already, and neither part is Int128.min: swapping them needs no arithmetic.
      let top = numerator < 0 ? -denominator : denominator
      return Rational(form: .small(top, over: numerator < 0 ? -numerator : numerator))
    case .wide(let numerator, let denominator):
      return Rational(denominator, over: numerator)
    }
  }
}

extension Rational: CustomStringConvertible {
  /// `n/d`, or `n` when the value is whole: `5459/300`, `-7`.
  public var description: String { isWhole ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
