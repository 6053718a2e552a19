import Ballots
import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import Examples

/// Numbers of the meeting wherever a line of a checklist or a quantity can stand.
struct SharedNumberTests {
  private static func result(_ article: String, _ facts: String = facts) throws -> SessionResult {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      公共参数“K值”，英文名“K”，从0.5到1，每档0.01。
      公共参数“上浮”，从0%到20%，每档0.5%。
      公共参数“限分”，从负10到60分，每档0.5分。
      登记表“登记”。项目：“分”，从0到100分，每档0.5分；“件数”。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      测评票“票”。指标：“难”；“易”。评分范围：从0到10分，整数计分。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“用票”，取自“票”：汇总各评分人取平均分，空缺停止计票；指标“难”乘以“K值”；汇总各指标求和；不修约，显示时四舍五入，保留2位小数。
      数值“用件数”，取自“件数”：不修约。比率“用上浮”，取自“上浮”：不修约。数值“用限分”，取自“限分”加上“分”：不修约。
      \(article)
      公布：各项得分。
      算例“例”。
      已知会议情况：\(facts)。
      已知“登记”：单位“甲”：“分”40、“件数”3。
      已知“票”：票号1单位“甲”：“难”5、“易”4。
      应得“甲”：“用票”8。

      """)
    let example = try #require(rubric.examples.first)
    let outcome = ExampleRunner.result(of: example, rubric)
    return try #require(outcome.value, "\(outcome.diagnostics)")
  }

  private static let facts = "公共参数“K值”0.8；公共参数“上浮”10%；公共参数“限分”50"

  @Test(arguments: [
    ("取自“分”：乘以“K值”；不修约", "32", "40 × 0.8（“K值”）"),
    ("取自“分”：除以“K值”；不修约，显示时四舍五入，保留2位小数", "50", "40 ÷ 0.8（“K值”）"),
    ("取自“分”：乘以“上浮”；不修约", "4", "40 × 10%（“上浮”）"),
    ("取自“分”：加上“限分”；不修约", "90", "40 + 50（“限分”）"),
    ("取自“分”：减去“限分”乘以2；不修约", "-60", "40 − 50（“限分”） × 2"),
    ("取自“限分”减去“分”：不修约", "10", "50（“限分”） − 40"),
    ("取自“K值”：不修约", "0.8", "0.8（“K值”）"),
    ("取自“分”：加上20分；超过“限分”计为“限分”；不修约", "50", "60超过50（“限分”），计为50"),
    ("取自“分”：低于“限分”计为“限分”；不修约", "50", "40低于50（“限分”），计为50"),
    ("取自“分”：每有“K值”减去2分；不修约", "38.4", "40 − 1.6（0.8件）"),
    ("，依次判定：若“K值”低于0.9，则为“限分”；否则为1分", "50", "50（“限分”）（“K值”0.8，低于0.9）"),
    ("，依次判定：若“K值”低于0.8，则为“限分”；否则为1分", "1", "1分"),
    (
      "，依次判定：若“限分”超过“分”、“上浮”等于10%，则为“分”；否则为1分", "40",
      "40（“限分”50，超过“分”40；“上浮”10%，等于10%）"
    ),
    ("，依次判定：若“分”不低于“限分”，则为“分”；否则为“限分”", "50", "50（“限分”）"),
  ])
  func stands(_ article: String, _ value: String, _ working: String) throws {
    let result = try Self.result("数值“数”\(article.first == "，" ? "" : "，")\(article)。")
    let unit = try #require(result.units.first)
    let index = try #require(result.rubric.quantities.firstIndex { $0.name.text == "数" })
    #expect(unit.figures[index].exact?.shortestText() == value)
    let quantity = result.rubric.quantities[index]
    let lines = result.derivations(of: unit.index).filter { $0.quantity == index }.flatMap(\.lines)
    let words = lines.map { $0.workingText(of: quantity, in: result.rubric).chinese }
    #expect(words.contains(working), "\(words)")
    check(Proof(of: unit, in: result))
  }

  @Test("The numbers may be called by their name in either language")
  func english() throws {
    let facts = Self.facts.replacing("“K值”", with: "“k”")
    let result = try Self.result("数值“数”，取自“K值”：不修约。", facts)
    #expect(
      result.count.sharedNumbers == [Rational(4, over: 5), Rational(1, over: 10), Rational(50)])
  }

  @Test("What decides between cases is written down, as far as it is arithmetic")
  func conditions() throws {
    let result = try Self.result(
      "数值“底”，取自“分”：不修约。数值“数”，依次判定：若“K值”低于0.9、“限分”超过“底”，则为“限分”；否则为1分。")
    let unit = try #require(result.units.first)
    let proof = Proof(of: unit, in: result)
    let conditions = proof.figures.flatMap(\.conditions).map(\.description)
    #expect(conditions.first == "0.8 < 0.9")
    #expect(conditions.last?.hasPrefix("50 > #") == true)
    check(proof)
  }

  @Test("A grade that goes by one says what it was")
  func grade() throws {
    let result = try Self.result("等次“级”，依次判定：若“K值”低于0.9，则为“低”；否则为“高”。")
    let unit = try #require(result.units.first)
    #expect(unit.grades.last??.text == "低")
    let comparisons = Proof(of: unit, in: result).grades(in: result.rubric).flatMap(\.trials)
      .flatMap(\.comparisons)
    #expect(comparisons.map { $0?.description } == ["0.8 < 0.9"])
  }
}
