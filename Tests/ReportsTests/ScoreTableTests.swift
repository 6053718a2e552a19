import RubricModel
import Scoring
import Testing

@testable import Reports

@Test("Categories that are ranked apart stand one after the other")
func categoriesStandApart() throws {
  let units = [("甲", "大"), ("乙", "小"), ("丙", "大"), ("丁", "小")].map { name, category in
    AppraisedUnit(name: Name(name), category: category)
  }
  func names(_ ranked: String) throws -> [String] {
    let result = try MadeSession(
      """
      评议计分办法，语言版本1。标题“分类”。总分100分。评议对象：单位。
      测评票“现场”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。
      空白：停止计票。重复：停止计票。缺漏：停止计票。
      计分部分“得分”，满分100分。计分取自“现场”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。
      最后得分取自各部分之和：不修约。
      排名按最后得分\(ranked)进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。

      """, tables: ["票号,甲,乙,丙,丁\n1,70,80,90,60\n"], units: units
    ).result
    return ScoreTable(result).units.map(\.unit.name.text)
  }
  #expect(try names("分类") == ["丙", "甲", "乙", "丁"])
  #expect(try names("统一") == ["丙", "乙", "甲", "丁"])
}
