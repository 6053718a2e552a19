/// Quantities that are worked out behind ranks and grades, because they ask for them: the
/// coefficient of a grade with a quota, a bonus for the first three. Grades by bands of a score
/// are known with it.
extension RubricDraft {
  /// Those that ask, and those that are made of such.
  var lateQuantities: Set<Int> {
    guard quantities.contains(where: \.asksResults) else { return [] }
    var late: Set<Int> = []
    for (index, quantity) in quantities.enumerated()
    where quantity.resultConditions.contains(where: { !isKnown($0, besides: late) })
      || quantity.references.contains(where: late.contains)
    {
      late.insert(index)
    }
    return late
  }

  /// Whether it is about grades that are known with the score that they are bands of.
  private func isKnown(_ condition: UnitCondition, besides late: Set<Int>) -> Bool {
    switch condition {
    case .grade(let grading, _): isKnown(grading, besides: late)
    case .gradesAmong(let gradings, _, _): gradings.allSatisfy { isKnown($0, besides: late) }
    default: false
    }
  }

  private func isKnown(_ grading: Int, besides late: Set<Int>) -> Bool {
    guard case .bands(let quantity, _) = gradings[grading].method else { return false }
    return !late.contains(quantity)
  }
}

extension QuantityDraft {
  /// What its cases ask of ranks and grades.
  fileprivate var resultConditions: [UnitCondition] {
    guard asksResults, case .cases(let rules)? = start else { return [] }
    return rules.flatMap(\.conditions).flatMap(\.leaves).filter(\.isAboutResults)
  }

  /// The quantities that it is made of.
  fileprivate var references: [Int] {
    let operands = (start?.operands ?? []) + steps.flatMap(\.value.operands)
    guard case .cases(let rules)? = start else { return operands.compactMap(\.reference) }
    return (operands + rules.compactMap(\.value).joined().flatMap(\.operands))
      .compactMap(\.reference) + rules.flatMap(\.conditions).flatMap(\.leaves).flatMap(\.references)
  }
}
