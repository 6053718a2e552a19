import Ballots
import Diagnostics
import RubricModel
import Scoring
import Testing

/// Points are written as points, shares in percent and numbers of things as they are, wherever a
/// ladder begins and whatever it becomes.
private let court = Scheme(
  testDescription: "a court",
  articles: "登记表“数据”。项目：“受理”；“结案”；“信访”；“上年信访”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
    + "比率“结案率”，取自“结案”：除以“受理”，空缺停止计票；超过100%计为100%；四舍五入，保留2位小数。"
    + "数值“差几个点”，取自95%减去“结案率”：扣完为止；乘以100分；只入不舍，保留0位小数。"
    + "计分部分“结案分”，满分10分。计分取自10分减去“差几个点”：扣完为止；不修约。"
    + "数值“下降率”，取自“上年信访”减去“信访”：除以“上年信访”，空缺计为0%；四舍五入，保留2位小数。"
    + "数值“合计”，取自“结案率”乘以10分加上“结案分”乘以45%：不修约。",
  files: ["单位,受理,结案,信访,上年信访\n乙,300,270,12,10\n"],
  due: ["乙: 90.00% 5 5 -20.00% 11.2500"])

/// What is given by cases is told with the condition that held, and a share whose percent never
/// ends as the fraction that it is.
@Test(arguments: [
  (0, 1, ["1600＝1600", "1600 ÷ 1900＝16/19 (84.2105…%)", "16/19，不修约＝16/19 (84.2105…%)"]),
  (1, 1, ["2分（“率”84.2105…%，不低于80%）＝2"]), (1, 0, ["0分＝0"]),
])
func casesAreToldWithWhatHeld(_ quantity: Int, _ unit: Int, _ due: [String]) throws {
  let cases = Scheme(
    testDescription: "cases",
    articles: "登记表“数据”。项目：“办结”；“交办”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
      + "比率“率”，取自“办结”：除以“交办”，空缺停止计票；不修约，显示时四舍五入，保留2位小数。"
      + "数值“加分”，依次判定：若“率”不低于80%，则为2分；否则为0分。",
    files: ["单位,办结,交办\n甲,1600,1900\n乙,1,1900\n"], due: [])
  let result = try #require(try cases.result().value)
  let lines = try #require(result.derivation(of: quantity, for: unit)).lines
  let rubric = result.rubric
  let told = lines.map { line in
    line.workingText(of: rubric.quantities[quantity], in: rubric).chinese + "＝"
      + (line.resultText(of: rubric.quantities[quantity]) ?? "")
  }
  #expect(told == due)
}

@Test(arguments: [
  (0, ["270＝270", "270 ÷ 300＝90%", "90%，不变＝90%", "90%四舍五入，保留2位＝90%"]),
  (1, ["95% − 90%＝5%", "5%，不变＝5%", "5% × 100分＝5", "5只入不舍，保留0位＝5"]),
  (2, ["10 − 5＝5", "5，不变＝5", "5，不修约＝5"]),
  (3, ["10 − 12＝-2", "-2 ÷ 10＝-20%", "-20%四舍五入，保留2位＝-20%"]),
  (4, ["90% × 10分 + 5 × 45%＝11.25", "11.25，不修约＝11.25"]),
])
func figuresOfAWorkingAreWrittenAsWhatTheyAre(_ quantity: Int, _ due: [String]) throws {
  let outcome = try court.result()
  let result = try #require(outcome.value, "\(outcome.diagnostics)")
  #expect(result.units.map(Scheme.text) == court.due)
  let lines = try #require(result.derivation(of: quantity, for: 0)).lines
  let rubric = result.rubric
  let told = lines.map { line in
    line.workingText(of: rubric.quantities[quantity], in: rubric).chinese + "＝"
      + (line.resultText(of: rubric.quantities[quantity]) ?? "")
  }
  #expect(told == due)
}
