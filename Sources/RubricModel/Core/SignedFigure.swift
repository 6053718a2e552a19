/// A figure of a unit that is added or subtracted.
public struct SignedFigure: Hashable, Sendable {
  public let operand: Quantity.Term.Operand
  public let isSubtracted: Bool
}
