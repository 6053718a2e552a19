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
}
