import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// What an item of a quantity by cases may give.
@Suite struct CaseValueTests {
  private static func text(_ items: String, blank: String = "停止计票") -> String {
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。公共参数“K值”，从0.5到1，每档0.01。
    登记表“表”。项目：“分”，从0到100分，每档0.5分；“数”，从0到60，每档1；“率”，从0%到100%，每档1%。
    不合评分范围：停止计票。空白：\(blank)。重复：停止计票。缺漏：\(blank)。
    数值“果”，依次判定：\(items)。
    数值“参”，取自“分”乘以“K值”：不修约，显示时四舍五入，保留2位小数。
    公布：“果”；“参”；“分”；“数”；“率”。
    """
  }

  @Test(arguments: [
    ("若“分”超过5分，则为“分”乘以90%；否则为“分”", []), ("若“分”超过5分，则为“分”减去“分”乘以“率”；否则为5分", []),
    ("若“分”超过5分，则为“率”乘以20分加上“数”乘以1分；否则为负5分加上“分”乘以“K值”", []),
    ("若“数”超过5，则为“数”加上“分”；否则为“数”", ["M0325"]), ("若“数”超过5，则为“数”加上5分；否则为“数”", ["M0325"]),
    ("若“数”超过5，则为“分”乘以“分”；否则为“分”", ["M0325"]), ("若“数”超过5，则为“分”乘以5分；否则为“分”", ["M0325"]),
    ("若“数”超过5，则为“分”乘以90%；否则为“数”乘以2", ["M0325"]),
    ("若“数”超过5，则为“分”乘以1/3；否则为“分”", ["M0328"]),
    ("若“数”超过5，则为“分”，乘以90%；否则为“分”", []),
    ("若“数”超过5，则为“分”；否则为“分”，乘以90%", ["M0344"]),
    ("若“数”超过5，则为“分”，乘以90%；否则为“分”，乘以80%", ["M0344"]),
    ("若“数”超过5，则为“分”加上5分，乘以2；否则为“分”", ["M0344"]),
    ("若“数”超过5，则为“分”除以2；否则为“分”", ["S0201"]), ("若“数”超过5，则为“分”加上“丁”；否则为“分”", ["M0304"]),
    ("若“数”超过5，则为“分”乘以“丁”；否则为“分”", ["M0304"]),
  ])
  func problems(_ items: String, _ due: [String]) {
    #expect(load(Self.text(items)).problems == due)
  }

  @Test(
    "Each part of a sum is there, or an item before says what holds without it",
    arguments: [
      ("若“率”空缺，则不计；否则为“率”乘以20分", []), ("若“率”空缺，则不计；否则为“率”乘以20分加上“分”", ["M0322"]),
      ("若“率”空缺，或“分”空缺，则不计；否则为“率”乘以20分加上“分”", []),
      ("若“分”空缺，则不计；若“分”超过5分，则为“分”减去5分；否则为0分减去“分”", []),
      ("若“分”空缺，则不计；若“率”空缺，则为“分”；若“率”超过“率”，则为“分”减去“分”；否则为“分”减去“率”乘以1分", []),
    ])
  func absence(_ items: String, _ due: [String]) {
    let problems = load(Self.text(items, blank: "作弃权")).problems
    #expect(problems.filter { $0 == "M0322" } == due, "\(problems)")
  }

  @Test func english() throws {
    let text = Self.text("若“分”超过5分，则为“分”乘以90%加上5分减去“数”乘以1分；否则为负5分")
    let english = try #require(Self.formatted(text, .english))
    #expect(
      english.contains("then \"分\" times 90% plus 5 points minus \"数\" times 1 point;"),
      "\(english)")
    #expect(english.contains("otherwise minus 5 points."))
    #expect(Self.formatted(english, .chinese) == Self.formatted(text, .chinese))
    #expect(load(english).problems == [])
  }

  @Test(
    "A comma of one meaning is not canonical; one of two stays, since without it nothing is refused",
    arguments: [
      ("若“数”超过5，则为“分”，乘以90%；否则为“分”", "若“数”超过5，则为“分”乘以90%；否则为“分”"),
      ("若“数”超过5，则为“分”；否则为“分”，乘以90%", "若“数”超过5，则为“分”；否则为“分”，乘以90%"),
      ("若“数”超过5，则为“分”减去5分，乘以2；否则为“分”", "若“数”超过5，则为“分”减去5分，乘以2；否则为“分”"),
    ])
  func commas(_ items: String, _ due: String) throws {
    let chinese = try #require(Self.formatted(Self.text(items), .chinese))
    #expect(chinese.contains("数值“果”，依次判定：\(due)。"), "\(chinese)")
    let english = try #require(Self.formatted(Self.text(items), .english))
    #expect(Self.formatted(english, .chinese) == chinese)
    #expect(load(english).problems == load(Self.text(items)).problems)
  }

  @Test("Nor does the formatter decide what a step multiplies")
  func commaOfStep() throws {
    let text = Self.text("若“数”超过5，则为“分”；否则为5分").replacing(
      "取自“分”乘以“K值”：不修约", with: "取自“分”：减去10分，乘以2；不修约")
    #expect(try #require(Self.formatted(text, .chinese)).contains("减去10分，乘以2；"))
  }

  private static func formatted(_ text: String, _ language: Language) -> String? {
    let tree = Parser.parseRubric(SourceText(file: "test.rubric", text: text))
    return Formatter.format(tree, to: language).value
  }
}
