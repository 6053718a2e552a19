import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// A figure that only units lack which lack the value itself needs no rule for its gap.
@Suite struct FiguresBesideTests {
  private func codes(_ article: String) -> [String] {
    let text =
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。"
      + "登记表“数据”。项目：“报价”，从1到90，每档1；“件数”，从0到9，每档1。"
      + "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
      + "数值“有效”，依次判定：若“件数”超过5，则为“报价”；否则不计。"
      + "数值“别的”，依次判定：若“件数”超过3，则为“报价”；否则不计。"
      + "数值“均价”，取自“有效”：汇总各单位取平均分，空缺不计；不修约，显示时四舍五入，保留2位小数。"
      + "数值“数”，\(article)；四舍五入，保留2位小数。公布：“数”。"
    let tree = Parser.parseRubric(SourceText(file: "test.rubric", bytes: Array(text.utf8)))
    return RubricLoader.load(tree).diagnostics.map(\.code)
  }

  @Test(
    "Whoever has the value has the figure",
    arguments: [
      "取自“有效”：除以“均价”", "取自“有效”：减去“均价”；除以“均价”", "取自“有效”：乘以“均价”", "取自“有效”：超过“均价”计为“均价”",
      "取自“有效”：加上“均价”乘以“有效”", "取自“有效”乘以2，空缺则总和空缺加上“均价”，空缺则总和空缺：减去“有效”",
      "取自“均价”，空缺停止计票减去“有效”，空缺则总和空缺：除以“有效”",
    ])
  func there(_ article: String) {
    let found = codes(article)
    #expect(!found.contains("M0322") && !found.contains("M0324"), "\(found)")
  }

  @Test(
    "A unit can have the value and lack the figure",
    arguments: [
      "取自“报价”：除以“均价”", "取自“有效”：除以“别的”", "取自“有效”：乘以“别的”", "取自“有效”：减去“别的”",
      "取自“有效”，空缺计为5：除以“均价”", "取自“有效”：汇总各单位取平均分，空缺停止计票；除以“有效”",
      "取自“有效”加上“报价”，空缺不计：乘以“有效”",
    ])
  func lacking(_ article: String) {
    #expect(codes(article).contains("M0322"))
  }
}
