import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Every suggestion has one weight: the list ends in `otherwise`, nothing stands behind it, and
/// some suggestion weighs something.
enum SuggestionWeightsAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form -> [Diagnostic] in
      let weights = form.suggestionWeights
      guard let spot = form.suggestionWeightsSpot, !weights.isEmpty else { return [] }
      var problems: [Diagnostic] = []
      guard let last = weights.firstIndex(where: { $0.value.whenSaid == nil }) else {
        return rubric.tree.isIncomplete ? [] : [otherwiseMissing(spot)]
      }
      problems += weights.dropFirst(last + 1).map { behindOtherwise($0.spot) }
      problems += twice(weights)
      if weights.allSatisfy(\.value.weight.isZero) { problems.append(nothingWeighs(spot)) }
      return problems
    }
  }

  private static func twice(_ weights: [Placed<SuggestionWeight>]) -> [Diagnostic] {
    weights.enumerated().compactMap { index, weight in
      guard let said = weight.value.whenSaid,
        weights[..<index].contains(where: { $0.value.whenSaid == said })
      else { return nil }
      return Diagnostic(
        .weightsIncomplete, zh: "\(said.text.chinese)的权重前面已经规定过。",
        en: "The weight of \(said.text.english) has been given before.", at: weight.spot)
    }
  }

  private static func otherwiseMissing(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .weightsIncomplete, zh: "未规定其他建议的权重。", en: "The weight of all other suggestions is not said.",
      at: spot,
      help: [Bilingual(zh: "最后请加：否则为1。", en: "End with: otherwise 1.")])
  }

  private static func behindOtherwise(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .weightsIncomplete, zh: "“否则”之后的各项永远轮不到。",
      en: "Nothing behind \"otherwise\" is ever reached.", at: spot,
      help: [Bilingual(zh: "请把“否则”移到最后。", en: "Put \"otherwise\" last.")])
  }

  private static func nothingWeighs(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .weightsIncomplete, zh: "所有建议的权重都是0。", en: "No suggestion weighs anything.", at: spot)
  }
}
