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

/// Which paper to look for, where the numbers tell.
@Test(
  arguments: [
    (4, "1,2,4", "Of 1 to 4, missing: 3."),
    (9, "1,2,5,6,7", "Of 1 to 9, missing: 3 to 4, 8 to 9."),
    (3, "1,2,3,30", "Outside 1 to 3: 30."),
    (4, "1,2,30", "Of 1 to 4, missing: 3 to 4. Outside 1 to 4: 30."),
    // A list that goes on with another number.
    (4, "101,102,104", "Of 101 to 104, missing: 103."),
    // These do not run from anywhere.
    (2, "101,102,103", nil), (4, "A1,A2,A4", nil), (5, "12,35,67", nil), (4, "01,02,04", nil),
  ] as [(Int, String, String?)])
func missingNumbersAreNamed(_ returned: Int, _ ballots: String, _ hint: String?) throws {
  let rows = ballots.split(separator: ",").map { "\($0),70\n" }.joined()
  let outcome = try count(
    try BallotRubric().load(), ["票号,公安厅\n" + rows], counts: MeetingCounts(returned: returned))
  let said = outcome.diagnostics.first { $0.code == "B0210" }?.headline.english
  let number = ballots.split(separator: ",").count
  let difference =
    "The number of ballots returned is \(returned) in the session and \(number) in \"Ballot paper\"."
  #expect(said == [difference, hint].compactMap { $0 }.joined(separator: " "))
}

/// A voter may leave a cell blank; only a ballot without some of its cells is one too many.
@Test(arguments: [
  ("票号,单位,得分\nA1,公安厅,70\nA1,水利厅,\nA2,公安厅,70\nA3,水利厅,70\n", 4),
  ("票号,单位,得分\nA1,公安厅,70\nA1,水利厅,\nA2,公安厅,70\nA2,水利厅,70\n", nil),
])
func aBlankIsNoSuspect(_ file: String, _ row: Int?) throws {
  let outcome = try count(
    try BallotRubric(missing: "abstain").load(), [file], counts: MeetingCounts(returned: 1))
  let said = try #require(outcome.diagnostics.first { $0.code == "B0210" })
  #expect(said.cause?.place.label(in: .english) == row.map { "ballots.csv:\($0)" })
}

@Test(arguments: [
  (MeetingCounts(present: 20, issued: 20), []), (MeetingCounts(present: 20, issued: 21), ["B0312"]),
  (MeetingCounts(present: 20, issued: 19), []), (MeetingCounts(issued: 21), []),
])
func whoeverIsPresentGetsOneBallot(_ counts: MeetingCounts, _ expected: [String]) throws {
  let outcome = try count(try BallotRubric().load(), ["票号,公安厅\n1,70\n"], counts: counts)
  #expect(outcome.codes == expected)
  #expect(outcome.value != nil)
}

/// That a file is empty is said once.
@Test func anEmptyFileIsOneFault() throws {
  let outcome = try count(
    try BallotRubric().load(), ["票号,单位,得分\n"], units: listedUnits,
    counts: MeetingCounts(returned: 20))
  #expect(outcome.codes == ["B0208"])
}

/// A row that is broken in two: the second piece has a mark for its number, and blanks behind it.
@Test func aBallotThatIsMostlyBlankIsSuspected() throws {
  let outcome = try count(
    try BallotRubric().load(), ["票号,公安厅,水利厅,民政厅\n007,70,71,72\n012,61,,70\n78,70.5,,\n"],
    counts: MeetingCounts(returned: 2))
  let said = try #require(outcome.diagnostics.first { $0.code == "B0210" })
  #expect(said.cause?.place.label(in: .english) == "ballots.csv:4 column C")
}

/// A slip in the number of one row: the number stands out, and the row is pointed at.
@Test func aRowWithANumberOfItsOwnIsPointedAt() throws {
  let file = """
    票号,单位,得分
    1,公安厅,70\n1,水利厅,70\n1,民政厅,70
    2,公安厅,70\n2,水利厅,70\n83,民政厅,70

    """
  let outcome = try count(
    try BallotRubric(missing: "abstain").load(), [file], counts: MeetingCounts(returned: 2))
  let said = try #require(outcome.diagnostics.first { $0.code == "B0210" })
  #expect(said.headline.english.hasSuffix("Outside 1 to 2: 83."))
  #expect(said.cause?.place.label(in: .english) == "ballots.csv:7")
}
