public import ExactArithmetic
public import RubricModel
public import Rules

/// How one value came about in one step: what went in, what was done, what came out.
public struct DerivationLine: Sendable {
  public enum Working: Sendable {
    /// Values combined by an average; equal marks are written once with their number.
    case combined(Average, [AverageMember])
    /// There was nothing to combine, and the rubric says what that counts as.
    case emptyCounted(Amount)
    /// There was nothing to combine, and the rubric leaves the group out.
    case emptyLeftOut
    case multiplied(Rational, by: Amount)
    case rounded(Rational, Rounding)
    case kept(Rational)
    case added([AddedTerm])
  }

  /// A term of a sum, with its sign and factor.
  public struct AddedTerm: Sendable {
    public let operand: Quantity.Term.Operand
    public let value: Rational
    public let factor: Rational
    public let isSubtracted: Bool
  }

  /// Index of the step in the quantity's ladder; nil for the sum that a ladder starts with.
  public let step: Int?
  public let coordinate: Coordinate
  public let working: Working
  /// Nil where the group is left out.
  public let result: Rational?
}

/// All lines of one quantity for one unit, in the order of the ladder.
public struct Derivation: Sendable {
  public let quantity: QuantityReference
  public let unit: Int
  public let lines: [DerivationLine]
}
