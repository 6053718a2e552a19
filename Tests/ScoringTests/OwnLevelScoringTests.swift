import Ballots
import Diagnostics
import RubricModel
import Testing

@testable import Scoring

/// Figures of criteria with levels of their own, by hand.
@Suite struct OwnLevelScoringTests {
  private static let levels =
    "指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为70分；“不了解”作弃权。"
    + "票面等次：“高”为90分；“一般”为50分。"
  private static let quantities =
    "数值“分”，取自“票”：汇总各评分人取平均分，空缺计为0分；汇总各指标求和；不修约，显示时四舍五入，保留2位小数。"
    + "数值“全”，取自“票”：汇总各评分人和各指标，取平均分，空缺计为0分；不修约，显示时四舍五入，保留2位小数。"
    + "数值“一般票”，取自“票”：计数“一般”；汇总各指标求和；不修约。"
    + "比率“好率”，取自“票”：“繁重”和“高”占有效票数，空缺计为0%；汇总各指标取平均分；不修约，显示时四舍五入，保留2位小数。"
    + "比率“效率高”，取自“票”指标“效率”：“高”占有效票数，空缺计为0%；不修约，显示时四舍五入，保留2位小数。"

  /// 任务: 繁重 100, 一般 70, 不了解; 效率: 高 90, 一般 50, 一般 50. The sum is 85 + 63⅓; all five make 72;
  /// three are 一般; the best level has 1 of 3 and 1 of 3.
  private static let due = ["甲: 148.33 72.00 3 33.33% 33.33%"]

  @Test func ballots() throws {
    try check("测评票“票”。", "空白：停止计票。缺漏：停止计票。", "票号,单位,任务,效率\n1,甲,繁重,高\n2,甲,一般,一般\n3,甲,不了解,一般\n")
  }

  @Test func tally() throws {
    try check("计票表“票”。", "空白：计为0分。缺漏：计为0分。", "单位,指标,繁重,一般,不了解,高\n甲,任务,1,1,1,\n甲,效率,,2,0,1\n")
  }

  private func check(_ form: String, _ cases: String, _ file: String) throws {
    let scheme = Scheme(
      testDescription: "own levels",
      articles: form + Self.levels + cases + "重复：停止计票。" + Self.quantities, files: [file],
      counts: MeetingCounts(), due: [])
    let outcome = try scheme.result()
    let result = try #require(outcome.value, "\(outcome.diagnostics)")
    #expect(result.units.map(Scheme.text) == Self.due)
  }
}
