import Diagnostics
import RubricModel
import Scoring

/// The figures of a unit that a reader looks for first.
struct UnitFigures {
  private let unit: UnitResult
  private let rubric: Rubric

  init(_ unit: UnitResult, _ rubric: Rubric) {
    self.unit = unit
    self.rubric = rubric
  }

  var all: [ReportDocument.KeyFigure] { scores + [rank].compactMap { $0 } + grades }

  /// The final score; without one the components.
  var scores: [ReportDocument.KeyFigure] {
    (rubric.finalScore.map { [$0] } ?? rubric.components).map { index in
      ReportDocument.KeyFigure(
        rubric.quantities[index].displayName,
        unit.figures[index].printed.map(ReportCell.figure) ?? .none)
    }
  }

  var rank: ReportDocument.KeyFigure? {
    unit.rank.map {
      ReportDocument.KeyFigure(Bilingual(zh: "名次", en: "Rank"), .count($0))
    }
  }

  var grades: [ReportDocument.KeyFigure] {
    zip(rubric.gradings, unit.grades).compactMap { grading, grade in
      let isOnly = rubric.gradings.count == 1
      let label = isOnly ? Bilingual(zh: "等次", en: "Grade") : grading.name.bilingual
      return grade.map { ReportDocument.KeyFigure(label, .text($0.bilingual)) }
    }
  }
}
