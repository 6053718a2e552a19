import Diagnostics

/// A number of things divided by a number of the rubric is a percentage, and is rounded as one:
/// 61,830,000 people over 150,000 are 41220 %, not 412. In a rate that is meant.
enum QuotientsAreRates: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.quantities.filter { $0.role == .figure }.compactMap { figure in
      let steps = figure.typed?.steps ?? []
      let rounded = zip(steps, steps.dropFirst()).first { quotient, next in
        quotient.isShareOfNumber && next.step.isRounding
      }
      return rounded.map { roundedAsPercent(figure, $0.1.spot) }
    }
  }

  private static func roundedAsPercent(_ figure: QuantityDraft, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .scoreCalledRate,
      Bilingual(
        zh: "“\(figure.name.text)”除以一个数得到的是比率，这里按百分数修约（412.2就是41220%）。",
        en:
          "\"\(figure.name.text)\" is divided by a number, which gives a percentage, and it is rounded as one (412.2 is 41220%)."
      ), at: spot,
      help: [
        Bilingual(
          zh: "要普通的数的，在相除之后写：化为小数。要比率的，这一条写成：比率“\(figure.name.text)”。",
          en:
            "For a plain number write behind the division: as plain number. For a percentage let the article be: Rate \"\(figure.name.text)\"."
        )
      ])
  }
}

extension PlacedStep {
  /// Whether it divides a number of things by a number that the rubric says.
  fileprivate var isShareOfNumber: Bool {
    guard case .divide(let division) = step, case .amount = division.divisor else { return false }
    return result.kind == .share && !division.isOfMean
  }
}

extension Step {
  fileprivate var isRounding: Bool { if case .round = self { true } else { false } }
}
