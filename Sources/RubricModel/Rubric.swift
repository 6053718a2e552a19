public import Diagnostics
public import ExactArithmetic

/// A checked rubric: everything a count needs to know, and nothing undecided.
public struct Rubric: Sendable {
  public enum Subject: Hashable, Sendable {
    case units
    case items
  }

  public let title: Name
  public let edition: String?
  public let fullScore: Rational?
  public let subject: Subject
  /// The categories of units that its conditions speak of; empty where it names none.
  public let categories: [Name]
  public let categoriesSpot: Spot?
  /// What has to hold for the vote to stand; empty where nothing is said.
  public let voteConditions: [VoteCondition]
  /// Numbers of the meeting that all units share, in the order of the text.
  public let sharedNumbers: [SharedNumber]
  public let forms: [Form]
  public let tables: [LookUpTable]
  /// Rates, figures, components and the final score, in the order in which the rubric makes them:
  /// each uses earlier ones only.
  public let quantities: [Quantity]
  public let gradings: [Grading]
  public let ranking: Ranking?
  public let publications: [Publication]
  public let examples: [Example]
  /// The vocabulary that it is written in.
  public let language: Language

  /// Indices of the parts of the final score.
  public var components: [Int] { quantities.indices.filter { quantities[$0].isComponent } }

  /// Indices of rates and figures.
  public var otherQuantities: [Int] {
    quantities.indices.filter { quantities[$0].role == .rate || quantities[$0].role == .figure }
  }

  public var finalScore: Int? { quantities.firstIndex { $0.role == .finalScore } }
}
