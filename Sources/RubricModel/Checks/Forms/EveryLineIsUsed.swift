import Diagnostics
import Rules

/// Every line, criterion, group and round of a form that is used is used itself: one that is not is
/// a line of the regulation that was forgotten.
///
/// - Precondition: the rubric has no error. The sentence with the error may be the one that uses
///   the line.
enum EveryLineIsUsed: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    let uses = Uses(of: rubric)
    return unusedFactors(in: rubric, uses)
      + rubric.forms.indices.filter(uses.forms.contains).flatMap { form in
        Uses.listed.flatMap { dimension in
          let members = rubric.forms[form].members(of: dimension)
          return members.indices.filter { !uses.contains($0, of: dimension, on: form) }.map {
            Diagnostic.neverUsed(members[$0].name, at: members[$0].spot, help)
          }
        }
      }
  }

  /// A number that weighs nothing anywhere.
  private static func unusedFactors(in rubric: RubricDraft, _ uses: Uses) -> [Diagnostic] {
    uses.forms.sorted().compactMap { form in
      guard let factor = rubric.forms[form].factor else { return nil }
      if factor.value.isOfBallot { return unusedNumber(factor, on: rubric.forms[form]) }
      let isUsed = rubric.quantities.contains { quantity in
        quantity.form == form
          && quantity.steps.contains { step in
            guard case .collapse(let collapse) = step.value else { return false }
            return collapse.average.isWeighted && collapse.dimensions == [.suggestion]
          }
      }
      return isUsed ? nil : .neverUsed(factor.value.name, at: factor.spot, factorHelp)
    }
  }

  /// A number of ballots that no rule asks for.
  private static func unusedNumber(
    _ number: Placed<CarriedNumber>, on form: FormDraft
  ) -> Diagnostic? {
    let isUsed = (form.ballotRules?.rules ?? []).contains { clause in
      if case .sumOfStated = clause.value.rule { true } else { false }
    }
    return isUsed ? nil : .neverUsed(number.value.name, at: number.spot, numberHelp)
  }

  private static let numberHelp = Bilingual(
    zh: "请在“每票须符合”中写：评分之和不超过它；或删去这一句。",
    en: "Write among the rules of a ballot: sum of marks no more than it; or delete the sentence.")

  private static let factorHelp = Bilingual(
    zh: "请在步骤中写：汇总各建议取加权平均；或：汇总各建议求加权和；或删去这一句。",
    en:
      "Write in a step: over suggestions, weighted mean; or: over suggestions, weighted sum; or delete the sentence."
  )

  private static let help = Bilingual(
    zh: "没有哪一条用到它：填了也不计。请在某一条中用到它，或在表中删去它。",
    en:
      "No article is based on it, so what is filled in counts nowhere. Use it, or delete it from the form."
  )
}
