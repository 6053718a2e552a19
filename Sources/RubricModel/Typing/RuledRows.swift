import ExactArithmetic
import RubricSyntax
import Rules

/// What the rules of a row say of its numbers: a row that breaks one stops the count.
extension FormDraft {
  /// A range within what a line is compared with a number to be; of one of the meeting, any that it
  /// may be.
  func ruled(_ range: Interval, _ item: Int) -> Interval {
    strictRules.reduce(range) { range, rule in
      guard let bounds = rule.limit.bounds else { return range }
      let isWhole = rule.lines.only == item && rule.comparison.isFromBelow
      let isPart = rule.comparison.isFromAbove && parts(of: rule.lines).contains(item)
      return range.cut(to: Interval(isWhole ? bounds.lowest : nil, isPart ? bounds.highest : nil))
    }
  }

  /// What every row keeps to: of several comparisons of which one is enough, none by itself.
  var strictRules: [RowComparison] {
    rowRules.map(\.value.comparisons).filter { $0.count == 1 }.flatMap { $0 }
  }

  /// Whether the one line is never more than the other.
  func keeps(_ item: Int, withinItem other: Int) -> Bool {
    strictRules.contains { rule in
      guard case .lines(let limit) = rule.limit else { return false }
      return rule.comparison.isFromAbove && limit.only == other
        && parts(of: rule.lines).contains(item)
        || rule.comparison.isFromBelow && rule.lines.only == other
          && parts(of: limit).contains(item)
    }
  }

  /// The lines that are never more than the sum: itself, and what is added up where nothing of it
  /// can lie below zero. Where a line may be without a number, the sum is not tested.
  private func parts(of lines: [RowComparison.Term]) -> [Int] {
    if let only = lines.only { return [only] }
    let isWhole = !marksMayBeAbsent
    let areAdded = lines.allSatisfy { line in
      !line.isSubtracted && ownRange(of: line.item).lowest.map { $0.signum >= 0 } ?? false
    }
    return isWhole && areAdded ? lines.map(\.item) : []
  }
}

extension RowComparison.Limit {
  /// What it can be; nil for lines of the row.
  var bounds: Interval? {
    switch self {
    case .amount(let amount): Interval(amount.value)
    case .shared(_, let scale): scale.range
    case .lines: nil
    }
  }
}

extension [RowComparison.Term] {
  /// The line, where there is only one.
  fileprivate var only: Int? { count == 1 ? self[0].item : nil }
}

extension RubricDraft {
  /// By how much one line of a checklist can be more than another, as far as the rules of a row
  /// say; or one number of marks than another.
  func ruledLead(
    of ahead: Quantity.Term.Operand, over behind: Quantity.Term.Operand
  ) -> Interval {
    if case .quantity(let whole) = behind, isPart(ahead, of: quantities[whole]) {
      return Interval(nil, .zero)
    }
    if case .quantity(let part) = ahead, case .quantity(let whole) = behind,
      countsPart(quantities[part], of: quantities[whole])
    {
      return Interval(nil, .zero)
    }
    guard case .item(let form, let one) = ahead, case .item(form, let other) = behind else {
      return .unbounded
    }
    return Interval(
      forms[form].keeps(other, withinItem: one) ? .zero : nil,
      forms[form].keeps(one, withinItem: other) ? .zero : nil)
  }
}

extension RubricDraft {
  /// Whether a figure is one of those that another adds up, of which none lies below zero.
  private func isPart(_ figure: Quantity.Term.Operand, of whole: QuantityDraft) -> Bool {
    guard case .terms(let terms)? = whole.start,
      whole.steps.allSatisfy({ if case .keepExact = $0.value { true } else { false } }),
      terms.contains(where: { $0.operand == figure })
    else { return false }
    return terms.allSatisfy { term in
      !term.isSubtracted && term.factor == nil
        && type(of: .operand(term.operand))?.range.lowest.map { $0.signum >= 0 } ?? false
    }
  }
}

extension LadderTyper {
  /// The range of a line divided by another that it is never more than, or never less; or of the
  /// mean, lowest or highest of such lines; nil for any other division.
  func rangeOfRuledRatio(
    _ division: Division, behind steps: ArraySlice<Placed<Step>>, _ divisor: Interval
  ) -> Interval? {
    guard case .operand(let other) = division.divisor,
      let lead = quantity.lead(behind: steps, { rubric.ruledLead(of: $0, over: other) }),
      lead != .unbounded,
      type.range.lowest.map({ $0.signum >= 0 }) ?? false,
      divisor.lowest.map({ $0.signum >= 0 }) ?? false
    else { return nil }
    let ratio = type.range / divisor
    return ratio.cut(
      to: Interval(lead.lowest == nil ? nil : .one, lead.highest == nil ? nil : .one))
  }
}

extension QuantityDraft {
  /// By how much a figure, or what is taken of several, is ahead of something.
  /// - Parameter one: the same of one figure, where 0 is the only end.
  fileprivate func lead(
    behind steps: ArraySlice<Placed<Step>>, _ one: (Quantity.Term.Operand) -> Interval
  ) -> Interval? {
    if case .figures(let list)? = start, list.average.staysWithinMembers, steps.isEmpty {
      if case .countsAs? = list.gap { return nil }
      let leads = list.figures.map { one($0.value) }
      return leads.dropFirst().reduce(leads[0]) { $0.joined($1) }
    }
    guard case .terms(let terms)? = start, terms.allSatisfy(\.isAsItStands) else { return nil }
    let first = terms.map { one($0.operand) }
    if case .divide(let division)? = steps.first?.value, division.isOfMean, steps.count == 1 {
      return first.dropFirst().reduce(first[0]) { $0.joined($1) }
    }
    guard terms.count == 1 else { return nil }
    return steps.reduce(Optional(first[0])) { lead, step in
      guard let lead, case .limit(let limit) = step.value else { return nil }
      let other = one(limit.operand)
      return limit.isUpper
        ? Interval(lead.lowest.flatMap { _ in other.lowest }, lead.highest ?? other.highest)
        : Interval(lead.lowest ?? other.lowest, lead.highest.flatMap { _ in other.highest })
    }
  }
}

extension TermDraft {
  /// Whether nothing else takes its place where it is absent.
  fileprivate var isAsItStands: Bool {
    if case .countsAs? = whenEmpty { return false }
    return !isSubtracted && factor == nil
  }
}

extension Comparison {
  var isFromBelow: Bool { [.atLeast, .moreThan, .equals].contains(self) }
  var isFromAbove: Bool { [.atMost, .below, .equals].contains(self) }
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
