public import ExactArithmetic
public import Rules

/// How many of the units that satisfy a rule get its grade, in the order of their ranks (名额), or
/// from the last rank on (末位名额).
public struct GradeQuota: Hashable, Sendable {
  public enum Size: Hashable, Sendable {
    case number(Int)
    /// What a figure says: it is the same for all units that the places are given out among.
    case figure(Quantity.Term.Operand)
    /// Of the ranked units; how a fraction becomes a number is said by `wholeNumber`.
    case share(Rational, wholeNumber: RoundingMode?)
  }

  /// What happens when units of equal rank are more than the places that are left.
  public enum Tie: Hashable, Sendable {
    case allIn
    case noneIn
    case refuse
  }

  public let size: Size
  /// Whether the last ranks have it instead of the first.
  public let isFromEnd: Bool
  /// Whether each category has a quota of its own, also where the ranking goes through all units.
  public let isWithinCategories: Bool
  /// Nil where no ranks can be equal.
  public let tie: Tie?

  /// Whose turn it is: the smaller number comes first.
  public func turn(ofRank rank: Int) -> Int { isFromEnd ? -rank : rank }

  /// The figure that says how many places there are; nil where the rubric says it itself.
  public var figure: Quantity.Term.Operand? {
    if case .figure(let figure) = size { figure } else { nil }
  }

  /// The number of places among so many ranked units.
  ///
  /// - Parameter figure: what the figure is that says it, a whole number; nil where none does.
  public func places(of ranked: Int, figure: Rational?) -> Int {
    switch size {
    case .number(let number): return number
    case .figure:
      // More places than units are as many as there are units.
      let most = Rational(ranked)
      let whole = figure.map { min($0, most) } ?? most
      return Int128(exactly: whole.numerator).map(Int.init) ?? ranked
    case .share(let share, let mode):
      let whole = (mode ?? .truncate).round(share * Rational(ranked), toPlaces: 0)
      return Int128(exactly: whole.numerator).map(Int.init) ?? ranked
    }
  }
}
