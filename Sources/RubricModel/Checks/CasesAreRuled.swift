import Diagnostics
import RubricSyntax

/// Every case that can occur on a form is ruled, and none that cannot.
enum CasesAreRuled: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form in
      MarkCase.allCases.compactMap { markCase -> Diagnostic? in
        guard let canOccur = canOccur(markCase, on: form) else { return nil }
        let ruled = form.cases[markCase]
        if let ruled { return canOccur ? nil : idle(markCase, ruled.spot) }
        return canOccur && !rubric.tree.isIncomplete ? unruled(markCase, on: form) : nil
      }
    }
  }

  /// Nil where it depends on something that another check has found wrong.
  private static func canOccur(_ markCase: MarkCase, on form: FormDraft) -> Bool? {
    let isUnknown = form.scale == nil && form.levels.isEmpty
    switch markCase {
    case .blank, .duplicate, .missing: return true
    case .offScale: return isUnknown ? nil : form.scale != nil
    case .outsideBounds:
      let hasBounds = form.floor != nil || form.ceiling != nil
      return hasBounds && form.scale == nil ? nil : hasBounds
    }
  }

  private static func idle(_ markCase: MarkCase, _ spot: Spot) -> Diagnostic {
    let isBounds = markCase == .outsideBounds
    return Diagnostic(
      .warning, .caseCannotOccur,
      Bilingual(
        zh: isBounds
          ? "没有起评分和最高分，不会越出上下限，这一句没有作用。"
          : "按等次填写的表没有评分范围，这一句没有作用。",
        en: isBounds
          ? "There is no floor or ceiling, so no mark can be outside; this sentence does nothing."
          : "A form with levels has no scale; this sentence does nothing."),
      at: spot)
  }

  private static func unruled(_ markCase: MarkCase, on form: FormDraft) -> Diagnostic {
    let choices = TreatmentsFit.choices(for: markCase, on: form)
    let words = markCase.keyword.spelling
    let headline =
      markCase == .outsideBounds
      ? Bilingual(
        zh: "有起评分或最高分，但未规定越出上下限如何处理。",
        en: "There is a floor or ceiling but no rule for marks outside.")
      : Bilingual(
        zh: "“\(form.name.text)”未规定\(words.chinese)如何处理。",
        en: "\"\(form.name.text)\" does not say what happens to a \(markCase.englishNoun).")
    return Diagnostic(
      .error, markCase == .outsideBounds ? .boundsWithoutRule : .caseNotRuled, headline,
      at: form.spot,
      help: [
        Bilingual(
          zh: "请选一句：" + choices.map { "\(words.chinese)：\($0.chinese)。" }.joined(separator: "／"),
          en: "Choose: "
            + choices.map { "\(words.english): \($0.english)." }.joined(separator: " / "))
      ])
  }
}

extension MarkCase {
  /// What is in such a case, as an English sentence calls it.
  var englishNoun: String {
    switch self {
    case .blank: "blank mark"
    case .offScale: "mark off the scale"
    case .outsideBounds: "mark outside the bounds"
    case .duplicate: "duplicate mark"
    case .missing: "missing mark"
    }
  }
}
