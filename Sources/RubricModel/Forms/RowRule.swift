/// `"解决数" is at most "回访数"`: what the numbers on the lines of a checklist have to keep to.
public struct RowRule: Hashable, Sendable {
  public enum Limit: Hashable, Sendable {
    /// A line of the same form.
    case item(Int)
    case amount(Amount)
    /// A number of the meeting, by its index, and what it may be.
    case shared(Int, PointScale)
  }

  /// A line of the form.
  public let item: Int
  public let comparison: Comparison
  public let limit: Limit
}
