import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// The heading of a form written twice: its article goes on only where nothing was said between
/// the two.
@Suite struct DoubledHeadingTests {
  private static func read(_ heading: String, _ line: String) -> (forms: Int, codes: [String]) {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“部门”；“司法”。
      \(heading)“表”。\(line)
      \(heading)“表”。空白：停止计票。
      """
    let read = RubricReader.read(Parser.parseRubric(SourceText(file: "a.rubric", text: text)))
    return (read.draft.forms.count, read.diagnostics.map(\.code))
  }

  @Test(arguments: FormKind.allCases)
  func nothingBetween(_ kind: FormKind) {
    let read = Self.read(kind.keyword.spelling.chinese, "")
    #expect(read.forms == 1)
    #expect(read.codes == ["M0305"])
  }

  /// A line of each kind that stands on forms.
  @Test(arguments: [
    ("测评票", "指标：“甲”；“乙”。"), ("测评票", "组别：“一”；“二”。"), ("登记表", "项目：“甲”；“乙”。"),
    ("反馈表", "轮次：“一”；“二”。"), ("测评票", "票面等次：（一）“好”为100%；（二）“差”为0%。"),
    ("测评票", "票箱：合并计票。"), ("测评票", "评分范围：从0到100分，整数计分。"), ("测评票", "起评分60分。"),
    ("测评票", "最高分80分。"), ("测评票", "缺漏：停止计票。"),
    ("测评票", "每票须符合，否则全票无效：最多3个评分“好”。"), ("反馈表", "不计入：备注“撤回”。"),
    ("反馈表", "建议加权：（一）备注“重点”为2；（二）否则为1。"), ("反馈表", "每件系数“难度”，从1到5，每档0.1。"),
    ("测评票", "适用类别：“部门”。"), ("测评票", "类别“部门”的组别权重：“一”为40%；“二”为60%。"),
    ("计票表", "每行合计：等于收回票数。"), ("登记表", "每行须符合，否则停止计票：“甲”不超过“乙”。"),
  ])
  func aLineBetween(_ heading: String, _ line: String) {
    let tree = Parser.parseRubric(
      SourceText(file: "a.rubric", text: "评议计分办法，语言版本1。\(heading)“表”。\(line)"))
    #expect(tree.diagnostics.isEmpty)
    #expect(Self.read(heading, line).forms == 2)
  }
}
