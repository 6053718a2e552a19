import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Quotas that go from the last rank on.
@Suite struct LastQuotaTests {
  /// Units with a score and faults, two categories that take turns, and one list of grades.
  private static func result(
    _ items: String, _ rows: [(Int, Int)], ranking: String = "统一进行，由高到低",
    ties: String = "并列占位", lines: String = ""
  ) throws -> Outcome<SessionResult> {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“末位”。评议对象：单位。类别：“子”；“丑”。
      登记表“表”。项目：“分”；“错”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”取自“分”：不修约。
      数值“类”，依次判定：若类别为“子”，则为“错”；否则为“分”。
      排名按“数”\(ranking)。\(lines)同分：\(ties)。同分依次比较：仍同则并列。
      等次“级”，依次判定：\(items)；否则为“余”。
      """)
    let file = rows.enumerated().map { index, row in
      "U\(index),\(row.0),\(row.1)\n"
    }.joined()
    let units = rows.indices.map {
      AppraisedUnit(name: Name("U\($0)"), category: $0 % 2 == 0 ? "子" : "丑")
    }
    return try score(rubric, ["单位,分,错\n" + file], units: units)
  }

  /// The grades in the order of the rows.
  private static func grades(_ outcome: Outcome<SessionResult>) -> [String] {
    (outcome.value?.units ?? []).sorted { $0.unit.name.text < $1.unit.name.text }.map { unit in
      unit.grades.last??.text ?? "?"
    }
  }

  private static func grades(_ items: String, _ scores: [Int]) throws -> String {
    grades(try result(items, scores.map { ($0, 0) })).joined()
  }

  @Test(
    "A share of seven units becomes a number in three ways",
    arguments: [
      ("10%，个数舍尾", "余余余余余余余"), ("10%，个数进一", "余余余余余余末"),
      ("10%，个数四舍五入", "余余余余余余末"), ("20%，个数舍尾", "余余余余余余末"),
      ("20%，个数进一", "余余余余余末末"), ("20%，个数四舍五入", "余余余余余余末"),
      ("1/7，个数进一", "余余余余余余末"), ("100%，个数舍尾", "末末末末末末末"),
    ])
  func numbers(share: String, due: String) throws {
    let item = "若末位名额占参排单位数\(share)，并列单位全部列入，则为“末”"
    #expect(try Self.grades(item, [95, 91, 90, 88, 85, 80, 79]) == due)
  }

  @Test(
    "A tie at the edge is in or out as a whole",
    arguments: [
      ("1个，并列单位全部列入", "余余末末"), ("1个，并列单位全部不列入", "余余余余"),
      ("2个，并列单位停止计票", "余余末末"), ("3个，并列单位全部列入", "末末末末"),
      ("3个，并列单位全部不列入", "余余末末"), ("4个，并列单位停止计票", "末末末末"),
      ("9个，并列单位停止计票", "末末末末"),
    ])
  func ties(quota: String, due: String) throws {
    #expect(try Self.grades("若末位名额\(quota)，则为“末”", [90, 90, 80, 80]) == due)
  }

  @Test("A tie may stop the count, with the names of the last ones")
  func refused() throws {
    let outcome = try Self.result(
      "若末位名额1个，并列单位停止计票，则为“末”", [90, 80, 80].map { ($0, 0) })
    #expect(outcome.diagnostics.map(\.code) == ["C0110"])
    #expect(outcome.diagnostics[0].headline.chinese.hasPrefix("“U1”、“U2”名次相同"))
  }

  @Test("Items one after the other take from both ends; whoever has a grade takes no place")
  func several() throws {
    let items =
      "若“分”不低于95，则为“特”；若名额2个，并列单位全部入选，则为“优”；"
      + "若末位名额1个，并列单位全部不列入，则为“末”；若末位名额2个，并列单位全部列入，则为“后”"
    #expect(try Self.grades(items, [99, 90, 91, 80, 70, 60, 50]) == "特优优余后后末")
    #expect(try Self.grades(items, [99, 50]) == "特优")
  }

  @Test("Of those that satisfy the conditions the last ones have it")
  func conditions() throws {
    let outcome = try Self.result(
      "若“错”超过0，末位名额1个，并列单位全部列入，则为“末”", [(90, 1), (80, 1), (70, 0)])
    #expect(Self.grades(outcome) == ["余", "末", "余"])
  }

  @Test("Each category has its own last ones, by the quota or by the ranking")
  func categories() throws {
    let rows = [90, 60, 85, 50, 80, 40].map { ($0, 0) }
    func grades(_ size: String, _ ranking: String = "统一进行，由高到低") throws -> [String] {
      Self.grades(
        try Self.result("若末位名额\(size)，并列单位全部列入，则为“末”", rows, ranking: ranking))
    }
    #expect(try grades("1个") == ["余", "余", "余", "余", "余", "末"])
    let parted = ["余", "余", "余", "余", "末", "末"]
    #expect(try grades("1个，分类进行") == parted)
    #expect(try grades("占参排单位数10%，分类进行，个数进一") == parted)
    #expect(try grades("占参排单位数10%，个数进一", "分类进行，由高到低") == parted)
  }

  @Test("Where less is better the last one has most; who is not ranked takes no place")
  func order() throws {
    let item = "若末位名额1个，并列单位全部列入，则为“末”"
    let rows = [(90, 0), (80, 0), (70, 5)]
    #expect(
      Self.grades(try Self.result(item, rows, ranking: "统一进行，由低到高")) == ["末", "余", "余"])
    let notRanked = try Self.result(item, rows, lines: "不参加排名：若“错”超过2。")
    #expect(Self.grades(notRanked) == ["余", "末", "余"])
    let behind = try Self.result(item, rows, lines: "排在其他单位之后：若“分”超过80。")
    #expect(Self.grades(behind) == ["末", "余", "余"])
  }

  /// A ranking turned round has its first ones where the other has its last.
  @Test(arguments: 0..<60)
  func theMirrorHasItsFirst(seed: Int) throws {
    var random = SeededNumbers(seed: seed)
    let rows = (0..<random.number(1...9)).map { _ in
      (10 * random.number(0...6), random.number(0...2))
    }
    let isShare = random.number(0...1) == 0
    let size =
      isShare
      ? "占参排单位数\(random.number(1...60))%\(["", "，分类进行"][random.number(0...1)])，"
        + ["个数舍尾", "个数进一", "个数四舍五入"][random.number(0...2)] : "\(random.number(1...4))个"
    let ties = [("全部入选", "全部列入"), ("全部落选", "全部不列入"), ("停止计票", "停止计票")][
      random.number(0...2)]
    let numbering = ["并列占位", "并列不占位"][random.number(0...1)]
    let condition = random.number(0...1) == 0 ? "“错”低于2，" : ""
    let first = try Self.result(
      "若\(condition)名额\(size)，并列单位\(ties.0)，则为“选”", rows, ranking: "统一进行，由低到高",
      ties: numbering)
    let last = try Self.result(
      "若\(condition)末位名额\(size)，并列单位\(ties.1)，则为“选”", rows, ties: numbering)
    #expect(Self.grades(first) == Self.grades(last), "seed \(seed)")
    #expect(first.diagnostics.map(\.code) == last.diagnostics.map(\.code))
  }

  @Test("A unit without a rank is no candidate where another condition of the item fails")
  func noRank() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“末位”。评议对象：单位。类别：“子”；“丑”。
      登记表“表”。适用类别：“子”。项目：“分”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      登记表“表二”。项目：“次”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“次数”，取自“次”：不修约。数值“数”，取自“分”：不修约。
      排名按“数”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
      等次“级”，依次判定：若类别为“子”，末位名额1个，并列单位全部列入，则为“末”；否则为“余”。
      """)
    let units = ["U0", "U1", "U2"].enumerated().map {
      AppraisedUnit(name: Name($1), category: $0 < 2 ? "子" : "丑")
    }
    let outcome = try score(
      rubric, ["单位,分\nU0,10\nU1,8\n", "单位,次\nU0,1\nU1,3\nU2,2\n"], units: units)
    #expect(Self.grades(outcome) == ["余", "末", "余"], "\(outcome.diagnostics)")
  }
}
