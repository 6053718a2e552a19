import Diagnostics
import Testing

@testable import RubricModel

/// What rows have to say to be left out, or to weigh so much.
@Suite struct RowEntriesTests {
  private static func form(_ lines: String) -> Outcome<Rubric> {
    load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      反馈表“表”。票面等次：“好”为100%；“差”为0%。\(lines)
      空白：作弃权。重复：停止计票。缺漏：作弃权。
      比率“率”，取自“表”：汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺停止计票；四舍五入，保留2位小数。
      """)
  }

  private static func shape(_ entries: RowEntries?) -> String {
    guard let entries else { return "otherwise" }
    return entries.entries.map { entry in
      let column =
        switch entry.column {
        case .role: "role"
        case .replyClass: "class"
        case .note: "note"
        }
      return "\(column) \(entry.value)"
    }.joined(separator: " and ")
  }

  @Test(
    "Entries side by side are one rule; with or between them each is a rule",
    arguments: [
      ("备注“甲”", ["note 甲"]), ("备注“甲”；备注“乙”", ["note 甲", "note 乙"]),
      ("备注“甲”或“乙”", ["note 甲", "note 乙"]), ("备注“甲”或备注“乙”", ["note 甲", "note 乙"]),
      ("承办角色“会办”，备注“甲”", ["role 会办 and note 甲"]), ("承办角色“会办”且备注“甲”", ["role 会办 and note 甲"]),
      ("承办角色“会办”，备注“甲”或“乙”", ["role 会办 and note 甲", "role 会办 and note 乙"]),
      ("承办角色“会办”，或备注“甲”或者“乙”", ["role 会办", "note 甲", "note 乙"]),
      (
        "答复类别“A”，承办角色“会办”，备注“甲”；备注“乙”",
        ["class A and role 会办 and note 甲", "note 乙"]
      ),
    ])
  func entries(_ text: String, _ shapes: [String]) {
    let weights = text.split(separator: "；").map { "\($0)为2" }.joined(separator: "；")
    let outcome = Self.form("不计入：\(text)。建议加权：\(weights)；否则为1。")
    let form = outcome.value?.forms[0]
    #expect(form?.leavesOut.map(Self.shape) == shapes, "\(outcome.problems)")
    #expect(form?.suggestionWeights.map { Self.shape($0.whenSaid) } == shapes + ["otherwise"])
  }

  @Test(arguments: [
    ("不计入：承办角色“会办”，备注“甲”，或备注“乙”。", "M0347"), ("不计入：备注“甲”、“乙”。", "S0201"),
    ("不计入：备注“甲”或“乙”或。", "S0201"), ("不计入：或备注“甲”。", "S0201"),
  ])
  func refused(_ lines: String, _ code: String) {
    #expect(Self.form(lines + "建议加权：备注“重”为2；否则为1。").problems.contains(code))
  }

  /// Each combination is a rule, and all rules are checked against one another.
  @Test func tooManyCombinations() {
    func values(_ count: Int) -> String { (1...count).map { "“\($0)”" }.joined(separator: "或") }
    let weights = "建议加权：备注“重”为2；否则为1。"
    let most = Self.form("不计入：承办角色\(values(20))，备注\(values(50))。" + weights)
    #expect(most.value?.forms[0].leavesOut.count == 1000)
    let many = Self.form("不计入：承办角色\(values(20))，备注\(values(50))；答复类别“甲”。" + weights)
    #expect(many.problems == ["M0347"])
    let huge = "不计入：承办角色\(values(2000))，答复类别\(values(2000))，备注\(values(2000))。"
    #expect(Self.form(huge + weights).problems == ["M0347"])
  }
}
