import Diagnostics
import ExactArithmetic
import RubricModel

/// Messages on the number that each suggestion, or each ballot, carries.
extension Diagnostic {
  static func factorBlank(_ factor: CarriedNumber, at place: Place) -> Diagnostic {
    Diagnostic(
      .factorUnfit,
      zh: "没有填“\(factor.name[.chinese])”，\(factor.carrier.use.chinese)无从确定。",
      en:
        "\"\(factor.name[.english])\" is blank, so nobody knows what the \(factor.carrier.use.english).",
      at: place, help: [range(of: factor)])
  }

  static func factorIsNoNumber(
    _ text: String, _ factor: CarriedNumber, because refusal: NumberRefusal, at place: Place
  ) -> Diagnostic {
    let reason = refusal.reason
    return Diagnostic(
      .factorUnfit,
      zh: "“\(text.shortened)”不能作“\(factor.name[.chinese])”：\(reason.chinese)。",
      en:
        "\"\(text.shortened)\" is no \"\(factor.name[.english])\": \(reason.english).",
      at: place, help: [range(of: factor)])
  }

  static func factorOffScale(
    _ text: String, _ factor: CarriedNumber, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .factorUnfit, zh: "\(text.shortened)不在“\(factor.name[.chinese])”的范围内。",
      en: "\(text.shortened) is not within the range of \"\(factor.name[.english])\".", at: place,
      help: [range(of: factor)])
  }

  static func factorsDiffer(
    _ carrier: String, _ factor: CarriedNumber, earlier: Place, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .weightsDiffer,
      zh: factor.isOfBallot
        ? "票号“\(carrier.shortened)”前后各行的“\(factor.name[.chinese])”不同。"
        : "建议“\(carrier)”前后各行的“\(factor.name[.chinese])”不同，权重无从确定。",
      en: factor.isOfBallot
        ? "The rows of ballot \"\(carrier.shortened)\" differ in \"\(factor.name[.english])\"."
        : "The rows of suggestion \"\(carrier)\" differ in \"\(factor.name[.english])\", so its weight is open.",
      at: place, cause: Cause(Bilingual(zh: "先前的一行", en: "the earlier row"), at: earlier),
      help: [
        Bilingual(
          zh: "同一\(factor.carrier.name.chinese)的各行，“\(factor.name[.chinese])”请填得一样。",
          en:
            "Write the same \"\(factor.name[.english])\" in all rows of the \(factor.carrier.name.english)."
        )
      ])
  }

  private static func range(of factor: CarriedNumber) -> Bilingual {
    let scale = factor.scale
    let (low, high) = (scale.lowest.shortestText(), scale.highest.shortestText())
    let step = scale.step.shortestText()
    return Bilingual(
      zh: "请填从\(low)到\(high)的数，每档\(step)。",
      en: "Type a number from \(low) to \(high), in steps of \(step).")
  }
}

extension CarriedNumber.Carrier {
  /// With its measure word in Chinese.
  fileprivate var name: Bilingual {
    switch self {
    case .suggestion: Bilingual(zh: "件建议", en: "suggestion")
    case .ballot: Bilingual(zh: "张票", en: "ballot")
    }
  }

  /// What nobody knows without the number.
  fileprivate var use: Bilingual {
    switch self {
    case .suggestion: Bilingual(zh: "这件建议的权重", en: "suggestion weighs")
    case .ballot: Bilingual(zh: "这张票有多少", en: "ballot has")
    }
  }
}
