import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import Examples

/// Numbers of sheets that were sent out and came back, as figures of a unit.
@Suite struct SheetsOfFeedbackTests {
  private static func rubric(_ articles: String, _ given: String) -> String {
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    反馈表“表”。轮次：“首次”；“再次”。票面等次：“好”；“差”。空白：作弃权。重复：停止计票。缺漏：作弃权。
    \(articles)
    算例“试”。\(given)
    已知“表”：轮次“首次”建议“1”代表“甲”单位“子”：“好”；轮次“首次”建议“2”代表“乙”单位“子”：“差”；轮次“再次”建议“2”代表“乙”单位“子”：“好”；轮次“首次”建议“3”代表“甲”单位“丑”：“好”。
    应得“子”：等次“一”。

    """
  }

  private static func outcome(_ articles: String, _ given: String) throws -> Outcome<SessionResult>
  {
    let rubric = try Fixture.rubric(rubric(articles, given))
    return ExampleRunner.result(of: try #require(rubric.examples.first), rubric)
  }

  private static let sent =
    "已知反馈发出“表”：“丑”1份；“子”5份，收回2份。已知反馈发出“表”，轮次“再次”：“丑”0份；“子”2份。"
  private static let grade = "等次“级”，依次判定：若“数”超过0，则为“一”；否则为“二”。"

  @Test(
    "They are those of the round that is taken, or of all",
    arguments: [
      ("取自“表”轮次“首次”：计数发出票数", [1, 5]), ("取自“表”轮次“再次”：计数发出票数", [0, 2]),
      ("取自“表”轮次“首次”：计数收回票数", [1, 2]), ("取自“表”轮次“再次”：计数收回票数", [0, 1]),
      ("取自“表”：计数收回票数；汇总各轮次求和", [1, 3]), ("取自“表”：计数发出票数；汇总各轮次取末次", [0, 2]),
    ])
  func numbers(_ ladder: String, _ due: [Int]) throws {
    let result = try #require(
      try Self.outcome("数值“数”，\(ladder)；不修约。\(Self.grade)", Self.sent).value)
    let names = result.units.map(\.unit.name.text)
    let values = result.units.map { $0.figures[0].exact }
    #expect(names.count == 2)
    let found = Dictionary(uniqueKeysWithValues: zip(names, values))
    #expect(["丑", "子"].map { found[$0] } == due.map { Rational($0) })
  }

  @Test("A unit of which nothing is said stops the count, whatever the meeting's ballots are")
  func nothingSaid() throws {
    for given in ["", "已知会议情况：发出票数9；收回票数9。", "已知反馈发出“表”：“子”5份。"] {
      for asked in ["发出票数", "收回票数"] {
        let outcome = try Self.outcome(
          "数值“数”，取自“表”轮次“首次”：计数\(asked)；不修约。\(Self.grade)", given)
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.code).first == "C0105")
      }
    }
  }

  @Test("More answers than sheets, another number and an unknown form are told as in a session")
  func disagreement() throws {
    let ladder = "数值“数”，取自“表”轮次“首次”：计数发出票数；不修约。\(Self.grade)"
    for (given, code) in [
      ("已知反馈发出“表”：“丑”1份；“子”1份。", "B0241"), ("已知反馈发出“表”：“丑”1份；“子”5份，收回3份。", "B0240"),
      ("已知反馈发出“票”：“丑”1份；“子”5份。", "B0242"),
    ] {
      let outcome = try Self.outcome(ladder, given)
      #expect(
        outcome.diagnostics.map(\.code).contains(code),
        "\(given): \(outcome.diagnostics.map(\.code))")
    }
  }
}
