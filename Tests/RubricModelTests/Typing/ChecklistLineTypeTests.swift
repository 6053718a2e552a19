import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// What a line of a checklist is, its range and its decimal places follow from its own scale.
@Suite struct ChecklistLineTypeTests {
  private static let articles =
    "登记表“表”。项目：“率”，从0%到100%，每档0.01%；“分”，从0到30分，每档0.5分；“系数”，从0.5到1.5，每档0.1；“件数”。"
    + "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"

  @Test(arguments: [
    ("率", ValueKind.share, 0, Int?(1), 2), ("分", .points, 0, 30, 1), ("件数", .number, 0, nil, 0),
    ("率”乘以20分加上“分", .points, 0, 50, 4),
  ])
  func typeOf(_ start: String, _ kind: ValueKind, _ low: Int, _ high: Int?, _ places: Int) throws {
    let others = ["率", "分", "件数"].map { "数值“用\($0)”，取自“\($0)”：不修约。" }.joined()
    let outcome = load(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。\(Self.articles)"
        + "数值“数”，取自“\(start)”：不修约。数值“用系数”，取自“系数”：不修约。\(others)")
    let type = try #require(outcome.value?.quantities.first?.type, "\(outcome.problems)")
    #expect(type.kind == kind)
    #expect(type.range == Interval(Rational(low), high.map { Rational($0) }))
    #expect(type.places == places)
  }
}
