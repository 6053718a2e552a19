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
    result.units.filter(\.isLeftOut).map { unit in
      let name = unit.unit.name.bilingual
      if case .note(let note) = unit.leftOut {
        return Bilingual(
          zh: "\(name.chinese)　不列入：\(note)", en: "\(name.english), left out: \(note)")
      }
      let lacking = result.rubric.components.filter { unit.figures[$0].exact == nil }
      let parts = lacking.map { result.rubric.quantities[$0].name.bilingual }
      return Bilingual(
        zh: "\(name.chinese)　没有得分，不列入：" + parts.map(\.chinese).joined(separator: "、"),
        en: "\(name.english), no value and left out: "
          + parts.map(\.english).joined(separator: ", "))
    }
  }
}
