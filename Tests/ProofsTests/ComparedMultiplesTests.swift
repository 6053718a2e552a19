import Ballots
import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Scoring
import TestSupport
import Testing

/// Conditions that compare a figure with a multiple, or a share, of another one.
@Suite struct ComparedMultiplesTests {
  private static let numbers = 0...6

  private static func result(_ test: String) throws -> SessionResult {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“甲”，从0到6，每档1；“乙”，从0到6，每档1；“分”，从0到9分，每档1分。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“丙”，取自“乙”：不修约。
      等次“级”，依次判定：若\(test)，则为“是”；否则为“否”。公布：等次；“丙”。
      """)
    let rows = numbers.flatMap { one in numbers.map { "U\(one)\($0),\(one),\($0),7\n" } }.joined()
    let file = CountInput.FormFile(
      form: 0, table: try Fixture.table("单位,甲,乙,分\n" + rows, file: "table.csv"))
    let count = try #require(
      Counting.count(CountInput(rubric: rubric, units: nil, files: [file])).value)
    return try #require(Scoring.score(count).value)
  }

  @Test(
    "Every pair of numbers has the grade that whole numbers give it",
    arguments: [
      ("“甲”低于“乙”乘以50%", 2, Comparison.below, 1), ("“甲”超过“丙”乘以2", 1, .moreThan, 2),
      ("“丙”不低于“甲”乘以1.5", 3, .atMost, 2), ("“甲”不超过“乙”乘以三分之二", 3, .atMost, 2),
      ("“甲”等于“丙”乘以2", 1, .equals, 2),
    ])
  func grades(_ test: String, _ left: Int, _ comparison: Comparison, _ right: Int) throws {
    let result = try Self.result(test)
    for unit in result.units {
      let digits = unit.unit.name.text.compactMap(\.wholeNumberValue)
      let due = comparison.holds(left * digits[0], right * digits[1])
      #expect(unit.grades[0]?.text == (due ? "是" : "否"), "\(test) \(unit.unit.name.text)")
      let proof = Proof(of: unit, in: result)
      let proven = try #require(
        proof.grades(in: result.rubric).first?.trials.first?.comparisons.first ?? nil)
      #expect(proven.holds { proof.figures[$0].result ?? .zero } == due)
    }
  }

  @Test("The product stands beside what it is made of")
  func words() throws {
    let result = try Self.result("“甲”低于“丙”乘以50%")
    let unit = try #require(result.units.first { $0.unit.name.text == "U25" })
    let finding = try #require(unit.ruleFindings[0].first?.conditions.first)
    let words = ConditionWords(finding, result.rubric).text
    #expect(words.chinese == "“甲”2，低于“丙”5 × 50%＝2.5：符合")
    #expect(words.english == "\"甲\" 2, is below \"丙\" 5 × 50% = 2.5: holds")
    let proof = Proof(of: unit, in: result)
    let comparison = proof.comparison(finding)
    #expect(comparison?.description == "2 < #1*0.5")
  }
}
