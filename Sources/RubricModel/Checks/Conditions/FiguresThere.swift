import ExactArithmetic
import RubricSyntax
import Rules

/// Which figures a unit has that has some others: its rank has whoever has the score, and the mean
/// of all units everybody of whom it is one.
struct FiguresThere {
  let rubric: RubricDraft
  /// Those that the unit has.
  let known: Set<Quantity.Term.Operand>
  /// Those that are not 0, so that something can be divided by them.
  let notZero: Set<Quantity.Term.Operand>
  private var found: [Quantity.Term.Operand: Bool] = [:]

  init(
    with known: Set<Quantity.Term.Operand>, notZero: Set<Quantity.Term.Operand> = [],
    in rubric: RubricDraft
  ) {
    self.rubric = rubric
    self.known = rubric.withTerms(of: known)
    self.notZero = notZero
  }

  mutating func has(_ figure: Quantity.Term.Operand) -> Bool {
    if known.contains(rubric.lineBehind(figure)) || !rubric.canLack(figure) { return true }
    guard case .quantity(let index) = figure else { return false }
    if let answer = found[figure] { return answer }
    let answer = hasAll(behind: rubric.quantities[index])
    found[figure] = answer
    return answer
  }

  /// Whether there is all that the value of a sum and its steps are made from.
  mutating func hasAll(behind quantity: QuantityDraft) -> Bool {
    guard case .terms(let terms)? = quantity.start else { return false }
    for figure in terms.flatMap({ [$0.operand, $0.factor].compactMap(\.self) }) {
      if !has(figure) { return false }
    }
    for step in quantity.steps {
      if canLoseValue(step.value) { return false }
      for figure in step.value.operands where !has(figure) { return false }
    }
    return true
  }

  /// Whether there may be nothing behind a step where there was a value before. A mean of all units
  /// has that of the unit itself.
  private func canLoseValue(_ step: Step) -> Bool {
    switch step {
    case .collapse(let collapse) where collapse.dimensions == [.unit]: !collapse.takesAll
    case .divide(let division): division.whenEmpty == .leftOut && canBeZero(division.divisor)
    default: step.whenEmpty == .leftOut
    }
  }

  private func canBeZero(_ divisor: Division.Divisor) -> Bool {
    if case .operand(let figure) = divisor, notZero.contains(rubric.lineBehind(figure)) {
      return false
    }
    return rubric.type(of: divisor)?.range.contains(.zero) ?? true
  }
}

extension RubricDraft {
  /// These figures and all that their values are made from: a sum that is there has its terms.
  fileprivate func withTerms(
    of figures: Set<Quantity.Term.Operand>
  ) -> Set<Quantity.Term.Operand> {
    var known = figures
    var open = Array(figures)
    while let figure = open.popLast() {
      guard case .quantity(let index) = figure, case .terms(let terms)? = quantities[index].start
      else { continue }
      for term in terms where term.whenEmpty == nil {
        for part in [term.operand, term.factor].compactMap(\.self).map(lineBehind)
        where known.insert(part).inserted { open.append(part) }
      }
    }
    return known
  }

  /// What has to be there for a rank to be known. Where the rubric says that units without a score
  /// are not ranked, what is asked of ranks does not hold for them and stops nothing.
  var neededForRanks: [Quantity.Term.Operand] {
    guard let ranking else { return [] }
    let isSaid = ranking.notRanked.contains { rule in
      guard rule.conditions.count == 1, case .absent(let figure) = rule.conditions[0] else {
        return false
      }
      return lineBehind(figure) == lineBehind(.quantity(ranking.quantity))
    }
    return isSaid ? [] : [.quantity(ranking.quantity)]
  }
}
