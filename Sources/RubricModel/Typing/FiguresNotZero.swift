import ExactArithmetic

/// The figures that cannot be 0 for a unit that gets what an item of cases gives.
extension RubricDraft {
  /// - Parameter earlier: the items before it, none of which holds.
  func figuresNotZero(
    where conditions: [UnitCondition], behind earlier: [[UnitCondition]]
  ) -> Set<Quantity.Term.Operand> {
    let held = conditions.compactMap { figure(notZeroWhere: $0, holds: true) }
    return Set(held).union(earlier.flatMap(figuresNotZero(behind:)))
  }

  /// Where an item does not hold. Beside another condition, which may have failed, nothing is
  /// certain.
  func figuresNotZero(behind conditions: [UnitCondition]) -> [Quantity.Term.Operand] {
    guard conditions.count == 1 else { return [] }
    guard let branches = conditions[0].alternatives else {
      return [figure(notZeroWhere: conditions[0], holds: false)].compactMap(\.self)
    }
    return branches.flatMap(figuresNotZero(behind:))
  }

  private func figure(
    notZeroWhere condition: UnitCondition, holds: Bool
  ) -> Quantity.Term.Operand? {
    let compared: (figure: Quantity.Term.Operand, bound: Bound)
    switch condition {
    case .quantity(let index, let bound): compared = (.quantity(index), bound)
    case .item(let form, let item, let bound): compared = (.item(form: form, index: item), bound)
    case .shared(let index, let bound): compared = (.shared(index), bound)
    default: return nil
    }
    return compared.bound.holds(.zero) == holds ? nil : lineBehind(compared.figure)
  }
}
