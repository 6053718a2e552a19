import ExactArithmetic
import RubricSyntax

/// What the rules of a row say of a sum: `"报价" plus "修正" is no fewer than 1`.
extension RubricDraft {
  /// The range that rules of a row leave to a sum of lines as they stand.
  func rangeOfRuledSum(_ terms: [TermDraft]) -> Interval {
    guard let (form, lines) = lines(of: terms), !forms[form].marksMayBeAbsent else {
      return .unbounded
    }
    return forms[form].strictRules.reduce(.unbounded) { range, rule in
      let (ruled, bounds) = rule.asSum
      if ruled == lines { return range.cut(to: bounds) }
      return ruled == lines.mapValues { -$0 } ? range.cut(to: -bounds) : range
    }
  }

  /// How many times each line of one form is added; nil where the terms are something else.
  private func lines(of terms: [TermDraft]) -> (form: Int, times: [Int: Int])? {
    var form: Int?
    var times: [Int: Int] = [:]
    for term in terms {
      guard case .item(let own, let item) = term.operand, term.factor == nil,
        term.whenEmpty == nil, form == nil || form == own
      else { return nil }
      form = own
      times[item, default: 0] += term.isSubtracted ? -1 : 1
    }
    return form.map { ($0, times) }
  }
}

extension RowComparison {
  /// The lines of both sides as one sum, and what it lies within.
  fileprivate var asSum: (times: [Int: Int], bounds: Interval) {
    var times: [Int: Int] = [:]
    for line in lines { times[line.item, default: 0] += line.isSubtracted ? -1 : 1 }
    if case .lines(let other) = limit {
      for line in other { times[line.item, default: 0] -= line.isSubtracted ? -1 : 1 }
    }
    let limits = limit.bounds ?? Interval(.zero)
    return (
      times,
      Interval(
        comparison.isFromBelow ? limits.lowest : nil,
        comparison.isFromAbove ? limits.highest : nil)
    )
  }
}
