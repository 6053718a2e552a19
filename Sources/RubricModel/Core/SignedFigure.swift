import ExactArithmetic

/// A figure of a unit that is added or subtracted.
public struct SignedFigure: Hashable, Sendable {
  public let operand: Quantity.Term.Operand
  public let isSubtracted: Bool
  /// How many times it is, where a figure is compared with a multiple of it.
  var times: Amount?

  var multiplier: Rational { times?.value ?? .one }
}
