import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// The range of a figure by cases knows what holds where an item gives the figure, and what has
/// failed before.
@Suite struct NarrowedRangeTests {
  private static let frame = """
    登记表“表”。项目：“甲”，从0到120分，整数计分；“乙”，从10到50分，整数计分；“丙”，从负20到100分，整数计分。
    不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
    数值“得分”，取自“甲”：不修约。

    """

  @Test(arguments: [
    ("若“得分”超过100分，则为100分；否则为“得分”", 0, 100), ("若“得分”不低于60分，则为“得分”；否则为0分", 0, 120),
    ("若“得分”不低于60分，“得分”不超过90分，则为“得分”；否则为70分", 60, 90), ("若“甲”不低于60分，则为“甲”；否则为60分", 60, 120),
    ("若“丙”低于0分，则为0分；否则为“丙”", 0, 100), ("若“丙”低于0分，“甲”超过5分，则为0分；否则为“丙”", -20, 100),
    ("若“丙”低于0分，或“丙”超过90分，则为0分；否则为“丙”", 0, 90), ("若“甲”不超过“乙”，则为“甲”；否则为“乙”", 0, 50),
    ("若“甲”不低于“乙”，则为“甲”；否则为“乙”", 10, 120), ("若“乙”超过“甲”，则为50分；否则为“甲”", 10, 120),
    ("若“甲”等于“乙”，则为“甲”；否则为20分", 10, 50), ("若“甲”等于0分，则为30分；否则为“甲”", 0, 120),
    ("若“甲”超过200分，则为“甲”；否则为3分", 0, 120),
    ("若“甲”不低于60分，则为“甲”乘以50%；否则为30分", 30, 60), ("若“甲”超过100分，则为“甲”减去100分；否则为0分", 0, 20),
    ("若“甲”超过“乙”，则为“甲”减去“乙”；否则为0分", 0, 110), ("若“甲”不超过“乙”，则为0分；否则为“甲”减去“乙”", 0, 110),
    ("若“乙”低于“甲”，则为“乙”减去“甲”；否则为0分", -110, 0), ("若“甲”等于0分，则为“丙”加上“乙”乘以2；否则为5分减去“乙”", -45, 200),
    ("若“甲”不低于“乙”，则为“甲”减去“乙”加上5分；否则为“甲”减去“甲”", -35, 115),
  ])
  func ranges(_ items: String, _ lowest: Int, _ highest: Int) throws {
    let text =
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。\(Self.frame)数值“果”，依次判定：\(items)。\n公布：“果”；“得分”。"
    let outcome = load(text)
    let quantities = try #require(outcome.value?.quantities, "\(outcome.problems)")
    #expect(quantities.last?.type.range == Interval(Rational(lowest), Rational(highest)))
  }

  @Test("What may be below zero is not told to say so")
  func advice() {
    let told = ["", "，可以倒扣"].map { heading in
      load(
        "评议计分办法，语言版本1。标题“试”。评议对象：单位。\(Self.frame.replacing("负20", with: "0"))计分部分“分”，满分50分\(heading)。计分取自“得分”减去“乙”：不修约。"
      ).diagnostics.filter { $0.code == "M0310" }
    }
    #expect(told.map(\.count) == [1, 1])
    #expect(
      told[1].map(\.headline.chinese) == ["“分”满分50分，按各步可得-50至110分，超出满分。"])
    #expect(told.map { $0.flatMap(\.help).count { $0.chinese.contains("可以倒扣") } } == [1, 0])
  }
}
