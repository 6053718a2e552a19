import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// What holds for every count, whatever the marks; a failure names its seed.
@Suite struct InvariantTests {
  private static let units = ["甲局", "乙局", "丙局", "丁局"]

  /// A plain mean that is not rounded away, so that the smallest change of a mark is seen.
  private static let rubric = #"""
    Appraisal rubric, language 1. Title "不变". Subject: units.
    Article 1. Ballot form "票". Scale: from 0 to 100 points, in steps of 0.5 points. Off scale: refuse.
    Blank: abstain. Duplicate: refuse. Missing: abstain.
    Article 2. Component "现场" worth 100 points, chosen. Score based on "票": (1) over raters, plain mean, empty counts as 0 points, chosen; (2) no rounding, shown round half up, keep 2 places.
    Article 3. Ranking by "现场", all together, highest first. Equal scores: shared with gap.
    Break ties by: remain tied.
    """#

  /// Marks in half points by ballot and unit; nil for a blank.
  private struct Marks {
    var halves: [[Int?]]

    init(_ numbers: inout SeededNumbers) {
      halves = (0..<numbers.number(1...12)).map { _ in
        InvariantTests.units.map { _ in numbers.once(in: 9) ? nil : numbers.number(0...200) }
      }
    }

    func rows(_ units: [String] = InvariantTests.units) -> [String] {
      halves.enumerated().flatMap { ballot, marks in
        zip(units, marks).map { unit, half in
          let mark = half.map { "\($0 / 2)\($0 % 2 == 0 ? "" : ".5")" } ?? ""
          return "\(ballot + 1),\(unit),\(mark)\n"
        }
      }
    }
  }

  private func scores(
    _ rows: [String], listed: [String] = InvariantTests.units
  ) throws -> [String: UnitResult] {
    let table = try Fixture.table("票号,单位,得分\n" + rows.joined())
    let rubric = try Fixture.rubric(Self.rubric)
    let units = listed.map { AppraisedUnit(name: Name($0)) }
    let counted = Counting.count(
      CountInput(rubric: rubric, units: units, files: [.init(form: 0, table: table)]))
    let count = try #require(counted.value, "\(counted.diagnostics.map(\.headline.english))")
    let result = try #require(Scoring.score(count).value)
    return Dictionary(uniqueKeysWithValues: result.units.map { ($0.unit.name.text, $0) })
  }

  private func exact(_ results: [String: UnitResult], _ unit: Int) throws -> Rational {
    try #require(results[Self.units[unit]]?.figures[0].exact)
  }

  @Test(
    "The order of ballots and of units, in the file and in the list, does not matter",
    arguments: 1...60)
  func order(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let rows = Marks(&numbers).rows()
    let first = try scores(rows)
    let second = try scores(
      rows.shuffled(using: &numbers), listed: Self.units.shuffled(using: &numbers))
    for unit in Self.units {
      #expect(first[unit]?.rank == second[unit]?.rank)
      #expect(first[unit]?.figures.map(\.exact) == second[unit]?.figures.map(\.exact))
    }
  }

  @Test("A higher mark never lowers the mean of its unit, and touches no other", arguments: 1...60)
  func higherMark(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    var marks = Marks(&numbers)
    let before = try scores(marks.rows())
    let (ballot, unit) = (numbers.number(0...(marks.halves.count - 1)), numbers.number(0...3))
    guard let old = marks.halves[ballot][unit], old < 200 else { return }
    marks.halves[ballot][unit] = numbers.number((old + 1)...200)
    let after = try scores(marks.rows())
    #expect(try exact(before, unit) < exact(after, unit))
    let ranks = (before[Self.units[unit]]?.rank, after[Self.units[unit]]?.rank)
    #expect(try #require(ranks.0) >= #require(ranks.1))
    for other in 0..<4 where other != unit {
      #expect(try exact(before, other) == exact(after, other))
    }
  }

  @Test("Equal marks are equal figures, whatever the names", arguments: 1...30)
  func names(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let marks = Marks(&numbers)
    let first = try scores(marks.rows())
    let second = try scores(marks.rows(Self.units.reversed()))
    for (unit, other) in zip(Self.units, Self.units.reversed()) {
      #expect(first[unit]?.figures[0].exact == second[other]?.figures[0].exact)
      #expect(first[unit]?.rank == second[other]?.rank)
    }
  }
}
