import Ballots
import Diagnostics
import RubricModel
import Testing

@Test(arguments: [
  (2, "refuse", []), (3, "refuse", ["B0210"]), (1, "refuse", ["B0210"]), (nil, "refuse", []),
  // Without ballot numbers nobody knows how many ballots the rows are.
  (3, "not checked", []),
])
func theNumberReturnedHasToAgree(
  _ returned: Int?, _ duplicate: String, _ expected: [String]
) throws {
  let rubric = try BallotRubric(duplicate: duplicate).load()
  let outcome = try count(
    rubric, ["票号,公安厅\n1,70\n2,\n"], counts: MeetingCounts(returned: returned))
  #expect(outcome.codes == expected)
  #expect((outcome.value == nil) == !expected.isEmpty)
}

@Test func aFileThatCouldNotBeReadContradictsNobody() throws {
  let outcome = try count(
    try BallotRubric().load(), ["票号,单位,得分\n1,公安厅,70\n,公安厅,71\n"],
    counts: MeetingCounts(returned: 2))
  #expect(outcome.codes == ["B0105"])
}

@Test func ballotsOfSeveralFilesAreCountedTogether() throws {
  let outcome = try count(
    try BallotRubric().load(), ["票号,公安厅\n1,70\n", "票号,公安厅\n2,71\n3,72\n"],
    counts: MeetingCounts(returned: 3))
  #expect(outcome.value?.forms[0].ballots.found == 3)
}
