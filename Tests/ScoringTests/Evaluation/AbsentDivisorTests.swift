import Diagnostics
import RubricModel
import Scoring
import Testing

/// What a quotient is where there is no number to divide by.
@Suite struct AbsentDivisorTests {
  private static let articles =
    "登记表“数据”。项目：“报价”，从0到900，每档1；“件数”，从0到9，每档1。"
    + "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
    + "数值“有效数”，依次判定：若“件数”不低于2，则为“件数”；否则不计。"

  private func outcome(_ step: String, _ row: String) throws -> Outcome<SessionResult> {
    try Scheme(
      testDescription: step,
      articles: Self.articles + "数值“单价”，取自“报价”：除以“有效数”，\(step)；化为小数；四舍五入，保留2位小数。",
      files: ["单位,报价,件数\n甲,\(row)\n"], due: []
    ).result()
  }

  @Test(
    "It is what the rubric says of the gap, and the working names the divisor",
    arguments: [
      ("空缺不计", "60,5", "12.00", "60 ÷ 5"),
      ("空缺不计", "60,1", "—", "“有效数”没有值，空缺不计"),
      ("空缺计为700%", "60,1", "7.00", "“有效数”没有值，空缺计为700%"),
      ("空缺停止计票", "60,3", "20.00", "60 ÷ 3"),
    ])
  func quotients(_ step: String, _ row: String, _ due: String, _ working: String) throws {
    let outcome = try outcome(step, row)
    let result = try #require(outcome.value, "\(outcome.diagnostics)")
    #expect(result.units[0].figures[1].printed ?? "—" == due)
    let line = try #require(result.derivation(of: 1, for: 0)).lines[1]
    #expect(line.workingText(of: result.rubric.quantities[1], in: result.rubric).chinese == working)
  }

  @Test("The count stops where the rubric says so, and names the divisor")
  func stops() throws {
    let outcome = try outcome("空缺停止计票", "60,1")
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.map(\.code) == ["C0101"])
    #expect(
      outcome.diagnostics.first?.headline.chinese == "“甲”没有“有效数”，“单价”无数可算，办法规定停止计票。")
  }

  @Test("A divisor that is 0 is told as 0, also where it can be absent")
  func zero() throws {
    let articles = Self.articles.replacing("不低于2", with: "低于2")
    let outcome = try Scheme(
      testDescription: "zero or absent",
      articles: articles + "比率“比”，取自“报价”：除以“有效数”，空缺不计；四舍五入，保留1位小数。",
      files: ["单位,报价,件数\n甲,1,0\n乙,1,1\n丙,1,2\n"], due: []
    ).result()
    let result = try #require(outcome.value, "\(outcome.diagnostics)")
    let told = result.units.map { unit in
      let working = result.derivation(of: 1, for: unit.index)?.lines[1]
        .workingText(of: result.rubric.quantities[1], in: result.rubric).chinese
      return "\(unit.unit.name.text) \(working ?? "")"
    }
    #expect(told.sorted() == ["丙 “有效数”没有值，空缺不计", "乙 1 ÷ 1", "甲 除数为0，空缺不计"])
  }
}
