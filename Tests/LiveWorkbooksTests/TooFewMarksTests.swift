import Diagnostics
import RubricModel
import Spreadsheets
import TestSupport
import Testing

@testable import Examples
@testable import LiveWorkbooks

/// Marks that somebody deletes in a live workbook leave an error where the count would stop.
struct TooFewMarksTests {
  /// The formula of the first step of a score from three marks.
  private static func formula(_ step: String) throws -> String {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。评分范围：从0到9分，整数计分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
      数值“总”，取自“票”：\(step)，空缺停止计票；四舍五入，保留1位小数。
      排名按“总”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
      公布：“总”；名次。
      算例“三票”。已知“票”：票号1：“甲”6；票号2：“甲”7；票号3：“甲”8。应得“甲”：名次1。

      """)
    let example = try #require(rubric.examples.first)
    let result = try #require(ExampleRunner.result(of: example, rubric).value)
    let draft = LiveWorkbook(result, language: .chinese, DocumentProperties(title: "试")).draft
    let formulas = draft.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
      if case .formula(let formula, _) = cell.content { formula } else { nil }
    }
    return try #require(formulas.first { $0.contains("NA()") })
  }

  @Test(
    "Below the number that is asked for there is no figure",
    arguments: [
      ("汇总各评分人，若至少3个有效分，取平均分", "+COUNTIF('票'!D4:D6,\"弃权\")>=3,AVERAGE('票'!E4:E6),NA())"),
      ("汇总各评分人，去掉1个最高分，求和", "<=1,NA(),SUM('票'!E4:E6)-LARGE('票'!E4:E6,1))"),
      ("汇总各评分人，若至少3个有效分，去掉1个最高分，否则空缺，取平均分", "/(COUNT('票'!E4:E6)-1)),NA())"),
      ("汇总各评分人求和", "=0,NA(),SUM('票'!E4:E6))"),
      ("汇总各评分人取最高分", "=0,NA(),MAX('票'!E4:E6))"),
      ("若至少3张有效票，评分7分以上占有效票数", ">=3),NA(),COUNTIFS('票'!E4:E6,\">=7\")/"),
    ])
  func deleted(step: String, ending: String) throws {
    let formula = try Self.formula(step)
    #expect(formula.contains(ending), "\(formula)")
  }
}
