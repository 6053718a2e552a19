import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// What a unit has over what all units have together is a share of the whole.
@Suite struct PartOfAllTests {
  @Test(
    "A part of the sum of all is no more than the whole",
    arguments: [
      ("“票数”", "“票数”：汇总各单位求和；不修约", true),
      ("“票数”", "“票数”：汇总各单位，分类进行求和；不修约", true),
      ("“票数”", "“票数”：汇总各单位取最高分；不修约", false),
      ("“票数”", "“票数”：汇总各单位，只留3个最高分，求和；不修约", false),
      ("“票数”", "“另数”：汇总各单位求和；不修约", false),
      ("“票数”加上“另数”", "“票数”：汇总各单位求和；不修约", false),
    ])
  func isAShare(_ figure: String, _ all: String, _ isBounded: Bool) throws {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“票数”；“另数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“总”，取自\(all)。
      比率“率”，取自\(figure)：除以“总”，空缺不计；四舍五入，保留2位小数。
      公布：“率”。
      """
    let outcome = load(text)
    let rate = try #require(outcome.value?.quantities.last, "\(outcome.problems)")
    #expect(rate.type.range.highest == (isBounded ? .one : nil))
  }
}
