import Diagnostics
import Testing

@testable import RubricModel

/// More than all marks, or fewer than none: no ballot keeps such a rule, or every one does.
@Suite struct BallotSharesTests {
  @Test(arguments: [
    ("至少150%评分“优秀”", ["M0348"]), ("至少101%单位“优秀”", ["M0348"]), ("最多100%评分“优秀”", ["M0355"]),
    ("最多2525%单位“优秀”", ["M0355"]), ("至少0个评分“优秀”", ["M0355"]), ("至少0%评分“优秀”", ["M0355"]),
    ("至少100%评分“优秀”", []), ("最多99%评分“优秀”", []), ("最多0个评分“优秀”", []), ("至少1个评分“优秀”", []),
  ])
  func sharesBeyondTheWhole(_ rule: String, _ due: [String]) {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。票面等次：“优秀”为100分；“良好”为80分；“一般”为0分。空白：作弃权。重复：停止计票。缺漏：停止计票。
      每票须符合，否则全票无效：\(rule)。
      数值“数”，取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
      公布：“数”。
      """)
    #expect(outcome.diagnostics.map(\.code) == due)
  }
}
