import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import Reports

/// What a reader of the public sheets is told about places and means.
@Suite struct PublicReasonTests {
  private static let files = [
    "建议编号,单位,代表,态度\n1,甲,王,很满意\n1,乙,王,满意\n2,甲,李,不满意\n3,甲,李,很满意\n",
    "票号,甲,乙\n1,60,70\n2,60,70\n",
  ]

  /// 甲 has 40 + 60, 乙 30 + 70 points.
  private static func session(_ publication: String, ties: String) throws -> SessionResult {
    try MadeSession(
      """
      评议计分办法，语言版本1。标题“同分”。总分200分。评议对象：单位。
      第一条　反馈表“反馈表”。指标：“态度”，权重100%。票面等次：“很满意”为100%；“满意”为50%；“不满意”为0%。
      空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　测评票“测评票”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。
      空白：停止计票。重复：停止计票。缺漏：停止计票。
      第三条　计分部分“会前”，满分60分，自定。计分取自“反馈表”：（一）汇总各代表取平均分，空缺停止计票；
      （二）汇总各建议取平均分，空缺停止计票；（三）汇总各指标取加权平均；（四）乘以60分；（五）四舍五入，保留2位小数。
      第四条　计分部分“现场”，满分140分，自定。计分取自“测评票”：（一）汇总各评分人取平均分，空缺停止计票；
      （二）四舍五入，保留2位小数。
      第五条　最后得分取自各部分之和：不修约。
      第六条　排名按最后得分统一进行，由高到低。同分：并列占位。同分依次比较：\(ties)。
      第七条　公布：\(publication)。
      """, tables: files
    ).result
  }

  private static func told(_ result: SessionResult) -> [String] {
    TieNotes(result, .everybody(by: result.rubric)).lines.map(\.chinese)
  }

  @Test("A tie that the live score decides is told with both figures where all scores are public")
  func figures() throws {
    let result = try Self.session("各项得分；名次", ties: "“现场”；仍同则并列")
    #expect(result.units.map(\.unit.name.text) == ["乙", "甲"])
    #expect(
      Self.told(result) == ["第1名乙、第2名甲：最后得分同为100.00，由“现场”决定：70.00对60.00"])
  }

  @Test("A comparison that goes another way than the ranking says so")
  func direction() throws {
    let result = try Self.session("各项得分；名次", ties: "“现场”，由低到高；仍同则并列")
    #expect(
      Self.told(result) == [
        "第1名甲、第2名乙：最后得分同为100.00，由“现场”（由低到高）决定：60.00对70.00"
      ])
  }

  @Test("Where only the final score is public, the reason is told without the figures")
  func secretFigures() throws {
    let result = try Self.session("最后得分；名次", ties: "“现场”；仍同则并列")
    #expect(Self.told(result) == ["第1名乙、第2名甲：最后得分同为100.00，由“现场”决定"])
  }

  @Test("Of places that are not public nothing is told")
  func secretPlaces() throws {
    #expect(try Self.told(Self.session("最后得分；名次前1名", ties: "“现场”；仍同则并列")) == [])
    #expect(try Self.told(Self.session("名次", ties: "“现场”；仍同则并列")) == [])
  }

  @Test("Units that share a place are told to do so")
  func shared() throws {
    let result = try Self.session("各项得分；名次", ties: "仍同则并列")
    #expect(Self.told(result) == ["第1名乙、甲：最后得分同为100.00，按办法并列"])
  }

  @Test("A unit's sheet tells why an equal score stands behind, and how its means are made")
  func unitSheet() throws {
    let result = try Self.session("各项得分；名次", ties: "“现场”；仍同则并列")
    let sheet = UnitSheet(
      result.units[1], in: result, meeting: Meeting(), disclosure: .everybody(by: result.rubric))
    let text = TextWriter(language: .chinese).text(of: sheet.document)
    #expect(text.contains("距前一名：最后得分差0.00，由“现场”决定：70.00对60.00"))
    #expect(text.contains("会前：很满意计100%，满意计50%，不满意计0%"))
    #expect(
      text.contains("会前：汇总各代表取平均分；再汇总各建议取平均分；再汇总各指标取加权平均（态度\n    100%）"))
  }

  private static func ownSheet(_ publication: String, ties: String) throws -> String {
    let result = try session(publication, ties: ties)
    let sheet = UnitSheet(
      result.units[1], in: result, meeting: Meeting(), disclosure: .ownUnit(by: result.rubric))
    return TextWriter(language: .chinese).text(of: sheet.document)
  }

  @Test("A unit that is told its own scores is not told those of the unit ahead")
  func secretOfNeighbour() throws {
    let text = try Self.ownSheet("最后得分；名次。公布对本单位：各项得分", ties: "“现场”；仍同则并列")
    #expect(text.contains("  距前一名：最后得分差0.00，由“现场”决定\n"))
    #expect(!text.contains("70.00"))
  }

  @Test("Where the ranked score is told to the unit only, the distance would tell the neighbour's")
  func secretDistance() throws {
    let text = try Self.ownSheet("名次。公布对本单位：各项得分", ties: "“现场”；仍同则并列")
    #expect(text.contains("2个单位中列第2名\n"))
    #expect(!text.contains("距前一名"))
  }

  @Test("Who shares a place is told as far as places are public")
  func secretSharing() throws {
    let open = try Self.ownSheet("名次。公布对本单位：各项得分", ties: "仍同则并列")
    #expect(open.contains("2个单位中列第1名，与另外1个单位并列\n"))
    let secret = try Self.ownSheet("“会前”。公布对本单位：各项得分；名次", ties: "仍同则并列")
    #expect(secret.contains("2个单位中列第1名\n"))
  }

  @Test(
    "Answers of fewer deputies than the limit are withheld, however many suggestions they are on")
  func deputies() throws {
    let result = try Self.session("各项得分；名次", ties: "“现场”；仍同则并列")
    func text(withheldBelow limit: Int) -> String {
      let sheet = UnitSheet(
        result.units[1], in: result, meeting: Meeting(),
        disclosure: .everybody(by: result.rubric), withheldBelow: limit)
      return TextWriter(language: .chinese).text(of: sheet.document)
    }
    // Two deputies have answered on three suggestions.
    #expect(text(withheldBelow: 3).contains("不足3人，为保密不列出。"))
    #expect(!text(withheldBelow: 3).contains("会前：各指标"))
    #expect(!text(withheldBelow: 2).contains("不足2人"))
    #expect(text(withheldBelow: 2).contains("66.67%"))
  }
}
