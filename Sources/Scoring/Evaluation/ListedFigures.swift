import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Rules

/// Several figures as one, at the head of a ladder.
extension LadderEvaluator {
  mutating func combined(_ list: FigureList) -> ValueTable {
    var entries: [ValueTable.Entry] = []
    for unit in field.units.indices where !field.isLeftOut(unit) {
      let coordinate = Coordinate(unit: unit)
      let values = list.figures.map { field.value(of: $0, for: unit) }
      let lacking = zip(list.figures, values).filter { $1 == nil }.map(\.0)
      if list.gap == .refuse, let first = lacking.first {
        refuse(.empty(.noTerm(field.name(of: first))), coordinate, head)
      }
      let listed = listed(list, values, unit)
      lines.append(
        DerivationLine(
          step: nil, coordinate: coordinate,
          working: .begun(listed.map { .listed($0) } ?? .lacking(lacking)), result: listed?.value))
      entries.append(ValueTable.Entry(coordinate: coordinate, value: listed?.value))
    }
    return ValueTable(entries, dimensions: [])
  }

  /// Nil where they are none together.
  private func listed(
    _ list: FigureList, _ values: [Rational?], _ unit: Int
  ) -> DerivationLine.ListedFigures? {
    let isWhole = !values.contains(nil)
    if !isWhole, list.gap == .refuse || list.gap == .leavesEmpty { return nil }
    let figures = zip(list.figures, values).compactMap { operand, value in
      (value ?? list.gap.substitute).map {
        DerivationLine.ListedFigures.Figure(
          operand: operand, value: $0, isSubstitute: value == nil)
      }
    }
    if figures.isEmpty { return nil }
    return DerivationLine.ListedFigures(
      average: list.average, figures: figures, fullPoints: points(list, values, unit))
  }

  /// Nil where the unit lacks nothing that it could have.
  private func points(_ list: FigureList, _ values: [Rational?], _ unit: Int) -> FullPoints? {
    let there = zip(list.fullPoints, values).filter { $1 != nil }.map(\.0)
    let points = FullPoints(
      there: there.reduce(.zero, +),
      all: list.fullPoints(of: field.units[unit].category, in: field.count.rubric))
    return points.there == points.all ? nil : points
  }
}

extension FigureList.Gap {
  fileprivate var substitute: Rational? {
    if case .countsAs(let amount) = self { amount.value } else { nil }
  }
}
