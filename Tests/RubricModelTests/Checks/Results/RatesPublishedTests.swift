import Diagnostics
import Testing

@testable import RubricModel

/// Publishing all rates publishes all scores, which is told where there are others.
@Suite struct RatesPublishedTests {
  @Test(arguments: [
    ("各项比率", ["M0351"]), ("各项比率；“件”", []), ("各项得分", []), ("“率”", []),
  ])
  func othersAreNamed(_ published: String, _ codes: [String]) {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      第一条　登记表“表”。项目：“办结”，从1到9，每档1；“交办”，从1到9，每档1。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　比率“率”，取自“办结”：除以“交办”；不修约，显示时四舍五入，保留2位小数。
      第三条　数值“件”，取自“办结”：不修约。
      第四条　公布：\(published)。
      """
    let found = load(text).diagnostics.map(\.code).filter { $0 == "M0351" }
    #expect(found == codes)
  }
}
