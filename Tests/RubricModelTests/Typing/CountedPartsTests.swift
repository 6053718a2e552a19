import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// A number of some marks over the number of all of them is no more than 100 %.
@Suite struct CountedPartsTests {
  @Test(
    "A part of the marks is no more than all of them",
    arguments: [
      ("计数“好”", "计数有效票数", true), ("计数“好”、“弃”", "计数有效票数", true),
      ("计数“好”", "计数表态票数", true), ("计数“弃”", "计数表态票数", false),
      ("计数表态票数", "计数有效票数", true), ("计数有效票数", "计数表态票数", false),
      ("计数“好”，按“股”", "计数有效票数，按“股”", true), ("计数“好”，按“股”", "计数有效票数", false),
      ("计数“好”", "计数有效票数，按“股”", false), ("计数“好”", "计数“差”", false),
    ])
  func isAShare(_ part: String, _ whole: String, _ isBounded: Bool) throws {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。每票载明“股”，从1到9，每档1。票面等次：“好”；“差”；“弃”作弃权。
      空白：作弃权。重复：停止计票。缺漏：作弃权。
      数值“一”，取自“票”：\(part)；不修约。
      数值“二”，取自“票”：\(whole)；不修约。
      比率“率”，取自“一”：除以“二”，空缺不计；四舍五入，保留2位小数。
      公布：“率”。
      """)
    let rate = try #require(outcome.value?.quantities.last, "\(outcome.problems)")
    #expect(rate.type.range.highest == (isBounded ? .one : nil))
  }

  @Test("What ballots state has the decimal places of its scale")
  func places() throws {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。每票载明“面积”，从0.05到9，每档0.05。票面等次：“好”；“差”。
      空白：该项无效。重复：停止计票。缺漏：该项无效。
      数值“一”，取自“票”：计数“好”，按“面积”；不修约。
      公布：“一”。
      """)
    #expect(outcome.value?.quantities[0].type.places == 2)
  }
}
