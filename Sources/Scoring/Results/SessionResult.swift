public import Ballots
public import ExactArithmetic
public import RubricModel

/// What a quantity gives a unit.
public struct QuantityFigure: Sendable {
  /// As used in the final score and the ranking, after rounding where the rubric rounds; nil when
  /// the unit is left out of it.
  public let exact: Rational?
  /// Before the last rounding.
  public let unrounded: Rational?
  /// As printed.
  public let printed: String?
  /// The numbers that a share is made of; nil for what is no share of marks.
  public let share: ShareFigure?
  /// The marks it comes from; nil for a quantity that comes from no form.
  public let account: MarkAccount?

  /// Of a unit that has no value.
  static let none = QuantityFigure(
    exact: nil, unrounded: nil, printed: nil, share: nil, account: nil)
}

/// The result of one unit.
public struct UnitResult: Sendable {
  /// Index in the unit order.
  public let index: Int
  public let unit: AppraisedUnit
  /// In the order of the rubric's quantities.
  public internal(set) var figures: [QuantityFigure]
  /// What only the ranking compares, by name: values of criteria, where a score keeps them apart to
  /// the end, and numbers of marks.
  public let compared: [String: Rational]
  /// In the order of the rubric's gradings; nil where the unit has no value to grade.
  public internal(set) var grades: [Name?] = []
  /// In the order of the gradings: what the rules found of the unit, up to the one that decided;
  /// none where the grading goes by bands.
  public internal(set) var ruleFindings: [[RuleFinding]] = []
  /// Why the unit is not ranked although it has its scores; nil where the rubric ranks it.
  public internal(set) var notRanked: RankingFinding?
  /// Why the unit stands behind all others; nil where the rubric does not put it there.
  public internal(set) var behindOthers: RankingFinding?
  /// 1-based; nil without a ranking, or when the unit is left out of it.
  public internal(set) var rank: Int?
  /// Why the unit has no score; nil when it has one.
  public let leftOut: LeftOutReason?

  public var isLeftOut: Bool { leftOut != nil }

  /// Whether the unit satisfied a rule of a grading while it was open, whether there was room for
  /// it or not.
  public func satisfies(rule: Int, ofGrading grading: Int) -> Bool {
    ruleFindings.indices.contains(grading)
      && ruleFindings[grading].contains {
        $0.rule == rule && ($0.ending == .decided || $0.ending == .noRoom)
      }
  }

  /// What the figure of a quota says to the unit, which satisfies its rule; nil where none does.
  public func places(ofRule rule: Int, ofGrading grading: Int) -> Rational? {
    ruleFindings[grading].first { $0.rule == rule }?.places
  }

  /// The value of a quantity as used in the ranking.
  func value(of quantity: Int) -> Rational? { figures[quantity].exact }
}

/// Why a unit has no score.
public enum LeftOutReason: Hashable, Sendable {
  /// The session says of it what a form leaves out.
  case note(String)
  /// A component has no value.
  case noValue

  /// In results.
  public var text: String {
    switch self {
    case .note(let note): note
    case .noValue: "no value"
    }
  }
}

/// The results of a session: units in order of rank, then of the unit order.
public struct SessionResult: Sendable {
  public let count: Count
  /// Whether the vote stands, where the rubric says when it does.
  public let vote: VoteOutcome?
  /// Empty when the vote does not stand.
  public let units: [UnitResult]
  public let derivations: [Derivation]
  /// By index of the unit, in the order of the rubric's quantities.
  private let derivationsByUnit: [[Derivation]]

  init(count: Count, vote: VoteOutcome?, units: [UnitResult], derivations: [Derivation]) {
    self.count = count
    self.vote = vote
    self.units = units
    self.derivations = derivations
    derivationsByUnit = derivations.reduce(
      into: Array(repeating: [], count: count.units.count)
    ) { byUnit, derivation in byUnit[derivation.unit].append(derivation) }
  }

  public var rubric: Rubric { count.rubric }

  /// Whether there are results.
  public var stands: Bool { vote?.stands ?? true }

  /// Those of one unit, in the order of the rubric's quantities.
  public func derivations(of unit: Int) -> [Derivation] { derivationsByUnit[unit] }

  public func derivation(of quantity: Int, for unit: Int) -> Derivation? {
    derivationsByUnit[unit].first { $0.quantity == quantity }
  }

  /// The quantities that a unit's value is made of, by way of others too, itself as the last; each
  /// once, and of cases only those that were asked and the one that was taken.
  public func quantities(behind quantity: Int, for unit: Int) -> [Int] {
    var found: Set<Int> = [quantity]
    // A quantity is made of earlier ones.
    for later in stride(from: quantity, through: 0, by: -1) where found.contains(later) {
      let item = derivation(of: later, for: unit)?.decidedItem
      found.formUnion(rubric.quantities[later].references(decidedBy: item))
    }
    return found.sorted()
  }
}
