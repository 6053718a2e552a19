import Diagnostics
import Testing

@testable import RubricSyntax

@Suite struct FormatterTests {
  private func formatted(_ text: String, to language: Language? = nil) throws -> String {
    try #require(Formatter.format(SyntaxTree(text), to: language).value)
  }

  @Test(arguments: [RubricFile.chineseRubric, .englishRubric])
  func theRubricsOfTheProjectAreCanonical(_ file: RubricFile) throws {
    #expect(try formatted(file.text) == file.text)
  }

  /// The first three lines that differ are of the comment that the file begins with.
  @Test func onlyTheTextOfACommentDiffersBetweenTheTwoRubrics() throws {
    let english = try formatted(RubricFile.chineseRubric.text, to: .english)
    let differing = zip(
      english.split(separator: "\n"), RubricFile.englishRubric.text.split(separator: "\n")
    ).filter { $0.0 != $0.1 }
    #expect(differing.count == 10)
    for (translated, shipped) in differing.dropFirst(3) {
      #expect(translated.prefix { $0 != "[" } == shipped.prefix { $0 != "[" })
    }
  }

  @Test(arguments: [RubricFile.chineseRubric, .englishRubric])
  func translatingThereAndBackGivesTheSameBytes(_ file: RubricFile) throws {
    let tree = SyntaxTree(file.text)
    let there = try formatted(file.text, to: tree.language.other)
    #expect(try formatted(there, to: tree.language) == file.text)
  }

  /// What a word processor does to a text changes nothing: white space, line breaks, quotes,
  /// commas, numbering.
  @Test func twoNumbersBesideEachOtherStayTwo() throws {
    let tree = SyntaxTree("评议计分办法，语言版本1。算例“一”。已知“票”：票号2 7；票号3：8。")
    let formatted = try #require(Formatter.format(tree).value)
    #expect(formatted.contains("票号2 7；") && formatted.contains("票号3：8。"))
  }

  @Test func theSameRubricInAnyLayoutIsFormattedTheSame() throws {
    // What stands on lines of its own, a comment, cannot know them again.
    let text = RubricFile.chineseRubric.text.replacing(/\n【[^】]*】/, with: "")
    let rewrapped = text.filter { !$0.isWhitespace || $0 == " " }
    #expect(try formatted(rewrapped) == text)
    let spread = text.map { $0 == "；" ? "；\n\n" : String($0) }.joined()
    #expect(try formatted(spread) == text)
    #expect(try formatted(withoutCommas(text)) == text)
  }

  /// Without those that are of the language; in a name or a comment a comma is text.
  private func withoutCommas(_ text: String) -> String {
    var isText = false
    return text.filter { character in
      if "“【".contains(character) { isText = true }
      if "”】".contains(character) { isText = false }
      return isText || character != "，"
    }
  }

  private static let opening = "评议计分办法，语言版本1。"

  /// Typed without the unit, and as it is written.
  @Test(arguments: [
    ("总分100。", "总分100分。"),
    ("测评票“票”。评分范围：从0到80，每档0.5。起评分60。最高分78。", "测评票“票”。\n评分范围：从0到80分，每档0.5分。起评分60分。最高分78分。"),
    ("测评票“票”。指标：“甲”，从0到30分，每档1；“乙”，从0到70，整数计分。", "测评票“票”。\n指标：“甲”，从0到30分，每档1分；“乙”，从0到70分，整数计分。"),
    ("测评票“票”。空白：计为60。", "测评票“票”。\n空白：计为60分。"),
    ("计票表“票”。空白：计为0。缺漏：计为0分。", "计票表“票”。\n空白：计为0票。缺漏：计为0分。"),
    ("测评票“票”。每票须符合，否则全票无效：最多2个评分90以上。", "测评票“票”。\n每票须符合，否则全票无效：最多2个评分90分以上。"),
    // Plain numbers stay what they are.
    ("登记表“表”。评分范围：从1到5，每档0.1。空白：计为1。", "登记表“表”。\n评分范围：从1到5，每档0.1。空白：计为1。"),
    (
      "登记表“表”。项目：“甲”。数值“件”，取自“表”：计数评分等于1；不修约。测评票“票”。数值“票数”，取自“票”：计数评分60以上；不修约。",
      "登记表“表”。\n项目：“甲”。\n\n数值“件”，取自“表”：计数评分等于1；不修约。\n\n测评票“票”。\n\n数值“票数”，取自“票”：计数评分60分以上；不修约。"
    ),
    ("登记表“表”。评分范围：从1到5，整数计分。", "登记表“表”。\n评分范围：从1到5分，整数计分。"),
    ("名次表“表”：名次1为20；名次2到3为16分。", "名次表“表”：名次1为20分；名次2到3为16分。"),
    (
      "计分部分“分”，满分40。计分取自20：每有“件”减去2，累计不超过6；加上3；加上“甲”乘以2；超过9计为9。",
      "计分部分“分”，满分40分。\n计分取自20分：每有“件”减去2分，累计不超过6分；加上3分；加上“甲”乘以2；超过9计为9。"
    ),
    ("比率“率”，取自“票”：评分90以上、低于95占有效票数。", "比率“率”，取自“票”：评分90分以上、低于95分占有效票数。"),
    ("等次“等”，按最后得分：90以上为“好”；60以上、低于90为“中”。", "等次“等”，按最后得分：90分以上为“好”；60分以上、低于90分为“中”。"),
    ("等次“等”，按“数”：90以上为“好”。", "等次“等”，按“数”：90以上为“好”。"),
    ("等次“等”，依次判定：若最后得分不低于80，“件”低于3，则为“好”。", "等次“等”，依次判定：若最后得分不低于80分，“件”低于3，则为“好”。"),
  ])
  func unitsThatGoWithoutSayingAreWritten(_ typed: String, _ written: String) throws {
    let text = try formatted(Self.opening + typed)
    #expect(
      String(text.dropFirst(Self.opening.count)).trimmingPrefix(while: \.isNewline) == written
        + "\n")
    #expect(try formatted(text) == text)
    #expect(try formatted(try formatted(text, to: .english), to: .chinese) == text)
  }

  /// A comment behind a number stands behind its unit.
  @Test func commentsStayBehindUnits() throws {
    let text = try formatted(Self.opening + "总分100【满分】，自定。")
    #expect(text == (try formatted(Self.opening + "总分100分【满分】，自定。")))
    #expect(text.contains("总分100分，【满分】自定。"))
  }

  /// Where the subject is items, no unit is spoken of.
  @Test(arguments: [
    ("数值“甲”，取自参评项目数：不修约。", "取自参评项目数", "number of items taking part"),
    ("数值“甲”，取自具有“乙”的本类单位数：不修约。", "具有“乙”的本类项目数", "number of items with"),
    ("数值“甲”，取自“乙”：折算为最低单位与本单位之比；不修约。", "折算为最低项目与本项目之比", "ratio of lowest to own"),
    ("数值“甲”，取自“乙”：汇总各单位求和；不修约。", "汇总各单位求和", "over units"),
    ("数值“甲”，取自“乙”：汇总各项目求和；不修约。", "汇总各项目求和", "over items"),
  ])
  func itemsStayItems(_ sentence: String, _ chinese: String, _ english: String) throws {
    let text = "评议计分办法，语言版本1。评议对象：项目。\(sentence)"
    #expect(try formatted(text).contains(chinese))
    let translated = try formatted(text, to: .english)
    #expect(translated.contains(english))
    #expect(try formatted(translated, to: .chinese).contains(chinese))
  }

  @Test func unitsStayUnits() throws {
    let text = "评议计分办法，语言版本1。评议对象：单位。数值“甲”，取自参评项目数：不修约。"
    #expect(try formatted(text).contains("取自参评单位数"))
  }

  @Test func englishCountsOneInTheSingular() throws {
    let text = try formatted(
      Self.opening + "测评票“票”。评分范围：从0到80分，每档1分。每票须符合，否则全票无效：最多1个评分90分以上。",
      to: .english)
    #expect(text.contains("in steps of 1 point."))
    #expect(text.contains("no more than 1 mark 90 points or more"))
    #expect(try formatted(text) == text)
  }

  @Test func numbersOfArticlesAndItemsAreCountedAnew() throws {
    let text = "评议计分办法，语言版本1。第七条　公布：（三）名次；（五）等次。第七条　公布：名次；等次。"
    #expect(
      try formatted(text) == """
        评议计分办法，语言版本1。

        第一条　公布：（一）名次；（二）等次。

        第二条　公布：名次；等次。

        """)
  }

  @Test func anUnnumberedRubricStaysUnnumbered() throws {
    let text = "Appraisal rubric, language 1. Publish: rank; grade. Publish: grade."
    #expect(
      try formatted(text) == """
        Appraisal rubric, language 1.

        Publish: rank; grade.

        Publish: grade.

        """)
  }

  @Test func everyCommentKeepsItsPlace() throws {
    let text = """
      [at the top]
      Appraisal rubric, language 1. [behind the opening]
      [before the title]
      Title [inside] "甲". Subject: units. [behind the subject] [and again]

      [before the article]
      Publish: rank; [inside a list] grade.
      [at the end]
      """
    #expect(
      try formatted(text) == """
        [at the top]
        Appraisal rubric, language 1. [behind the opening]
        [before the title]
        Title [inside] "甲". Subject: units. [behind the subject] [and again]

        [before the article]
        Publish: rank; [inside a list] grade.
        [at the end]

        """)
  }

  @Test func whatCannotBeReadIsNotFormatted() {
    let outcome = Formatter.format(SyntaxTree("评议计分办法，语言版本1。公布：名次；"))
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.hasErrors)
  }

  /// Numbers of the meeting may have their words of measure in an example, as in a session.
  @Test func examplesSayNumbersOfTheMeetingAsSessionsDo() throws {
    let chinese = "评议计分办法，语言版本1。算例“一”。已知会议情况：应到人数60人；收回票数“票”7票。"
    #expect(
      try formatted(chinese, to: .english).contains(
        "Given session: roster 60 persons; returned \"票\" 7 ballots."))
  }

  @Test(arguments: [
    ("Date 2020-09-01.", "日期2020年9月1日。"),
    ("Roster 60 persons.", "应到人数60人。"),
    ("Issued 60 ballots.", "发出票数60票。"),
    ("Tally clerks \"赵六\", \"钱七\".", "计票人“赵六”、“钱七”。"),
    (
      "Units: \"甲\", code \"jia\", category \"政府\".", "单位：“甲”，代号“jia”，类别“政府”。"
    ),
  ])
  func sessionsAreTranslated(_ english: String, _ chinese: String) throws {
    let session = "Appraisal session, language 1.\n" + english + "\n"
    let tree = Parser.parseSession(SourceText(file: "s", text: session))
    #expect(
      Formatter.format(tree, to: .chinese).value == "评议会议，语言版本1。\n" + chinese + "\n")
    #expect(Formatter.format(tree, to: .english).value == session)
  }

  @Test(arguments: ["Tally clerks", "Tally clerk", "Tellers", "Teller"])
  func everyWordForTallyClerksIsRead(_ words: String) {
    let session = "Appraisal session, language 1.\n\(words) \"赵六\".\n"
    let tree = Parser.parseSession(SourceText(file: "s", text: session))
    #expect(Formatter.format(tree, to: .chinese).value == "评议会议，语言版本1。\n计票人“赵六”。\n")
    #expect(
      Formatter.format(tree).value == "Appraisal session, language 1.\nTally clerks \"赵六\".\n")
  }

  @Test(arguments: [
    ("half", "半数"), ("two thirds", "三分之二"), ("50%", "50%"), ("1/2", "1/2"), ("2/3", "2/3"),
  ])
  func sharesKeepTheirForm(_ english: String, _ chinese: String) throws {
    let text =
      "Appraisal rubric, language 1.\n\nGrade \"g\" by \"r\": at least \(english) is \"好\".\n"
    #expect(
      try formatted(text, to: .chinese)
        == "评议计分办法，语言版本1。\n\n等次“g”，按“r”：不低于\(chinese)为“好”。\n")
    #expect(try formatted(text) == text)
  }
}
