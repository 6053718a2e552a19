import Testing

@testable import RubricModel

/// Weights by category can say who marks, and nothing else.
@Suite struct MemberListTests {
  @Test(
    "Under a plain mean weights are told where they would count",
    arguments: [
      ("“上级”50%；“下级”50%", "“下级”100%", false), ("“上级”60%；“下级”40%", "“下级”100%", true),
      ("“上级”50%；“下级”50%", "“上级”50%；“下级”50%", true),
    ])
  func plainMean(_ one: String, _ other: String, _ isTold: Bool) {
    let rubric = SmallRubric(
      frame: "类别：“正职”；“副职”。",
      form: "测评票“票”。组别：“上级”；“下级”。类别“正职”的组别权重：\(one)。类别“副职”的组别权重：\(other)。"
        + SmallRubric.strict,
      ladder: "汇总各评分人取平均分，空缺停止计票；汇总各组别取平均分；四舍五入，保留2位小数")
    #expect(rubric.problems == (isTold ? [.weightsUnused] : []))
  }
}
