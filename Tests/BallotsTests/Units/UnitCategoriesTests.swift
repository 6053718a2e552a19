import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

@Test("Units of one unknown category are told once, where the first of them is listed")
func unknownCategoriesAreToldAtTheirUnits() throws {
  let rubric = try BallotRubric(frame: "Categories: \"A\"; \"B\".").load()
  let units = (1...20).map { number in
    AppraisedUnit(
      name: Name("U\(number)"), category: number % 2 == 0 ? "C" : nil,
      at: .cell(CellPlace(file: "units.csv", row: number)))
  }
  let diagnostics = try count(rubric, ["票号,U1\n1,70\n"], units: units).diagnostics
    .filter { $0.code == "B0111" }
  #expect(
    diagnostics.map(\.headline.english) == [
      "\"U1\", \"U3\", \"U5\", \"U7\", \"U9\", \"U11\", \"U13\", \"U15\" and 2 more have no category.",
      "The category \"C\" of \"U2\", \"U4\", \"U6\", \"U8\", \"U10\", \"U12\", \"U14\", \"U16\" and 2 more is not one that the rubric lists.",
    ])
  #expect(diagnostics.map { $0.place?.label(in: .english) } == ["units.csv:1", "units.csv:2"])
}
