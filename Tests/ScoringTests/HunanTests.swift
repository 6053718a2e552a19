import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// Random ballots and answers under the Hunan rubric, with every kind of cell that it rules.
private struct HunanSession {
  static let units = ["省公安厅", "省民政厅", "省水利厅", "省商务厅"]
  static let levels = ["很满意", "满意", "基本满意", "不满意"]
  var ballots = "票号," + units.joined(separator: ",") + "\n"
  var feedback = "建议编号,承办单位,代表,办理态度,办理结果\n"
  var ballotMarks: [NaiveKey: Rational?] = [:]
  var feedbackMarks: [NaiveKey: Rational?] = [:]

  init(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    for ballot in 1...numbers.number(2...12) {
      let cells = Self.units.map { unit -> String in
        // Half points from 58 to 80.5; few different ones, so that there are ties.
        let half = numbers.once(in: 3) ? numbers.number(116...161) : numbers.number(140...144)
        let isBlank = numbers.once(in: 9)
        let counts = !isBlank && half >= 120 && half <= 156
        ballotMarks[NaiveKey(unit: unit, rater: String(ballot))] = Optional(
          counts ? Rational(Int128(half), over: 2) : nil)
        return isBlank ? "" : half % 2 == 0 ? "\(half / 2)" : "\(half / 2).5"
      }
      ballots += "\(ballot),\(cells.joined(separator: ","))\n"
    }
    for (index, unit) in Self.units.enumerated() {
      for suggestion in 1...numbers.number(1...3) {
        for deputy in 1...numbers.number(1...3) {
          answer("\(index)-\(suggestion)", unit, "代表\(deputy)", &numbers)
        }
      }
    }
  }

  private mutating func answer(
    _ suggestion: String, _ unit: String, _ deputy: String, _ numbers: inout SeededNumbers
  ) {
    let values = [Rational.one, Rational(17, over: 20), Rational(3, over: 5), .zero]
    var cells: [String] = []
    for criterion in ["办理态度", "办理结果"] {
      let level = numbers.once(in: 5) ? nil : numbers.number(0...3)
      cells.append(level.map { Self.levels[$0] } ?? "")
      let key = NaiveKey(unit: unit, criterion: criterion, suggestion: suggestion, rater: deputy)
      feedbackMarks[key] = Optional(level.map { values[$0] })
    }
    feedback += "\(suggestion),\(unit),\(deputy),\(cells.joined(separator: ","))\n"
  }
}

private let hunan = Result { try Fixture.hunan() }

/// Articles 3 and 4, read from the rubric by a person.
private let feedbackLadder = NaiveLadder(steps: [
  .over(.deputies, .mean, empty: .leftOut, partEmpty: .impossible),
  .over(.suggestions, .mean, empty: .refuse, partEmpty: .impossible),
  .over(.criteria, .weighted, empty: .impossible, partEmpty: .impossible), .times("20 points"),
  .round(.halfUp, 2),
])
private let liveLadder = NaiveLadder(steps: [
  .over(.raters, .mean, empty: .refuse, partEmpty: .impossible), .round(.halfUp, 2),
])

private func naiveScores(_ session: HunanSession) throws -> [[String: (Rational, Rational)]] {
  let half = Rational(1, over: 2)
  let feedback = NaiveCalculator(
    units: HunanSession.units, criteria: [("办理态度", half), ("办理结果", half)])
  let live = NaiveCalculator(units: HunanSession.units, criteria: [])
  return [
    try feedback.scores(
      session.feedbackMarks, feedbackLadder, standing: [.deputies, .suggestions, .criteria],
      isShare: true),
    try live.scores(session.ballotMarks, liveLadder, standing: [.raters], isShare: false),
  ]
}

private func grade(_ value: Rational) -> String {
  value >= Rational(90) ? "优秀" : value >= Rational(80) ? "良好" : value >= Rational(60) ? "合格" : "不合格"
}

@Test(arguments: 1...200)
func theHunanRubricGivesWhatItSays(seed: Int) throws {
  let session = HunanSession(seed: seed)
  let outcome = try score(try hunan.get(), [session.feedback, session.ballots])
  let naive: [[String: (Rational, Rational)]]
  do { naive = try naiveScores(session) } catch is NaiveRefusal {
    #expect(Set(outcome.diagnostics.map(\.code)) == ["C0101"])
    return
  }
  let result = try #require(outcome.value)
  // By final score, then live, then feedback; the final score is not rounded again.
  let keys = Dictionary(
    uniqueKeysWithValues: HunanSession.units.map { unit in
      let (feedback, live) = (naive[0][unit]?.0 ?? .zero, naive[1][unit]?.0 ?? .zero)
      return (unit, [feedback + live, live, feedback])
    })
  for unit in result.units {
    let name = unit.unit.name.text
    for index in 0...1 {
      let expected = try #require(naive[index][name])
      #expect(unit.components[index].exact == expected.0)
      #expect(unit.components[index].unrounded == expected.1)
      #expect(unit.components[index].printed == naiveText(expected.0, 2))
    }
    let own = try #require(keys[name])
    #expect(unit.final == own[0])
    #expect(unit.finalPrinted == naiveText(own[0], 2))
    #expect(unit.grades.map { $0?.text } == [grade(own[0])])
    #expect(unit.rank == 1 + keys.values.count { own.lexicographicallyPrecedes($0) })
  }
}

/// The order of rows and columns does not matter, nor that of the units in them.
@Test(arguments: 1...40)
func theOrderOfTheFilesDoesNotMatter(seed: Int) throws {
  let session = HunanSession(seed: seed)
  var numbers = SeededNumbers(seed: seed)
  func shuffled(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = Array(lines[0].indices).shuffled(using: &numbers)
    let rows = [lines[0]] + lines.dropFirst().shuffled(using: &numbers)
    return rows.map { row in columns.map { row[$0] }.joined(separator: ",") + "\n" }.joined()
  }
  let rubric = try hunan.get()
  let first = try score(rubric, [session.feedback, session.ballots])
  let second = try score(rubric, [shuffled(session.feedback), shuffled(session.ballots)])
  #expect(first.value.map(lines) == second.value.map(lines))
  #expect(
    first.diagnostics.map(\.headline.chinese).sorted()
      == second.diagnostics.map(\.headline.chinese).sorted())
}

/// A result in words, unit by unit in the order of the sheet.
private func lines(_ result: SessionResult) -> [String] {
  result.units.map { unit in
    let scores = unit.components.map { score in
      "\(score.printed ?? "—") \(score.exact.map { "\($0)" } ?? "—") "
        + "\(score.unrounded.map { "\($0)" } ?? "—") \(score.account?.cells ?? -1)"
    }
    return "\(unit.index) \(unit.unit.name.text) \(scores) \(unit.finalPrinted ?? "—") "
      + "\(unit.rank ?? 0) \(unit.grades.map { $0?.text ?? "—" })"
  }
}

/// One mark goes up by half a point: no score of that unit goes down, no other changes.
@Test(arguments: 1...100)
func aHigherMarkNeverLowersAScore(seed: Int) throws {
  let session = HunanSession(seed: seed)
  var numbers = SeededNumbers(seed: seed)
  var rows = session.ballots.split(separator: "\n").map { line in
    line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
  let cells = rows.indices.dropFirst().flatMap { row in (1...4).map { (row, $0) } }
    .filter { ("60"..."77.5").contains(rows[$0.0][$0.1]) }
  let (row, column) = numbers.pick(cells)
  let mark = naiveNumber(rows[row][column]) + Rational(1, over: 2)
  rows[row][column] = mark.shortestText()
  let raised = rows.map { $0.joined(separator: ",") + "\n" }.joined()
  let rubric = try hunan.get()
  guard let before = try score(rubric, [session.feedback, session.ballots]).value,
    let after = try score(rubric, [session.feedback, raised]).value
  else { return }
  for unit in before.units {
    let other = try #require(after.units.first { $0.index == unit.index })
    let (old, new) = (try #require(unit.final), try #require(other.final))
    if unit.unit.name.text == HunanSession.units[column - 1] {
      #expect(new >= old)
      #expect(try #require(other.components[1].unrounded) > #require(unit.components[1].unrounded))
    } else {
      #expect(new == old)
    }
  }
}
