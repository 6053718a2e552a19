/// 每件系数“难度系数”: a number that each suggestion carries, in a column of that name. Weighted
/// means and sums over suggestions weigh by it.
public struct SuggestionFactor: Sendable {
  public let name: Name
  /// The numbers that it may be; none is below zero.
  public let scale: PointScale
}
