public import Diagnostics
public import Rules

/// How units are put in order.
public struct Ranking: Sendable {
  /// By its index among the rubric's quantities.
  public let quantity: Int
  public let isWithinCategories: Bool
  public let isLowestFirst: Bool
  /// Units of which one of these is true keep their scores and have no rank.
  public let notRanked: [RankingRule]
  /// Units of which one of these is true stand behind all others.
  public let behindOthers: [RankingRule]
  /// What is compared before the score; nil where nothing is.
  public let gradeOrder: GradeOrder?
  /// How many gradings stand before it in the text: only those can be asked about.
  public let gradingsBefore: Int
  public let numbering: RankNumbering
  /// Asked in order when scores are equal; the last one decides in any case.
  public let tieBreaks: [TieBreak]
  /// The numbers of marks that tie-breaks compare.
  public let counts: [RankedCount]
  public let spot: Spot
}

/// Marks of which a tie-break compares the number.
public struct RankedCount: Sendable {
  /// The number as the rubric says it; the tie-break calls it so.
  public let words: Bilingual
  public let marks: MarkSelection
  /// Levels by their indices, in ascending order.
  public let levels: [Int]
}

/// Conditions about a unit which all have to hold.
public struct RankingRule: Sendable {
  public let conditions: [UnitCondition]
  public let spot: Spot
}

/// The grades of a grading from the best to the worst.
public struct GradeOrder: Sendable {
  /// By its index.
  public let grading: Int
  /// Each once, as the grading has them.
  public let grades: [Name]
  public let spot: Spot

  /// The best is at 0; nil for a unit without a grade.
  public func position(of grade: Name?) -> Int? {
    grade.flatMap { own in grades.firstIndex { $0.text == own.text } }
  }
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
