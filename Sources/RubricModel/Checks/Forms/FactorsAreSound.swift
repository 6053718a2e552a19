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
    let (name, what) = (factor.value.name.text, factor.value.carrier.whatItSays)
    return Diagnostic(
      .scaleUnsound, zh: "“\(name)”是\(what.chinese)，不能低于0。",
      en: "\"\(name)\" is a \(what.english), so it cannot be below 0.", at: factor.spot)
  }

  private static func unit(_ factor: Placed<CarriedNumber>) -> Diagnostic {
    let (name, scale) = (factor.value.name.text, factor.value.scale)
    let (what, points) = (factor.value.carrier.plainNumber, factor.value.carrier.wayToPoints)
    let ends = (
      scale.lowest.shortestText(), scale.highest.shortestText(), scale.step.shortestText()
    )
    return Diagnostic(
      .scaleUnsound, zh: "“\(name)”是\(what.chinese)，不是分。",
      en: "\"\(name)\" is \(what.english), no points.", at: factor.spot,
      help: [
        Bilingual(
          zh: "请不写单位：从\(ends.0)到\(ends.1)，每档\(ends.2)。\(points.chinese)",
          en:
            "Write no unit: from \(ends.0) to \(ends.1), in steps of \(ends.2).\(points.english)"
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

extension CarriedNumber.Carrier {
  fileprivate var whatItSays: Bilingual {
    switch self {
    case .suggestion: Bilingual(zh: "权重", en: "weight")
    case .ballot: Bilingual(zh: "票数", en: "number of votes")
    }
  }

  fileprivate var plainNumber: Bilingual {
    switch self {
    case .suggestion: Bilingual(zh: "系数", en: "a plain number")
    case .ballot: Bilingual(zh: "一个数", en: "a plain number")
    }
  }

  /// No points come of what a ballot states.
  fileprivate var wayToPoints: Bilingual {
    switch self {
    case .suggestion:
      Bilingual(zh: "要得到分的，在步骤中加：乘以1分。", en: " To get points add a step: times 1 point.")
    case .ballot: Bilingual(same: "")
    }
  }
}
