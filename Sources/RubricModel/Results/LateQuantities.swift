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

extension GradeCondition {
  /// Whether it asks for a rank, or how many there are.
  var isAboutRanks: Bool {
    switch self {
    case .rank, .rankAgainst, .rankShare: true
    case .category, .share, .turnout, .count, .counts, .gradesAmong, .records, .item, .shared,
      .quantity, .sum, .figures, .absent, .grade, .mostVotes, .unitCount, .gradedUnits, .atLeast:
      false
    }
  }

  /// Whether it asks for what is told only when all scores are known.
  var isAboutResults: Bool {
    switch self {
    case .grade, .gradesAmong, .gradedUnits: true
    default: isAboutRanks
    }
  }
}
