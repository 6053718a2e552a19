import Diagnostics
import Testing

@testable import RubricModel

/// What the manual says of names: which ones are unique, and where one stands in place of a number.
@Suite struct NamesAndNumbersTests {
  private static let opening = "评议计分办法，语言版本1。标题“试”。评议对象：单位。\n"

  @Test("Factors of two forms have names of their own, their groups need not")
  func factors() {
    let form = { (name: String, factor: String) in
      "反馈表“\(name)”。票面等次：“好”为100%；“差”为0%。组别：“甲组”；“乙组”。每件系数“\(factor)”，从1到5，每档1。"
        + "空白：作弃权。重复：停止计票。缺漏：作弃权。\n"
    }
    let taken = { (second: String) in
      load(Self.opening + form("一", "债权额") + form("二", second)).diagnostics
        .contains { $0.code == "M0305" }
    }
    #expect(taken("债权额"))
    #expect(!taken("标的额"))
  }

  @Test(
    "A name stands in place of a number where the manual says so",
    arguments: [
      ("乘以“限”", true), ("除以“限”", true), ("加上“限”", true), ("减去“限”", true),
      ("超过“限”计为“限”", true), ("“件”低于“限”的，每低1减去1分，不足一档不计", true),
      ("每有“件”减去1分，累计不超过“限”", false), ("每有“件”减去“限”", false),
      ("汇总各单位取平均分，空缺计为“限”", false), ("计数评分“限”以上", false),
      ("超过60分计为“限”", false), ("四舍五入，保留“限”位小数", false),
    ])
  func names(_ step: String, _ canStand: Bool) {
    let articles = """
      登记表“表”。项目：“件”；“限”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“件”：\(step)；不修约。
      """
    let codes = load(Self.opening + articles).diagnostics.map(\.code)
    #expect(codes.contains { $0.hasPrefix("S") || $0.hasPrefix("L") } == !canStand, "\(codes)")
  }

  @Test("Where no form is, any form is offered")
  func forms() {
    let text = Self.opening + "计分部分“分”，满分100分。计分取自100分：不修约。"
    let missing = load(text).diagnostics.first { $0.code == "M0302" }
    #expect(missing?.headline.chinese == "缺少填写用的表。")
    #expect(missing?.help.first?.chinese.contains("登记表／加减分表") ?? false)
  }
}
