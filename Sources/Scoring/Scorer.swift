public import Ballots
public import Diagnostics
import ExactArithmetic
import RubricModel

/// Counted marks → component scores → final scores → grades → ranks.
public enum Scoring {
  public static func score(_ count: Count) -> Outcome<SessionResult> {
    var scorer = Scorer(count)
    let units = scorer.unitResults()
    guard !scorer.diagnostics.hasErrors else { return Outcome(nil, scorer.diagnostics) }
    let ranked = Ranker.rank(units, by: count.rubric)
    return Outcome(
      SessionResult(count: count, units: ranked.units, derivations: scorer.derivations),
      scorer.diagnostics + ranked.diagnostics)
  }
}

/// Evaluates the quantities of a rubric one after the other, in the order in which it makes them.
private struct Scorer {
  let count: Count
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var derivations: [Derivation] = []

  private struct Values {
    let exact: [Rational?]
    let unrounded: [Rational?]
  }

  init(_ count: Count) {
    self.count = count
  }

  mutating func unitResults() -> [UnitResult] {
    let rubric = count.rubric
    var components: [Values] = []
    for (index, quantity) in rubric.components.enumerated() {
      components.append(evaluate(quantity, as: .component(index), components))
    }
    let final = rubric.finalScore.map { evaluate($0, as: .finalScore, components) }
    let accounts = rubric.components.map(accounts)
    return count.units.indices.map { unit in
      let scores = components.indices.map { index in
        score(components[index], of: rubric.components[index], unit, accounts[index])
      }
      return result(unit, scores, final)
    }
  }

  // MARK: One unit

  private func score(
    _ values: Values, of quantity: Quantity, _ unit: Int, _ accounts: [MarkAccount]?
  ) -> ComponentScore {
    let exact = values.exact[unit]
    return ComponentScore(
      exact: exact, unrounded: values.unrounded[unit] ?? exact,
      printed: exact.map(quantity.printed), account: accounts?[unit])
  }

  private func result(_ unit: Int, _ scores: [ComponentScore], _ final: Values?) -> UnitResult {
    let value = final?.exact[unit]
    var result = UnitResult(
      index: unit, unit: count.units[unit], components: scores, final: value,
      finalPrinted: value.flatMap { count.rubric.finalScore?.printed($0) },
      isLeftOut: scores.contains { $0.exact == nil })
    result.grades = count.rubric.gradings.map { grading in
      result.value(of: grading.quantity).flatMap { grading.band(of: $0)?.grade }
    }
    return result
  }

  private func accounts(of quantity: Quantity) -> [MarkAccount]? {
    guard case .marks(let form) = quantity.start else { return nil }
    return count.form(form)?.accounts(unitCount: count.units.count)
  }

  // MARK: One quantity

  private mutating func evaluate(
    _ quantity: Quantity, as reference: QuantityReference, _ components: [Values]
  ) -> Values {
    var form: Form?
    if case .marks(let index) = quantity.start { form = count.rubric.forms[index] }
    var evaluator = LadderEvaluator(quantity, form: form, units: count.units)
    // A form without a file, which only an example can have, gives no unit a value.
    var exact: [Rational?] = Array(repeating: nil, count: count.units.count)
    switch quantity.start {
    case .marks(let index):
      if let counted = count.form(index) { exact = evaluator.evaluate(counted) }
    case .terms(let terms):
      exact = evaluator.evaluate(sums: sums(of: terms, components))
    }
    diagnostics += evaluator.refusals.map {
      .noValue($0, of: quantity, in: count, form: form)
    }
    keep(evaluator.lines, as: reference)
    return Values(exact: exact, unrounded: evaluator.unrounded)
  }

  /// The terms of every unit that has them all.
  private func sums(
    of terms: [Quantity.Term], _ components: [Values]
  ) -> [Int: [DerivationLine.AddedTerm]] {
    var sums: [Int: [DerivationLine.AddedTerm]] = [:]
    for unit in count.units.indices {
      let added = terms.compactMap { term -> DerivationLine.AddedTerm? in
        let value: Rational?
        switch term.operand {
        case .component(let index): value = components[index].exact[unit]
        case .constant(let constant): value = constant
        }
        return value.map {
          DerivationLine.AddedTerm(
            operand: term.operand, value: $0, factor: term.factor, isSubtracted: term.isSubtracted)
        }
      }
      if added.count == terms.count { sums[unit] = added }
    }
    return sums
  }

  private mutating func keep(_ lines: [DerivationLine], as reference: QuantityReference) {
    let byUnit = Dictionary(grouping: lines, by: \.coordinate.unit)
    derivations += byUnit.sorted { $0.key < $1.key }.map {
      Derivation(quantity: reference, unit: $0.key, lines: $0.value)
    }
  }
}
