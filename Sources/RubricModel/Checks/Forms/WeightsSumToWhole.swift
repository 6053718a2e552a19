import Diagnostics
import ExactArithmetic

/// The weights of what a form lists (criteria, groups, rounds, lines) add up to 100 %: all of them
/// have one, or none has.
enum WeightsSumToWhole: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form in
      Dimension.allCases.filter(\.isListed).flatMap { problems(of: $0, on: form) }
        + (form.hasFaultyWeights ? [] : form.categoryWeights.compactMap(problem))
    }
  }

  private static func problems(of dimension: Dimension, on form: FormDraft) -> [Diagnostic] {
    let members = form.members(of: dimension)
    let weights = members.compactMap(\.weight)
    guard let spot = form.memberSpots[dimension], !weights.isEmpty else { return [] }
    if weights.count < members.count { return incomplete(members, dimension) }
    let sum = weights.reduce(.zero, +)
    return sum == .one ? [] : [notWhole(weights, sum, dimension, at: spot)]
  }

  /// Those for some categories add up by themselves.
  private static func problem(with list: Placed<CategoryWeights>) -> Diagnostic? {
    let weights = list.value.weights.compactMap(\.self)
    let sum = weights.reduce(.zero, +)
    let names = list.value.categories
    let owner = Bilingual(
      zh: "类别" + names.map { "“\($0.text)”" }.joined(separator: "、") + "的",
      en: " for category " + names.map { "\"\($0.text)\"" }.joined(separator: ", "))
    return sum == .one
      ? nil : notWhole(weights, sum, list.value.dimension, of: owner, at: list.spot)
  }

  private static func incomplete(
    _ members: [MemberDraft], _ dimension: Dimension
  ) -> [Diagnostic] {
    let rest = Rational.one - members.compactMap(\.weight).reduce(.zero, +)
    let without = members.filter { $0.weight == nil }
    let due = Amount(without.count == 1 && rest.signum > 0 ? rest : .zero, .share).text
    let what = dimension.name
    return without.map {
      Diagnostic(
        .weightsIncomplete,
        zh: "\(what.chinese)“\($0.name.text)”没有权重，而其他\(what.chinese)有。",
        en: "The \(what.english) \"\($0.name.text)\" has no weight, while others have one.",
        at: $0.spot,
        help: due.english == "0%"
          ? []
          : [
            Bilingual(
              zh: "请加：权重\(due.chinese)。（其余到100%）",
              en: "Add: weight \(due.english). (what is left of 100%)")
          ])
    }
  }

  private static func notWhole(
    _ weights: [Rational], _ sum: Rational, _ dimension: Dimension,
    of owner: Bilingual = Bilingual(same: ""), at spot: Spot
  ) -> Diagnostic {
    let parts = weights.map { Amount($0, .share).text.chinese }
    let total = Amount(sum, .share).text.chinese
    return Diagnostic(
      .weightsNotWhole,
      zh:
        "\(owner.chinese)\(dimension.name.chinese)权重合计\(total)，应为100%：\(parts.joined(separator: "＋"))。",
      en:
        "The weights of the \(dimension.plural)\(owner.english) add up to \(total), not 100%: \(parts.joined(separator: " + ")).",
      at: spot)
  }
}
