import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// A change is divided by what it started from: no decrease is more than the whole.
@Suite struct ChangeRatioTests {
  private static func text(_ article: String, rules: String = "") -> String {
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。"
      + "登记表“表”。项目：“上年”；“本年”；“其他”，从负5到5，每档1。不合评分范围：停止计票。"
      + "空白：停止计票。重复：停止计票。缺漏：停止计票。\(rules)"
      + "数值“差”，取自“上年”减去“本年”：不修约。比率“率”，取自\(article)，空缺停止计票；四舍五入，保留2位小数。"
      + "公布：“差”；“率”。"
  }

  @Test(
    "The range of a sum over one of its terms",
    arguments: [
      ("“上年”减去“本年”：除以“上年”", nil, 1), ("“上年”：减去“本年”；除以“上年”", nil, 1),
      ("“差”：除以“上年”", nil, 1), ("“差”：除以“本年”", -1, nil),
      ("“本年”减去“上年”：除以“上年”", -1, nil), ("“上年”加上“本年”：除以“上年”", 1, nil),
      ("“上年”减去“其他”：除以“上年”", nil, nil), ("“上年”减去“本年”乘以50%：除以“上年”", nil, 1),
      ("“上年”乘以2减去“本年”：除以“上年”", nil, nil), ("“上年”加上“上年”：除以“上年”", 0, nil),
      ("“上年”减去“本年”：超过5计为5；除以“上年”", nil, nil),
    ] as [(String, Int?, Int?)])
  func rangeOfAChange(_ article: String, _ low: Int?, _ high: Int?) throws {
    let outcome = load(Self.text(article))
    let rate = try #require(outcome.value?.quantities.last, "\(outcome.problems)")
    #expect(rate.type.range == Interval(low.map { Rational($0) }, high.map { Rational($0) }))
  }

  private static func notices(_ article: String, rules: String = "") -> [String] {
    load(text(article, rules: rules)).diagnostics
      .filter { $0.code == ModelCode.rateUnbounded.rawValue }.map(\.headline.chinese)
  }

  @Test func onlyTheEndThatItCanPassIsTold() {
    #expect(Self.notices("“上年”减去“本年”：除以“上年”") == ["“率”可以低于0%。"])
    #expect(Self.notices("“本年”减去“上年”：除以“上年”") == ["“率”可以超过100%。"])
    let rule = "每行须符合，否则停止计票：“本年”不超过“上年”。"
    #expect(Self.notices("“上年”减去“本年”：除以“上年”", rules: rule) == [])
  }
}
