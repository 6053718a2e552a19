@testable import ExactArithmetic

/// Random numbers that a seed repeats (SplitMix64). Tests take seeds as arguments, so that a
/// failure names its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  static let seeds: [UInt64] = [1, 2, 3, 20_191_108, 0xFFFF_FFFF_FFFF_FFFF]

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Every width is as likely as any other, and limbs of all zeros or ones are frequent: that is
  /// where carries go wrong.
  mutating func natural(limbs most: Int) -> Natural {
    let count = Int.random(in: 0...most, using: &self)
    let limbs = (0..<count).map { _ in
      switch Int.random(in: 0..<6, using: &self) {
      case 0: UInt64(0)
      case 1: UInt64.max
      case 2: UInt64(1) << UInt64.random(in: 0..<64, using: &self)
      default: next() >> UInt64.random(in: 0..<64, using: &self)
      }
    }
    return Natural(limbs: limbs)
  }

  mutating func integer(limbs most: Int) -> BigInteger {
    BigInteger(isNegative: Bool.random(using: &self), natural(limbs: most))
  }

  /// Any width up to 128 bits; the extremes are frequent.
  mutating func int128() -> Int128 {
    switch Int.random(in: 0..<12, using: &self) {
    case 0: .min
    case 1: .max
    case 2: .min + 1
    case 3: 0
    default: Int128.random(in: .min ... .max, using: &self) >> Int.random(in: 0..<128, using: &self)
    }
  }

  mutating func rational() -> Rational {
    let denominator = int128()
    return Rational(int128(), over: denominator == 0 ? 1 : denominator)
  }

  /// A fraction as appraisals have them: small numerator and denominator.
  mutating func smallRational() -> Rational {
    Rational(
      Int128.random(in: -10_000...10_000, using: &self),
      over: Int128.random(in: 1...600, using: &self))
  }
}

extension BigInteger {
  /// A number that a test writes down.
  init(_ digits: String) {
    guard let value = BigInteger(digits: digits) else { preconditionFailure("\(digits)?") }
    self = value
  }
}

extension Rational {
  /// The same value in the wide form, against the rule, so that arithmetic goes the wide way.
  var forcedWide: Rational { Rational(form: .wide(numerator, over: denominator)) }

  var isSmall: Bool { if case .small = form { true } else { false } }
}
