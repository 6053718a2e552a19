import Ballots
import Diagnostics
import RubricModel
import Testing

private func strict(blank: String = "abstain") throws -> Rubric {
  try BallotRubric(
    bounds: "Floor 60 points. Ceiling 78 points. Outside bounds: void ballot.", blank: blank,
    duplicate: "keep first"
  ).load()
}

/// Each mark keeps the reason it was void for by itself; all others are void with their ballot.
@Test func aStruckBallotCountsNowhere() throws {
  let text = "票号,公安厅,民政厅,水利厅,商务厅\n1,79,,70,80.5\n2,70,71,72,\n1,70,70,70,70\n"
  let counted = try #require(try count(try strict(), [text]).value)
  let words = counted.forms[0].marks.map { mark in
    "\(counted.units[mark.unit].name.text) \(counted.forms[0].words(for: mark))"
  }
  #expect(
    words == [
      "公安厅 void outside bounds", "民政厅 void void ballot", "水利厅 void void ballot",
      "商务厅 void off scale", "公安厅 counted 70", "民政厅 counted 71", "水利厅 counted 72",
      "商务厅 abstained blank", "公安厅 void duplicate", "民政厅 void duplicate",
      "水利厅 void duplicate", "商务厅 void duplicate",
    ])
  #expect(counted.forms[0].ballots.found == 2)
  #expect(counted.forms[0].ballots.valid == 1)
  #expect(counted.forms[0].ballots.invalid == 1)
}

@Test func aBallotIsStruckInAllItsRows() throws {
  let text = "票号,单位,得分\n1,公安厅,70\n2,公安厅,70\n1,水利厅,59.5\n2,水利厅,70\n"
  #expect(
    try count(try strict(), [text]).value?.marksInWords == [
      "公安厅/0: counted 70", "公安厅/0: void void ballot", "水利厅/0: counted 70",
      "水利厅/0: void outside bounds",
    ])
}

@Test(arguments: [
  ("1,70,70\n2,,\n3,80.5,80.5", "abstain", 3, 2), ("1,70,70\n2,,\n3,80.5,80.5", "void mark", 3, 1),
  ("1,70,80.5\n2,80.5,\n3,80.5,80.5", "abstain", 3, 2), ("1,79,70\n2,,79", "abstain", 2, 0),
  ("1,,70\n2,,", "void ballot", 2, 0), ("1,,70\n2,70,70", "counts as 0 points", 2, 2),
])
func aBallotIsValidWithAnyMarkCountedOrAbstained(
  _ rows: String, _ blank: String, _ found: Int, _ valid: Int
) throws {
  let outcome = try count(try strict(blank: blank), ["票号,公安厅,水利厅\n\(rows)\n"])
  let ballots = try #require(outcome.value).forms[0].ballots
  #expect(ballots.found == found)
  #expect(ballots.valid == valid)
  #expect(ballots.invalid == found - valid)
}
