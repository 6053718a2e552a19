import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

@testable import Reports

@Suite struct ResultJSONTests {
  private static let folder = "Tests/ReportsTests/Golden"

  /// A session with a unit left out, two gradings, and marks that were not counted.
  static func graded() throws -> MadeSession {
    try MadeSession(
      MadeSession.graded,
      tables: ["票号,甲厅,\"乙 \"\"局\"\"\",丙\n1,90,79, \n2,90,101,\n3,91,80,\n4, 90,59,\n"],
      units: [
        AppraisedUnit(name: Name("丙"), code: "bing"),
        AppraisedUnit(
          name: Name("乙 \"局\"", translation: Name.Translation("B", in: .english)), code: "yi"),
        AppraisedUnit(name: Name("甲厅")),
      ])
  }

  private static func json(
    of session: MadeSession, _ language: Language = .english, detail: BallotDetail = .first
  ) -> String {
    ResultJSON(
      session.result, rubricDigest: "00ff", diagnostics: session.diagnostics, language: language,
      detail: detail
    ).text
  }

  @Test("Two gradings, a unit left out, exceptions and a notice")
  func gradedSession() throws {
    let session = try Self.graded()
    check(Self.json(of: session), against: "\(Self.folder)/graded.json")
    let chinese = Self.json(of: session, .chinese)
    #expect(chinese.contains("前后有空格"))
    #expect(
      chinese.split(separator: "  \"diagnostics\"")[0]
        == Self.json(of: session).split(separator: "  \"diagnostics\"")[0])
  }

  @Test("Items with their units, without final score, grade and ranking")
  func itemSession() throws {
    let session = try MadeSession(
      MadeSession.items, tables: ["票号,项目,得分\n1,路,9\n1,桥,8\n2,路,8\n2,桥,9\n3,路,8\n3,桥,\n"],
      units: [
        AppraisedUnit(name: Name("桥"), code: "q", ledBy: "交通局"),
        AppraisedUnit(name: Name("路"), ledBy: "城管局"),
      ])
    check(Self.json(of: session), against: "\(Self.folder)/items.json")
  }

  @Test("Only the first places are listed, the total is told")
  func mostPlaces() throws {
    let text = Self.json(of: try Self.graded(), detail: .places(1))
    #expect(text.contains("\"total\": 4,"))
    #expect(text.matches(of: /"row": \d/).count == 3 + 1)
  }

  @Test("Places of diagnostics: a cell, a sheet, a row, a stretch of text, a file, none")
  func places() {
    let places: [Place?] = [
      .cell(CellPlace(file: "b.csv", row: 18, column: 2)),
      .cell(CellPlace(file: "b.xlsx", sheet: "票", row: 18, column: 27)),
      .cell(CellPlace(file: "b.csv", row: 1)),
      .source(SourcePlace(file: "r.rubric", line: 3, column: 7, length: 2, lineText: "……")),
      .file("f.csv"), nil,
    ]
    let texts = places.map { place in
      let diagnostic = Diagnostic(.warning, "B0000", Bilingual(zh: "中", en: "en"), at: place)
      return DiagnosticJSON.value(of: diagnostic, language: .english).text()
    }
    let head = #"{ "code": "B0000", "severity": "warning", "#
    #expect(
      texts == [
        head + #""file": "b.csv", "row": 18, "column": "C", "message": "en" }"#,
        head + #""file": "b.xlsx", "sheet": "票", "row": 18, "column": "AB", "message": "en" }"#,
        head + #""file": "b.csv", "row": 1, "message": "en" }"#,
        head + #""file": "r.rubric", "line": 3, "column": 7, "message": "en" }"#,
        head + #""file": "f.csv", "message": "en" }"#,
        head + #""message": "en" }"#,
      ])
  }
}
