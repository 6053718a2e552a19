import Diagnostics

/// A number in a column of that name: 每件系数“难度系数”, which each suggestion carries and weighted
/// means and sums over suggestions weigh by; 每票载明“持股数”, which each ballot carries and the
/// rules of a ballot ask for.
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
