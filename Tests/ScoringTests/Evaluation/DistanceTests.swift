import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Points for each so much that a figure lies below or above a line.
@Suite struct DistanceTests {
  private static let articles =
    "登记表“数据”。项目：“满意”；“总数”；“天数”；“上年”；“本年”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
    + "比率“率”，取自“满意”：除以“总数”，空缺停止计票；不修约，显示时四舍五入，保留2位小数。"

  private func figures(_ step: String, _ row: String) throws -> [String] {
    let scheme = Scheme(
      testDescription: step,
      articles: Self.articles + "数值“分”，取自10分：\(step)；四舍五入，保留3位小数。",
      files: ["单位,满意,总数,天数,上年,本年\n甲,\(row)\n"], due: [])
    let outcome = try scheme.result()
    let result = try #require(outcome.value, "\(outcome.diagnostics)")
    let lines = try #require(result.derivation(of: 1, for: 0)).lines
    let told = lines[1].workingText(of: result.rubric.quantities[1], in: result.rubric).chinese
    return [result.units[0].figures[1].printed ?? "—", told]
  }

  @Test(
    "What is left of a step is ruled",
    arguments: [
      // On the line, above it, a hair below it, and whole steps below it.
      ("不足一档不计", "90,100", "10.000", "10 − 0（90%不低于90%）"),
      ("不足一档不计", "91,100", "10.000", "10 − 0（91%不低于90%）"),
      ("不足一档不计", "8999,10000", "10.000", "10 − 0（89.99%低于90%，计0个1%，每个0.5分）"),
      ("不足一档按一档计", "8999,10000", "9.500", "10 − 0.5（89.99%低于90%，计1个1%，每个0.5分）"),
      ("不足一档按比例计", "8999,10000", "9.995", "10 − 0.005（89.99%低于90%，计0.01个1%，每个0.5分）"),
      ("不足一档不计", "89,100", "9.500", "10 − 0.5（89%低于90%，计1个1%，每个0.5分）"),
      ("不足一档按一档计", "89,100", "9.500", "10 − 0.5（89%低于90%，计1个1%，每个0.5分）"),
      ("不足一档不计", "2,3", "-1.500", "10 − 11.5（66.6666…%低于90%，计23个1%，每个0.5分）"),
    ])
  func rests(_ rest: String, _ rate: String, _ due: String, _ working: String) throws {
    let found = try figures("“率”低于90%的，每低1个百分点减去0.5分，\(rest)", rate + ",1,1,1")
    #expect(found == [due, working])
  }

  @Test(
    "Above a line, against another figure, and with a limit in all",
    arguments: [
      ("“天数”超过3的，每超过5减去1分，不足一档按一档计", "3,1,1", "10.000"),
      ("“天数”超过3的，每超过5减去1分，不足一档按一档计", "4,1,1", "9.000"),
      ("“天数”超过3的，每超过5减去1分，不足一档按一档计", "8,1,1", "9.000"),
      ("“天数”超过3的，每超过5减去1分，不足一档按一档计，累计不超过4分", "99,1,1", "6.000"),
      ("“本年”低于“上年”，每低10加上0.5分，不足一档按比例计", "1,50,33", "10.850"),
      ("“本年”低于“上年”，每低10加上0.5分，不足一档按比例计", "1,33,50", "10.000"),
      ("“本年”超过“上年”，每超过10减去0.5分，不足一档不计，累计不超过0.5分", "1,33,99", "9.500"),
      // Per cent of last year's number: 25 % less, 1/3 less, none of nothing.
      ("“本年”低于“上年”的，每下降1%加上0.2分，不足一档不计", "1,200,150", "15.000"),
      ("“本年”低于“上年”的，每下降1%加上0.2分，不足一档按一档计", "1,3,2", "16.800"),
      ("“本年”低于“上年”的，每下降1%加上0.2分，不足一档按比例计", "1,3,2", "16.667"),
      ("“本年”低于“上年”的，每下降1%加上0.2分，不足一档不计", "1,0,0", "10.000"),
      ("“天数”超过3的，每超过10%减去1分，不足一档按一档计", "4,1,1", "6.000"),
    ])
  func lines(_ step: String, _ facts: String, _ due: String) throws {
    #expect(try figures(step, "1,2," + facts)[0] == due)
  }

  @Test("A share of the line is told with both figures")
  func relative() throws {
    #expect(
      try figures("“本年”低于“上年”的，每下降1%加上0.2分，不足一档不计", "1,2,1,200,151")
        == ["14.800", "10 + 4.8（151低于200，计24个1%，每个0.2分）"])
  }

  @Test("A line that all units share is called by its name")
  func sharedLine() throws {
    var scheme = Scheme(
      testDescription: "a shared line",
      articles: "公共参数“目标”，从0%到100%，每档1%。" + Self.articles
        + "数值“分”，取自10分：“率”低于“目标”的，每低1%减去0.5分，不足一档不计；不修约。",
      files: ["单位,满意,总数,天数,上年,本年\n甲,84,100,1,1,1\n"], due: [])
    scheme.counts =
      try Fixture.session("评议会议，语言版本1。计分办法文件“r.rubric”。公共参数“目标”90%。").counts
    let outcome = try scheme.result()
    let result = try #require(outcome.value, "\(outcome.diagnostics)")
    let line = try #require(result.derivation(of: 1, for: 0)).lines[1]
    let words = line.workingText(of: result.rubric.quantities[1], in: result.rubric)
    #expect(words.chinese == "10 − 3（84%低于90%（“目标”），计6个1%，每个0.5分）")
    #expect(words.english == "10 − 3 (84% is below 90% (\"目标\"): 6 times 1%, 0.5 points each)")
  }

  private static let gaps =
    "登记表“数据”。项目：“率”，从0%到100%，每档1%；“目标”，从0%到100%，每档1%；“件数”。"
    + "不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。"

  private func gap(_ step: String, _ row: String) throws -> Outcome<SessionResult> {
    try Scheme(
      testDescription: step,
      articles: Self.gaps + "数值“分”，取自10分：\(step)；四舍五入，保留2位小数。",
      files: ["单位,率,目标,件数\n甲,\(row)\n"], due: []
    ).result()
  }

  @Test(
    "A step is not taken without its figure or its line, where the rubric says so",
    arguments: [
      ("“率”低于90%的，每低1%减去0.5分，不足一档不计，空缺不计", "80%,,", "5.00", "10 − 5（80%低于90%，计10个1%，每个0.5分）"),
      ("“率”低于90%的，每低1%减去0.5分，不足一档不计，空缺不计", ",,", "10.00", "10，“率”空缺，不加不减"),
      (
        "“率”低于“目标”的，每低1%减去0.5分，不足一档不计，累计不超过3分，空缺不计", "80%,,", "10.00",
        "10，“目标”空缺，不加不减"
      ),
      (
        "“率”低于“目标”的，每低1%减去0.5分，不足一档不计，累计不超过3分，空缺不计", ",,", "10.00",
        "10，“率”、“目标”空缺，不加不减"
      ),
      ("每有“件数”减去2分，累计不超过6分，空缺不计", ",,", "10.00", "10，“件数”空缺，不加不减"),
      ("每有“件数”减去2分，累计不超过6分，空缺不计", ",,4", "4.00", "10 − 6（4件）"),
    ])
  func absentFigures(_ step: String, _ row: String, _ due: String, _ working: String) throws {
    let outcome = try gap(step, row)
    let result = try #require(outcome.value, "\(outcome.diagnostics)")
    #expect(result.units[0].figures[0].printed == due)
    let line = try #require(result.derivation(of: 0, for: 0)).lines[1]
    #expect(line.workingText(of: result.rubric.quantities[0], in: result.rubric).chinese == working)
  }

  @Test(
    "Where nothing is a share of the line, it is what the rubric says of the gap",
    arguments: [
      ("空缺不计", "0,7", "10.000", "10，作比较的数不大于0，不加不减"),
      ("空缺不计", "0,0", "10.000", "10 − 0（0不超过0）"),
      ("空缺不计", "10,12", "8.000", "10 − 2（12超过10，计2个10%，每个1分）"),
      ("空缺则结果空缺", "0,7", "—", "作比较的数不大于0，空缺不计"),
      ("空缺停止计票", "10,12", "8.000", "10 − 2（12超过10，计2个10%，每个1分）"),
    ])
  func shareOfNothing(_ gap: String, _ row: String, _ due: String, _ working: String) throws {
    let step = "“本年”超过“上年”的，每超过10%减去1分，不足一档不计，累计不超过3分，\(gap)"
    #expect(try figures(step, "1,2,1," + row) == [due, working])
  }

  @Test("The count stops where nothing is a share of the line and the rubric says so")
  func shareOfNothingStops() throws {
    let outcome = try Scheme(
      testDescription: "a share of nothing",
      articles: Self.articles
        + "数值“分”，取自10分：“本年”超过“上年”的，每超过10%减去1分，不足一档不计，累计不超过3分，空缺停止计票；不修约。",
      files: ["单位,满意,总数,天数,上年,本年\n甲,1,2,1,0,7\n"], due: []
    ).result()
    #expect(outcome.diagnostics.map(\.code) == ["C0101"])
    #expect(
      outcome.diagnostics.first?.headline.chinese
        == "“甲”作比较的数不大于0，算不出百分之几，“分”无数可算，办法规定停止计票。")
  }

  @Test(
    "The count stops without the figure, where the rubric says so",
    arguments: [
      ("“率”低于90%的，每低1%减去0.5分，不足一档不计，空缺停止计票", "“率”"),
      ("“目标”低于“率”的，每低1%减去0.5分，不足一档不计，空缺停止计票", "“目标”"),
      ("每有“件数”减去2分，空缺停止计票", "“件数”"),
    ])
  func absentFiguresStop(_ step: String, _ name: String) throws {
    let outcome = try gap(step, ",,")
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.map(\.code) == ["C0101"])
    #expect(outcome.diagnostics[0].headline.chinese.contains("没有\(name)"))
  }

  @Test(
    "There is no value without the figure, where the rubric says so",
    arguments: [
      ("“率”低于90%的，每低1%减去0.5分，不足一档不计，空缺则结果空缺", "“率”"),
      ("“率”低于“目标”的，每低1%减去0.5分，不足一档不计，空缺则得分空缺；“率”低于90%的，每低1%减去0.5分，不足一档不计，空缺不计", "“率”"),
      ("每有“件数”减去2分，空缺则结果空缺", "“件数”"),
    ])
  func absentFiguresLeaveNothing(_ step: String, _ name: String) throws {
    let outcome = try gap(step, ",,")
    let result = try #require(outcome.value, "\(outcome.diagnostics)")
    #expect(result.units[0].figures[0].exact == nil)
    let lines = try #require(result.derivation(of: 0, for: 0)).lines
    #expect(
      lines.map { $0.workingText(of: result.rubric.quantities[0], in: result.rubric).chinese } == [
        "10", "\(name)没有值，空缺不计",
      ])
    #expect(try gap(step, "85%,90%,1").value?.units[0].figures[0].exact != nil)
  }
}
