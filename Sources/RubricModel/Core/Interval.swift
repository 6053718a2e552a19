public import ExactArithmetic

/// The lowest and the highest value that a quantity can have, both of them possible.
///
/// - Invariant: `lowest <= highest`.
public struct Interval: Hashable, Sendable {
  public let lowest: Rational
  public let highest: Rational

  public init(_ lowest: Rational, _ highest: Rational) {
    precondition(lowest <= highest, "an interval runs from low to high")
    self.lowest = lowest
    self.highest = highest
  }

  public init(_ value: Rational) { self.init(value, value) }

  /// The smallest interval that holds both.
  func joined(_ other: Interval) -> Interval {
    Interval(min(lowest, other.lowest), max(highest, other.highest))
  }

  func mapped(_ transform: (Rational) -> Rational) -> Interval {
    let ends = [transform(lowest), transform(highest)]
    return Interval(min(ends[0], ends[1]), max(ends[0], ends[1]))
  }

  static func + (left: Interval, right: Interval) -> Interval {
    Interval(left.lowest + right.lowest, left.highest + right.highest)
  }

  static func - (left: Interval, right: Interval) -> Interval {
    Interval(left.lowest - right.highest, left.highest - right.lowest)
  }
}
