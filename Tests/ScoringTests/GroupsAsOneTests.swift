import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import TestSupport
import Testing

@testable import Scoring

/// The ballots of several groups as one pool: the same as on a form that knows no groups.
@Suite struct GroupsAsOneTests {
  private static let scale = "评分范围：从0到100分，整数计分。不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：作弃权。"
  private static let groups = "组别：“甲”；“乙”；“丙”。"
  private static let end = "不修约，显示时四舍五入，保留2位小数。"

  private func printed(
    _ articles: String, _ files: [String], units: [AppraisedUnit]? = nil
  ) throws -> [String] {
    let scheme = Scheme(
      testDescription: "", articles: articles, files: files, units: units, due: [])
    let outcome = try scheme.result()
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    return try #require(outcome.value, "\(errors.map(\.headline.english))").units.map(Scheme.text)
  }

  private static let ladders = [
    "汇总各评分人取平均分，空缺不计；汇总各指标求和，空缺不计，部分空缺计为0分",
    "汇总各指标求和，空缺不计，部分空缺计为0分；汇总各评分人，去掉1个最高分，取平均分，空缺不计",
    "汇总各指标求和，空缺不计，部分空缺计为0分；汇总各评分人，若至少4个有效分，去掉1个最高分和1个最低分，否则不去分，取中位数，空缺不计",
    "汇总各评分人按有效分取平均，空缺不计；汇总各指标取平均分，空缺不计，部分空缺不计",
    "计数有效票数；汇总各指标求和", "汇总各评分人和各指标取最低分，空缺不计",
    "汇总各指标求和，空缺不计，部分空缺计为0分；取名次，由高到低，并列单位取靠前名次；汇总各评分人求和，空缺不计",
  ]

  @Test("Any ladder gives what it gives on a form of these voters only", arguments: 1...60)
  func asOneForm(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let ladder = Self.ladders[seed % Self.ladders.count]
    func form(_ groups: String) -> String {
      "测评票“票”。指标：“德”；“能”。\(Self.scale)\(groups)"
    }
    func quantity(_ selection: String) -> String {
      "数值“数”，取自“票”\(selection)：\(ladder)；\(Self.end)"
    }
    var (apart, pooled) = ("票号,单位,组别,德,能\n", "票号,单位,德,能\n")
    let (one, other) = numbers.pick([("甲", "乙"), ("丙", "甲"), ("乙", "丙")])
    for group in ["甲", "乙", "丙"] {
      for ballot in 1...numbers.number(1...6) {
        for unit in ["子", "丑"] {
          let marks = (0..<2).map { _ in numbers.once(in: 8) ? "" : "\(numbers.number(0...101))" }
          let row = "\(unit),%\(marks[0]),\(marks[1])\n"
          apart += "\(ballot)," + row.replacing("%", with: group + ",")
          if group == one || group == other {
            pooled += "\(ballot)\(group)," + row.replacing("%", with: "")
          }
        }
      }
    }
    let due = try printed(form("") + quantity(""), [pooled])
    let names = numbers.pick([[one, other], [other, one]]).map { "“\($0)”" }
    #expect(
      try printed(form(Self.groups) + quantity("组别" + names.joined(separator: "、")), [apart])
        == due,
      "\(ladder)\n\(apart)")
  }

  @Test("It is no mean of means, and each ballot is one although the numbers are the same")
  func byHand() throws {
    let articles = """
      测评票“票”。\(Self.scale)\(Self.groups)
      数值“合”，取自“票”组别“甲”、“乙”：汇总各评分人取平均分，空缺不计；\(Self.end)
      数值“分”，取自“票”组别“甲”、“乙”：汇总各评分人取中位数，空缺不计；\(Self.end)
      数值“丙分”，取自“票”组别“丙”：汇总各评分人取平均分，空缺不计；\(Self.end)
      数值“全”，取自“票”组别“丙”、“乙”、“甲”：计数有效票数；不修约。
      """
    let file = "票号,组别,单\n1,甲,90\n1,乙,80\n2,乙,78\n3,乙,72\n1,丙,10\n"
    #expect(try printed(articles, [file]) == ["单: 80.00 79.00 10.00 5"])
  }

  @Test("A unit that one of the groups does not mark has the ballots of the other")
  func byCategory() throws {
    let articles = """
      类别：“正”；“副”；“员”。测评票“票”。组别：“甲”；“乙”；“丙”。\(Self.scale)
      类别“正”的组别权重：“甲”60%；“丙”40%。类别“副”的组别权重：“乙”70%；“丙”30%。类别“员”的组别权重：“丙”100%。
      数值“合”，取自“票”组别“甲”、“乙”：汇总各评分人取平均分，空缺停止计票；\(Self.end)
      数值“丙分”，取自“票”组别“丙”：汇总各评分人取平均分，空缺停止计票；\(Self.end)
      """
    let units = [("一", "正"), ("二", "副"), ("三", "员")].map {
      AppraisedUnit(name: Name($0.0), category: $0.1)
    }
    let file = "票号,组别,一,二,三\n1,甲,90,,\n2,甲,70,,\n1,乙,,66,\n1,丙,50,60,70\n"
    #expect(
      try printed(articles, [file], units: units) == [
        "一: 80.00 50.00", "二: 66.00 60.00", "三: — 70.00",
      ])
  }

  @Test("The rows of a tally give the numbers of the groups together")
  func tally() throws {
    let articles = """
      计票表“表”。\(Self.groups)票面等次：“好”为100分；“差”为50分；“弃权”作弃权。空白：计为0分。重复：停止计票。缺漏：停止计票。
      比率“率”，取自“表”组别“乙”、“甲”：“好”占应到人数，空缺不计；四舍五入，保留2位小数。
      比率“表态率”，取自“表”组别“乙”、“甲”：“好”占表态票数，空缺不计；四舍五入，保留2位小数。
      数值“分”，取自“表”组别“甲”、“乙”：汇总各评分人取平均分，空缺不计；\(Self.end)
      数值“丙分”，取自“表”组别“丙”：汇总各评分人取平均分，空缺不计；\(Self.end)
      """
    let file = "单位,组别,好,差,弃权,应到\n单,甲,3,1,1,6\n单,乙,1,3,0,4\n单,丙,9,0,0,9\n"
    #expect(try printed(articles, [file]) == ["单: 40.00% 50.00% 75.00 100.00"])
  }

  @Test("All groups together are the whole meeting")
  func allOfThem() throws {
    let articles = """
      测评票“票”。组别：“甲”；“乙”。票面等次：“好”；“差”。空白：作弃权。重复：停止计票。缺漏：作弃权。
      比率“率”，取自“票”组别“甲”、“乙”：“好”占应到人数；四舍五入，保留2位小数。
      """
    let scheme = Scheme(
      testDescription: "", articles: articles,
      files: ["票号,组别,单\n1,甲,好\n1,乙,差\n2,乙,好\n"],
      counts: MeetingCounts(roster: 5, present: 5, issued: 5, returned: 3), due: [])
    #expect(try scheme.result().value?.units.map(Scheme.text) == ["单: 40.00%"])
  }

  @Test("The order of the names means nothing")
  func order() throws {
    let articles = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。测评票“票”。\(Self.scale)\(Self.groups)
      数值“一”，取自“票”组别“甲”、“丙”：计数有效票数；不修约。数值“二”，取自“票”组别“丙”、“甲”：计数有效票数；不修约。
      数值“三”，取自“票”组别“乙”：计数有效票数；不修约。
      """
    let rubric = try Fixture.rubric(articles)
    #expect(rubric.quantities[0].selection == rubric.quantities[1].selection)
    #expect(rubric.quantities[0].selection?.groups == [0, 2])
    #expect(rubric.quantities[2].selection == MarkSelection(form: 0, members: [.group: 1]))
  }
}
