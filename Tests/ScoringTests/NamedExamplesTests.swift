import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import RubricSyntax
import TestSupport
import Testing

@testable import Scoring

/// What a message names as an example is counted: it has to have the effect.
@Suite struct NamedExamplesTests {
  private static func loaded(_ articles: String) throws -> (rubric: Rubric, told: [Diagnostic]) {
    let text = "评议计分办法，语言版本1。标题“试”。评议对象：单位。" + articles
    let outcome = RubricLoader.load(Parser.parseRubric(SourceText(file: "r.rubric", text: text)))
    let told = outcome.diagnostics.map(\.headline.chinese)
    return (try #require(outcome.value, "\(told)"), outcome.diagnostics)
  }

  private static func result(
    _ rubric: Rubric, _ file: String, category: String? = nil
  ) throws -> UnitResult {
    let input = CountInput(
      rubric: rubric, units: category.map { [AppraisedUnit(name: Name("甲"), category: $0)] },
      files: [.init(form: 0, table: try Fixture.table(file, file: "form.csv"))],
      counts: MeetingCounts())
    let counted = Counting.count(input)
    let count = try #require(counted.value, "\(counted.diagnostics)")
    let scored = Scoring.score(count)
    return try #require(scored.value?.units.first, "\(scored.diagnostics)")
  }

  // MARK: M0372

  private static let overGroups = "空缺不计；汇总各组别取平均分，空缺停止计票，部分空缺不计"

  private static func score(
    _ rubric: Rubric, _ marks: [String], ofGroup: Bool
  ) throws -> Rational? {
    let rows = marks.enumerated().map { "\($0 + 1),\(ofGroup ? "乙," : "")\($1)\n" }.joined()
    return try result(rubric, "票号,\(ofGroup ? "组别," : "")甲\n" + rows).figures[0].exact
  }

  /// `60, 60, 80`, `3 times 60, 80`.
  private static func marks(_ text: Substring) -> [String] {
    text.split(separator: ", ").flatMap { part -> [String] in
      let words = part.split(separator: " times ")
      guard words.count == 2, let count = Int(words[0]) else { return [String(part)] }
      return Array(repeating: String(words[1]), count: count)
    }
  }

  @Test(
    "A mark that is raised as the notice says lowers the score; where it names none, nothing is claimed",
    arguments: [
      ("留最接近2个，远近相同时保留较高者，取平均分", true), ("留最接近3个，远近相同时保留较高者，取平均分", true),
      ("留最接近6个，远近相同时保留较高者，取平均分", true), ("留最接近3个，远近相同时保留较高者，取中位数", false),
      ("留最接近2个，远近相同时保留较高者，取中位数", true), ("去掉偏离平均分超过20%的，取平均分", true),
      ("去掉偏离平均分5分以上的，取平均分", true), ("去掉偏离中位数超过20%的，取平均分", true),
      ("若至少5个有效分，去掉偏离平均分超过20%的，取平均分", true),
      ("若超过9个有效分，去掉偏离平均分超过20%的，取平均分", true),
      ("若组别“乙”至少7个有效分，去掉偏离平均分超过20%的，取平均分", true),
      ("去掉偏离平均分超过20%的，取中位数", true), ("若至少6个有效分，去掉偏离平均分超过20%的，取中位数", true),
      ("去掉偏离平均分超过20%的，取最高分", true), ("去掉偏离平均分超过20%的，取最低分", false),
    ])
  func raised(_ step: String, _ isNamed: Bool) throws {
    let hasGroups = step.contains("组别")
    let (rubric, told) = try Self.loaded(
      "测评票“票”。\(hasGroups ? "组别：“甲”；“乙”。" : "")评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
        + "数值“分”取自“票”：汇总各评分人，\(step)，\(hasGroups ? Self.overGroups : "空缺停止计票")；"
        + "不修约，显示时四舍五入，保留2位小数。公布：“分”。")
    let notice = try #require(told.first { $0.code == "M0372" }, "\(told)")
    let text = notice.headline.english
    let found = text.firstMatch(of: /Of (.+?) it keeps .+; with (\S+) raised to (\S+) it keeps/)
    #expect((found != nil) == isNamed, "\(text)")
    guard let found else { return }
    let before = Self.marks(found.1)
    var after = before
    let last = try #require(after.lastIndex(of: String(found.2)))
    after[last] = String(found.3)
    let old = try #require(try Self.score(rubric, before, ofGroup: hasGroups))
    let new = try #require(try Self.score(rubric, after, ofGroup: hasGroups))
    #expect(new < old, "\(text)")
  }

  // MARK: M0354

  @Test(
    "What the message says of a unit is all that the item needs, and an item before decides it",
    arguments: [
      ("若“件数”不低于3，则为“中”；若“件数”不低于5，则为“后”；否则为“其他”", true),
      ("若“件数”等于2，则为“中”；若“件数”超过1，则为“中”；若“件数”等于2、“次数”超过5，则为“后”；否则为“其他”", true),
      ("若类别为“政府”，则为“中”；若类别为“政府”、“件数”超过5，则为“后”；否则为“其他”", true),
      ("若“件数”空缺，则为“中”；若“件数”空缺、“次数”超过2，则为“后”；否则为“其他”", true),
      ("若“件数”超过2，或“次数”空缺，则为“中”；若“次数”空缺，则为“后”；否则为“其他”", true),
      // Where 次数 is empty the count stops.
      ("若“次数”超过2，则为“其他”；若“件数”超过2，则为“中”；若“件数”超过4，则为“后”；否则为“其他”", false),
    ])
  func taken(_ items: String, _ isNamed: Bool) throws {
    let (rubric, told) = try Self.loaded(
      "类别：“司法”；“政府”。登记表“表”。项目：“件数”，从0到9，每档1；“次数”，从0到9，每档1。"
        + "不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。"
        + "等次“级”，依次判定：\(items)。公布：等次。")
    let warning = try #require(
      told.first { $0.code == "M0354" && $0.headline.chinese.hasPrefix("这一项永远轮不到") }, "\(told)")
    let text = warning.headline.chinese
    let found = text.firstMatch(of: /。如(.+)时。$/)
    #expect((found != nil) == isNamed, "\(text)")
    guard let found else { return }
    var row = ["类别": "司法"]
    for part in found.1.split(separator: "、") {
      if let said = part.firstMatch(of: /^“(.+)”为([0-9]+)$/) {
        row[String(said.1)] = String(said.2)
      } else if let said = part.firstMatch(of: /^类别为“(.+)”$/) {
        row["类别"] = String(said.1)
      } else {
        #expect(part.hasSuffix("”空缺"), "\(text)")
      }
    }
    let file = "单位,件数,次数\n甲,\(row["件数"] ?? ""),\(row["次数"] ?? "")\n"
    let unit = try Self.result(rubric, file, category: row["类别"])
    #expect(unit.grades.first??.text == "中", "\(text)")
  }
}
