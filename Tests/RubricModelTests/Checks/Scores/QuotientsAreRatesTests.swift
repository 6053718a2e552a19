import Diagnostics
import Testing

@testable import RubricModel

/// A number over a number is a percentage, and where it is rounded that is told.
@Suite struct QuotientsAreRatesTests {
  @Test(arguments: [
    ("数值“份”，取自“人口”：除以150000；截尾，保留0位小数", ["M0358"]), ("数值“份”，取自“人口”：除以2；四舍五入，保留1位小数", ["M0358"]),
    ("数值“份”，取自“人口”：除以150000；化为小数；截尾，保留0位小数", []), ("比率“份”，取自“人口”：除以150000；四舍五入，保留2位小数", ["M0353"]),
    ("数值“份”，取自“人口”：除以50；乘以20分；四舍五入，保留2位小数", []), ("数值“份”，取自“人口”：乘以0.5；四舍五入，保留2位小数", []),
    ("数值“份”，取自“人口”、“户数”的平均值：四舍五入，保留2位小数", []),
  ])
  func whatIsRoundedAsAPercentageIsTold(_ article: String, _ due: [String]) {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“人口”；“户数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      \(article)。
      """)
    #expect(outcome.diagnostics.map(\.code).filter { $0 != "M0352" } == due)
  }

  /// Cutting off twice comes to the same as at once; rounding half up does not.
  @Test(arguments: [
    ("截尾，保留2位小数；截尾，保留1位小数", false), ("只入不舍，保留2位小数；只入不舍，保留1位小数", false),
    ("四舍五入，保留2位小数；四舍五入，保留1位小数", true), ("截尾，保留2位小数；四舍五入，保留1位小数", true),
  ])
  func cuttingOffTwiceIsOnce(_ steps: String, _ isTold: Bool) {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“票”：汇总各评分人取平均分，空缺停止计票；\(steps)。
      """)
    #expect(outcome.diagnostics.map(\.code).contains("M0330") == isTold)
  }

  /// The lowest of weighted lines is one of them, where another article weighs them all.
  @Test(arguments: [
    ("汇总各指标取加权平均", "取最低分", []), ("汇总各指标取加权平均", "取平均分", ["M0340"]),
    ("汇总各指标取平均分", "取最低分", ["M0340", "M0340"]),
  ])
  func theLowestOfWeighted(_ one: String, _ other: String, _ due: [String]) {
    let form = "测评票“票”。指标：“德”，权重60%；“能”，权重40%。评分范围：从0到100分，整数计分。"
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      \(form)不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“甲”，取自“票”：汇总各评分人取平均分，空缺停止计票；\(one)；四舍五入，保留2位小数。
      数值“乙”，取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各指标\(other)；四舍五入，保留2位小数。
      """)
    #expect(outcome.diagnostics.map(\.code).filter { $0.hasPrefix("M034") } == due)
  }
}
