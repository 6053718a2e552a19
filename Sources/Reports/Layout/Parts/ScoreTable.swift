import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring

/// The table of units with their ranks, scores and grades, as far as they may be shown.
struct ScoreTable {
  private let result: SessionResult
  private let disclosure: Disclosure

  init(_ result: SessionResult, _ disclosure: Disclosure = .office) {
    self.result = result
    self.disclosure = disclosure
  }

  private var rubric: Rubric { result.rubric }

  /// The units in the order of the sheet. Categories that are ranked apart stand one after the
  /// other, as their first units do: the same rank in two lists is no shared place.
  var units: [UnitResult] {
    let ordered = disclosure.order(result.units)
    guard rubric.ranking?.isWithinCategories ?? false else { return ordered }
    let first = Dictionary(
      ordered.map { ($0.unit.category, $0.index) }, uniquingKeysWith: { min($0, $1) })
    return ordered.enumerated().sorted { left, right in
      let (one, other) = (first[left.element.unit.category], first[right.element.unit.category])
      return (one ?? 0, left.offset) < (other ?? 0, right.offset)
    }.map(\.element)
  }

  var table: ReportTable {
    ReportTable(
      columns: columns.map(\.0), rows: units.map { unit in columns.map { $0.1(unit) } },
      sheets: units.map(UnitSheet.name))
  }

  private typealias Column = (ReportTable.Column, (UnitResult) -> ReportCell)

  private var columns: [Column] {
    rankColumn + unitColumns + quantities.map(column(ofQuantity:))
      + rubric.gradings.indices.filter(disclosure.showsGrading).map(column(ofGrading:))
  }

  private func column(
    _ header: Bilingual, number: Bool, _ cell: @escaping (UnitResult) -> ReportCell
  ) -> Column {
    (ReportTable.Column(header: header, isNumber: number), cell)
  }

  private var rankColumn: [Column] {
    guard rubric.ranking != nil, disclosure.showsRanks else { return [] }
    return [
      column(Bilingual(zh: "名次", en: "Rank"), number: true) { unit in
        guard let rank = unit.rank else { return .none }
        return disclosure.showsRank(rank) ? .count(rank) : .blank
      }
    ]
  }

  private var unitColumns: [Column] {
    let name = column(rubric.subject.header, number: false) { .text($0.unit.name.bilingual) }
    guard rubric.subject == .items, result.units.contains(where: { $0.unit.ledBy != nil }) else {
      return [name] + categoryColumn
    }
    let leader = column(Bilingual(zh: "责任单位", en: "Led by"), number: false) { unit in
      unit.unit.ledBy.map { .text(Bilingual(same: $0)) } ?? .blank
    }
    return [name, leader] + categoryColumn
  }

  /// Where categories decide something, they tell why: there are several first places.
  private var categoryColumn: [Column] {
    guard rubric.tellsCategories else { return [] }
    return [
      column(Bilingual(zh: "类别", en: "Category"), number: false) { unit in
        rubric.categoryName(of: unit.unit).map { .text($0) } ?? .blank
      }
    ]
  }

  /// In the order of the rubric.
  var quantities: [Int] { rubric.quantities.indices.filter(disclosure.showsQuantity) }

  private func column(ofQuantity index: Int) -> Column {
    let header = ReportTable.Column(
      header: rubric.quantities[index].displayName, isNumber: true,
      isEmphasized: index == rubric.finalScore)
    return (header, { $0.figures[index].printed.map(ReportCell.figure) ?? .none })
  }

  private func column(ofGrading index: Int) -> Column {
    let grading = rubric.gradings[index]
    let isOnly = rubric.gradings.count == 1
    return column(
      isOnly ? Bilingual(zh: "等次", en: "Grade") : grading.name.bilingual, number: false
    ) { $0.grades[index].map { .text($0.bilingual) } ?? .none }
  }

  // MARK: Picture

  /// The parts of the final score behind one another, a bar for each unit; nil where the final
  /// score or a part of it is not shown, or is below zero.
  var chart: ReportChart? {
    guard let final = rubric.finalScore, disclosure.showsQuantity(final) else { return nil }
    let parts = rubric.components.filter(disclosure.showsQuantity)
    guard parts.count == rubric.components.count, !parts.isEmpty else { return nil }
    let scored = units.filter { $0.figures[final].exact != nil }
    let values = scored.flatMap { unit in parts.compactMap { unit.figures[$0].exact } }
    guard !scored.isEmpty, values.allSatisfy({ $0.signum >= 0 }) else { return nil }
    return ReportChart(
      title: Bilingual(zh: "得分构成", en: "What the scores are made of"), shape: .stackedBars,
      series: parts.map { ReportChart.Series(rubric.quantities[$0].displayName) },
      rows: scored.map { row(of: $0, parts, final) }, maximum: rubric.fullScore)
  }

  private func row(of unit: UnitResult, _ parts: [Int], _ final: Int) -> ReportChart.Row {
    ReportChart.Row(
      unit.unit.name.bilingual,
      parts.map { part in
        let figure = unit.figures[part]
        return figure.exact.flatMap { exact in
          figure.printed.map { ReportChart.Value(exact, printed: $0) }
        }
      }, total: unit.figures[final].printed)
  }
}

extension Rubric.Subject {
  /// Above the names of what is appraised.
  var header: Bilingual {
    Bilingual(zh: word.chinese, en: word.english.capitalizedFirst)
  }
}
