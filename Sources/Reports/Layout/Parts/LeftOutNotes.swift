import Diagnostics
import RubricModel
import Scoring

/// The units without a score, and why.
struct LeftOutNotes {
  private let result: SessionResult

  init(_ result: SessionResult) {
    self.result = result
  }

  /// The units without a score, and the part that they lack.
  var lines: [Bilingual] {
    result.units.compactMap { unit in
      let name = unit.unit.name.bilingual
      return reason(of: unit).map {
        Bilingual(
          zh: "\(name.chinese)　\($0.chinese)", en: "\(name.english): \($0.english)")
      }
    }
  }

  /// Nil for a unit that has its score.
  func reason(of unit: UnitResult) -> Bilingual? {
    guard unit.isLeftOut else { return nil }
    if case .note(let note) = unit.leftOut {
      return Bilingual(zh: "不列入：\(note)", en: "left out: \(note)")
    }
    let lacking = result.rubric.components.filter { unit.figures[$0].exact == nil }
    let parts = lacking.map { result.rubric.quantities[$0].name.bilingual }
    return Bilingual(
      zh: "\(parts.map { "“\($0.chinese)”" }.joined(separator: "、"))没有得分，不列入",
      en: "left out, without a score for "
        + parts.map { "\"\($0.english)\"" }.joined(separator: ", "))
  }
}
