import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Units that a note leaves out: said by the session, by a row of the office, or by an example.
@Suite struct NotesOfUnitsTests {
  private static let strict = "空白：停止计票。重复：停止计票。缺漏：停止计票。"

  private static func rubric(noting form: Int) throws -> Rubric {
    let leaves = (0..<4).map { $0 == form ? "不计入：备注“废标”。" : "" }
    return try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“投标”。评议对象：单位。
      测评票“技术票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。\(strict)
      登记表“报价表”。项目：“报价”。\(leaves[1])\(strict)
      计票表“计票表”。票面等次：“好”；“差”。\(leaves[2])\(strict)
      加减分表“加分表”。\(leaves[3])空白：停止计票。缺漏：计为0分。
      数值“技术分”，取自“技术票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
      比率“价格比”，取自“报价”：折算为最低单位与本单位之比；四舍五入，保留2位小数。
      比率“好评”，取自“计票表”：“好”占有效票数，空缺停止计票；四舍五入，保留2位小数。
      数值“加分”，取自“加分表”：汇总各条目求和；不修约。
      """)
  }

  private static let files = [
    "票号,甲,丁,乙\n1,90,100,80\n", "单位,报价\n甲,100\n乙,125\n丁,10\n",
    "单位,好,差\n甲,2,1\n乙,1,2\n丁,3,0\n", "单位,分值,事由\n甲,1,奖\n丁,9,奖\n",
  ]
  /// The same with a note in the row of a unit.
  private static let noted = [
    "", "备注,单位,报价\n,甲,100\n首次,乙,125\n废 标,丁,10\n",
    "单位,备注,好,差\n甲,,2,1\n乙,,1,2\n丁,废标,3,0\n", "单位,分值,事由,备注\n甲,1,奖,\n丁,9,奖,废标\n",
  ]
  private static let listed = ["甲", "乙", "丁"].map { AppraisedUnit(name: Name($0)) }

  private func due(_ result: SessionResult?) throws {
    let result = try #require(result)
    let units = result.units.sorted { $0.unit.name.text < $1.unit.name.text }
    #expect(units.map(\.unit.name.text) == ["丁", "乙", "甲"])
    #expect(
      units.map { $0.figures.map { $0.printed ?? "—" } } == [
        ["—", "—", "—", "—"], ["80.00", "80.00%", "33.33%", "0.00"],
        ["90.00", "100.00%", "66.67%", "1.00"],
      ])
    #expect(units.map(\.isLeftOut) == [true, false, false])
  }

  @Test("A row of a checklist, a tally or a list of bonuses says it of the unit", arguments: 1...3)
  func inRows(form: Int) throws {
    var files = Self.files
    files[form] = Self.noted[form]
    try due(try score(try Self.rubric(noting: form), files).value)
    try due(try score(try Self.rubric(noting: form), files, units: Self.listed).value)
  }

  @Test("The session says it, and no file needs a column", arguments: 1...3)
  func inSession(form: Int) throws {
    let units = Self.listed.map {
      AppraisedUnit(name: $0.name, note: $0.name.text == "丁" ? "废标" : nil)
    }
    try due(try score(try Self.rubric(noting: form), Self.files, units: units).value)
  }

  @Test("Where nobody lists the units, the column is due")
  func column() throws {
    let tables = try Self.files.enumerated().map { index, text in
      CountInput.FormFile(form: index, table: try Fixture.table(text))
    }
    let rubric = try Self.rubric(noting: 1)
    let codes = Counting.count(CountInput(rubric: rubric, units: nil, files: tables)).diagnostics
      .filter { $0.severity == .error }.map(\.code)
    #expect(codes == ["B0101"])
  }
}
