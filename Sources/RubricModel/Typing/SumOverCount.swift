import ExactArithmetic
import RubricSyntax
import Rules

/// A sum of marks divided by the number of the same marks is their mean: it lies where they lie,
/// although nothing bounds the sum.
extension LadderTyper {
  /// The range of the quotient where it is such a mean; nil for any other division.
  func rangeOfMean(_ division: Division, behind steps: ArraySlice<Placed<Step>>) -> Interval? {
    guard case .operand(.quantity(let divisor)) = division.divisor,
      let counted = rubric.marksCounted(by: rubric.quantities[divisor]),
      let added = rubric.marksAdded(by: quantity, in: Array(steps)), added == counted.selection
    else { return nil }
    let range = rubric.forms[added.form].markType(of: added).type.range
    // Marks that abstain or are void are counted there, and add nothing.
    return counted.base == .expressed ? range : range.joined(Interval(.zero))
  }
}

extension RubricDraft {
  /// The marks that a ladder adds up, every one once; nil where it makes anything else of them.
  fileprivate func marksAdded(
    by quantity: QuantityDraft, in steps: [Placed<Step>]
  ) -> MarkSelection? {
    switch quantity.start {
    case .marks(let selection)?:
      return steps.allSatisfy(\.value.onlyAdds) && leavesNone(of: selection, steps)
        ? selection : nil
    case .terms(let terms)?:
      guard terms.count == 1, steps.isEmpty, !terms[0].isSubtracted, terms[0].factor == nil,
        case .quantity(let index) = terms[0].operand
      else { return nil }
      return marksAdded(by: quantities[index], in: quantities[index].steps)
    case .figures?, .cases?, nil: return nil
    }
  }

  /// The marks whose number it is.
  fileprivate func marksCounted(
    by quantity: QuantityDraft
  ) -> (selection: MarkSelection, base: Base)? {
    guard case .marks(let selection)? = quantity.start,
      case .count(let count)? = quantity.steps.first?.value, case .base(let base) = count.what,
      !count.isWeighed,
      !base.isOfMeeting, quantity.steps.dropFirst().allSatisfy(\.value.onlyAdds)
    else { return nil }
    let found = forms[selection.form].dimensions.filter { !$0.isListed }
    return leavesNone(of: selection, Array(quantity.steps), besides: found)
      ? (selection, base) : nil
  }

  /// Whether the steps make one number of the marks, so that sum and number are of the same ones.
  private func leavesNone(
    of selection: MarkSelection, _ steps: [Placed<Step>], besides gone: [Dimension] = []
  ) -> Bool {
    let collapsed = steps.flatMap { placed -> [Dimension] in
      if case .collapse(let collapse) = placed.value { collapse.dimensions } else { [] }
    }
    return forms[selection.form].dimensions.allSatisfy {
      selection.names($0) || gone.contains($0) || collapsed.contains($0)
    }
  }
}

extension Step {
  /// Whether it adds everything up, and nothing besides.
  fileprivate var onlyAdds: Bool {
    switch self {
    case .collapse(let collapse):
      collapse.dimensions != [.unit] && collapse.average == .sum && collapse.takesAll
        && collapse.whenEmpty.addsNothing && collapse.whenPartEmpty.addsNothing
    case .keepExact: true
    default: false
    }
  }
}

extension EmptyTreatment? {
  fileprivate var addsNothing: Bool {
    if case .countsAs(let amount) = self { amount.value.isZero } else { true }
  }
}

extension PartEmptyTreatment? {
  fileprivate var addsNothing: Bool {
    if case .countsAs(let amount) = self { amount.value.isZero } else { true }
  }
}
