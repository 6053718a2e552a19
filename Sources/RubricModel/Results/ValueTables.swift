public import ExactArithmetic

/// A table that a step looks a value up in.
public struct LookUpTable: Sendable {
  public enum Kind: Sendable {
    case bands([BandRow])
    case line(LineTable)
    case places(PlaceTable)
  }

  public let name: Name
  public let kind: Kind
  public let spot: Spot
}

/// `at least 80% and below 90% is 190 points`.
public struct BandRow: Sendable {
  public let band: Band
  public let value: Amount
}

/// Points that are joined by straight lines (插值).
public struct LineTable: Sendable {
  /// In ascending order.
  public let points: [(at: Rational, value: Rational)]
  /// Whether values outside count as the nearest end; otherwise they stop the count.
  public let movesToEnds: Bool

  public var lowest: Rational { points[0].at }
  public var highest: Rational { points[points.count - 1].at }

  /// The value on the line; nil outside of it.
  public func value(at place: Rational) -> Rational? {
    guard let upper = points.firstIndex(where: { place <= $0.at }), place >= lowest else {
      return nil
    }
    if points[upper].at == place { return points[upper].value }
    let (left, right) = (points[upper - 1], points[upper])
    return left.value
      + (right.value - left.value) * ((place - left.at) / (right.at - left.at))
  }
}

/// What units get that stand at the same place.
public enum TiedPlaces: Hashable, Sendable {
  case better
  /// The mean of the places that they take together.
  case mean
  /// One place, behind which the next one follows: 1, 2, 2, 3.
  case withoutGap
  /// The count stops where these places differ in what they give.
  case refuse
}

/// Points by place.
public struct PlaceTable: Sendable {
  public struct Row: Sendable {
    public let first: Int
    /// Nil for all later places.
    public let last: Int?
    public let points: Rational
  }

  public let rows: [Row]
  public let tied: TiedPlaces

  public func points(of place: Int) -> Rational? {
    rows.first { place >= $0.first && $0.last.map { place <= $0 } ?? true }?.points
  }
}
