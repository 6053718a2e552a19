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
      let carrier = factor.value.carrier
      let isUsed = rubric.quantities.contains { quantity in
        quantity.form == form && quantity.weighs(along: carrier.dimension)
      }
      if isUsed || isAskedFor(by: rubric.forms[form]) { return nil }
      return .neverUsed(
        factor.value.name, at: factor.spot, carrier == .ballot ? numberHelp : factorHelp)
    }
  }

  /// Whether a rule of a ballot goes by the number that the ballot states.
  private static func isAskedFor(by form: FormDraft) -> Bool {
    (form.ballotRules?.rules ?? []).contains { clause in
      if case .sumOfStated = clause.value.rule { true } else { false }
    }
  }

  private static let numberHelp = Bilingual(
    zh: "请在步骤中写，如：计数有效票数，按它的名称；或：汇总各评分人取加权平均；或在“每票须符合”中写：评分之和不超过它；或删去这一句。",
    en:
      "Write in a step, such as: number of valid, by its name; or: over raters, weighted mean; or among the rules of a ballot: sum of marks is at most this number; or delete the sentence."
  )

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

extension QuantityDraft {
  /// Whether a step weighs the values along a dimension.
  fileprivate func weighs(along dimension: Dimension) -> Bool {
    steps.contains { step in
      switch step.value {
      case .collapse(let collapse):
        collapse.average.isWeighted && collapse.dimensions == [dimension]
      case .count(let count): count.isWeighed && dimension == .rater
      default: false
      }
    }
  }
}
