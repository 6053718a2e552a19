import Diagnostics
import Foundation
import RubricModel
import TestSupport
import Testing

@testable import Reports

/// Marks that were not counted stand under the component that is based on them, so that numbers of
/// exceptions and of components agree.
@Suite struct ExceptionsJSONTests {
  private static let form = """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    第一条　测评票“票”。指标：“甲项”；“乙项”；“丙项”。评分范围：从0到100分，每档1分。
    空白：作弃权。不合评分范围：该项无效。重复：停止计票。缺漏：停止计票。

    """
  private static let ladder = "汇总各评分人取平均分，空缺计为0分；四舍五入，保留2位小数。"

  private static func session(_ articles: String) throws -> MadeSession {
    try MadeSession(
      form + articles, tables: ["票号,单位,甲项,乙项,丙项\n1,局,50,,1\n2,局,101,60,1\n3,局,70,60,101\n"],
      units: [AppraisedUnit(name: Name("局"))])
  }

  /// `component status rule total`, and what components say of themselves.
  private static func shown(_ articles: String) throws -> [String] {
    let made = try session(articles)
    let text = ResultJSON(
      made.result, rubricDigest: "", diagnostics: [], language: .english
    ).text
    let whole = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let units = whole?["units"] as? [[String: Any]]
    return lines(units?.first?["components"], ["name", "counted", "abstained", "void"])
      + lines(whole?["exceptions"], ["component", "status", "total"])
  }

  private static func lines(_ list: Any?, _ members: [String]) -> [String] {
    (list as? [[String: Any]] ?? []).map { object in
      members.map { "\(object[$0] ?? "none")" }.joined(separator: " ")
    }
  }

  @Test("Two components on one form, each with marks of its own; what nobody uses under the form")
  func byCriterion() throws {
    let articles = """
      第二条　计分部分“甲分”，满分100分。计分取自“票”指标“甲项”：\(Self.ladder)
      第三条　计分部分“乙分”，满分100分。计分取自“票”指标“乙项”：\(Self.ladder)
      第四条　公布：各项得分。
      """
    #expect(
      try Self.shown(articles) == [
        "甲分 2 0 1", "乙分 2 1 0", "甲分 void 1", "乙分 abstained 1", "票 void 1",
      ])
  }

  @Test("A component that starts from rates or figures tells of the marks behind them, once")
  func throughQuantities() throws {
    let articles = """
      第二条　数值“甲分”，取自“票”指标“甲项”：\(Self.ladder)
      第三条　数值“乙分”，取自“票”指标“乙项”：\(Self.ladder)
      第四条　数值“两分”，取自“甲分”加上“乙分”：不修约。
      第五条　计分部分“总评”，满分400分。计分取自“甲分”加上“两分”：不修约。
      第六条　公布：各项得分。
      """
    #expect(try Self.shown(articles).first == "总评 4 1 1")
  }
}
