/// `"解决数" is at most "回访数"`, `"逾期" equals 0, or "整改" is no fewer than 1`: what the numbers on
/// the lines of a checklist have to keep to.
public struct RowRule: Hashable, Sendable {
  /// One of these is enough; mostly there is only one.
  public let comparisons: [RowComparison]
}

/// `"满意" plus "不满意" equals "回访数"`: lines of a row beside others, or beside a number.
public struct RowComparison: Hashable, Sendable {
  /// A line of the form, by its index, that is added or taken away.
  public struct Term: Hashable, Sendable {
    public let item: Int
    public let isSubtracted: Bool
  }

  public enum Limit: Hashable, Sendable {
    /// What lines of the same form add up to; mostly one.
    case lines([Term])
    case amount(Amount)
    /// A number of the meeting, by its index, and what it may be.
    case shared(Int, PointScale)
  }

  /// What is compared: a line, or what several add up to.
  public let lines: [Term]
  public let comparison: Comparison
  public let limit: Limit
}
