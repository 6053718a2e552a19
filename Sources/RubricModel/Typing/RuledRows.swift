import ExactArithmetic
import RubricSyntax

/// What the rules of a row say of its numbers: a row that breaks one stops the count.
extension FormDraft {
  /// A range within what a line is compared with a number to be; of one of the meeting, any that it
  /// may be.
  func ruled(_ range: Interval, _ item: Int) -> Interval {
    rowRules.map(\.value).reduce(range) { range, rule in
      guard rule.item == item, let bounds = rule.limit.bounds else { return range }
      let limit = Interval(
        rule.comparison.isFromBelow ? bounds.lowest : nil,
        rule.comparison.isFromAbove ? bounds.highest : nil)
      return range.cut(to: limit)
    }
  }

  /// Whether the one line is never more than the other.
  func keeps(_ item: Int, withinItem other: Int) -> Bool {
    rowRules.map(\.value).contains { rule in
      (rule.item == item && rule.limit == .item(other) && rule.comparison.isFromAbove)
        || (rule.item == other && rule.limit == .item(item) && rule.comparison.isFromBelow)
    }
  }
}

extension RowRule.Limit {
  /// What it can be; nil for a line of the row.
  fileprivate var bounds: Interval? {
    switch self {
    case .amount(let amount): Interval(amount.value)
    case .shared(_, let scale): scale.range
    case .item: nil
    }
  }
}

extension RubricDraft {
  /// By how much one line of a checklist can be more than another, as far as the rules of a row
  /// say.
  func ruledLead(
    of ahead: Quantity.Term.Operand, over behind: Quantity.Term.Operand
  ) -> Interval {
    guard case .item(let form, let one) = ahead, case .item(form, let other) = behind else {
      return .unbounded
    }
    return Interval(
      forms[form].keeps(other, withinItem: one) ? .zero : nil,
      forms[form].keeps(one, withinItem: other) ? .zero : nil)
  }
}

extension LadderTyper {
  /// The range of a line divided by another that it is never more than, or never less; nil for any
  /// other division.
  func rangeOfRuledRatio(
    _ division: Division, behind steps: ArraySlice<Placed<Step>>, _ divisor: Interval
  ) -> Interval? {
    guard steps.isEmpty, let own = quantity.onlyFigure,
      case .operand(let other) = division.divisor,
      type.range.lowest.map({ $0.signum >= 0 }) ?? false,
      divisor.lowest.map({ $0.signum >= 0 }) ?? false
    else { return nil }
    let lead = rubric.ruledLead(of: own, over: other)
    guard lead != .unbounded else { return nil }
    let ratio = type.range / divisor
    return ratio.cut(
      to: Interval(lead.lowest == nil ? nil : .one, lead.highest == nil ? nil : .one))
  }
}

extension Comparison {
  fileprivate var isFromBelow: Bool { [.atLeast, .moreThan, .equals].contains(self) }
  fileprivate var isFromAbove: Bool { [.atMost, .below, .equals].contains(self) }
}

extension Interval {
  /// What is left of it within another; all of it where nothing would be left, which is told
  /// elsewhere.
  func cut(to limit: Interval) -> Interval {
    let low = [lowest, limit.lowest].compactMap { $0 }.max()
    let high = [highest, limit.highest].compactMap { $0 }.min()
    if let low, let high, low > high { return self }
    return Interval(low, high)
  }
}
