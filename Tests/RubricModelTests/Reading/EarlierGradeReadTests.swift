import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// Grades that follow from earlier ones, and the comparison that is said by "is".
@Suite struct EarlierGradeReadTests {
  private static func text(_ later: String, first: String = falling) -> String {
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    登记表“表”。项目：“甲”；“乙”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    数值“数”，取自“甲”：不修约。
    排名按“数”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
    等次“初评”，\(first)。
    等次“定等”，\(later)。
    """
  }

  private static let falling = "按“数”：90以上为“优”；60以上、低于90为“中”；低于60为“差”"
  private static let rising = "按“数”：低于60为“差”；60以上、低于90为“中”；90以上为“优”"
  private static let rules = "依次判定：若“甲”大于99，则为“否决”；若“甲”大于9，则为“优”；否则为“差”"

  @Test(arguments: [
    ("依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", falling, []),
    ("依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", rising, ["M0350"]),
    ("依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", rules, ["M0350"]),
    ("依次判定：若“乙”大于0，则为“差”；否则同“初评”", rules, []),
    ("“初评”由高到低为“优”、“中”、“差”，依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", rising, []),
    ("“初评”由高到低为“优”、“差”，依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", rules, ["M0350"]),
    ("“初评”由高到低为“优”、“差”，其余等次不变，依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", rules, []),
    (
      "“初评”由高到低为“优”、“差”、“否决”，其余等次不变，依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", rules,
      ["M0350"]
    ),
    ("“初评”由高到低为“优”，其余等次不变，依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", rules, ["M0350"]),
    ("“初评”由高到低为“优”、“中”、“优”、“差”，依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", falling, ["M0350"]),
    ("“初评”由高到低为“优”、“良”、“中”、“差”，依次判定：若“乙”大于0，则比“初评”降一个等次；否则同“初评”", falling, ["M0304"]),
    ("“初评”由高到低为“优”、“中”、“差”，依次判定：若“乙”大于0，则为“差”；否则同“初评”", falling, ["M0350"]),
    ("依次判定：若“乙”大于0，则同“初评”，最高评为“中”；否则同“初评”", falling, []),
    ("依次判定：若“乙”大于0，则同“初评”，最高评为“优”；否则同“初评”", falling, ["M0350"]),
    ("依次判定：若“乙”大于0，则同“初评”，最高评为“良”；否则同“初评”", falling, ["M0304"]),
    ("依次判定：若“乙”大于0，则比“初平”降一个等次；否则同“初评”", falling, ["M0304"]),
    ("依次判定：若“乙”大于0，则为“差”；否则同“定等”", falling, ["M0304"]),
    ("依次判定：若“乙”大于0，则为“差”；否则为“初评”", falling, ["M0305"]),
    ("依次判定：若“乙”大于0，则为“定等”；否则为“差”", falling, []),
    ("按“数”：90以上为“初评”；低于90为“差”", falling, ["M0305"]),
  ])
  func problems(_ later: String, _ first: String, _ due: [String]) {
    let outcome = load(Self.text(later, first: first))
    #expect(outcome.problems == due)
  }

  @Test("Behind a comparison of grades, a share of votes begins anew")
  func sharesBehind() {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：项目。
      计票表“表决”。票面等次：“同意”；“不同意”。空白：计为0票。重复：停止计票。缺漏：计为0票。
      等次“甲评”，取自“表决”，依次判定：若“同意”占有效票数过半数，则为“通过”；否则为“不通过”。
      等次“乙评”，取自“表决”，依次判定：若“甲评”为“通过”，“同意”占有效票数不低于2/3，则为“授予”；否则为“不授予”。
      公布：等次。
      """)
    #expect(outcome.problems == [])
  }

  @Test(arguments: [
    ("“初评”为“优”", "“初评”等于“优”"), ("名次为1", "名次等于1"), ("“甲”为“乙”", "“甲”等于“乙”"),
    ("“甲”加上“乙”为5以上", "“甲”加上“乙”5以上"), ("“甲”为5以上", "“甲”5以上"), ("“甲”为5", "“甲”等于5"),
  ])
  func equals(_ written: String, _ canonical: String) {
    let (one, other) = ("依次判定：若\(written)，则为“上”；否则为“下”", "依次判定：若\(canonical)，则为“上”；否则为“下”")
    #expect(Self.chinese(Self.text(one)) == Self.chinese(Self.text(other)))
    #expect(load(Self.text(one)).value != nil)
    #expect(load(Self.text(one)).problems == load(Self.text(other)).problems)
  }

  @Test(arguments: ["“初评”“优”", "“初评”、“优”", "“甲”5", "名次1", "“初评”不为“优”", "“初评”不是“优”"])
  func noComparison(_ written: String) {
    #expect(load(Self.text("依次判定：若\(written)，则为“上”；否则为“下”")).value == nil)
  }

  @Test(
    "Who leaves out the earlier grading, or says it in other words, is told how to write it",
    arguments: [
      "若“乙”大于0，则降一个等次；否则同“初评”", "若“乙”大于0，则“初评”降一个等次；否则同“初评”",
      "若“乙”大于0，则在“初评”基础上降一个等次；否则同“初评”", "若“乙”大于0，则比“初评”降三个等次；否则同“初评”",
      "若“乙”大于0，则最高评为“中”；否则同“初评”", "若“乙”大于0，则为“中”；否则维持“初评”",
      "若“乙”大于0，则为“中”；否则按“初评”定", "若“乙”大于0，则为“中”；否则与“初评”相同",
    ])
  func otherWords(_ items: String) throws {
    let outcome = load(Self.text("依次判定：" + items))
    let help = try #require(outcome.diagnostics.first).help.map(\.chinese)
    #expect(help.contains { $0.contains("比“初评”降一个等次") }, "\(help)")
  }

  @Test("In English \"is\" compares a grade, a rank and a figure")
  func english() throws {
    let items = "若“初评”为“优”，则为“上”；若名次为1，则比“初评”上调一个等次；若“甲”为“乙”，则同“初评”，最高评为“中”；否则同“初评”"
    let text = Self.text("“初评”由高到低为“优”、“中”、“差”，依次判定：\(items)")
    let english = try #require(Formatter.format(Self.tree(text), to: .english).value)
    #expect(english.contains("\"初评\" highest first \"优\", \"中\", \"差\", first that holds:"))
    #expect(english.contains("if rank equals 1, then compared with \"初评\" one grade higher;"))
    #expect(english.contains("then as \"初评\", at best \"中\";"))
    let spoken = english.replacing(" equals ", with: " is ")
    #expect(Self.chinese(spoken) == Self.chinese(text))
    #expect(load(spoken).problems == [])
  }

  private static func tree(_ text: String) -> SyntaxTree {
    Parser.parseRubric(SourceText(file: "test.rubric", text: text))
  }

  private static func chinese(_ text: String) -> String? {
    Formatter.format(tree(text), to: .chinese).value
  }
}
