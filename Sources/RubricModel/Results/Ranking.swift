public import Rules

/// How units are put in order.
public struct Ranking: Sendable {
  public let quantity: QuantityReference
  public let isWithinCategories: Bool
  public let isLowestFirst: Bool
  public let numbering: RankNumbering
  /// Asked in order when scores are equal; the last one decides in any case.
  public let tieBreaks: [TieBreak]
  public let spot: Spot
}

/// What is published.
public struct Publication: Sendable {
  public enum Item: Hashable, Sendable {
    case allScores
    case finalScore
    case grade
    /// The ranks; only the first of them when a number is given.
    case rank(first: Int?)
    case component(Int)
  }

  public let items: [Item]
}
