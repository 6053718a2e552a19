import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// The values of a criterion's own levels bound its marks, and those of no other.
@Suite struct OwnLevelTypeTests {
  private static let articles =
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。测评票“票”。指标：“任务”，权重25%；“效率”，权重75%。"
    + "票面等次：“好”为12.5分；“一般”为2分；“差”为负4分。指标“任务”的票面等次：“繁重”为40分；“一般”为20分。"
    + "空白：停止计票。重复：停止计票。缺漏：停止计票。"

  @Test(arguments: [
    ("票”指标“任务", "", 20, 40, 1, 0), ("票”指标“效率", "", -8, 25, 2, 1),
    ("票", "汇总各指标取加权平均；", 16, 155, 8, 3), ("票", "汇总各指标求和；", 32, 105, 2, 1),
  ])
  func range(
    _ start: String, _ steps: String, _ low: Int, _ high: Int, _ half: Int, _ places: Int
  ) throws {
    let outcome = load(
      Self.articles + "数值“数”，取自“\(start)”：汇总各评分人取最高分，空缺停止计票；\(steps)不修约。"
        + "数值“全”，取自“票”：计数“一般”；汇总各指标求和；不修约。公布：“数”；“全”。")
    let type = try #require(outcome.value?.quantities.first?.type, "\(outcome.problems)")
    let divisor = Rational(half)
    #expect(type.range == Interval(Rational(low) / divisor, Rational(high) / divisor))
    #expect(type.places == places)
  }

  @Test("A name is a level of every criterion that has it")
  func names() throws {
    let outcome = load(
      Self.articles + "数值“数”，取自“票”：计数“一般”；汇总各指标求和；不修约。公布：“数”。")
    let form = try #require(outcome.value?.forms.first, "\(outcome.problems)")
    #expect(form.levels(ofMember: 0) == 3..<5)
    #expect(form.levels(ofMember: 1) == 0..<3)
    #expect(form.levelLists.map(\.criteria) == [[0], [1]])
    // Votes are added up whatever the criteria weigh.
    #expect(!outcome.diagnostics.contains { $0.code == ModelCode.weightsUnused.rawValue })
    #expect(form.levelsByName == [0, 1, 2, 3])
    #expect(form.level(namedLike: 1, ofMember: 0) == 4)
    #expect(form.level(namedLike: 0, ofMember: 0) == nil)
    guard case .count(let count)? = outcome.value?.quantities.first?.ladder.first?.step else {
      Issue.record("no step counts")
      return
    }
    #expect(count.what == .marks(.levels([1, 4])))
  }
}
