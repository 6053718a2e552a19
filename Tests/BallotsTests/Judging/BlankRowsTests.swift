import Ballots
import Diagnostics
import Testing

@Test(arguments: [
  (
    "票号,公安厅,水利厅\n1,70,70\n2,, \n4,,71\n7,,\n", "abstain",
    "2 ballots with a number and no mark: 2, 7."
  ),
  ("票号,公安厅,水利厅\n1,70,70\n4,,71\n", "abstain", nil),
  // One cell is an abstention like any other.
  ("票号,公安厅\n1,70\n2,\n", "abstain", nil),
  ("票号,单位,得分\n1,公安厅,70\n2,公安厅,\n", "abstain", nil),
  // Where a blank stops the count, each says so by itself.
  ("票号,公安厅,水利厅\n1,70,70\n2,,\n", "refuse", nil),
])
func aBallotWithoutAnyMarkIsTold(_ file: String, _ blank: String, _ said: String?) throws {
  let outcome = try count(try BallotRubric(blank: blank).load(), [file])
  #expect(outcome.diagnostics.first { $0.code == "B0311" }?.headline.english == said)
}

/// A row of criteria is about one unit of several.
@Test func aBlankUnitOfABallotIsNotTold() throws {
  let rubric = try BallotRubric(criteria: BallotRubric.twoCriteria).load()
  let outcome = try count(rubric, ["票号,单位,态度,结果\n1,公安厅,70,70\n1,水利厅,,\n"])
  #expect(outcome.codes == [])
}
