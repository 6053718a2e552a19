import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// How many units take part decides grades, values, who is ranked, and whether a vote stands.
@Suite struct UnitsTakingPartTests {
  private static func rubric(_ articles: String) throws -> Rubric {
    try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“几家”。评议对象：单位。类别：“子”；“丑”。
      登记表“表”。项目：“分”。不计入：备注“废标”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      \(articles)
      """)
  }

  /// Units as category and whether they are left out; their scores go down from 9.
  private static func outcome(_ articles: String, _ units: [(String, Bool)]) throws
    -> Outcome<SessionResult>
  {
    let listed = units.enumerated().map { index, unit in
      AppraisedUnit(
        name: Name("U\(index)"), category: unit.0, note: unit.1 ? "废标" : nil)
    }
    let rows = units.indices.map { "U\($0),\(9 - $0)\n" }.joined()
    return try score(try rubric(articles), ["单位,分\n" + rows], units: listed)
  }

  private static func grades(_ items: String, _ units: [(String, Bool)]) throws -> [String] {
    let result = try outcome("等次“级”，依次判定：\(items)；否则为“余”。", units).value
    return (result?.units ?? []).sorted { $0.unit.name.text < $1.unit.name.text }.map {
      $0.grades.last??.text ?? "-"
    }
  }

  private static let four = [("子", false), ("子", false), ("丑", false), ("丑", true)]

  @Test(
    "A unit that a note leaves out is not counted",
    arguments: [
      ("不低于3", true), ("超过3", false), ("等于3", true), ("不足三家的", false), ("低于4", true),
    ])
  func counted(bound: String, holds: Bool) throws {
    let due = holds ? "是" : "余"
    #expect(try Self.grades("若参评单位数\(bound)，则为“是”", Self.four) == [due, due, due, "-"])
  }

  @Test("Of its category a unit counts those that take part, itself among them")
  func ofCategory() throws {
    #expect(
      try Self.grades("若本类参评单位数不低于2，则为“是”", Self.four) == ["是", "是", "余", "-"])
    #expect(
      try Self.grades("若本类参评单位数等于1，“分”超过6，则为“是”", Self.four)
        == ["余", "余", "是", "-"])
  }

  @Test("A unit without a value or a rank takes part all the same")
  func withoutValue() throws {
    let articles = """
      数值“数”，依次判定：若“分”低于8，则不计；否则为“分”。
      排名按“数”统一进行，由高到低。不参加排名：若“分”超过8。同分：并列占位。同分依次比较：仍同则并列。
      等次“级”，依次判定：若参评单位数等于3，则为“是”；否则为“余”。
      """
    let result = try #require(try Self.outcome(articles, Self.four).value)
    let units = result.units.sorted { $0.unit.name.text < $1.unit.name.text }
    #expect(units.map { $0.figures[0].printed ?? "—" } == ["9", "8", "—", "—"])
    #expect(units.map(\.rank) == [nil, 1, nil, nil])
    #expect(units.map { $0.grades.last??.text ?? "-" } == ["是", "是", "是", "-"])
  }

  @Test("Values by cases and the ranking ask for it, too")
  func elsewhere() throws {
    let articles = """
      数值“数”，依次判定：若本类参评单位数低于2，则为0；否则为“分”。
      排名按“数”统一进行，由高到低。不参加排名：若本类参评单位数低于2。同分：并列占位。同分依次比较：仍同则并列。
      """
    let result = try #require(try Self.outcome(articles, Self.four).value)
    let units = result.units.sorted { $0.unit.name.text < $1.unit.name.text }
    #expect(units.map { $0.figures[0].printed ?? "—" } == ["9", "8", "0", "—"])
    #expect(units.map(\.rank) == [1, 2, nil, nil])
  }

  @Test("It is a value: where a rubric starts with it, and where it adds or takes it away")
  func value() throws {
    let articles = """
      数值“名”，取自“分”：取名次，由高到低，并列单位取靠前名次；不修约。
      数值“倒”，取自参评单位数减去“名”：加上1分；不修约。
      数值“本类”，取自本类参评单位数：不修约。
      数值“多”，取自“分”乘以1分：减去参评单位数乘以0.5分；加上本类参评单位数乘以2分；不修约。
      数值“均”，取自“分”：乘以6分；除以“本类”，空缺停止计票；不修约，显示时四舍五入，保留1位小数。
      """
    let result = try #require(try Self.outcome(articles, Self.four).value)
    let units = result.units.sorted { $0.unit.name.text < $1.unit.name.text }
    #expect(
      units.map { $0.figures.dropFirst().map { $0.printed ?? "—" } } == [
        ["3", "2", "11.5", "27.0"], ["2", "2", "10.5", "24.0"], ["1", "1", "7.5", "42.0"],
        ["—", "—", "—", "—"],
      ])
  }

  @Test("Fewer than three units, and the vote does not stand")
  func vote() throws {
    let articles = "测评有效须符合：参评单位数不低于3。数值“数”取自“分”：不修约。"
    let stands = try #require(try Self.outcome(articles, Self.four).value)
    #expect(stands.vote?.stands == true)
    #expect(stands.units.count == 4)
    let fails = try #require(try Self.outcome(articles, Array(Self.four[1...])).value)
    #expect(fails.vote?.stands == false)
    #expect(fails.vote?.because.map(\.chinese) == ["参评单位数不低于3：参评单位数2"])
    #expect(
      fails.vote?.because.map(\.english) == [
        "number of units taking part is at least 3: number of units taking part 2"
      ])
    #expect(fails.units.isEmpty)
  }

  @Test("It stands beside numbers of the meeting, and is asked once whatever is voted on")
  func besideOthers() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“几家”。评议对象：单位。
      测评有效须符合：收回票数不超过发出票数；参评单位数不低于2。
      计票表“一”。票面等次：“好”；“差”。空白：计为0票。重复：停止计票。缺漏：停止计票。
      计票表“二”。票面等次：“好”；“差”。空白：计为0票。重复：停止计票。缺漏：停止计票。
      比率“一率”取自“一”：“好”占有效票数，空缺停止计票；四舍五入，保留1位小数。
      比率“二率”取自“二”：“好”占有效票数，空缺停止计票；四舍五入，保留1位小数。
      """)
    let file = "单位,好,差,发出,收回\n甲,1,1,3,2\n"
    let vote = try #require(try score(rubric, [file, file]).value?.vote)
    #expect(vote.findings.map(\.holds) == [true, false])
    #expect(vote.because.map(\.chinese) == ["参评单位数不低于2：参评单位数1"])
  }
}
