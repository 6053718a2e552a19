import Diagnostics
import ExactArithmetic

/// The maxima of the components that are added into the final score give the full score.
enum MaximaSumToFullScore: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    guard let full = rubric.fullScore, let final = rubric.finalScore?.typed,
      case .terms(let terms) = final.start
    else { return [] }
    let maxima = terms.map { rubric.maximum(of: $0) }
    let sum = maxima.reduce(.zero, +)
    guard sum != full.value, final.steps.allSatisfy(\.step.keepsMaximum) else { return [] }
    let written = Self.written(maxima)
    return [
      Diagnostic(
        .maximaNotFullScore,
        zh: "各部分满分合计\(written.chinese)＝\(sum.shortestText())分，与总分\(full.value.shortestText())分不符。",
        en:
          "The components are worth \(written.english) = \(sum.shortestText()) points; the full score is \(full.value.shortestText()).",
        at: full.spot)
    ]
  }

  private static func written(_ maxima: [Rational]) -> Bilingual {
    let texts = maxima.map { $0.shortestText() }
    return Bilingual(zh: texts.joined(separator: "＋"), en: texts.joined(separator: " + "))
  }
}

extension RubricDraft {
  fileprivate func maximum(of term: Quantity.Term) -> Rational {
    let value: Rational
    switch term.operand {
    case .constant(let constant): value = constant
    case .component(let index):
      guard case .component(let maximum) = components[index].role else { return .zero }
      value = maximum
    }
    let scaled = value * term.factor
    return term.isSubtracted ? -scaled : scaled
  }
}

extension Step {
  /// Whether a value at its maximum is still there behind the step.
  fileprivate var keepsMaximum: Bool {
    switch self {
    case .round, .keepExact: true
    case .collapse, .multiply: false
    }
  }
}
