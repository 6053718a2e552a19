import Diagnostics
public import ExactArithmetic

/// A sheet that somebody fills in: what may stand on it, and what happens to a bad mark.
public struct Form: Sendable {
  public enum Kind: Hashable, Sendable {
    /// Marks given at the meeting, one ballot per rater.
    case ballot
    /// Deputies' answers on the handling of their suggestions.
    case feedback

    public var dimensions: [Dimension] {
      switch self {
      case .ballot: [.rater]
      case .feedback: [.deputy, .suggestion]
      }
    }
  }

  public let kind: Kind
  public let name: Name
  /// Empty when a mark is for the unit as a whole.
  public let criteria: [Criterion]
  public let scale: MarkScale
  public let bounds: MarkBounds
  public let treatments: Treatments
  public let spot: Spot

  /// What a mark on it differs by.
  public var dimensions: [Dimension] {
    kind.dimensions + (criteria.isEmpty ? [] : [.criterion])
  }
}

/// One of the things a form asks about.
public struct Criterion: Sendable {
  public let name: Name
  /// Its weight; nil where the form gives none.
  public let weight: Rational?
}

/// What a mark may be.
public enum MarkScale: Sendable {
  case points(PointScale)
  case levels([Level])

  public var levels: [Level]? {
    if case .levels(let levels) = self { levels } else { nil }
  }
}

/// Points from a minimum to a maximum in equal steps.
public struct PointScale: Hashable, Sendable {
  public let lowest: Rational
  public let highest: Rational
  public let step: Rational

  /// Whether a mark is within the range and on a step.
  public func contains(_ mark: Rational) -> Bool {
    mark >= lowest && mark <= highest && ((mark - lowest) / step).isWhole
  }
}

/// One of the levels that a mark is chosen from.
public struct Level: Sendable {
  public let name: Name
  /// What it counts for; nil for a level that is only counted.
  public let value: Amount?
  /// Whether choosing it is an abstention.
  public let isAbstention: Bool
}

/// The floor (起评分) and ceiling (最高分) of a mark, both included.
public struct MarkBounds: Hashable, Sendable {
  public let floor: Rational?
  public let ceiling: Rational?

  public func contains(_ mark: Rational) -> Bool {
    if let floor, mark < floor { return false }
    if let ceiling, mark > ceiling { return false }
    return true
  }

  /// The bound that a mark outside is nearest to.
  public func nearest(to mark: Rational) -> Rational {
    if let floor, mark < floor { return floor }
    if let ceiling, mark > ceiling { return ceiling }
    return mark
  }
}
