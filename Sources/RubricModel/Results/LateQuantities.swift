/// Quantities that are worked out behind ranks and grades, because they ask for them: the
/// coefficient of a grade, a bonus for the first three.
extension RubricDraft {
  /// Those that ask, and those that are made of such.
  var lateQuantities: Set<Int> {
    guard quantities.contains(where: \.asksResults) else { return [] }
    var late: Set<Int> = []
    for (index, quantity) in quantities.enumerated()
    where quantity.asksResults || quantity.references.contains(where: late.contains) {
      late.insert(index)
    }
    return late
  }
}

extension QuantityDraft {
  /// The quantities that it is made of.
  fileprivate var references: [Int] {
    let operands = (start?.operands ?? []) + steps.flatMap(\.value.operands)
    guard case .cases(let rules)? = start else { return operands.compactMap(\.reference) }
    return (operands + rules.compactMap(\.value).joined().flatMap(\.operands))
      .compactMap(\.reference) + rules.flatMap(\.conditions).flatMap(\.leaves).flatMap(\.references)
  }
}
