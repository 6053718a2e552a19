import Diagnostics
import Testing

@testable import RubricModel

/// What is told of conditions on sums, and of figures that a unit can lack.
@Suite struct SumConditionTests {
  /// Two counts; two rates that no unit lacks, and two that a unit can lack.
  private func told(_ items: String, _ code: ModelCode) -> [String] {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“登记”。项目：“件数”；“次数”；“甲分”，从0到100，每档5；“乙分”，从0到100，每档10。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      \(Self.rate("甲率", "“件数”", "“次数”", "计为0%"))\(Self.rate("乙率", "“次数”", "“件数”", "计为0%"))
      \(Self.rate("丙率", "“件数”", "“次数”", "不计"))\(Self.rate("丁率", "“次数”", "“件数”", "不计"))
      等次“级”，依次判定：\(items)；否则为“差”。
      公布：等次。
      """
    let outcome = load(text)
    #expect(!outcome.diagnostics.hasErrors, "\(outcome.problems)")
    return outcome.diagnostics.filter { $0.code == code.rawValue }.map(\.headline.chinese)
  }

  private static func rate(
    _ name: String, _ part: String, _ whole: String, _ empty: String
  ) -> String {
    "比率“\(name)”，取自\(part)：除以\(whole)，空缺\(empty)；超过100%计为100%；四舍五入，保留1位小数。"
  }

  @Test(
    "An alternative decides where the sum that includes it lacks a term",
    arguments: [
      ("若“甲率”加上“乙率”不低于50%，或“甲率”不低于60%，则为“好”", true),
      ("若“甲率”加上“丁率”不低于50%，或“甲率”不低于60%，则为“好”", false),
      ("若“丁率”空缺，则为“无”；若“甲率”加上“丁率”不低于50%，或“甲率”不低于60%，则为“好”", true),
      ("若“丁率”加上“甲率”不低于50%，或“丁率”不低于60%，则为“好”", true),
      ("若“丙率”加上“丁率”不低于50%，或“丁率”不低于60%，则为“好”", false),
      ("若“丙率”加上“丁率”不低于50%，或“丙率”加上“丁率”不低于60%，则为“好”", true),
      ("若“丙率”空缺，或“丁率”空缺，则为“无”；若“丙率”加上“丁率”不低于50%，或“丁率”不低于60%，则为“好”", true),
      // The quantity 甲率 is one that nobody lacks.
      ("若“甲率”不低于60%，或“甲率”加上“丁率”不低于50%，或“甲率”超过70%，则为“好”", true),
    ])
  func lackingTerm(_ items: String, _ isTold: Bool) {
    let told = told(items, .itemNeverReached)
    #expect(told.contains { $0.contains("不起作用") } == isTold, "\(told)")
  }

  @Test(
    "Sums are the same however they are written",
    arguments: [
      "若“甲率”加上“乙率”不低于50%，则为“好”；若“乙率”加上“甲率”不低于60%，则为“中”",
      "若“甲率”减去“乙率”不低于10%，则为“好”；若“乙率”减去“甲率”不超过负20%，则为“中”",
      "若“甲率”不低于“乙率”，则为“好”；若“甲率”减去“乙率”不低于1%，则为“中”",
      "若“甲率”减去“乙率”超过负5%，则为“好”；若“乙率”低于“甲率”，则为“中”",
      "若“甲率”、“乙率”合计不低于50%，“乙率”加上“甲率”低于50%，则为“好”",
      "若“甲分”减去“乙分”减去“件数”不低于3，则为“好”；若“件数”加上“乙分”减去“甲分”不超过负3，则为“中”",
    ])
  func order(_ items: String) {
    #expect(told(items, .itemNeverReached).count == 1)
  }

  @Test(
    "An example is one that can be",
    arguments: [
      // The sum of the two is a multiple of 5.
      (
        "若“甲分”加上“乙分”超过50，则为“好”；若“甲分”加上“乙分”超过60，则为“中”",
        "如“甲分”加上“乙分”为90时。"
      ),
      (
        "若“甲分”超过10，则为“好”；若“甲分”超过20，“甲分”加上“乙分”低于60，则为“中”",
        "如“甲分”为25、“甲分”加上“乙分”为25时。"
      ),
      (
        "若“甲分”超过10，则为“好”；若“甲分”超过50，“乙分”超过30，“甲分”加上“乙分”超过60，则为“中”",
        "如“甲分”为55、“乙分”为40、“甲分”加上“乙分”为95时。"
      ),
    ])
  func example(_ items: String, _ example: String) {
    let told = told(items, .itemNeverReached)
    #expect(told.count == 1 && told[0].hasSuffix(example), "\(told)")
  }

  @Test func figureThatCannotBeThere() {
    let told = told("若“丙率”空缺，“丙率”超过50%，则为“好”", .itemNeverReached)
    #expect(told == ["“丙率”空缺与“丙率”超过50%不会同时成立。"])
  }
}
