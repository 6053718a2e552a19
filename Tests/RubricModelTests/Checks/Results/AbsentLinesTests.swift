import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// Conditions that ask whether a line of a checklist is blank.
@Suite struct AbsentLinesTests {
  private static func rubric(_ articles: String, blank: String = "作弃权") -> String {
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。公共参数“线”，从0到9分，每档1分。
    登记表“表”。项目：“甲”，从2到9分，整数计分；“乙”，从0到5分，整数计分。
    不合评分范围：停止计票。空白：\(blank)。重复：停止计票。缺漏：停止计票。
    \(articles)
    """
  }

  /// Nothing else than what is expected is said of the articles.
  @Test(arguments: [
    ("若“甲”空缺，则为“无”；若“甲”低于5分，则为“差”；否则为“好”", "作弃权", []),
    ("若“甲”低于5分，则为“差”；否则为“好”", "作弃权", ["M0376"]),
    ("若“甲”空缺，“乙”空缺，则为“无”；若“甲”低于5分，则为“差”；否则为“好”", "作弃权", ["M0376"]),
    ("若“甲”空缺，或“甲”低于5分，则为“差”；否则为“好”", "作弃权", []),
    ("若“甲”空缺，则为“无”；否则为“好”", "停止计票", ["M0350"]),
    ("若“线”空缺，则为“无”；否则为“好”", "停止计票", ["M0350"]),
    ("若“丙”空缺，则为“无”；否则为“好”", "作弃权", ["M0304"]),
    ("若“表”空缺，则为“无”；否则为“好”", "作弃权", ["M0304"]),
    ("若“甲”空缺，则为“无”；若“甲”空缺，“乙”低于3分，则为“差”；否则为“好”", "作弃权", ["M0354"]),
  ])
  func grades(_ items: String, _ blank: String, _ codes: [String]) {
    let text = Self.rubric("等次“级”，依次判定：\(items)。数值“和”，取自“甲”、“乙”合计，空缺不计：不修约。", blank: blank)
    let unused = ["M0324", "M0352"]
    let found = load(text).diagnostics.filter { $0.severity != .notice }.map(\.code)
    #expect(found.filter { !unused.contains($0) } == codes, "\(items)")
  }

  /// Whoever is asked for and not blank has the line behind the item.
  @Test(arguments: [
    ("若“甲”空缺，则为0分；否则为“甲”", false, 0), ("若“乙”空缺，则为0分；否则为“甲”", true, 0),
    ("若“甲”不低于4分，则为“甲”；否则为6分", false, 4), ("若“甲”空缺，或“乙”空缺，则为3分；否则为“甲”", false, 2),
  ])
  func values(_ items: String, _ mayBeAbsent: Bool, _ lowest: Int) throws {
    let rubric = try #require(load(Self.rubric("数值“数”，依次判定：\(items)。")).value)
    #expect(rubric.quantities[0].type.mayBeAbsent == mayBeAbsent)
    #expect(rubric.quantities[0].type.range == Interval(Rational(lowest), Rational(9)))
  }

  /// A sum that is there has its terms; one that counts what is lacking as 0 tells nothing.
  @Test(arguments: [
    ("“甲”加上“乙”", []), ("“甲”乘以50%加上“乙”乘以50%，空缺则总和空缺", []), ("“乙”加上“甲”，空缺计为0分", ["M0376"]),
  ])
  func aSumThatIsThere(_ sum: String, _ codes: [String]) {
    let text = Self.rubric(
      "数值“和”，取自\(sum)：不修约。等次“级”，依次判定：若“和”空缺，则为“无”；若“甲”低于5分，则为“差”；否则为“好”。")
    let warned = load(text).diagnostics.filter { $0.severity == .warning }.map(\.code)
    #expect(warned == codes)
  }
}
