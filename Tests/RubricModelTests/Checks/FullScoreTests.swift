import Diagnostics
import Testing

@testable import RubricModel

/// The full score of a rubric whose final score comes from no component.
@Suite struct FullScoreTests {
  private static let frame = """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。总分100分。
    登记表“表”。项目：“扣分”，从0到100分，整数计分。
    不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。

    """

  @Test(arguments: [
    ("100分减去“扣分”", []), ("“扣分”", ["总分是100分，却没有一个计分部分。"]),
    ("90分减去“扣分”", ["各部分满分合计90分，与总分100分不符。"]),
  ])
  func withoutComponents(_ sum: String, _ told: [String]) {
    let outcome = load(Self.frame + "最后得分取自\(sum)：不修约。公布：最后得分。")
    let found = outcome.diagnostics.filter { $0.code == "M0308" }
    #expect(found.map(\.headline.chinese) == told)
  }
}
