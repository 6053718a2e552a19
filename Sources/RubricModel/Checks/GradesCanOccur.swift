import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Notes the grades that no unit can ever have, with the value that rules them out.
enum GradesCanOccur: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // A part that could not be read may be what makes a grade possible.
    if rubric.tree.isIncomplete { return [] }
    return rubric.gradings.flatMap { grading -> [Diagnostic] in
      guard let quantity = rubric.quantity(grading.quantity), let range = quantity.typed?.type.range
      else { return [] }
      return grading.bands.map(\.checked).filter { !$0.meets(range) }.map {
        never($0, of: quantity, range)
      }
    }
  }

  private static func never(
    _ band: Band, of quantity: QuantityDraft, _ range: Interval
  ) -> Diagnostic {
    let low = range.lowest.shortestText()
    let high = range.highest.shortestText()
    return Diagnostic(
      .notice, .gradeNeverOccurs,
      Bilingual(
        zh: "“\(band.grade.text)”永远不会出现：\(quantity.mention.chinese)只能在\(low)至\(high)分之间。",
        en:
          "\"\(band.grade.text)\" can never occur: \(quantity.mention.english) lies between \(low) and \(high) points."
      ),
      at: band.spot)
  }
}
