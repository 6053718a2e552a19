import Ballots
import Diagnostics
import RubricModel
import Scoring
import Testing

/// Bids that fail the technical minimum have no price that counts, and every line says why.
private let tender = Scheme(
  testDescription: "a tender",
  articles: "测评票“技术票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
    + "登记表“报价表”。项目：“报价”；“业绩”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
    + "数值“技术分”，取自“技术票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。"
    + "数值“有效报价”，依次判定：若“技术分”不低于70分，则为“报价”；否则不计。"
    + "比率“价格比”，取自“有效报价”：折算为最低单位与本单位之比；四舍五入，保留2位小数。"
    + "数值“价格分”，依次判定：若“价格比”空缺，则为0%；否则为“价格比”。"
    + "比率“单价”，取自“报价”：除以“业绩”，空缺不计；超过100%计为100%；四舍五入，保留2位小数。"
    + "数值“合格单价”，依次判定：若“技术分”不低于70分，则为“单价”；否则为0%。"
    + "计分部分“得分”，满分100分。计分取自“价格分”：乘以20分；加上“技术分”乘以80%；四舍五入，保留2位小数。",
  files: ["票号,甲,乙,丙\n1,80,90,60\n", "单位,报价,业绩\n甲,100,200\n乙,125,0\n丙,50,100\n"],
  due: [
    "甲: 80.00 100 100.00% 100.00% 50.00% 50.00% 84.00",
    "乙: 90.00 125 80.00% 80.00% — — 88.00",
    "丙: 60.00 — — 0.00% 50.00% 0.00% 48.00",
  ])

@Test func aCaseMayGiveNoValue() throws {
  let outcome = try tender.result()
  let result = try #require(outcome.value, "\(outcome.diagnostics)")
  #expect(result.units.map(Scheme.text).sorted() == tender.due.sorted())
}

@Test(arguments: [
  ("丙", 1, "不计"), ("丙", 2, "“有效报价”空缺，不计"), ("乙", 4, "除数为0，空缺不计"),
  ("乙", 5, "“单价”空缺，不计（“技术分”90，不低于70分）"),
])
func theLineThatMakesNoValueSaysWhy(_ unit: String, _ quantity: Int, _ words: String) throws {
  let result = try #require(try tender.result().value)
  let index = try #require(result.units.first { $0.unit.name.text == unit }?.index)
  let line = try #require(result.derivation(of: quantity, for: index)?.lines.last)
  #expect(line.result == nil)
  let rubric = result.rubric
  let text = line.workingText(of: rubric.quantities[quantity], in: rubric)
  #expect(text.chinese == words)
}

/// Of 乙 nobody knows whether 满意率 is below 70 %: it is of the other category, which settles it.
@Test func aConditionThatFailsSettlesTheOthers() throws {
  let scheme = Scheme(
    testDescription: "one category has no rate",
    articles: "类别：“选人用人”；“新任干部”。"
      + "测评票“票”。票面等次：“满意”；“不满意”。空白：作弃权。重复：停止计票。缺漏：作弃权。"
      + "比率“满意率”，取自“票”：“满意”占表态票数，空缺不计；四舍五入，保留1位小数。"
      + "数值“扣分”，依次判定：若类别为“选人用人”、“满意率”低于70%，则为5分；否则为0分。"
      + "等次“结果”，依次判定：若“满意率”低于70%、类别为“选人用人”，则为“整改”；否则为“正常”。",
    files: ["票号,甲,乙\n1,不满意,\n2,满意,\n"],
    units: [("甲", "选人用人"), ("乙", "新任干部")].map { name, category in
      AppraisedUnit(name: Name(name), code: nil, category: category, ledBy: nil, note: nil)
    },
    due: ["甲: 50.0% 5 整改", "乙: — 0 正常"])
  let outcome = try scheme.result()
  let result = try #require(outcome.value, "\(outcome.diagnostics)")
  #expect(result.units.map(Scheme.text).sorted() == scheme.due.sorted())
}
