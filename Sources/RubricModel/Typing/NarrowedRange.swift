import ExactArithmetic

/// What a figure can be where an item of cases gives it: its own conditions hold, and none before.
extension RubricDraft {
  /// - Parameter range: of the figure, whatever holds.
  func range(
    of figure: Quantity.Term.Operand, _ range: Interval, where rule: ValueRule,
    behind earlier: ArraySlice<ValueRule>
  ) -> Interval {
    let held = rule.conditions.reduce(range) { $0.cut(to: limits(of: figure, where: $1)) }
    return earlier.map(\.conditions).reduce(held) { range, conditions in
      // Beside another one, which may have failed, nothing is certain.
      guard conditions.count == 1 else { return range }
      return failed(conditions[0]).reduce(range) {
        $0.cut(to: limits(of: figure, where: $1, holds: false))
      }
    }
  }

  /// Of alternatives none has held.
  private func failed(_ condition: GradeCondition) -> [GradeCondition] {
    guard let alternatives = condition.alternatives else { return [condition] }
    return alternatives.flatMap { $0.count == 1 ? failed($0[0]) : [] }
  }

  /// What the figure can be where a condition holds, or fails.
  private func limits(
    of figure: Quantity.Term.Operand, where condition: GradeCondition, holds: Bool = true
  ) -> Interval {
    switch condition {
    case .quantity(let index, let bound) where figure == .quantity(index):
      limits(bound.comparison, Interval(bound.amount.value), holds)
    case .item(let form, let item, let bound) where figure == .item(form: form, index: item):
      limits(bound.comparison, Interval(bound.amount.value), holds)
    case .figures(figure, let comparison, let other): limits(comparison, range(of: other), holds)
    case .figures(let other, let comparison, figure):
      limits(comparison.turned, range(of: other), holds)
    default: .unbounded
    }
  }

  private func range(of figure: Quantity.Term.Operand) -> Interval {
    type(of: .operand(figure))?.range ?? .unbounded
  }

  /// - Parameter other: what it is compared with. The end itself may be left out: it is near.
  private func limits(
    _ comparison: Comparison, _ other: Interval, _ holds: Bool
  ) -> Interval {
    switch (comparison, holds) {
    case (.atLeast, true), (.moreThan, true), (.atMost, false), (.below, false):
      Interval(other.lowest, nil)
    case (.atMost, true), (.below, true), (.atLeast, false), (.moreThan, false):
      Interval(nil, other.highest)
    case (.equals, true): other
    case (.equals, false): .unbounded
    }
  }
}
