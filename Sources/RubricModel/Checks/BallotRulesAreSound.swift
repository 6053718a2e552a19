import Diagnostics
import RubricSyntax

/// Rules for whole ballots speak of marks that there can be, and say what happens to a ballot that
/// breaks them.
enum BallotRulesAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form -> [Diagnostic] in
      guard let rules = form.ballotRules else { return [] }
      return treatment(rules) + rules.rules.compactMap { problem(with: $0, on: form) }
        + contradictions(rules.rules)
    }
  }

  private static func treatment(_ rules: BallotRulesDraft) -> [Diagnostic] {
    switch rules.otherwise.value.kind {
    case .plain(.voidBallot), .plain(.refuse): return []
    default:
      return [
        Diagnostic(
          .ballotRulesUnsound, zh: "不合规定的票只能全票无效或停止计票。",
          en: "A ballot that breaks a rule is void as a whole, or stops the count.",
          at: rules.otherwise.spot,
          help: [
            Bilingual(
              zh: "请写：每票须符合，否则全票无效：…（或：否则停止计票）",
              en: "Write: Rules of a ballot, otherwise void ballot: … (or: otherwise refuse)")
          ])
      ]
    }
  }

  private static func problem(
    with rule: Placed<BallotRule>, on form: FormDraft
  ) -> Diagnostic? {
    switch rule.value {
    case .level, .notAllEqual: return nil
    case .notAllFull:
      guard form.scales.isEmpty else { return nil }
      return Diagnostic(
        .ballotRulesUnsound, zh: "按等次填写的票没有满分，不能写“评分不得全部满分”。",
        en: "A form with levels has no full mark, so \"marks not all full\" says nothing.",
        at: rule.spot,
        help: [Bilingual(zh: "请写：评分不得全部相同。", en: "Write: marks not all equal.")])
    case .marks(let quota, let bound):
      let type = form.markType(of: MarkSelection(form: 0)).type
      let kind = type.kind
      if bound.amount.fits(kind) {
        return type.range.meets(bound) ? nil : noSuchMark(bound, quota, type.range, rule.spot)
      }
      return Diagnostic(
        .ballotRulesUnsound,
        zh: "票上填的是\(kind.name.chinese)，不能与\(bound.amount.text.chinese)比较。",
        en:
          "The marks are \(kind.name.english) and cannot be compared with \(bound.amount.text.english).",
        at: rule.spot,
        help: kind == .level
          ? [Bilingual(zh: "请写等次，如：最多2个评分“优秀”。", en: "Name a level: no more than 2 marks \"优秀\".")]
          : [])
    }
  }

  /// A quota on marks that nobody can give: every ballot keeps it, or none does.
  private static func noSuchMark(
    _ bound: Bound, _ quota: BallotQuota, _ range: Interval, _ spot: Spot
  ) -> Diagnostic {
    let low = range.lowest.map { Amount($0, .points).text } ?? Bilingual(same: "")
    let high = range.highest.map { Amount($0, .points).text } ?? Bilingual(same: "")
    let isKept = quota.comparison == .atMost
    return Diagnostic(
      isKept ? .notice : .error, isKept ? .holdsAlways : .ballotRulesUnsound,
      Bilingual(
        zh: "没有\(bound.text.chinese)的评分：评分只能在\(low.chinese)至\(high.chinese)之间，"
          + (isKept ? "每张票都符合这一条。" : "没有一张票能符合这一条。"),
        en:
          "No mark is \(bound.text.english): marks lie between \(low.english) and \(high.english), so "
          + (isKept ? "every ballot keeps this rule." : "no ballot can keep this rule.")),
      at: spot)
  }

  /// Two quotas on the same marks that no ballot can keep.
  private static func contradictions(_ rules: [Placed<BallotRule>]) -> [Diagnostic] {
    rules.enumerated().compactMap { index, rule -> Diagnostic? in
      guard let (most, key) = quota(rule.value), most.comparison == .atMost else { return nil }
      let other = rules.enumerated().first { position, other in
        guard position != index, let (least, otherKey) = quota(other.value) else { return false }
        return otherKey == key && least.comparison == .atLeast && least.exceeds(most)
      }
      guard let other else { return nil }
      return Diagnostic(
        .ballotRulesUnsound, zh: "没有一张票能同时符合这两条。", en: "No ballot can keep both of these rules.",
        at: rule.spot,
        cause: Diagnostic.Cause(
          Bilingual(zh: "另一条", en: "the other rule"), at: other.element.spot.place))
    }
  }

  private static func quota(_ rule: BallotRule) -> (BallotQuota, AnyHashable)? {
    switch rule {
    case .marks(let quota, let bound): (quota, AnyHashable(bound))
    case .level(let quota, let level): (quota, AnyHashable(level))
    case .notAllEqual, .notAllFull: nil
    }
  }
}

extension BallotQuota {
  /// Whether it asks for more than the other one, whatever there is a share of.
  fileprivate func exceeds(_ other: BallotQuota) -> Bool {
    switch (amount, other.amount) {
    case (.number(let left), .number(let right)): left > right
    case (.ofMarks(let left), .ofMarks(let right)), (.ofUnits(let left), .ofUnits(let right)):
      left > right
    default: false
    }
  }
}
