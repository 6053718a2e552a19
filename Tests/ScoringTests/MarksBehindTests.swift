import Ballots
import Diagnostics
import RubricModel
import Testing

@testable import Scoring

/// What became of the marks behind a component: each mark once, and only those that had a part.
@Suite struct MarksBehindTests {
  private static let cases = "空白：作弃权。重复：停止计票。缺漏：停止计票。"
  private static let scale = "评分范围：从0到100分，整数计分。不合评分范围：该项无效。"

  private static func mean(_ name: String, of marks: String) -> String {
    "数值“\(name)”，取自\(marks)：汇总各评分人，取平均分，空缺停止计票；不修约，显示时四舍五入，保留2位小数。"
  }

  private static func accounts(
    _ articles: String, _ files: [String]
  ) throws -> [String: [MarkAccount]] {
    let outcome = try Scheme(
      testDescription: "marks behind", articles: articles, files: files, due: []
    ).result()
    let result = try #require(outcome.value, "\(outcome.diagnostics.map(\.headline.chinese))")
    return Dictionary(
      uniqueKeysWithValues: result.rubric.components.map {
        (result.rubric.quantities[$0].name.text, result.accounts(behind: $0))
      })
  }

  private static func text(_ account: MarkAccount) -> String {
    "\(account.counted) \(account.abstained) \(account.void)"
  }

  @Test("Of cases, the marks of the form that gave the value")
  func ofCases() throws {
    let accounts = try Self.accounts(
      "测评票“代表票”。\(Self.scale)\(Self.cases)测评票“群众票”。\(Self.scale)\(Self.cases)"
        + "登记表“表”。项目：“分派”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
        + Self.mean("代表分", of: "“代表票”") + Self.mean("群众分", of: "“群众票”")
        + "数值“分派分”，依次判定：若“分派”等于1，则为“代表分”；否则为“群众分”。"
        + "计分部分“分”，满分100分。计分取自“分派分”：四舍五入，保留2位小数。",
      ["票号,甲,乙\n1,80,70\n2,90,\n", "票号,甲,乙\n1,60,50\n2,101,50\n", "单位,分派\n甲,1\n乙,2\n"])
    #expect(accounts["分"]?.map(Self.text) == ["2 0 0", "2 0 0"])
  }

  @Test("A mark that two quantities have in common is one mark")
  func overlapping() throws {
    let accounts = try Self.accounts(
      "测评票“票”。指标：“一”；“二”。组别：“领导”；“代表”。\(Self.scale)\(Self.cases)"
        + Self.mean("甲", of: "“票”指标“一”组别“领导”")
        + "数值“乙”，取自“票”组别“领导”：汇总各评分人，取平均分，空缺停止计票；汇总各指标，取平均分，空缺停止计票；"
        + "不修约，显示时四舍五入，保留2位小数。"
        + "计分部分“分”，满分100分。计分取自“甲”乘以50%加上“乙”乘以50%：四舍五入，保留2位小数。",
      ["票号,单位,组别,一,二\n1,甲,领导,80,70\n2,甲,代表,90,80\n"])
    #expect(accounts["分"]?.map(Self.text) == ["2 0 0"])
  }

  @Test("A quantity that many others share is looked at once")
  func sharedByMany() throws {
    let levels = (1...40).map {
      "数值“甲\($0)”，取自“甲\($0 - 1)”加上“乙\($0 - 1)”：乘以50%；不修约，显示时四舍五入，保留2位小数。"
        + "数值“乙\($0)”，取自“甲\($0 - 1)”加上“乙\($0 - 1)”：乘以50%；不修约，显示时四舍五入，保留2位小数。"
    }.joined()
    let accounts = try Self.accounts(
      "测评票“票”。\(Self.scale)\(Self.cases)" + Self.mean("甲0", of: "“票”") + Self.mean("乙0", of: "“票”")
        + levels + "计分部分“分”，满分100分。计分取自“甲40”：四舍五入，保留2位小数。",
      ["票号,甲\n1,80\n2,\n"])
    #expect(accounts["分"]?.map(Self.text) == ["1 1 0"])
  }
}
