import Ballots
import Diagnostics
import Testing

@Test(arguments: [
  ("７０,71\n2,７２,73", ["2 cells with full-width digits, read as meant; the first is here."]),
  ("70, 71\n2,\t72 ,73", ["2 cells with space around the mark, read as meant; the first is here."]),
  (
    " ７０,71\n2,72,73",
    [
      "1 cell with full-width digits, read as meant; the first is here.",
      "1 cell with space around the mark, read as meant; the first is here.",
    ]
  ),
  ("70,71\n2, ,73", []),
])
func whatWasTidiedIsSaidOnceForEachKind(_ cells: String, _ expected: [String]) throws {
  let outcome = try count(try BallotRubric().load(), ["票号,公安厅,水利厅\n1,\(cells)\n"])
  #expect(outcome.value != nil)
  #expect(outcome.diagnostics.map(\.headline.english) == expected)
  #expect(outcome.diagnostics.allSatisfy { $0.severity == .notice })
}

@Test func aTidiedLevelIsSaid() throws {
  let rubric = try BallotRubric(scale: BallotRubric.levels, bounds: "").load()
  #expect(try count(rubric, ["票号,公安厅\n1,满意\n2, 满意\n3,　\n"]).codes == ["B0209"])
}
