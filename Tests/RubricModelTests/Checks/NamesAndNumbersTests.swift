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
}
