import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import TestSupport
import Testing

@testable import Scoring

/// Numbers that a session gives for all units.
@Suite struct SharedNumbersTests {
  private func figures(_ session: String, uses: String = "乘以“K值”", rules: String = "") throws
    -> Outcome<[String]>
  {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      公共参数“K值”，英文名“K”，从0.5到1，每档0.01。
      公共参数“上限”，从100到1000，每档1。
      登记表“表”。项目：“报价”，从1到1000，每档1。\(rules)
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“报价”：\(uses)；不修约。
      """)
    let counts = try Fixture.session("评议会议，语言版本1。计分办法文件“r.rubric”。\(session)").counts
    let table = try Fixture.table("单位,报价\n甲,200\n乙,300\n", file: "表.csv")
    let counted = Counting.count(
      CountInput(
        rubric: rubric, units: nil, files: [CountInput.FormFile(form: 0, table: table)],
        counts: counts))
    guard let count = counted.value, !counted.diagnostics.hasErrors else {
      return Outcome(nil, counted.diagnostics)
    }
    let scored = Scoring.score(count)
    let values = scored.value?.units.map { $0.figures[0].exact?.shortestText() ?? "" }
    return Outcome(values, counted.diagnostics + scored.diagnostics)
  }

  @Test(arguments: [
    ("公共参数“K值”0.95。", ["285", "190"]), ("Shared number \"k\" 0.5.", ["150", "100"]),
    ("公共参数“K值”为1。", ["300", "200"]),
  ])
  func allUnitsShareIt(_ session: String, _ expected: [String]) throws {
    let outcome = try figures(session)
    #expect(outcome.value.map(Set.init) == Set(expected), "\(outcome.diagnostics)")
  }

  @Test(arguments: [
    ("", "M0380"), ("【公共参数“K值”0.95。】", "M0380"), ("公共参数“K值”1.01。", "M0381"),
    ("公共参数“K值”0.955。", "M0381"), ("公共参数“K值”负0.9。", "M0381"), ("公共参数“K值”95%。", "M0381"),
    ("公共参数“K值”0.95分。", "M0381"), ("公共参数“K值”0.95。公共参数“K”0.95。", "M0303"),
    ("公共参数“K值”0.95。公共参数“下限”80。", "M0304"),
  ])
  func whatIsWrongStopsTheCount(_ session: String, _ code: String) throws {
    let outcome = try figures(session)
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.map(\.code) == [code])
    #expect(outcome.diagnostics.allSatisfy { $0.place != nil && !$0.help.isEmpty })
  }

  @Test(
    "A rule of a row may name one",
    arguments: [
      ("", "M0380"), ("公共参数“上限”200。", "B0231"), ("公共参数“上限”300。", ""), ("公共参数“上限”99。", "M0381"),
    ])
  func rowRules(_ session: String, _ code: String) throws {
    let rules = "每行须符合，否则停止计票：“报价”不超过“上限”。"
    let outcome = try figures("公共参数“K值”0.95。" + session, rules: rules)
    #expect(outcome.diagnostics.map(\.code) == (code.isEmpty ? [] : [code]))
    guard code == "B0231" else { return }
    #expect(outcome.diagnostics[0].headline.chinese.contains("“报价”300，应不超过“上限”200"))
  }

  @Test("A number that nothing reckons with need not be given, and is judged where it is")
  func unused() throws {
    #expect(try figures("", uses: "乘以2").value != nil)
    #expect(try figures("公共参数“K值”7。", uses: "乘以2").diagnostics.map(\.code).contains("M0381"))
  }
}
