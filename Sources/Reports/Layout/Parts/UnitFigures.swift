import Diagnostics
import RubricModel
import Scoring

/// The figures of a unit that a reader looks for first.
struct UnitFigures {
  private let unit: UnitResult
  private let rubric: Rubric
  private let disclosure: Disclosure

  init(_ unit: UnitResult, _ rubric: Rubric, _ disclosure: Disclosure = .office) {
    self.unit = unit
    self.rubric = rubric
    self.disclosure = disclosure
  }

  var all: [ReportDocument.KeyFigure] { scores + [rank].compactMap { $0 } + grades }

  /// The final score; without one the components.
  var scores: [ReportDocument.KeyFigure] {
    (rubric.finalScore.map { [$0] } ?? rubric.components).filter(disclosure.showsQuantity).map {
      index in
      ReportDocument.KeyFigure(
        rubric.quantities[index].displayName,
        unit.figures[index].printed.map(ReportCell.figure) ?? .none)
    }
  }

  var rank: ReportDocument.KeyFigure? {
    guard let rank = unit.rank, disclosure.showsRank(rank) else { return nil }
    return ReportDocument.KeyFigure(Bilingual(zh: "名次", en: "Rank"), .count(rank))
  }

  var grades: [ReportDocument.KeyFigure] {
    rubric.gradings.indices.filter(disclosure.showsGrading).compactMap { index in
      let grading = rubric.gradings[index]
      let isOnly = rubric.gradings.count == 1
      let label = isOnly ? Bilingual(zh: "等次", en: "Grade") : grading.name.bilingual
      return unit.grades[index].map { ReportDocument.KeyFigure(label, .text($0.bilingual)) }
    }
  }
}
