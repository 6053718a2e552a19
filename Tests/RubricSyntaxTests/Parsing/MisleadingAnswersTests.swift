import Diagnostics
import Testing

@testable import RubricSyntax

/// What was answered with another rule, with its contrary or with nothing is answered with the
/// sentence that says it.
@Suite struct MisleadingAnswersTests {
  private static let opening = "评议计分办法，语言版本1。"
  private static let english = "Appraisal rubric, language 1. "
  private static let score = opening + "计分部分“甲”，满分20分。计分取自20分："
  private static let quantity = opening + "数值“甲”，取自“票”："
  private static let rate = opening + "比率“甲”，取自“表”："
  private static let grade = opening + "等次“级”，依次判定：若"
  private static let notRanked = opening + "不参加排名：若"
  private static let end = "，则为“好”；否则为“差”。"

  @Test(arguments: [
    (score + "“率”达不到90%的，扣5分。", "若“满意率”低于90%，则为5分"),
    (score + "“率”达到95%的加2分，达到98%的加3分。", "若“满意率”不低于98%，则为3分"),
    (score + "“件”超过3的扣2分。", "这里写：减去“扣分”"),
    (score + "“率”在90%以下的扣5分。", "这里写：减去“扣分”"),
    (score + "“率”90%以上的加5分。", "这里写：加上“加分”"),
    (grade + "“件数”是0" + end, "在数前写“等于”"), (grade + "“件数”为0或1" + end, "各写一个完整的条件"),
    (score + "有“否决”的，本项不得分。", "乘以“得分系数”"), (score + "出现“否决”不得分。", "乘以“得分系数”"),
    (quantity + "汇总各评分人，若至少5个有效报价，取平均分，空缺不计。", "若至少5个有效分"),
    (rate + "除以“应办”，没有考核件的按100%计；不修约。", "空缺计为100%"),
    (score + "没有“事故”的，加5分。", "若“安全事故”等于0，则为5分"),
    (grade + "“满意”得票超过20票" + end, "计数“满意”"), (grade + "“满意”票不少于20票" + end, "计数“满意”"),
    (rate + "“满意”票与“基本满意”票之和占有效票数。", "“满意”、“基本满意”占有效票数"),
    (opening + "数值“甲”，取自“满意”票与“基本满意”票之和：不修约。", "计数“满意”、“基本满意”"),
    (grade + "“经营年数”满3年" + end, "不低于3"),
    (opening + "等次“级”，按“均分”：70分以下（含71分）为“差”；超过70分为“好”。", "本来就含本数"),
    (quantity + "0.5乘以“丙”；不修约。", "“测评”乘以1.5"),
    (notRanked + "“件”不等于3。", "若“甲”低于3；若“甲”超过3"), (notRanked + "“件”不空缺。", "若“有数”等于1"),
    (notRanked + "类别不为“甲类”。", "若类别为“乙类”；若类别为“丙类”"),
    (notRanked + "“初评”不为“好”。", "若“初评”为“合格”；若“初评”为“不合格”"),
    (grade + "“件”不等于3" + end, "否则为“好”"),
    (english + "Not ranked: if \"a\" is not equal to 3.", "若“甲”低于3"),
    (
      english
        + "Grade \"g\", first that holds: if \"a\" is not equal to 3, then \"x\"; otherwise \"y\".",
      "若“甲”等于3"
    ),
    (
      opening + "算例“例”。已知“表”：单位“甲”：“态度”“优秀”20；“结果”“优秀”5。",
      "单位“甲”指标“态度”：“优秀”20"
    ),
    (
      english + "Checklist form \"f\". Blank: counts as the number of items taking part.",
      "若“填报数”空缺，则为“家数”"
    ),
  ])
  func theSentenceForItIsTold(_ text: String, _ words: String) {
    let told = SyntaxTree(bytes: Array(text.utf8)).diagnostics
    #expect(told.contains { $0.help.contains { $0.chinese.contains(words) } }, "\(told)")
    #expect(!told.contains { $0.headline.chinese.contains("是否应为") }, "\(told)")
  }

  /// Another item of 不参加排名 is no item before, and nothing comes behind it.
  @Test(arguments: ["“件”不等于3。", "“件”不空缺。", "类别不为“甲类”。", "“初评”不为“好”。"])
  func noEarlierItemIsSpokenOfUnderTheRanking(_ condition: String) {
    let told = SyntaxTree(bytes: Array((Self.notRanked + condition).utf8)).diagnostics
    #expect(!told.contains { $0.help.contains { $0.chinese.contains("前面一项") } }, "\(told)")
  }

  @Test(arguments: [
    ("若“件数”为0", "若“件数”等于0"), ("若“甲”为60%", "若“甲”等于60%"), ("若“甲”为5分", "若“甲”等于5分"),
    ("若“甲”为负5分", "若“甲”等于负5分"), ("若最后得分为5分", "若最后得分等于5分"),
    ("若“甲”为1，“乙”为2", "若“甲”等于1，“乙”等于2"),
    ("若“甲”、“乙”合计为0", "若“甲”、“乙”合计等于0"), ("若“甲”占有效票数为100%", "若“甲”占有效票数等于100%"),
    ("若“甲”为3分以上", "若“甲”3分以上"),
    ("若“甲”为三分之一以下", "若“甲”三分之一以下"),
  ])
  func whatANumberIsIsEqual(_ written: String, _ read: String) throws {
    let trees = [written, read].map {
      SyntaxTree(Self.opening + "等次“级”，依次判定：" + $0 + Self.end)
    }
    #expect(trees.flatMap(\.diagnostics).isEmpty, "\(trees[0].diagnostics)")
    let texts = trees.map { Formatter.format($0, to: .chinese).value }
    #expect(texts[0] == texts[1])
    let english = try #require(Formatter.format(trees[0], to: .english).value)
    #expect(SyntaxTree(english).diagnostics.isEmpty, "\(english)")
    #expect(Formatter.format(SyntaxTree(english), to: .chinese).value == texts[1])
  }

  /// Without the word, 以上 or 等于 may be what is left out.
  @Test(arguments: ["若“满意率”80%", "若“件数”3件"])
  func aNumberWithoutAWordIsNoComparison(_ condition: String) {
    #expect(!SyntaxTree(Self.opening + "等次“级”，依次判定：" + condition + Self.end).diagnostics.isEmpty)
  }

  @Test(arguments: [
    (
      "Grade \"g\", first that holds: if \"n\" is fewer than 12, then \"x\"; otherwise \"y\".",
      "低于12"
    ),
    ("Grade \"g\", first that holds: if \"n\" is 0, then \"x\"; otherwise \"y\".", "等于0"),
    (
      "Grade \"g\", first that holds: if \"n\" is no fewer than 12, then \"x\"; otherwise \"y\".",
      "至少12"
    ),
  ])
  func theEnglishForItIsRead(_ text: String, _ words: String) throws {
    let tree = SyntaxTree(Self.english + text)
    #expect(tree.diagnostics.isEmpty, "\(tree.diagnostics)")
    let chinese = try #require(Formatter.format(tree, to: .chinese).value)
    #expect(chinese.contains(words))
  }

  @Test(arguments: ["每上升", "每提升", "每提高"])
  func whatRisesIsFurther(_ word: String) {
    let text = Self.score + "“率”超过90%的，\(word)1%加1分，不足一档不计。"
    #expect(SyntaxTree(text).diagnostics.isEmpty)
  }

  /// A、B、C are letters for something: the first of them is no English article.
  @Test func lettersInAListAreNoArticles() throws {
    let text = Self.rate + "A、B、C票合并，占有效票数，空缺停止计票；不修约。"
    let first = try #require(SyntaxTree(bytes: Array(text.utf8)).diagnostics.first)
    #expect(first.headline.chinese == "“A”不是关键词。名称要加引号：“A”。")
  }

  @Test func noContraryIsGuessedInEnglish() {
    #expect(MeantWord.nearest(to: "fewer thn", among: ["more than"]) == nil)
    #expect(MeantWord.nearest(to: "more thn", among: ["fewer than", "more than"]) == "more than")
  }
}
