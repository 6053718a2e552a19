public import ExactArithmetic
public import RubricModel

/// What a rule of a grading found of a unit: condition by condition, with the values that were
/// compared.
public struct RuleFinding: Sendable {
  public enum Ending: Sendable {
    /// The rule gave the unit its grade.
    case decided
    /// A condition does not hold.
    case failed
    /// All conditions hold, and its quota has no room: better ranks have it, or so many are tied at
    /// its edge that nobody gets what is left.
    case noRoom
    /// All conditions hold, and it has a quota, in which a unit that is not ranked has no place.
    case notRanked
  }

  /// Index among the rules of the grading.
  public let rule: Int
  public let conditions: [ConditionFinding]
  /// What the figure is that says how many places its quota has; nil where none does, or where
  /// nobody asked.
  public internal(set) var places: Rational?
  public internal(set) var ending: Ending
}

/// An item of the ranking article that is true of a unit: why it is not ranked, or stands behind
/// all others.
public struct RankingFinding: Sendable {
  /// Index among the items.
  public let rule: Int
  public let conditions: [ConditionFinding]
}

/// A condition with what the unit has.
public struct ConditionFinding: Sendable {
  public enum Fact: Sendable {
    /// The category of the unit; nil where it has none.
    case category(String?)
    case share(ShareFigure)
    case number(Rational)
    /// The two that are compared with each other.
    case figures(Rational, Rational)
    /// Those that are added up, and what they add up to.
    case terms([Rational], sum: Rational)
    /// Of a quantity that may have no value.
    case value(Rational?)
    /// Votes for the level, and for the level that has most.
    case votes(Int, most: Int)
    /// How many of the gradings have the grade.
    case gradesAmong(Int)
    /// How many units there are.
    case unitCount(Int)
    case grade(Name?)
    case rank(Int)
    case rankAgainst(Int, Rational)
    case rankShare(Int, of: Int)
    /// The unit is not ranked, and the condition asks for its rank.
    case notRanked
    /// What was found of each line of which so many are enough; one that nothing is known of is
    /// left out where the others settle it.
    case alternatives([[ConditionFinding]])
  }

  public let condition: UnitCondition
  public let fact: Fact
  public let holds: Bool

  /// The comparisons that decided: of alternatives those that hold; where too few do, all of them.
  public var deciding: [ConditionFinding] {
    guard case .alternatives(let branches) = fact else { return [self] }
    let decisive = holds ? branches.filter { $0.allSatisfy(\.holds) } : branches
    return decisive.joined().flatMap(\.deciding)
  }
}
