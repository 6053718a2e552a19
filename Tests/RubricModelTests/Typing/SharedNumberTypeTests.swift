import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// What a number of the meeting is follows from its range, and so do the bounds of what is made of
/// it.
@Suite struct SharedNumberTypeTests {
  private static let articles =
    "公共参数“K值”，从0.5到1，每档0.01。公共参数“上浮”，从0%到20%，每档0.5%。公共参数“限分”，从负10到60分，每档0.5分。"
    + "公共参数“整数”，从0到8，整数计分。登记表“表”。项目：“分”，从0到100分，每档0.5分。"
    + "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
    + "数值“用全”，取自“限分”加上“整数”加上“分”：乘以“K值”；乘以“上浮”；不修约。"

  @Test(arguments: [
    ("“K值”", ValueKind.number, "0.5", "1", Int?(2)), ("“上浮”", .share, "0", "0.2", 1),
    ("“限分”", .points, "-10", "60", 1), ("“整数”", .points, "0", "8", 0),
    ("“分”：乘以“K值”；不修约", .points, "0", "100", 3),
    ("“分”：乘以“上浮”；不修约", .points, "0", "20", 4),
    ("“分”：除以“K值”；不修约，显示时四舍五入，保留2位小数", .points, "0", "200", nil),
    ("“分”减去“限分”", .points, "-60", "110", 1),
    ("“分”：超过“限分”计为“限分”；不修约", .points, "-10", "60", 1),
    ("“K值”：乘以3分；不修约", .points, "1.5", "3", 2),
    // As factors of terms: of one, of several with one below zero, of constants, behind a step.
    ("“分”乘以“K值”", .points, "0", "100", 3), ("“K值”乘以“限分”", .points, "-10", "60", 3),
    ("“分”乘以“K值”加上“限分”乘以“上浮”", .points, "-2", "112", 4),
    ("“上浮”乘以“限分”减去10分乘以“K值”", .points, "-12", "7", 4),
    ("“上浮”乘以“上浮”", .share, "0", "0.04", 4), ("“K值”乘以“上浮”", .number, "0", "0.2", 5),
    ("“分”：加上“限分”乘以“K值”；不修约", .points, "-10", "160", 3),
  ])
  func typeOf(
    _ start: String, _ kind: ValueKind, _ low: String, _ high: String, _ places: Int?
  ) throws {
    let ladder = start.contains("：") ? start : start + "：不修约"
    let outcome = load(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。\(Self.articles)数值“数”，取自\(ladder)。")
    let type = try #require(outcome.value?.quantities.last?.type, "\(outcome.problems)")
    #expect(type.kind == kind)
    #expect(type.range.lowest?.shortestText() == low)
    #expect(type.range.highest?.shortestText() == high)
    #expect(type.places == places)
    #expect(!type.mayBeAbsent)
  }

  @Test(
    "A rule of a row bounds its line by what the number may be",
    arguments: [
      ("不超过“上限”", 1, 400), ("低于“上限”", 1, 400), ("不低于“上限”", 200, 900), ("等于“上限”", 200, 400),
    ])
  func rowRules(_ rule: String, _ low: Int, _ high: Int) throws {
    let outcome = load(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。公共参数“上限”，从200到400，每档1。"
        + "登记表“表”。项目：“报价”，从1到900，每档1。每行须符合，否则停止计票：“报价”\(rule)。"
        + "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。数值“数”，取自“报价”：不修约。")
    let rubric = try #require(outcome.value, "\(outcome.problems)")
    #expect(rubric.quantities[0].type.range == Interval(Rational(low), Rational(high)))
    #expect(rubric.sharedNumbers[0].isUsed)
  }

  @Test(
    "What does not fit is refused",
    arguments: [
      ("数值“数”，取自“K值”加上“限分”：不修约。", "M0325"), ("数值“数”，取自“限分”：乘以“分”；不修约。", "M0325"),
      ("数值“数”，取自“分”：除以“零”，空缺停止计票；不修约，显示时四舍五入，保留2位小数。公共参数“零”，从0到1，每档1。", "M0304"),
      ("公共参数“零”，从0到1，每档1。数值“数”，取自“分”：除以“零”；不修约，显示时四舍五入，保留2位小数。", "M0322"),
      ("等次“级”，按“K值”：0.8以上为“高”；低于0.8为“低”。", "M0304"), ("公布：“K值”。", "M0304"),
      ("数值“数”，取自“限分”乘以“分”加上“分”：不修约。", "M0325"), ("数值“数”，取自“上浮”乘以“K值”：不修约。", "M0325"),
      ("数值“数”，取自“分”：加上“限分”乘以“分”；不修约。", "M0325"), ("数值“数”，取自“分”：加上“限分”乘以2分；不修约。", "M0325"),
      ("数值“数”，取自“分”乘以“系数”：不修约。", "M0304"), ("数值“数”，取自“分”乘以“表”：不修约。", "M0325"),
      ("公共参数“K值”，从0到1，每档1。", "M0305"), ("公共参数“混”，从0到1分，每档1%。", "M0316"),
      ("数值“数”，依次判定：若“K值”空缺，则为1；否则为“K值”。", "M0350"),
    ])
  func refused(_ article: String, _ code: String) {
    let outcome = load("评议计分办法，语言版本1。标题“试”。评议对象：单位。\(Self.articles)\(article)")
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.code).first == code)
  }
}
