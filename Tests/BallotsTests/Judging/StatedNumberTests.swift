import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// A number that each ballot states, and the rule that its marks add up to no more.
@Suite struct StatedNumberTests {
  private static func rubric(
    _ rule: String, refuses: Bool = false, form: String = ""
  ) throws -> Rubric {
    try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。\(form)每票载明“持股数”英文名“Shares”，从1到1000，每档1。评分范围：从0到9999分，整数计分。
      不合评分范围：停止计票。空白：计为0分。重复：停止计票。缺漏：计为0分。
      每票须符合，否则\(refuses ? "停止计票" : "全票无效")：\(rule)。
      数值“得票”取自“票”：汇总各评分人\(form.isEmpty ? "" : "、各组别")求和，空缺计为0分；不修约。
      """)
  }

  /// The ballots that are void, each by the rule that it breaks, in the order of the file.
  private static func broken(_ rubric: Rubric, _ rows: String) throws -> [String] {
    let outcome = try count(rubric, [rows])
    let form = try #require(outcome.value, "\(outcome.diagnostics.map(\.headline.chinese))").forms[
      0]
    var told: [String] = []
    for mark in form.marks {
      guard case .void(.ballotRule(let words)) = mark.status else { continue }
      let name = (form.voterName(mark.at[.rater]) ?? "") + ": " + words.chinese
      if !told.contains(name) { told.append(name) }
    }
    return told
  }

  @Test(
    "Each ballot goes by its own number",
    arguments: [
      ("评分之和不超过“持股数”", ["1: 评分之和不超过“持股数”", "4: 评分之和不超过“持股数”"]),
      ("评分之和等于“持股数”", ["1", "2", "4"].map { "\($0): 评分之和等于“持股数”" }),
      ("评分之和不超过“持股数”乘以2", ["4: 评分之和不超过“持股数”乘以2"]),
      ("评分之和低于“持股数”乘以2", ["1: 评分之和低于“持股数”乘以2", "4: 评分之和低于“持股数”乘以2"]),
    ])
  func perBallot(_ rule: String, _ due: [String]) throws {
    let rubric = try Self.rubric(rule)
    let long = """
      票号,单位,持股数,得分
      1,甲,100,150\n1,乙,100,50
      2,甲,300,100\n2,乙,300,199
      3,甲,300,300\n3,乙,300,
      4,甲,1,\n4,乙,1,3

      """
    #expect(try Self.broken(rubric, long) == due)
    let spread = "票号,Shares,甲,乙\n1,100,150,50\n2,300,100,199\n3,300,300,\n4,1,,3\n"
    #expect(try Self.broken(rubric, spread) == due)
  }

  @Test("Ballots of two groups may have one number and different shares")
  func groups() throws {
    let rubric = try Self.rubric("组别“内”，评分之和不超过“持股数”", form: "组别：“内”；“外”。")
    let file = "票号,组别,持股数,甲,乙\n1,内,5,3,3\n1,外,7,9,9\n2,内,6,3,3\n"
    #expect(try Self.broken(rubric, file) == ["1: 组别“内”，评分之和不超过“持股数”"])
  }

  @Test("A ballot that breaks it is told with its sum and its number")
  func told() throws {
    let outcome = try count(
      try Self.rubric("评分之和不超过“持股数”", refuses: true), ["票号,持股数,甲,乙\n1,100,60,50\n"])
    #expect(
      outcome.diagnostics.map(\.headline.chinese) == [
        "票号“1”不合每票规定“评分之和不超过“持股数””（合计110，“持股数”100），办法规定停止计票。"
      ])
    #expect(
      outcome.diagnostics.map(\.headline.english) == [
        "Ballot \"1\" breaks the rule \"sum of marks is at most \"Shares\"\" (it has 110, \"Shares\" is 100), and the rubric says that this stops the count."
      ])
  }

  @Test(
    "The number stands in every row of the ballot, the same in all of them",
    arguments: [
      ("1,甲,100,5\n1,乙,200,5\n", "B0227", "票号“1”前后各行的“持股数”不同。"),
      ("1,甲,,5\n", "B0229", "没有填“持股数”，这张票有多少无从确定。"),
      ("1,甲,一百,5\n", "B0229", "“一百”不能作“持股数”：“一”是中文数字。"),
      ("1,甲,1001,5\n", "B0229", "1001不在“持股数”的范围内。"),
      ("1,甲,1.5,5\n", "B0229", "1.5不在“持股数”的范围内。"),
    ])
  func unfit(_ rows: String, _ code: String, _ headline: String) throws {
    let outcome = try count(try Self.rubric("评分之和不超过“持股数”"), ["票号,单位,持股数,得分\n" + rows])
    #expect(outcome.value == nil)
    #expect(outcome.codes == [code])
    #expect(outcome.diagnostics.first?.headline.chinese == headline)
  }

  @Test("Without the column the file is refused")
  func noColumn() throws {
    let outcome = try count(try Self.rubric("评分之和不超过“持股数”"), ["票号,甲,乙\n1,5,5\n"])
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.contains { $0.headline.chinese.contains("“持股数”") })
  }
}
