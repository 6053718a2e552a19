import Foundation
import TestSupport
import Testing

/// Workbooks in place of CSV files, as a user names them.
@Suite struct WorkbookTests {
  private let rubric = "rubrics/hunan-2020.rubric"
  private let made = "Tests/WorkbooksTests/Fixtures"
  private let sample = "samples/hunan-2020"

  private func units(ballots: String, feedback: String) throws -> Substring {
    let run = try ProgramRun([
      "score", "--rubric", rubric, "--ballots", ballots, "--feedback", feedback, "--output", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    return try run.units()
  }

  @Test func theSampleScoresTheSame() throws {
    let due = try units(ballots: "\(sample)/ballots.csv", feedback: "\(sample)/feedback.csv")
    #expect(try units(ballots: "\(made)/ballots.xlsx", feedback: "\(made)/feedback.xlsx") == due)
    let both = "\(made)/session.xlsx"
    #expect(try units(ballots: "\(both)#现场测评", feedback: "\(both)#代表反馈") == due)
    #expect(try units(ballots: both, feedback: "\(sample)/feedback.csv") == due)
  }

  @Test func aSessionNamesASheet() throws {
    let text = try TestFolder.text(of: "\(sample)/session.appraisal")
      .replacing("../../rubrics", with: TestFolder.root.appending(path: "rubrics").path)
      .replacing("ballots.csv", with: "all.xlsx#现场测评")
      .replacing("feedback.csv", with: "all.xlsx#代表反馈")
    let place = try Workplace(["session.appraisal": text])
    try FileManager.default.copyItem(
      at: TestFolder.root.appending(path: "\(made)/session.xlsx"),
      to: place.url.appending(path: "all.xlsx"))
    let run = try ProgramRun(["score", place.url.path, "--output", "json"])
    #expect(run.errors == "")
    #expect(try run.units() == ProgramRun("score \(sample) --output json").units())
    #expect(run.output.contains("\"sheet\": \"现场测评\", \"row\": 8, \"column\": \"D\""))
    let sheet = try ProgramRun(["score", place.url.path])
    // The heading is broken where the line ends.
    #expect(sheet.output.filter { !$0.isWhitespace }.contains("（all.xlsx#现场测评）"))
  }

  @Test func aFileIsFoundUnderItsOwnName() throws {
    let text = "票号,甲\n1,70\n"
    let place = try Workplace([
      "a#b.csv": text, "a#b@c.csv": text, "a@b.csv": text, "r.rubric": Self.oneForm,
    ])
    for name in ["a#b.csv", "a#b@c.csv", "a@b.csv"] {
      let run = try ProgramRun([
        "score", "--rubric", place.path("r.rubric"), "--ballots", place.path(name),
      ])
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  private static let oneForm = """
    评议计分办法，语言版本1。标题“甲”。评议对象：单位。
    测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：停止计票。
    计分部分“得分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
    """

  @Test(arguments: [
    ("Tests/WorkbooksTests/Fixtures/session.xlsx#现场评测", 1, "W0108"),
    ("samples/hunan-2020/ballots.csv#现场测评", 1, "W0110"),
    ("Tests/WorkbooksTests/Fixtures/title.xlsx", 1, "W0115"),
    ("Tests/WorkbooksTests/Fixtures/absent.xlsx#票", 3, "P0101"),
    ("Tests/WorkbooksTests/Fixtures/ballots.xlsx@一号箱", 2, "P0115"),
    ("Tests/WorkbooksTests/Fixtures/ballots.xlsx#现场测评@一号箱", 2, "P0115"),
  ])
  func whatCannotBeReadIsRefused(ballots: String, status: Int32, code: String) throws {
    let run = try ProgramRun([
      "score", "--rubric", rubric, "--ballots", ballots, "--feedback", "\(sample)/feedback.csv",
    ])
    #expect(run.status == status)
    #expect(run.codes == [code])
    #expect(run.output == "")
  }

  @Test func aPercentageAndADayPassForNoMark() throws {
    let place = try Workplace(["r.rubric": Self.oneForm.replacing("该项无效", with: "停止计票")])
    let run = try ProgramRun([
      "score", "--rubric", place.path("r.rubric"), "--ballots", "\(made)/marks.xlsx",
      "--language", "en",
    ])
    #expect(run.status == 1)
    #expect(run.errors.contains("marks.xlsx#票!B2"))
    #expect(run.errors.contains("85%"))
    #expect(run.errors.contains("marks.xlsx#票!B3"))
    #expect(run.errors.contains("2026-03-01"))
  }

  @Test func csvNeedsNoLibrary() throws {
    let run = try ProgramRun("score \(sample)", environment: ["LD_DEBUG": "libs"])
    #expect(run.status == 0)
    #expect(!run.errors.contains("libxml2"))
    #expect(!run.errors.contains("libz.so"))
  }
}
