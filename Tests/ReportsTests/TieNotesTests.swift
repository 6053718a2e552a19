import Diagnostics
import Proofs
import RubricModel
import Scoring
import Testing

@testable import Reports

/// A place that many share is told in one line.
@Suite struct TieNotesTests {
  private static func result(
    _ marks: [(unit: String, of: String, points: Int)], tieBreaks: String = "仍同则并列"
  ) throws -> SessionResult {
    let units = marks.map { unit in AppraisedUnit(name: Name(unit.unit), category: unit.of) }
    return try MadeSession(
      """
      评议计分办法，语言版本1。标题“并列”。总分100分。评议对象：单位。类别：“大”；“小”。
      测评票“现场”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。
      空白：停止计票。重复：停止计票。缺漏：停止计票。
      计分部分“得分”，满分100分。计分取自“现场”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。
      最后得分取自各部分之和：不修约。
      排名按最后得分分类进行，由高到低。同分：并列占位。同分依次比较：\(tieBreaks)。

      """,
      tables: [
        "票号," + marks.map(\.unit).joined(separator: ",") + "\n1,"
          + marks.map { String($0.points) }.joined(separator: ",") + "\n"
      ], units: units
    ).result
  }

  @Test("One line for each shared place of each list, however many share it")
  func onePlace() throws {
    let result = try Self.result([
      ("甲", "大", 90), ("乙", "小", 90), ("丙", "大", 90), ("丁", "小", 80), ("戊", "大", 90),
      ("己", "小", 80),
    ])
    #expect(
      TieNotes(result, .office).lines.map(\.chinese) == [
        "第1名甲、丙、戊：最后得分同为90.0，按办法并列",
        "第2名丁、己：最后得分同为80.0，按办法并列",
      ])
    #expect(
      TieNotes(result, .office).lines.map(\.english) == [
        "1. 甲, 丙 and 戊: Final score 90.0 each, and the rubric lets them share the place",
        "2. 丁 and 己: Final score 80.0 each, and the rubric lets them share the place",
      ])
  }

  @Test(
    "What was compared is named; where the rubric compares nothing, nothing is said to be equal")
  func comparedOnes() throws {
    let result = try Self.result(
      [("甲", "大", 90), ("丙", "大", 90)], tieBreaks: "“得分”；仍同则并列")
    #expect(
      TieNotes(result, .office).lines.map(\.chinese) == ["第1名甲、丙：最后得分同为90.0，“得分”也相同，并列"])
    #expect(
      TieNotes(result, .office).lines.map(\.english) == [
        "1. 甲 and 丙: Final score 90.0 each, \"得分\" too, so they share the place"
      ])
    let unit = result.units[0]
    #expect(
      StandingWords(unit, result, RankedLists(result))?.lines.map(\.chinese) == [
        "在其后：第1名丙，最后得分相同，“得分”也相同，并列"
      ])
  }

  @Test("Figures that print alike and rank apart are told with all their digits")
  func printedAlike() throws {
    let result = try MadeSession(
      """
      评议计分办法，语言版本1。标题“率”。评议对象：单位。
      登记表“表”。项目：“办结”；“交办”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      比率“率”，取自“办结”：除以“交办”，空缺停止计票；超过100%计为100%；不修约，显示时四舍五入，保留1位小数。
      排名按“率”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。

      """, tables: ["单位,办结,交办\n甲,2,3\n乙,6667,10000\n丙,1,2\n"], units: nil
    ).result
    #expect(
      TieNotes(result, .office).lines.map(\.chinese) == [
        "第1名乙、第2名甲：率同为66.7%，排名比较的是未修约的数：66.67%对2/3 (66.6666…%)"
      ])
    #expect(
      TieNotes(result, .office).lines.map(\.english) == [
        "1. 乙 and 2. 甲: 率 66.7% each, but ranked by the figures before rounding: 66.67% against 2/3 (66.6666…%)"
      ])
  }
}
