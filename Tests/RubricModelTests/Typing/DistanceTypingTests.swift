import Diagnostics
import ExactArithmetic
import RubricSyntax
import Testing

@testable import RubricModel

/// The kinds and the range of points by a distance.
@Suite struct DistanceTypingTests {
  private func load(_ step: String) -> (rubric: Rubric?, codes: [String], warnings: [String]) {
    let text =
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。"
      + "登记表“数据”。项目：“率”，从0%到100%，每档0.01%；“件数”，从0到40，每档1；“没有”，从0到9，每档1。"
      + "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
      + "登记表“缺表”。项目：“缺项”。空白：作弃权。重复：停止计票。缺漏：作弃权。"
      + "数值“分”，取自10分：\(step)；不修约。公布：“分”。"
    let tree = Parser.parseRubric(SourceText(file: "test.rubric", bytes: Array(text.utf8)))
    let outcome = RubricLoader.load(tree)
    let codes = { (severity: Severity) in
      outcome.diagnostics.filter { $0.severity == severity }.map(\.code)
    }
    return (outcome.value, codes(.error), codes(.warning))
  }

  @Test(
    "Line and step are written as the figure is",
    arguments: [
      ("“率”低于90分，每低1%减去1分，不足一档不计", "M0325"), ("“率”低于90%，每低1减去1分，不足一档不计", "M0325"),
      // As a share of what may be 0.
      ("“件数”超过“没有”，每超过1%减去1分，不足一档不计", "M0322"), ("“件数”超过“率”，每超过1减去1分，不足一档不计", "M0325"),
      ("“件数”超过3，每超过0减去1分，不足一档不计", "M0344"), ("“缺项”超过3，每超过1减去1分，不足一档不计", "M0322"),
      ("“件数”超过“缺项”，每超过1减去1分，不足一档不计", "M0322"), ("每有“缺项”减去1分", "M0322"),
      ("乘以10%；化为小数；“件数”超过3，每超过1减去1分，不足一档不计", "M0325"),
    ])
  func refusals(_ step: String, _ code: String) {
    let codes = load(step).codes
    #expect(codes.first == code, "\(codes)")
  }

  @Test("Percentage points lie between shares only, and one per cent is one of the line")
  func percentagePoints() {
    for step in ["“件数”超过3，每超过1个百分点减去1分，不足一档不计", "“件数”超过3，每超过一个百分点减去1分，不足一档不计"] {
      #expect(load(step).codes == ["M0325"])
    }
    for step in ["“件数”超过3，每超过1%减去1分，不足一档不计", "“率”低于90%，每低1个百分点减去1分，不足一档不计"] {
      #expect(load(step).codes == [])
    }
  }

  @Test(
    "What becomes of an absent figure is said where it can be absent",
    arguments: [
      ("“缺项”超过3的，每超过1减去1分，不足一档不计，空缺不计", [String]()),
      ("“件数”超过“缺项”的，每超过1减去1分，不足一档不计，累计不超过2分，空缺停止计票", []),
      ("每有“缺项”减去1分，累计不超过2分，空缺不计", []),
      // A line of 0, of which nothing is a share; below it nothing can lie.
      ("“件数”超过“没有”的，每超过1%减去1分，不足一档不计，累计不超过2分，空缺不计", []),
      ("“件数”低于“没有”的，每低1%减去1分，不足一档不计，累计不超过2分，空缺不计", ["M0324"]),
      ("“件数”超过3的，每超过1减去1分，不足一档不计，空缺不计", ["M0324"]),
      ("每有“件数”减去1分，空缺停止计票", ["M0324"]),
    ])
  func gaps(_ step: String, _ due: [String]) throws {
    let loaded = load(step)
    #expect(loaded.codes == [])
    #expect(loaded.warnings.filter { $0 == "M0324" } == due)
    #expect(try #require(loaded.rubric).quantities[0].type.mayBeAbsent == false)
  }

  @Test(
    "The lowest and highest value are those that can occur",
    arguments: [
      ("“率”低于90%的，每低1%减去0.5分，不足一档不计", "-35", "10"),
      ("“率”低于90%的，每低7%减去0.5分，不足一档按一档计", "3.5", "10"),
      ("“率”低于90%的，每低7%减去0.5分，不足一档不计", "4", "10"),
      ("“率”低于90%的，每低1%减去0.5分，不足一档不计，累计不超过3分", "7", "10"),
      ("“件数”超过10的，每超过20加上2分，不足一档按比例计", "10", "13"),
      ("“件数”超过“没有”的，每超过1加上2分，不足一档不计", "10", "90"),
      ("“件数”超过40的，每超过1加上2分，不足一档不计", "10", "10"),
      // None of the points where the number is absent.
      ("“缺项”超过3的，每超过1加上2分，不足一档不计，累计不超过7分，空缺不计", "10", "17"),
      // A share of the line: 40 is 300 % more than 10, nothing is 100 % less.
      ("“件数”超过10的，每超过50%加上2分，不足一档不计", "10", "22"),
      ("“件数”低于10的，每低30%减去2分，不足一档按一档计", "2", "10"),
      ("“没有”低于“件数”的，每低25%减去1分，不足一档不计", "6", "10"),
    ])
  func ranges(_ step: String, _ lowest: String, _ highest: String) throws {
    let loaded = load(step)
    let rubric = try #require(loaded.rubric, "\(loaded.codes)")
    let range = rubric.quantities[0].type.range
    #expect(range.lowest?.shortestText() == lowest)
    #expect(range.highest?.shortestText() == highest)
  }
}
