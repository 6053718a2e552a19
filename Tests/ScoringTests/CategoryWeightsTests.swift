import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import TestSupport
import Testing

@testable import Scoring

/// Groups and criteria that weigh by the category of the unit, by hand.
@Suite struct CategoryWeightsTests {
  private static let units = [("张", "正职"), ("王", "副职"), ("李", "Deputy")].map {
    AppraisedUnit(name: Name($0.0), category: $0.1)
  }
  private static let frame = "类别：“正职”；“副职”，英文名“Deputy”。"
  private static let strict = "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
  private static let scale = "评分范围：从0到100分，整数计分。" + strict
  private static let groups = """
    组别：“上级”；“正职”；“下级”。类别“正职”的组别权重：“上级”60%；“下级”40%。
    类别“副职”的组别权重：“上级”为40%；“正职”为30%；“下级”为30%。
    """
  private static let end = "不修约，显示时四舍五入，保留2位小数。"
  private static let mean = "汇总各评分人取平均分，空缺停止计票；"

  private func lines(
    _ articles: String, _ files: [String], counts: MeetingCounts = MeetingCounts()
  ) throws -> [String] {
    let scheme = Scheme(
      testDescription: "", articles: Self.frame + articles, files: files, units: Self.units,
      counts: counts, due: [])
    let outcome = try scheme.result()
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    return try #require(outcome.value, "\(errors.map(\.headline.english))").units.map(Scheme.text)
  }

  /// The codes of what stops the count.
  private func errors(_ articles: String, _ files: [String]) throws -> [String] {
    let scheme = Scheme(
      testDescription: "", articles: Self.frame + articles, files: files, units: Self.units,
      due: [])
    return try scheme.result().diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  private static let ballots = "票号,组别,张,王,李\n1,上级,90,80,70\n2,正职,,85,75\n3,下级,95,70,61\n4,下级,75,,\n"

  @Test("Chiefs are not marked by each other: 85 × 40 % + 90 × 60 %; 王 and 李 are")
  func groups() throws {
    let articles = """
      测评票“票”。\(Self.groups)\(Self.scale.replacing("空白：停止计票", with: "空白：作弃权"))
      数值“分”，取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各组别取加权平均；\(Self.end)
      数值“正职评”，取自“票”组别“正职”：\(Self.mean)\(Self.end)
      数值“均”，取自“票”：\(Self.mean)汇总各组别取平均分；\(Self.end)
      数值“和”，取自“票”：\(Self.mean)汇总各组别求加权和；\(Self.end)
      数值“总均”，取自“正职评”：汇总各单位取平均分，空缺停止计票；\(Self.end)
      """
    #expect(
      try lines(articles, [Self.ballots]) == [
        "张: 88.00 — 87.50 88.00 80.00", "王: 78.50 85.00 78.33 78.50 80.00",
        "李: 68.80 75.00 68.67 68.80 80.00",
      ])
  }

  @Test("Who does not vote on a unit leaves no gap; who does and is absent, does")
  func partEmpty() throws {
    func articles(_ gap: String) -> String {
      """
      测评票“票”。\(Self.groups)\(Self.scale.replacing("停止计票。重复", with: "作弃权。重复"))
      数值“分”，取自“票”：汇总各评分人取平均分，空缺不计；汇总各组别取加权平均，空缺停止计票，部分空缺\(gap)；\(Self.end)
      """
    }
    // 李 has 70 × 40 % and 61 × 30 %; what is absent has 30 %.
    let file = "票号,组别,张,王,李\n1,上级,90,80,70\n2,正职,,85,\n3,下级,85,70,61\n"
    #expect(
      try lines(articles("权重按比例分摊"), [file]) == ["张: 88.00", "王: 78.50", "李: 66.14"])
    #expect(try lines(articles("计为10分"), [file]) == ["张: 88.00", "王: 78.50", "李: 49.30"])
    #expect(try errors(articles("停止计票"), [file]).count == 1)
  }

  @Test("A mark of a group that does not vote on the unit is refused, and so is a row of a tally")
  func refused() throws {
    let articles =
      "测评票“票”。\(Self.groups)\(Self.scale)数值“分”，取自“票”：\(Self.mean)汇总各组别取加权平均；\(Self.end)"
    let file = "票号,组别,张,王,李\n1,上级,90,80,70\n2,正职,60,85,75\n3,下级,95,70,61\n"
    #expect(try errors(articles, [file]) == ["B0230"])
    #expect(try errors(articles, [file.replacing("正职,60", with: "正职,")]) == [])
    // The other two still have to be there.
    #expect(try errors(articles, [file.replacing("2,正职,60,85,75", with: "2,正职,,85,")]) == ["B0203"])
    let long = "票号,组别,单位,得分\n1,上级,张,9\n1,上级,王,8\n1,上级,李,7\n2,正职,王,6\n3,下级,张,1\n3,下级,王,1\n3,下级,李,1\n"
    #expect(try errors(articles, [long]) == ["B0207"])
  }

  private static let criteria = """
    指标：“德”，权重30%；“能”，权重50%；“廉”，权重20%。类别“正职”的指标权重：“德”1/3；“能”2/3。
    """

  @Test("A list for one category stands in place of the weights of the form")
  func criteria() throws {
    let articles = """
      测评票“票”。\(Self.criteria)\(Self.scale)
      数值“分”，取自“票”：\(Self.mean)汇总各指标取加权平均；\(Self.end)
      数值“廉洁”，取自“票”指标“廉”：\(Self.mean)\(Self.end)
      数值“和”，取自“票”：\(Self.mean)汇总各指标求和；\(Self.end)
      数值“两步”，取自“票”：汇总各指标取加权平均；\(Self.mean)\(Self.end)
      """
    let file =
      "票号,单位,德,能,廉\n1,张,90,60,\n1,王,90,60,80\n1,李,0,0,5\n2,张,80,61,\n2,王,90,60,81\n2,李,0,0,5\n"
    // 张: 85 ÷ 3 + 60.5 × 2 ÷ 3.
    #expect(
      try lines(articles, [file]) == [
        "张: 68.67 — 145.50 68.67", "王: 73.10 80.50 230.50 73.10", "李: 1.00 5.00 5.00 1.00",
      ])
  }

  @Test("An answer has no mark in a criterion that the unit is not appraised in")
  func feedback() throws {
    let articles = """
      反馈表“票”。\(Self.criteria)\(Self.scale)
      数值“分”，取自“票”：汇总各代表取平均分，空缺停止计票；汇总各建议取平均分，空缺停止计票；汇总各指标取加权平均；\(Self.end)
      """
    let file = "建议编号,单位,代表,德,能,廉\n1,张,甲,90,60,\n1,张,乙,80,60,\n2,王,甲,90,60,80\n2,李,甲,0,0,5\n"
    #expect(try lines(articles, [file]) == ["张: 68.33", "王: 73.00", "李: 1.00"])
    #expect(try errors(articles, [file.replacing("80,60,", with: "80,60,1")]) == ["B0230"])
    #expect(try errors(articles, [file.replacing("90,60,80", with: "90,60,")]) == ["B0203"])
  }

  @Test("Rows of a tally that are not due are not missing; shares are those of the others")
  func tally() throws {
    let articles = """
      计票表“票”。指标：“德”；“能”。\(Self.groups)票面等次：“好”为100分；“差”为0分。
      类别“正职”的指标权重：“能”100%。类别“副职”的指标权重：“德”50%；“能”50%。
      空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“分”，取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各组别取加权平均；汇总各指标取加权平均；\(Self.end)
      比率“好率”，取自“票”：“好”占有效票数，空缺停止计票；汇总各组别取平均分；汇总各指标取平均分；\(Self.end)
      """
    var file = "单位,指标,组别,好,差\n张,能,上级,1,0\n张,能,下级,1,1\n"
    for unit in ["王", "李"] {
      for criterion in ["德", "能"] {
        for (index, group) in ["上级", "正职", "下级"].enumerated() {
          file += "\(unit),\(criterion),\(group),\(index),1\n"
        }
      }
    }
    // 王: 50 × 30 % + 66⅔ × 30 %.
    #expect(
      try lines(articles, [file]) == [
        "张: 80.00 75.00%", "王: 35.00 38.89%", "李: 35.00 38.89%",
      ])
    #expect(try errors(articles, [file + "张,德,上级,0,0\n"]) == ["B0230"])
    #expect(try errors(articles, [file.replacing("张,能,下级,1,1\n", with: "")]) == ["B0207"])
  }

  @Test("Every line of a checklist is there for every unit, and weighs by its category")
  func lines() throws {
    let articles = """
      登记表“表”。项目：“经济”，权重60%；“生态”，权重40%。类别“副职”的项目权重：“经济”0%；“生态”100%。
      评分范围：从0到100分，整数计分。\(Self.strict)
      数值“分”，取自“表”：汇总各项目取加权平均；\(Self.end)
      """
    #expect(
      try lines(articles, ["单位,经济,生态\n张,80,50\n王,80,50\n李,10,20\n"]) == [
        "张: 68.00", "王: 50.00", "李: 20.00",
      ])
  }

  @Test("What a group gives is there where the category is asked for, and absent elsewhere")
  func figureOfAGroup() throws {
    let form = "测评票“票”。\(Self.groups)\(Self.scale)数值“评”，取自“票”组别“正职”：\(Self.mean)\(Self.end)"
    let cases = "数值“加”，依次判定：若类别为“副职”，则为“评”；否则为1分。数值“和”，取自10分加上“加”：不修约，显示时四舍五入，保留2位小数。"
    let chief = "数值“分”，取自“票”：\(Self.mean)汇总各组别取加权平均；\(Self.end)"
    let file = "票号,组别,张,王,李\n1,上级,90,80,70\n2,正职,,85,75\n3,下级,95,70,61\n"
    #expect(
      try lines(form + cases + chief, [file]) == [
        "张: — 1.00 11.00 92.00", "王: 85.00 85.00 95.00 78.50", "李: 75.00 75.00 85.00 68.80",
      ])
    let open = "数值“和”，取自10分加上“评”：不修约，显示时四舍五入，保留2位小数。"
    #expect(throws: (any Error).self) { try lines(form + open + chief, [file]) }
  }

  @Test("A share of the units is one of those that the group votes on")
  func shareOfUnits() throws {
    let articles = """
      测评票“票”。\(Self.groups)\(Self.scale)每票须符合，否则停止计票：最多50%单位90分以上。
      数值“分”，取自“票”：\(Self.mean)汇总各组别取加权平均；\(Self.end)
      """
    let file = "票号,组别,张,王,李\n1,上级,90,80,70\n2,正职,,95,75\n3,下级,95,70,61\n"
    #expect(try errors(articles, [file]) == [])
    #expect(try errors(articles, [file.replacing("95,75", with: "95,95")]) == ["B0214"])
    #expect(try errors(articles, [file.replacing("90,80", with: "90,90")]) == ["B0214"])
  }
}
