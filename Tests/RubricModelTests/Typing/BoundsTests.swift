import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// What a ladder is said to reach, against what it does reach when it is worked out by hand.
private struct BoundsCase: Sendable, CustomTestStringConvertible {
  let form: String
  let ladder: String
  /// `12至20`
  let range: String

  var testDescription: String { ladder }

  init(_ form: String, _ ladder: String, _ range: String) {
    self.form = form
    self.ladder = ladder
    self.range = range
  }
}

private let strict = "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
private let three = "测评票“票”。指标：“甲”；“乙”；“丙”。评分范围：从6到10分，整数计分。" + strict
/// Each criterion has a scale of its own.
private let uneven =
  "测评票“票”。指标：“甲”从0到10分，整数计分；“乙”从2到20分，整数计分；“丙”从5到50分，整数计分。" + strict
private let gaps =
  "测评票“票”。指标：“甲”；“乙”；“丙”。评分范围：从6到10分，整数计分。"
  + "不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。"
/// What does not apply is made up for by the others: 10, 20 and 50 points in full.
private let unevenGaps =
  "测评票“票”。指标：“甲”从1到10分，整数计分；“乙”从负4到20分，整数计分；“丙”从5到50分，整数计分。"
  + "不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。"
private let grouped =
  "测评票“票”。组别：“甲组”；“乙组”。指标：“甲”；“乙”。评分范围：从1到2分，整数计分。" + strict
private let lines =
  "测评票“票”。指标：“甲”权重60%；“乙”权重30%；“丙”权重10%。评分范围：从6到10分，整数计分。"
  + "不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。"
private let weighed =
  "反馈表“票”。每件系数“难度”，从0.5到3，每档0.1。评分范围：从6到10分，整数计分。"
  + "不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。"
private let raters = "汇总各评分人取平均分，空缺停止计票；"
private let someRaters = "汇总各评分人取平均分，空缺不计；"

private let trimmed: [BoundsCase] = [
  BoundsCase(three, raters + "汇总各指标，去掉0个最高分和1个最低分，求和，空缺停止计票", "12至20"),
  BoundsCase(three, raters + "汇总各指标，去掉1个最高分和1个最低分，求和，空缺停止计票", "6至10"),
  BoundsCase(uneven, raters + "汇总各指标，去掉0个最高分和1个最低分，求和，空缺停止计票", "7至70"),
  BoundsCase(uneven, raters + "汇总各指标，去掉1个最高分和0个最低分，求和，空缺停止计票", "2至30"),
  BoundsCase(uneven, raters + "汇总各指标，去掉1个最高分，求和，空缺停止计票", "2至30"),
  BoundsCase(uneven, raters + "汇总各指标，去掉1个最低分，求和，空缺停止计票", "7至70"),
  BoundsCase(uneven, raters + "汇总各指标，只留2个最高分，求和", "7至70"),
  BoundsCase(uneven, raters + "汇总各指标，只留1个最低分，求和", "0至10"),
  BoundsCase(uneven, raters + "汇总各指标取第2高分", "2至20"),
  BoundsCase(uneven, raters + "汇总各指标，去掉1个最高分，取较低中位数", "0至10"),
  BoundsCase(three, "汇总各指标求和；汇总各评分人，只留2个最高分，求和，空缺停止计票", "18至60"),
  BoundsCase(three, "指标“甲”乘以0.5；指标“乙”乘以2；汇总各指标求和；汇总各评分人取平均分，空缺停止计票", "21至35"),
  BoundsCase(uneven, raters + "汇总各指标，去掉1个最高分和1个最低分，取平均分，空缺停止计票", "2至20"),
  BoundsCase(uneven, raters + "汇总各指标取最高分", "5至50"),
  BoundsCase(uneven, raters + "汇总各指标取最低分", "0至10"),
  BoundsCase(uneven, raters + "汇总各指标取中位数", "2至20"),
  BoundsCase(uneven, raters + "汇总各指标取平均分", "7/3至80/3"),
  BoundsCase(three, raters + "汇总各指标，若至少3个有效分，去掉1个最高分和1个最低分，否则不去分，求和，空缺停止计票", "6至10"),
  BoundsCase(three, raters + "汇总各指标，若至少4个有效分，去掉1个最高分和1个最低分，否则不去分，求和，空缺停止计票", "18至30"),
  BoundsCase(three, raters + "汇总各指标，若至少3个有效分，去掉1个最高分和1个最低分，否则空缺，求和，空缺停止计票", "6至10"),
  BoundsCase(
    three,
    raters + "汇总各指标，若至少4个有效分，去掉1个最高分和1个最低分，若至少3个有效分，去掉1个最高分，否则不去分，求和，空缺停止计票", "12至20"),
  BoundsCase(
    three,
    someRaters
      + "汇总各指标，若至少2个有效分，若至少3个有效分，去掉1个最高分和1个最低分，否则不去分，求和，空缺计为5分，部分空缺不计", "5至20"),
  BoundsCase(
    three, raters + "汇总各指标，去掉40%最高评分和0%最低评分，个数进一，求和，空缺停止计票", "6至10"),
  BoundsCase(three, raters + "汇总各指标，留最接近2个，远近相同时保留较高者，求和", "12至20"),
  BoundsCase(three, raters + "汇总各指标，留最接近2个，远近相同时全部保留，求和", "12至30"),
  BoundsCase(three, raters + "汇总各指标，去掉偏离平均分超过20%的，求和，空缺停止计票", "6至30"),
  BoundsCase(uneven, raters + "汇总各指标，去掉偏离中位数超过20%的，取平均分，空缺停止计票", "0至50"),
  BoundsCase(three, "汇总各指标求和；汇总各评分人，去掉偏离平均分3分以上的，取平均分，空缺停止计票", "18至30"),
  // Whoever marked: their number is not known.
  BoundsCase(three, "汇总各指标求和；汇总各评分人，去掉1个最高分和1个最低分，取平均分，空缺停止计票", "18至30"),
  BoundsCase(three, "汇总各指标取最高分；汇总各评分人求和，空缺停止计票", "6至∞"),
  BoundsCase(three, "汇总各指标取最高分；汇总各评分人，留最接近2个，远近相同时保留较高者，求和，空缺停止计票", "6至20"),
  BoundsCase(three, "汇总各评分人和各指标，若不超过4个有效分，求和，空缺停止计票", "6至40"),
]

private let partEmpty: [BoundsCase] = [
  BoundsCase(gaps, someRaters + "汇总各指标求和，空缺停止计票，部分空缺停止计票", "18至30"),
  BoundsCase(gaps, someRaters + "汇总各指标求和，空缺停止计票，部分空缺计为0分", "6至30"),
  BoundsCase(gaps, someRaters + "汇总各指标求和，空缺停止计票，部分空缺不计", "6至30"),
  BoundsCase(gaps, someRaters + "汇总各指标求和，空缺停止计票，部分空缺计为20分", "18至50"),
  BoundsCase(gaps, someRaters + "汇总各指标求和，空缺计为1分，部分空缺停止计票", "1至30"),
  BoundsCase(gaps, someRaters + "汇总各指标，去掉0个最高分和1个最低分，求和，空缺停止计票，部分空缺计为0分", "6至20"),
  BoundsCase(gaps, someRaters + "汇总各指标求和，空缺停止计票，部分空缺按满分比例折算", "18至30"),
  BoundsCase(unevenGaps, someRaters + "汇总各指标求和，空缺停止计票，部分空缺按满分比例折算", "-16至80"),
  BoundsCase(
    unevenGaps, someRaters + "指标“丙”乘以20%；汇总各指标求和，空缺停止计票，部分空缺按满分比例折算", "-8至40"),
  BoundsCase(
    gaps, someRaters + "汇总各指标，去掉1个最高分和0个最低分，取平均分，空缺停止计票，部分空缺权重按比例分摊", "6至10"),
  BoundsCase(lines, someRaters + "汇总各指标取加权平均，空缺停止计票，部分空缺计为0分", "0.6至10"),
  BoundsCase(lines, someRaters + "汇总各指标取加权平均，空缺停止计票，部分空缺权重按比例分摊", "6至10"),
  BoundsCase(lines, raters + "汇总各指标求加权和", "6至10"),
  BoundsCase(lines, someRaters + "汇总各指标求加权和，空缺停止计票，部分空缺不计", "0.6至10"),
  BoundsCase(lines, someRaters + "汇总各指标求加权和，空缺停止计票，部分空缺计为0分", "0.6至10"),
  BoundsCase(weighed, "汇总各代表取平均分，空缺不计；汇总各建议求加权和，空缺不计", "3至∞"),
  BoundsCase(weighed, "汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺不计", "6至10"),
]

private let multiplied: [BoundsCase] = [
  BoundsCase(three, raters + "指标“甲”乘以2；指标“乙”乘以4；汇总各指标求和", "42至70"),
  BoundsCase(three, raters + "指标“甲”乘以0.5；指标“乙”乘以0.5；汇总各指标求和", "12至20"),
  BoundsCase(three, raters + "指标“甲”乘以2；汇总各指标取最高分", "12至20"),
  BoundsCase(uneven, raters + "指标“丙”乘以10%；汇总各指标求和", "2.5至35"),
  BoundsCase(grouped, raters + "组别“甲组”乘以3；汇总各组别求和；汇总各指标求和", "8至16"),
  BoundsCase(grouped, raters + "组别“甲组”乘以3；指标“甲”乘以10；汇总各组别求和；汇总各指标求和", "44至88"),
  BoundsCase(
    grouped, raters + "指标“甲”乘以10；组别“甲组”乘以3；汇总各组别取最高分；汇总各指标取最低分", "3至6"),
]

private let divided: [BoundsCase] = [
  BoundsCase(three, "汇总各指标求和；减去20分；除以4；" + raters + "加上1分", "0.5至3.5"),
  BoundsCase(three, "汇总各指标求和；减去40分；除以4；" + raters + "加上6分", "0.5至3.5"),
]

@Suite struct BoundsTests {
  @Test(arguments: trimmed + partEmpty + multiplied + divided)
  fileprivate func bothEndsAreReached(_ sample: BoundsCase) throws {
    let outcome = load(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。\(sample.form)"
        + "数值“分”，取自“票”：\(sample.ladder)；不修约，显示时四舍五入，保留2位小数。公布：“分”。")
    let rubric = try #require(outcome.value, "\(outcome.diagnostics.map(\.headline.chinese))")
    let range = rubric.quantities[0].type.range
    let ends = [range.lowest?.shortestText() ?? "−∞", range.highest?.shortestText() ?? "∞"]
    #expect(ends.joined(separator: "至") == sample.range)
  }
}

private let four = "测评票“票”。指标：“甲”；“乙”；“丙”；“丁”。评分范围：从0到100分，整数计分。" + strict

/// How many decimal places a value can have; nil where they may never end.
@Suite struct PlacesTests {
  @Test(
    arguments: [
      (four, "汇总各评分人取最高分，空缺停止计票；汇总各指标取平均分", 2),
      (four, "汇总各评分人取最高分，空缺停止计票；汇总各指标，去掉1个最高分和1个最低分，取平均分", 1),
      (four, "汇总各评分人取最高分，空缺停止计票；汇总各指标，去掉1个最高分和0个最低分，取平均分", nil),
      (four, "汇总各评分人取最高分，空缺停止计票；汇总各指标，去掉1个最高分和0个最低分，取中位数", 0),
      (four, "汇总各评分人取最高分，空缺停止计票；汇总各指标取中位数", 1),
      (four, "汇总各评分人取中位数，空缺停止计票；汇总各指标求和；除以4", 3),
      (four, "汇总各评分人取最高分，空缺停止计票；汇总各指标求和；除以3", nil),
      (four, "汇总各指标求和；除以400分；汇总各评分人取最高分，空缺停止计票", 2),
      (four, "汇总各指标求和；除以400分；除以8；汇总各评分人取最高分，空缺停止计票", 5),
      (four, "汇总各指标取平均分；汇总各评分人取平均分，空缺停止计票", nil),
      (lines, "汇总各评分人取最高分，空缺停止计票；汇总各指标取加权平均", 1),
      (
        lines, "汇总各评分人取最高分，空缺不计；汇总各指标取加权平均，空缺停止计票，部分空缺计为6.25分", 3
      ),
      (lines, "汇总各评分人取最高分，空缺不计；汇总各指标取加权平均，空缺停止计票，部分空缺权重按比例分摊", nil),
      (gaps, "汇总各评分人取最高分，空缺不计；汇总各指标取平均分，空缺停止计票，部分空缺权重按比例分摊", nil),
      (gaps, "汇总各评分人取最高分，空缺不计；汇总各指标求和，空缺停止计票，部分空缺按满分比例折算", 1),
      (unevenGaps, "汇总各评分人取最高分，空缺不计；汇总各指标求和，空缺停止计票，部分空缺按满分比例折算", nil),
    ] as [(String, String, Int?)])
  fileprivate func places(_ form: String, _ ladder: String, _ places: Int?) throws {
    let outcome = load(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。\(form)"
        + "数值“分”，取自“票”：\(ladder)；不修约，显示时四舍五入，保留2位小数。公布：“分”。")
    let rubric = try #require(outcome.value, "\(outcome.diagnostics.map(\.headline.chinese))")
    #expect(rubric.quantities[0].type.places == places)
  }
}
