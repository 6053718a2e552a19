extension Quantity {
  /// The quantities that it is made of: what it starts from, what decides between its cases and
  /// what its steps take. Each once, in the order in which the rubric names them.
  public var references: [Int] { references(decidedBy: nil) }

  /// - Parameter item: the item of its cases that held, by its index: what stands in later items
  ///   and what earlier ones would have given had no part in the value. All items where it is nil.
  public func references(decidedBy item: Int?) -> [Int] {
    var seen: Set<Int> = []
    return
      (start.references(decidedBy: item) + ladder.flatMap(\.step.operands).compactMap(\.quantity))
      .filter { seen.insert($0).inserted }
  }
}

extension Quantity.Start {
  fileprivate func references(decidedBy item: Int?) -> [Int] {
    switch self {
    case .marks: []
    case .terms(let terms): terms.compactMap(\.operand.quantity)
    case .cases(let rules):
      rules.prefix(item.map { $0 + 1 } ?? rules.count).flatMap(\.conditions).flatMap(\.quantities)
        + (item.map { [rules[$0]] } ?? rules).compactMap { $0.value?.quantity }
    }
  }
}

extension GradeCondition {
  /// The quantities that it asks about.
  public var quantities: [Int] {
    switch self {
    case .quantity(let index, _), .absent(let index): [index]
    case .figures(let left, _, let right): [left, right].compactMap(\.quantity)
    case .category, .share, .gradesAmong, .records, .item, .shared, .grade, .rank, .rankShare,
      .mostVotes, .unitsTakingPart:
      []
    }
  }
}
