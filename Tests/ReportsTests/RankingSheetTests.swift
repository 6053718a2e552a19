import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

@testable import Reports

@Suite struct RankingSheetTests {
  @Test("A sheet with two gradings and a unit left out", arguments: Language.allCases)
  func graded(_ language: Language) throws {
    let meeting = Meeting([Bilingual(zh: "会议", en: "Meeting")])
    let sheet = RankingSheet(try ResultJSONTests.graded().result, meeting: meeting)
    check(
      TextWriter(language: language).text(of: sheet.document),
      against: "Tests/ReportsTests/Golden/graded.\(language.rawValue).txt")
  }

  @Test("A single mark and a single ballot are told in the singular")
  func singular() throws {
    let session = try MadeSession(MadeSession.items, tables: ["票号,项目,得分\n1,路,9\n"])
    let text = TextWriter(language: .english).text(of: RankingSheet(session.result).document)
    #expect(
      text == """
        项目测评

        Item  得分
        ────  ────
        路     9.0

        Marks
          测评票: 1 ballot = 1 valid + 0 invalid
          测评票: 1 mark = 1 counted + 0 abstained + 0 void

        """)
  }

  @Test("Places beyond the first are counted")
  func morePlaces() throws {
    let sheet = RankingSheet(try ResultJSONTests.graded().result, detail: .places(1))
    #expect(
      TextWriter(language: .english).text(of: sheet.document)
        .contains("丙, blank, 4 abstained: D2, and 3 more\n"))
    #expect(
      TextWriter(language: .chinese).text(of: sheet.document).contains("丙　空白，弃权4格：D2，另有3格\n"))
  }
}
