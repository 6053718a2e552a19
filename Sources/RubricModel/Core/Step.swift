public import ExactArithmetic
public import Rules

/// One step of a ladder. Steps are carried out in the order in which they stand; nothing is
/// reordered, so the order of averaging and the stage of rounding are where the step stands.
public enum Step: Hashable, Sendable {
  /// The values along a dimension become one.
  case collapse(Collapse)
  case multiply(by: Amount)
  case round(Rounding)
  /// `no rounding`: the value stays as it is; it may be shown rounded.
  case keepExact(shown: Rounding?)
}

public struct Collapse: Hashable, Sendable {
  public let dimension: Dimension
  public let average: Average
  public let whenEmpty: EmptyTreatment?
  public let whenPartEmpty: PartEmptyTreatment?
}

public struct Rounding: Hashable, Sendable {
  public let mode: RoundingMode
  /// Decimal places; of the percent where the value is a share.
  public let places: Int

  public init(mode: RoundingMode, places: Int) {
    self.mode = mode
    self.places = places
  }

  public func round(_ value: Rational, of kind: ValueKind) -> Rational {
    mode.round(value, toPlaces: kind == .share ? places + 2 : places)
  }
}

/// A step with the place where the rubric says it, and the type of the value behind it.
public struct PlacedStep: Sendable {
  public let step: Step
  public let spot: Spot
  /// The type of the value after this step.
  public let result: ValueType
}
