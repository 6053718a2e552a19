public import Ballots
public import ExactArithmetic
public import RubricModel

/// What a component gives a unit.
public struct ComponentScore: Sendable {
  /// As used in the final score and the ranking, after rounding where the rubric rounds; nil when
  /// the unit is left out of the component.
  public let exact: Rational?
  /// Before the last rounding.
  public let unrounded: Rational?
  /// As printed.
  public let printed: String?
  /// The marks it comes from; nil for a component that comes from no form.
  public let account: MarkAccount?
}

/// The result of one unit.
public struct UnitResult: Sendable {
  /// Index in the unit order.
  public let index: Int
  public let unit: AppraisedUnit
  /// In the rubric's order.
  public let components: [ComponentScore]
  public let final: Rational?
  public let finalPrinted: String?
  /// In the order of the rubric's gradings; nil where the unit has no value to grade.
  public internal(set) var grades: [Name?] = []
  /// 1-based; nil without a ranking, or when the unit is left out of it.
  public internal(set) var rank: Int?
  /// Whether a component has no value, so that the unit has no final score.
  public let isLeftOut: Bool

  /// The value of a quantity as used in the ranking.
  func value(of quantity: QuantityReference) -> Rational? {
    switch quantity {
    case .component(let index): components[index].exact
    case .finalScore: final
    }
  }
}

/// The results of a session: units in order of rank, then of the unit order.
public struct SessionResult: Sendable {
  public let count: Count
  public let units: [UnitResult]
  public let derivations: [Derivation]

  public var rubric: Rubric { count.rubric }

  public func derivation(of quantity: QuantityReference, for unit: Int) -> Derivation? {
    derivations.first { $0.quantity == quantity && $0.unit == unit }
  }
}
