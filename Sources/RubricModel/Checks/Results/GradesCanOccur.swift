import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Notes the grades that no unit can ever have, with the value that rules them out.
enum GradesCanOccur: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // A part that could not be read may be what makes a grade possible.
    if rubric.tree.isIncomplete { return [] }
    return rubric.gradings.flatMap { grading -> [Diagnostic] in
      guard case .bands(let index, let bands) = grading.method,
        let range = rubric.quantities[index].typed?.type.range
      else { return [] }
      let quantity = rubric.quantities[index]
      return bands.map(\.checked).filter { !$0.meets(range) }.map {
        never($0, of: quantity, range)
      }
    }
  }

  private static func never(
    _ band: Band, of quantity: QuantityDraft, _ range: Interval
  ) -> Diagnostic {
    let low = quantity.text(of: range.lowest)
    let high = quantity.text(of: range.highest)
    return Diagnostic(
      .notice, .gradeNeverOccurs,
      Bilingual(
        zh:
          "“\(band.grade.text)”永远不会出现：\(quantity.mention.chinese)只能在\(low.chinese)至\(high.chinese)之间。",
        en:
          "\"\(band.grade.text)\" can never occur: \(quantity.mention.english) lies between \(low.english) and \(high.english)."
      ),
      at: band.spot)
  }
}

extension QuantityDraft {
  /// An end of its range in the words of a rubric.
  func text(of value: Rational?) -> Bilingual {
    guard let value else { return Bilingual(zh: "无限", en: "no limit") }
    switch typed?.type.kind {
    case .share: return Amount(value, .share).text
    case .number: return Amount(value, .bare).text
    default: return Amount(value, .points).text
    }
  }
}
