public import ExactArithmetic

/// The lowest and the highest value that a quantity can have; an end that is nil has no bound.
/// Both are possible where a ladder takes marks together and reckons with constants. Between
/// quantities that share marks, and for the closest values, no value lies outside, but an end may
/// be out of reach.
///
/// - Invariant: `lowest <= highest` where both are there.
public struct Interval: Hashable, Sendable {
  public let lowest: Rational?
  public let highest: Rational?

  public init(_ lowest: Rational?, _ highest: Rational?) {
    if let lowest, let highest {
      precondition(lowest <= highest, "an interval runs from low to high")
    }
    self.lowest = lowest
    self.highest = highest
  }

  public init(_ value: Rational) { self.init(value, value) }

  public static let unbounded = Interval(nil, nil)
  /// Numbers of things: none or more.
  public static let counts = Interval(.zero, nil)
  /// Every share of a whole.
  public static let shares = Interval(.zero, .one)

  /// The value, where there is only one.
  var onlyValue: Rational? { lowest == highest ? lowest : nil }

  /// The smallest interval that holds both.
  func joined(_ other: Interval) -> Interval {
    Interval(
      lowest.flatMap { low in other.lowest.map { min(low, $0) } },
      highest.flatMap { high in other.highest.map { max(high, $0) } })
  }

  /// - Parameter transform: never falls where its argument rises, and keeps no bound unbounded.
  func mappedUp(_ transform: (Rational) -> Rational) -> Interval {
    Interval(lowest.map(transform), highest.map(transform))
  }

  static func + (left: Interval, right: Interval) -> Interval {
    Interval(
      left.lowest.flatMap { low in right.lowest.map { low + $0 } },
      left.highest.flatMap { high in right.highest.map { high + $0 } })
  }

  static prefix func - (interval: Interval) -> Interval {
    Interval(interval.highest.map { -$0 }, interval.lowest.map { -$0 })
  }

  static func - (left: Interval, right: Interval) -> Interval { left + -right }

  /// Every product of a value of one and a value of the other: exact where none is negative, or
  /// both are bounded.
  static func * (left: Interval, right: Interval) -> Interval {
    if let low = left.lowest, let least = right.lowest, low.signum >= 0, least.signum >= 0 {
      return Interval(
        low * least, left.highest.flatMap { high in right.highest.map { high * $0 } })
    }
    guard let low = left.lowest, let high = left.highest, let least = right.lowest,
      let most = right.highest
    else { return .unbounded }
    let products = [low * least, low * most, high * least, high * most]
    return Interval(products.min(), products.max())
  }

  /// Every quotient of a value of one and a value of the other that is not zero; without bounds
  /// where divisors can be of either sign.
  static func / (value: Interval, divisor: Interval) -> Interval {
    if let low = divisor.lowest, low.signum >= 0 {
      return Interval(
        value.lowest.flatMap { divisor.quotient($0, isFurthestByLeast: $0.signum < 0) },
        value.highest.flatMap { divisor.quotient($0, isFurthestByLeast: $0.signum > 0) })
    }
    if let high = divisor.highest, high.signum <= 0 { return -value / -divisor }
    return .unbounded
  }

  /// The quotient of an end that is furthest out, by divisors that are not negative.
  private func quotient(_ end: Rational, isFurthestByLeast: Bool) -> Rational? {
    if isFurthestByLeast { return lowest.flatMap { $0.isZero ? nil : end / $0 } }
    return highest.map { $0.isZero ? .zero : end / $0 } ?? .zero
  }

  /// The lesser of a value of one and a value of the other.
  func capped(by other: Interval) -> Interval {
    let highest = [highest, other.highest].compactMap { $0 }.min()
    return Interval(lowest.flatMap { low in other.lowest.map { min(low, $0) } }, highest)
  }

  static func * (left: Interval, factor: Rational) -> Interval {
    if factor.isZero { return Interval(.zero) }
    let scaled = left.mappedUp { $0 * (factor.signum < 0 ? -factor : factor) }
    return factor.signum < 0 ? -scaled : scaled
  }

  /// What is left when everything below zero counts as zero.
  var cutAtZero: Interval {
    Interval(lowest.map { max($0, .zero) } ?? .zero, highest.map { max($0, .zero) })
  }

  public func contains(_ value: Rational) -> Bool {
    if let lowest, value < lowest { return false }
    if let highest, value > highest { return false }
    return true
  }
}
