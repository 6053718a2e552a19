import Diagnostics
import RubricSyntax

/// Every case that can occur on a form is ruled, and none that cannot.
enum CasesAreRuled: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form in
      let inVain = MarkCase.allCases.compactMap { markCase in
        form.cases[markCase].flatMap { ruled in
          canOccur(markCase, on: form) == false ? idle(markCase, on: form, ruled.spot) : nil
        }
      }
      return inVain + (rubric.tree.isIncomplete ? [] : unruled(on: form))
    }
  }

  /// Those of marks as one: whoever forgets a sentence of the list often forgets them all.
  private static func unruled(on form: FormDraft) -> [Diagnostic] {
    let cases = MarkCase.allCases.filter {
      form.cases[$0] == nil && canOccur($0, on: form) == true
    }
    let ofMarks = cases.filter { $0 != .outsideBounds }
    return (ofMarks.isEmpty ? [] : [unruled(ofMarks, on: form)])
      + (cases.contains(.outsideBounds) ? [boundsUnruled(form)] : [])
  }

  /// Nil where it depends on something that another check has found wrong.
  static func canOccur(_ markCase: MarkCase, on form: FormDraft) -> Bool? {
    let hasScale = !form.scales.isEmpty
    let isUnknown =
      form.hasUnknownLine || (form.kind.needsScale && !hasScale && form.levels.isEmpty)
    switch markCase {
    case .duplicate: return form.kind != .adjustment
    case .blank, .missing: return true
    // Where it is not said, a cell with two ticks is no level and refuses the file.
    case .severalMarks:
      if form.kind == .tally { return false }
      return form.levels.isEmpty && !form.hasUnknownLine ? false : nil
    // Where it is not said, a unit's mark for itself is one like any other.
    case .ownUnit: return form.tellsVoters ? nil : false
    case .offScale: return hasScale ? true : isUnknown ? nil : false
    case .outsideBounds:
      let hasBounds = form.floor != nil || form.ceiling != nil
      return hasBounds && !hasScale ? nil : hasBounds
    }
  }

  private static func idle(
    _ markCase: MarkCase, on form: FormDraft, _ spot: Spot
  ) -> Diagnostic {
    let isUnbounded = markCase == .offScale && form.levels.isEmpty
    return Diagnostic(
      .warning, .caseCannotOccur, isUnbounded ? noScale(on: form) : markCase.whyIdle, at: spot,
      help: isUnbounded && form.kind == .checklist ? [scaleOfChecklist] : [])
  }

  /// Of numbers and of points that no range bounds.
  private static func noScale(on form: FormDraft) -> Bilingual {
    Bilingual(
      zh: "“\(form.name.text)”没有写评分范围，没有不合的数，这一句没有作用。",
      en: "\"\(form.name.text)\" has no scale, so no number is off it; this sentence does nothing.")
  }

  private static let scaleOfChecklist = Bilingual(
    zh: "要限定的，在项目后面写范围：项目：“…”，从0到100，每档1；或写一句：评分范围：从0到100，每档1。不限定的，删去这一句。",
    en:
      "To bound it write the range behind the line: Items: \"…\", from 0 to 100, in steps of 1; or a sentence: Scale: from 0 to 100, in steps of 1. If nothing bounds it, delete this sentence."
  )

  private static func unruled(_ cases: [MarkCase], on form: FormDraft) -> Diagnostic {
    let words = Bilingual.list(
      cases.map { Bilingual(zh: $0.keyword.spelling.chinese, en: "a \($0.englishNoun)") })
    return Diagnostic(
      .caseNotRuled, zh: "“\(form.name.text)”未规定\(words.chinese)如何处理。",
      en: "\"\(form.name.text)\" does not say what happens to \(words.english).", at: form.spot,
      help: cases.map { choice(for: $0, on: form) })
  }

  private static func boundsUnruled(_ form: FormDraft) -> Diagnostic {
    Diagnostic(
      .boundsWithoutRule, zh: "有起评分或最高分，但未规定越出上下限如何处理。",
      en: "There is a floor or ceiling but no rule for marks outside.", at: form.spot,
      help: [choice(for: .outsideBounds, on: form)])
  }

  private static func choice(for markCase: MarkCase, on form: FormDraft) -> Bilingual {
    let choices = TreatmentsFit.choices(for: markCase, on: form)
    let words = markCase.keyword.spelling
    return Bilingual(
      zh: "请选一句：" + choices.map { "\(words.chinese)：\($0.chinese)。" }.joined(separator: "／"),
      en: "Choose: "
        + choices.map { "\(words.english): \($0.english)." }.joined(separator: " / "))
  }
}

extension MarkCase {
  /// Why the case cannot occur on a form.
  fileprivate var whyIdle: Bilingual {
    switch self {
    case .outsideBounds:
      Bilingual(
        zh: "没有起评分和最高分，不会越出上下限，这一句没有作用。",
        en: "There is no floor or ceiling, so no mark can be outside; this sentence does nothing.")
    case .duplicate:
      Bilingual(
        zh: "加减分表一个单位可以有几条，没有重复，这一句没有作用。",
        en:
          "A unit can have several bonuses or deductions; there are no duplicates, and this sentence does nothing."
      )
    case .severalMarks:
      Bilingual(
        zh: "这张表不是一格一个等次，不会一栏多选，这一句没有作用。",
        en:
          "A cell of this form holds no level, so no two can be ticked; this sentence does nothing."
      )
    case .ownUnit:
      Bilingual(
        zh: "只有查重的测评票上，票号才说得出是哪个单位投的票；这一句没有作用。",
        en:
          "Only on ballots whose numbers are checked does a number tell which unit has voted; this sentence does nothing."
      )
    case .blank, .offScale, .missing:
      Bilingual(
        zh: "按等次填写的表没有评分范围，这一句没有作用。",
        en: "A form with levels has no scale; this sentence does nothing.")
    }
  }

  /// What is in such a case, as an English sentence calls it.
  var englishNoun: String {
    switch self {
    case .blank: "blank mark"
    case .severalMarks: "cell with several marks"
    case .offScale: "mark off the scale"
    case .outsideBounds: "mark outside the bounds"
    case .duplicate: "duplicate mark"
    case .missing: "missing mark"
    case .ownUnit: "unit's mark for itself"
    }
  }
}
