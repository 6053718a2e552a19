import Diagnostics
import RubricModel
import Scoring
import Testing

/// A unit without a final score has the grade of the first item that it satisfies, up to one that
/// asks for the score, and not what is left over.
@Suite struct ScorelessGradeTests {
  private func grades(_ items: String) throws -> Outcome<[String]> {
    let scheme = Scheme(
      testDescription: items,
      articles: "测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。"
        + "登记表“表”。项目：“事故”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
        + "计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺不计；四舍五入，保留1位小数。"
        + "最后得分取自“分”：不修约。等次“结果”，依次判定：\(items)。",
      files: ["票号,甲,乙,丙\n1,90,,40\n", "单位,事故\n甲,0\n乙,2\n丙,0\n"], due: [])
    let outcome = try scheme.result()
    let grades = outcome.value.map { result in
      ["甲", "乙", "丙"].map { name in
        result.units.first { $0.unit.name.text == name }?.grades[0]?.text ?? "—"
      }
    }
    return Outcome(grades, outcome.diagnostics)
  }

  @Test(arguments: [
    ("若最后得分不低于60分，则为“合格”；否则为“不合格”", ["合格", "—", "不合格"]),
    ("若最后得分空缺，则为“不评定”；若最后得分不低于60分，则为“合格”；否则为“不合格”", ["合格", "不评定", "不合格"]),
    ("若“分”空缺，则为“不评定”；若最后得分不低于60分，则为“合格”；否则为“不合格”", ["合格", "不评定", "不合格"]),
    ("若“分”空缺、“事故”超过1，则为“待查”；若最后得分不低于60分，则为“合格”；否则为“不合格”", ["合格", "待查", "不合格"]),
    ("若“分”空缺、“事故”超过2，则为“待查”；若最后得分不低于60分，则为“合格”；否则为“不合格”", ["合格", "—", "不合格"]),
    ("若“事故”超过1，则为“差”；若最后得分空缺，则为“不评定”；否则为“合格”", ["合格", "差", "合格"]),
    ("若“事故”超过2，则为“差”；若最后得分空缺，则为“不评定”；否则为“合格”", ["合格", "不评定", "合格"]),
    (
      "若“事故”超过2，则为“差”；若“事故”超过1，最后得分空缺，则为“暂缓”；若最后得分空缺，则为“不评定”；否则为“合格”",
      ["合格", "暂缓", "合格"]
    ),
    ("若“事故”超过1，则为“差”；否则为“合格”", ["合格", "差", "合格"]),
    ("若“事故”超过2，则为“差”；否则为“合格”", ["合格", "—", "合格"]),
    // Whatever the score is, one alternative settles it; and where it might not, nothing does.
    ("若“事故”超过1，或最后得分低于60分，则为“差”；否则为“合格”", ["合格", "差", "差"]),
    ("若“事故”超过2，或最后得分低于60分，则为“差”；若最后得分空缺，则为“不评定”；否则为“合格”", ["合格", "—", "差"]),
  ])
  func grades(_ items: String, _ due: [String]) throws {
    let outcome = try grades(items)
    #expect(outcome.value == due, "\(outcome.diagnostics)")
    #expect(outcome.diagnostics.isEmpty)
  }
}
