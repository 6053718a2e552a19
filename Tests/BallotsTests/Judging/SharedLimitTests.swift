import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// Rules of a ballot that go by a number of the meeting: how many are to be elected, how many
/// points there are to share out.
@Suite struct SharedLimitTests {
  private static let votes = "票面等次：“赞成”；“反对”。空白：作弃权。重复：停止计票。缺漏：作弃权。"
  private static let points =
    "评分范围：从0到99分，整数计分。不合评分范围：停止计票。空白：计为0分。重复：停止计票。缺漏：计为0分。"

  private static func rubric(_ form: String, _ rule: String) throws -> Rubric {
    let counted = form == votes ? "计数“赞成”" : "汇总各评分人求和，空缺计为0分"
    return try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：项目。公共参数“应选数”英文名“Seats”，从0到20，每档1。
      测评票“票”。\(form)每票须符合，否则\(rule)。数值“得”取自“票”：\(counted)；不修约。
      """)
  }

  private static func counted(
    _ rubric: Rubric, _ file: String, seats: String?
  ) throws -> Outcome<Count> {
    var counts = MeetingCounts()
    if let seats, let given = GivenNumber("Seats", typed: seats, at: rubric.sharedNumbers[0].spot) {
      counts.shared = [given]
    }
    return try count(rubric, [file], counts: counts)
  }

  /// The ballots that are void, each by the rule that it breaks.
  private static func broken(_ outcome: Outcome<Count>) throws -> [String] {
    let form = try #require(outcome.value, "\(outcome.diagnostics.map(\.headline.chinese))").forms[
      0]
    var told: [String] = []
    for mark in form.marks {
      guard case .void(.ballotRule(let words)) = mark.status else { continue }
      let name = "\(form.voterName(mark.at[.rater]) ?? ""): \(words.chinese) / \(words.english)"
      if !told.contains(name) { told.append(name) }
    }
    return told
  }

  @Test("The meeting says how many may be chosen", arguments: 0...4)
  func seats(number: Int) throws {
    let rubric = try Self.rubric(Self.votes, "全票无效：最多“应选数”个评分“赞成”")
    var file = "票号,甲,乙,丙\n"
    for ballot in 0..<4 {
      file +=
        "\(ballot)," + (0..<3).map { $0 < ballot ? "赞成" : "反对" }.joined(separator: ",") + "\n"
    }
    let outcome = try Self.counted(rubric, file, seats: "\(number)")
    #expect(
      try Self.broken(outcome)
        == (0..<4).filter { $0 > number }.map {
          "\($0): 最多“应选数”（\(number)）个评分“赞成” / no more than \"Seats\" (\(number)) marks \"赞成\""
        })
  }

  @Test("No fewer than so many are asked for in the same way, of each criterion by itself")
  func atLeast() throws {
    let form = Self.votes.replacing("票面等次", with: "指标：“一”；“二”。票面等次")
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：项目。公共参数“应选数”，从0到20，每档1。
      测评票“票”。\(form)每票须符合，否则全票无效：每项指标至少“应选数”个评分“赞成”。
      数值“得”取自“票”：计数“赞成”；汇总各指标求和；不修约。
      """)
    var counts = MeetingCounts()
    counts.shared = [GivenNumber("应选数", typed: "1", at: rubric.sharedNumbers[0].spot)].compactMap {
      $0
    }
    let file = "票号,项目,一,二\n1,甲,赞成,反对\n1,乙,反对,赞成\n2,甲,赞成,反对\n2,乙,赞成,反对\n"
    #expect(
      try Self.broken(count(rubric, [file], counts: counts)) == [
        "2: 指标“二”至少“应选数”（1）个评分“赞成” / criterion \"二\" no fewer than \"应选数\" (1) marks \"赞成\""
      ])
  }

  @Test(
    "What marks add up to is compared with it, or with a multiple of it",
    arguments: [("", "10", ["2", "3"]), ("乘以2", "10", ["3"]), ("", "0", ["1", "2", "3"])])
  func sums(_ times: String, _ number: String, _ due: [String]) throws {
    let rubric = try Self.rubric(Self.points, "全票无效：评分之和不超过“应选数”\(times)")
    let outcome = try Self.counted(
      rubric, "票号,甲,乙\n1,4,6\n2,5,6\n3,20,1\n4,,\n", seats: number)
    #expect(try Self.broken(outcome).map { String($0.prefix(1)) } == due)
  }

  @Test("Where ballots state a number of that name, each goes by its own")
  func stated() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：项目。公共参数“总数”，从0到20，每档1。
      测评票“票”。每票载明“限数”，从1到9，每档1。\(Self.points)
      每票须符合，否则全票无效：评分之和不超过“限数”；评分之和不超过“总数”。
      数值“得”取自“票”：汇总各评分人求和，空缺计为0分；不修约。
      """)
    var counts = MeetingCounts()
    counts.shared = [GivenNumber("总数", typed: "5", at: rubric.sharedNumbers[0].spot)].compactMap {
      $0
    }
    let file = "票号,限数,甲,乙\n1,9,3,2\n2,4,3,2\n3,9,3,3\n"
    #expect(
      try Self.broken(count(rubric, [file], counts: counts)).map { $0.prefix { $0 != "/" } } == [
        "2: 评分之和不超过“限数” ", "3: 评分之和不超过“总数”（5） ",
      ])
  }

  @Test("A ballot that stops the count is told with the number of the meeting")
  func told() throws {
    let rubric = try Self.rubric(Self.points, "停止计票：评分之和等于“应选数”")
    let outcome = try Self.counted(rubric, "票号,甲,乙\n1,4,6\n2,5,6\n", seats: "10")
    #expect(
      outcome.diagnostics.filter { $0.severity == .error }.map(\.headline.chinese)
        == ["票号“2”不合每票规定“评分之和等于“应选数”（10）”（合计11分），办法规定停止计票。"])
  }

  @Test("Without the number the count stops, and no ballot is said to break the rule")
  func notGiven() throws {
    let rubric = try Self.rubric(Self.votes, "停止计票：最多“应选数”个评分“赞成”")
    let outcome = try Self.counted(rubric, "票号,甲,乙\n1,赞成,赞成\n", seats: nil)
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.code) == ["M0380"])
  }
}
