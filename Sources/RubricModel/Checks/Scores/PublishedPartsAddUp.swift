import Diagnostics
import Rules

/// Printed figures add up as printed: a component that is added into the final score is not
/// rounded for print only.
enum PublishedPartsAddUp: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    guard let parts = rubric.finalDraft?.typed?.start.addedFigures, parts.count > 1 else {
      return []
    }
    return parts.compactMap { part in
      guard case .quantity(let index) = part,
        let last = rubric.quantities[index].typed?.steps.last,
        case .keepExact(shown: .some) = last.step
      else { return nil }
      let name = rubric.quantities[index].name.text
      return Diagnostic(
        .shownComponent,
        zh: "“\(name)”只在显示时修约，却要加进最后得分：印出的各部分会加不出印出的总分。",
        en:
          "\"\(name)\" is rounded for print only, yet it is added into the final score: the printed parts would not add up to the printed total.",
        at: last.spot,
        help: [
          Bilingual(
            zh: "请改为真正修约，如：四舍五入，保留2位小数。",
            en: "Round it for good: round half up, keep 2 places."),
          Bilingual(
            zh:
              "不能修约的，先把和立为一个数值：数值“总和”，取自“甲”加上“乙”：不修约，显示时四舍五入，保留2位小数。再写：最后得分取自“总和”：不修约，显示时四舍五入，保留2位小数。",
            en:
              "If it must not be rounded, make a quantity of the sum first: Quantity \"总和\" based on \"甲\" plus \"乙\": no rounding, shown round half up, keep 2 places. Then write: Final score based on \"总和\": no rounding, shown round half up, keep 2 places."
          ),
        ])
    }
  }
}

extension Quantity.Start {
  /// What it adds up, also where those that are there make up for others.
  fileprivate var addedFigures: [Quantity.Term.Operand] {
    switch self {
    case .terms(let terms): terms.map(\.operand)
    case .figures(let list): list.average.formula == .sum ? list.figures : []
    case .marks, .cases: []
    }
  }
}
