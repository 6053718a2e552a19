import Ballots
import Diagnostics
import RubricModel
import Testing

@testable import Scoring

/// Conditions of a vote on numbers that the rows of a tally give.
@Suite struct TallyVoteTests {
  private static func outcome(
    _ rows: String, _ counts: MeetingCounts = MeetingCounts()
  ) throws -> Outcome<SessionResult> {
    try Scheme(
      testDescription: "a tally",
      articles: "测评有效须符合：收回票数不超过发出票数。"
        + "计票表“票”。票面等次：“满意”；“不满意”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
        + "比率“率”，取自“票”：“满意”占收回票数，空缺停止计票；四舍五入，保留2位小数。",
      files: ["单位,满意,不满意,发出,收回\n\(rows)"], counts: counts, due: []
    ).result()
  }

  @Test("Rows that give issued and returned need no numbers of the session")
  func rowsGiveTheNumbers() throws {
    let result = try #require(try Self.outcome("一,21,7,28,28\n二,20,5,28,25\n").value)
    #expect(result.stands)
    #expect(result.units.map(Scheme.text) == ["一: 75.00%", "二: 80.00%"])
  }

  @Test(
    "A row with more returned than issued: the vote does not stand, and the row's numbers say why")
  func aRowFails() throws {
    let outcome = try Self.outcome("一,21,7,28,28\n二,20,9,28,29\n")
    let result = try #require(outcome.value)
    #expect(!result.stands)
    #expect(
      result.vote?.because.map(\.english)
        == ["returned is at most issued: returned 29, issued 28"])
    #expect(outcome.diagnostics.isEmpty)
  }

  @Test("A condition is tested on the numbers of one tally, and units that are left out have none")
  func twoTallies() throws {
    func tally(_ name: String) -> String {
      "计票表“\(name)”。票面等次：“满意”；“不满意”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
        + "比率“\(name)率”，取自“\(name)”：“满意”占收回票数，空缺停止计票；"
        + "四舍五入，保留2位小数。"
    }
    func outcome(_ first: String, _ second: String) throws -> Outcome<SessionResult> {
      let header = "单位,满意,不满意,发出,收回\n"
      return try Scheme(
        testDescription: "two tallies",
        articles: "测评有效须符合：收回票数占发出票数不低于五分之三。" + tally("一") + tally("二")
          + "反馈表“表”。票面等次：“好”为100%；“差”为0%。不计入：备注“回避”。空白：作弃权。重复：停止计票。"
          + "缺漏：作弃权。",
        files: [header + first, header + second, "建议编号,代表,单位,备注,得分\n1,张,甲,,好\n"],
        units: [
          AppraisedUnit(name: Name("甲")),
          AppraisedUnit(name: Name("乙"), note: "回避"),
        ], due: []
      ).result()
    }
    // 30 of 100 in the first; 51 of 60 in the second.
    let counted = try outcome("甲,20,10,100,30\n", "甲,50,1,60,51\n")
    let result = try #require(counted.value, "\(counted.diagnostics.map(\.headline.english))")
    #expect(
      result.vote?.because.map(\.english)
        == ["returned out of issued is at least 60%: returned 30, issued 100"])
    #expect(try outcome("甲,20,10,50,30\n", "甲,50,1,60,51\n").value?.stands == true)
  }

  @Test("Without a number anywhere it is asked for")
  func nothingGiven() throws {
    let outcome = try Self.outcome("一,21,7,,\n")
    #expect(outcome.value == nil)
    #expect(Set(outcome.diagnostics.map(\.code)) == ["B0216"])
  }

  @Test("A row that contradicts the session refuses", arguments: [27, 30])
  func contradiction(_ returned: Int) throws {
    let counts = MeetingCounts(issued: 28, returned: returned)
    let outcome = try Self.outcome("一,21,7,28,28\n", counts)
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.code) == ["B0228"])
  }
}
