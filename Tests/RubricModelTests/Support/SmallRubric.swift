import Diagnostics
import Testing

@testable import RubricModel

/// A rubric with one form and one component, for a question about just these.
struct SmallRubric {
  var frame = ""
  var form = Self.ballot
  var maximum = 100
  var ladder = "汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数"
  var rest = ""

  static let ballot = "测评票“票”。" + scale + policies
  static let feedback = "反馈表“票”。" + scale + policies
  static let criteria = "指标：“甲”权重60%；“乙”权重40%。"
  static let scale = "评分范围：从0到100分，整数计分。不合评分范围：该项无效。"
  static let policies = "空白：作弃权。重复：停止计票。缺漏：停止计票。"
  /// Whatever is wrong with a mark stops the count, so every mark that is there has a value.
  static let strict = "评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"

  var text: String {
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。\(frame)\(form)"
      + "计分部分“分”满分\(maximum)分。计分取自“票”：\(ladder)。\(rest)"
  }

  var problems: [ModelCode] { load(text).problems.compactMap(ModelCode.init) }

  func component(at location: SourceLocation = #_sourceLocation) throws -> Quantity {
    let outcome = load(text)
    return try #require(
      outcome.value?.quantities.first, "\(outcome.problems)", sourceLocation: location)
  }
}
