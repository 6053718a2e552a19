import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import TestSupport
import Testing

@testable import Scoring

/// How many valid marks one group, criterion or round has to have, and a share.
@Suite struct OwnQuorumTests {
  private static let end = "四舍五入，保留2位小数。"
  private static let points =
    "测评票“票”。指标：“德”；“能”。组别：“甲”；“乙”；“丙”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：该项无效。"
  private static let levels =
    "测评票“票”。组别：“甲”；“乙”；“丙”。票面等次：“好”；“差”；“弃权”作弃权。空白：作弃权。重复：停止计票。缺漏：该项无效。"

  private func printed(_ articles: String, _ file: String) throws -> [String] {
    let scheme = Scheme(testDescription: "", articles: articles, files: [file], due: [])
    let outcome = try scheme.result()
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    return try #require(outcome.value, "\(errors.map(\.headline.english))").units.map(Scheme.text)
  }

  private func file(_ numbers: inout SeededNumbers, _ marks: [String], criteria: Bool) -> String {
    var file = criteria ? "票号,单位,组别,德,能\n" : "票号,单位,组别,评分\n"
    for group in ["甲", "乙", "丙"] {
      for ballot in 1...numbers.number(1...5) {
        for unit in ["子", "丑"] {
          let cells = (0..<(criteria ? 2 : 1)).map { _ in numbers.pick(marks) }
          file += "\(ballot),\(unit),\(group),\(cells.joined(separator: ","))\n"
        }
      }
    }
    return file
  }

  private static let kept = [
    "", "若超过1个有效分，去掉1个最高分，否则不去分，", "若超过3个有效分，去掉1个最低分，否则不去分，", "去掉偏离平均分超过30%的，",
  ]
  private static let averages = ["取平均分", "取中位数", "求和", "取最高分"]

  @Test("A group has its own number as if it were taken alone", arguments: 1...80)
  func groupByGroup(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let file = file(&numbers, ["90", "80", "70", "60", "", "101"], criteria: true)
    let general = numbers.once(in: 2) ? 2 : nil
    let own = ["甲": numbers.number(3...5), "丙": numbers.number(3...4)]
    let rest =
      numbers.pick(Self.kept) + numbers.pick(Self.averages) + "，空缺计为1分；汇总各指标求和；"
    func due(_ number: Int?) -> String { number.map { "若至少\($0)个有效分，" } ?? "" }
    let each = ["甲", "乙", "丙"].map {
      "数值“\($0)分”，取自“票”组别“\($0)”：汇总各评分人，\(due(own[$0] ?? general))\(rest)不修约，显示时四舍五入，保留2位小数。"
    }
    let all = own.sorted { $0.key < $1.key }.map { "若组别“\($0)”至少\($1)个有效分，" }.joined()
    let articles = """
      \(Self.points)\(each.joined())
      数值“和”，取自“甲分”加上“乙分”加上“丙分”：\(Self.end)
      数值“总”，取自“票”：汇总各评分人，\(all)\(due(general))\(rest)汇总各组别求和；\(Self.end)
      """
    for line in try printed(articles, file) {
      let figures = line.split(separator: " ")
      #expect(figures[4] == figures[5], "\(line)\n\(articles)\n\(file)")
    }
  }

  @Test("A share of too few is none, also group by group and of a tally's rows", arguments: 1...40)
  func shares(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let file = file(&numbers, ["好", "差", "好", "弃权", ""], criteria: false)
    let (some, other) = (numbers.number(2...4), numbers.number(3...5))
    let step = "“好”占\(numbers.pick(["有效票数", "表态票数", "总件数"]))，空缺计为7%；"
    let shown = "不修约，显示时四舍五入，保留2位小数。"
    let articles = """
      \(Self.levels)
      比率“甲率”，取自“票”组别“甲”：若至少\(other)张有效票，\(step)\(shown)
      比率“乙率”，取自“票”组别“乙”：若至少\(some)个有效分，\(step)\(shown)
      比率“丙率”，取自“票”组别“丙”：若至少\(some)个有效分，\(step)\(shown)
      数值“和”，取自“甲率”加上“乙率”加上“丙率”：除以3；四舍五入，保留2位小数。
      比率“均”，取自“票”：\(other > some ? "若组别“甲”至少\(other)个有效分，若至少\(some)个有效分，" : "若组别“甲”至少\(other)个有效分，若组别“乙”至少\(some)个有效分，若组别“丙”至少\(some)个有效分，")\(step)汇总各组别取平均分；\(Self.end)
      """
    for line in try printed(articles, file) {
      let figures = line.split(separator: " ")
      #expect(figures[4] == figures[5], "\(line)\n\(articles)\n\(file)")
    }
  }

  @Test("A group with too few is told with its number, and its weight goes to the others")
  func words() throws {
    let articles = """
      测评票“票”。组别：“甲”，权重40%；“乙”，权重60%。评分范围：从0到100分，整数计分。
      不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：该项无效。
      数值“数”，取自“票”：汇总各评分人，若组别“乙”至少3个有效分，取平均分，空缺不计；汇总各组别取加权平均，空缺停止计票，部分空缺权重按比例分摊；\(Self.end)
      """
    let file = "票号,组别,子,丑\n1,甲,90,80\n1,乙,70,70\n2,乙,60,60\n3,乙,,50\n4,乙,300,50\n"
    #expect(try printed(articles, file) == ["丑: 66.50", "子: 75.00"])
    #expect(
      try printed(articles.replacing("空白：作弃权", with: "空白：该项无效"), file)
        == ["丑: 66.50", "子: 90.00"])
    let stops = articles.replacing("取平均分，空缺不计", with: "取平均分，空缺停止计票")
      .replacing("，空缺停止计票，部分空缺权重按比例分摊；四", with: "；四").replacing("空白：作弃权", with: "空白：该项无效")
    let scheme = Scheme(testDescription: "", articles: stops, files: [file], due: [])
    let errors = try scheme.result().diagnostics.filter { $0.severity == .error }
    #expect(
      errors.map(\.headline.chinese) == ["“子”在组别“乙”中有效分2个，办法要求不低于3个，“数”无数可算，办法规定停止计票。"])
  }
}
