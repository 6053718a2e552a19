import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Invalid votes as a level of a tally: in the sum of the row and among all votes, and nowhere else.
@Suite struct VoidLevelTests {
  private static let levels = "票面等次：“赞成”；“反对”；“弃权”作弃权；“无效”作无效。"
  private static let cases = "空白：计为0票。重复：停止计票。缺漏：停止计票。"

  private static func outcome(
    _ articles: String, _ rows: String, returned: Int? = 2964
  ) throws -> Outcome<SessionResult> {
    try Scheme(
      testDescription: "a tally with invalid votes",
      articles: "计票表“票”。\(levels)每行合计：等于收回票数。\(cases)" + articles,
      files: ["单位,赞成,反对,弃权,无效\n\(rows)"],
      counts: MeetingCounts(roster: 2980, present: 2964, issued: 2964, returned: returned),
      due: []
    ).result()
  }

  private static func figures(_ articles: String) throws -> [String] {
    try #require(try outcome(articles, "案,2958,2,3,1\n").value).units.map(Scheme.text)
  }

  private static func share(_ base: String) -> String {
    "比率“率”，取自“票”：“赞成”占\(base)，空缺停止计票；四舍五入，保留4位小数。"
  }

  /// The vote of the National People's Congress on 11 March 2018, as it was announced: 2958 for, 2
  /// against, 3 abstentions, 1 invalid.
  @Test(
    "What a share of the announced votes is",
    arguments: [
      ("收回票数", "案: 99.7976%"), ("有效票数", "案: 99.8313%"), ("表态票数", "案: 99.9324%"),
      ("总件数", "案: 99.7976%"), ("应到人数", "案: 99.2617%"),
    ])
  func sharesOfAnnouncedVotes(base: String, due: String) throws {
    #expect(try Self.figures(Self.share(base)) == [due])
  }

  @Test(
    "How many they are",
    arguments: [
      ("有效票数", "案: 2963"), ("表态票数", "案: 2960"), ("总件数", "案: 2964"), ("“无效”", "案: 1"),
      ("“弃权”、“无效”", "案: 4"),
    ])
  func numbersOfAnnouncedVotes(what: String, due: String) throws {
    #expect(try Self.figures("数值“数”，取自“票”：计数\(what)；不修约。") == [due])
  }

  @Test("A share of void votes, as a rate and as a condition")
  func sharesOfVoidVotes() throws {
    let articles =
      "比率“率”，取自“票”：“无效”占收回票数；四舍五入，保留2位小数。"
      + "等次“级”，取自“票”，依次判定：若“无效”占总件数不低于1%，则为“查”；若“反对”得票最多，则为“否”；否则为“过”。"
    let rows = "a,2958,2,3,1\nb,2000,2,3,959\nc,0,2,3,2959\nd,1,2000,962,1\n"
    let result = try #require(try Self.outcome(articles, rows).value)
    #expect(
      result.units.map(Scheme.text) == ["a: 0.03% 过", "b: 32.35% 查", "c: 99.83% 查", "d: 0.03% 否"])
  }

  @Test("The row adds up with the invalid votes; without one of them it does not")
  func theRowAddsUp() throws {
    let outcome = try Self.outcome(Self.share("收回票数"), "案,2958,2,3,0\n")
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.map(\.code) == ["B0215"])
  }

  @Test("Each unit's account, and the list of what did not count")
  func accounts() throws {
    let result = try #require(
      try Self.outcome(Self.share("有效票数"), "a,2960,2,1,1\nb,2962,2,,\n").value)
    let form = result.count.forms[0]
    let accounts = form.accounts(unitCount: 2).map { "\($0.counted)+\($0.abstained)+\($0.void)" }
    #expect(accounts == ["2962+1+1", "2964+0+0"])
    let groups = form.exceptions().map {
      "\($0.unit) \($0.status.rawValue), \($0.rule.rule): \($0.total)"
    }
    #expect(groups == ["0 abstained, abstain: 1", "0 void, void level: 1"])
    // One vote is a vote, and no cell.
    #expect(form.exceptions().map(\.isCountOfCells) == [false, false])
  }

  @Test("Levels with values: a void vote is in no mean, an abstention neither")
  func meansLeaveThemOut() throws {
    let scheme = Scheme(
      testDescription: "values",
      articles: "计票表“票”。票面等次：“好”为100%；“差”为0%；“弃权”作弃权；“无效”作无效。\(Self.cases)"
        + "计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；乘以100分；四舍五入，保留2位小数。"
        + "计分部分“低”满分100分。计分取自“票”：汇总各评分人按有效分取平均，空缺停止计票；乘以100分；四舍五入，保留2位小数。",
      files: ["单位,好,差,弃权,无效\n甲,3,1,4,2\n"], due: [])
    let result = try #require(try scheme.result().value)
    #expect(result.units.map(Scheme.text) == ["甲: 75.00 37.50"])
  }

  @Test("With none but void votes there is nothing to take a share of")
  func onlyVoidVotes() throws {
    let outcome = try Self.outcome(Self.share("有效票数"), "案,0,0,0,2964\n")
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.map(\.code) == ["C0101"])
  }

  /// Those that were content at first are not voted on again.
  @Test func aUnitWithoutARowHasNoTotal() throws {
    func codes(_ rows: String) throws -> [String] {
      let outcome = try Scheme(
        testDescription: rows,
        articles: "计票表“票”。\(Self.levels)每行合计：等于收回票数。空白：计为0票。重复：停止计票。缺漏：计为0票。"
          + "比率“率”，取自“票”：“赞成”占有效票数，空缺不计；四舍五入，保留2位小数。",
        files: ["单位,赞成,反对,弃权,无效\n\(rows)"],
        units: ["甲", "乙"].map { AppraisedUnit(name: Name($0)) },
        counts: MeetingCounts(roster: 3, present: 3, issued: 3, returned: 3), due: []
      ).result()
      return (outcome.value?.units.map(Scheme.text) ?? []) + outcome.diagnostics.map(\.code)
    }
    #expect(try codes("甲,2,1,,\n") == ["甲: 66.67%", "乙: —"])
    #expect(try codes("甲,2,1,,\n乙,,,,\n") == ["B0215"])
    #expect(try codes("甲,2,,,\n") == ["B0215"])
  }
}
