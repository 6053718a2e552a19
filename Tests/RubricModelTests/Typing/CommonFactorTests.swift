import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// Terms that are multiples of one figure rise and fall together.
@Suite struct CommonFactorTests {
  private static let start =
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。公共参数“浮动”，从负10%到10%，每档1%。"
    + "登记表“表”。项目：“报价”，从1到1000，每档1；“数”，从0到5，每档1。不合评分范围：停止计票。"
    + "空白：停止计票。重复：停止计票。缺漏：停止计票。"
    + "数值“均价”，取自“报价”：汇总各单位取平均分；不修约，显示时四舍五入，保留2位小数。数值“浮动额”，取自“均价”乘以“浮动”：不修约，显示时四舍五入，保留2位小数。"
    + "数值“整额”，取自“均价”：乘以“浮动”；四舍五入，保留1位小数。"
    + "数值“净额”，取自“均价”：减去“浮动额”；不修约，显示时四舍五入，保留2位小数。"

  @Test(
    "The range of a sum of multiples of one figure",
    arguments: [
      ("“均价”加上“浮动额”", "0.9", "1100"), ("“均价”减去“浮动额”", "0.9", "1100"),
      ("“均价”：加上“浮动额”", "0.9", "1100"), ("“均价”：减去“浮动额”", "0.9", "1100"),
      ("“均价”乘以2减去“浮动额”", "1.9", "2100"), ("“均价”减去“均价”", "0", "0"),
      ("“均价”加上“整额”", "0.8", "1100"), ("“浮动额”加上“均价”加上“数”", "0.9", "1105"),
      ("“净额”减去“均价”", "-999.1", "1099"), ("“均价”减去“数”", "-4", "1000"),
      ("“均价”减去“均价”乘以“数”", "-4000", "1000"), ("“均价”：加上1；减去“浮动额”", "1.9", "1101"),
    ])
  func rangeOfASum(_ article: String, _ low: String, _ high: String) throws {
    let outcome = load(
      Self.start + "数值“和”，取自\(article)\(article.contains("：") ? "；" : "：")不修约，显示时四舍五入，保留2位小数。")
    let sum = try #require(outcome.value?.quantities.last, "\(outcome.problems)")
    #expect(sum.type.range == Interval(ExactNumber.value(of: low), ExactNumber.value(of: high)))
  }

  @Test func aFloatingBaseIsNeverNothing() {
    let outcome = load(
      Self.start + "数值“基准”，取自“均价”加上“浮动额”：不修约，显示时四舍五入，保留2位小数。"
        + "数值“分”，取自100分：“报价”超过“基准”的，每超过1%减去1分，不足一档不计；每有“数”减去1分；扣完为止；不修约。")
    #expect(!outcome.problems.contains("M0322"), "\(outcome.problems)")
  }
}
