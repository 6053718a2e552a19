import Ballots
import Diagnostics
import RubricModel
import Scoring
import Testing

/// A line that weighs nothing for one category has no part in what the others share out there.
@Suite struct ZeroWeightSharedOutTests {
  private static let units = [
    AppraisedUnit(name: Name("甲"), category: "正"), AppraisedUnit(name: Name("乙"), category: "副"),
  ]

  private func outcome(_ rows: String, whenEmpty: String = "空缺不计") throws -> Outcome<[String]> {
    let scheme = Scheme(
      testDescription: rows,
      articles: "类别：“正”；“副”。登记表“表”。项目：“一”，权重50%；“二”，权重30%；“三”，权重20%。"
        + "类别“副”的项目权重：“一”为40%；“二”为60%；“三”为0%。评分范围：从0到100分，整数计分。"
        + "不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。"
        + "数值“成绩”，取自“表”：汇总各项目取加权平均，\(whenEmpty)，部分空缺权重按比例分摊；四舍五入，保留2位小数。",
      files: ["单位,一,二,三\n\(rows)"], units: Self.units, due: [])
    let result = try scheme.result()
    let figures = result.value.map { result in
      ["甲", "乙"].map { (name: String) -> String in
        let unit = result.units.first { $0.unit.name.text == name }
        return unit?.figures[0].printed ?? "—"
      }
    }
    return Outcome(figures, result.diagnostics)
  }

  @Test(arguments: [
    // (90×50%＋50×20%)÷70%, and 80 alone: the 100 weighs nothing.
    ("甲,90,,50\n乙,80,,100\n", ["78.57", "80.00"]),
    ("甲,80,70,60\n乙,70,90,\n", ["73.00", "82.00"]),
    // Where it alone is there, nothing is.
    ("甲,,,60\n乙,,,60\n", ["60.00", "—"]),
  ])
  func isNotShared(_ rows: String, _ due: [String]) throws {
    let outcome = try outcome(rows)
    #expect(outcome.value == due, "\(outcome.diagnostics)")
  }

  @Test func aloneItStopsTheCount() throws {
    let outcome = try outcome("甲,,,60\n乙,,,60\n", whenEmpty: "空缺停止计票")
    #expect(outcome.value == nil && !outcome.diagnostics.isEmpty)
  }
}
