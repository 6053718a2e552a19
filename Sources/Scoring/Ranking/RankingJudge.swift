import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel

/// Finds the units that the ranking article does not rank, and those that it puts behind all
/// others.
///
/// A unit is told by name of each: a slipped key must not take it out of the ranking in silence.
struct RankingJudge {
  private let test: ConditionTest
  private var diagnostics: [Diagnostic] = []

  static func judged(
    _ units: [UnitResult], _ field: Field
  ) -> (units: [UnitResult], diagnostics: [Diagnostic]) {
    guard let ranking = field.count.rubric.ranking else { return (units, []) }
    var judge = RankingJudge(test: ConditionTest(field: field))
    var judged = units
    // Nothing is ranked yet, and a check refuses to ask for ranks here.
    let all = UnitsSoFar(units, field.count.rubric)
    for index in judged.indices where !judged[index].isLeftOut {
      let hasValue = judged[index].value(of: ranking.quantity) != nil
      judged[index].notRanked = judge.first(
        of: ranking.notRanked, for: judged[index], all, mustDecide: hasValue)
      guard hasValue, judged[index].notRanked == nil else { continue }
      judged[index].behindOthers = judge.first(of: ranking.behindOthers, for: judged[index], all)
    }
    let subject = field.count.rubric.subject
    judge.tell(ranking.notRanked, judged, \.notRanked) { .notRanked($0, subject, at: $1) }
    judge.tell(ranking.behindOthers, judged, \.behindOthers) {
      .behindOthers($0, subject, at: $1)
    }
    return (judged, judge.diagnostics)
  }

  private init(test: ConditionTest) {
    self.test = test
  }

  /// The first item that holds; one that cannot be decided stops the count.
  /// - Parameter mustDecide: no for a unit that has no rank anyhow, of which an item may say why.
  private mutating func first(
    of rules: [RankingRule], for unit: UnitResult, _ all: UnitsSoFar, mustDecide: Bool = true
  ) -> RankingFinding? {
    for (index, rule) in rules.enumerated() {
      let findings = rule.conditions.map { test.finding(of: $0, unit, among: all) }
      switch ConditionTest.together(findings) {
      case .success(let found) where found.allSatisfy(\.holds):
        return RankingFinding(rule: index, conditions: found)
      case .success: continue
      case .failure where !mustDecide: continue
      case .failure(let problem):
        diagnostics.append(
          .undecided(problem, Self.name, rule.spot, unit.index, in: test.field.count))
        return nil
      }
    }
    return nil
  }

  private static let name = Name("排名", translation: Name.Translation("Ranking", in: .english))

  private mutating func tell(
    _ rules: [RankingRule], _ units: [UnitResult],
    _ finding: (UnitResult) -> RankingFinding?, _ message: ([Name], Spot) -> Diagnostic
  ) {
    for (index, rule) in rules.enumerated() {
      let names = units.filter { finding($0)?.rule == index }.map(\.unit.name)
      if !names.isEmpty { diagnostics.append(message(names, rule.spot)) }
    }
  }
}
