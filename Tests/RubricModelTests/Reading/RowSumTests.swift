import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// Lines of a checklist that are added up in a rule of a row.
@Suite struct RowSumTests {
  private static func rules(_ rules: String) -> [String] {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。公共参数“限额”，从0到9，每档1。
      登记表“表”。项目：“甲”；“乙”；“丙”。每行须符合，否则停止计票：\(rules)。
      空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“甲”加上“乙”加上“丙”加上“限额”：不修约。
      """)
    return outcome.value?.forms[0].rowRules.map { shape($0.value) } ?? outcome.problems
  }

  private static func shape(_ rule: RowRule) -> String {
    rule.comparisons.map(shape).joined(separator: " or ")
  }

  private static func shape(_ rule: RowComparison) -> String {
    let limit =
      switch rule.limit {
      case .lines(let lines): shape(lines)
      case .amount(let amount): amount.value.shortestText()
      case .shared: "shared"
      }
    return "\(shape(rule.lines)) \(rule.comparison) \(limit)"
  }

  private static func shape(_ lines: [RowComparison.Term]) -> String {
    lines.map { ($0.isSubtracted ? "-" : "+") + ["a", "b", "c"][$0.item] }.joined()
  }

  @Test(arguments: [
    ("“甲”加上“乙”等于“丙”", "+a+b equals +c"), ("“丙”等于“甲”加上“乙”", "+c equals +a+b"),
    ("“甲”减去“乙”加上“丙”不超过5", "+a-b+c atMost 5"), ("“甲”、“乙”合计至少3", "+a+b atLeast 3"),
    ("“甲”、“乙”和“丙”合计等于9", "+a+b+c equals 9"), ("“丙”超过“甲”、“乙”合计", "+c moreThan +a+b"),
    ("“甲”减去“乙”低于“限额”", "+a-b below shared"), ("“甲”、“乙”合计5以上", "+a+b atLeast 5"),
    ("“甲”减去“乙”不低于负3", "+a-b atLeast -3"), ("“甲”等于“乙”", "+a equals +b"),
    ("“甲”等于0，或“乙”至少1", "+a equals 0 or +b atLeast 1"),
    (
      "“甲”、“乙”合计等于0或者“丙”超过“限额”或“甲”等于“乙”",
      "+a+b equals 0 or +c moreThan shared or +a equals +b"
    ),
  ])
  func shapes(_ text: String, _ shape: String) {
    #expect(Self.rules(text) == [shape])
  }

  /// A line that there is none of, a number of the meeting in a sum, one name that is no sum.
  @Test(arguments: [
    ("“甲”加上“丁”等于“丙”", "M0304"), ("“丙”等于“甲”加上“限额”", "M0304"), ("“甲”合计等于5", "S0201"),
    ("“甲”加上5等于“丙”", "S0201"), ("“甲”、“乙”等于“丙”", "S0201"),
    ("“甲”等于0或“丁”等于0", "M0304"), ("“甲”等于0，“乙”等于0", "S0210"), ("“甲”或“乙”等于0", "S0201"),
  ])
  func refused(_ text: String, _ code: String) {
    #expect(Self.rules(text) == [code])
  }
}
