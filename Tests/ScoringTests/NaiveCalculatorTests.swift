import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// What the naive calculator makes of a random session.
private struct NaiveResult {
  let components: [[String: (exact: Rational, unrounded: Rational)]]
  let finals: [String: (exact: Rational, printed: String)]
  var live: [String: Rational] { components[0].mapValues(\.exact) }

  init(_ session: RandomSession) throws {
    let live = NaiveCalculator(units: RandomSession.units, criteria: RandomSession.ballotCriteria)
    let feedback = NaiveCalculator(
      units: RandomSession.units, criteria: RandomSession.feedbackCriteria)
    components = [
      try live.scores(
        session.ballotMarks, session.live, standing: [.raters, .criteria], isShare: false),
      try feedback.scores(
        session.feedbackMarks, session.feedback, standing: [.deputies, .suggestions, .criteria],
        isShare: true),
    ]
    var finals: [String: (Rational, String)] = [:]
    for unit in RandomSession.units {
      guard let first = components[0][unit], let second = components[1][unit] else { continue }
      let sum =
        first.exact * naiveAmount(session.liveFactor) - second.exact / Rational(2) + Rational(3)
      if case .round(let mode, let places) = session.finalStep {
        let value = naiveRound(sum, mode, places)
        finals[unit] = (value, naiveText(value, places))
      } else {
        finals[unit] = (sum, naiveText(naiveRound(sum, .halfUp, 3), 3))
      }
    }
    self.finals = finals
  }
}

private func printed(_ value: Rational, _ ladder: NaiveLadder) -> String {
  if case .round(_, let places)? = ladder.steps.last { return naiveText(value, places) }
  return naiveText(naiveRound(value, .halfUp, 3), 3)
}

@Test(arguments: Sweep.seeds(105, long: 2000).map { $0 + 1 })
func theEngineAgreesWithTheNaiveCalculator(seed: Int) throws {
  let session = RandomSession(seed: seed)
  let outcome = try session.result()
  let naive: NaiveResult
  do { naive = try NaiveResult(session) } catch is NaiveRefusal {
    #expect(outcome.value == nil)
    #expect(Set(outcome.diagnostics.map(\.code)).isSubset(of: ["C0101", "C0102"]))
    return
  }
  let result = try #require(outcome.value, "\(outcome.diagnostics.map(\.headline.english))")
  #expect(Set(result.units.map(\.unit.name.text)) == Set(RandomSession.units))
  for unit in result.units {
    let name = unit.unit.name.text
    for (index, ladder) in [session.live, session.feedback].enumerated() {
      let expected = naive.components[index][name]
      let found = unit.components[index]
      #expect(found.exact == expected?.exact, "\(name) \(ladder.words)")
      #expect(found.unrounded == expected?.unrounded, "\(name) \(ladder.words)")
      #expect(found.printed == expected.map { printed($0.exact, ladder) }, "\(ladder.words)")
    }
    let final = session.hasFinal ? naive.finals[name] : nil
    #expect(unit.final == final?.exact)
    #expect(unit.finalPrinted == final?.printed)
    #expect(unit.isLeftOut == (naive.finals[name] == nil))
    let ranked = session.hasFinal ? naive.finals.mapValues(\.exact) : naive.live
    let ahead = ranked[name].map { own in ranked.values.count { $0 < own } }
    #expect(unit.rank == ahead.map { $0 + 1 })
  }
}

/// The sessions are of all sorts: with results, refused, with units left out.
@Test func randomSessionsShowEveryOutcome() throws {
  let outcomes = try (1...100).map { try RandomSession(seed: $0).result() }
  let results = outcomes.compactMap(\.value)
  #expect(results.count > 30)
  #expect(outcomes.contains { $0.diagnostics.map(\.code).contains("C0101") })
  #expect(outcomes.contains { $0.diagnostics.map(\.code).contains("C0102") })
  #expect(results.contains { $0.units.contains { $0.isLeftOut } })
  #expect(
    results.contains { result in result.units.contains { $0.final.map { $0.signum < 0 } ?? false } }
  )
}
