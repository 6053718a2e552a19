import Foundation
import Testing

@Suite struct ScoreTests {
  private let rubric = "rubrics/hunan-2020.rubric"
  private let sample = "samples/hunan-2020"
  private var files: String {
    "--rubric \(rubric) --ballots \(sample)/ballots.csv --feedback \(sample)/feedback.csv"
  }

  @Test func theSampleGivesTheResultThatIsKept() throws {
    let run = try ProgramRun("score \(sample) --output json")
    let expected = try String(
      contentsOf: ProgramRun.root.appending(path: "\(sample)/expected.json"), encoding: .utf8)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output == expected)
  }

  @Test func theSessionFileMayBeNamedItself() throws {
    let folder = try ProgramRun("score \(sample)")
    #expect(try ProgramRun("score \(sample)/session.appraisal").output == folder.output)
  }

  @Test func bothRubricsGiveTheSameUnits() throws {
    let chinese = try ProgramRun("score \(files) --output json")
    let english = try ProgramRun(
      "score \(files) --output json".replacing("hunan-2020.rubric", with: "hunan-2020.en.rubric"))
    #expect(try chinese.units() == english.units())
    #expect(chinese.status == 0)
  }

  @Test func filesAreBoundByKindByNameOrFromStandardInput() throws {
    let due = try ProgramRun("score \(files)")
    let named = try ProgramRun([
      "score", "--rubric", rubric, "--file", "现场测评票=\(sample)/ballots.csv", "--file",
      "deputies' FEEDBACK=\(sample)/feedback.csv",
    ])
    #expect(named.output == due.output)
    let ballots = try String(
      contentsOf: ProgramRun.root.appending(path: "\(sample)/ballots.csv"), encoding: .utf8)
    let piped = try ProgramRun(
      "score --rubric \(rubric) --ballots - --feedback \(sample)/feedback.csv --output csv",
      input: ballots)
    #expect(try piped.output == ProgramRun("score \(files) --output csv").output)
  }

  @Test func csvHasAMarkUnlessItIsNotWanted() throws {
    let marked = try ProgramRun("score \(sample) --output csv")
    let plain = try ProgramRun("score \(sample) --output csv --no-bom")
    #expect(marked.output == "\u{FEFF}" + plain.output)
    let lines = plain.output.components(separatedBy: "\r\n")
    #expect(lines[0] == "rank,unit,name,会前代表反馈,现场测评,final,grade")
    #expect(lines[4] == "4,yibao,省医保局,17.78,72.57,90.35,优秀")
    #expect(lines.count == 9)
  }

  @Test(arguments: [
    ([:], "名次"),
    (["LC_ALL": "C"], "名次"),
    (["LANG": "POSIX"], "名次"),
    (["LC_ALL": "en_US.UTF-8"], "Rank"),
    (["LANG": "zh_CN.UTF-8"], "名次"),
    (["LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"], "名次"),
    (["LC_MESSAGES": "fr_FR.UTF-8"], "Rank"),
  ])
  func theLocaleDecidesTheLanguage(_ environment: [String: String], _ word: String) throws {
    let run = try ProgramRun("score \(sample)", environment: environment)
    #expect(run.output.contains(word))
    #expect(!run.output.contains(word == "Rank" ? "名次" : "Rank"))
  }

  @Test func theCommandLineOverrulesTheLocale() throws {
    let run = try ProgramRun(
      "score \(sample) --language en", environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(run.output.contains("Rank"))
  }

  @Test func thereIsNoColourWithoutATerminal() throws {
    let run = try ProgramRun("score \(sample)", environment: ["TERM": "xterm-256color"])
    #expect(!run.output.contains("\u{1B}"))
  }

  // MARK: Refusals

  @Test func everythingWrongInSeveralFilesIsSaidAtOnce() throws {
    let place = try Workplace([
      "b.csv": "票号,甲,乙\n1,70,七十\n2,7e1,\n",
      "f.csv": "建议编号,单位,代表,办理态度,办理结果\n1,甲,A,很满意,好\n1,乙,B,满意,满意\n",
    ])
    let run = try ProgramRun([
      "score", "--rubric", rubric, "--ballots", place.path("b.csv"), "--feedback",
      place.path("f.csv"),
    ])
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("b.csv:2 C列"))
    #expect(run.errors.contains("b.csv:3 B列"))
    #expect(run.errors.contains("f.csv:2 E列"))
  }

  @Test func ballotsThatTheMeetingDidNotReturnStopTheCount() throws {
    #expect(try ProgramRun("score \(files) --returned 60").status == 0)
    let run = try ProgramRun("score \(files) --returned 59")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("B0210"))
  }

  @Test(
    "Shared numbers are given by an option where there is no session",
    arguments: [
      ("--number K=0.8", 0, ",40.0"), ("--number K值=80%", 1, "M0381"),
      ("--number K=1.2", 1, "M0381"),
      ("", 1, "M0380"), ("--number K=0.8 --number 上限=3", 1, "M0304"), ("--number K", 2, "P0111"),
      ("--number K=约0.8", 2, "P0111"),
    ])
  func sharedNumbers(_ option: String, _ status: Int32, _ due: String) throws {
    let place = try Workplace([
      "r.rubric": """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      公共参数“K值”，英文名“K”，从0.5到1，每档0.01。
      登记表“登记”。项目：“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“件数”：乘以“K值”；四舍五入，保留1位小数。
      公布：“数”。

      """,
      "c.csv": "单位,件数\n甲,50\n",
    ])
    let run = try ProgramRun(
      ["score", "--rubric", place.path("r.rubric"), "--checklist", place.path("c.csv")]
        + option.split(separator: " ").map(String.init) + ["--output", "csv"])
    #expect(run.status == status, "\(run.errors)")
    #expect((run.output + run.errors).contains(due), "\(run.output)\(run.errors)")
  }

  @Test(arguments: [
    ("score", 2, "P0103"),
    ("score samples/hunan-2020 --rubric r", 2, "P0104"),
    (
      "score --rubric rubrics/hunan-2020.rubric --ballots samples/hunan-2020/ballots.csv", 2,
      "P0105"
    ),
    ("score --rubric rubrics/hunan-2020.rubric --ballots - --feedback -", 2, "P0110"),
    ("score --rubric rubrics/hunan-2020.rubric --file x", 2, "P0111"),
    ("score --balots x", 2, "U0103"),
    ("score --output yaml samples/hunan-2020", 2, "U0112"),
    ("scroe samples/hunan-2020", 2, "U0101"),
    ("", 2, "U0102"),
    ("score nowhere", 3, "P0101"),
    ("score samples", 3, "P0112"),
    ("score --rubric nowhere.rubric --ballots a --feedback b", 3, "P0101"),
    ("score --rubric rubrics/hunan-2020.rubric --ballots samples --feedback b", 3, "P0101"),
    ("check nowhere.rubric", 3, "P0101"),
    ("check samples/hunan-2020/ballots.csv", 1, "P0113"),
    ("score rubrics/hunan-2020.rubric", 1, "P0113"),
    ("score --rubric rubrics/hunan-2020.rubric --ballots b --feedback f --file 没有=x", 3, "P0106"),
  ])
  func aFailureHasItsStatusItsCodeAndNoOutput(
    _ line: String, _ status: Int32, _ code: String
  ) throws {
    let run = try ProgramRun(line)
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(run.errors.contains(code), "\(run.errors)")
  }

  @Test func aTruncatedListOfExceptionsCanBeHadWhole() throws {
    let rows = (1...150).map { "\($0),,70" }.joined(separator: "\n")
    let place = try Workplace(["b.csv": "票号,甲,乙\n\(rows)\n151,70,70\n"])
    let words = [
      "score", "--rubric", place.path("r"), "--ballots", place.path("b.csv"), "--output", "json",
    ]
    let text = """
      评议计分办法，语言版本1。标题“甲”。评议对象：单位。
      测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：停止计票。
      计分部分“得分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
      """
    try Data(text.utf8).write(to: place.url.appending(path: "r"))
    #expect(try ProgramRun(words).output.components(separatedBy: "\"row\"").count == 101)
    let whole = try ProgramRun(words + ["--all-exceptions"])
    #expect(whole.output.components(separatedBy: "\"row\"").count == 151)
  }
}
