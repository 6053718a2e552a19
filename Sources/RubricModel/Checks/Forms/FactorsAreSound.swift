import Diagnostics
import ExactArithmetic
import RubricSyntax

/// A number that each suggestion or ballot carries has a scale of plain numbers, none of them below
/// zero; that of suggestions is the only thing that says what they weigh.
enum FactorsAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form -> [Diagnostic] in
      guard let factor = form.factor else { return [] }
      let unsound = ScalesAreSound.sound(Placed(factor.value.scale, at: factor.spot))
      if !unsound.isEmpty { return unsound }
      if factor.value.scale.lowest.signum < 0 { return [belowZero(factor)] }
      if form.factorHasUnit { return [unit(factor)] }
      return form.suggestionWeightsSpot.map { [both(factor, $0)] } ?? []
    }
  }

  private static func belowZero(_ factor: Placed<CarriedNumber>) -> Diagnostic {
    Diagnostic(
      .scaleUnsound,
      zh: "“\(factor.value.name.text)”是\(factor.value.isOfBallot ? "票数" : "权重")，不能低于0。",
      en:
        "\"\(factor.value.name.text)\" is a \(factor.value.isOfBallot ? "number of votes" : "weight"), so it cannot be below 0.",
      at: factor.spot)
  }

  private static func unit(_ factor: Placed<CarriedNumber>) -> Diagnostic {
    let scale = factor.value.scale
    let ends = (
      scale.lowest.shortestText(), scale.highest.shortestText(), scale.step.shortestText()
    )
    return Diagnostic(
      .scaleUnsound,
      zh: "“\(factor.value.name.text)”是\(factor.value.isOfBallot ? "一个数" : "系数")，不是分。",
      en: "\"\(factor.value.name.text)\" is a plain number, no points.", at: factor.spot,
      help: [
        Bilingual(
          zh: "请不写单位：从\(ends.0)到\(ends.1)，每档\(ends.2)。"
            + (factor.value.isOfBallot ? "" : "要得到分的，在步骤中加：乘以1分。"),
          en: "Write no unit: from \(ends.0) to \(ends.1), in steps of \(ends.2)."
            + (factor.value.isOfBallot ? "" : " To get points add a step: times 1 point.")
        )
      ])
  }

  private static func both(_ factor: Placed<CarriedNumber>, _ weights: Spot) -> Diagnostic {
    Diagnostic(
      .formLineUnfit, zh: "“建议加权”和“每件系数”都规定了建议的权重，只能留一样。",
      en:
        "\"Suggestion weights\" and \"Factor of each suggestion\" both say what suggestions weigh; keep one.",
      at: factor.spot,
      cause: Diagnostic.Cause(Bilingual(zh: "建议加权", en: "the weights"), at: weights.place),
      help: [Bilingual(zh: "请删去其中一句。", en: "Delete one of the two sentences.")])
  }
}
