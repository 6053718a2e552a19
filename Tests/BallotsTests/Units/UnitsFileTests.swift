import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

private func units(_ text: String) throws -> Outcome<[AppraisedUnit]> {
  UnitsFile.units(from: try Fixture.table(text, file: "units.csv"))
}

/// The units without the places where they are listed.
private func listed(_ text: String) throws -> [AppraisedUnit]? {
  try units(text).value?.map {
    AppraisedUnit(name: $0.name, code: $0.code, category: $0.category, note: $0.note)
  }
}

private func remarks(_ text: String) throws -> [String] {
  try units(text).diagnostics.map { "\($0.code) \($0.place?.label(in: .english) ?? "")" }
}

@Test(arguments: [
  "unit,name\nmps,公安厅\nmwr,水利厅", "名称,代号\n公安厅,mps\n水利厅,mwr", "NAME,Code\n公安厅,mps\n水利厅,mwr",
  "单位,名称,类别\nmps,公安厅,\nmwr, 水利厅 ,　",
])
func theOrderOfTheFileIsTheUnitOrder(_ text: String) throws {
  #expect(
    try listed(text) == [
      AppraisedUnit(name: Name("公安厅"), code: "mps"), AppraisedUnit(name: Name("水利厅"), code: "mwr"),
    ])
}

@Test func aUnitMayHaveACategoryAndAnEnglishName() throws {
  let english = Name.Translation("Public Security", in: .english)
  #expect(
    try listed("unit,name,english,category\nmps,公安厅,Public Security,政府\n") == [
      AppraisedUnit(name: Name("公安厅", translation: english), code: "mps", category: "政府")
    ])
}

@Test(arguments: ["unit,name,note\nmps,公安厅,无任务\n", "代号,名称,备注\nmps,公安厅,无任务\n"])
func aUnitMayHaveANote(_ text: String) throws {
  #expect(
    try listed(text) == [AppraisedUnit(name: Name("公安厅"), code: "mps", note: "无任务")])
}

@Test func codeAndNameMayBeEqual() throws {
  #expect(try units("unit,name\nWTO,wto\n").value?.map(\.code) == ["WTO"])
}

@Test(arguments: [
  ("unit\nmps", ["B0101 units.csv:1"]), ("name\n公安厅", ["B0101 units.csv:1"]),
  ("类别\nA", ["B0101 units.csv:1", "B0101 units.csv:1"]),
  ("unit,name,phone\nmps,公安厅,110", ["B0102 units.csv:1 column C"]),
  ("单位,代号,名称\n公安厅,mps,公安厅", ["B0104 units.csv:1 column B"]),
  ("unit,name\n,公安厅\nmwr,", ["B0105 units.csv:2 column A", "B0105 units.csv:3 column B"]),
  ("unit,name,category\n,,A\n,,B", ["B0105 units.csv:2 column A", "B0105 units.csv:3 column A"]),
  ("unit,name\nmps,公安厅\nMPS,水利厅", ["B0108 units.csv:3"]),
  ("unit,name\n公安厅,x\nmps,公 安 厅", ["B0108 units.csv:3"]),
])
func aUnitsFileHasToMakeSense(_ text: String, _ expected: [String]) throws {
  let found = try remarks(text)
  #expect(found == expected)
  #expect(try units(text).value == nil)
}
