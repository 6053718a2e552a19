import Ballots
import Diagnostics
import RubricModel
import Testing

@Test(arguments: [
  "公安厅", "Public Security", "PUBLIC security", "MPS", "mps", "ＭＰＳ", " 公安厅 ", "公 安 厅",
  "Public  Security", "Ｐublic Ｓecurity",
])
func aListedUnitIsFoundByEveryName(_ name: String) throws {
  let outcome = try count(
    try BallotRubric().load(), ["票号,单位,得分\n1,\(name),70\n1,MWR,71\n"], units: listedUnits)
  #expect(outcome.diagnostics.isEmpty)
  #expect(outcome.value?.marksInWords == ["公安厅/0: counted 70", "水利厅/0: counted 71"])
}

@Test(arguments: ["公安", "PublicSecurity", "M PS", "2"])
func anotherNameIsNoListedUnit(_ name: String) throws {
  let outcome = try count(
    try BallotRubric().load(), ["票号,单位,得分\n1,\(name),70\n"], units: listedUnits)
  #expect(outcome.codes == ["B0106"])
}

@Test func listedUnitsKeepTheirOrder() throws {
  let reversed = Array(listedUnits.reversed())
  let text = "票号,公安厅,水利厅\n1,70,71\n"
  let counted = try count(try BallotRubric().load(), [text], units: reversed).value
  #expect(counted?.units == reversed)
  #expect(counted?.forms[0].marks.map(\.unit) == [1, 0])
}

/// By the bytes of their names: capital letters, small letters, then Chinese by code point.
@Test(arguments: [
  ["a", "B", "水利厅", "公安厅", "é", "Z"], ["水利厅", "é", "Z", "a", "公安厅", "B"],
])
func learntUnitsStandInTheOrderOfTheirBytes(_ names: [String]) throws {
  let cells = names.map { _ in "70" }.joined(separator: ",")
  let text = "票号,\(names.joined(separator: ","))\n1,\(cells)\n"
  let counted = try #require(try count(try BallotRubric().load(), [text]).value)
  #expect(counted.units.map(\.name.text) == ["B", "Z", "a", "é", "公安厅", "水利厅"])
  // The marks went with their units.
  #expect(counted.forms[0].marks.map { counted.units[$0.unit].name.text } == names)
}

/// Of several spellings one is shown whatever the order of the rows.
@Test(arguments: [
  ["wto", "WTO", "ＷＴＯ", "Bureau"], ["Bureau", "ＷＴＯ", "WTO", "wto"],
  ["WTO", "wto", "Bureau", "ＷＴＯ"],
])
func theSpellingOfALearntUnitDoesNotDependOnTheRows(_ names: [String]) throws {
  let rows = names.enumerated().map { "\($0.offset),\($0.element),70" }.joined(separator: "\n")
  let rubric = try BallotRubric(missing: "abstain").load()
  let counted = try #require(try count(rubric, ["票号,单位,得分\n\(rows)\n"]).value)
  #expect(counted.units.map(\.name.text) == ["Bureau", "WTO"])
  #expect(counted.marksInWords.count { $0 == "WTO/0: counted 70" } == 3)
}
