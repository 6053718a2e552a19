import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Forms that are for the units of some categories only.
@Suite struct FormCategoriesTests {
  private static let strict = "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
  private static let text = """
    评议计分办法，语言版本1。标题“分类”。评议对象：单位。类别：“政府”英文名“Government”；“司法”。
    测评票“政府票”。适用类别：“政府”。评分范围：从0到100分，整数计分。\(strict)每票须符合，否则停止计票：最多50%单位90分以上。
    测评票“司法票”。适用类别：“司法”。评分范围：从0到100分，整数计分。\(strict)
    登记表“办案表”。项目：“结案”。适用类别：“司法”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    计票表“计票表”。票面等次：“好”；“差”。适用类别：“政府”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    数值“政府分”，取自“政府票”：汇总各评分人取平均分，空缺停止计票；不修约，显示时四舍五入，保留2位小数。
    数值“司法分”，取自“司法票”：汇总各评分人取平均分，空缺停止计票；不修约，显示时四舍五入，保留2位小数。
    数值“测评”，依次判定：若类别为“政府”，则为“政府分”；否则为“司法分”。
    数值“结案数”，取自“结案”：不修约。
    数值“均分”，取自“政府票”：汇总各评分人取平均分，空缺停止计票；汇总各单位取平均分；不修约，显示时四舍五入，保留2位小数。
    等次“果”，依次判定：若类别为“政府”，“好”占有效票数超过半数，则为“好”；否则为“其他”。

    """.replacing("等次“果”，依次", with: "等次“果”，取自“计票表”，依次")
  private static let units = [
    AppraisedUnit(name: Name("甲"), category: "Government"),
    AppraisedUnit(name: Name("乙"), category: "政府"),
    AppraisedUnit(name: Name("法院"), category: "司法"),
  ]
  private static let files = [
    "票号,甲,法院,乙\n1,90,,80\n2,91,,70\n", "票号,单位,得分\n1,法院,60\n2,法院,65\n",
    "单位,结案\n法院,7\n", "单位,好,差\n甲,2,1\n乙,1,2\n",
  ]

  private func outcome(_ files: [String]) throws -> Outcome<SessionResult> {
    try score(try Fixture.rubric(Self.text), files, units: Self.units)
  }

  /// The codes of what stops the count.
  private func errors(_ files: [String]) throws -> [String] {
    let tables = try files.enumerated().map { index, text in
      CountInput.FormFile(form: index, table: try Fixture.table(text))
    }
    let input = CountInput(
      rubric: try Fixture.rubric(Self.text), units: Self.units, files: tables)
    return Counting.count(input).diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  @Test("Units of other categories have no value, and nobody asks for one")
  func results() throws {
    let outcome = try outcome(Self.files)
    let result = try #require(outcome.value, "\(outcome.diagnostics.map(\.headline.english))")
    let figures = result.units.map { unit in unit.figures.map { $0.printed ?? "—" } }
    #expect(
      figures == [
        ["90.50", "—", "90.50", "—", "82.75"], ["75.00", "—", "75.00", "—", "82.75"],
        ["—", "62.50", "62.50", "7", "—"],
      ])
    #expect(result.units.map { $0.grades[0] } == [Name("好"), Name("其他"), Name("其他")])
    #expect(result.units.map(\.isLeftOut) == [false, false, false])
  }

  @Test("A file without a column for them says the same")
  func noColumn() throws {
    let files = ["票号,甲,乙\n1,90,80\n2,91,70\n"] + Self.files.dropFirst()
    let (one, other) = (try outcome(Self.files).value, try outcome(files).value)
    #expect(
      one?.units.map { $0.figures.map(\.exact) } == other?.units.map { $0.figures.map(\.exact) })
    #expect(other != nil)
  }

  @Test(
    "A mark for one of them is refused, on every kind of form",
    arguments: [
      (0, "票号,甲,法院,乙\n1,90,5,80\n2,91,,70\n"), (1, "票号,单位,得分\n1,法院,60\n1,甲,65\n"),
      (2, "单位,结案\n法院,7\n乙,0\n"), (3, "单位,好,差\n甲,2,1\n乙,1,2\n法院,0,0\n"),
    ])
  func refused(_ form: Int, _ file: String) throws {
    var files = Self.files
    files[form] = file
    #expect(try errors(files) == ["B0230"])
  }

  @Test("Half of the units is half of those that the form is for")
  func shareOfUnits() throws {
    let files = ["票号,甲,乙\n1,90,95\n2,91,70\n"] + Self.files.dropFirst()
    #expect(try errors(files) == ["B0214"])
  }

  @Test("The parts of a sum that are for other categories do not leave a unit out")
  func components() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“分类”。评议对象：单位。类别：“政府”；“司法”。总分200分，自定。
      测评票“政府票”。适用类别：“政府”。评分范围：从0到100分，整数计分。\(Self.strict)
      测评票“司法票”。适用类别：“司法”。评分范围：从0到100分，整数计分。\(Self.strict)
      计分部分“政府分”，满分100分。计分取自“政府票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
      计分部分“司法分”，满分100分。计分取自“司法票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
      最后得分取自各部分之和，空缺不计：不修约。
      """)
    let files = ["票号,甲,乙\n1,90,80\n", "票号,法院\n1,60\n"]
    let result = try #require(try score(rubric, files, units: Self.units.map(named)).value)
    #expect(result.units.map { $0.figures[2].printed } == ["90.00", "80.00", "60.00"])
  }

  private func named(_ unit: AppraisedUnit) -> AppraisedUnit {
    AppraisedUnit(name: unit.name, category: unit.category == "Government" ? "政府" : unit.category)
  }
}
