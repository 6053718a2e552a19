import Diagnostics
import ExactArithmetic

/// The rules of a row compare things of one kind, and can be kept and broken.
enum RowRulesAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.indices.filter { ScalesAreSound.problems(of: rubric.forms[$0]).isEmpty }
      .flatMap { form in
        rubric.forms[form].rowRules.compactMap { problem(of: $0, form, rubric) }
      }
  }

  /// Where one of several comparisons is enough, each has to do something.
  private static func problem(
    of placed: Placed<RowRule>, _ form: Int, _ rubric: RubricDraft
  ) -> Diagnostic? {
    let comparisons = placed.value.comparisons
    let checks = comparisons.map {
      ComparisonCheck(rule: $0, form: form, rubric: rubric, spot: placed.spot)
    }
    if let problem = checks.lazy.compactMap(\.mistake).first { return problem }
    let repeated = comparisons.indices.first { comparisons[..<$0].contains(comparisons[$0]) }
    if let repeated { return checks[repeated].saidBefore }
    if let held = checks.first(where: \.alwaysHolds) { return held.held }
    guard let broken = checks.first(where: \.neverHolds) else { return nil }
    return checks.allSatisfy(\.neverHolds) ? broken.broken : broken.idle
  }
}

/// One comparison of a rule of a row.
private struct ComparisonCheck {
  let rule: RowComparison
  let form: Int
  let rubric: RubricDraft
  let spot: Spot

  private var draft: FormDraft { rubric.forms[form] }

  /// What makes no sense, whatever is typed.
  var mistake: Diagnostic? {
    let terms = rule.terms
    if let twice = terms.indices.first(where: { index in
      terms[..<index].contains { $0.item == terms[index].item }
    }) {
      return terms.count == 2 && rule.lines.count == 1
        ? withItself(terms[twice]) : saidTwice(terms[twice])
    }
    return mixed
  }

  /// Lines of two kinds are not added up, and not compared with each other.
  private var mixed: Diagnostic? {
    let kind = draft.itemKinds[rule.lines[0].item]
    func differs(_ term: RowComparison.Term) -> Bool { draft.itemKinds[term.item] != kind }
    if let other = rule.lines.first(where: differs) { return summed(rule.lines[0], other) }
    switch rule.limit {
    case .lines(let lines):
      guard let other = lines.first(where: differs) else { return nil }
      return differs(lines[0])
        ? ofTwoKinds(kind, name(lines[0]), draft.itemKinds[lines[0].item])
        : summed(lines[0], other)
    case .shared(let index, let scale):
      if scale.kind == kind { return nil }
      return ofTwoKinds(kind, rubric.mention(of: .shared(index)), scale.kind)
    case .amount(let amount): return amount.fits(kind) ? nil : ofAnotherKind(kind, amount)
    }
  }

  var alwaysHolds: Bool { lead.always(rule.comparison) }
  var neverHolds: Bool { lead.never(rule.comparison) }

  /// By how much what is compared can be more than what it is compared with.
  private var lead: Interval { draft.range(of: rule.lines) - draft.range(of: rule.limit) }

  // MARK: Names

  /// What is compared, as the rule writes it: `“满意”加上“不满意”`.
  private var subject: Bilingual {
    rubric.mention(
      of: rule.lines.map {
        SignedFigure(operand: .item(form: form, index: $0.item), isSubtracted: $0.isSubtracted)
      })
  }

  private func name(_ term: RowComparison.Term) -> Bilingual {
    rubric.mention(of: .item(form: form, index: term.item))
  }

  // MARK: Messages

  private func withItself(_ term: RowComparison.Term) -> Diagnostic {
    let name = name(term)
    return Diagnostic(
      .ballotRulesUnsound, zh: "\(name.chinese)与自己比较，没有意义。",
      en: "\(name.english) is compared with itself.", at: spot)
  }

  private func saidTwice(_ term: RowComparison.Term) -> Diagnostic {
    let name = name(term)
    return Diagnostic(
      .ballotRulesUnsound, zh: "\(name.chinese)在同一条规定中写了两次。",
      en: "\(name.english) stands twice in the same rule.", at: spot,
      help: [
        Bilingual(
          zh: "每个项目只写一次，请写另一个项目的名称。",
          en: "Each line stands in a rule once: name another line.")
      ])
  }

  private func summed(_ term: RowComparison.Term, _ other: RowComparison.Term) -> Diagnostic {
    let (one, two) = (name(term), name(other))
    let kind = draft.itemKinds[term.item].name
    let due = draft.itemKinds[other.item].name
    return Diagnostic(
      .kindsMixed,
      zh: "\(one.chinese)是\(kind.chinese)，\(two.chinese)是\(due.chinese)，不能相加减。",
      en:
        "\(one.english) is \(kind.english) and \(two.english) \(due.english): they do not add up.",
      at: spot)
  }

  private func ofTwoKinds(_ kind: ValueKind, _ other: Bilingual, _ due: ValueKind) -> Diagnostic {
    Diagnostic(
      .kindsMixed,
      zh:
        "\(subject.chinese)是\(kind.name.chinese)，\(other.chinese)是\(due.name.chinese)，不能比较。",
      en:
        "\(subject.english) is \(kind.name.english) and \(other.english) \(due.name.english): they cannot be compared.",
      at: spot)
  }

  private func ofAnotherKind(_ kind: ValueKind, _ amount: Amount) -> Diagnostic {
    let sample = Amount(kind == .share ? Rational(1, over: 2) : Rational(5), kind.amountKind).text
    return Diagnostic(
      .kindsMixed,
      zh: "\(subject.chinese)是\(kind.name.chinese)，不能与\(amount.text.chinese)比较。",
      en:
        "\(subject.english) is \(kind.name.english) and cannot be compared with \(amount.text.english).",
      at: spot,
      help: [
        Bilingual(zh: "请写，如：\(sample.chinese)。", en: "Write, for instance: \(sample.english).")
      ])
  }

  var held: Diagnostic {
    Diagnostic(
      .notice, .holdsAlways,
      Bilingual(
        zh: "按评分范围，这一条总是符合，不起作用。", en: "By the scales this rule always holds; it decides nothing."),
      at: spot)
  }

  var saidBefore: Diagnostic {
    Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "“或”的两边，对\(subject.chinese)的要求是一样的。",
        en: "On both sides of \"or\" the same is asked of \(subject.english)."),
      at: spot, help: [Bilingual(zh: "请改正或删去其中一个。", en: "Correct or delete one of them.")])
  }

  var idle: Diagnostic {
    Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "按评分范围，\(subject.chinese)不可能符合“或”的这一边，这一边不起作用。",
        en:
          "By the scales \(subject.english) can never keep its side of the \"or\"; that side does nothing."
      ),
      at: spot,
      help: [Bilingual(zh: "请核对这个数，以及比较的方向。", en: "Check the number and the direction.")])
  }

  var broken: Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "按评分范围，\(subject.chinese)不可能符合这一条，每次都会停止计票。",
      en: "By the scales \(subject.english) can never keep this rule: every count would stop.",
      at: spot,
      help: [Bilingual(zh: "请核对这个数，以及比较的方向。", en: "Check the number and the direction.")])
  }
}

extension RowComparison {
  /// The lines that it speaks of.
  var terms: [Term] { if case .lines(let others) = limit { lines + others } else { lines } }
}

extension FormDraft {
  fileprivate func range(of limit: RowComparison.Limit) -> Interval {
    switch limit {
    case .lines(let lines): range(of: lines)
    case .amount(let amount): Interval(amount.value)
    case .shared(_, let scale): scale.range ?? .unbounded
    }
  }

  fileprivate func range(of lines: [RowComparison.Term]) -> Interval {
    lines.reduce(Interval(.zero)) { sum, line in
      let own = ownRange(of: line.item)
      return line.isSubtracted ? sum - own : sum + own
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
