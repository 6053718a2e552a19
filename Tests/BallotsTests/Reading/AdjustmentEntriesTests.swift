import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

private let rubric = """
  评议计分办法，语言版本1。标题“加分”。评议对象：单位。
  第一条　加减分表“加分表”。空白：停止计票。缺漏：计为0分。
  第二条　数值“加分”，取自“加分表”：汇总各条目求和；不修约。
  第三条　公布：“加分”。
  """

private let unit = AppraisedUnit(name: Name("市教育局"), code: "jyj")

/// Two rows for one reason are told however the unit is called and the reason is spaced.
@Test(arguments: [
  ("市教育局,2,获表彰\njyj,2,获表彰\n", ["B0222"]),
  ("JYJ,2,获表彰\njyj,3,获 表彰\n", ["B0222"]),
  ("jyj,2,获2次A级\njyj,2,获２次a级\n", ["B0222"]),
  ("jyj,2,获1次\njyj,2,获2次\n", []),
])
func anEntryTypedTwiceIsTold(_ rows: String, _ codes: [String]) throws {
  let table = try Fixture.table("单位,分值,事由\n" + rows, file: "adj.csv")
  let outcome = Counting.count(
    CountInput(
      rubric: try Fixture.rubric(rubric), units: [unit],
      files: [CountInput.FormFile(form: 0, table: table)]))
  #expect(outcome.value != nil)
  #expect(outcome.diagnostics.map(\.code) == codes)
}
