import Diagnostics
import ExactArithmetic
public import RubricModel

/// What a rubric can reach: the lowest and highest value of every quantity, and the grades that can
/// occur.
public struct CheckSheet: Sendable {
  private let rubric: Rubric

  public init(_ rubric: Rubric) {
    self.rubric = rubric
  }

  public var document: ReportDocument {
    ReportDocument(
      title: rubric.title.bilingual, subtitles: [],
      blocks: (rubric.quantities.isEmpty ? [] : [.table(ranges)])
        + (rubric.gradings.isEmpty ? [] : [.table(grades)]))
  }

  private var ranges: ReportTable {
    ReportTable(
      columns: [
        column(Bilingual(zh: "计分部分", en: "Component"), number: false),
        column(Bilingual(zh: "满分", en: "Worth"), number: true),
        column(Bilingual(zh: "最低", en: "Lowest"), number: true),
        column(Bilingual(zh: "最高", en: "Highest"), number: true),
      ],
      rows: rubric.quantities.map { quantity in
        let range = quantity.type.range
        return [
          .text(quantity.name.bilingual), worth(of: quantity),
          range.lowest.map { .figure(quantity.printed($0)) } ?? .none,
          range.highest.map { .figure(quantity.printed($0)) } ?? .none,
        ]
      })
  }

  private func worth(of quantity: Quantity) -> ReportCell {
    switch quantity.role {
    case .component(let maximum): .figure(maximum.shortestText())
    case .rate, .figure: .none
    case .finalScore: rubric.fullScore.map { .figure($0.shortestText()) } ?? .none
    }
  }

  /// With several gradings each grade says which it is of.
  private var grades: ReportTable {
    let isSingle = rubric.gradings.count < 2
    let kind = isSingle ? [] : [column(Bilingual(zh: "项目", en: "Grading"), number: false)]
    return ReportTable(
      columns: kind + [
        column(Bilingual(zh: "等次", en: "Grade"), number: false),
        column(Bilingual(zh: "会否出现", en: "Can occur"), number: false),
      ],
      rows: rubric.gradings.flatMap { grading in
        grading.grades.map { grade in
          let canOccur = rubric.canOccur(grade, in: grading)
          return (isSingle ? [] : [.text(grading.name.bilingual)]) + [
            .text(grade.bilingual),
            .text(canOccur ? Bilingual(zh: "会", en: "yes") : Bilingual(zh: "不会", en: "no")),
          ]
        }
      })
  }

  private func column(_ header: Bilingual, number: Bool) -> ReportTable.Column {
    ReportTable.Column(header: header, isNumber: number)
  }
}
