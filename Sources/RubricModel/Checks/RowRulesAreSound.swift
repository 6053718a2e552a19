import Diagnostics
import ExactArithmetic

/// The rules of a row compare things of one kind, and can be kept and broken.
enum RowRulesAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.filter { ScalesAreSound.problems(of: $0).isEmpty }.flatMap { form in
      form.rowRules.compactMap { problem(with: $0.value, on: form, rubric, at: $0.spot) }
    }
  }

  private static func problem(
    with rule: RowRule, on form: FormDraft, _ rubric: RubricDraft, at spot: Spot
  ) -> Diagnostic? {
    let (kind, name) = (form.itemKinds[rule.item], form.items[rule.item].name.text)
    if case .item(rule.item) = rule.limit { return withItself(name, spot) }
    switch rule.limit {
    case .item(let other):
      if form.itemKinds[other] != kind {
        return ofTwoKinds(name, kind, form.items[other].name.text, form.itemKinds[other], spot)
      }
    case .shared(let index, let scale):
      if scale.kind != kind {
        let other = rubric.sharedNumbers[index].name.text
        return ofTwoKinds(name, kind, other, scale.kind, spot)
      }
    case .amount(let amount):
      if !amount.fits(kind) { return ofAnotherKind(name, kind, amount, spot) }
    }
    let lead = form.ownRange(of: rule.item) - form.range(of: rule.limit)
    if lead.always(rule.comparison) { return held(spot) }
    return lead.never(rule.comparison) ? broken(name, spot) : nil
  }

  private static func withItself(_ name: String, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "“\(name)”与自己比较，没有意义。",
      en: "\"\(name)\" is compared with itself.", at: spot)
  }

  private static func ofTwoKinds(
    _ name: String, _ kind: ValueKind, _ other: String, _ due: ValueKind, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .kindsMixed,
      zh: "“\(name)”是\(kind.name.chinese)，“\(other)”是\(due.name.chinese)，不能比较。",
      en:
        "\"\(name)\" is \(kind.name.english) and \"\(other)\" \(due.name.english): they cannot be compared.",
      at: spot)
  }

  private static func ofAnotherKind(
    _ name: String, _ kind: ValueKind, _ amount: Amount, _ spot: Spot
  ) -> Diagnostic {
    let sample = Amount(kind == .share ? Rational(1, over: 2) : Rational(5), kind.amountKind).text
    return Diagnostic(
      .kindsMixed, zh: "“\(name)”是\(kind.name.chinese)，不能与\(amount.text.chinese)比较。",
      en:
        "\"\(name)\" is \(kind.name.english) and cannot be compared with \(amount.text.english).",
      at: spot,
      help: [
        Bilingual(zh: "请写，如：\(sample.chinese)。", en: "Write, for instance: \(sample.english).")
      ])
  }

  private static func held(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .notice, .holdsAlways,
      Bilingual(
        zh: "按评分范围，这一条总是符合，不起作用。", en: "By the scales this rule always holds; it decides nothing."),
      at: spot)
  }

  private static func broken(_ name: String, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "按评分范围，“\(name)”不可能符合这一条，每次都会停止计票。",
      en: "By the scales \"\(name)\" can never keep this rule: every count would stop.", at: spot,
      help: [Bilingual(zh: "请核对这个数，以及比较的方向。", en: "Check the number and the direction.")])
  }
}

extension RowRule {
  /// The lines that it speaks of.
  var items: [Int] { if case .item(let other) = limit { [item, other] } else { [item] } }
}

extension FormDraft {
  fileprivate func range(of limit: RowRule.Limit) -> Interval {
    switch limit {
    case .item(let item): ownRange(of: item)
    case .amount(let amount): Interval(amount.value)
    case .shared(_, let scale): scale.range ?? .unbounded
    }
  }
}

extension Interval {
  fileprivate func always(_ comparison: Comparison) -> Bool {
    switch comparison {
    case .atLeast: lowest.map { $0.signum >= 0 } ?? false
    case .moreThan: lowest.map { $0.signum > 0 } ?? false
    case .atMost: highest.map { $0.signum <= 0 } ?? false
    case .below: highest.map { $0.signum < 0 } ?? false
    case .equals: onlyValue?.isZero ?? false
    }
  }

  fileprivate func never(_ comparison: Comparison) -> Bool {
    switch comparison {
    case .atLeast: (-self).always(.moreThan)
    case .moreThan: (-self).always(.atLeast)
    case .atMost: always(.moreThan)
    case .below: always(.atLeast)
    case .equals: always(.moreThan) || always(.below)
    }
  }
}
