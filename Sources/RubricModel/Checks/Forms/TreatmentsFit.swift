import Diagnostics
import ExactArithmetic
import RubricSyntax

/// The treatment of a case makes sense for that case on that form.
enum TreatmentsFit: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form in
      MarkCase.allCases.compactMap { markCase -> Diagnostic? in
        // A case that cannot occur is said to be idle, and nothing else.
        guard let placed = form.cases[markCase], CasesAreRuled.canOccur(markCase, on: form) != false
        else { return nil }
        return problem(with: placed.value.kind, for: markCase, on: form, at: placed.spot)
      }
    }
  }

  /// The keywords that may stand behind a case, in the order in which they are offered.
  static func plainTreatments(for markCase: MarkCase, on form: FormDraft) -> [Keyword] {
    let ballotOnly: [Keyword] = form.kind == .ballot ? [.voidBallot] : []
    switch form.kind {
    case .tally: return [.refuse]
    case .checklist, .adjustment: return markCase == .duplicate ? [.refuse] : [.abstain, .refuse]
    case .ballot, .feedback, .ledger: break
    }
    return switch markCase {
    case .blank, .missing, .severalMarks, .ownUnit: [.abstain, .voidMark] + ballotOnly + [.refuse]
    case .offScale: [.voidMark] + ballotOnly + [.refuse]
    case .outsideBounds:
      [.voidMark] + ballotOnly + [.movedToBound, .refuse]
        + (form.kind == .ballot ? [.writtenReason] : [])
    case .duplicate:
      form.kind == .ballot
        ? [.refuse, .keepFirst, .keepLast, .notChecked] : [.refuse, .keepFirst, .keepLast]
    }
  }

  static func choices(for markCase: MarkCase, on form: FormDraft) -> [Bilingual] {
    let plain = plainTreatments(for: markCase, on: form).map(\.spelling)
    guard markCase == .blank || markCase == .missing else { return plain }
    if form.kind == .tally { return plain + [Bilingual(zh: "计为0分", en: "counts as 0 points")] }
    if form.levels.isEmpty { return plain + [Bilingual(zh: "计为0分", en: "counts as 0 points")] }
    let common = form.levels.last { level in
      form.levelLists.allSatisfy { form.has(level.name.text, in: $0) }
    }
    return plain
      + [common].compactMap { $0 }.map {
        Bilingual(zh: "计为“\($0.name.text)”", en: "counts as \"\($0.name.text)\"")
      }
  }

  private static func problem(
    with kind: TreatmentDraft.Kind, for markCase: MarkCase, on form: FormDraft, at spot: Spot
  ) -> Diagnostic? {
    switch kind {
    case .plain(let words):
      return plainTreatments(for: markCase, on: form).contains(words)
        ? nil : unfit(words.spelling, markCase, form, spot)
    case .countsAsPoints, .countsAsShare:
      if form.kind == .checklist, markCase == .blank || markCase == .missing {
        return onLines(kind, form, spot)
      }
      guard case .countsAsPoints(let points) = kind else {
        return unfit(written(kind), markCase, form, spot)
      }
      let isAbsence = markCase == .blank || markCase == .missing
      if form.kind == .tally, !points.isZero {
        let written = Amount(points, .points).text
        return unfit(
          Bilingual(zh: "计为\(written.chinese)", en: "counts as \(written.english)"), markCase, form,
          spot)
      }
      if isAbsence, form.scales.isEmpty, form.kind == .adjustment || form.kind == .tally {
        return finerThanCounted(points, form, spot)
      }
      guard isAbsence, let scale = form.scales.first?.value else {
        let written = Amount(points, .points).text
        return unfit(
          Bilingual(zh: "计为\(written.chinese)", en: "counts as \(written.english)"), markCase, form,
          spot)
      }
      let isSound = ScalesAreSound.problems(of: form).isEmpty
      let isOnEvery = scale.contains(points) && form.scales.allSatisfy { $0.value.contains(points) }
      // A unit without a bonus has none: no points, whatever a bonus has to be.
      let isNone = form.kind == .adjustment && points.isZero
      return !isSound || isOnEvery || isNone ? nil : offScale(points, spot)
    case .countsAsLevel where form.kind == .tally:
      return unfit(Keyword.countsAs.spelling, markCase, form, spot)
    case .countsAsLevel(let name)
    where form.levels.isEmpty && (markCase == .blank || markCase == .missing):
      return figureInCell(name, markCase, spot)
    case .countsAsLevel(let name):
      guard markCase == .blank || markCase == .missing, !form.levels.isEmpty else {
        return unfit(Keyword.countsAs.spelling, markCase, form, spot)
      }
      if !form.has(name, in: form.levels.indices) { return .noSuchLevel(name, form, at: spot) }
      let without = form.criteria.indices.first { !form.has(name, in: form.levels(ofMember: $0)) }
      return without.map { notOfEvery(name, form, criterion: $0, spot) }
    }
  }

  /// What takes the place of a cell is a number of the sentence; a figure does by a condition.
  private static func figureInCell(
    _ name: String, _ markCase: MarkCase, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .treatmentUnfit, zh: "“\(markCase.name.chinese)”只能计为写定的数，不能计为“\(name)”。",
      en:
        "A \(markCase.englishNoun) can count as a number that is written there, not as \"\(name)\".",
      at: spot,
      help: [
        Bilingual(
          zh:
            "请写：作弃权。再立两条数值：数值“填报数”，取自…：不修约。数值“取用数”，依次判定：若“填报数”空缺，则为“\(name)”；否则为“填报数”。",
          en:
            "Write: abstain. Then make two quantities: Quantity \"填报数\" based on …: no rounding. Quantity \"取用数\", first that holds: if \"填报数\" is empty, then \"\(name)\"; otherwise \"填报数\"."
        )
      ])
  }

  /// The sentence is about the marks of all criteria.
  private static func notOfEvery(
    _ name: String, _ form: FormDraft, criterion: Int, _ spot: Spot
  ) -> Diagnostic {
    let criterion = form.criteria[criterion].name.text
    return Diagnostic(
      .treatmentUnfit, zh: "指标“\(criterion)”没有等次“\(name)”，不能计为它。",
      en:
        "The criterion \"\(criterion)\" has no level \"\(name)\"; none of its marks can count as that.",
      at: spot,
      help: [
        Bilingual(
          zh: "这一句对每个指标都适用：请写每个指标都有的等次，或写：作弃权。",
          en:
            "The sentence is about every criterion: name a level that all of them have, or write: abstain."
        )
      ])
  }

  private static func written(_ kind: TreatmentDraft.Kind) -> Bilingual {
    guard case .countsAsShare(let share) = kind else { return Keyword.countsAs.spelling }
    let text = Amount(share, .share).text
    return Bilingual(zh: "计为\(text.chinese)", en: "counts as \(text.english)")
  }

  /// What takes the place of a number on a checklist has to be one on every line.
  private static func onLines(
    _ kind: TreatmentDraft.Kind, _ form: FormDraft, _ spot: Spot
  ) -> Diagnostic? {
    guard ScalesAreSound.problems(of: form).isEmpty else { return nil }
    for index in form.items.indices {
      let scale = form.scale(ofMember: index)?.value
      switch (kind, scale) {
      case (.countsAsShare(let share), _):
        if scale?.kind == .share || share.isZero { break }
        return notOnLine(Amount(share, .share), scale, form.items[index], spot)
      case (.countsAsPoints(let points), .some(let scale)) where scale.kind == .share:
        if points.isZero { break }
        return notOnLine(Amount(points, .points), scale, form.items[index], spot)
      default: break
      }
      guard let value = kind.number else { continue }
      if let scale, !scale.contains(value) {
        return form.items.contains { $0.scale != nil }
          ? notOnLine(Amount(value, scale.kind.amountKind), scale, form.items[index], spot)
          : offScale(value, spot)
      }
      if scale == nil, let problem = finerThanCounted(value, form, spot) { return problem }
    }
    return nil
  }

  private static func notOnLine(
    _ amount: Amount, _ scale: PointScale?, _ line: MemberDraft, _ spot: Spot
  ) -> Diagnostic {
    let words = scale?.words ?? Bilingual(zh: "不小于0的整数", en: "whole numbers from 0")
    return Diagnostic(
      .treatmentUnfit,
      zh: "“\(line.name.text)”填的是\(words.chinese)，不能计为\(amount.text.chinese)。",
      en:
        "\"\(line.name.text)\" holds \(words.english); nothing can count as \(amount.text.english).",
      at: spot,
      help: [
        Bilingual(
          zh: "这一句对每一项都适用：请改这个数，或把这一项另立一张登记表。",
          en:
            "The sentence is about every line: change the number, or give the line a checklist of its own."
        )
      ])
  }

  private static func unfit(
    _ words: Bilingual, _ markCase: MarkCase, _ form: FormDraft, _ spot: Spot
  ) -> Diagnostic {
    let choices = choices(for: markCase, on: form)
    return Diagnostic(
      .treatmentUnfit, zh: "“\(form.name.text)”的“\(markCase.name.chinese)”不能写“\(words.chinese)”。",
      en:
        "\"\(words.english)\" cannot be said of a \(markCase.englishNoun) on \"\(form.name.text)\".",
      at: spot,
      help: [
        Bilingual(
          zh: "可以写：" + choices.map(\.chinese).joined(separator: "／"),
          en: "These can: " + choices.map(\.english).joined(separator: " / "))
      ])
  }

  /// Without a scale a checklist holds whole numbers, and bonuses have two decimal places; what
  /// takes the place of one would be rounded to them in silence.
  private static func finerThanCounted(
    _ points: Rational, _ form: FormDraft, _ spot: Spot
  ) -> Diagnostic? {
    if form.kind == .checklist, points.signum < 0 { return belowCounted(points, form, spot) }
    let most = form.kind == .adjustment ? FormDraft.adjustmentPlaces : 0
    if let places = points.decimalPlaces, places <= most { return nil }
    let figure = points.shortestText()
    let step = form.kind == .adjustment ? "0.001" : "0.1"
    return Diagnostic(
      .treatmentUnfit,
      zh: "“\(form.name.text)”没有评分范围，填的数\(most == 0 ? "是整数" : "最多\(most)位小数")，不能计为\(figure)。",
      en:
        "\"\(form.name.text)\" has no scale and holds \(most == 0 ? "whole numbers" : "numbers of at most \(most) decimal places"): nothing can count as \(figure).",
      at: spot,
      help: [
        Bilingual(
          zh: "请改这个数；或写评分范围，如：评分范围：从0到100分，每档\(step)分。",
          en:
            "Change the number; or write a scale, such as: Scale: from 0 to 100 points, in steps of \(step) points."
        )
      ])
  }

  private static func belowCounted(
    _ points: Rational, _ form: FormDraft, _ spot: Spot
  ) -> Diagnostic {
    let written = Amount(points, .bare).text
    return Diagnostic(
      .treatmentUnfit,
      zh: "“\(form.name.text)”没有评分范围，填的数不低于0，不能计为\(written.chinese)。",
      en:
        "\"\(form.name.text)\" has no scale and holds numbers from 0: nothing can count as \(written.english).",
      at: spot,
      help: [
        Bilingual(
          zh: "请改这个数；或写评分范围，如：评分范围：从负10到10，每档1。",
          en:
            "Change the number; or write a scale, such as: Scale: from minus 10 to 10, in steps of 1."
        )
      ])
  }

  private static func offScale(_ points: Rational, _ spot: Spot) -> Diagnostic {
    let written = Amount(points, .points).text
    return Diagnostic(
      .treatmentUnfit, zh: "\(written.chinese)不合评分范围，不能计为这个分。",
      en: "\(written.english.capitalizedFirst) is not on the scale; no mark can count as that.",
      at: spot)
  }
}

extension TreatmentDraft.Kind {
  /// What something counts as, where it is a number.
  fileprivate var number: Rational? {
    switch self {
    case .countsAsPoints(let number), .countsAsShare(let number): number
    case .plain, .countsAsLevel: nil
    }
  }
}

extension Diagnostic {
  /// - Parameter criterion: whose levels they have to be; nil for any of the form.
  static func noSuchLevel(
    _ name: String, _ form: FormDraft, ofCriterion criterion: Int? = nil, at spot: Spot
  ) -> Diagnostic {
    let indices = criterion.map(form.levels(ofMember:)) ?? form.levels.indices
    var names: [String] = []
    for level in form.levels[indices] where !names.contains(level.name.text) {
      names.append(level.name.text)
    }
    let levels = names.map { Bilingual(zh: "“\($0)”", en: "\"\($0)\"") }
    let owner = criterion.map { form.criteria[$0].name.text } ?? form.name.text
    return Diagnostic(
      .unknownName, zh: "“\(owner)”没有等次“\(name)”。",
      en: "\"\(owner)\" has no level \"\(name)\".", at: spot,
      help: levels.isEmpty
        ? [
          Bilingual(
            zh: "这张表打分，没有等次；要数分数，请用条件：若“…”不低于60分。",
            en:
              "The form has a scale, not levels; to ask about points write a condition: if \"…\" is at least 60 points."
          )
        ]
        : [
          Bilingual(
            zh: "等次有：" + Bilingual.list(levels).chinese,
            en: "Its levels are: " + Bilingual.list(levels).english)
        ])
  }
}
