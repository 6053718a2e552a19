import Diagnostics
import RubricModel
import Scoring
import Testing

@testable import Reports

/// Why a unit has not the grade of a rule with a quota.
@Suite struct GradeWordsTests {
  /// What is said of the grade of each unit, after the colon of each rule.
  private static func reasons(
    quota: String, tied: String = "全部落选", _ marks: [Int], unit: String
  ) throws -> [String] {
    try lines(quota: quota, tied: tied, marks, unit: unit).compactMap { line in
      line.split(separator: "；").last?.split(separator: "：").last.map(String.init)
    }
  }

  private static func lines(
    quota: String, tied: String = "全部落选", _ marks: [Int], unit: String
  ) throws -> [String] {
    let units = ["甲", "乙", "丙", "丁"].prefix(marks.count)
    let result = try MadeSession(
      """
      评议计分办法，语言版本1。标题“名额”。总分100分。评议对象：单位。
      测评票“现场”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。
      空白：停止计票。重复：停止计票。缺漏：停止计票。
      计分部分“得分”，满分100分。计分取自“现场”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。
      最后得分取自各部分之和：不修约。
      排名按最后得分统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
      等次“等次”，依次判定：
          （一）若最后得分不低于60分，\(quota)，并列单位\(tied)，则为“优秀”；
          （二）否则为“合格”。

      """,
      tables: [
        "票号," + units.joined(separator: ",") + "\n1,"
          + marks.map(String.init).joined(separator: ",") + "\n"
      ]
    ).result
    let found = try #require(result.units.first { $0.unit.name.text == unit })
    let document = ExplanationSheet(found, in: result).document
    return document.blocks.compactMap { block -> [String]? in
      guard case .notes(let heading, let lines) = block, heading.chinese == "等次" else {
        return nil
      }
      return lines.map(\.chinese)
    }.flatMap(\.self)
  }

  @Test(
    "A tie at the edge of a quota that leaves out all of it is told, and nobody is said to have the place"
  )
  func tiedAtTheEdge() throws {
    #expect(
      try Self.reasons(quota: "名额1个", [90, 90, 80], unit: "甲")
        == ["并列单位超出名额，全部落选", "以上各项都没有评给"])
    #expect(
      try Self.reasons(quota: "名额1个", [90, 90, 80], unit: "丙")
        == ["名额止于排在前面的并列单位", "以上各项都没有评给"])
  }

  @Test("Behind others that have the places the quota is full")
  func full() throws {
    #expect(
      try Self.reasons(quota: "名额1个", [90, 80, 80], unit: "乙") == ["名额已满", "以上各项都没有评给"])
    #expect(try Self.reasons(quota: "名额1个", [90, 80, 80], unit: "甲") == ["在名额内"])
  }

  @Test("Of a quota from the end the edge is told from the end")
  func fromTheEnd() throws {
    func reasons(_ marks: [Int], unit: String) throws -> String? {
      try Self.reasons(quota: "末位名额1个", tied: "全部不列入", marks, unit: unit).first
    }
    #expect(try reasons([90, 80, 80], unit: "丙") == "并列单位超出末位名额，全部不列入")
    #expect(try reasons([90, 80, 80], unit: "甲") == "末位名额止于排在后面的并列单位")
    #expect(try reasons([90, 90, 80], unit: "甲") == "末位名额已满")
    #expect(try reasons([90, 90, 80], unit: "丙") == "在末位名额内")
    #expect(
      try Self.reasons(
        quota: "末位名额占参排单位数20%，个数舍尾", tied: "全部不列入", [90, 80], unit: "乙"
      ).first == "没有末位名额（2个的20%为0.4，舍尾为0个）")
  }

  @Test("How many units take part is told with the number that was asked for")
  func unitsTakingPart() throws {
    let lines = try Self.lines(quota: "参评单位数低于3，名额1个", [90, 80, 70], unit: "甲")
    #expect(lines.first?.contains("；参评单位数3，低于3：不符合") == true)
  }

  @Test("How many units have a figure is told with the number")
  func unitsWithFigure() throws {
    let lines = try Self.lines(quota: "具有“得分”的单位总数超过2，名额1个", [90, 80, 70], unit: "甲")
    #expect(lines.first?.contains("；具有“得分”的单位总数3，超过2：符合") == true)
  }

  @Test("A share of the units that is no whole place gives none")
  func noPlace() throws {
    #expect(
      try Self.reasons(quota: "名额占参排单位数20%，个数舍尾", [90, 80, 70], unit: "甲")
        == ["没有名额（3个的20%为0.6，舍尾为0个）", "以上各项都没有评给"])
    #expect(
      try Self.reasons(quota: "名额占参排单位数50%，个数进一", [90, 80, 70], unit: "甲")
        == ["在名额（3个的50%为1.5，进一为2个）内"])
    #expect(
      try Self.reasons(quota: "名额占参排单位数50%，个数四舍五入", [90, 80, 70, 60], unit: "丙")
        == ["名额（4个的50%，2个）已满", "以上各项都没有评给"])
  }

  @Test("Where no condition held, that is said")
  func noneHeld() throws {
    #expect(
      try Self.reasons(quota: "名额1个", [90, 50], unit: "乙").last == "以上各项都不符合")
  }
}
