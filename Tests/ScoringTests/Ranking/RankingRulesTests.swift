import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// A checklist with a score and a number of faults, and the lines of its ranking article.
private func ranks(
  _ lines: String, _ rows: [(String, Int, Int)], by: String = "数", ties: String = ""
) throws -> Outcome<SessionResult> {
  let rubric = try Fixture.rubric(
    """
    Appraisal rubric, language 1. Title "排名" English "Ranks". Subject: units.
    Checklist form "表". Items: "分"; "错". Blank: refuse. Duplicate: refuse. Missing: refuse.
    Quantity "数" based on "分": no rounding.
    Grade "档" by "数": 50 or more is "高"; 20 or more and below 50 is "中"; below 20 is "低".
    Grade "评", first that holds: if "错" is below 2, then "好"; otherwise "差".
    Ranking by "\(by)", all together, highest first. \(lines)
    Equal scores: shared with gap. Break ties by: \(ties)remain tied.
    Grade "奖", first that holds:
        if rank is at most 2, then "甲";
        if "数" is at least 10, quota is 1, tied all in, then "乙";
        otherwise "无".
    """)
  let file = "单位,分,错\n" + rows.map { "\($0.0),\($0.1),\($0.2)\n" }.joined()
  return try score(rubric, [file])
}

/// Units, ranks and the last grade in the order of the result.
private func text(_ outcome: Outcome<SessionResult>) -> String {
  (outcome.value?.units ?? []).map { unit in
    unit.unit.name.text + (unit.rank.map(String.init) ?? "-") + (unit.grades.last??.text ?? "?")
  }.joined(separator: " ")
}

private let rows = [("A", 60, 0), ("B", 90, 3), ("C", 40, 0), ("D", 60, 1), ("E", 10, 2)]

@Test(
  "A line of a checklist ranks units and breaks their ties like a quantity",
  arguments: [
    ("数", "\"错\", lowest first; ", "B1甲 A2甲 D3乙 C4无 E5无"),
    ("数", "\"错\"; ", "B1甲 D2甲 A3乙 C4无 E5无"),
    ("分", "\"错\", lowest first; ", "B1甲 A2甲 D3乙 C4无 E5无"),
    ("错", "", "B1甲 E2甲 D3乙 A4无 C4无"), ("错", "\"分\", lowest first; ", "B1甲 E2甲 D3乙 C4无 A5无"),
  ])
private func unitsAreRankedByLines(
  _ by: String, _ ties: String, _ expected: String
) throws {
  #expect(text(try ranks("", rows, by: by, ties: ties)) == expected)
}

@Test(arguments: [
  ("", "B1甲 A2甲 D2甲 C4乙 E5无"),
  // A unit without a rank is none of the first, and takes no place in a quota.
  (#"Not ranked: if "错" is more than 2."#, "A1甲 D1甲 C3乙 E4无 B-无"),
  (#"Not ranked: if "错" is more than 2; if "数" is below 20."#, "A1甲 D1甲 C3乙 B-无 E-无"),
  (#"Not ranked: if "评" equals "差"."#, "A1甲 D1甲 C3乙 B-无 E-无"),
  (#"Not ranked: if "表" records "错"."#, "A1甲 C2甲 B-无 D-无 E-无"),
  (#"Behind all others: if "错" is at least 2."#, "A1甲 D1甲 C3乙 B4无 E5无"),
  (
    #"Not ranked: if "数" is more than 80. Behind all others: if "错" is at least 1."#,
    "A1甲 C2甲 D3乙 E4无 B-无"
  ),
  (#"First by "评": "好"; "差"."#, "A1甲 D1甲 C3乙 B4无 E5无"),
  (#"First by "评": "差"; "好"."#, "B1甲 E2甲 A3乙 D3乙 C5无"),
  (#"First by "档": "中"; "高"; "低"."#, "C1甲 B2甲 A3乙 D3乙 E5无"),
  // Whoever is behind all others is so whatever the grade.
  (
    #"Behind all others: if "数" is more than 80. First by "评": "差"; "好"."#,
    "E1甲 A2甲 D2甲 C4乙 B5无"
  ),
])
private func unitsAreRankedByConditions(_ lines: String, _ expected: String) throws {
  #expect(text(try ranks(lines, rows)) == expected)
}

@Test func whoIsNotRankedIsTold() throws {
  let outcome = try ranks(
    #"Not ranked: if "错" is more than 2; if "数" is below 20. Behind all others: if "错" equals 1."#,
    rows)
  #expect(outcome.diagnostics.map(\.code) == ["C0111", "C0111", "C0111"])
  let units = outcome.value?.units ?? []
  #expect(units.compactMap(\.notRanked).map(\.rule) == [0, 1])
  #expect(units.filter { $0.behindOthers != nil }.map(\.unit.name.text) == ["D"])
}

@Test func aUnitWithoutAFigureIsToldWhyItIsNotRanked() throws {
  let rubric = try Fixture.rubric(
    """
    Appraisal rubric, language 1. Title "排名" English "Ranks". Subject: units.
    Checklist form "表". Items: "分"; "总"; "错". Blank: refuse. Duplicate: refuse. Missing: refuse.
    Quantity "比" based on "分": divided by "总", empty left out; no rounding, shown round half up, keep 2 places.
    Ranking by "比", all together, highest first. Not ranked: (1) if "比" is below 20%; (2) if "错" is at least 2.
    Equal scores: shared with gap. Break ties by: remain tied.
    """)
  let outcome = try score(rubric, ["单位,分,总,错\nA,1,2,0\nB,1,0,3\nC,1,0,0\nD,1,9,0\n"])
  let units = outcome.value?.units ?? []
  #expect(units.map(\.rank) == [1, nil, nil, nil])
  // What cannot be decided of a unit without a rank says nothing; the next item may.
  #expect(units.map(\.notRanked?.rule) == [nil, 1, nil, 0])
}

/// What decides between two neighbours is what put them in their order.
@Test func precedenceIsByWhatIsLookedAtFirst() throws {
  let result = try #require(
    try ranks(#"Behind all others: if "数" is more than 80. First by "评": "差"; "好"."#, rows).value)
  let words = zip(result.units, result.units.dropFirst()).map { first, second in
    switch result.precedence(of: first, over: second) {
    case .behindOthers: "behind"
    case .grade(let left, let right): left.text + right.text
    case .score: "score"
    case .tied: "tied"
    default: "?"
    }
  }
  #expect(words == ["差好", "tied", "score", "behind"])
}

/// A second ranking, as naive as can be: one number for each unit, and how many are greater.
@Test(arguments: 0..<60)
private func ranksAreThoseOfANaiveCount(_ seed: Int) throws {
  var random = SeededNumbers(seed: seed)
  let rows = (0..<random.number(1...9)).map {
    ("U\($0)", 5 * random.number(0...20), random.number(0...4))
  }
  let (out, behind) = (
    random.number(1...5), random.number(0...100)
  )
  let result = try #require(
    try ranks(
      #"Not ranked: if "错" is at least \#(out). Behind all others: if "数" is more than \#(behind). First by "评": "差"; "好"."#,
      rows
    ).value)
  let keys = rows.map { row -> Int? in
    row.2 >= out ? nil : (row.1 > behind ? 0 : 1000) + (row.2 < 2 ? 0 : 500) + row.1
  }
  for (row, key) in zip(rows, keys) {
    let unit = try #require(result.units.first { $0.unit.name.text == row.0 })
    let due = key.map { own in keys.count { ($0 ?? -1) > own } + 1 }
    #expect(unit.rank == due, "seed \(seed), \(row)")
  }
}
