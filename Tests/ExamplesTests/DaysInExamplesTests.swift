import Diagnostics
import RubricModel
import TestSupport
import Testing

@testable import Examples

@Test("What is typed into an example was in no spreadsheet")
func examplesHaveNoDays() throws {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    登记表“表”。项目：“选民”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    数值“数”，取自“选民”：不修约。
    算例“例”。已知“表”：单位“甲”：“选民”46082。应得“甲”：“数”46082。
    """)
  let example = try #require(rubric.examples.first)
  let outcome = ExampleRunner.result(of: example, rubric)
  #expect(outcome.value != nil)
  #expect(outcome.diagnostics.map(\.code) == [])
}
