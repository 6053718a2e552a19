import Diagnostics
import ExactArithmetic
import RubricModel
import RubricSyntax
import Scoring
import TestSupport
import Testing

/// Sums of parts that a unit may not have, against plain additions, and what they can come to.
@Suite struct SumsWithGapsTests {
  private static func rubric(_ articles: String) -> String {
    """
    评议计分办法，语言版本1。标题“总和”。评议对象：单位。
    测评票“票”。指标：“甲”从6到10分，整数计分；“乙”从2到4分，整数计分。
    不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
    数值“甲分”，取自“票”指标“甲”：汇总各评分人取平均分，空缺不计；四舍五入，保留2位小数。
    数值“乙分”，取自“票”指标“乙”：汇总各评分人取平均分，空缺不计；四舍五入，保留2位小数。
    \(articles)
    """
  }

  /// One voter and every way to mark two criteria at the ends of their scales, or not at all.
  private static let marks: [(first: Int?, second: Int?)] = [6, 10, nil].flatMap { first in
    [2, 4, nil].map { (first, $0) }
  }

  private static var file: String {
    "票号,单位,甲,乙\n"
      + marks.enumerated().map { unit, marks in
        let cells = [marks.first, marks.second].map { $0.map(String.init) ?? "" }
        return "1,单位\(unit),\(cells.joined(separator: ","))\n"
      }.joined()
  }

  private func check(
    _ article: String, at index: Int = 2, _ expected: (_ first: Int?, _ second: Int?) -> Rational?
  ) throws {
    let rubric = try Fixture.rubric(Self.rubric(article))
    let result = try #require(try score(rubric, [Self.file]).value)
    let found = result.units.map { $0.figures[index].exact }
    let due = Self.marks.map { expected($0.first, $0.second) }
    #expect(found == due, "\(article)")
    // What check says that the sum can be is what it can be.
    let range = rubric.quantities[index].type.range
    #expect(
      range == Interval(due.compactMap { $0 }.min(), due.compactMap { $0 }.max()), "\(article)")
    #expect(rubric.quantities[index].type.mayBeAbsent == due.contains(nil), "\(article)")
  }

  @Test("A term that counts as something, behind its factor")
  func substitutes() throws {
    try check("数值“和”，取自“甲分”，空缺计为7分加上“乙分”乘以50%，空缺计为0.5分：不修约。") { first, second in
      Rational(first ?? 7)
        + (second.map { Rational($0) / Rational(2) } ?? Rational(1) / Rational(2))
    }
  }

  @Test("A factor that is not there takes its term away")
  func factors() throws {
    let ratio = "数值“比”，取自“乙分”：除以4分；四舍五入，保留1位小数。"
    func product(_ first: Int?, _ second: Int?) -> Rational? {
      first.flatMap { first in second.map { Rational(first * $0) / Rational(4) } }
    }
    try check(ratio + "数值“积”，取自“甲分”乘以“比”，空缺计为4分加上1分乘以2：不修约。", at: 3) {
      (product($0, $1) ?? Rational(4)) + Rational(2)
    }
    try check(ratio + "数值“积”，取自1分：加上“甲分”乘以“比”，空缺不计；不修约。", at: 3) {
      (product($0, $1) ?? .zero) + .one
    }
    try check(ratio + "数值“积”，取自“甲分”乘以“比”：不修约。", at: 3) { product($0, $1) }
  }

  @Test("A count that stops names the factor that is not there")
  func refusedFactor() throws {
    let rubric = try Fixture.rubric(
      Self.rubric("数值“比”，取自“乙分”：除以4分；四舍五入，保留1位小数。数值“积”，取自“甲分”乘以“比”，空缺停止计票：不修约。"))
    let outcome = try score(rubric, ["票号,单位,甲,乙\n1,一,6,\n"])
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.map(\.headline.chinese) == ["“一”没有“比”，“积”无数可算，办法规定停止计票。"])
  }

  @Test("A term that is left out, and one that is taken away")
  func leftOut() throws {
    try check("数值“和”，取自“甲分”，空缺不计减去“乙分”，空缺不计：不修约。") { first, second in
      if first == nil, second == nil { return nil }
      return Rational((first ?? 0) - (second ?? 0))
    }
    try check("数值“和”，取自“甲分”，空缺不计加上“乙分”，空缺不计：不修约。") { first, second in
      if first == nil, second == nil { return nil }
      return Rational((first ?? 0) + (second ?? 0))
    }
  }

  @Test("A sum that is empty where one of its terms is")
  func emptySum() throws {
    func sum(_ first: Int?, _ second: Int?) -> Rational? {
      first.flatMap { first in second.map { Rational(first + $0) } }
    }
    try check("数值“和”，取自“甲分”，空缺则总和空缺加上“乙分”，空缺则总和空缺：不修约。", sum)
    try check("数值“和”，取自“甲分”：加上“乙分”，空缺则总和空缺；不修约。", sum)
    try check("数值“和”，取自1分：加上“乙分”，空缺则总和空缺；不修约。") { _, second in
      second.map { Rational($0 + 1) }
    }
    try check("数值“和”，取自“甲分”，空缺则总和空缺减去“乙分”，空缺不计：不修约。") { first, second in
      first.map { Rational($0 - (second ?? 0)) }
    }
  }

  @Test("Of several figures those that are there, or what stands for the others")
  func lists() throws {
    func there(_ first: Int?, _ second: Int?) -> [Int] { [first, second].compactMap(\.self) }
    func list(_ words: String) -> String { "数值“和”，取自“甲分”、“乙分”\(words)：不修约，显示时四舍五入，保留2位小数。" }
    try check(list("的平均值，空缺不计")) { first, second in
      let there = there(first, second)
      return there.isEmpty ? nil : Rational(there.reduce(0, +)) / Rational(there.count)
    }
    try check(list("中的最高值，空缺不计")) { there($0, $1).max().map { Rational($0) } }
    try check(list("中的最低值，空缺不计")) { there($0, $1).min().map { Rational($0) } }
    try check(list("中的最高值，空缺计为3分")) { Rational(max($0 ?? 3, $1 ?? 3)) }
    try check(list("中的最低值，空缺计为7分")) { Rational(min($0 ?? 7, $1 ?? 7)) }
    try check(list("的平均值，空缺计为1分")) { Rational(($0 ?? 1) + ($1 ?? 1)) / Rational(2) }
    for (words, of) in [("的平均值", 2), ("中的最高值", 1), ("合计", 0)] {
      try check(list(words + "，空缺则结果空缺")) { first, second in
        guard let first, let second else { return nil }
        return of == 2
          ? Rational(first + second) / Rational(2) : Rational(of == 1 ? first : first + second)
      }
    }
    try check(list("合计，空缺不计")) { first, second in
      let there = there(first, second)
      return there.isEmpty ? nil : Rational(there.reduce(0, +))
    }
  }

  @Test("A figure that every unit has is always among them")
  func listsWithOneThatIsThere() throws {
    func list(_ words: String) -> String {
      "数值“定”，取自5分：不修约。数值“和”，取自“甲分”、“定”、“乙分”\(words)，空缺不计：不修约，显示时四舍五入，保留2位小数。"
    }
    func there(_ first: Int?, _ second: Int?) -> [Int] { [first, 5, second].compactMap(\.self) }
    try check(list("的平均值"), at: 3) {
      let there = there($0, $1)
      return Rational(there.reduce(0, +)) / Rational(there.count)
    }
    try check(list("中的最高值"), at: 3) { there($0, $1).max().map { Rational($0) } }
    try check(list("中的最低值"), at: 3) { there($0, $1).min().map { Rational($0) } }
  }

  @Test("What there is makes up for what a unit lacks, by what each is worth")
  func scaledLists() throws {
    let components = """
      计分部分“一”，满分10分。计分取自“甲分”：不修约。
      计分部分“二”，满分4分。计分取自“乙分”：不修约。
      """
    for final in [
      "最后得分取自各部分之和，空缺按满分比例折算：不修约，显示时四舍五入，保留2位小数。",
      "数值“和”，取自“一”、“二”合计，空缺按满分比例折算：不修约，显示时四舍五入，保留2位小数。",
    ] {
      try check(components + final, at: 4) { first, second in
        let full = (first == nil ? 0 : 10) + (second == nil ? 0 : 4)
        return full == 0 ? nil : Rational(((first ?? 0) + (second ?? 0)) * 14) / Rational(full)
      }
    }
  }

  @Test("A list that stops the count names the figure that is not there")
  func refusedLists() throws {
    let rubric = try Fixture.rubric(Self.rubric("数值“和”，取自“甲分”、“乙分”中的最高值，空缺停止计票：不修约。"))
    let outcome = try score(rubric, ["票号,单位,甲,乙\n1,一,6,\n"])
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.map(\.headline.chinese) == ["“一”没有“乙分”，“和”无数可算，办法规定停止计票。"])
    #expect(try score(rubric, ["票号,单位,甲,乙\n1,一,6,3\n"]).value != nil)
  }

  @Test(
    "The working of a list",
    arguments: [
      ("的平均值，空缺不计", "6,3", "取平均分：6、3，合计9，除以2"), ("的平均值，空缺不计", "6,", "取平均分：6"),
      ("中的最高值，空缺计为9分", "6,", "取最高分：6、9（空缺）"), ("中的最低值，空缺则结果空缺", "6,", "“乙分”空缺，不计"),
    ])
  func workingOfLists(_ words: String, _ marks: String, _ due: String) throws {
    let rubric = try Fixture.rubric(
      Self.rubric("数值“和”，取自“甲分”、“乙分”\(words)：不修约，显示时四舍五入，保留2位小数。"))
    let result = try #require(try score(rubric, ["票号,单位,甲,乙\n1,一,\(marks)\n"]).value)
    let lines = try #require(result.derivation(of: 2, for: 0)).lines
    #expect(lines[0].workingText(of: rubric.quantities[2], in: rubric).chinese == due)
  }

  @Test("A step that adds or takes away")
  func steps() throws {
    try check("数值“和”，取自“甲分”：加上“乙分”，空缺计为9分；不修约。") { first, second in
      first.map { Rational($0 + (second ?? 9)) }
    }
    try check("数值“和”，取自“甲分”：减去“乙分”，空缺不计；不修约。") { first, second in
      first.map { Rational($0 - (second ?? 0)) }
    }
  }

  @Test(
    "A step that stops is about its term alone, terms that stop are about each of them",
    arguments: [
      ("“甲分”：加上“乙分”，空缺停止计票", "6,", true), ("“甲分”：加上“乙分”，空缺停止计票", ",2", false),
      ("“甲分”：加上“乙分”，空缺停止计票", ",", false), ("“甲分”，空缺停止计票加上“乙分”，空缺停止计票：", ",2", true),
      ("“甲分”，空缺停止计票加上“乙分”，空缺停止计票：", ",", true),
    ])
  func stops(_ sum: String, _ marks: String, _ stops: Bool) throws {
    let end = sum.hasSuffix("：") ? "" : "；"
    let rubric = try Fixture.rubric(Self.rubric("数值“和”，取自\(sum)\(end)不修约。"))
    let outcome = try score(rubric, ["票号,单位,甲,乙\n1,单位,\(marks)\n1,其他,6,2\n"])
    #expect((outcome.value == nil) == stops)
    #expect(outcome.diagnostics.contains { $0.code == ScoringCode.noValue.rawValue } == stops)
  }

  @Test("A final score without one of its components")
  func finalScore() throws {
    let rubric = try Fixture.rubric(
      Self.rubric(
        """
        计分部分“一”，满分10分。计分取自“甲分”：不修约。
        计分部分“二”，满分4分。计分取自“乙分”：不修约。
        最后得分取自各部分之和，空缺不计：不修约。
        排名按最后得分统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
        """))
    let result = try #require(
      try score(rubric, ["票号,单位,甲,乙\n1,一,6,4\n1,二,10,\n1,三,,3\n1,四,,\n"]).value)
    #expect(
      result.units.map { $0.figures[4].exact } == [Rational(10), Rational(10), Rational(3), nil])
    #expect(result.units.map(\.rank) == [1, 1, 3, nil])
  }

  @Test("What is said of a sum of components is in vain only where none of them can be absent")
  func sumOfComponents() throws {
    func codes(_ second: String) -> [String] {
      let text = Self.rubric(
        """
        计分部分“一”，满分10分。计分取自“甲分”，空缺计为6分：不修约。
        计分部分“二”，满分4分。计分取自“乙分”\(second)：不修约。
        最后得分取自各部分之和，空缺不计：不修约。
        """)
      let tree = Parser.parseRubric(SourceText(file: "a.rubric", bytes: Array(text.utf8)))
      return RubricLoader.load(tree).diagnostics.filter { $0.severity != .notice }.map(\.code)
    }
    #expect(codes("") == [])
    #expect(codes("，空缺计为2分") == ["M0324"])
  }

  @Test("A working tells the factor as it is written, and a shared one by its name")
  func workingOfFactors() throws {
    let rubric = try Fixture.rubric(
      Self.rubric(
        "数值“比”，取自“乙分”：除以4分；四舍五入，保留1位小数。数值“积”，取自“甲分”乘以“比”加上“甲分”乘以2，空缺不计减去“比”乘以3分，空缺计为1分：不修约。"
      )
      .replacing("积”，取自“甲分”乘以“比”加上", with: "积”，取自“甲分”乘以“比”，空缺不计加上"))
    let result = try #require(try score(rubric, ["票号,单位,甲,乙\n1,一,6,2\n"]).value)
    let lines = try #require(result.derivation(of: 3, for: 0)).lines
    let text = lines[0].workingText(of: rubric.quantities[3], in: rubric)
    #expect(text.chinese == "6 × 50% + 6 × 2 − 50% × 3分")
  }

  @Test("A working says what stands for the gap")
  func working() throws {
    let rubric = try Fixture.rubric(Self.rubric("数值“和”，取自“甲分”：加上“乙分”，空缺计为9分；不修约。"))
    let result = try #require(try score(rubric, ["票号,单位,甲,乙\n1,一,6,\n"]).value)
    let lines = try #require(result.derivation(of: 2, for: 0)).lines
    let text = lines[1].workingText(of: rubric.quantities[2], in: rubric)
    #expect(text == Bilingual(zh: "6 + 9（空缺）", en: "6 + 9 (empty)"))
  }
}
