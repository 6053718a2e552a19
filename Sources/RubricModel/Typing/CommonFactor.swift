import ExactArithmetic
import Rules

/// A value as so many times a figure, and what rounding may have added: terms that are multiples of
/// one figure rise and fall together, and their sum is a multiple of it, too.
struct FigureMultiple {
  let figure: Quantity.Term.Operand
  var factor: Interval
  var error: Interval

  fileprivate func times(_ other: Interval) -> FigureMultiple {
    FigureMultiple(figure: figure, factor: factor * other, error: error * other)
  }
}

extension RubricDraft {
  /// What a sum lies within since some of its terms are multiples of one figure.
  func rangeOfMultiples(in terms: [TermDraft]) -> Interval {
    guard (2...Self.mostTerms).contains(terms.count) else { return .unbounded }
    let multiples = terms.map { self.multiples(of: $0, depth: Self.mostLinks) }
    let figures = multiples.joined().map(\.figure)
    let shared = Set(figures).filter { figure in
      multiples.count { $0.contains { $0.figure == figure } } > 1
    }
    return shared.reduce(.unbounded) { $0.cut(to: range(of: terms, multiples, with: $1)) }
  }

  private func range(
    of terms: [TermDraft], _ multiples: [[FigureMultiple]], with figure: Quantity.Term.Operand
  ) -> Interval {
    guard let range = type(of: .operand(figure))?.range else { return .unbounded }
    var (factor, rest) = (Interval(.zero), Interval(.zero))
    for (term, multiples) in zip(terms, multiples) {
      if let multiple = multiples.first(where: { $0.figure == figure }) {
        factor = term.isSubtracted ? factor - multiple.factor : factor + multiple.factor
        rest = term.isSubtracted ? rest - multiple.error : rest + multiple.error
      } else {
        guard let type = type(of: term) else { return .unbounded }
        rest = rest + SummedTerm(term, type).orNothing
      }
    }
    return range * factor + rest
  }

  /// Longer sums are rare, and every count works this out.
  private static let mostTerms = 20

  /// How far figures that are made of one another are followed.
  private static let mostLinks = 4

  /// Of each figure that it is a multiple of; none where it can count as something else.
  private func multiples(of term: TermDraft, depth: Int) -> [FigureMultiple] {
    guard term.whenEmpty == nil, let own = type(of: .operand(term.operand)) else { return [] }
    let multiples = self.multiples(of: term.operand, depth: depth)
    switch term.factor {
    case nil: return multiples
    case .constant(let amount)?: return multiples.map { $0.times(Interval(amount.value)) }
    case let factor?:
      guard let other = type(of: .operand(factor)) else { return [] }
      return multiples.map { $0.times(other.range) }
        + self.multiples(of: factor, depth: depth).map { $0.times(own.range) }
    }
  }

  private func multiples(of operand: Quantity.Term.Operand, depth: Int) -> [FigureMultiple] {
    if operand.isConstant { return [] }
    let itself = FigureMultiple(
      figure: operand, factor: Interval(.one), error: Interval(.zero))
    guard depth > 0, let quantity = operand.quantity,
      case .terms(let terms)? = quantities[quantity].start, terms.count == 1,
      let typed = quantities[quantity].typed
    else { return [itself] }
    let started = multiples(of: terms[0], depth: depth - 1)
    let sign = Interval(terms[0].isSubtracted ? -.one : .one)
    let made = typed.steps.reduce(started.map { $0.times(sign) }) { multiples, step in
      multiples.compactMap { behind(step, $0) }
    }
    return [itself] + made
  }

  /// Nil where the step makes something else of it.
  private func behind(_ step: PlacedStep, _ multiple: FigureMultiple) -> FigureMultiple? {
    switch step.step {
    case .multiply(let amount): return multiple.times(Interval(amount.value))
    case .scale(let operand):
      return type(of: .operand(operand)).map { multiple.times($0.range) }
    case .round(let rounding):
      var rounded = multiple
      let most = rounding.mostChange(of: step.result.kind)
      rounded.error = rounded.error + Interval(-most, most)
      return rounded
    case .keepExact, .asNumber: return multiple
    default: return nil
    }
  }
}

extension Rounding {
  /// By how much a value changes at most.
  fileprivate func mostChange(of kind: ValueKind) -> Rational {
    step?.value ?? Rational(scaled: 1, places: kind == .share ? places + 2 : places)
  }
}
