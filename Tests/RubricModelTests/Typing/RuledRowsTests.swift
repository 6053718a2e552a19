import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// What the rules of a row say of the numbers of a checklist, `check` makes use of.
@Suite struct RuledRowsTests {
  private static func text(_ rules: String, _ articles: String) -> String {
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。登记表“表”。项目：“全”；“部分”。"
      + "空白：停止计票。重复：停止计票。缺漏：停止计票。"
      + (rules.isEmpty ? "" : "每行须符合，否则停止计票：\(rules)。") + articles
  }

  @Test(
    arguments: [
      ("", 0, nil), ("“部分”不超过“全”", 0, 1), ("“部分”低于“全”", 0, 1), ("“全”不低于“部分”", 0, 1),
      ("“部分”等于“全”", 1, 1), ("“部分”不低于“全”", 1, nil), ("“部分”不超过5", 0, nil),
      ("“部分”不超过“全”，或“全”等于0", 0, nil),
    ] as [(String, Int, Int?)])
  func aRatioKnowsWhichLineIsTheGreater(_ rules: String, _ low: Int, _ high: Int?) throws {
    let outcome = load(
      Self.text(rules, "数值“率”，取自“部分”：除以“全”，空缺停止计票；不修约，显示时四舍五入，保留2位小数。"))
    let type = try #require(outcome.value?.quantities.first?.type, "\(outcome.problems)")
    #expect(type.range == Interval(Rational(low), high.map { Rational($0) }))
  }

  @Test(
    "What is added up is never more than the sum",
    arguments: [
      ("“部分”加上“余”等于“全”", 1), ("“余”、“部分”合计不超过“全”", 1), ("“全”不低于“余”加上“部分”", 1),
      ("“部分”加上“差”等于“全”", nil), ("“部分”减去“余”等于“全”", nil), ("“部分”加上“余”不低于“全”", nil),
      ("“全”不超过“余”加上“部分”", nil), ("“全”加上“余”不低于“部分”", nil), ("“全”减去“余”等于“部分”", nil),
    ] as [(String, Int?)])
  func aPartIsWithinItsSum(_ rules: String, _ high: Int?) throws {
    let rate = "数值“率”，取自“部分”：除以“全”，空缺停止计票；不修约，显示时四舍五入，保留2位小数。"
    #expect(try Self.range(rules, rate) == Interval(.zero, high.map { Rational($0) }))
  }

  @Test(
    "A sum keeps to a rule about it, whichever way round that is written",
    arguments: [
      ("", "“部分”加上“差”", -5, nil), ("“部分”加上“差”至少1", "“部分”加上“差”", 1, nil),
      ("“部分”加上“差”至少1", "“差”加上“部分”", 1, nil), ("“部分”加上“差”至少1", "“部分”减去“差”", -5, nil),
      ("“部分”加上“差”至少1", "“部分”加上“差”加上“余”", -5, nil),
      ("“部分”加上“差”不超过20", "“部分”加上“差”", -5, 20), ("“全”不低于“部分”", "“全”减去“部分”", 0, nil),
      ("“部分”不超过“全”", "“全”减去“部分”", 0, nil), ("“全”等于“部分”", "“部分”减去“全”", 0, 0),
      ("“全”减去“部分”不超过3", "“部分”减去“全”", -3, nil), ("“全”减去“余”不低于“部分”", "“全”减去“部分”减去“余”", 0, nil),
      ("“部分”加上“差”至少1，或“全”等于0", "“部分”加上“差”", -5, nil),
    ] as [(String, String, Int?, Int?)])
  func aSumKeepsToItsRule(_ rules: String, _ sum: String, _ low: Int?, _ high: Int?) throws {
    let due = Interval(low.map { Rational($0) }, high.map { Rational($0) })
    #expect(try Self.range(rules, "数值“和”，取自\(sum)：不修约。") == due)
  }

  /// A row with a blank is not tested.
  @Test func aSumWithBlanksKeepsToNothing() throws {
    let sum = "数值“和”，取自“部分”，空缺则总和空缺加上“差”，空缺则总和空缺：不修约。"
    #expect(try Self.range("“部分”加上“差”至少1", sum, blank: "作弃权").lowest == Rational(-5))
  }

  @Test(
    "Nor is the mean of such lines, or the lowest or highest of them",
    arguments: [
      ("“部分”不超过“全”；“余”不超过“全”", "的平均值", 0, 1), ("“部分”不超过“全”", "的平均值", 0, nil),
      ("“部分”不超过“全”", "中的最低值", 0, 1), ("“余”不超过“全”", "中的最低值", 0, 1),
      ("“部分”不超过“全”", "中的最高值", 0, nil), ("“部分”不超过“全”；“余”不超过“全”", "中的最高值", 0, 1),
      ("“余”不低于“全”", "中的最高值", 1, nil), ("“余”不低于“全”", "中的最低值", 0, nil),
      ("“部分”不低于“全”；“余”不低于“全”", "的平均值", 1, nil),
    ] as [(String, String, Int, Int?)])
  func ofSeveralLines(_ rules: String, _ taken: String, _ low: Int, _ high: Int?) throws {
    let rate = "数值“率”，取自“部分”、“余”\(taken)：除以“全”，空缺停止计票；不修约，显示时四舍五入，保留2位小数。"
    #expect(try Self.range(rules, rate) == Interval(Rational(low), high.map { Rational($0) }))
  }

  /// What is added up of figures not below zero is never less than one of them.
  @Test(
    arguments: [
      ("“部分”加上“余”：不修约", 1), ("“部分”加上“差”：不修约", nil), ("“部分”加上“余”：除以2；不修约", nil),
      ("“余”加上“全”：不修约", nil), ("“部分”加上“余”乘以2：不修约", nil),
    ] as [(String, Int?)])
  func ofASumOfFigures(_ sum: String, _ high: Int?) throws {
    let outcome = load(
      Self.text(
        "",
        "数值“和”，取自\(sum)。数值“率”，取自“部分”：除以“和”，空缺停止计票；不修约，显示时四舍五入，保留2位小数。"
      ).replacing("“全”；“部分”。", with: "“全”；“部分”；“余”；“差”，从负5到5，每档1。")
        .replacing("空白：停止计票。", with: "不合评分范围：停止计票。空白：停止计票。"))
    let type = try #require(outcome.value?.quantities.last?.type, "\(outcome.problems)")
    #expect(type.range.highest == high.map { Rational($0) })
  }

  /// A sum that lacks a number is not tested.
  @Test(
    arguments: [
      ("“部分”加上“余”不超过9", "停止计票", 9), ("“部分”、“余”合计等于9", "计为0", 9),
      ("“部分”加上“余”不超过9", "作弃权", nil), ("“部分”不超过9", "作弃权", 9),
      ("“部分”加上“余”至少9", "停止计票", nil), ("“部分”加上“差”不超过9", "停止计票", nil),
    ] as [(String, String, Int?)])
  func aPartIsWithinANumber(_ rules: String, _ blank: String, _ high: Int?) throws {
    let range = try Self.range(rules, "数值“数”，取自“部分”：不修约。", blank: blank)
    #expect(range == Interval(.zero, high.map { Rational($0) }))
  }

  private static func range(
    _ rules: String, _ article: String, blank: String = "停止计票"
  ) throws -> Interval {
    let outcome = load(
      text(rules, article).replacing("“全”；“部分”。", with: "“全”；“部分”；“余”；“差”，从负5到5，每档1。")
        .replacing("空白：停止计票。", with: "不合评分范围：停止计票。空白：\(blank)。"))
    return try #require(outcome.value?.quantities.first?.type.range, "\(outcome.problems)")
  }

  @Test func ofAPartNoRateIsUnbounded() {
    let rate = "比率“率”，取自“部分”：除以“全”，空缺停止计票；四舍五入，保留2位小数。"
    #expect(load(Self.text("“部分”不超过“全”", rate)).diagnostics.map(\.code) == [])
    #expect(load(Self.text("", rate)).notices == [ModelCode.rateUnbounded.rawValue])
  }

  /// A divisor of at least 1 leaves nothing to be ruled.
  @Test func aNumberIsWithinItsRule() throws {
    let ladder = "数值“率”，取自“部分”：除以“全”；不修约，显示时四舍五入，保留2位小数。"
    #expect(load(Self.text("“全”至少1；“部分”不超过9", ladder)).problems == [])
    #expect(load(Self.text("“部分”不超过9", ladder)).problems == [ModelCode.emptyNotRuled.rawValue])
  }

  @Test func aConditionOnTwoLinesKnowsIt() {
    let cases = "数值“数”，依次判定：若“部分”超过“全”，则为1；否则为“全”。"
    #expect(
      load(Self.text("“部分”不超过“全”", cases)).diagnostics.map(\.code)
        == [ModelCode.rowNeverUsed.rawValue])
    #expect(load(Self.text("“部分”不低于1", cases)).diagnostics.map(\.code) == [])
  }
}
