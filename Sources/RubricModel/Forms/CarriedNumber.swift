import Diagnostics

/// A number in a column of that name that each suggestion (每件系数“难度系数”) or each ballot
/// (每票载明“持股数”) carries: weighted means and sums over suggestions or raters weigh by it, and
/// the rules of a ballot can ask for it.
public struct CarriedNumber: Sendable {
  public enum Carrier: Hashable, Sendable {
    case suggestion
    case ballot

    /// Whose numbers differ.
    public var dimension: Dimension { self == .suggestion ? .suggestion : .rater }
  }

  public let name: Name
  /// The numbers that it may be; none is below zero.
  public let scale: PointScale
  public let carrier: Carrier

  public var isOfBallot: Bool { carrier == .ballot }
}
