import Diagnostics
import RubricModel
import Spreadsheets
import Stationery
import TestSupport
import Testing

@Suite struct BallotPaperWorkbookTests {
  private func papers(_ form: String, units: Int = 2) throws -> [BallotPaper] {
    let rubric = try Fixture.rubric("评议计分办法，语言版本1。标题“试”。评议对象：单位。" + form)
    let names = (1...units).map { "“单位\($0)”" }.joined(separator: "；")
    let session = try Fixture.session("评议会议，语言版本1。标题“会”。计分办法文件“r.rubric”。单位：\(names)。")
    return rubric.forms.map { BallotPaper($0, of: rubric, session) }
  }

  private static let points =
    "测评票“票”。评分范围：从0到80分，整数计分。不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：停止计票。"
    + "计分部分“分”满分80分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。"

  private func draft(
    perPage: Int, numbers: ClosedRange<Int>?, units: Int = 2
  ) throws -> SpreadsheetDraft {
    BallotPaperWorkbook(language: .chinese, perPage: perPage, numbers: numbers)
      .draft(of: try papers(Self.points, units: units))
  }

  private func texts(_ sheet: SheetDraft) -> [[String]] {
    sheet.rows.map { row in
      row.cells.map { if case .text(let text) = $0.content { text } else { "" } }
    }
  }

  @Test func aBallotHasABoxForTheNumberThatItStates() throws {
    let form =
      "测评票“票”。每票载明“持股数”英文名“Shares”，从1到1000，每档1。评分范围：从0到9999分，整数计分。"
      + "不合评分范围：停止计票。空白：计为0分。重复：停止计票。缺漏：计为0分。每票须符合，否则全票无效：评分之和不超过“持股数”。"
      + "数值“得票”取自“票”：汇总各评分人求和，空缺计为0分；不修约。"
    let papers = try papers(form)
    let workbook = BallotPaperWorkbook(language: .chinese, perPage: 1, numbers: nil)
    let lines = texts(try #require(workbook.draft(of: papers).sheets.first)).map { $0[0] }
    #expect(lines[3] == "持股数：＿＿＿＿＿＿")
    #expect(lines.contains("· “持股数”：1到1000，每档1；每张票都要写明。"))
    #expect(lines.contains { $0.contains("评分之和不超过“持股数”") })
    #expect(papers[0].statedField?.head.english == "Shares")
    let html = BallotPaperHTML(language: .english, perPage: 1, numbers: nil).text(of: papers)
    #expect(html.contains("<p class=\"field\">Shares <span class=\"box\"></span></p>"))
  }

  @Test func aBallotHasItsTitleInstructionsAndUnits() throws {
    let sheet = try #require(try draft(perPage: 1, numbers: nil).sheets.first)
    #expect(
      texts(sheet) == [
        ["会", "", ""], ["票", "", ""], ["票号：＿＿＿＿＿＿（收票后由计票人编写）", "", ""],
        ["· 打分：0到80分，整数。", "", ""], ["· 不填，作弃权。", "", ""],
        ["· 不在以上范围的，该栏无效。", "", ""], ["序号", "单位", "得分"], ["1", "单位1", ""], ["2", "单位2", ""],
      ])
    #expect(sheet.merges.map(\.label) == ["A1:C1", "A2:C2", "A3:C3", "A4:C4", "A5:C5", "A6:C6"])
    #expect(sheet.page.breaks.isEmpty)
  }

  @Test func numberedBallotsAreCutIntoPages() throws {
    let sheet = try #require(try draft(perPage: 2, numbers: 1...5).sheets.first)
    let first = texts(sheet).map { $0.first ?? "" }
    let stubs = first.indices.filter { first[$0].hasPrefix("存根") }
    #expect(stubs.map { first[$0] } == (1...5).map { "存根　第\($0)号" })
    #expect(sheet.page.breaks == [stubs[2], stubs[4]])
  }

  @Test func ofFourOnAPageTwoStandSideBySide() throws {
    let sheet = try #require(try draft(perPage: 4, numbers: 1...7).sheets.first)
    let stubs = texts(sheet).filter { $0[0].hasPrefix("存根") }
    #expect(
      stubs == [
        ["存根　第1号", "", "", "", "存根　第2号", "", ""], ["存根　第3号", "", "", "", "存根　第4号", "", ""],
        ["存根　第5号", "", "", "", "存根　第6号", "", ""], ["存根　第7号", "", ""],
      ])
    #expect(sheet.page.breaks.count == 1)
    #expect(sheet.columns.count == 7)
  }

  /// The format takes no more breaks on one sheet.
  @Test func manyBallotsStandOnSeveralSheets() throws {
    let sheets = try draft(perPage: 1, numbers: 1...2001).sheets
    #expect(sheets.map(\.page.breaks.count) == [999, 999, 0])
  }

  @Test func theyAreWritten() throws {
    let outcome = SpreadsheetWriter.bytes(
      of: try draft(perPage: 4, numbers: 1...7), file: "ballots.xlsx")
    #expect(outcome.value != nil && outcome.diagnostics.isEmpty)
  }
}
