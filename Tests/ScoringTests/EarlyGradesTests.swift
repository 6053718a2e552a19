import Diagnostics
import ExactArithmetic
import RubricModel
import RubricSyntax
import Scoring
import TestSupport
import Testing

/// A grade that is a band of a score is known with that score: what goes by it may be a part of the
/// final score.
@Suite struct EarlyGradesTests {
  private func text(_ grading: String, _ cases: String) -> String {
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
    数值“测评”，取自“票”：汇总各评分人取平均分，空缺不计；四舍五入，保留1位小数。
    \(grading)
    数值“加分”，依次判定：\(cases)。
    最后得分取自“测评”，空缺计为0分加上“加分”：四舍五入，保留1位小数。
    排名按最后得分统一进行，由高到低。同分：并列占位。同分依次比较：“加分”；仍同则并列。
    公布：各项得分；名次。
    """
  }

  private let bands = "等次“级”，按“测评”：90分以上为“优”；60分以上、低于90分为“良”；低于60分为“差”。"
  private let file = "票号,甲,乙,丙,丁\n1,92,90,60,\n2,90,89,59,\n"

  @Test(
    arguments: [
      // 甲 91.0 优, 乙 89.5 良, 丙 59.5 差, 丁 without a score and a grade.
      ("若“级”等于“优”，则为5分；若“级”等于“良”，则为3分；否则为1分", "甲96.0 乙92.5 丙60.5 丁1.0"),
      ("若“级”等于“良”，则为7分；否则为0分", "乙96.5 甲91.0 丙59.5 丁0.0"),
      ("若“级”等于“优”，或“测评”空缺，则为2分；否则为0分", "甲93.0 乙89.5 丙59.5 丁2.0"),
    ])
  func aPartOfTheScoreGoesByABand(_ cases: String, _ due: String) throws {
    let result = try #require(try score(Fixture.rubric(text(bands, cases)), [file]).value)
    let found = result.units.map { unit in
      unit.unit.name.text + (unit.figures.last?.printed ?? "—")
    }
    #expect(found.joined(separator: " ") == due)
    #expect(result.rubric.quantities.allSatisfy { !$0.isLate })
  }

  @Test("Grades by rules or quotas, and bands of what goes by a rank, come later")
  func othersComeLater() {
    let gradings = [
      "等次“级”，依次判定：若“测评”空缺，则为“差”；若“测评”不低于90分，则为“优”；否则为“良”。",
      "数值“名次值”，依次判定：若名次为1，则为100分；否则为0分。等次“级”，按“名次值”：90分以上为“优”；60分以上、低于90分为“良”；低于60分为“差”。",
    ]
    for grading in gradings {
      let source = SourceText(file: "f", text: text(grading, "若“级”等于“优”，则为5分；否则为1分"))
      let diagnostics = RubricLoader.load(Parser.parseRubric(source)).diagnostics
      #expect(diagnostics.contains { $0.code == "M0378" }, "\(diagnostics.map(\.code))")
    }
  }
}
