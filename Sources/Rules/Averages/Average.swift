public import Diagnostics
public import ExactArithmetic

/// One of the values that become one: a mark, a suggestion's mean, a criterion's score.
public struct AverageMember: Hashable, Sendable {
  public let value: Rational
  /// How many times the value occurs.
  public let count: Int
  /// Its weight; 1 where the rubric gives none.
  public let weight: Rational

  public init(value: Rational, count: Int = 1, weight: Rational = .one) {
    self.value = value
    self.count = count
    self.weight = weight
  }

  /// The value as often as it occurs, without its weight.
  var total: Rational { count == 1 ? value : value * Rational(count) }
}

/// How several values become one.
///
/// To add one: one file in this folder that makes the value, and its name in `all`.
public struct Average: Sendable {
  /// The words of the regulation for it; they are its keyword in a rubric.
  public let words: Bilingual
  /// What it comes to, for those who write it down as a formula.
  public let formula: Formula
  /// Whether the members need weights.
  public let isWeighted: Bool
  /// Whether the result lies between the lowest and the highest member, so that what bounds the
  /// members bounds it too.
  public let staysWithinMembers: Bool
  /// How many decimal places the result can have more than the members.
  public let extraPlaces: ExtraPlaces
  /// Whether it takes one of the members as it is, by their order.
  public let picks: Pick?
  /// How many members there have to be; fewer are none.
  public let leastMembers: Int
  /// Whether an abstention is a member of value zero.
  public let countsAbstentions: Bool
  /// The one value. Never asked about no members at all.
  public let combine: @Sendable (AverageMembers) -> Rational

  /// Where decimal places can come from.
  public enum ExtraPlaces: Hashable, Sendable {
    /// It is one of the members, or a sum of them.
    case none
    /// It is one of the members, or halfway between two.
    case halfUnlessOdd
    /// It is a sum over the number of members.
    case ofNumber
    /// It can be any fraction.
    case any

    /// - Parameter number: of the members; nil where it is not known.
    /// - Returns: nil where the decimals may never end.
    public func most(ofMembers number: Int?) -> Int? {
      switch self {
      case .none: 0
      case .halfUnlessOdd: number.map { $0 % 2 } == 1 ? 0 : 1
      case .ofNumber:
        number.flatMap { $0 > 0 ? (Rational.one / Rational($0)).decimalPlaces : nil }
      case .any: nil
      }
    }
  }

  public enum Pick: Hashable, Sendable {
    case first
    case last
  }

  /// An average as plain arithmetic.
  public enum Formula: Hashable, Sendable {
    /// The sum over the number.
    case mean
    /// The weighted sum over the sum of the weights.
    case weightedMean
    /// The weighted sum itself.
    case weightedSum
    case sum
    case median
    /// The lower of the middle two; the upper one.
    case lowerMedian
    case upperMedian
    /// By its number, counted from the highest or from the lowest.
    case placed(Int, fromTop: Bool)
    case highest
    case lowest
    case first
    case last
  }

  init(
    words: Bilingual, formula: Formula, isWeighted: Bool, staysWithinMembers: Bool,
    extraPlaces: ExtraPlaces,
    picks: Pick? = nil, leastMembers: Int = 1, countsAbstentions: Bool = false,
    combine: @escaping @Sendable (AverageMembers) -> Rational
  ) {
    self.words = words
    self.formula = formula
    self.isWeighted = isWeighted
    self.staysWithinMembers = staysWithinMembers
    self.extraPlaces = extraPlaces
    self.picks = picks
    self.leastMembers = leastMembers
    self.countsAbstentions = countsAbstentions
    self.combine = combine
  }

  /// Whether what is there is divided by its weights.
  public var isWeightedMean: Bool { isWeighted && staysWithinMembers }

  public static let all: [Average] = [
    .plainMean, .meanOfValidMarks, .weightedMean, .weightedSum, .sum, .median, .lowerMedian,
    .upperMedian,
    .highest, .lowest, .takeFirst, .takeLast,
  ]
}

extension Average: Hashable {
  public static func == (left: Average, right: Average) -> Bool { left.words == right.words }
  public func hash(into hasher: inout Hasher) { hasher.combine(words) }
}
