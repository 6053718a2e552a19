import Diagnostics
import Testing

@testable import RubricSyntax

/// Signs and words that carry nothing are told where they would hide a slip of the pen.
@Suite struct StraySignsTests {
  private static let opening = "评议计分办法，语言版本1。"

  private func codes(_ text: String) -> [String] {
    SyntaxTree(bytes: Array((Self.opening + text).utf8)).diagnostics.map(\.code)
  }

  @Test(arguments: [
    ("测评票“票”。指标：“德”；，“能”。", ["S0210"]), ("测评票“票”。指标：，“德”；“能”。", ["S0210"]),
    ("测评票“票”。，指标：“德”；“能”。", ["S0210"]), ("测评票“票”。指标：“德”；【注】，“能”。", ["S0210"]),
    ("测评票“票”。指标：“德”，；“能”。", []), ("测评票“票”。指标：“德”；“能”。", []),
  ])
  func aCommaBehindASign(_ text: String, _ due: [String]) {
    #expect(codes(text) == due)
  }

  /// `；` for `，` makes two circumstances of one, and the second has no number.
  @Test(arguments: [
    ("（1）“甲”超过2；（2）“乙”超过3；“丙”超过4", ["S0206"]), ("（1）“甲”超过2；“丙”超过4；（2）“乙”超过3", ["S0206"]),
    ("“甲”超过2；“乙”超过3；“丙”超过4", []), ("（1）“甲”超过2；（2）“乙”超过3，“丙”超过4", []),
  ])
  func anItemWithoutItsNumber(_ lines: String, _ due: [String]) {
    let text = "等次“级”，依次判定：（一）若有下列情形之一的，则为“差”：\(lines)；（二）否则为“好”。"
    #expect(codes(text) == due)
  }

  @Test(arguments: [
    ("计分部分“甲”，满分50家。", ["S0201"]), ("标题“甲”。总分100日。", ["S0201"]),
    ("数值“甲”，取自“票”：每有“件数”扣1日，累计不超过10家；不修约。", ["S0201", "S0201"]),
    ("名次表“甲”：名次1为20场；并列单位取靠前名次。", ["S0201"]),
    ("数值“甲”，取自“票”：每有“件数”扣1分，累计不超过10分；不修约。", []),
    ("数值“甲”，取自“票”：汇总各评分人，去掉1个最高分和1个最低分，取平均分；不修约。", []),
  ])
  func aMeasureWordForPoints(_ text: String, _ due: [String]) {
    #expect(codes(text) == due)
  }

  @Test(arguments: [
    ("“满意，”", ["L0101"]), ("“：满意”", ["L0101"]), ("“、满意：”", ["L0101", "L0101"]), ("“德，能”", []),
    ("“满意（含）”", []),
  ])
  func aSignAtTheEdgeOfAName(_ name: String, _ due: [String]) {
    #expect(codes("计分部分\(name)，满分50分。") == due)
  }
}
