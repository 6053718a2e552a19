import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Grades that follow from those of an earlier grading.
@Suite struct EarlierGradeTests {
  /// The later grades of units with these scores; of each list of faults one unit.
  private static func grades(
    _ items: String, _ rows: [(Int, String)], first: String = bands
  ) throws -> [String] {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“升降”。评议对象：单位。
      登记表“表”。项目：“分”；“错”；“次”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”取自“分”：不修约。
      数值“错率”取自“错”：除以“次”，空缺不计；不修约，显示时四舍五入，保留2位小数。
      \(first)
      等次“定等”，\(items)。
      """)
    let file = rows.enumerated().map { "U\($0),\($1.0),\($1.1)\n" }.joined()
    let units = rows.indices.map { AppraisedUnit(name: Name("U\($0)")) }
    let outcome = try score(rubric, ["单位,分,错,次\n" + file], units: units)
    let result = try #require(outcome.value)
    return result.units.map { $0.grades.last??.text ?? "" }
  }

  private static let bands = "等次“初评”，按“数”：90以上为“优”；80以上、低于90为“良”；60以上、低于80为“中”；低于60为“差”。"
  private static let rules =
    "等次“初评”，依次判定：若“次”超过9，则为“否决”；若“数”不低于90，则为“优”；若“数”不低于60，则为“中”；否则为“差”。"

  @Test(
    "Steps go along the bands and end with the last of them",
    arguments: [
      ("降一个等次", "良中差差"), ("降两个等次", "中差差差"), ("上调一个等次", "优优良中"), ("上调两个等次", "优优优良"),
      ("降低一个等次", "良中差差"), ("提高一个等次", "优优良中"),
    ])
  func steps(words: String, due: String) throws {
    let grades = try Self.grades(
      "依次判定：若“错”大于0，则比“初评”\(words)；否则同“初评”",
      [95, 85, 70, 50].map { ($0, "1,1") } + [95, 85, 70, 50].map { ($0, "0,1") })
    #expect(grades.joined() == due + "优良中差")
  }

  @Test("Of conditions the order is said, and grades outside it stay")
  func saidOrder() throws {
    let rows = [(95, "1,1"), (95, "1,10"), (70, "1,1"), (10, "1,1"), (70, "0,1")]
    let down = "“初评”由高到低为“优”、“中”、“差”，其余等次不变，依次判定：若“错”大于0，则比“初评”降一个等次；否则同“初评”"
    #expect(try Self.grades(down, rows, first: Self.rules).joined() == "中否决差差中")
    // The veto is the worst here: from it there is a step up.
    let up = "“初评”由高到低为“优”、“中”、“差”、“否决”，依次判定：若“错”大于0，则比“初评”上调一个等次；否则同“初评”"
    #expect(try Self.grades(up, rows, first: Self.rules).joined() == "优差优中中")
  }

  @Test("A limit holds back what lies above it only")
  func limit() throws {
    let grades = try Self.grades(
      "依次判定：若“错”大于0，则同“初评”，最高评为“良”；若“次”等于2，则为“缓”；否则同“初评”",
      [(95, "1,1"), (85, "1,1"), (70, "1,1"), (95, "0,2"), (95, "0,1")])
    #expect(grades == ["良", "良", "中", "缓", "优"])
  }

  @Test("A unit without the earlier grade has none")
  func absent() throws {
    let grades = try Self.grades(
      "依次判定：若“分”大于90，则比“初评”降一个等次；否则同“初评”",
      [(95, "0,0"), (95, "1,2"), (85, "0,0"), (85, "0,1")],
      first: "等次“初评”，按“错率”：50%以上为“高”；低于50%为“低”。")
    #expect(grades == ["", "低", "", "低"])
  }

  @Test("A step from a grade that the conditions rule out gives no grade")
  func possible() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“升降”。评议对象：单位。
      登记表“表”。项目：“分”；“错”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”取自“分”：不修约。
      \(Self.bands)
      等次“定等”，依次判定：若“初评”为“优”，“错”大于0，则比“初评”降一个等次；若“错”大于9，则为“另议”；若“初评”为“中”，则比“初评”上调两个等次；若“初评”为“差”，则为“差”；否则为“合格”。
      """)
    let grading = rubric.gradings[1]
    #expect(grading.grades.map(\.text) == ["良", "另议", "优", "差", "合格"])
    #expect(grading.grades.allSatisfy { rubric.canOccur($0, in: grading) })
  }
}
