import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// Where a figure can have no value, what is told is what would stop the count.
@Suite struct AbsenceIsDecidedTests {
  @Test(arguments: [
    ("若“甲率”超过半数，则为“好”", true), ("若“甲率”加上“乙率”超过半数，则为“好”", true),
    ("若“甲率”空缺，则为“无”；若“甲率”超过半数，则为“好”", false),
    ("若“甲率”空缺，或“乙率”空缺，则为“无”；若“甲率”超过半数，则为“好”", false),
    ("若有下列情形之一的，则为“无”：“甲率”空缺；“乙率”空缺；若“甲率”加上“乙率”超过半数，则为“好”", false),
    ("若“甲率”空缺，“件数”超过3，则为“无”；若“甲率”超过半数，则为“好”", true),
  ])
  func alternatives(_ items: String, _ isTold: Bool) throws {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“登记”。项目：“件数”；“总数”；“另数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      比率“甲率”，取自“件数”：除以“总数”，空缺不计；超过100%计为100%；四舍五入，保留1位小数。
      比率“乙率”，取自“件数”：除以“另数”，空缺不计；超过100%计为100%；四舍五入，保留1位小数。
      等次“级”，依次判定：\(items)；否则为“差”。
      公布：等次。
      """
    let tree = Parser.parseRubric(SourceText(file: "f", text: text))
    let codes = RubricLoader.load(tree).diagnostics.map(\.code)
    #expect(codes.contains(ModelCode.absenceUndecided.rawValue) == isTold, "\(codes)")
  }
}
