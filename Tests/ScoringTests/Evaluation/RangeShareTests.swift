import Diagnostics
import ExactArithmetic
import RubricModel
import TestSupport
import Testing

@testable import Scoring

/// Where a unit stands between the lowest and the highest: 功效系数.
@Suite struct RangeShareTests {
  private static let form =
    "登记表“数据”。项目：“件数”，从负10到100，每档1。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。"

  private func figures(
    _ step: String, _ rows: [(String, String)], categories: [String] = []
  ) throws -> [String] {
    let articles = categories.isEmpty ? "" : "类别：“一类”；“二类”。"
    let scheme = Scheme(
      testDescription: step,
      articles: articles + Self.form + "比率“比”，取自“件数”：\(step)；四舍五入，保留1位小数。",
      files: ["单位,件数\n" + rows.map { "\($0.0),\($0.1)\n" }.joined()],
      units: categories.isEmpty
        ? nil
        : zip(rows, categories).map { AppraisedUnit(name: Name($0.0.0), category: $0.1) },
      due: [])
    let outcome = try scheme.result()
    guard let result = outcome.value else { return outcome.diagnostics.map(\.code) }
    return rows.map { row in
      result.units.first { $0.unit.name.text == row.0 }?.figures[0].printed ?? "—"
    }
  }

  private static let above = "折算为与最低单位之差占高低之差的比例"
  private static let below = "折算为与最高单位之差占高低之差的比例"

  @Test(
    arguments: [
      (above + "，全部相同计为100%", ["4", "2", "8"], ["33.3%", "0.0%", "100.0%"]),
      (below + "，全部相同计为100%", ["4", "2", "8"], ["66.7%", "100.0%", "0.0%"]),
      (above + "，全部相同计为100%", ["-4", "0", "6"], ["0.0%", "40.0%", "100.0%"]),
      (above + "，全部相同计为100%", ["5", "5", "5"], ["100.0%", "100.0%", "100.0%"]),
      (above + "，全部相同计为0%", ["0", "0", "0"], ["0.0%", "0.0%", "0.0%"]),
      (below + "，全部相同计为50%", ["0", "0", "0"], ["50.0%", "50.0%", "50.0%"]),
      (above + "，全部相同不计", ["7", "7", "7"], ["—", "—", "—"]),
      (above + "，全部相同停止计票", ["7", "7", "7"], ["C0101"]),
      (above + "，全部相同停止计票", ["7", "7", "8"], ["0.0%", "0.0%", "100.0%"]),
      // Who has no number is not compared; one alone has nobody beside it.
      (above + "，全部相同计为100%", ["", "2", "8"], ["—", "0.0%", "100.0%"]),
      (above + "，全部相同计为60%", ["", "", "8"], ["—", "—", "60.0%"]),
      (above + "，全部相同停止计票", ["", "", ""], ["—", "—", "—"]),
    ])
  func shares(_ step: String, _ numbers: [String], _ due: [String]) throws {
    #expect(try figures(step, Array(zip(["甲", "乙", "丙"], numbers))) == due)
  }

  @Test("Within each category its own lowest and highest; one of them may be equal")
  func categories() throws {
    let rows = [("甲", "1"), ("乙", "5"), ("丙", "9"), ("丁", "9")]
    let categories = ["一类", "一类", "二类", "二类"]
    func figures(_ equal: String) throws -> [String] {
      try self.figures("\(Self.above)，分类进行，全部相同\(equal)", rows, categories: categories)
    }
    #expect(try figures("计为80%") == ["0.0%", "100.0%", "80.0%", "80.0%"])
    #expect(try figures("不计") == ["0.0%", "100.0%", "—", "—"])
    #expect(try figures("停止计票") == ["C0101"])
  }

  @Test("Each judge's own lowest and highest, before the judges become one")
  func ofEachJudge() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      比率“比”，取自“票”：\(Self.above)，全部相同计为0%；汇总各评分人取平均分，空缺停止计票；不修约，显示时四舍五入，保留2位小数。
      """)
    let result = try score(rubric, ["票号,甲,乙,丙\n1,10,20,30\n2,50,50,50\n3,90,80,80\n"]).value
    #expect(
      result?.units.map(\.figures[0].exact) == [
        Rational(1) / Rational(3), Rational(1) / Rational(6), Rational(1) / Rational(3),
      ])
  }

  @Test("The working says whose difference is divided by which")
  func working() throws {
    func texts(_ step: String, _ numbers: [Int]) throws -> [Bilingual] {
      let rubric = try Fixture.rubric(
        "评议计分办法，语言版本1。标题“试”。评议对象：单位。" + Self.form + "数值“数”，取自“件数”：\(step)；乘以40分；加上60分；四舍五入，保留2位小数。")
      let rows = zip(["甲", "乙", "丙"], numbers).map { "\($0),\($1)\n" }.joined()
      let result = try #require(try score(rubric, ["单位,件数\n" + rows]).value)
      let derivation = try #require(result.derivation(of: 0, for: 1))
      return derivation.lines.filter { $0.step == 0 }.map {
        $0.workingText(of: rubric.quantities[0], in: rubric)
      }
    }
    #expect(
      try texts(Self.above + "，全部相同计为100%", [60, 75, 90]).map(\.chinese)
        == ["(75 − 60) ÷ (90 − 60)"])
    #expect(
      try texts(Self.below + "，全部相同计为100%", [60, 70, 90]).map(\.english)
        == ["(90 − 70) ÷ (90 − 60)"])
    let equal = try texts(Self.below + "，全部相同计为100%", [60, 60, 60])
    #expect(equal.map(\.chinese) == ["各单位全部相同，计为100%"])
    #expect(equal.map(\.english) == ["all units are equal: counts as 100%"])
  }
}
