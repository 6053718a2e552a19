import Diagnostics
import ExactArithmetic

/// No two rules of a ballot ask for more marks of a kind than they allow, or for sums that cannot
/// both be, where there can be such marks at all.
enum BallotRulesAgree: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form -> [Diagnostic] in
      guard let rules = form.ballotRules?.rules else { return [] }
      return rules.compactMap { most in
        let least = rules.first { contradict(most.value, $0.value, on: form, in: rubric) }
        return least.map { contradiction(most.spot, with: $0.spot) }
      } + figures(in: rules, on: form, rubric) + quotas(in: rules, on: form, rubric)
    }
  }

  /// Of two figures that cannot both be, the second is told.
  private static func figures(
    in rules: [Placed<BallotClause>], on form: FormDraft, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    rules.enumerated().compactMap { index, rule in
      let other = rules[..<index].first { disagree($0.value, rule.value, on: form, in: rubric) }
      return other.map {
        contradiction(rule.spot, with: $0.spot, ofSeveralMarks: rule.value.isOfSeveralMarks)
      }
    }
  }

  private static func disagree(
    _ one: BallotClause, _ other: BallotClause, on form: FormDraft, in rubric: RubricDraft
  ) -> Bool {
    guard case .figure(let figure, let bound) = one.rule,
      case .figure(figure, let limit) = other.rule
    else { return false }
    let count = form.criteria.count
    return one.markParts(ofCriteria: count).contains { part in
      other.markParts(ofCriteria: count).contains { whole in
        let isNone =
          figure == .sum
          ? cannotBoth(bound, of: part, limit, of: whole, on: form)
            || cannotBoth(limit, of: whole, bound, of: part, on: form)
          : part == whole
            && form.values(of: figure, in: part.criterion).cannotMeet(bound, limit)
        return isNone
          && rubric.someMarks(of: whole.holds(part) ? part : whole, on: form) {
            one.isAbout(group: $0) && other.isAbout(group: $0)
          }
      }
    }
  }

  /// Of a number of marks of some kind and a sum that is less than these come to, the second is
  /// told.
  private static func quotas(
    in rules: [Placed<BallotClause>], on form: FormDraft, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    rules.enumerated().compactMap { index, rule in
      let other = rules[..<index].first {
        exceeds($0.value, rule.value, on: form, in: rubric)
          || exceeds(rule.value, $0.value, on: form, in: rubric)
      }
      return other.map { contradiction(rule.spot, with: $0.spot) }
    }
  }

  /// Whether the marks that one rule asks for come to more than the other allows. Where no mark
  /// lies below zero, the sum of all is no less.
  private static func exceeds(
    _ one: BallotClause, _ other: BallotClause, on form: FormDraft, in rubric: RubricDraft
  ) -> Bool {
    guard let (quota, counted) = one.quota, quota.comparison == .atLeast,
      case .number(let number) = quota.amount, case .figure(.sum, let limit) = other.rule
    else { return false }
    let count = form.criteria.count
    return one.markParts(ofCriteria: count).contains { part in
      guard let lowest = form.lowest(of: counted, in: part.criterion) else { return false }
      let least = lowest * Rational(number)
      return other.markParts(ofCriteria: count).contains { whole in
        let sums = form.sums(of: whole.criterion)
        let all = AxisCell.all(of: sums, cutAt: [limit.amount.value, least])
        // Of a sum that can never be it is told by itself.
        return whole.holds(part) && sums.range.lowest.map { $0.signum >= 0 } ?? false
          && all.contains { limit.holds($0.sample) }
          && !all.contains { limit.holds($0.sample) && $0.sample >= least }
          && rubric.someMarks(of: part, on: form) {
            one.isAbout(group: $0) && other.isAbout(group: $0)
          }
      }
    }
  }

  /// Whether no sum of the marks of a part goes with one of the whole. Where no mark lies below
  /// zero, the whole is no less than the part.
  private static func cannotBoth(
    _ bound: Bound, of part: MarkPart, _ limit: Bound, of whole: MarkPart, on form: FormDraft
  ) -> Bool {
    guard whole.holds(part) else { return false }
    let all = form.sums(of: whole.criterion)
    let isFromZero = all.range.lowest.map { $0.signum >= 0 } ?? false
    guard part == whole || isFromZero else { return false }
    let less = form.sums(of: part.criterion).cells(cutAt: [bound, limit]).filter {
      bound.holds($0.sample)
    }
    let more = all.cells(cutAt: [bound, limit]).filter { limit.holds($0.sample) }
    // Of one that can never be it is told by itself.
    if less.isEmpty || more.isEmpty { return false }
    return !less.contains { less in
      part == whole
        ? limit.holds(less.sample) : more.contains { less.canBeAtMost($0) }
    }
  }

  private static func contradiction(
    _ spot: Spot, with other: Spot, ofSeveralMarks: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "没有一张\(ofSeveralMarks ? "有两个以上评分的" : "")票能同时符合这两条。",
      en: "No ballot\(ofSeveralMarks ? " of two marks or more" : "") can keep both of these rules.",
      at: spot,
      cause: Diagnostic.Cause(Bilingual(zh: "另一条", en: "the other rule"), at: other.place))
  }

  /// Whether some ballot with marks that the second rule is about cannot keep both.
  private static func contradict(
    _ one: BallotClause, _ other: BallotClause, on form: FormDraft, in rubric: RubricDraft
  ) -> Bool {
    guard let (most, allowed) = one.quota, let (least, asked) = other.quota,
      most.comparison == .atMost, least.comparison == .atLeast, asked.isAmong(allowed)
    else { return false }
    let count = form.criteria.count
    return other.markParts(ofCriteria: count).contains { part in
      one.markParts(ofCriteria: count).contains { whole in
        (whole == part ? least.exceeds(most) : whole.holds(part) && least.outnumbers(most))
          && rubric.someMarks(of: part, on: form) {
            one.isAbout(group: $0) && other.isAbout(group: $0)
          }
      }
    }
  }
}

/// Marks of a ballot that a rule is about by themselves.
private struct MarkPart: Hashable {
  /// Nil for units of every category.
  let category: Name?
  /// Nil for every criterion.
  let criterion: Int?

  /// Whether all marks of the other part are among its own.
  func holds(_ other: MarkPart) -> Bool {
    (category == nil || category == other.category)
      && (criterion == nil || criterion == other.criterion)
  }
}

/// The marks that a quota is on.
private enum CountedMarks {
  case marks(Bound)
  case levels([Int])

  /// Whether all of them are counted by the other quota, too.
  func isAmong(_ other: CountedMarks) -> Bool {
    switch (self, other) {
    case (.marks(let one), .marks(let other)): one.implies(other)
    case (.levels(let some), .levels(let all)): Set(some).isSubset(of: all)
    case (.marks, .levels), (.levels, .marks): false
    }
  }
}

extension BallotClause {
  fileprivate var quota: (BallotQuota, CountedMarks)? {
    switch rule {
    case .marks(let quota, let bound): (quota, .marks(bound))
    case .levels(let quota, let levels): (quota, .levels(levels))
    case .notAllEqual, .notAllFull, .allDifferent, .figure, .sumOfStated, .sumOfShared: nil
    }
  }

  fileprivate func markParts(ofCriteria count: Int) -> [MarkPart] {
    categoryParts.flatMap { category in
      parts(ofCriteria: count).map { MarkPart(category: category, criterion: $0) }
    }
  }
}

extension AxisDomain {
  /// Whether no value satisfies both, though some value satisfies each: of one that can never be it
  /// is told by itself.
  fileprivate func cannotMeet(_ one: Bound, _ other: Bound) -> Bool {
    let values = cells(cutAt: [one, other]).map(\.sample)
    return values.contains(where: one.holds) && values.contains(where: other.holds)
      && !values.contains { one.holds($0) && other.holds($0) }
  }
}

extension BallotClause {
  /// Whether a ballot with one mark keeps it anyhow.
  fileprivate var isOfSeveralMarks: Bool {
    if case .figure(.spread, _) = rule { true } else { false }
  }
}

extension FormDraft {
  /// The lowest mark that is counted; nil where one has no value.
  fileprivate func lowest(of counted: CountedMarks, in criterion: Int?) -> Rational? {
    switch counted {
    case .levels(let some):
      let values = some.map { levels[$0].value?.value }
      return values.contains(nil) ? nil : values.compactMap { $0 }.min()
    case .marks(let bound):
      let marks = markType(ofCriterion: criterion).range
      let cells = AxisDomain(range: marks, step: nil, kind: .points, name: Bilingual(same: ""))
        .cells(cutAt: [bound])
      return cells.first { bound.holds($0.sample) }?.lowest
    }
  }
}

extension BallotQuota {
  /// Whether it asks for more than the other one, whatever there is a share of.
  fileprivate func exceeds(_ other: BallotQuota) -> Bool {
    switch (amount, other.amount) {
    case (.ofMarks(let left), .ofMarks(let right)), (.ofUnits(let left), .ofUnits(let right)):
      left > right
    default: outnumbers(other)
    }
  }

  /// The same of numbers, which can also be compared where the other one is about more marks.
  fileprivate func outnumbers(_ other: BallotQuota) -> Bool {
    if case (.number(let left), .number(let right)) = (amount, other.amount) { return left > right }
    return false
  }
}

extension Bound {
  /// Whether every number that satisfies it satisfies the other one, too.
  fileprivate func implies(_ other: Bound) -> Bool {
    let limit = amount.value
    switch (comparison, other.comparison) {
    case (.equals, _), (.atLeast, .atLeast), (.atLeast, .moreThan), (.moreThan, .moreThan),
      (.atMost, .atMost), (.atMost, .below), (.below, .below):
      return comparison == other.comparison && limit == other.amount.value || other.holds(limit)
    case (.moreThan, .atLeast), (.below, .atMost): return other.holds(limit)
    default: return false
    }
  }
}

extension RubricDraft {
  /// Whether a voter of some group has marks of a part; where weights by category leave members
  /// out, there need not be any.
  fileprivate func someMarks(
    of part: MarkPart, on form: FormDraft, by voters: (_ group: Int) -> Bool
  ) -> Bool {
    let groups = form.groups.indices.filter(voters)
    if groups.isEmpty, !form.groups.isEmpty { return false }
    if form.categoryWeights.isEmpty || form.hasFaultyWeights { return true }
    let criteria = part.criterion.map { [$0] } ?? Array(form.criteria.indices)
    let known = categories(on: form).map { categories[$0] }
    return (part.category.map { [$0] } ?? known).contains { category in
      form.hasSome(of: groups, .group, for: category)
        && form.hasSome(of: criteria, .criterion, for: category)
    }
  }
}
