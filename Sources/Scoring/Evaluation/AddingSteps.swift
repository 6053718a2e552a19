import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel

/// Sums of terms, at the head of a ladder and in its steps, with what the rubric says of a term
/// that has no value.
extension LadderEvaluator {
  /// The terms of every unit, added up; none where one is absent and nothing is said of that.
  mutating func sums(of terms: [Quantity.Term]) -> ValueTable {
    var entries: [ValueTable.Entry] = []
    for unit in field.units.indices where !field.isLeftOut(unit) {
      let coordinate = Coordinate(unit: unit)
      let added = added(terms, coordinate)
      let sum = added.map { $0.reduce(Rational.zero) { $0 + $1.amount } }
      lines.append(
        DerivationLine(
          step: nil, coordinate: coordinate,
          working: .begun(added.map { .added($0) } ?? .lacking(absent(terms, unit))),
          result: sum))
      entries.append(ValueTable.Entry(coordinate: coordinate, value: sum))
    }
    return ValueTable(entries, dimensions: [])
  }

  func absent(_ terms: [Quantity.Term], _ unit: Int) -> [Quantity.Term.Operand] {
    terms.flatMap(\.operands).filter { field.value(of: $0, for: unit) == nil }
  }

  /// Nil where there is nothing to add up, or where the sum lacks a term.
  mutating func added(
    _ terms: [Quantity.Term], _ coordinate: Coordinate
  ) -> [DerivationLine.AddedTerm]? {
    var added: [DerivationLine.AddedTerm] = []
    var isWhole = true
    for term in terms {
      switch field.term(term, for: Int(coordinate.unit)) {
      case .added(let term): added.append(term)
      case .leftOut: break
      case .absent: isWhole = false
      case .refused(let name):
        isWhole = false
        refuse(.empty(.noTerm(name)), coordinate, head)
      }
    }
    return isWhole && !added.isEmpty ? added : nil
  }

  /// What a ladder begins with, for those who ask where a rule stands.
  var head: PlacedStep {
    PlacedStep(step: .keepExact(shown: nil), spot: quantity.spot, result: quantity.type)
  }

  mutating func add(
    _ term: Quantity.Term, _ step: PlacedStep, _ index: Int, to table: ValueTable
  ) -> ValueTable {
    let field = field
    var withoutTerm: [(Coordinate, Bilingual)] = []
    let result = map(table, index) { coordinate, value in
      switch field.term(term, for: Int(coordinate.unit)) {
      case .added(let term): return (value + term.amount, .changed(value, .joined(term)))
      case .leftOut: return (value, .stayed(value, .unchanged))
      case .absent: return nil
      case .refused(let name):
        withoutTerm.append((coordinate, name))
        return nil
      }
    }
    for (coordinate, name) in withoutTerm { refuse(.empty(.noTerm(name)), coordinate, step) }
    return result
  }
}
