import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// Several figures that become one: what steps would say one by one.
@Suite struct FigureListTests {
  private static func rubric(_ value: String, cases: String = "停止计票") -> String {
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    登记表“表”。项目：“甲”，从0到100分，整数计分；“乙”，从20到80分，整数计分；“丙”，从0%到100%，每档1%。
    不合评分范围：停止计票。空白：\(cases)。重复：停止计票。缺漏：停止计票。
    数值“数”，取自\(value)：不修约，显示时四舍五入，保留2位小数。
    """
  }

  private struct NoSum: Error {}

  private func figure(_ value: String) throws -> Quantity {
    try #require(load(Self.rubric(value)).value).quantities[0]
  }

  @Test func aMeanIsASumThatIsDivided() throws {
    let figure = try figure("“甲”、“乙”的平均值")
    #expect(figure.references.isEmpty)
    guard case .terms(let terms) = figure.start else { throw NoSum() }
    #expect(terms.map(\.operand) == [.item(form: 0, index: 0), .item(form: 0, index: 1)])
    let two = Division(
      divisor: .amount(Amount(Rational(2), .bare)), isOfMean: true, whenEmpty: nil)
    #expect(figure.ladder[0].step == .divide(two))
    #expect(figure.type.range == Interval(Rational(10), Rational(90)))
  }

  /// The mean of numbers of things is such a number, and no percentage.
  @Test func aMeanIsOfTheKindOfItsFigures() throws {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。登记表“表”。项目：“甲”，从0到5，每档1；“乙”，从0到9，每档1。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“甲”、“乙”的平均值：四舍五入，保留1位小数。
      算例“三与二”。已知“表”：单位“子”：“甲”3、“乙”2。应得“子”：“数”2.5。
      """)
    let figure = try #require(outcome.value).quantities[0]
    #expect(figure.type.kind == .number)
    #expect(figure.type.range == Interval(Rational(0), Rational(7)))
    #expect(figure.type.places == 1)
  }

  @Test(arguments: [
    ("“甲”、“乙”中的最高值", false, 20, 100), ("“甲”、“乙”中的最低值", true, 0, 80),
    ("“甲”、“乙”中较高者", false, 20, 100), ("“甲”和“乙”的较低者", true, 0, 80),
  ])
  func theHighestIsAFigureThatFallsBelowNoOther(
    _ value: String, _ isUpper: Bool, _ lowest: Int, _ highest: Int
  ) throws {
    let figure = try figure(value)
    let limit = Limit(operand: .item(form: 0, index: 1), isUpper: isUpper)
    #expect(figure.ladder[0].step == .limit(limit))
    #expect(figure.type.range == Interval(Rational(lowest), Rational(highest)))
  }

  @Test(arguments: [
    ("“甲”、“丙”的平均值", "停止计票", ["M0325"]), ("“甲”、“甲”的平均值", "停止计票", ["M0303"]),
    ("“甲”、“乙”的平均值", "作弃权", ["M0322"]), ("“甲”、“乙”合计", "作弃权", ["M0322"]),
    ("“甲”、“乙”的平均值，空缺停止计票", "作弃权", []), ("“甲”、“乙”的平均值，空缺计为0分", "作弃权", []),
    ("“甲”、“乙”的平均值，空缺不计", "作弃权", []), ("“甲”、“乙”中的最高值", "作弃权", ["M0322"]),
    ("“甲”、“乙”中的最高值，空缺不计", "作弃权", []), ("“甲”、“乙”中的最低值，空缺计为0%", "作弃权", ["M0325"]),
    ("“甲”、“乙”之和，空缺按满分比例折算", "作弃权", []), ("“甲”、“乙”合计，空缺则结果空缺", "作弃权", []),
    ("“甲”、“乙”合计，合理缺项按比例折算", "作弃权", []), ("“甲”、“乙”合计，部分空缺不计", "作弃权", ["S0201"]),
    ("“甲”、“乙”的平均值，空缺按满分比例折算", "作弃权", ["M0313"]),
    ("“甲”、“丙”中的最低值，空缺不计", "作弃权", ["M0325"]),
    ("“甲”，空缺按满分比例折算加上“乙”", "作弃权", ["M0313", "M0322"]),
    ("“甲”，空缺按满分比例折算", "作弃权", ["M0313"]),
    ("“甲”、“丁”的平均值", "停止计票", ["M0304"]), ("“甲”的平均值", "停止计票", ["S0201"]),
  ])
  func whatCannotBeTakenTogetherIsTold(
    _ value: String, _ cases: String, _ codes: [String]
  ) {
    let outcome = load(Self.rubric(value, cases: cases))
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.code) == codes)
  }

  /// Points in full are those of components and of lines with a scale.
  @Test func figuresWithoutFullPointsMakeUpForNothing() {
    let text = Self.rubric("“甲分”、“乙”合计，空缺按满分比例折算", cases: "作弃权")
      .replacing("数值“数”", with: "数值“甲分”，取自“甲”：不修约。数值“数”")
    #expect(load(text).problems == ["M0307"])
  }

  /// Where nothing is absent they are a plain sum, of which everything holds that is asked of sums.
  @Test(arguments: [
    ("四舍五入，保留1位小数", "四舍五入，保留2位小数", 100, []), ("四舍五入，保留1位小数", "四舍五入，保留2位小数", 90, ["M0308"]),
    ("不修约，显示时四舍五入，保留1位小数", "四舍五入，保留2位小数", 100, ["M0329"]),
    ("四舍五入，保留2位小数", "四舍五入，保留1位小数", 100, ["M0330"]),
  ])
  func componentsThatMakeUpForOthersAreASum(
    _ rounding: String, _ last: String, _ full: Int, _ codes: [String]
  ) {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。总分\(full)分。评议对象：单位。
      登记表“表”。项目：“甲”，从0到400分，整数计分；“乙”，从0到600分，整数计分。
      不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
      计分部分“一”，满分40分。计分取自“甲”：除以10；\(rounding)。
      计分部分“二”，满分60分。计分取自“乙”：除以10；四舍五入，保留2位小数。
      最后得分取自各部分之和，空缺按满分比例折算：\(last)。
      """)
    #expect(outcome.diagnostics.filter { $0.severity != .notice }.map(\.code) == codes)
  }

  @Test func aSumOfFiguresIsASumOfTerms() throws {
    let figure = try figure("“甲”、“乙”之和")
    guard case .terms(let terms) = figure.start else { throw NoSum() }
    #expect(terms.map(\.operand) == [.item(form: 0, index: 0), .item(form: 0, index: 1)])
    #expect(figure.type.range == Interval(Rational(20), Rational(180)))
  }

  /// What is said of all figures is of use where one of them can be absent.
  @Test(arguments: [("取自“甲”、“丙”", []), ("取自“甲”、“乙”", ["M0324"])])
  func whatIsSaidOfAllIsOfUse(_ figures: String, _ due: [String]) {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“甲”，从0到9分，每档1分；“乙”，从0到9分，每档1分。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“丙”，依次判定：若“乙”不低于6分，则为“乙”；否则不计。
      数值“丁”，\(figures)的平均值，空缺计为0分：四舍五入，保留2位小数。
      """)
    #expect(outcome.diagnostics.filter { $0.severity != .notice }.map(\.code) == due)
  }
}
