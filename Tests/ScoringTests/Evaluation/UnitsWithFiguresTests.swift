import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// How many units have a value, or a grade, is a condition and a value.
@Suite struct UnitsWithFiguresTests {
  /// Units as category, note and score; a score that is nil is blank.
  private typealias Row = (category: String, note: String?, score: Int?)

  private static func outcome(_ articles: String, _ rows: [Row]) throws -> Outcome<SessionResult> {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“几家”。评议对象：单位。类别：“子”；“丑”。
      登记表“表”。项目：“分”。不计入：备注“废标”。空白：作弃权。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“分”：不修约。
      \(articles)
      """)
    let units = rows.enumerated().map { index, row in
      AppraisedUnit(name: Name("U\(index)"), category: row.category, note: row.note)
    }
    let lines = rows.enumerated().map { "U\($0),\($1.score.map(String.init) ?? "")\n" }.joined()
    return try score(rubric, ["单位,分\n" + lines], units: units)
  }

  private static func units(_ articles: String, _ rows: [Row]) throws -> [UnitResult] {
    let outcome = try outcome(articles, rows)
    return try #require(outcome.value, "\(outcome.diagnostics)").units
      .sorted { $0.unit.name.text < $1.unit.name.text }
  }

  private static func grades(_ items: String, _ rows: [Row]) throws -> [String] {
    try units(
      """
      数值“总”，取自“数”，空缺计为0：不修约。
      等次“初”，按“总”：8以上为“优”；低于8为“良”。等次“级”，依次判定：\(items)；否则为“余”。
      """, rows
    ).map { $0.grades.last??.text ?? "-" }
  }

  /// Three of them have a value, two of 子 and one of 丑; the last one is left out with its value.
  private static let five: [Row] = [
    ("子", nil, 9), ("子", nil, 8), ("丑", nil, 7), ("丑", nil, nil), ("丑", "废标", 9),
  ]

  @Test(
    "Units without a value are not counted, nor are those that a note leaves out",
    arguments: ["“数”", "“分”"])
  func counted(figure: String) throws {
    let all = ["是", "是", "是", "是", "-"]
    let none = ["余", "余", "余", "余", "-"]
    #expect(try Self.grades("若具有\(figure)的单位总数等于3，则为“是”", Self.five) == all)
    #expect(try Self.grades("若具有\(figure)的单位总数不足三家，则为“是”", Self.five) == none)
    #expect(
      try Self.grades("若具有\(figure)的本类单位数不低于2，则为“是”", Self.five)
        == ["是", "是", "余", "余", "-"])
  }

  @Test(
    "Grades of an earlier grading are counted",
    arguments: [
      ("评定“初”为“优”的单位总数等于2", ["是", "是", "是", "是", "-"]),
      ("评定“初”为“良”的单位总数超过2", ["余", "余", "余", "余", "-"]),
      ("评定“初”为“优”的本类单位数低于1", ["余", "余", "是", "是", "-"]),
    ])
  func graded(condition: String, due: [String]) throws {
    #expect(try Self.grades("若\(condition)，则为“是”", Self.five) == due)
  }

  @Test("It is a value at the head of a quantity and behind plus and minus, and decides cases")
  func value() throws {
    let units = try Self.units(
      """
      数值“几”，取自具有“数”的单位总数：不修约。
      数值“余”，取自参评单位数减去具有“分”的单位总数乘以2：加上具有“数”的本类单位数；不修约。
      数值“判”，依次判定：若具有“数”的本类单位数低于2，则为0；若“数”空缺，则为“几”；否则为“数”。
      """, Self.five)
    #expect(
      units.map { $0.figures.dropFirst().map { $0.printed ?? "—" } } == [
        ["3", "0", "9"], ["3", "0", "8"], ["3", "-1", "0"], ["3", "-1", "0"], ["—", "—", "—"],
      ])
    #expect(units[0].figures[1].printed == "3")
  }

  @Test("The ranking asks for it, too")
  func ranking() throws {
    let units = try Self.units(
      """
      等次“初”，依次判定：若“数”空缺，则为“缺”；若“数”超过7，则为“优”；否则为“良”。
      排名按“数”统一进行，由高到低。不参加排名：若具有“数”的本类单位数低于2、评定“初”为“优”的单位总数等于2。
      同分：并列占位。同分依次比较：仍同则并列。
      """, Self.five)
    #expect(units.map(\.rank) == [1, 2, nil, nil, nil])
  }

  @Test("Fewer than three units with a value, and the vote does not stand")
  func vote() throws {
    let articles = "测评有效须符合：参评单位数不低于1；具有“数”的单位总数不低于3。等次“级”，按“数”：0以上为“有”。"
    let stands = try #require(try Self.outcome(articles, Self.five).value)
    #expect(stands.vote?.findings.map(\.holds) == [true, true])
    #expect(stands.units.count == 5)
    let fails = try #require(try Self.outcome(articles, Array(Self.five[1...])).value)
    #expect(fails.vote?.findings.map(\.holds) == [true, false])
    #expect(
      fails.vote?.because == [
        Bilingual(
          zh: "具有“数”的单位总数不低于3：具有“数”的单位总数2",
          en:
            "number of units with \"数\" among all units is at least 3: number of units with \"数\" among all units 2"
        )
      ])
    #expect(fails.units.isEmpty)
    // What stands behind it does not stop the count.
    let behind = articles + "数值“均”，取自“数”：汇总各单位，若至少3个有效分，取平均分，空缺停止计票；不修约，显示时截尾，保留1位小数。"
    #expect(try Self.outcome(behind, Array(Self.five[1...])).value?.vote?.stands == false)
    #expect(try Self.outcome(behind, Self.five).value?.vote?.stands == true)
    // What fails before there are figures is told alone.
    let none = try #require(try Self.outcome(articles, [Self.five[4]]).value)
    #expect(none.vote?.findings.map(\.holds) == [false])
  }
}
