import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// 合理缺项: what does not apply to a unit is made up for by the others, in proportion to their full
/// points, against plain fractions; and what such a sum can come to.
@Suite struct FullPointsTests {
  private static let low = [1, -4, 5]
  private static let full = [10, 20, 50]

  /// Every way to have the lowest or the highest on three lines, or nothing.
  private static let marks: [[Int?]] = (0..<27).map { number in
    let choices = [number % 3, number / 3 % 3, number / 9]
    return choices.enumerated().map { line, choice in
      switch choice {
      case 0: low[line]
      case 1: full[line]
      default: nil
      }
    }
  }

  private static func rubric(_ steps: String) -> String {
    """
    评议计分办法，语言版本1。标题“缺项”。评议对象：单位。
    登记表“表”。项目：“甲”从1到10分，整数计分；“乙”从负4到20分，整数计分；“丙”从5到50分，整数计分。
    不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
    数值“和”，取自“表”：\(steps)；不修约，显示时四舍五入，保留2位小数。
    """
  }

  private static var file: String {
    "单位,甲,乙,丙\n"
      + marks.enumerated().map { unit, marks in
        "单位\(unit + 10),\(marks.map { $0.map(String.init) ?? "" }.joined(separator: ","))\n"
      }.joined()
  }

  @Test(
    "What was obtained, over the full points of the lines that apply, times those of all",
    arguments: [("", 1), ("乘以0.5；", 2)])
  func scaled(_ before: String, _ divisor: Int) throws {
    let steps = before + "汇总各项目求和，空缺不计，部分空缺按满分比例折算"
    let rubric = try Fixture.rubric(Self.rubric(steps))
    let result = try #require(try score(rubric, [Self.file]).value)
    let due = Self.marks.map { marks -> Rational? in
      let there = zip(marks, Self.full).filter { $0.0 != nil }.map(\.1).reduce(0, +)
      let points = marks.compactMap(\.self).reduce(0, +)
      return there == 0 ? nil : Rational(points * 80) / Rational(there * divisor)
    }
    #expect(result.units.map { $0.figures[0].exact } == due)
    let type = rubric.quantities[0].type
    #expect(type.range == Interval(due.compactMap(\.self).min(), due.compactMap(\.self).max()))
    #expect(type.mayBeAbsent)
    #expect(type.places == nil)
  }

  @Test("The working tells both sums of full points")
  func working() throws {
    let rubric = try Fixture.rubric(Self.rubric("汇总各项目求和，空缺不计，部分空缺按满分比例折算"))
    let result = try #require(try score(rubric, ["单位,甲,乙,丙\n一,8,,40\n"]).value)
    let lines = try #require(result.derivation(of: 0, for: 0)).lines
    let text = lines[0].workingText(of: rubric.quantities[0], in: rubric)
    #expect(
      text
        == Bilingual(
          zh: "求和：8＋40，除以这几项满分合计60，乘以各项满分合计80",
          en: "sum: 8 + 40; over their full points 60, times those of all 80"))
    #expect(result.units[0].figures[0].exact == Rational(64))
  }

  @Test("Criteria that the category of a unit does not have are none that it lacks")
  func membersOfCategories() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“缺项”。评议对象：单位。类别：“甲类”；“乙类”。
      测评票“票”。指标：“德”，从0到20分，整数计分；“能”，从0到30分，整数计分；“廉”，从0到50分，整数计分。
      类别“甲类”的指标权重：“德”50%；“能”50%。类别“乙类”的指标权重：“德”1/3；“能”1/3；“廉”1/3。
      不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
      数值“和”，取自“票”：汇总各评分人取平均分，空缺不计；汇总各指标求和，空缺不计，部分空缺按满分比例折算；四舍五入，保留2位小数。
      """)
    let units = [("一", "甲类"), ("二", "乙类")].map { name, category in
      AppraisedUnit(name: Name(name), category: category)
    }
    let file = "票号,单位,德,能,廉\n1,一,16,,\n1,二,16,,40\n2,二,18,,40\n"
    let result = try #require(try score(rubric, [file], units: units).value)
    #expect(result.units.map { $0.figures[0].exact } == [Rational(40), Rational(8143, over: 100)])
  }

  @Test("A level of its own list is what a criterion has in full")
  func levels() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“缺项”。评议对象：单位。
      测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为30分；“一般”为20分。
      指标“效率”的票面等次：“高”为10分；“低”为5分；“不了解”作弃权。空白：作弃权。重复：停止计票。缺漏：停止计票。
      数值“和”，取自“票”：汇总各评分人取平均分，空缺不计；汇总各指标求和，空缺不计，部分空缺按满分比例折算；不修约，显示时四舍五入，保留2位小数。
      """)
    let file = "票号,单位,任务,效率\n1,一,一般,不了解\n1,二,繁重,低\n"
    let result = try #require(try score(rubric, [file]).value)
    #expect(result.units.map { $0.figures[0].exact } == [Rational(80, over: 3), Rational(35)])
  }
}
