import Diagnostics
public import ExactArithmetic

/// A quantity by its place in the rubric.
public enum QuantityReference: Hashable, Sendable {
  /// By its index among the rubric's components.
  case component(Int)
  case finalScore
}

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
    if let lower,
      interval.highest < lower.value || (interval.highest == lower.value && !lower.isIncluded)
    {
      return false
    }
    if let upper,
      interval.lowest > upper.value || (interval.lowest == upper.value && !upper.isIncluded)
    {
      return false
    }
    return true
  }
}

/// Grades of units by bands of a quantity.
public struct Grading: Sendable {
  public let name: Name
  public let quantity: QuantityReference
  public let bands: [Band]
  public let spot: Spot

  /// The bands cover every value that the quantity can have, so there is one.
  public func band(of value: Rational) -> Band? { bands.first { $0.contains(value) } }
}

extension Rubric {
  /// Whether some value that the quantity can have falls into the band.
  public func canOccur(_ band: Band, in grading: Grading) -> Bool {
    guard let range = quantity(grading.quantity)?.type.range else { return true }
    return band.meets(range)
  }
}
