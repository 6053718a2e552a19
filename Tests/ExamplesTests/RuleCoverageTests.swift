import Diagnostics
import Examples
import RubricModel
import TestSupport
import Testing

/// A rubric with every kind of rule that an example can reach.
private let articles = """
  评议计分办法，语言版本1。标题“试”。评议对象：单位。
  第一条　测评有效须符合：实到人数不低于3人。
  第二条　测评票“票”。评分范围：从0到100分，整数计分。起评分50分。不合评分范围：该项无效。越出上下限：按上下限计。空白：作弃权。重复：以先者为准。缺漏：停止计票。
  第三条　分档表“表”：80分以上为10分；低于80分为5分。
  第四条　计分部分“分”满分10分。计分取自“票”：汇总各评分人，若超过2个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分，空缺停止计票；查“表”；不修约。
  第五条　最后得分取自“分”：不修约。
  第六条　等次“级”，按最后得分：10分为“甲”；低于10分为“乙”。
  第七条　排名按最后得分统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。

  """.replacing("10分为“甲”", with: "10分以上为“甲”")

private func coverage(_ examples: String...) throws -> RuleCoverage {
  RuleCoverage(of: try Fixture.rubric(articles + examples.joined()))
}

@Test func withoutExamplesNothingIsReached() throws {
  let coverage = try coverage()
  #expect(coverage.reached == 0)
  #expect(coverage.percent == 0)
  #expect(
    coverage.rules.map(\.text.chinese) == [
      "“票”：不合评分范围", "“票”：越出上下限", "“票”：空白", "“票”：重复", "“票”：缺漏", "不符合：实到人数不低于3",
      "“分”：这一步", "“分”：有分去掉", "“分”：否则不去分", "“分”：空缺", "“分”：“表”第（一）项",
      "“分”：“表”第（二）项", "“分”：这一步", "“最后得分”：这一步", "“级”：“甲”", "“级”：“乙”", "同分：仍同则并列",
    ])
}

@Test func examplesReachTheRulesThatTheyShow() throws {
  let meeting = "已知会议情况：实到人数3。"
  let all = try coverage(
    // Trimmed, off the scale, below the floor, blank, twice.
    "算例“一”。\(meeting)已知“票”：票号1：“甲”90、“乙”101；票号2：“甲”85、“乙”40；票号3：“甲”80、“乙”空白；票号3：“乙”90。应得“甲”：最后得分10。",
    // Two equal units; nothing to trim.
    "算例“二”。\(meeting)已知“票”：票号1：“甲”70、“乙”71。应得“甲”：名次1。",
    "算例“三”。\(meeting)已知“票”：票号1：“甲”70；票号2：“乙”70。应得停止计票。",
    "算例“四”。\(meeting)已知“票”：票号1：“甲”空白。应得停止计票。",
    "算例“五”。已知会议情况：实到人数2。已知“票”：票号1：“甲”70。应得测评无效。")
  #expect(all.rules.filter { !$0.isReached }.map(\.text.chinese) == [])
  #expect(all.percent == 100)

  let one = try coverage("算例“二”。\(meeting)已知“票”：票号1：“甲”70、“乙”71。应得“甲”：名次1。")
  #expect(
    one.rules.filter(\.isReached).map(\.text.chinese) == [
      "“分”：这一步", "“分”：否则不去分", "“分”：“表”第（二）项", "“分”：这一步", "“最后得分”：这一步", "“级”：“乙”",
      "同分：仍同则并列",
    ])
  #expect(one.percent == 41)
}

/// Each tier of trimming is a rule of its own.
@Test func tiersAreReachedOneByOne() throws {
  let tiers = "若至少4个有效分，去掉1个最高分和1个最低分，若至少3个有效分，去掉1个最高分，否则不去分"
  let articles = articles.replacing("若超过2个有效分，去掉1个最高分和1个最低分，否则不去分", with: tiers)
  let three = "算例“一”。已知会议情况：实到人数3。已知“票”：票号1：“甲”90；票号2：“甲”85；票号3：“甲”80。应得“甲”：最后得分10。"
  let rules = RuleCoverage(of: try Fixture.rubric(articles + three)).rules
  #expect(
    rules[6..<10].map(\.text.chinese)
      == ["“分”：这一步", "“分”：有效分不低于4个", "“分”：有效分不低于3个", "“分”：否则不去分"])
  #expect(rules[6..<10].map(\.isReached) == [true, false, true, false])
}

/// A refusal is of the form whose mark it is about, not of all forms with such a rule.
@Test func aCaseIsReachedOnTheFormThatHasIt() throws {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：不查重。缺漏：停止计票。
    登记表“表”。项目：“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    计票表“计票表”。票面等次：“好”；“差”。空白：计为0分。重复：停止计票。缺漏：停止计票。
    比率“率”取自“计票表”：“好”占表态票数，空缺停止计票；四舍五入，保留0位小数。
    计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
    最后得分取自“分”：不修约。
    数值“件”取自“件数”：不修约。
    公布：各项得分。
    算例“登记表缺一家”。
    已知“票”：票号1：“甲”90；票号2：“乙”90。
    已知“表”：单位“甲”：“件数”1。
    已知“计票表”：单位“甲”：“好”1、“差”空白；单位“乙”：“好”1、“差”0。
    应得停止计票。
    算例“空白”。
    已知“票”：票号1：“甲”空白。
    已知“表”：单位“甲”：“件数”1。
    已知“计票表”：单位“甲”：“好”1、“差”空白。
    应得停止计票。
    算例“空白的计为0”。
    已知“票”：票号1：“甲”90。
    已知“表”：单位“甲”：“件数”1。
    已知“计票表”：单位“甲”：“好”1、“差”空白。
    应得“甲”：“率”100%。
    """)
  let cases = RuleCoverage(of: rubric).rules.prefix { !$0.text.chinese.contains("这一步") }
  #expect(
    cases.filter(\.isReached).map(\.text.chinese) == ["“票”：空白", "“表”：缺漏", "“计票表”：空白"])
  // A rule that looks for no duplicates has none to be tried with.
  #expect(
    cases.filter { !$0.isReached }.map(\.text.chinese) == [
      "“票”：不合评分范围", "“票”：缺漏", "“表”：空白", "“表”：重复", "“计票表”：重复", "“计票表”：缺漏",
    ])
}
