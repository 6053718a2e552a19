import Diagnostics
import ExactArithmetic

/// The weights of a form's criteria add up to 100 %: all criteria have one, or none has.
enum WeightsSumToWhole: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form -> [Diagnostic] in
      let weights = form.criteria.compactMap(\.weight)
      guard let spot = form.criteriaSpot, !weights.isEmpty else { return [] }
      if weights.count < form.criteria.count { return incomplete(form) }
      let sum = weights.reduce(.zero, +)
      return sum == .one ? [] : [notWhole(weights, sum, at: spot)]
    }
  }

  private static func incomplete(_ form: FormDraft) -> [Diagnostic] {
    let rest = Rational.one - form.criteria.compactMap(\.weight).reduce(.zero, +)
    let without = form.criteria.filter { $0.weight == nil }
    let due = Amount(without.count == 1 && rest.signum > 0 ? rest : .zero, .share).text
    return without.map {
      Diagnostic(
        .weightsIncomplete, zh: "指标“\($0.name.text)”没有权重，而其他指标有。",
        en: "The criterion \"\($0.name.text)\" has no weight, while others have one.", at: $0.spot,
        help: due.english == "0%"
          ? []
          : [
            Bilingual(
              zh: "请加：权重\(due.chinese)。（其余到100%）",
              en: "Add: weight \(due.english). (what is left of 100%)")
          ])
    }
  }

  private static func notWhole(_ weights: [Rational], _ sum: Rational, at spot: Spot) -> Diagnostic
  {
    let parts = weights.map { Amount($0, .share).text.chinese }
    let total = Amount(sum, .share).text.chinese
    return Diagnostic(
      .weightsNotWhole,
      zh: "指标权重合计\(total)，应为100%：\(parts.joined(separator: "＋"))。",
      en:
        "The weights of the criteria add up to \(total), not 100%: \(parts.joined(separator: " + ")).",
      at: spot)
  }
}
