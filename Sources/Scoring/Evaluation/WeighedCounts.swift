import Ballots
import ExactArithmetic
import RubricModel

/// Marks that count for as many as their ballots state: the shares held, the area owned.
extension LadderEvaluator {
  private struct Total: Located {
    let coordinate: Coordinate
    var marks = 0
    var weight = Rational.zero

    mutating func add(_ mark: JudgedMark, weight: Rational) {
      marks += mark.times
      self.weight += weight * Rational(mark.times)
    }
  }

  /// - Precondition: the number is one of marks. Where ballots state a number, none are pooled.
  mutating func weigh(_ number: MarkCount, _ index: Int, _ stage: Stage) -> Stage {
    guard case .marks(let marks, let dimensions) = stage, let form,
      let counted = quantity.form.flatMap(field.count.form)
    else { return stage }
    let found = dimensions.filter { !$0.isListed }
    var totals: [Coordinate: Total] = [:]
    for mark in marks.single {
      let key = found.reduce(mark.at) { $0.without($1) }
      var total = totals[key] ?? Total(coordinate: key)
      if number.what.isAbout(mark, counted.coding) {
        total.add(mark, weight: counted.weight(of: mark.at, along: .rater, on: form))
      }
      totals[key] = total
    }
    let left = dimensions.filter(\.isListed)
    let all = complete(Array(totals.values), dimensions: left) { Total(coordinate: $0) }
    let entries = all.map { total -> ValueTable.Entry in
      note(
        .gathered(.weighed(marks: total.marks, total.weight)), total.weight, total.coordinate,
        index)
      return ValueTable.Entry(coordinate: total.coordinate, value: total.weight)
    }
    return .values(ValueTable(entries, dimensions: left))
  }
}

extension MarkCount.What {
  fileprivate func isAbout(_ mark: JudgedMark, _ coding: MarkCoding) -> Bool {
    switch (self, mark.status) {
    case (.base(.valid), .counted), (.base(.valid), .abstained), (.base(.expressed), .counted):
      true
    case (.marks(.levels(let levels)), _): mark.level.map(levels.contains) ?? false
    case (.marks(.within(let bounds)), .counted(let code)):
      coding.value(ofCode: code).map { value in bounds.allSatisfy { $0.holds(value) } } ?? false
    case (.base, _), (.marks, _): false
    }
  }
}
