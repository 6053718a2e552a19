import Diagnostics
public import ExactArithmetic

/// One end of a band.
public struct BandEnd: Hashable, Sendable {
  public let value: Rational
  public let isIncluded: Bool
}

/// The values that have one grade; an end that is nil is open to infinity.
public struct Band: Sendable {
  public let lower: BandEnd?
  public let upper: BandEnd?
  public let grade: Name
  public let spot: Spot

  public func contains(_ value: Rational) -> Bool {
    if let lower, value < lower.value || (value == lower.value && !lower.isIncluded) {
      return false
    }
    if let upper, value > upper.value || (value == upper.value && !upper.isIncluded) {
      return false
    }
    return true
  }

  /// Whether some value of the interval has this grade.
  func meets(_ interval: Interval) -> Bool {
    if let lower, let highest = interval.highest,
      highest < lower.value || (highest == lower.value && !lower.isIncluded)
    {
      return false
    }
    if let upper, let lowest = interval.lowest,
      lowest > upper.value || (lowest == upper.value && !upper.isIncluded)
    {
      return false
    }
    return true
  }
}
