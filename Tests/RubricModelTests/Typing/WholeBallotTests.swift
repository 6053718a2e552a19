import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// Of a ballot that is void as a whole no part is left.
@Suite struct WholeBallotTests {
  @Test(arguments: [
    ("空白：停止计票。一栏多选：全票无效。缺漏：停止计票", "汇总各指标求和，空缺不计；汇总各评分人取中位数，空缺停止计票", [String]()),
    ("空白：全票无效。一栏多选：全票无效。缺漏：全票无效", "汇总各指标求和，空缺不计；汇总各评分人取中位数，空缺停止计票", []),
    // Each of these leaves a mark out alone.
    ("空白：作弃权。一栏多选：全票无效。缺漏：停止计票", "汇总各指标求和，空缺不计；汇总各评分人取中位数，空缺停止计票", ["M0323"]),
    ("空白：停止计票。一栏多选：该项无效。缺漏：停止计票", "汇总各指标求和，空缺不计；汇总各评分人取中位数，空缺停止计票", ["M0323"]),
    ("空白：停止计票。一栏多选：全票无效。缺漏：停止计票", "汇总各指标求和，空缺不计，部分空缺不计；汇总各评分人取中位数，空缺停止计票", ["M0324"]),
    // Behind the raters a criterion may be without any mark while another has some.
    ("空白：停止计票。一栏多选：全票无效。缺漏：停止计票", "汇总各评分人取中位数，空缺不计；汇总各指标求和，空缺停止计票", ["M0323"]),
  ])
  func onlyAWholeBallotIsAbsent(_ cases: String, _ steps: String, _ due: [String]) {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。指标：“甲”；“乙”。票面等次：“好”为5分；“差”为1分。\(cases)。重复：停止计票。
      数值“数”，取自“票”：\(steps)；不修约。
      公布：“数”。
      """
    let outcome = RubricLoader.load(Parser.parseRubric(SourceText(file: "f", text: text)))
    #expect(outcome.diagnostics.map(\.code) == due)
  }
}
