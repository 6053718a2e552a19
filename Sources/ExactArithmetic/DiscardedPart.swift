/// What rounding is about to drop: all that a rounding mode may look at.
public struct DiscardedPart: Hashable, Sendable {
  /// Where the dropped part lies against half a unit of the last kept place. Exact: 0.5 and
  /// 0.5000…01 are told apart.
  public enum Ordering: Hashable, Sendable {
    case below, exactly, above
  }

  public let comparedToHalf: Ordering
  /// Whether the last digit that stays is odd; half-even asks for it.
  public let keptDigitIsOdd: Bool

  public init(comparedToHalf: Ordering, keptDigitIsOdd: Bool) {
    self.comparedToHalf = comparedToHalf
    self.keptDigitIsOdd = keptDigitIsOdd
  }

  /// - Parameters:
  ///   - dropped: the dropped part in any measure.
  ///   - half: half a unit in that measure, or what the dropped part lacks to a whole unit.
  init<Number: Comparable>(_ dropped: Number, against half: Number, keptDigitIsOdd: Bool) {
    let ordering: Ordering = dropped < half ? .below : (dropped == half ? .exactly : .above)
    self.init(comparedToHalf: ordering, keptDigitIsOdd: keptDigitIsOdd)
  }
}
