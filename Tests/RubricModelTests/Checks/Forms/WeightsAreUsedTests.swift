import Diagnostics
import Testing

@testable import RubricModel

/// Weights of members that no article takes together by their weights.
@Suite struct WeightsAreUsedTests {
  @Test(arguments: [
    ("组别“甲组”、“乙组”：汇总各评分人取平均分，空缺停止计票", "组别“丙组”：汇总各评分人取平均分，空缺停止计票", true),
    ("组别“甲组”、“乙组”：汇总各评分人取平均分，空缺停止计票", "：汇总各评分人取平均分，空缺停止计票；汇总各组别取加权平均", false),
    ("组别“甲组”：汇总各评分人取平均分，空缺停止计票", "组别“乙组”、“丙组”：汇总各评分人取平均分，空缺停止计票", true),
    // Told of the step by itself.
    ("组别“甲组”、“乙组”：汇总各评分人取平均分，空缺停止计票", "：汇总各评分人取平均分，空缺停止计票；汇总各组别取平均分", true),
  ])
  func pooled(_ one: String, _ other: String, _ isTold: Bool) {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。组别：“甲组”权重50%；“乙组”权重30%；“丙组”权重20%。\(SmallRubric.strict)
      数值“一”，取自“票”\(one)；四舍五入，保留2位小数。
      数值“二”，取自“票”\(other)；四舍五入，保留2位小数。
      公布：“一”；“二”。
      """
    let told = load(text).diagnostics.filter { $0.severity != .notice }.map(\.code)
    #expect(told == (isTold ? ["M0340"] : []), "\(load(text).problems)")
  }
}
