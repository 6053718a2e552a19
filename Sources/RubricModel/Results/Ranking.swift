public import Rules

/// How units are put in order.
public struct Ranking: Sendable {
  /// By its index among the rubric's quantities.
  public let quantity: Int
  public let isWithinCategories: Bool
  public let isLowestFirst: Bool
  public let numbering: RankNumbering
  /// Asked in order when scores are equal; the last one decides in any case.
  public let tieBreaks: [TieBreak]
  public let spot: Spot
}

/// What is published, and to whom.
public struct Publication: Sendable {
  public enum Item: Hashable, Sendable {
    case allScores
    case finalScore
    case grade
    /// The ranks; only the first of them when a number is given.
    case rank(first: Int?)
    /// By its index among the rubric's quantities.
    case quantity(Int)
    /// By its index among the rubric's gradings.
    case grading(Int)
  }

  public enum Audience: Hashable, Sendable {
    case all
    case ownUnit
  }

  public let audience: Audience
  public let items: [Item]
  public let spot: Spot
}
