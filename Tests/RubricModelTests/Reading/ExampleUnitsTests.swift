import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// The last word about a unit of an example held in silence.
@Suite struct ExampleUnitsTests {
  @Test(arguments: [
    ("已知单位：“戊”，类别“甲”；“己”，类别“乙”。已知“表”：单位“戊”：“数”3；单位“己”：“数”3。", [String]()),
    ("已知单位：“戊”，类别“甲”；“戊”，类别“甲”。已知“表”：单位“戊”：“数”3。", ["“戊”在算例中列了两次。"]),
    (
      "已知单位：“戊”，类别“甲”。已知单位：“戊”，类别“乙”。已知“表”：单位“戊”：“数”3。",
      ["“戊”在算例中列了两次。", "“戊”的类别前面写的是“甲”，这里是“乙”。"]
    ),
    (
      "已知单位：“戊”，类别“甲”。已知“表”：单位“戊”类别“乙”：“数”3。",
      ["“戊”的类别前面写的是“甲”，这里是“乙”。"]
    ),
    ("已知单位：“戊”，类别“甲”。已知“表”：单位“戊”类别“甲”：“数”3。", []),
    (
      "已知“表”：单位“戊”类别“甲”：“数”3；单位“己”类别“甲”：“数”3；单位“戊”类别“乙”：“数”3。",
      ["“戊”的类别前面写的是“甲”，这里是“乙”。"]
    ),
  ])
  func aUnitIsListedOnceAndOfOneCategory(_ given: String, _ due: [String]) {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“甲”；“乙”。
      登记表“表”。项目：“数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“值”，依次判定：若类别为“甲”，则为“数”；否则为0。
      公布：“值”。
      算例“例”。\(given)应得“戊”：“值”3。
      """
    let outcome = RubricLoader.load(Parser.parseRubric(SourceText(file: "f", text: text)))
    #expect(outcome.diagnostics.map(\.headline.chinese) == due)
  }
}
