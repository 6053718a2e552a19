import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import Examples

/// Every figure of every example follows from the figures before it by the arithmetic that its
/// proof writes down, and the last one is the figure that is printed.
@Test(arguments: try Fixture.rubricFiles())
func theArithmeticOfEveryExampleGivesItsFigures(file: String) throws {
  let rubric = try Fixture.rubric(try Fixture.rubricText(file), file: file)
  for example in rubric.examples {
    guard let result = ExampleRunner.result(of: example, rubric).value else { continue }
    for unit in result.units { check(Proof(of: unit, in: result)) }
  }
}

func check(_ proof: Proof) {
  var values: [Rational?] = []
  for figure in proof.figures {
    let value = figure.arithmetic?.value { values[$0] ?? .zero }
    #expect(value == figure.result, "\(figure.arithmetic?.description ?? "")")
    #expect(figure.conditions.allSatisfy { $0.holds { values[$0] ?? .zero } })
    values.append(value)
  }
  for (quantity, end) in proof.ends.enumerated() {
    #expect(end.flatMap { values[$0] } == proof.unit.figures[quantity].exact)
  }
}

/// Steps that no rubric of ours has.
@Test(arguments: [
  "折算为与最低单位之差占高低之差的比例，全部相同计为100%；乘以40分；加上60分",
  "折算为与最高单位之差占高低之差的比例，全部相同计为100%；乘以40分",
  "减去70分；折算为与最高单位之差占高低之差的比例，全部相同不计；乘以40分",
])
func placesBetweenTheEndsFollowFromTheFigures(_ steps: String) throws {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    测评票“票”。组别：“甲组”；“乙组”；“丙组”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
    数值“数”，取自“票”组别“甲组”、“丙组”：汇总各评分人，若至少3个有效分，去掉1个最高分和1个最低分，若至少2个有效分，去掉1个最低分，否则不去分，取平均分，空缺不计；\(steps)；四舍五入，保留2位小数。
    数值“乙数”，取自“票”组别“乙组”：汇总各评分人取平均分，空缺不计；\(steps)；四舍五入，保留2位小数。
    算例“一”。
    已知“票”：
        票号1组别“甲组”：“子”90、“丑”80、“寅”63；票号1组别“丙组”：“子”70、“丑”75、“寅”空白；
        票号2组别“丙组”：“子”71、“丑”空白、“寅”空白；票号1组别“乙组”：“子”70、“丑”70、“寅”70。
    应得“子”：“数”1。
    """)
  let result = try #require(ExampleRunner.result(of: rubric.examples[0], rubric).value)
  for unit in result.units { check(Proof(of: unit, in: result)) }
}
