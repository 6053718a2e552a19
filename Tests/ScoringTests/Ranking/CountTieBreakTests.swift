import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// `计数“优秀”，由高到低` among the tie-breaks.
@Suite struct CountTieBreakTests {
  private func rubric(_ chain: String) -> String {
    """
    评议计分办法，语言版本1。标题“投票”。评议对象：单位。
    测评票“票”。票面等次：“优秀”为100分；“称职”为80分；“基本称职”为60分；“弃权”作弃权。
    空白：作弃权。重复：停止计票。缺漏：停止计票。
    最后得分，取自“票”：汇总各评分人，取平均分，空缺停止计票；四舍五入，保留2位小数。
    排名按最后得分统一进行，由高到低。同分：并列占位。同分依次比较：\(chain)。
    """
  }

  /// 甲 has 优秀 and 基本称职, 乙 twice 称职, 丙 the same as 甲 with one abstention, 丁 the same as 乙.
  private let ballots = """
    票号,甲,乙,丙,丁
    1,优秀,称职,基本称职,称职
    2,基本称职,称职,优秀,弃权
    3,优秀,优秀,弃权,优秀
    4,基本称职,基本称职,弃权,基本称职

    """

  @Test(arguments: [
    ("仍同则并列", "甲1 乙1 丙1 丁1"),
    ("计数“优秀”，由高到低；仍同则并列", "甲1 乙2 丙2 丁2"),
    ("计数“优秀”，由多到少；计数“弃权”，由少到多；仍同则并列", "甲1 乙2 丁3 丙4"),
    ("计数“基本称职”，由低到高；计数“称职”，由低到高；仍同则并列", "丙1 丁2 乙3 甲4"),
    // Two levels are counted as one.
    ("计数“优秀”、“称职”，由高到低；仍同则并列", "乙1 甲2 丁2 丙4"),
    ("计数“优秀”，由高到低；按单位顺序", "甲1 乙2 丙3 丁4"),
  ])
  func moreOrFewerMarksDecide(_ chain: String, _ expected: String) throws {
    let result = try #require(
      try score(
        Fixture.rubric(rubric(chain)), [ballots],
        units: ["甲", "乙", "丙", "丁"].map { AppraisedUnit(name: Name($0)) }
      ).value)
    let text = result.units.map { "\($0.unit.name.text)\($0.rank.map(String.init) ?? "-")" }
    #expect(text.joined(separator: " ") == expected)
  }
}
