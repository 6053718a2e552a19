import Diagnostics
import Testing

@testable import RubricModel

/// Quotients as coefficients: shares that become numbers, divisors that are shares, roundings of
/// what is a new number.
@Suite struct CoefficientTests {
  private static func codes(_ articles: String) -> [String] {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“分”。项目：“甲”；“乙”。评分范围：从1到100分，每档0.01分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      登记表“数”。项目：“件数”；“总数”。评分范围：从1到100，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      比率“率”，取自“件数”：除以“总数”；四舍五入，保留1位小数。
      数值“均”，取自“甲”：汇总各单位取平均分；四舍五入，保留2位小数。
      \(articles)
      公布：各项得分。
      """
    return load(text).diagnostics.filter { $0.severity != .notice && $0.code != "M0352" }.map(
      \.code)
  }

  @Test(
    "What may be divided by a share, and become a number",
    arguments: [
      ("数值“商”，取自“甲”：除以“率”；四舍五入，保留2位小数。数值“用”，取自“商”加上“甲”：不修约。", []),
      ("数值“商”，取自“件数”：除以“率”；四舍五入，保留2位小数。数值“用”，取自“商”加上“件数”：不修约。", []),
      ("比率“商”，取自“率”：除以“率”；四舍五入，保留2位小数。", []),
      ("比率“商”，取自“率”：除以“甲”；四舍五入，保留2位小数。", ["M0325"]),
      ("数值“系数”，取自“率”：化为小数；四舍五入，保留3位小数。数值“用”，取自“甲”：乘以“系数”；四舍五入，保留2位小数。", []),
      ("数值“系数”，取自“甲”：化为小数；四舍五入，保留3位小数。", ["M0325"]),
      ("数值“系数”，取自“件数”：化为小数；四舍五入，保留3位小数。", ["M0325"]),
    ])
  func kinds(_ articles: String, _ codes: [String]) {
    #expect(Self.codes(articles) == codes)
  }

  @Test(
    "Only the same number is rounded twice",
    arguments: [
      ("数值“商”，取自“均”：除以“甲”；四舍五入，保留1位小数。", false),
      ("数值“商”，取自“均”：乘以“率”；四舍五入，保留1位小数。", false),
      ("数值“商”，取自“均”：除以“甲”；化为小数；四舍五入，保留1位小数。", false),
      ("数值“商”，取自“均”：除以2；四舍五入，保留1位小数。", false),
      ("数值“商”，取自“均”：除以7；四舍五入，保留1位小数。", false),
      ("数值“商”，取自“均”：乘以30%；四舍五入，保留1位小数。", false),
      ("数值“商”，取自“均”：折算为与最高单位之比；四舍五入，保留1位小数。", false),
      ("数值“商”，取自“均”：汇总各单位取平均分；四舍五入，保留1位小数。", false),
      ("数值“商”，取自“均”：汇总各单位取最高分；四舍五入，保留1位小数。", true),
      ("数值“商”，取自“均”：除以10；四舍五入，保留0位小数。", true),
      ("数值“商”，取自“均”：减去1分；四舍五入，保留1位小数。", true),
      ("数值“商”，取自“均”：四舍五入，保留1位小数。", true),
      ("数值“商”，取自“均”：加上“甲”；四舍五入，保留1位小数。", true),
    ])
  func roundings(_ articles: String, _ isTold: Bool) {
    #expect(Self.codes(articles).contains("M0330") == isTold)
  }

  @Test(
    "Units that are all equal have no more than the best", arguments: [("100%", 0), ("150%", 1)])
  func equalUnits(_ share: String, _ count: Int) {
    let told = ["折算为与最低单位之差占高低之差的比例，全部相同计为", "折算为与最高单位之比，空缺计为"].map { step in
      load(
        "评议计分办法，语言版本1。标题“试”。评议对象：单位。登记表“表”。项目：“甲”，从0到120分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。比率“比”，取自“甲”：\(step)\(share)；四舍五入，保留2位小数。公布：“比”。"
      ).diagnostics.count { $0.severity == .warning && $0.code == "M0353" }
    }
    #expect(told == [count, count])
  }

  @Test("The places of a number are two more than those of its percentage")
  func places() throws {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“数”。项目：“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“系数”，取自“件数”：除以8；除以8件；化为小数；不修约。
      公布：“系数”。
      """)
    let quantity = try #require(outcome.value?.quantities.last, "\(outcome.problems)")
    #expect(quantity.type.places == 6)
  }
}
