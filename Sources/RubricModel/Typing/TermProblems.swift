import Diagnostics
import ExactArithmetic

/// What can be wrong with a sum of scores before its first step.
extension RubricDraft {
  func problems(of terms: [TermDraft]) -> [Diagnostic] {
    terms.compactMap(pointsTimesPoints) + (terms.count > 1 ? terms.compactMap(mayBeAbsent) : [])
  }

  private func pointsTimesPoints(_ term: TermDraft) -> Diagnostic? {
    guard let factor = term.factor, factor.kind == .points else { return nil }
    return .pointsTimesPoints(factor, at: term.spot)
  }

  /// A sum in which one part is not there is not a smaller sum: somebody has to say what it is.
  private func mayBeAbsent(_ term: TermDraft) -> Diagnostic? {
    guard case .component(let index) = term.operand,
      components[index].typed?.type.mayBeAbsent == true
    else { return nil }
    let component = components[index]
    let leftOut = component.steps.last { step in
      if case .collapse(let collapse) = step.value { collapse.whenEmpty == .leftOut } else { false }
    }
    return Diagnostic(
      .emptyNotRuled,
      zh: "“\(component.name.text)”可能没有得分（空缺不计），这时总和怎样计算未规定。",
      en:
        "\"\(component.name.text)\" can be without a score (empty left out): it is not said what the sum is then.",
      at: term.spot,
      cause: leftOut.map {
        Diagnostic.Cause(Bilingual(zh: "空缺不计", en: "left out"), at: $0.spot.place)
      },
      help: [
        Bilingual(
          zh: "请把该步改为：空缺停止计票。（或：空缺计为0分）",
          en: "Change that step to: empty refuse. (or: empty counts as 0 points)")
      ])
  }
}

extension Diagnostic {
  static func pointsTimesPoints(_ factor: Amount, at spot: Spot) -> Diagnostic {
    let share = Amount(factor.value / Rational(100), .share).text
    return Diagnostic(
      .kindsMixed, zh: "分值不能再乘以\(factor.text.chinese)。",
      en: "Points cannot be multiplied by \(factor.text.english).", at: spot,
      help: [
        Bilingual(
          zh: "请写成比率，如：乘以\(share.chinese)。", en: "Write a share, such as: times \(share.english).")
      ])
  }
}
