import RubricModel
public import Scoring

/// Where a unit stands among the others, and what decides it.
public struct Standing: Sendable {
  /// A unit that is ranked directly before or behind, and why.
  public struct Neighbour: Sendable {
    public let unit: UnitResult
    /// Seen from the unit that stands before.
    public let precedence: Precedence
  }

  public let before: Neighbour?
  public let behind: Neighbour?
  /// The last unit at a better place: of those that share a place all have the same.
  public let ahead: Neighbour?
  /// How many others share its place.
  public let sharing: Int
  /// How many units have a rank in the same list.
  public let count: Int

  /// Nil where the unit has no rank.
  public init?(of unit: UnitResult, in result: SessionResult) {
    guard unit.rank != nil, let ranking = result.rubric.ranking else { return nil }
    let rivals = result.units.filter {
      $0.rank != nil && (!ranking.isWithinCategories || $0.unit.category == unit.unit.category)
    }
    guard let index = rivals.firstIndex(where: { $0.index == unit.index }) else { return nil }
    count = rivals.count
    sharing = rivals.count { $0.rank == unit.rank } - 1
    ahead = rivals[..<index].last { $0.rank != unit.rank }
      .flatMap { Self.neighbour($0, before: true, unit, result) }
    before = index == 0 ? nil : Self.neighbour(rivals[index - 1], before: true, unit, result)
    behind =
      index + 1 == rivals.count
      ? nil : Self.neighbour(rivals[index + 1], before: false, unit, result)
  }

  private static func neighbour(
    _ other: UnitResult, before: Bool, _ unit: UnitResult, _ result: SessionResult
  ) -> Neighbour? {
    let (first, second) = before ? (other, unit) : (unit, other)
    return result.precedence(of: first, over: second).map { Neighbour(unit: other, precedence: $0) }
  }
}
