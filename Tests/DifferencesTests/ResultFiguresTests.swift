import Diagnostics
import Differences
import Reports
import Testing

@Suite struct ResultFiguresTests {
  private static let text = """
    { "schema": "appraise.result/1", "rubric": { "sha256": "ab" },
      "units": [
        { "unit": "a", "name": "甲", "rank": 1, "final": { "printed": "92.93", "exact": "9293/100" },
          "components": [ { "name": "现场测评", "printed": "74.72", "counted": 58 } ] },
        { "unit": "b", "name": "乙", "rank": 2, "grades": [ { "name": "总评", "value": "良好" } ] } ],
      "vote": { "stands": true, "because": "said" },
      "exceptions": [ { "component": "现场测评", "unit": "a", "status": "void", "rule": "off scale", "total": 2,
        "places": [ { "file": "b.csv", "row": 3, "column": "C" }, { "file": "c.csv", "row": 3, "column": "C" } ] } ],
      "sharedNumbers": [ { "name": "K值", "printed": "0.95", "exact": "19/20" } ],
      "diagnostics": [ { "message": "x" } ] }
    """

  private func figures(_ text: String) throws -> ResultFigures {
    try #require(JSONReader.value(of: Array(text.utf8)).flatMap(ResultFigures.init))
  }

  private func differences(_ changes: KeyValuePairs<String, String>) throws -> [FigureDifference] {
    var other = Self.text
    for (old, new) in changes {
      try #require(other.contains(old))
      other = other.replacing(old, with: new)
    }
    return ResultFigures.differences(try figures(Self.text), try figures(other))
  }

  @Test func aResultDoesNotDifferFromItself() throws {
    #expect(try differences([:]).isEmpty)
    #expect(try figures(Self.text).figures.count == 20)
  }

  @Test(
    "Every figure is found and named",
    arguments: [
      ("92.93", "甲：最后得分", "甲: final score"),
      ("9293/100", "甲：最后得分（精确值）", "甲: final score (exact)"),
      ("74.72", "甲：现场测评", "甲: 现场测评"),
      ("58", "甲：现场测评（计入）", "甲: 现场测评 (counted)"),
      ("\"rank\": 2", "乙：名次", "乙: rank"), ("良好", "乙：总评", "乙: 总评"),
      ("0.95", "公共参数“K值”", "shared number \"K值\""),
      ("19/20", "公共参数“K值”（精确值）", "shared number \"K值\" (exact)"),
      ("\"total\": 2", "a：现场测评, void, off scale（格数）", "a: 现场测评, void, off scale (number of cells)"),
    ])
  func eachFigure(_ old: String, _ chinese: String, _ english: String) throws {
    let new = old.hasPrefix("\"") ? old.replacing("2", with: "3") : old == "58" ? "59" : old + "1"
    let found = try differences([old: new])
    #expect(found.map(\.figure.label) == [Bilingual(zh: chinese, en: english)])
  }

  @Test func anotherUnitIsNoDifferenceOfTheOthers() throws {
    let found = try differences([
      "\"unit\": \"a\", \"name\": \"甲\"": "\"unit\": \"c\", \"name\": \"丙\""
    ])
    #expect(found.allSatisfy { $0.figure.unit != "乙" })
    #expect(found.contains { $0.figure.unit == "丙" && $0.first == nil })
    #expect(found.contains { $0.figure.unit == "甲" && $0.second == nil })
  }

  @Test func messagesAndTheNameOfTheRubricAreNoFigures() throws {
    #expect(try differences(["\"x\"": "\"y\"", "\"ab\"": "\"cd\"", "said": "gesagt"]).isEmpty)
  }

  @Test func theNameOfAFileIsNoFigure() throws {
    #expect(try differences(["b.csv": "s3/b.csv", "c.csv": "s3/c.csv"]).isEmpty)
  }

  @Test func aCellThatOnlyOneResultLeavesOutIsOneDifference() throws {
    let found = try differences([
      #"[ { "file": "b.csv", "row": 3"#:
        #"[ { "file": "b.csv", "row": 2, "column": "C" }, { "row": 3"#
    ])
    #expect(
      found.map(\.figure.path) == [
        "exceptions[现场测评, void, off scale, a].places[row 2, column C]"
      ])
    #expect(found.map(\.second) == ["row 2, column C"])
    #expect(found.map(\.first) == [nil])
    #expect(found.first?.figure.label.chinese == "a：现场测评, void, off scale（单元格）")
  }

  @Test func whatIsNoResultHasNoFigures() throws {
    #expect(try ResultFigures(#require(JSONReader.value(of: Array("{}".utf8)))) == nil)
    let other = #"{ "schema": "appraise.check/1" }"#
    #expect(try ResultFigures(#require(JSONReader.value(of: Array(other.utf8)))) == nil)
  }
}
