import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// Where a sentence goes by a quantity, a line of a checklist may be named as well.
@Suite struct LineAsFigureTests {
  private static func text(_ articles: String, blank: String = "停止计票") -> String {
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。公共参数“K值”，从0.5到1，每档0.01。
    登记表“表”。项目：“分”，从0到100分，每档0.5分；“用时”英文名“Time”，从0到600，每档1。
    不合评分范围：停止计票。空白：\(blank)。重复：停止计票。缺漏：\(blank)。
    数值“数”，取自“分”乘以“K值”：不修约，显示时四舍五入，保留2位小数。
    \(articles)
    """
  }

  private static let ranking = "排名按“数”统一进行，由高到低。"
  private static let ties = "同分：并列占位。同分依次比较："

  @Test(arguments: [
    (ranking + ties + "“用时”，由低到高；仍同则并列。", ["数", "用时"]),
    (ranking + ties + "“分”；“用时”，由低到高；“分”；仍同则并列。", ["数", "分", "用时"]),
    ("排名按“用时”统一进行，由低到高。" + ties + "仍同则并列。", ["数", "用时"]),
    ("等次“级”，按“用时”：低于60为“快”；60以上为“慢”。", ["数", "用时"]),
    ("等次“级”，依次判定：若“用时”空缺，则为“缺”；否则为“有”。", ["数"]),
    ("等次“级”，依次判定：若“用时”超过9，则为“慢”；否则为“快”。", ["数"]),
    ("公布：“用时”。", ["数", "用时"]),
    ("公布：“分”；“用时”。" + ranking + ties + "“用时”，由低到高；仍同则并列。", ["数", "分", "用时"]),
  ])
  func figures(_ articles: String, _ names: [String]) throws {
    let text = Self.text(articles, blank: "作弃权")
    let rubric = try #require(load(text).value, "\(load(text).problems)")
    #expect(rubric.quantities.map(\.name.text) == names)
  }

  @Test("It is the line, with the name, the kind and the range of the line")
  func isTheLine() throws {
    let text = Self.text(Self.ranking + Self.ties + "“分”；仍同则并列。公布：“用时”。", blank: "作弃权")
    let rubric = try #require(load(text).value)
    let (points, time) = (rubric.quantities[1], rubric.quantities[2])
    #expect(time.name[.english] == "Time")
    #expect(points.type.kind == .points && time.type.kind == .number)
    #expect(
      points.type.range == Interval(.zero, Rational(100))
        && time.type.range == Interval(.zero, Rational(600)))
    #expect(points.printedPlaces == 1 && time.printedPlaces == 0)
    #expect(points.type.mayBeAbsent && time.type.mayBeAbsent)
    #expect(points.role == .figure)
  }

  @Test(arguments: [
    (ranking + ties + "“K值”；仍同则并列。", ["M0304"]), (ranking + ties + "“表”；仍同则并列。", ["M0304"]),
    (ranking + ties + "“时”；仍同则并列。", ["M0304"]),
    ("排名按“K值”统一进行，由低到高。" + ties + "仍同则并列。", ["M0304"]),
    (ranking + ties + "“用时”；“用时”；仍同则并列。", ["M0336"]),
    ("等次“级”，按“用时”：低于60分为“快”；60分以上为“慢”。", ["M0333", "M0333"]),
  ])
  func refused(_ articles: String, _ codes: [String]) {
    #expect(load(Self.text(articles)).problems == codes)
  }

  @Test(
    "Who asks first whether the line is blank settles it; else it is told how to ask",
    arguments: [
      ("若“用时”空缺；若“用时”超过9", nil), ("若“用时”空缺，或“用时”超过9", nil),
      ("若“表”记有“用时”", "在前面加一项：若“用时”空缺"), ("若“用时”空缺；若“表”记有“用时”", nil),
      ("若“用时”超过9；若“用时”空缺", "第（二）项问的就是空缺，请把它移到这一项之前"),
      ("若“分”空缺；若“用时”超过9", "在前面加一项：若“用时”空缺"),
    ] as [(String, String?)])
  func blank(_ items: String, _ due: String?) {
    let outcome = load(
      Self.text(
        Self.ranking + "不参加排名：\(items)。" + Self.ties + "仍同则并列。", blank: "作弃权"))
    #expect(outcome.problems == (due == nil ? [] : ["M0376"]))
    let help = outcome.diagnostics.flatMap(\.help).map(\.chinese)
    #expect(due.map { words in help.contains { $0.contains(words) } } ?? true, "\(help)")
  }

  @Test("An example names the line where the results have it")
  func expected() {
    let example = "算例“一”。已知会议情况：公共参数“K值”0.95。已知“表”：单位“甲”：“分”80、“用时”9。应得“甲”：“用时”9。"
    #expect(load(Self.text("公布：“用时”；“数”。" + example)).problems == [])
    #expect(load(Self.text("公布：“数”。" + example)).problems == ["M0304"])
  }
}
