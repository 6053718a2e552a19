import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// What a row says of itself is known where the rubric names it, to leave rows out or to weigh them.
@Test(arguments: [
  ("1,a,东,A,,90\n2,a,东,B,重点,80\n3,a,东,D,,10", []),
  ("1,a,东,A,,90\n2,a,东,Ｅ,,80\n3,a,东,D,,10", ["B0224"]),
  ("1,a,东,A,撤回了,90\n2,a,东,B,重点,80\n3,a,东,D,,10", ["B0224"]),
  ("1,a,东,撤回,,90\n2,a,东,B,重点,80\n3,a,东,D,,10", ["B0224"]),
])
func wordsThatWeighAreKnown(_ rows: String, _ codes: [String]) throws {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    反馈表“反馈”。评分范围：从0到100分，每档1分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
    不计入：备注“撤回”；答复类别“D”。建议加权：备注“重点”为2；答复类别“A”或“B”为1.5；否则为1。
    计分部分“一”，满分100分。
    计分取自“反馈”：汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺停止计票；四舍五入，保留2位小数。
    """)
  let outcome = try count(rubric, ["建议编号,代表,承办单位,答复类别,备注,得分\n\(rows)\n"])
  #expect(outcome.value != nil)
  #expect(outcome.diagnostics.map(\.code) == codes)
}

/// A remark that is shortened, or ends in another way, is told; one that says something else is not.
@Test(arguments: [
  ("附议代表", []), ("附议", ["B0224"]), ("附议人", ["B0224"]), ("代表", ["B0224"]), ("附仪代表", ["B0224"]),
  ("联名附议代表", ["B0224"]), ("附", []), ("领衔", []), ("附件齐全", []),
])
func shortenedRemarksAreTold(_ remark: String, _ codes: [String]) throws {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    反馈表“反馈”。评分范围：从0到100分，每档1分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
    不计入：备注“附议代表”。
    计分部分“一”，满分100分。
    计分取自“反馈”：汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票；四舍五入，保留2位小数。
    """)
  let outcome = try count(rubric, ["建议编号,代表,承办单位,备注,得分\n1,a,东,,90\n2,b,东,\(remark),80\n"])
  #expect(outcome.diagnostics.map(\.code) == codes)
}
