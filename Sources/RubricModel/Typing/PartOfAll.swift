import ExactArithmetic
import RubricSyntax
import Rules

/// A figure of a unit over the sum of the same figure of all units is its part of the whole: no
/// more than that where none of them is below zero.
extension LadderTyper {
  /// The range of the quotient where it is such a part; nil for any other division.
  func rangeOfPart(_ division: Division, behind steps: ArraySlice<Placed<Step>>) -> Interval? {
    guard steps.isEmpty, type.range.lowest.map({ $0.signum >= 0 }) ?? false,
      let own = quantity.onlyFigure,
      case .operand(.quantity(let index)) = division.divisor,
      case let divisor = rubric.quantities[index], divisor.onlyFigure == own,
      divisor.steps.first?.value.addsUpUnits ?? false,
      divisor.steps.dropFirst().allSatisfy({ $0.value.isExact })
    else { return nil }
    return .shares
  }
}

extension QuantityDraft {
  /// The one figure that it starts from, as it stands.
  var onlyFigure: Quantity.Term.Operand? {
    guard case .terms(let terms)? = start, terms.count == 1, !terms[0].isSubtracted,
      terms[0].factor == nil
    else { return nil }
    return terms[0].operand
  }
}

extension Step {
  fileprivate var addsUpUnits: Bool {
    guard case .collapse(let collapse) = self else { return false }
    return collapse.dimensions == [.unit] && collapse.average == .sum && collapse.takesAll
  }

  fileprivate var isExact: Bool { if case .keepExact = self { true } else { false } }
}
