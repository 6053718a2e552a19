import Ballots
import ExactArithmetic
import RubricModel
import Scoring

/// Sums of terms, some of which may have no value: their cells are empty then.
extension LadderWriter {
  func sum(of terms: [Quantity.Term], _ unit: Int) throws(WhyNot) -> String {
    guard let needed = try needed(by: terms, unit) else { return "\"\"" }
    var formula = ""
    for term in terms {
      let text = try amount(of: term, unit)
      formula += term.isSubtracted ? "-" : formula.isEmpty ? "" : "+"
      formula += text
    }
    if terms.allSatisfy({ $0.whenEmpty == .leftOut }) {
      let number = try numberThere(of: terms, unit)
      return "IF(\(number)=0,\"\",\(formula))"
    }
    if !needed.isEmpty { return "IF(\(Self.all(of: needed)),\(formula),\"\")" }
    return mayLack(terms) ? "IFERROR(\(formula),\"\")" : formula
  }

  /// The cells without which the rubric says that there is no sum; nil where the unit has not even
  /// a cell for one of them.
  func needed(by terms: [Quantity.Term], _ unit: Int) throws(WhyNot) -> [String]? {
    var cells: [String] = []
    for term in terms where term.saysSumIsEmpty {
      guard let factors = try factors(of: term, unit) else { return nil }
      cells += factors.filter { !$0.isNumber }.map(\.text)
    }
    return cells
  }

  /// Whether some term can have no value, and the sum with it.
  func mayLack(_ terms: [Quantity.Term]) -> Bool {
    terms.allSatisfy { $0.whenEmpty == .leftOut }
      || terms.contains { term in
        term.saysSumIsEmpty
          || term.whenEmpty == nil
            && term.operands.contains(where: context.mayLackValue)
      }
  }

  /// A term without its sign.
  func amount(of term: Quantity.Term, _ unit: Int) throws(WhyNot) -> String {
    switch term.whenEmpty {
    case .leftOut:
      let factors = try factors(of: term, unit)
      return factors?.map { $0.isNumber ? $0.text : "N(\($0.text))" }.joined(separator: "*") ?? "0"
    case .countsAs(let amount):
      let substitute = LiveNumber.text(amount.value)
      guard let factors = try factors(of: term, unit) else { return substitute }
      let cells = factors.filter { !$0.isNumber }.map(\.text)
      let isThere = cells.count == 1 ? "ISNUMBER(\(cells[0]))" : Self.all(of: cells)
      let product = factors.map(\.text).joined(separator: "*")
      if cells.isEmpty { return product }
      return "IF(\(isThere),\(product),\(substitute))"
    case .refuse, nil:
      let own = try context.text(of: term.operand, for: unit, on: sheet.name)
      if term.factor == .one { return own }
      return own + "*" + (try context.text(of: term.factor, for: unit, on: sheet.name))
    }
  }

  /// What a term is the product of; nil where the unit has no cell for one of them.
  private func factors(
    of term: Quantity.Term, _ unit: Int
  ) throws(WhyNot) -> [(text: String, isNumber: Bool)]? {
    var factors: [(text: String, isNumber: Bool)] = []
    for operand in [term.operand, term.factor] where operand != .one {
      guard let text = try cellText(of: operand, unit) else { return nil }
      let isNumber = if case .constant = operand { true } else { false }
      factors.append((text, isNumber))
    }
    return factors
  }

  /// How many of the terms there are.
  private func numberThere(of terms: [Quantity.Term], _ unit: Int) throws(WhyNot) -> String {
    var single: [String] = []
    var products: [String] = []
    for term in terms {
      guard let factors = try factors(of: term, unit) else { continue }
      let cells = factors.filter { !$0.isNumber || factors.count == 1 }.map(\.text)
      if cells.count == 1 { single += cells } else { products.append("(\(Self.all(of: cells)))") }
    }
    let counted = single.isEmpty ? [] : ["COUNT(\(single.joined(separator: ",")))"]
    return products.isEmpty && single.isEmpty
      ? "0" : (counted + products).joined(separator: "+")
  }

  static func all(of cells: [String]) -> String {
    "COUNT(\(cells.joined(separator: ",")))=\(cells.count)"
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
