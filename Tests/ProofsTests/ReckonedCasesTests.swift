import Ballots
import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Scoring
import TestSupport
import Testing

/// Items of a quantity by cases that reckon with what they name.
@Suite struct ReckonedCasesTests {
  private static func rubric(_ items: String, blank: String = "作弃权") throws -> Rubric {
    try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“甲”，从0到100分，每档0.5分；“乙”，从0到100分，每档0.5分；“率”，从0%到100%，每档1%。
      不合评分范围：停止计票。空白：\(blank)。重复：停止计票。缺漏：\(blank)。
      数值“丙”，取自“乙”：不修约。
      数值“果”，依次判定：若“甲”空缺，或“丙”空缺，则不计；\(items)。公布：“果”；“丙”；“率”。
      """)
  }

  private static func result(_ rubric: Rubric) throws -> SessionResult {
    let file = CountInput.FormFile(form: 0, table: try Fixture.table(rows, file: "table.csv"))
    let count = try #require(
      Counting.count(CountInput(rubric: rubric, units: nil, files: [file])).value)
    return try #require(Scoring.score(count).value)
  }

  private static let rows = "单位,甲,乙,率\nA,80,60.5,90%\nB,20,60.5,10%\nC,,5,5%\nD,5,5,\n"

  @Test(arguments: [
    ("若“甲”超过“丙”，则为“甲”减去“丙”；否则为“丙”减去“甲”", ["19.5", "40.5", nil, "0"]),
    ("若“甲”超过“丙”，则为“甲”乘以90%；否则为“甲”加上5分", ["72", "25", nil, "10"]),
    ("若“甲”超过“丙”，则为“甲”乘以50%减去“丙”乘以2加上0.5分；否则为负5分加上“丙”", ["-80.5", "55.5", nil, "0"]),
    ("若“率”空缺，则为“甲”；否则为“甲”乘以“率”减去“丙”乘以“率”", ["17.55", "-4.05", nil, "5"]),
    ("若“甲”等于5分，则为100分乘以2减去“甲”；否则为100分减去“甲”", ["20", "80", nil, "195"]),
  ])
  func values(_ items: String, _ due: [String?]) throws {
    let rubric = try Self.rubric(items)
    let result = try Self.result(rubric)
    let index = try #require(rubric.quantities.firstIndex { $0.name.text == "果" })
    let units = result.units.sorted { $0.unit.name.text < $1.unit.name.text }
    #expect(units.map { $0.figures[index].exact?.shortestText() } == due)
    for unit in units {
      let proof = Proof(of: unit, in: result)
      let figure = proof.ends[index].map { proof.figures[$0] }
      #expect(
        figure?.arithmetic?.value { proof.figures[$0].result ?? .zero } == unit.figures[index].exact
      )
    }
  }

  @Test func words() throws {
    let rubric = try Self.rubric("若“甲”超过“丙”，则为“甲”乘以50%减去“丙”乘以2加上0.5分；否则为“甲”")
    let result = try Self.result(rubric)
    let index = try #require(rubric.quantities.firstIndex { $0.name.text == "果" })
    let texts = try (0..<3).map { unit in
      let line = try #require(result.derivation(of: index, for: unit)?.lines.last)
      return line.workingText(of: rubric.quantities[index], in: rubric).chinese
    }
    #expect(texts == ["80 × 50% − 60.5 × 2 + 0.5（“甲”80，超过“丙”60.5）", "20", "不计（“甲”空缺）"])
  }
}
