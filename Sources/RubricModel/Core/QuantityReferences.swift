extension Quantity {
  /// The quantities that it is made of: what it starts from, what decides between its cases and
  /// what its steps take. Each once, in the order in which the rubric names them.
  public var references: [Int] { references(decidedBy: nil) }

  /// - Parameter item: the item of its cases that held, by its index: what stands in later items
  ///   and what earlier ones would have given had no part in the value. All items where it is nil.
  public func references(decidedBy item: Int?) -> [Int] {
    var seen: Set<Int> = []
    return
      (start.references(decidedBy: item) + ladder.flatMap(\.step.operands).compactMap(\.reference))
      .filter { seen.insert($0).inserted }
  }
}

extension Quantity.Start {
  fileprivate func references(decidedBy item: Int?) -> [Int] {
    switch self {
    case .marks: []
    case .terms(let terms): terms.flatMap(\.operands).compactMap(\.reference)
    case .figures(let list): list.figures.compactMap(\.reference)
    case .cases(let rules):
      rules.prefix(item.map { $0 + 1 } ?? rules.count).flatMap(\.conditions)
        .flatMap(\.leaves).flatMap(\.references)
        + (item.map { [rules[$0]] } ?? rules).compactMap(\.value).joined().flatMap(\.operands)
        .compactMap(\.reference)
    }
  }
}

extension Quantity.Term.Operand {
  /// The quantity that it is, or whose values it counts.
  var reference: Int? {
    if case .unitCount(let count) = self { count.figure?.quantity } else { quantity }
  }
}

extension UnitCondition {
  /// The quantities that it asks about, of the unit or of all units.
  var references: [Int] {
    guard case .unitCount(let count, _) = self else { return quantities }
    return [count.figure?.quantity].compactMap { $0 }
  }

  /// The quantities of the unit that it asks about; of one that is joined from others, none: which
  /// of them are asked depends on the unit.
  public var quantities: [Int] {
    switch self {
    case .quantity(let index, _): [index]
    case .absent(let figure): [figure.quantity].compactMap(\.self)
    case .figures(let left, _, let right, _): [left, right].compactMap(\.quantity)
    case .sum(let terms, _): terms.compactMap(\.operand.quantity)
    case .rankAgainst(_, let figure): [figure.quantity].compactMap { $0 }
    case .category, .share, .turnout, .count, .counts, .gradesAmong, .records, .item, .shared,
      .grade, .rank,
      .rankShare,
      .mostVotes, .unitCount, .gradedUnits, .atLeast:
      []
    }
  }
}
