import RubricModel
import Testing

@testable import Reports

@Suite struct ResultCSVTests {
  @Test(
    "Header and rows, all grades; a unit left out has blanks; names are quoted where they must be")
  func graded() throws {
    let lines = [
      "rank,unit,name,得分,final,grade,等次,档次", "1,甲厅,甲厅,90.25,90.25,A,优秀,A",
      "2,yi,\"乙 \"\"局\"\"\",79.50,79.50,B,合格,B", ",bing,丙,,,,,",
    ]
    #expect(
      ResultCSV.text(of: try ResultJSONTests.graded().result)
        == lines.map { $0 + "\r\n" }.joined())
  }

  @Test("Without ranking, final score and grade the columns stay, blank")
  func items() throws {
    let session = try MadeSession(
      MadeSession.items, tables: ["票号,项目,得分\n1,\"路,桥\",9\n2,\"路,桥\",8\n"])
    #expect(
      ResultCSV.text(of: session.result)
        == "rank,unit,name,得分,final,grade\r\n,\"路,桥\",\"路,桥\",8.5,,\r\n")
  }
}
