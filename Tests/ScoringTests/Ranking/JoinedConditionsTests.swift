import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// One of several conditions is enough, and what is not known of the others does not matter then.
@Suite struct JoinedConditionScoringTests {
  private static func result(
    _ grades: String, value: String = "否则为0", lines: String = "", vote: String = ""
  ) throws -> Outcome<SessionResult> {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“子”；“丑”。
      登记表“表”。项目：“分”；“错”；“总”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”取自“分”：不修约。
      比率“率”取自“错”：除以“总”，空缺不计；四舍五入，保留1位小数。比率“率二”取自“错”：除以“总”，空缺不计；四舍五入，保留0位小数。\(vote)
      数值“值”，依次判定：\(value)。
      排名按“数”统一进行，由高到低。\(lines)同分：并列占位。同分依次比较：仍同则并列。
      等次“级”，依次判定：\(grades)；否则为“余”。
      """)
    // Of the last unit there is no rate.
    let file = "单位,分,错,总\nU0,95,0,10\nU1,90,6,10\nU2,85,2,10\nU3,80,9,10\nU4,75,1,0\n"
    let units = (0..<5).map {
      AppraisedUnit(name: Name("U\($0)"), category: $0 % 2 == 0 ? "子" : "丑")
    }
    return try score(rubric, [file], units: units)
  }

  private static func ordered(_ outcome: Outcome<SessionResult>) -> [UnitResult] {
    (outcome.value?.units ?? []).sorted { $0.unit.name.text < $1.unit.name.text }
  }

  @Test(arguments: [
    ("若“数”不低于95，或“错”超过5，则为“甲”", "甲甲余甲余"),
    ("若“率”超过50%，或“总”等于0，则为“甲”", "余甲余甲甲"),
    ("若“率”空缺，或“率”低于10%，则为“甲”", "甲余余余甲"),
    ("有下列情形之一的，则为“甲”：“数”超过90；类别为“丑”，“率”不低于90%；“总”低于5", "甲余余甲甲"),
    ("同时符合下列条件的，则为“甲”：“数”不低于80；“错”超过5，或类别为“子”", "甲甲甲甲余"),
    ("若“数”减去“错”不低于83，则为“甲”", "甲甲甲余余"), ("若“错”、“总”合计等于10，或“错”加上“总”减去“数”超过负65，则为“甲”", "甲余余甲余"),
    ("若“总”低于5，或“率”加上“率二”超过100%，则为“甲”", "余甲余甲甲"),
    ("若名次不超过1，或名次不低于5，则为“甲”", "甲余余余甲"),
    ("有下列情形之一的，名额2个，并列单位停止计票，则为“甲”：“错”低于2；“错”超过5", "甲甲余余余"),
    ("有下列情形中2项以上的，则为“甲”：“数”低于90；“错”低于3；类别为“丑”，“率”不低于60%；“总”等于0，或“错”等于9", "余余甲甲甲"),
    ("若类别为“子”，符合下列条件中2项以上的，则为“甲”：“数”低于90；“错”低于3；“率”空缺", "余余甲余甲"),
    ("有下列情形中2项以上的，名额1个，并列单位停止计票，则为“甲”：“错”低于3；“总”超过5；名次不超过3", "甲余余余余"),
    ("若类别为“丑”，有下列情形之一的，末位名额1个，并列单位停止计票，则为“甲”：“错”低于2；“错”超过5", "余余余甲余"),
  ])
  func gradesOfJoinedConditions(items: String, due: String) throws {
    let outcome = try Self.result(items)
    #expect(outcome.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(Self.ordered(outcome).map { $0.grades.last??.text ?? "?" }.joined() == due)
  }

  @Test("Where no alternative holds, one that nothing is known of stops the count")
  func unknown() throws {
    let outcome = try Self.result("若“率”超过50%，或“总”超过50，则为“甲”")
    #expect(outcome.diagnostics.contains { $0.severity == .error })
    let settled = try Self.result("若“总”超过50，“率”超过50%，或“错”超过90，则为“甲”".replacing("，或", with: "，"))
    #expect(!settled.diagnostics.contains { $0.severity == .error })
  }

  /// Of the last unit there is no rate.
  @Test(
    "What is not known of a line stops the count only where the others leave it open",
    arguments: [
      ("“率”低于50%；“错”低于3；“分”低于80", true), ("“率”低于50%；“错”低于3；“分”超过80", false),
      ("“率”低于50%；“错”超过3；“分”超过80", true), ("“率”低于50%，“分”超过80；“错”低于3；“分”超过80", true),
      ("“率”低于50%，或“分”低于80；“错”低于3；“分”超过80", true),
      ("“率”低于50%；“率二”低于50%；“错”低于3；“分”低于80", true), ("“率”低于50%；“率二”低于50%；“错”超过3；“分”超过80", false),
    ])
  func unknownLines(lines: String, isDecided: Bool) throws {
    let outcome = try Self.result("有下列情形中2项以上的，则为“甲”：\(lines)")
    #expect(!outcome.diagnostics.contains { $0.severity == .error } == isDecided)
  }

  @Test("An item says how many lines held and which")
  func words() throws {
    let outcome = try Self.result("有下列情形中2项以上的，则为“甲”：“错”超过5；“总”等于10；“数”低于85")
    let rubric = try #require(outcome.value?.count.rubric)
    let texts = Self.ordered(outcome).map { unit in
      unit.ruleFindings[0][0].conditions.map { ConditionWords($0, rubric).text }
    }
    #expect(
      texts[1].map(\.chinese) == ["所列3项中符合2项，2项以上即可：“错”6，超过5：符合；“总”10，等于10：符合"])
    #expect(
      texts[0].map(\.english) == [
        "1 of 3 holds, 2 or more are needed: \"错\" 0, is more than 5: fails; \"总\" 10, equals 10: holds; \"数\" 95, is below 85: fails"
      ])
  }

  @Test(arguments: [
    ("若“错”超过5，或“总”低于5，则为“错”；否则为0", ["0", "6", "0", "9", "1"]),
    (
      "若有下列情形中2项以上的，则为“错”：“错”超过1；“总”等于10；类别为“丑”；若“率”空缺，则不计；否则为1",
      ["1", "6", "2", "9", nil]
    ),
    (
      "若类别为“子”，符合下列条件之一的，则为2：“错”超过1；“总”等于0；若“率”空缺，或“率”低于80%，则为3；否则不计",
      ["3", "3", "2", nil, "2"]
    ),
  ])
  func valuesByCases(value: String, due: [String?]) throws {
    let units = Self.ordered(try Self.result("若“错”超过5，则为“甲”", value: value))
    #expect(units.map { $0.figures[3].exact?.shortestText() } == due)
  }

  @Test func unitsThatAreNotRanked() throws {
    let outcome = try Self.result(
      "若“错”超过5，则为“甲”",
      lines:
        "不参加排名：若“错”超过8，或“总”等于0。排在其他单位之后：有下列情形之一的：“数”超过94，“错”低于1；“错”等于6。")
    let units = Self.ordered(outcome)
    #expect(units.map(\.rank) == [2, 3, 1, nil, nil])
    #expect(units[3].notRanked?.conditions[0].deciding.count == 1)
    #expect(units[0].behindOthers?.conditions[0].deciding.map(\.holds) == [true, true])
  }

  @Test func unitsWithSeveralOfThem() throws {
    let outcome = try Self.result(
      "若“错”超过5，则为“甲”",
      lines:
        "不参加排名：若有下列情形中2项以上的：“错”超过8；“总”等于0；“分”低于85。排在其他单位之后：若符合下列条件中2项以上的：“数”超过84；“错”低于1；“错”等于6。")
    let units = Self.ordered(outcome)
    #expect(units.map(\.rank) == [2, 3, 1, nil, nil])
    #expect(units[3].notRanked?.conditions[0].deciding.count == 2)
    #expect(units[0].behindOthers?.conditions[0].deciding.map(\.holds) == [true, true])
  }

  @Test(arguments: [
    ("：参评单位数低于3，或具有“率”的单位总数超过3", true), ("：参评单位数低于3，或具有“率”的单位总数超过4", false),
    ("下列条件之一：参评单位数超过5；具有“率”的单位总数超过3，参评单位数等于5", true),
    ("下列条件之一：参评单位数超过5；具有“率”的单位总数超过3，参评单位数等于4", false),
    ("下列条件中2项以上：参评单位数超过5；具有“率”的单位总数超过3，参评单位数等于5；参评单位数超过4", true),
    ("下列条件中2项以上：参评单位数超过5；具有“率”的单位总数超过4，或参评单位数等于4；参评单位数超过4", false),
    ("：参评单位数等于5，具有“率”的单位总数超过3", true), ("：参评单位数等于4，具有“率”的单位总数超过3", false),
  ])
  func votes(vote: String, stands: Bool) throws {
    let outcome = try Self.result("若类别为“子”，则为“甲”", vote: "测评有效须符合\(vote)。")
    #expect(outcome.value?.vote?.stands == stands)
    #expect((outcome.value?.units.isEmpty ?? true) == !stands)
  }
}
