import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// Tiers that say nothing, or the opposite of what is meant.
@Suite struct TrimmedTiersTests {
  @Test(arguments: [
    ("若至少7个有效分，去掉1个最高分和1个最低分，若至少5个有效分，去掉1个最高分，否则不去分", []),
    (
      "若至少7个有效分，去掉1个最高分，若至少5个有效分，去掉1个最高分，否则不去分",
      ["“不低于7个有效分”的一档与“不低于5个有效分”的一档去掉的一样多，这一档不起作用。"]
    ),
    ("若至少7个有效分，去掉1个最高分，若至少5个有效分，去掉1个最低分，否则不去分", []),
    (
      "若至少7个有效分，去掉1个最高分，若至少5个有效分，去掉1个最高分和1个最低分，否则不去分",
      ["有效分7个时去掉1个，6个时却去掉2个：分多的反而去得少。"]
    ),
    (
      "若至少20个有效分，去掉5%最高评分和5%最低评分，个数舍尾，若至少7个有效分，去掉2个最高分和2个最低分，否则不去分",
      ["有效分20个时去掉2个，19个时却去掉4个：分多的反而去得少。"]
    ),
    (
      "若至少7个有效分，去掉1个最高分和1个最低分，若至少5个有效分，去掉0个最高分，否则不去分",
      ["“不低于5个有效分”的一档去掉0个，一个分也不去。"]
    ),
    ("去掉0个最高分和0个最低分", ["这里去掉0个，一个分也不去。"]),
    (
      "若至少2个有效分，去掉1个最高分和1个最低分，否则不去分",
      ["有效分2个时，去掉的最高分和最低分合计不少于全部，一个分也留不下。"]
    ),
    (
      "若至少7个有效分，去掉2个最高分和2个最低分，若至少4个有效分，去掉2个最高分和1个最低分，若等于3个有效分，去掉2个最高分和1个最低分，否则不去分",
      ["有效分3个时，去掉的最高分和最低分合计不少于全部，一个分也留不下。"]
    ),
    ("若至少3个有效分，去掉1个最高分和1个最低分，否则空缺", []), ("去掉1个最高分和1个最低分", []),
    ("若至少3个有效分，若至少5个有效分，去掉1个最高分和1个最低分，否则不去分", []),
    ("若低于5个有效分，去掉1个最高分，若至少5个有效分，去掉1个最高分和1个最低分", []),
    (
      "若等于5个有效分，去掉1个最高分，若等于7个有效分，去掉1个最高分，若至少6个有效分，去掉1个最低分，否则不去分", []
    ),
  ])
  func tiers(_ selection: String, _ due: [String]) {
    let rubric = SmallRubric(ladder: "汇总各评分人，\(selection)，取平均分，空缺停止计票；四舍五入，保留2位小数")
    let told = load(rubric.text).diagnostics.filter {
      $0.severity != .notice && $0.code != ModelCode.ballotsUnknown.rawValue
    }
    #expect(told.map(\.headline.chinese) == due)
    #expect(told.allSatisfy { $0.code == ModelCode.trimmingUnsound.rawValue })
  }

  /// What has been reported as too long is nothing to be reckoned with.
  @Test(arguments: [
    "汇总各单位，去掉9000000000000000000个最高分和9000000000000000000个最低分",
    "汇总各评分人，若超过9223372036854775807个有效分，去掉1个最高分，否则不去分",
  ])
  func longNumbers(_ step: String) {
    let rubric = SmallRubric(ladder: "\(step)，取平均分，空缺停止计票；四舍五入，保留2位小数")
    #expect(load(rubric.text).diagnostics.contains { $0.code == SyntaxCode.longNumber.rawValue })
  }
}
