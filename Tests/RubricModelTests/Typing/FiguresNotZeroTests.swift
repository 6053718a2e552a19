import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// A quotient is there where its divisor has been found not to be 0.
@Suite struct FiguresNotZeroTests {
  private func codes(_ article: String) -> [String] {
    let text =
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。"
      + "登记表“数据”。项目：“报价”，从0到90，每档1；“件数”，从0到9，每档1；“目标”，从0到9，每档1。"
      + "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
      + "数值“单价”，取自“报价”：除以“件数”，空缺不计；化为小数；不修约，显示时四舍五入，保留2位小数。"
      + "数值“两倍”，取自“单价”乘以2：不修约，显示时四舍五入，保留2位小数。" + article
    let tree = Parser.parseRubric(SourceText(file: "test.rubric", bytes: Array(text.utf8)))
    return RubricLoader.load(tree).diagnostics.map(\.code)
  }

  @Test(
    "A sum of an item that only units with a quotient get needs no rule for its gap",
    arguments: [
      ("若“件数”等于0，则为0；否则为“单价”加上1", true),
      ("若“件数”超过0，则为“单价”加上1；否则为0", true),
      ("若“件数”低于1，则为0；否则为“单价”加上1", true),
      ("若“件数”不低于3，“目标”超过2，则为“单价”加上1；否则为0", true),
      ("若“件数”等于0，或“目标”等于0，则为0；否则为“单价”加上1", true),
      ("若“件数”等于0，则为0；否则为“两倍”加上1", true),
      ("若“单价”超过3，则为“两倍”加上1；否则为0", true),
      ("若“件数”等于0，“目标”等于0，则为0；否则为“单价”加上1", false),
      ("若“目标”等于0，则为0；否则为“单价”加上1", false),
      ("若“件数”不超过3，则为“单价”加上1；否则为0", false),
      ("若“件数”等于1，则为0；否则为“单价”加上1", false),
      ("若“件数”等于0，则为“单价”加上1；否则为0", false),
      ("若“单价”空缺，则为“两倍”加上1；否则为0", false),
    ])
  func sums(_ items: String, _ isThere: Bool) {
    let found = codes("数值“数”，依次判定：\(items)。公布：“数”。")
    #expect(found.contains("M0322") == !isThere, "\(found)")
  }

  @Test(
    "What a list has asked of the divisor decides that the quotient is there",
    arguments: [
      ("若“件数”等于0，则为“无”；若“单价”超过3，则为“高”；否则为“低”", false),
      ("若“目标”等于0，则为“无”；若“单价”超过3，则为“高”；否则为“低”", true),
    ])
  func conditions(_ items: String, _ isTold: Bool) {
    let found = codes("等次“等次”，依次判定：\(items)。公布：等次。")
    #expect(found.contains("M0376") == isTold, "\(found)")
  }
}
