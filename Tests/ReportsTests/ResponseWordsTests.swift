import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import Reports

@Suite struct ResponseWordsTests {
  private static let rubric = """
    评议计分办法，语言版本1。标题“反馈”。评议对象：单位。
    第一条　反馈表“反馈”。票面等次：“满意”；“不满意”。轮次：“首次答复”；“再次办理”。
    空白：作弃权。重复：停止计票。缺漏：作弃权。
    第二条　比率“满意率”，取自“反馈”：汇总各轮次取末次；“满意”占表态票数，空缺停止计票；四舍五入，保留2位小数。

    """
  private static let rows = """
    轮次,建议编号,代表,单位,得分
    首次答复,1,王,公安厅,满意
    首次答复,2,李,公安厅,不满意
    首次答复,3,张,公安厅,
    再次办理,2,李,公安厅,满意
    首次答复,4,王,水利厅,满意

    """

  private func session(_ sentences: String) throws -> MadeSession {
    let text = "评议会议，语言版本1。计分办法文件“r.rubric”。" + sentences
    return try MadeSession(
      Self.rubric, tables: [Self.rows], sent: try Fixture.session(text).sent)
  }

  @Test("The response rate of each round stands beside the rate of satisfaction")
  func besideSatisfaction() throws {
    let session = try session(
      "反馈发出“反馈”：“公安厅”6份，收回2份；“水利厅”1份。反馈发出“反馈”，轮次“再次办理”：“公安厅”1份。")
    let text = MarkdownWriter(language: .chinese).text(of: RankingSheet(session.result).document)
    #expect(
      text.contains("公安厅　满意率2/2（表态票数），“首次答复”反馈率2/6（33.33%），“再次办理”反馈率1/1（100.00%）"))
    #expect(text.contains("水利厅　满意率1/1（表态票数），“首次答复”反馈率1/1（100.00%）"))
  }

  @Test("So it does on the sheet of the unit")
  func onUnitSheet() throws {
    let session = try session("反馈发出“反馈”：“公安厅”6份，收回2份。")
    let unit = session.result.units[0]
    let sheet = UnitSheet(
      unit, in: session.result, meeting: Meeting(), disclosure: .office, withheldBelow: 1)
    let text = MarkdownWriter(language: .english).text(of: sheet.document)
    #expect(text.contains("| response rate of \"首次答复\" | 2 | 6 | sheets sent | 33.33% |"))
    #expect(text.contains("| 满意率 | 2 | 2 | expressed | 100.00% |"))
  }

  /// The rubric has two rates.
  private func published(_ items: String) throws -> (ranking: String, unit: String) {
    let session = try MadeSession(
      Self.rubric + "第三条　比率“不满意率”，取自“反馈”：汇总各轮次取末次；“不满意”占表态票数，空缺停止计票；四舍五入，保留2位小数。\n"
        + "第四条　公布：\(items)。\n",
      tables: [Self.rows],
      sent: try Fixture.session(
        "评议会议，语言版本1。计分办法文件“r.rubric”。反馈发出“反馈”：“公安厅”6份，收回2份。"
      ).sent)
    let everybody = Disclosure.everybody(by: session.result.rubric)
    let writer = MarkdownWriter(language: .chinese)
    let unit = UnitSheet(
      session.result.units[0], in: session.result, meeting: Meeting(), disclosure: everybody,
      withheldBelow: 1)
    return (
      writer.text(
        of: ResultSheet(session.result, meeting: Meeting(), disclosure: everybody).document),
      writer.text(of: unit.document)
    )
  }

  @Test("With all scores the response rates are published, and with some of the rates they are not")
  func published() throws {
    let some = try published("“满意率”")
    #expect(some.ranking.contains("满意率2/2") && !some.ranking.contains("反馈率"))
    #expect(some.unit.contains("| 满意率 | 2 | 2 |") && !some.unit.contains("反馈率"))
    let each = try published("“满意率”；“不满意率”")
    #expect(!each.ranking.contains("反馈率") && !each.unit.contains("反馈率"))
    let all = try published("各项得分")
    #expect(all.ranking.contains("反馈率2/6") && all.unit.contains("反馈率 | 2 | 6 |"))
  }

  @Test("For other programs: by form, unit and round")
  func inJSON() throws {
    let session = try session("反馈发出“反馈”，轮次“再次办理”：“公安厅”2份。")
    let json = ResultJSON(
      session.result, rubricDigest: "", diagnostics: [], language: .english
    ).text
    #expect(
      json.contains(
        #"{ "form": "反馈", "unit": "公安厅", "round": "再次办理", "sent": 2, "answered": 1 }"#))
  }

  @Test("Where the session does not say how many were sent, no rate is made up")
  func nothingSaid() throws {
    #expect(try session("").result.count.responses.isEmpty)
  }
}

/// A mark without a cell is placed at its row: what it is for is said.
@Test func theCriterionOfAMissingMarkIsNamed() throws {
  let rubric = """
    评议计分办法，语言版本1。标题“指标”。评议对象：单位。
    第一条　测评票“票”。指标：“态度”，权重50%；“结果”，权重50%。评分范围：从0到10分，整数计分。
    不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：作弃权。
    第二条　计分部分“得分”，满分10分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各指标取加权平均；四舍五入，保留1位小数。

    """
  let session = try MadeSession(
    rubric, tables: ["票号,单位,指标,得分\n1,甲,态度,9\n1,甲,结果,8\n2,甲,结果,7\n"])
  let text = TextWriter(language: .chinese).text(of: RankingSheet(session.result).document)
  #expect(text.contains("甲　缺漏，弃权1格：4:4“态度”"))
  let json = ResultJSON(session.result, rubricDigest: "", diagnostics: [], language: .english).text
  #expect(json.contains(#""criterion": "态度""#))
}

/// The ballots of each box, for other programs.
@Test func theBallotsOfEachBoxAreInTheResult() throws {
  let rubric = MadeSession.items.replacing(
    "评分范围", with: "票箱：合并计票。评分范围", maxReplacements: 1)
  let session = try MadeSession(
    rubric, tables: ["票号,票箱,项目,得分\n1,东,路,9\n1,西,路,8\n2,西,路,11\n"])
  let json = ResultJSON(session.result, rubricDigest: "", diagnostics: [], language: .english).text
  #expect(json.contains(#""site": "西""#) && json.contains(#""found": 2"#))
}
