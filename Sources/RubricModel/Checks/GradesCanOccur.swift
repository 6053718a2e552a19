import Diagnostics
import ExactArithmetic

/// Notes the grades that no unit can ever have, with the value that rules them out.
enum GradesCanOccur: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.gradings.flatMap { grading -> [Diagnostic] in
      guard let quantity = rubric.quantity(grading.quantity), let range = quantity.typed?.type.range
      else { return [] }
      return grading.bands.map(\.checked).filter { !$0.meets(range) }.map {
        never($0, name: quantity.name, kind: quantity.typed?.type.kind ?? .points, range)
      }
    }
  }

  private static func never(
    _ band: Band, name: Name, kind: ValueKind, _ range: Interval
  ) -> Diagnostic {
    let isShare = kind == .share
    let low = Amount(range.lowest, isShare ? .share : .bare).text
    let high = Amount(range.highest, isShare ? .share : .bare).text
    return Diagnostic(
      .notice, .gradeNeverOccurs,
      Bilingual(
        zh: "“\(band.grade.text)”永远不会出现：\(name[.chinese])只能在\(low.chinese)至\(high.chinese)之间。",
        en:
          "\"\(band.grade.text)\" can never occur: \(name[.english]) lies between \(low.english) and \(high.english)."
      ),
      at: band.spot)
  }
}
