public import ExactArithmetic

/// The lowest and the highest value that a quantity can have, both of them possible; an end that
/// is nil has no bound.
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

  /// Every product of a value of one and a value of the other, where none is negative.
  static func * (left: Interval, right: Interval) -> Interval {
    guard let low = left.lowest, let least = right.lowest, low.signum >= 0, least.signum >= 0 else {
      return .unbounded
    }
    return Interval(
      low * least, left.highest.flatMap { high in right.highest.map { high * $0 } })
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
