import Ballots
import ExactArithmetic
import RubricModel
import Scoring

/// Sums of terms, some of which may have no value: their cells are empty then.
extension LadderWriter {
  func sum(of terms: [Quantity.Term], _ unit: Int) throws(WhyNot) -> String {
    var formula = ""
    for term in terms {
      let text = try amount(of: term, unit)
      formula += term.isSubtracted ? "-" : formula.isEmpty ? "" : "+"
      formula += text
    }
    if terms.allSatisfy({ $0.whenEmpty == .leftOut }) {
      let cells = try cells(of: terms, unit)
      let number = cells.isEmpty ? "0" : "COUNT(\(cells.joined(separator: ",")))"
      return "IF(\(number)=0,\"\",\(formula))"
    }
    return mayLack(terms) ? "IFERROR(\(formula),\"\")" : formula
  }

  /// Whether some term can have no value, and the sum with it.
  func mayLack(_ terms: [Quantity.Term]) -> Bool {
    terms.allSatisfy { $0.whenEmpty == .leftOut }
      || terms.contains { term in
        guard case .quantity(let other) = term.operand, term.whenEmpty == nil else { return false }
        return context.rubric.quantities[other].type.mayBeAbsent
      }
  }

  /// A term without its sign.
  func amount(of term: Quantity.Term, _ unit: Int) throws(WhyNot) -> String {
    let factor = term.factor.value == .one ? "" : "*\(LiveNumber.text(term.factor.value))"
    switch term.whenEmpty {
    case .leftOut: return try cell(of: term, unit).map { "N(\($0))\(factor)" } ?? "0"
    case .countsAs(let amount):
      let substitute = LiveNumber.text(amount.value)
      return try cell(of: term, unit).map { "IF(ISNUMBER(\($0)),\($0)\(factor),\(substitute))" }
        ?? substitute
    case .refuse, nil:
      return try context.text(of: term.operand, for: unit, on: sheet.name) + factor
    }
  }

  private func cells(of terms: [Quantity.Term], _ unit: Int) throws(WhyNot) -> [String] {
    var cells: [String] = []
    for term in terms { if let cell = try cell(of: term, unit) { cells.append(cell) } }
    return cells
  }

  /// Nil where the unit has no cell for it.
  private func cell(of term: Quantity.Term, _ unit: Int) throws(WhyNot) -> String? {
    try cellText(of: term.operand, unit)
  }

  /// Nil where the unit has no cell for it.
  func cellText(
    of operand: Quantity.Term.Operand, _ unit: Int
  ) throws(WhyNot) -> String? {
    do throws(WhyNot) {
      return try context.text(of: operand, for: unit, on: sheet.name)
    } catch {
      if error == .noCell { return nil }
      throw error
    }
  }
}
