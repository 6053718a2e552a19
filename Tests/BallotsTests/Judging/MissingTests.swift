import Ballots
import Diagnostics
import RubricModel
import Testing

/// Ballot 2 lacks its mark for 水利厅 on 结果, in every layout that can lack just that.
private let gappedTexts = [
  "票号,单位,指标,得分\n1,公安厅,态度,70\n1,公安厅,结果,70\n1,水利厅,态度,70\n1,水利厅,结果,70\n"
    + "2,公安厅,态度,71\n2,公安厅,结果,71\n2,水利厅,态度,71\n",
  "票号,指标,公安厅\n1,态度,70\n1,结果,70\n2,态度,71\n2,结果,71\n",
]

private let complete = [
  "公安厅/0: counted 70", "公安厅/0: counted 71", "公安厅/1: counted 70", "公安厅/1: counted 71",
  "水利厅/0: counted 70", "水利厅/0: counted 71", "水利厅/1: counted 70",
]

@Test(arguments: [
  ("abstain", "abstained missing"), ("void mark", "void missing"),
  ("counts as 0 points", "counted 0"), ("counts as 62.5 points", "counted 62.5"),
])
func aMissingMarkIsTreatedAsTheFormSays(_ treatment: String, _ expected: String) throws {
  let rubric = try BallotRubric(criteria: BallotRubric.twoCriteria, missing: treatment).load()
  let outcome = try count(rubric, [gappedTexts[0]])
  #expect(outcome.value?.marksInWords == (complete + ["水利厅/1: \(expected)"]).sorted())
}

@Test func aMissingMarkCanStrikeItsBallot() throws {
  let rubric = try BallotRubric(criteria: BallotRubric.twoCriteria, missing: "void ballot").load()
  let counted = try #require(try count(rubric, [gappedTexts[0]]).value)
  #expect(
    counted.marksInWords == [
      "公安厅/0: counted 70", "公安厅/0: void void ballot", "公安厅/1: counted 70",
      "公安厅/1: void void ballot", "水利厅/0: counted 70", "水利厅/0: void void ballot",
      "水利厅/1: counted 70", "水利厅/1: void missing",
    ])
  #expect(counted.forms[0].ballots.valid == 1)
}

@Test func aRefusedGapNamesBallotUnitAndCriterion() throws {
  let rubric = try BallotRubric(criteria: BallotRubric.twoCriteria).load()
  let outcome = try count(rubric, [gappedTexts[0]])
  #expect(outcome.codes == ["B0207"])
  let headline = try #require(outcome.diagnostics.first?.headline.english)
  #expect(headline.contains(#"Ballot "2" has no cell for "Result" of "水利厅""#))
  #expect(outcome.diagnostics.first?.place?.label(in: .english) == "ballots.csv:6")
}

/// The same ballots with a unit or a criterion left out as a whole.
@Test(arguments: [
  ("票号,单位,指标,得分\n1,公安厅,态度,70", 3), ("票号,单位,态度\n1,公安厅,70", 3),
  ("票号,指标,公安厅\n1,态度,70", 3), ("票号,单位,态度,结果\n1,公安厅,70,", 2),
  ("票号,指标,公安厅\n1,态度,70\n1,结果,", 2),
])
func whatIsLeftOutAltogetherIsMissingToo(_ text: String, _ expected: Int) throws {
  let rubric = try BallotRubric(
    criteria: BallotRubric.twoCriteria, blank: "void mark", missing: "abstain"
  ).load()
  let counted = try #require(try count(rubric, [text], units: listedUnits).value)
  let missing = counted.marksInWords.count { $0.hasSuffix("abstained missing") }
  #expect(missing == expected)
  #expect(counted.forms[0].marks.count == 4)
}

@Test(arguments: [
  // A unit without any mark is said once, not once for every ballot.
  ("票号,单位,得分\n1,公安厅,70\n2,公安厅,70", ["B0208"]), ("票号,公安厅\n1,70\n2,70", ["B0101"]),
  // A table that nobody has filled in is said once, not once for every unit.
  ("票号,公安厅,水利厅", ["B0208"]), ("票号,单位,得分", ["B0208"]),
  ("票号,单位,得分\n1,公安厅,70\n2,水利厅,70", ["B0207", "B0207"]),
])
func whatIsRefusedIsSaidOnce(_ text: String, _ expected: [String]) throws {
  let outcome = try count(try BallotRubric().load(), [text], units: listedUnits)
  #expect(outcome.codes == expected)
}

@Test func withoutBallotNumbersNobodyKnowsWhatIsMissing() throws {
  let rubric = try BallotRubric(duplicate: "not checked", missing: "abstain").load()
  let counted = try count(rubric, ["票号,单位,得分\n1,公安厅,70\n1,水利厅,70\n1,公安厅,71\n"]).value
  #expect(
    counted?.marksInWords == ["公安厅/0: counted 70", "公安厅/0: counted 71", "水利厅/0: counted 70"])
}

@Test func anAnswerLacksTheCriterionItDoesNotName() throws {
  let text = "建议编号,承办单位,代表,指标,得分\n1,公安厅,甲,办理态度,满意\n1,水利厅,甲,办理态度,满意\n1,水利厅,甲,办理结果,\n"
  #expect(try count(try hunan, [text]).codes == ["B0207"])
}
