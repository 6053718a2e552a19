public import ExactArithmetic
public import RubricModel
public import Rules

/// Why one unit stands before another, or beside it.
public enum Precedence: Sendable {
  /// The second is put behind all others, and the first is not.
  case behindOthers
  /// Their grades differ, which are looked at first.
  case grade(Name, Name)
  /// Their scores differ.
  case score(Rational, Rational)
  /// The scores are equal; this link of the chain tells them apart, and those before it do not.
  case tieBreak(TieBreak, values: (Rational?, Rational?), equal: [TieBreak])
  /// Nothing tells them apart.
  case tied
}

extension SessionResult {
  /// What decides between two units that are ranked with each other; nil where there is no ranking,
  /// one has no score, or they are ranked in different categories.
  public func precedence(of first: UnitResult, over second: UnitResult) -> Precedence? {
    guard let ranking = rubric.ranking, first.rank != nil, second.rank != nil,
      !ranking.isWithinCategories || first.unit.category == second.unit.category,
      let left = first.value(of: ranking.quantity), let right = second.value(of: ranking.quantity)
    else { return nil }
    let order = UnitOrder(ranking, rubric)
    if let decided = order.precedence(first, second) { return decided }
    if left != right { return .score(left, right) }
    let (one, other) = (order.contender(first), order.contender(second))
    for (index, tieBreak) in ranking.tieBreaks.enumerated() {
      switch tieBreak.verdict(one, other) {
      case .undecided: continue
      case .shared, .refused: return .tied
      case .firstAhead, .secondAhead:
        let values = (
          tieBreak.score.flatMap { one.scores[$0] }, tieBreak.score.flatMap { other.scores[$0] }
        )
        return .tieBreak(tieBreak, values: values, equal: Array(ranking.tieBreaks[..<index]))
      }
    }
    return .tied
  }
}
