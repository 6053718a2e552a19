import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Why a value is none stands in the working: marks were there.
@Suite struct EmptinessTests {
  /// What the working says of a unit with marks of 70 and 80 and an abstention.
  private static func working(_ step: String) throws -> Bilingual {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“测试”。评议对象：单位。
      测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：停止计票。
      计分部分“分”，满分100分。计分取自“票”：汇总各评分人，\(step)；四舍五入，保留2位小数。
      """)
    let result = try score(rubric, ["票号,甲\n1,70\n2,80\n3,\n"]).value
    let line = try #require(result?.derivation(of: 0, for: 0)?.lines.first)
    let text = line.text(of: rubric.quantities[0], in: rubric)
    return Bilingual(
      zh: String(text.chinese.drop { $0 != "　" }.dropFirst()),
      en: String(text.english.drop { $0 != ":" }.dropFirst(2)))
  }

  @Test("A number of marks that is not reached")
  func tooFew() throws {
    let text = try Self.working("若至少4个有效分，取平均分，空缺不计")
    #expect(text.chinese == "有效分3个（须不低于4个），空缺不计")
    #expect(text.english == "3 valid marks, at least 4 due: empty, left out")
  }

  @Test("A number of marks that is not reached, and what it counts as")
  func tooFewCounted() throws {
    let text = try Self.working("若至少4个有效分，取平均分，空缺计为60分")
    #expect(text.chinese == "有效分3个（须不低于4个），空缺计为60分＝60")
    #expect(text.english == "3 valid marks, at least 4 due: empty counts as 60 points = 60")
  }

  @Test("The tier that decided, and none of them")
  func tiers() throws {
    let text = try Self.working(
      "若至少5个有效分，去掉1个最高分和1个最低分，若至少3个有效分，去掉1个最高分，否则不去分，取平均分，空缺不计")
    #expect(text.chinese == "取平均分（有效分不低于3个，去掉80）：70＝70")
    #expect(text.english == "plain mean (at least 3 valid marks, dropped 80): 70 = 70")
    let none = try Self.working("若至少5个有效分，去掉2个最高分，若至少4个有效分，去掉1个最高分，否则不去分，取平均分，空缺不计")
    #expect(none.chinese == "取平均分：70、80，合计150，除以2＝75")
    let few = try Self.working("若至少5个有效分，去掉2个最高分，若至少4个有效分，去掉1个最高分，否则空缺，取平均分，空缺不计")
    #expect(few.chinese == "有效分3个（须不低于4个），空缺不计")
  }

  @Test("Trimming that leaves nothing")
  func allDropped() throws {
    let text = try Self.working("去掉1个最高分和1个最低分，取平均分，空缺不计")
    #expect(text.chinese == "2个分全部去掉，空缺不计")
    #expect(text.english == "2 values dropped, none left: empty, left out")
  }
}
