public import Diagnostics
public import ExactArithmetic
public import RubricModel
import Scoring

extension Proof {
  /// What a score is for each criterion just before the criteria become one; empty for one that
  /// keeps none apart.
  public func criterionValues(
    of quantity: Int, in rubric: Rubric
  ) -> [(name: Bilingual, value: Rational, kind: ValueKind)] {
    let ladder = rubric.quantities[quantity].ladder
    guard let form = rubric.quantities[quantity].form,
      let last = ladder.firstIndex(where: { $0.collapses(.criterion) })
    else { return [] }
    let criteria = rubric.forms[form].criteria
    return figures(of: quantity).compactMap { figure in
      let criterion = figure.coordinate[.criterion]
      guard figure.step == last - 1, criteria.indices.contains(criterion),
        figure.coordinate == Coordinate(unit: unit.index).with(.criterion, criterion)
      else { return nil }
      let kind = ladder[last - 1].result.kind
      return figure.result.map {
        (name: criteria[criterion].name.bilingual, value: $0, kind: kind)
      }
    }
  }
}

extension PlacedStep {
  fileprivate func collapses(_ dimension: Dimension) -> Bool {
    if case .collapse(let collapse) = step { collapse.dimensions == [dimension] } else { false }
  }
}
