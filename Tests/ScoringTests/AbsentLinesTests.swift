import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Units with a blank line of a checklist, where conditions ask for that.
@Suite struct AbsentLinesTests {
  private static func result(_ articles: String, _ rows: String) throws -> SessionResult {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“信访”，从0到30分，整数计分；“党建”，从0到20分，整数计分。
      不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
      \(articles)
      """)
    return try #require(try score(rubric, ["单位,信访,党建\n\(rows)"]).value)
  }

  @Test func theyHaveGradesAndValuesOfTheirOwn() throws {
    let result = try Self.result(
      """
      数值“信访分”，依次判定：若“信访”空缺，则为15分；否则为“信访”。
      等次“级”，依次判定：若“信访”空缺，则为“不涉及”；若“信访”不低于20分，则为“好”；否则为“差”。
      """, "A,,18\nB,25,18\nC,10,\n")
    #expect(result.units.map { $0.figures[0].printed } == ["15", "25", "10"])
    #expect(result.units.map { $0.grades[0]?.text } == ["不涉及", "好", "差"])
    let texts = try (0...1).map { unit in
      let lines = try #require(result.derivation(of: 0, for: unit)).lines
      guard case .begun(.decided(_, _, let findings)) = lines[0].working else { return "" }
      return findings.map { ConditionWords($0, result.rubric).text.chinese }.joined()
    }
    #expect(texts == ["“信访”空缺：符合", ""])
  }

  @Test func theyAreNotRanked() throws {
    let result = try Self.result(
      """
      数值“和”，取自“信访”、“党建”合计，空缺不计：不修约。
      排名按“和”统一进行，由高到低。不参加排名：若“党建”空缺。同分：并列占位。同分依次比较：仍同则并列。
      """, "A,,18\nB,25,18\nC,30,\n")
    let ranks = result.units.sorted { $0.index < $1.index }.map(\.rank)
    #expect(ranks == [2, 1, nil])
  }
}
