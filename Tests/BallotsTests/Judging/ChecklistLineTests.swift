import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// Lines of one checklist that are measured in ways of their own: a share, points, a plain number, a
/// number of things.
private let rubric = """
  评议计分办法，语言版本1。标题“试”。评议对象：单位。
  登记表“表”。项目：“率”，从0%到100%，每档0.01%；“分”，从0到30分，每档0.5分；“系数”，从0.5到1.5，每档0.1；“件数”。
  不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
  数值“一”，取自“率”：不修约。数值“二”，取自“分”乘以2加上5分：不修约。数值“三”，取自“系数”：不修约。数值“四”，取自“件数”：不修约。
  """

@Test(arguments: [
  ("95.6%", "counted 0.956"), ("0%", "counted 0"), ("100.00%", "counted 1"),
  ("95.605%", "B0204"), ("101%", "B0204"), ("-1%", "B0204"),
  ("95.6", "B0201"), ("0.956", "B0201"),
])
func aShareIsTypedInPercent(_ cell: String, _ due: String) throws {
  #expect(try verdict(0, "\(cell),0,1,0") == due)
}

@Test(arguments: [
  ("22.5", "counted 22.5"), ("30.5", "B0204"), ("22.25", "B0204"),
  ("14%", "B0201"),
])
func pointsHaveARangeOfTheirOwn(_ cell: String, _ due: String) throws {
  #expect(try verdict(1, "0%,\(cell),1,0") == due)
}

@Test(arguments: [("1.2", "counted 1.2"), ("1.6", "B0204"), ("0", "B0204")])
func aPlainNumberHasOneToo(_ cell: String, _ due: String) throws {
  #expect(try verdict(2, "0%,0,\(cell),0") == due)
}

@Test(arguments: [("1200000", "counted 1200000"), ("0.5", "B0212"), ("-1", "B0212")])
func aLineWithoutARangeIsANumberOfThings(_ cell: String, _ due: String) throws {
  #expect(try verdict(3, "0%,0,1,\(cell)") == due)
}

/// A checklist holds numbers of all kinds, and prices are no marks.
@Test(arguments: [
  ("是", "“是”不是数：登记表只记数。", "请写1。（是写1，否写0）"), ("No", "“No”不是数：登记表只记数。", "请写0。（是写1，否写0）"),
  ("面议", "“面议”不是数：这是文字。", "请核对原件后改正；没有填写的，留空白。"),
])
func whatIsNoNumberIsToldInWords(_ cell: String, _ headline: String, _ help: String) throws {
  let told = try count(try Fixture.rubric(rubric), ["单位,率,分,系数,件数\n公安厅,0%,0,\(cell),0\n"])
    .diagnostics.first { $0.code == "B0201" }
  #expect(told?.headline.chinese == headline)
  #expect(told?.help.first?.chinese == help)
}

/// The rows of a file are corrected from top to bottom, whatever the names of the units.
@Test func brokenRulesAreToldByRow() throws {
  let rules = rubric.replacing(
    "不合评分范围：", with: "每行须符合，否则停止计票：“件数”不超过3。\n不合评分范围：")
  let rows = ["水利厅", "公安厅", "财政厅", "教育厅"].map { "\($0),0%,0,1,9\n" }.joined()
  let told = try count(try Fixture.rubric(rules), ["单位,率,分,系数,件数\n" + rows]).diagnostics
  let places = told.map { if case .cell(let cell) = $0.place { cell.row } else { 0 } }
  #expect(places == [2, 3, 4, 5])
}

private func verdict(_ line: Int, _ cells: String) throws -> String {
  let outcome = try count(try Fixture.rubric(rubric), ["单位,率,分,系数,件数\n公安厅,\(cells)\n"])
  guard let count = outcome.value else { return outcome.codes.joined(separator: " ") }
  let form = try #require(count.forms.first)
  return form.words(for: try #require(form.marks.first { $0.at[.item] == line }))
}
