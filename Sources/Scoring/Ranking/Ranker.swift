import Diagnostics
import ExactArithmetic
import RubricModel
import Rules

/// Puts units in order and gives them their ranks.
enum Ranker {
  static func rank(
    _ units: [UnitResult], by rubric: Rubric, hasGivenUnitOrder: Bool
  ) -> (units: [UnitResult], diagnostics: [Diagnostic]) {
    guard let ranking = rubric.ranking else { return (units, []) }
    var ranked: [UnitResult] = []
    var diagnostics: [Diagnostic] = []
    for group in groups(of: units, ranking) {
      var order = UnitOrder(ranking, rubric)
      ranked += numbered(group, &order, ranking)
      diagnostics += order.refusals
      if !hasGivenUnitOrder, !order.byUnitOrder.isEmpty {
        diagnostics.append(.unitOrderNotGiven(order.byUnitOrder, rubric.subject, at: ranking.spot))
      }
    }
    // In order of rank, then of the unit order; units without a rank come last.
    let sorted = ranked.sorted {
      ($0.rank ?? .max, $0.index) < ($1.rank ?? .max, $1.index)
    }
    return (sorted, diagnostics + withoutCategory(units, ranking, rubric.subject))
  }

  /// Units without a category are ranked among each other, which somebody may not have meant.
  private static func withoutCategory(
    _ units: [UnitResult], _ ranking: Ranking, _ subject: Rubric.Subject
  ) -> [Diagnostic] {
    let names = units.filter { $0.unit.category == nil }.map(\.unit.name)
    guard ranking.isWithinCategories, !names.isEmpty else { return [] }
    return [.noCategory(names, subject, at: ranking.spot)]
  }

  /// The units that are ranked among each other.
  private static func groups(of units: [UnitResult], _ ranking: Ranking) -> [[UnitResult]] {
    guard ranking.isWithinCategories else { return [units] }
    let byCategory = Dictionary(grouping: units) { $0.unit.category ?? "" }
    return byCategory.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
  }

  private static func numbered(
    _ units: [UnitResult], _ order: inout UnitOrder, _ ranking: Ranking
  ) -> [UnitResult] {
    let scored = units.filter { order.isRanked($0) }
    var sorted = order.sorted(scored)
    var firstOfTie = 0
    var placesBefore = 0
    for index in sorted.indices {
      if index > 0, !order.isTied(sorted[index - 1], sorted[index]) {
        firstOfTie = index
        placesBefore += 1
      }
      sorted[index].unit.rank = ranking.numbering.rank(
        RankPosition(index: index, firstOfTie: firstOfTie, placesBefore: placesBefore))
    }
    return sorted.map(\.unit) + units.filter { !order.isRanked($0) }
  }
}

extension SessionResult {
  /// The tie-breaks that some pair of units has come to, by their place in the chain.
  public var tieBreaksAsked: Set<Int> {
    guard let ranking = rubric.ranking else { return [] }
    let order = UnitOrder(ranking, rubric)
    var asked: Set<Int> = []
    for (index, first) in units.enumerated() {
      for second in units[(index + 1)...] { asked.formUnion(order.asked(first, second)) }
    }
    return asked
  }
}

/// The order of two units: those behind all others last, then by grade where the rubric says so, by
/// score, and by the chain of tie-breaks.
struct UnitOrder {
  let ranking: Ranking
  let rubric: Rubric
  /// Ties that the rubric does not admit.
  private(set) var refusals: [Diagnostic] = []
  /// Units that nothing but the unit order tells from one beside them.
  private(set) var byUnitOrder: [Name] = []

  init(_ ranking: Ranking, _ rubric: Rubric) {
    self.ranking = ranking
    self.rubric = rubric
  }

  /// A unit with what every comparison asks of it, made once.
  struct Standing {
    var unit: UnitResult
    fileprivate let key: Key
    fileprivate let contender: Contender
  }

  /// What decides between most units, without the rest of them being touched.
  fileprivate struct Key {
    /// What is looked at before the value: the lower the better.
    let stage: Int
    let value: Rational?

    /// Nil where neither is ahead.
    func isAhead(of other: Key, lowestFirst: Bool) -> Bool? {
      if stage != other.stage { return stage < other.stage }
      guard let value, let otherValue = other.value, value != otherValue else { return nil }
      return (value > otherValue) != lowestFirst
    }
  }

  mutating func sorted(_ units: [UnitResult]) -> [Standing] {
    let standings = units.map {
      Standing(
        unit: $0, key: Key(stage: stage(of: $0), value: $0.value(of: ranking.quantity)),
        contender: contender($0))
    }
    let (keys, lowestFirst) = (standings.map(\.key), ranking.isLowestFirst)
    let order = standings.indices.sorted { first, second in
      keys[first].isAhead(of: keys[second], lowestFirst: lowestFirst)
        ?? isBefore(standings[first], standings[second])
    }
    let sorted = order.map { standings[$0] }
    for (first, second) in zip(sorted, sorted.dropFirst()) { noteTie(first, second) }
    return sorted
  }

  /// The order of two whose keys are equal.
  private func isBefore(_ first: Standing, _ second: Standing) -> Bool {
    switch byTieBreaks(first, second) {
    case .firstAhead: true
    case .secondAhead: false
    case .shared, .undecided, .refused: first.unit.index < second.unit.index
    }
  }

  private mutating func noteTie(_ first: Standing, _ second: Standing) {
    guard first.key.isAhead(of: second.key, lowestFirst: ranking.isLowestFirst) == nil,
      let place = decider(first.contender, second.contender)?.place
    else { return }
    let names = [first.unit.unit.name, second.unit.unit.name]
    switch ranking.tieBreaks[place].criterion {
    case .refusing: refusals.append(.tieRefused(names[0], names[1], at: ranking.spot))
    // Of three that are equal the one in the middle has been noted with the first.
    case .unitOrder: byUnitOrder += byUnitOrder.last == names[0] ? [names[1]] : names
    case .score, .count, .remaining: break
    }
  }

  func isTied(_ first: Standing, _ second: Standing) -> Bool {
    switch verdict(first, second) {
    case .shared, .undecided, .refused: true
    case .firstAhead, .secondAhead: false
    }
  }

  /// Whether it has all that the ranking goes by.
  func isRanked(_ unit: UnitResult) -> Bool {
    guard unit.notRanked == nil, unit.value(of: ranking.quantity) != nil else { return false }
    return ranking.gradeOrder.map { $0.position(of: unit.grades[$0.grading]) != nil } ?? true
  }

  /// Those behind all others have all grades once more behind the last one.
  private func stage(of unit: UnitResult) -> Int {
    let order = ranking.gradeOrder
    let behind = unit.behindOthers == nil ? 0 : max(1, order?.grades.count ?? 0)
    return behind + (order.flatMap { $0.position(of: unit.grades[$0.grading]) } ?? 0)
  }

  /// What decides before the scores are looked at, the first being ahead; nil where nothing does.
  func precedence(_ first: UnitResult, _ second: UnitResult) -> Precedence? {
    if stage(of: first) == stage(of: second) { return nil }
    guard (first.behindOthers == nil) == (second.behindOthers == nil),
      let grading = ranking.gradeOrder?.grading, let one = first.grades[grading],
      let other = second.grades[grading]
    else { return .behindOthers }
    return .grade(one, other)
  }

  private func verdict(_ first: Standing, _ second: Standing) -> TieBreak.Verdict {
    let isAhead = first.key.isAhead(of: second.key, lowestFirst: ranking.isLowestFirst)
    return isAhead.map { $0 ? .firstAhead : .secondAhead } ?? byTieBreaks(first, second)
  }

  private func byTieBreaks(_ first: Standing, _ second: Standing) -> TieBreak.Verdict {
    decider(first.contender, second.contender)?.verdict ?? .undecided
  }

  /// The first link of the chain that tells two apart, and how; nil where none does.
  private func decider(
    _ first: Contender, _ second: Contender
  ) -> (place: Int, verdict: TieBreak.Verdict)? {
    for (place, tieBreak) in ranking.tieBreaks.enumerated() {
      let verdict = tieBreak.verdict(first, second)
      if verdict != .undecided { return (place, verdict) }
    }
    return nil
  }

  /// The links of the chain that are needed to tell the two apart.
  func asked(_ first: UnitResult, _ second: UnitResult) -> Range<Int> {
    guard isRanked(first), isRanked(second), stage(of: first) == stage(of: second),
      first.value(of: ranking.quantity) == second.value(of: ranking.quantity)
    else { return 0..<0 }
    let last = decider(contender(first), contender(second))?.place
    return 0..<(last.map { $0 + 1 } ?? ranking.tieBreaks.count)
  }

  func contender(_ unit: UnitResult) -> Contender {
    var scores = unit.compared
    for (index, quantity) in rubric.quantities.enumerated() {
      scores[quantity.name.text] = unit.value(of: index)
    }
    return Contender(unitOrder: unit.index, scores: scores)
  }
}
