import Diagnostics
import Testing

@testable import RubricModel

/// Which ladders have to say what happens when there is nothing, or not everything.
private struct GapCase: Sendable, CustomTestStringConvertible {
  let form: String
  let ladder: String
  let codes: [ModelCode]

  var testDescription: String { ladder }

  init(_ form: String, _ ladder: String, _ codes: ModelCode...) {
    self.form = form
    self.ladder = ladder + "；四舍五入，保留2位小数"
    self.codes = codes
  }
}

private let all = "汇总各评分人取平均分，空缺停止计票；"
private let plain = SmallRubric.ballot
private let ballot = SmallRubric.ballot + SmallRubric.criteria
private let light = SmallRubric.ballot + "指标：“甲”；“乙”。"
private let alone = SmallRubric.ballot + "指标：“甲”。"
private let strictBallot = "测评票“票”。" + SmallRubric.strict + SmallRubric.criteria
private let feedback = SmallRubric.feedback
private let fullFeedback = SmallRubric.feedback + SmallRubric.criteria

private let cases: [GapCase] = [
  // One dimension found in the data: there may be no mark at all.
  GapCase(plain, "汇总各评分人取平均分", .emptyNotRuled),
  GapCase(plain, "汇总各评分人取平均分，空缺停止计票"),
  GapCase(plain, "汇总各评分人取平均分，空缺不计"),
  GapCase(plain, "汇总各评分人取中位数", .emptyNotRuled),
  GapCase(plain, "汇总各评分人取平均分，空缺计为0分"),
  GapCase(plain, "汇总各评分人取平均分，空缺停止计票，部分空缺停止计票", .gapCannotOccur),
  // Raters first: what is left out is missing among the criteria.
  GapCase(ballot, "汇总各评分人取平均分，空缺停止计票；汇总各指标取加权平均"),
  GapCase(ballot, "汇总各评分人取平均分，空缺计为0分；汇总各指标取加权平均"),
  GapCase(
    ballot, "汇总各评分人取平均分，空缺不计；汇总各指标取加权平均", .emptyNotRuled, .partEmptyNotRuled),
  GapCase(ballot, "汇总各评分人取平均分，空缺不计；汇总各指标取加权平均，空缺停止计票", .partEmptyNotRuled),
  GapCase(
    ballot, "汇总各评分人取平均分，空缺不计；汇总各指标取加权平均，部分空缺停止计票", .emptyNotRuled),
  GapCase(ballot, "汇总各评分人取平均分，空缺不计；汇总各指标取加权平均，空缺停止计票，部分空缺权重按比例分摊"),
  GapCase(ballot, "汇总各评分人取平均分，空缺停止计票；汇总各指标取加权平均，空缺停止计票", .gapCannotOccur),
  GapCase(
    ballot, "汇总各评分人取平均分，空缺停止计票；汇总各指标取加权平均，空缺停止计票，部分空缺停止计票",
    .gapCannotOccur, .gapCannotOccur),
  // There is one unit at least; trimming may leave none of it, but not where it needs more.
  GapCase(plain, all + "汇总各单位，去掉1个最高分，取平均分", .emptyNotRuled),
  GapCase(plain, all + "汇总各单位，若超过5个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分"),
  GapCase(plain, all + "汇总各单位，若超过5个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分，空缺停止计票"),
  GapCase(plain, all + "汇总各单位，若至少200000000000个有效分，去掉100000000000个最高分，否则不去分，取平均分"),
  GapCase(plain, all + "汇总各单位，若超过1个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分", .emptyNotRuled, .trimmingUnsound),
  GapCase(plain, all + "汇总各单位，去掉20%最高评分和20%最低评分，个数舍尾，取平均分"),
  GapCase(plain, all + "汇总各单位，去掉50%最高评分和50%最低评分，个数四舍五入，取平均分", .trimmingUnsound, .emptyNotRuled),
  GapCase(plain, all + "汇总各单位，若至少3个有效分，去掉1个最高分，否则空缺，取平均分", .emptyNotRuled),
  // Of one criterion there is all or nothing.
  GapCase(alone, "汇总各评分人取平均分，空缺不计；汇总各指标取平均分，空缺停止计票"),
  GapCase(alone, "汇总各评分人取平均分，空缺不计；汇总各指标取平均分", .emptyNotRuled),
  GapCase(alone, "汇总各评分人取平均分，空缺不计；汇总各指标取平均分，空缺停止计票，部分空缺不计", .gapCannotOccur),
  // Points in full are those of criteria and lines, and only a sum goes by them.
  GapCase(light, "汇总各评分人取平均分，空缺不计；汇总各指标求和，空缺停止计票，部分空缺按满分比例折算；乘以50%"),
  GapCase(light, "汇总各指标求和，空缺不计，合理缺项按比例折算；汇总各评分人取平均分，空缺停止计票；乘以0.5"),
  GapCase(light, "汇总各评分人取平均分，空缺不计；指标“甲”乘以0.5；乘以50%；汇总各指标求和，空缺停止计票，部分空缺按满分比例折算"),
  GapCase(
    light, "汇总各评分人取平均分，空缺停止计票；汇总各指标求和，部分空缺按满分比例折算；乘以0.5", .gapCannotOccur),
  GapCase(
    light, "汇总各评分人取平均分，空缺不计；汇总各指标取平均分，空缺停止计票，部分空缺按满分比例折算",
    .weightsIncomplete),
  GapCase(
    ballot, "汇总各评分人取平均分，空缺不计；汇总各指标求加权和，空缺停止计票，部分空缺按满分比例折算",
    .weightsIncomplete),
  GapCase(
    light, "汇总各评分人取平均分，空缺不计；汇总各指标，只留2个最高分，求和，空缺停止计票，部分空缺按满分比例折算",
    .weightsIncomplete),
  GapCase(
    light, "汇总各评分人取平均分，空缺不计；减去1分；汇总各指标求和，空缺停止计票，部分空缺按满分比例折算",
    .weightsIncomplete),
  // Criteria first: a ballot may have none of them, or some.
  GapCase(
    ballot, "汇总各指标取加权平均；汇总各评分人取平均分，空缺停止计票", .emptyNotRuled, .partEmptyNotRuled),
  GapCase(ballot, "汇总各指标取加权平均，空缺不计，部分空缺停止计票；汇总各评分人取平均分，空缺停止计票"),
  GapCase(
    ballot, "汇总各指标取加权平均，空缺不计，部分空缺停止计票；汇总各评分人取平均分", .emptyNotRuled),
  // Where nothing but a whole ballot is counted, neither can happen.
  GapCase(strictBallot, "汇总各指标取加权平均；汇总各评分人取平均分，空缺停止计票"),
  GapCase(
    strictBallot, "汇总各指标取加权平均，空缺停止计票；汇总各评分人取平均分，空缺停止计票", .gapCannotOccur),
  GapCase(strictBallot, "汇总各指标取加权平均；汇总各评分人取平均分", .emptyNotRuled),
  // Feedback: deputies, suggestions and criteria in any order.
  GapCase(feedback, "汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票"),
  GapCase(feedback, "汇总各代表取平均分，空缺停止计票；汇总各建议取平均分", .emptyNotRuled),
  GapCase(
    fullFeedback, "汇总各代表取平均分，空缺不计；汇总各指标取加权平均；汇总各建议取平均分，空缺停止计票",
    .emptyNotRuled, .partEmptyNotRuled),
  GapCase(
    fullFeedback,
    "汇总各代表取平均分，空缺不计；汇总各指标取加权平均，空缺不计，部分空缺停止计票；汇总各建议取平均分，空缺停止计票"),
  GapCase(fullFeedback, "汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票；汇总各指标取加权平均"),
  GapCase(
    fullFeedback, "汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺不计；汇总各指标取加权平均",
    .emptyNotRuled, .partEmptyNotRuled),
  GapCase(
    fullFeedback, "汇总各指标取加权平均；汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票",
    .emptyNotRuled, .partEmptyNotRuled),
  GapCase(
    fullFeedback, "汇总各代表取平均分；汇总各建议取平均分；汇总各指标取加权平均", .emptyNotRuled, .emptyNotRuled),
]

@Suite struct GapTests {
  @Test(arguments: cases)
  fileprivate func everyGapIsRuled(_ sample: GapCase) {
    let rubric = SmallRubric(form: sample.form, ladder: sample.ladder)
    #expect(rubric.problems == sample.codes)
  }

  /// What the message proposes is accepted as it stands.
  @Test(arguments: [
    (ballot, "汇总各评分人取平均分，空缺不计"), (ballot, "汇总各评分人取平均分，空缺停止计票"),
    (strictBallot, "汇总各评分人取平均分，空缺停止计票"), (fullFeedback, "汇总各建议取平均分，空缺停止计票；汇总各代表取平均分，空缺不计"),
    (fullFeedback, "汇总各代表取平均分，空缺不计；汇总各指标取加权平均，空缺不计，部分空缺停止计票"),
  ])
  fileprivate func theProposedStepIsRight(_ form: String, _ ladder: String) throws {
    let rounding = "；四舍五入，保留2位小数"
    let outcome = load(SmallRubric(form: form, ladder: ladder + rounding).text)
    #expect(outcome.problems == [ModelCode.dimensionLeft.rawValue])
    let help = try #require(
      outcome.diagnostics.first { $0.severity == .error }?.help.first?.chinese)
    let step = try #require(help.split(separator: "：").last?.split(separator: "。").first)
    #expect(SmallRubric(form: form, ladder: ladder + "；\(step)" + rounding).problems == [])
  }
}
