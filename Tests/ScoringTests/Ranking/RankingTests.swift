import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Two ballot forms of whole points, one mark for each unit, and a ranking that a test writes.
private func ranks(
  _ ranking: String, _ marks: [(String, (Int?, Int?))], units: [AppraisedUnit]? = nil
) throws -> Outcome<SessionResult> {
  let rubric = try Fixture.rubric(
    """
    Appraisal rubric, language 1. Title "排名" English "Ranks". Subject: units.
    Article 1. Ballot form "甲票". \(form)
    Article 2. Ballot form "乙票". \(form)
    Article 3. Component "甲" worth 100 points. Score based on "甲票": over raters, plain mean, empty left out; no rounding, shown round half up, keep 1 places.
    Article 4. Component "乙" worth 100 points. Score based on "乙票": over raters, plain mean, empty left out; no rounding, shown round half up, keep 1 places.
    Article 5. \(ranking)
    """)
  let files = [marks.map(\.1.0), marks.map(\.1.1)].map { column in
    let cells = column.map { $0.map(String.init) ?? "" }
    return "票号,\(marks.map(\.0).joined(separator: ","))\n1,\(cells.joined(separator: ","))\n"
  }
  return try score(rubric, files, units: units)
}

private let form =
  "Scale: from 0 to 100 points, whole points. Off scale: refuse. Blank: abstain. Duplicate: refuse. Missing: refuse."

/// Units and ranks in the order of the result: `A1 B2 C2 D4`, and `-` without a rank.
private func text(_ outcome: Outcome<SessionResult>) -> String {
  guard let result = outcome.value else {
    return outcome.diagnostics.map(\.code).joined(separator: " ")
  }
  return result.units.map { "\($0.unit.name.text)\($0.rank.map(String.init) ?? "-")" }
    .joined(separator: " ")
}

private let marks: [(String, (Int?, Int?))] = [
  ("A", (80, 70)), ("B", (90, 60)), ("C", (90, 70)), ("D", (70, 90)), ("E", (80, 70)),
  ("F", (100, 0)),
]

@Test(arguments: [
  ("highest first", "shared with gap", "remain tied", "F1 B2 C2 A4 E4 D6"),
  ("highest first", "shared without gap", "remain tied", "F1 B2 C2 A3 E3 D4"),
  ("lowest first", "shared with gap", "remain tied", "D1 A2 E2 B4 C4 F6"),
  ("lowest first", "shared without gap", "remain tied", "D1 A2 E2 B3 C3 F4"),
  ("highest first", "in sequence", "by unit order", "F1 B2 C3 A4 E5 D6"),
  ("lowest first", "in sequence", "by unit order", "D1 A2 E3 B4 C5 F6"),
  // By the other score: C is better than B, A and E stay equal.
  ("highest first", "shared with gap", #"(1) "乙"; (2) remain tied"#, "F1 C2 B3 A4 E4 D6"),
  ("highest first", "shared without gap", #"(1) "乙"; (2) remain tied"#, "F1 C2 B3 A4 E4 D5"),
  // From low to high a lower score is the better one in the chain too.
  ("lowest first", "shared with gap", #"(1) "乙"; (2) remain tied"#, "D1 A2 E2 B4 C5 F6"),
  // Unless it says its own way.
  (
    "lowest first", "shared with gap", #"(1) "乙", highest first; (2) remain tied"#,
    "D1 A2 E2 C4 B5 F6"
  ),
  (
    "highest first", "shared with gap", #"(1) "乙", lowest first; (2) remain tied"#,
    "F1 B2 C3 A4 E4 D6"
  ),
  (
    "highest first", "shared with gap", #"(1) "乙", highest first; (2) remain tied"#,
    "F1 C2 B3 A4 E4 D6"
  ),
  ("highest first", "in sequence", #"(1) "乙"; (2) by unit order"#, "F1 C2 B3 A4 E5 D6"),
  ("highest first", "shared with gap", "by unit order", "F1 B2 C3 A4 E5 D6"),
  // A score that is equal by itself decides nothing.
  (
    "highest first", "shared with gap", #"(1) "甲"; (2) "乙"; (3) by unit order"#, "F1 C2 B3 A4 E5 D6"
  ),
  ("highest first", "shared with gap", "refuse", "C0103 C0103"),
  ("highest first", "shared with gap", #"(1) "乙"; (2) refuse"#, "C0103"),
])
private func unitsAreRanked(
  _ direction: String, _ numbering: String, _ chain: String, _ expected: String
) throws {
  let ranking =
    #"Ranking by "甲", all together, \#(direction). Equal scores: \#(numbering). Break ties by: \#(chain)."#
  let found = text(try ranks(ranking, marks))
  #expect(found == expected)
}

@Test func theUnitOrderIsThatOfTheList() throws {
  let listed = ["E", "C", "A", "B", "F", "D"].map { AppraisedUnit(name: Name($0)) }
  let ranking =
    #"Ranking by "甲", all together, highest first. Equal scores: in sequence. "#
    + "Break ties by: by unit order."
  let found = text(try ranks(ranking, marks, units: listed))
  #expect(found == "F1 C2 B3 E4 A5 D6")
}

@Test(arguments: [
  ("all together", "F1 B2 C2 A4 E4 D6"),
  // Sorted by rank, then by the unit order, whatever the category.
  ("within each category", "A1 B1 C1 E1 D3 F-"),
])
func rankingIsWithinCategories(_ scope: String, _ expected: String) throws {
  let categories = ["A": "政府", "B": "法院", "C": "法院", "D": "政府", "E": "政府", "F": "其他"]
  let listed = ["A", "B", "C", "D", "E", "F"].map {
    AppraisedUnit(name: Name($0), category: categories[$0])
  }
  let ranking =
    #"Ranking by "甲", \#(scope), highest first. Equal scores: shared with gap. "#
    + "Break ties by: remain tied."
  let isTogether = scope == "all together"
  let some = marks.map { $0.0 == "F" && !isTogether ? ("F", (nil, 0)) : $0 }
  let found = text(try ranks(ranking, some, units: listed))
  #expect(found == expected)
}

/// A unit without the score has no rank and stands last, in the unit order.
@Test(arguments: ["highest first", "lowest first"])
func unitsWithoutTheScoreAreLast(_ direction: String) throws {
  let ranking =
    #"Ranking by "甲", all together, \#(direction). Equal scores: shared with gap. "#
    + #"Break ties by: (1) "乙"; (2) remain tied."#
  let outcome = try ranks(
    ranking,
    [("A", (nil, 90)), ("B", (70, nil)), ("C", (nil, nil)), ("D", (70, 10)), ("E", (70, 20))])
  // A unit without the deciding score is behind those that have it.
  let order = direction == "highest first" ? "E1 D2 B3" : "D1 E2 B3"
  #expect(text(outcome) == "\(order) A- C-")
  #expect(outcome.value?.units.map(\.isLeftOut) == [false, false, true, true, true])
}

/// A unit without the score is behind, whichever way it is compared.
@Test(arguments: ["highest first", "lowest first"])
func unitsWithoutATieBreakingScoreAreBehind(_ direction: String) throws {
  let ranking =
    #"Ranking by "甲", all together, highest first. Equal scores: shared with gap. "#
    + #"Break ties by: (1) "乙", \#(direction); (2) remain tied."#
  let outcome = try ranks(ranking, [("A", (70, nil)), ("B", (70, 10)), ("C", (70, 20))])
  #expect(text(outcome) == (direction == "highest first" ? "C1 B2 A3" : "B1 C2 A3"))
}

@Test func withoutARankingUnitsStandInTheUnitOrder() throws {
  let outcome = try ranks("Publish: all scores.", marks)
  #expect(text(outcome) == "A- B- C- D- E- F-")
}
