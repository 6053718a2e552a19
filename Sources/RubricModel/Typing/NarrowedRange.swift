import ExactArithmetic

/// What a figure can be where an item of cases gives it: its own conditions hold, and none before.
extension RubricDraft {
  /// - Parameter range: of the sum, whatever holds.
  func range(
    of value: [Quantity.Term], _ range: Interval, where rule: ValueRule,
    behind earlier: ArraySlice<ValueRule>
  ) -> Interval {
    let cases = DecidedCases(rule: rule, earlier: earlier)
    let terms = value.map { term in
      let product =
        self.range(of: term.operand, cases) * self.range(of: term.factor, cases)
      return term.isSubtracted ? -product : product
    }
    let sum = terms.dropFirst().reduce(terms[0]) { $0 + $1 }
    return self.range(range.cut(to: sum), cases) { limits(of: value, where: $0, holds: $1) }
  }

  /// An item that holds, and those before it, which do not.
  private struct DecidedCases {
    let rule: ValueRule
    let earlier: ArraySlice<ValueRule>
  }

  private func range(of figure: Quantity.Term.Operand, _ cases: DecidedCases) -> Interval {
    range(range(of: figure), cases) { limits(of: figure, where: $0, holds: $1) }
  }

  /// - Parameter limits: what a condition leaves of the range where it holds, or fails.
  private func range(
    _ range: Interval, _ cases: DecidedCases, limits: (UnitCondition, Bool) -> Interval
  ) -> Interval {
    let held = cases.rule.conditions.reduce(range) { $0.cut(to: limits($1, true)) }
    return cases.earlier.map(\.conditions).reduce(held) { range, conditions in
      // Beside another one, which may have failed, nothing is certain.
      guard conditions.count == 1 else { return range }
      return failed(conditions[0]).reduce(range) { $0.cut(to: limits($1, false)) }
    }
  }

  /// Of alternatives none has held.
  private func failed(_ condition: UnitCondition) -> [UnitCondition] {
    guard let alternatives = condition.alternatives else { return [condition] }
    return alternatives.flatMap { $0.count == 1 ? failed($0[0]) : [] }
  }

  /// What the figure can be where a condition holds, or fails.
  private func limits(
    of figure: Quantity.Term.Operand, where condition: UnitCondition, holds: Bool = true
  ) -> Interval {
    switch condition {
    case .quantity(let index, let bound) where figure == .quantity(index):
      limits(bound.comparison, Interval(bound.amount.value), holds)
    case .item(let form, let item, let bound) where figure == .item(form: form, index: item):
      limits(bound.comparison, Interval(bound.amount.value), holds)
    case .figures(figure, let comparison, let other, let times):
      limits(comparison, range(of: other) * (times?.value ?? .one), holds)
    case .figures(let other, let comparison, figure, let times) where times?.value != .zero:
      limits(comparison.turned, range(of: other) * (.one / (times?.value ?? .one)), holds)
    default: .unbounded
    }
  }

  /// What a difference of two figures can be where they have been compared.
  private func limits(
    of value: [Quantity.Term], where condition: UnitCondition, holds: Bool
  ) -> Interval {
    guard value.count == 2, value.allSatisfy({ $0.factor == .one }), !value[0].isSubtracted,
      value[1].isSubtracted
    else { return .unbounded }
    let (left, right) = (value[0].operand, value[1].operand)
    return switch condition {
    case .figures(left, let comparison, right, nil):
      limits(comparison, Interval(.zero), holds)
    case .figures(right, let comparison, left, nil):
      limits(comparison.turned, Interval(.zero), holds)
    default: limits(ofBounded: left, less: right, where: condition, holds: holds)
    }
  }

  /// The same of `若“甲”超过60`, then 甲 less 60.
  private func limits(
    ofBounded figure: Quantity.Term.Operand, less other: Quantity.Term.Operand,
    where condition: UnitCondition, holds: Bool
  ) -> Interval {
    limits(of: figure, where: condition, holds: holds) + -range(of: other)
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
