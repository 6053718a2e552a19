import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Rules for whole ballots speak of marks that there can be, and say what happens to a ballot that
/// breaks them.
enum BallotRulesAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form -> [Diagnostic] in
      guard let rules = form.ballotRules else { return [] }
      return treatment(rules) + criteria(of: rules.rules, on: form)
        + rules.rules.compactMap { problem(with: $0, on: form) ?? limit(of: $0, on: form, rubric) }
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

  // MARK: Criteria

  /// On a form with criteria a rule says that it is about each of them; it is told once.
  private static func criteria(
    of clauses: [Placed<BallotClause>], on form: FormDraft
  ) -> [Diagnostic] {
    let wrong = clauses.first { clause in
      switch clause.value.criteria {
      case .together: !form.criteria.isEmpty
      case .each, .all: form.criteria.isEmpty && form.memberSpots[.criterion] == nil
      case .some: false
      }
    }
    return wrong.map { [form.criteria.isEmpty ? noCriteria(form, $0.spot) : criteriaUnsaid($0)] }
      ?? []
  }

  private static func criteriaUnsaid(_ clause: Placed<BallotClause>) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "测评票有指标，这一条没有写明是每项指标分别算，还是所有指标一起算。",
      en:
        "The form has criteria, and the rule does not say whether it is about each of them or about all marks together.",
      at: clause.spot,
      help: [
        Bilingual(
          zh: "分别算的：每项指标最多2个评分“优秀”。（或：指标“…”最多2个评分“优秀”）一起算的：所有指标评分不得全部相同。",
          en:
            "Of each: in each criterion no more than 2 marks \"优秀\". (or: criterion \"…\" no more than 2 marks \"优秀\") Of all together: over all criteria marks not all equal."
        )
      ])
  }

  private static func noCriteria(_ form: FormDraft, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "“\(form.name.text)”没有指标，不能写“每项指标”“所有指标”。",
      en:
        "\"\(form.name.text)\" has no criteria, so nothing is \"in each criterion\" or \"over all criteria\".",
      at: spot,
      help: [
        Bilingual(
          zh: "请删去“每项指标”或“所有指标”。",
          en: "Delete \"in each criterion\" or \"over all criteria\".")
      ])
  }

  // MARK: Marks

  private static func problem(
    with clause: Placed<BallotClause>, on form: FormDraft
  ) -> Diagnostic? {
    if clause.value.isOfUnitsOverCriteria { return marksOfUnits(clause.spot) }
    switch clause.value.rule {
    case .levels(let quota, let levels):
      return noSuchLevel(quota, levels, clause, on: form) ?? boundless(quota, clause.spot)
    case .notAllEqual, .allDifferent: return nil
    case .figure(let figure, let bound):
      return otherKind(bound, clause.spot, on: form)
        ?? BallotFiguresAreSound.problem(with: figure, bound, clause, on: form)
    case .sumOfStated(_, let times): return unsoundStated(times, clause.spot, on: form)
    case .sumOfShared(_, let limit): return unsoundStated(limit.times, clause.spot, on: form)
    case .notAllFull:
      guard form.scales.isEmpty else { return nil }
      return Diagnostic(
        .ballotRulesUnsound, zh: "按等次填写的票没有满分，不能写“评分不得全部满分”。",
        en: "A form with levels has no full mark, so \"marks not all full\" says nothing.",
        at: clause.spot,
        help: [Bilingual(zh: "请写：评分不得全部相同。", en: "Write: marks not all equal.")])
    case .marks(let quota, let bound):
      return otherKind(bound, clause.spot, on: form) ?? noSuchMark(quota, bound, clause, on: form)
        ?? boundless(quota, clause.spot)
    }
  }

  /// A bound on something else than what the form is marked with.
  private static func otherKind(
    _ bound: Bound, _ spot: Spot, on form: FormDraft
  ) -> Diagnostic? {
    let kind = form.markType(ofCriterion: nil).kind
    if bound.amount.fits(kind) { return nil }
    return Diagnostic(
      .ballotRulesUnsound,
      zh: "票上填的是\(kind.name.chinese)，不能与\(bound.amount.text.chinese)比较。",
      en:
        "The marks are \(kind.name.english) and cannot be compared with \(bound.amount.text.english).",
      at: spot,
      help: kind == .level
        ? [Bilingual(zh: "请写等次，如：最多2个评分“优秀”。", en: "Name a level: no more than 2 marks \"优秀\".")]
        : [])
  }

  /// A number of votes is compared with marks that are numbers, too.
  private static func unsoundStated(
    _ times: Int, _ spot: Spot, on form: FormDraft
  ) -> Diagnostic? {
    let kind = form.markType(ofCriterion: nil).kind
    if kind != .points {
      return Diagnostic(
        .ballotRulesUnsound, zh: "票上填的是\(kind.name.chinese)，加起来不能与票上载明的数比较。",
        en: "The marks are \(kind.name.english): their sum cannot be compared with a number.",
        at: spot,
        help: [
          Bilingual(
            zh: "请让投票人填票数：评分范围：从0到100000分，整数计分。",
            en: "Have the voters write votes: Scale: from 0 to 100000 points, whole points.")
        ])
    }
    if times > 0 { return nil }
    return Diagnostic(
      .ballotRulesUnsound, zh: "乘以0，没有一张票能投出票数。",
      en: "Times 0 leaves no ballot any votes.", at: spot)
  }

  /// A number of marks is whole; what marks add up to is no share.
  private static func limit(
    of clause: Placed<BallotClause>, on form: FormDraft, _ rubric: RubricDraft
  ) -> Diagnostic? {
    guard let limit = clause.value.rule.limit else { return nil }
    if case .sumOfShared = clause.value.rule {
      let kind = rubric.sharedNumbers[limit.index].kind
      return kind == .share ? shareOfPoints(limit, clause.spot) : nil
    }
    let scale = rubric.sharedNumbers[limit.index].scale.value
    let isNumber = scale.kind == .number && scale.lowest.signum >= 0
    return isNumber && scale.lowest.isWhole && scale.step.isWhole
      ? nil : noNumberOfMarks(limit, clause.spot)
  }

  private static func noNumberOfMarks(_ limit: SharedLimit, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "\(limit.text.chinese)不一定是从0起的整数，不能作评分的个数。",
      en:
        "\(limit.text.english) need not be a whole number from 0 on, so it is no number of marks.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写成整数：公共参数“\(limit.name[.chinese])”，从1到100，每档1。",
          en:
            "Make it a whole number: Shared number \"\(limit.name[.english])\", from 1 to 100, in steps of 1."
        )
      ])
  }

  private static func shareOfPoints(_ limit: SharedLimit, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "评分之和不能与比率\(limit.text.chinese)比较。",
      en: "What marks add up to cannot be compared with the share \(limit.text.english).", at: spot,
      help: [
        Bilingual(
          zh: "请写成数：公共参数“…”，从0到100，每档1。",
          en: "Make it a number: Shared number \"…\", from 0 to 100, in steps of 1.")
      ])
  }

  /// A unit has a mark for each criterion, so a share of the units is no number of such marks.
  private static func marksOfUnits(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "所有指标一起算的，一个单位有几个评分，不能按单位数限定。",
      en: "Over all criteria a unit has several marks, so there is no share of units.", at: spot,
      help: [
        Bilingual(
          zh: "请按评分限定：所有指标最多30%评分“优秀”；或分别算：每项指标最多30%单位“优秀”。",
          en:
            "Bound the marks: over all criteria no more than 30% marks \"优秀\"; or each by itself: in each criterion no more than 30% units \"优秀\"."
        )
      ])
  }

  /// A quota on marks that nobody can give: every ballot keeps it, or none does.
  private static func noSuchMark(
    _ quota: BallotQuota, _ bound: Bound, _ clause: Placed<BallotClause>, on form: FormDraft
  ) -> Diagnostic? {
    for criterion in clause.value.parts(ofCriteria: form.criteria.count) {
      let range = form.markType(ofCriterion: criterion).range
      if range.meets(bound) { continue }
      let part = criterion.map { form.criteria[$0].name.text }
      return noSuchMark(bound, quota, range, of: part, clause.spot)
    }
    return nil
  }

  private static func noSuchMark(
    _ bound: Bound, _ quota: BallotQuota, _ range: Interval, of criterion: String?, _ spot: Spot
  ) -> Diagnostic {
    let whose = criterion.map { Bilingual(zh: "指标“\($0)”", en: " for criterion \"\($0)\"") }
    let low = range.lowest.map { Amount($0, .points).text } ?? Bilingual(same: "")
    let high = range.highest.map { Amount($0, .points).text } ?? Bilingual(same: "")
    let isKept = quota.comparison == .atMost
    return Diagnostic(
      isKept ? .notice : .error, isKept ? .holdsAlways : .ballotRulesUnsound,
      Bilingual(
        zh:
          "\(whose?.chinese ?? "")没有\(bound.text.chinese)的评分：评分只能在\(low.chinese)至\(high.chinese)之间，"
          + (isKept ? "每张票都符合这一条。" : "没有一张票能符合这一条。"),
        en:
          "No mark\(whose?.english ?? "") is \(bound.text.english): marks lie between \(low.english) and \(high.english), so "
          + (isKept ? "every ballot keeps this rule." : "no ballot can keep this rule.")),
      at: spot)
  }

  /// More than all of them, or fewer than none: no ballot keeps such a rule, or every one does.
  private static func boundless(_ quota: BallotQuota, _ spot: Spot) -> Diagnostic? {
    guard let isKept = quota.isAlwaysKept else { return nil }
    let words = quota.text
    return Diagnostic(
      isKept ? .notice : .error, isKept ? .holdsAlways : .ballotRulesUnsound,
      Bilingual(
        zh: "“\(words.chinese)”，" + (isKept ? "每张票都符合这一条。" : "没有一张票能符合这一条。"),
        en: "\(words.english.capitalizedFirst): "
          + (isKept ? "every ballot keeps this rule." : "no ballot can keep this rule.")),
      at: spot,
      help: [
        Bilingual(
          zh: "请核对数字：比例在0%与100%之间。", en: "Check the number: a share lies between 0 % and 100 %.")
      ])
  }

  /// A criterion with levels of its own may lack the one that a rule asks for: no ballot keeps the
  /// rule then, unless it asks for none.
  private static func noSuchLevel(
    _ quota: BallotQuota, _ levels: [Int], _ clause: Placed<BallotClause>, on form: FormDraft
  ) -> Diagnostic? {
    guard form.hasOwnLevels, quota.comparison != .atMost || clause.value.namesCriteria else {
      return nil
    }
    let lacking = clause.value.parts(ofCriteria: form.criteria.count).compactMap(\.self).first {
      !levels.contains(where: form.levels(ofMember: $0).contains)
    }
    guard let lacking else { return nil }
    let (criterion, level) = (form.criteria[lacking].name.text, form.levels[levels[0]].name.text)
    return Diagnostic(
      .ballotRulesUnsound, zh: "指标“\(criterion)”没有等次“\(level)”。",
      en: "The criterion \"\(criterion)\" has no level \"\(level)\".", at: clause.spot,
      help: [
        Bilingual(
          zh: "请写明是哪些指标，如：指标“…”\(quota.text.chinese)“\(level)”。",
          en: "Say which criteria it is about: criterion \"…\" \(quota.text.english)\"\(level)\".")
      ])
  }
}

extension BallotQuota {
  /// Whether any ballot keeps it whatever its marks, or none; nil where it depends.
  fileprivate var isAlwaysKept: Bool? {
    switch (comparison, amount) {
    case (.atLeast, .number(0)): true
    case (.atMost, .ofMarks(let share)), (.atMost, .ofUnits(let share)):
      share >= .one ? true : nil
    case (.atLeast, .ofMarks(let share)), (.atLeast, .ofUnits(let share)):
      share > .one ? false : share.isZero ? true : nil
    default: nil
    }
  }
}

extension BallotClause {
  fileprivate var isOfUnitsOverCriteria: Bool {
    switch rule {
    case .marks(let quota, _), .levels(let quota, _):
      if criteria == .all, case .ofUnits = quota.amount { return true }
      return false
    case .notAllEqual, .notAllFull, .allDifferent, .figure, .sumOfStated, .sumOfShared:
      return false
    }
  }
}

extension BallotClause {
  /// Whether it names the criteria that it is about.
  fileprivate var namesCriteria: Bool { if case .some = criteria { true } else { false } }
}
