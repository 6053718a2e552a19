import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

@testable import LiveWorkbooks

/// The order of marks in a live workbook follows from what can be seen of them.
@Suite struct VoterOrderTests {
  /// A typed mark and a blank that counts as the same points stand in cells that look different.
  @Test func aBlankThatCountsStandsBehindAnEqualMark() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。评分范围：从负5到5分，整数计分。不合评分范围：停止计票。空白：计为负2分。重复：停止计票。
      缺漏：停止计票。
      数值“分”，取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
      """)
    let rows = (1...20).map { "\($0),甲,\($0 % 2 == 0 ? "" : "-2")\n" }.joined()
    let input = CountInput(
      rubric: rubric, units: nil,
      files: [CountInput.FormFile(form: 0, table: try Fixture.table("票号,单位,得分\n" + rows))])
    let form = try #require(Counting.count(input).value?.forms.first)
    let marks = VoterOrder(form, linked: []).entries.map { form.marks[$0.mark] }
    #expect(marks.map(\.countedBy) == (0..<20).map { $0 < 10 ? nil : .blank })
  }

  /// Two ballots of equal marks, void by different rules: the note of the first one to be typed in
  /// does not come first because of that.
  @Test func voidBallotsStandByWhatIsSaidOfThem() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。票面等次：“好”5分；“中”3分；“差”1分。
      每票须符合，否则全票无效：最多1个评分“好”；评分不得全部相同。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“分”，取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
      """)
    let ballots = ["好,好,中", "中,中,中"]
    let orders = try [ballots, ballots.reversed()].map { ballots in
      let rows = ballots.enumerated().map { "\($0 + 1),\($1)\n" }.joined()
      let table = try Fixture.table("票号,甲,乙,丙\n3,好,中,差\n" + rows.replacing("2,", with: "9,"))
      let input = CountInput(
        rubric: rubric, units: nil, files: [CountInput.FormFile(form: 0, table: table)])
      let form = try #require(Counting.count(input).value?.forms.first)
      return VoterOrder(form, linked: []).entries.map { form.marks[$0.mark].status }
    }
    #expect(orders[0] == orders[1])
  }
}
