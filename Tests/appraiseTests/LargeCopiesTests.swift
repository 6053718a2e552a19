import TestSupport
import Testing

/// One box in place of another: files over 1 MiB are compared as small ones are.
@Suite struct LargeCopiesTests {
  @Test(
    "The same bytes are told, other bytes of the same number are not",
    arguments: [("", ["P0182"]), ("sed -i '$s/7$/8/' west.csv;", [])])
  func copies(_ change: String, _ codes: [String]) throws {
    let place = try Workplace([
      "boxes.rubric": """
      评议计分办法，语言版本1。标题“两个票箱”。评议对象：单位。
      测评票“测评票”。票箱：合并计票。评分范围：从0到100分，整数计分。
      不合评分范围：该项无效。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“得分”，取自“测评票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
      公布：“得分”。
      """
    ])
    let run = try Program.run(
      """
      { echo 票号,甲,乙; seq 100000 | sed 's/$/,80,77/'; } > east.csv
      cp east.csv west.csv; \(change) test $(wc -c < west.csv) -gt 1100000 || exit 9
      appraise score --rubric boxes.rubric --ballots east.csv@东 --ballots west.csv@西 --language en
      """, in: place.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.codes == codes)
  }
}
