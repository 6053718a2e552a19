import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// Criteria with levels of their own: “一般” is a level of two of them, with different values.
private enum Rubrics {
  static func form(_ kind: String, _ cases: String) throws -> Rubric {
    try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      \(kind)“票”。指标：“任务”；“效率”；“态度”。
      票面等次：“好”为100分；“差”为0分。
      指标“任务”的票面等次：“繁重”，英文名“heavy”，为100分；“一般”为70分；“不了解”作弃权。
      指标“效率”的票面等次：“高”为90分；“一般”为50分；“不了解”作弃权。
      \(cases)重复：停止计票。
      计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺计为0分；汇总各指标取平均分；不修约，显示时四舍五入，保留2位小数。
      """)
  }
}

@Test(arguments: [
  ("任务", "繁重", "counted level 2"), ("任务", "heavy", "counted level 2"),
  ("任务", "一般", "counted level 3"),
  ("效率", "一般", "counted level 6"), ("任务", "不了解", "abstained abstain"),
  ("态度", "好", "counted level 0"),
  ("效率", "繁重", "B0202"), ("任务", "好", "B0202"), ("态度", "一般", "B0202"),
  ("效率", "高、一般", "void several marks"), ("效率", "高、繁重", "B0202"),
])
func aMarkIsALevelOfItsCriterion(_ criterion: String, _ cell: String, _ due: String) throws {
  let rubric = try Rubrics.form("测评票", "空白：作弃权。一栏多选：该项无效。缺漏：作弃权。")
  let outcome = try count(rubric, ["票号,单位,指标,得分\n1,公安厅,\(criterion),\"\(cell)\"\n"])
  guard let count = outcome.value else { return #expect(outcome.codes == [due]) }
  let form = try #require(count.forms.first)
  let index = ["任务", "效率", "态度"].firstIndex(of: criterion)
  let mark = try #require(form.marks.first { $0.at[.criterion] == index && !$0.isAbsent })
  #expect(form.words(for: mark) == due)
}

@Test func aBlankCountsAsTheLevelOfItsCriterion() throws {
  let text =
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。测评票“票”。指标：“任务”；“效率”。"
    + "指标“任务”的票面等次：“繁重”为100分；“一般”为70分。指标“效率”的票面等次：“一般”为50分；“低”为0分。"
    + "空白：计为“一般”。重复：停止计票。缺漏：停止计票。"
    + "计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各指标取平均分；不修约，显示时四舍五入，保留2位小数。"
  let counted = try count(try Fixture.rubric(text), ["票号,单位,任务,效率\n1,公安厅,,\n"])
  let form = try #require(counted.value?.forms.first)
  #expect(form.marks.map(form.words(for:)) == ["counted level 1", "counted level 2"])
}

@Suite struct TalliesOfOwnLevels {
  private static let rubric = Result {
    try Rubrics.form("计票表", "空白：停止计票。缺漏：停止计票。")
  }

  private static func outcome(_ rows: String) throws -> Outcome<Count> {
    try count(rubric.get(), ["单位,指标,好,差,繁重,一般,不了解,高\n" + rows])
  }

  @Test("A level has one column; what its criterion does not have is blank or 0")
  func columns() throws {
    let counted = try #require(
      try Self.outcome("公安厅,任务,,,3,2,1,\n公安厅,效率,0,0,,4,1,2\n公安厅,态度,5,1,0,,,0\n").value)
    let form = try #require(counted.forms.first)
    #expect(
      form.marks.map { "\($0.times) \(form.words(for: $0))" } == [
        "3 counted level 2", "2 counted level 3", "1 abstained abstain", "4 counted level 6",
        "1 abstained abstain", "2 counted level 5", "5 counted level 0", "1 counted level 1",
      ])
  }

  @Test("Votes at a level that the criterion does not have are nobody's")
  func foreign() throws {
    let outcome = try Self.outcome("公安厅,任务,,,3,2,1,4\n公安厅,效率,,,,4,1,2\n公安厅,态度,5,1,,,,\n")
    #expect(outcome.codes == ["B0202"])
    #expect(outcome.diagnostics.first?.headline.chinese == "指标“任务”没有等次“高”，这一格却填了4。")
  }

  @Test("A blank at a level of the criterion is ruled as always")
  func blank() throws {
    let outcome = try Self.outcome("公安厅,任务,,,3,,1,\n公安厅,效率,,,,4,1,2\n公安厅,态度,5,1,,,,\n")
    #expect(outcome.codes == ["B0203"])
  }
}

extension JudgedMark {
  fileprivate var isAbsent: Bool { status == .abstained(.markCase(.missing)) }
}
