import Diagnostics
import Testing

@testable import RubricModel

/// What is there to stop the count is not told to be of no use.
@Suite struct GuardsOfTheCountTests {
  @Test(
    "A figure that is there to stop the count is used",
    arguments: [
      ("汇总各评分人，若至少10个有效分，取平均分，空缺停止计票", 0), ("汇总各评分人，若至少10个有效分，取平均分，空缺不计", 1),
      ("汇总各评分人取平均分，空缺停止计票", 1),
      ("汇总各评分人，若至少10个有效分，若至少12个有效分，去掉1个最高分，否则不去分，取平均分，空缺停止计票", 0),
      ("若至少10个有效分，评分90分以上占有效票数，空缺停止计票", 0), ("若至少10个有效分，评分90分以上占有效票数，空缺不计", 1),
    ])
  func guards(_ steps: String, _ count: Int) {
    let text = SmallRubric(
      rest: "数值“核对”，取自“票”：\(steps)；不修约。最后得分取自“分”：不修约。公布：最后得分。"
    ).text
    #expect(load(text).diagnostics.count { $0.code == "M0352" } == count)
  }

  @Test(arguments: [("空缺停止计票", 0), ("空缺不计", 1)])
  func guardsOfGroups(_ whenEmpty: String, _ count: Int) {
    let text = SmallRubric(
      form: SmallRubric.ballot + "组别：“甲”；“乙”。",
      ladder: "汇总各评分人取平均分，空缺停止计票；汇总各组别取平均分；四舍五入，保留2位小数",
      rest: """
        数值“核对”，取自“票”：汇总各评分人，若组别“甲”至少10个有效分，取平均分，\(whenEmpty)；汇总各组别取首次；四舍五入，保留2位小数。
        最后得分取自“分”：不修约。公布：最后得分。
        """
    ).text
    let diagnostics = load(text).diagnostics
    #expect(!diagnostics.hasErrors, "\(diagnostics)")
    #expect(diagnostics.count { $0.code == "M0352" } == count)
  }

  @Test func guardsOfFigures() {
    let text = SmallRubric(
      rest:
        "数值“二”，取自“票”：汇总各评分人，若至少2个有效分，取平均分，空缺不计；不修约。数值“核对”，取自“二”加上“分”，空缺停止计票：不修约。最后得分取自“分”：不修约。公布：最后得分。"
    ).text
    #expect(!load(text).diagnostics.contains { $0.code == "M0352" }, "\(load(text).problems)")
  }

  @Test func checklists() {
    let text = SmallRubric(
      rest:
        "登记表“核对表”。项目：“发出”；“收回”。每行须符合，否则停止计票：“收回”不超过“发出”。空白：停止计票。重复：停止计票。缺漏：停止计票。最后得分取自“分”：不修约。公布：最后得分。"
    ).text
    #expect(!load(text).diagnostics.contains { $0.code == "M0352" }, "\(load(text).problems)")
  }
}
