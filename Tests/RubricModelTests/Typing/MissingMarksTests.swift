import Diagnostics
import Testing

@testable import RubricModel

/// Whether missing marks that abstain are told to count among the valid marks that a step asks for.
@Suite struct MissingMarksTests {
  private static func isTold(_ ladder: String) -> Bool {
    let text =
      "评议计分办法，语言版本1。标题“轮次”。评议对象：单位。反馈表“表”。票面等次：“好”为100%；“差”为0%。轮次：“首次”；“再次”。"
      + "空白：作弃权。重复：停止计票。缺漏：作弃权。比率“率”，取自“表”\(ladder)；四舍五入，保留2位小数。公布：“率”。"
    return load(text).diagnostics.contains { $0.code == "M0377" }
  }

  @Test("Of the marks themselves they count, in an average and in a share")
  func ofMarks() {
    #expect(Self.isTold("轮次“首次”：若至少3个有效分，“好”占有效票数，空缺不计"))
    #expect(Self.isTold("轮次“首次”：汇总各代表，若至少3个有效分，取平均分，空缺不计；汇总各建议取平均分，空缺不计"))
  }

  @Test("Behind the last round the values are asked for, which missing marks are none of")
  func ofPickedMarks() {
    #expect(!Self.isTold("：汇总各轮次取末次；若至少3个有效分，“好”占有效票数，空缺不计"))
    #expect(!Self.isTold("：汇总各轮次取末次；汇总各代表，若至少3个有效分，取平均分，空缺不计；汇总各建议取平均分，空缺不计"))
  }
}
