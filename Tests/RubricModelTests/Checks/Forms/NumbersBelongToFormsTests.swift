import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// The notice that a share of one of several forms takes a number of the meeting is given only
/// where it does.
@Suite struct NumbersBelongToFormsTests {
  private static let cases = "票面等次：“同意”；“反对”。空白：停止计票。重复：停止计票。缺漏：停止计票。"

  @Test(arguments: [
    ("测评票", "应到人数", true), ("测评票", "实到人数", true), ("计票表", "收回票数", true),
    ("计票表", "发出票数", true),
    // A ballot form has the ballots in its file, or stops the count without its own number.
    ("测评票", "收回票数", false), ("测评票", "发出票数", false), ("测评票", "有效票数", false),
  ])
  func notice(_ kind: String, _ base: String, _ isDue: Bool) throws {
    let empty = base == "有效票数" ? "，空缺停止计票" : ""
    let text =
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      \(kind)“甲票”。\(Self.cases)
      测评票“乙票”。\(Self.cases)
      比率“甲率”，取自“甲票”：“同意”占\(base)\(empty)；不修约，显示时四舍五入，保留2位小数。
      比率“乙率”，取自“乙票”：“同意”占有效票数，空缺停止计票；不修约，显示时四舍五入，保留2位小数。
      公布：各项比率。
      """
    let tree = Parser.parseRubric(SourceText(file: "test.rubric", bytes: Array(text.utf8)))
    let codes = RubricLoader.load(tree).diagnostics.map(\.code)
    #expect(codes.contains("M0379") == isDue, "\(codes)")
  }
}
