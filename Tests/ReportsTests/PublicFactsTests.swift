import Ballots
import Diagnostics
import RubricModel
import Scoring
import Testing

@testable import Reports

/// What a checklist says of a unit, and why points were taken off, is as public as the scores that
/// are made of it.
@Suite struct PublicFactsTests {
  private static func session(publishing items: String) throws -> MadeSession {
    try MadeSession(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      第一条　登记表“登记”。项目：“违纪处分”；“办件”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　加减分表“加减”。空白：停止计票。缺漏：计为0分。
      第三条　数值“处分”，取自“违纪处分”：不修约。
      第四条　计分部分“奖惩”，满分5分。计分取自“加减”：对各条目求和；超过5分计为5分；不修约。
      第五条　最后得分取自各部分之和：不修约。
      第六条　等次“等次”，依次判定：若“违纪处分”至少1，则为“不合格”；否则为“合格”。
      第七条　公布：\(items)。
      """,
      tables: ["单位,违纪处分,办件\n甲,1,7\n", "单位,分值,事由\n甲,-2,某某被举报\n"],
      units: [AppraisedUnit(name: Name("甲"))])
  }

  @Test(
    "With grades or the final score alone, neither facts nor reasons are told; with all scores they are",
    arguments: [("等次", false), ("最后得分", false), ("最后得分；等次", false), ("各项得分；等次", true)])
  func facts(_ items: String, _ areTold: Bool) throws {
    let result = try Self.session(publishing: items).result
    let sheet = UnitSheet(
      result.units[0], in: result, meeting: Meeting(), disclosure: .everybody(by: result.rubric))
    let text = TextWriter(language: .chinese).text(of: sheet.document)
    #expect(text.contains("某某被举报") == areTold)
    #expect(text.contains("违纪处分") == areTold)
  }
}
