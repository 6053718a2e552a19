import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// Where items are appraised, `汇总各项目` is over the lines of a checklist, and over what is
/// appraised once these are one number.
@Suite struct ItemsOfChecklistsTests {
  @Test(arguments: [
    ("取自“表”：汇总各项目求和", [Dimension.item]), ("取自“表”：汇总各项目求和；汇总各项目取平均分", [.item, .unit]),
    ("取自“甲”：汇总各项目取平均分", [.unit]),
  ])
  func overItems(_ start: String, _ due: [Dimension]) throws {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：项目。
      登记表“表”。项目：“甲”；“乙”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，\(start)；四舍五入，保留2位小数。
      公布：“数”。
      """
    let outcome = RubricLoader.load(Parser.parseRubric(SourceText(file: "f", text: text)))
    let quantity = try #require(outcome.value?.quantities.first, "\(outcome.diagnostics)")
    let over = quantity.ladder.flatMap { placed -> [Dimension] in
      if case .collapse(let collapse) = placed.step { collapse.dimensions } else { [] }
    }
    #expect(over == due)
  }
}
