import Foundation
import Testing

/// `check`, `test` and `format`.
@Suite struct RubricCommandTests {
  private static let rubric = "rubrics/hunan-2020.rubric"

  @Test func checkSaysWhatEachPartCanReach() throws {
    let run = try ProgramRun("check \(Self.rubric)")
    #expect(run.status == 0)
    #expect(run.output.contains("现场测评        80  60.00  78.00"))
    #expect(run.output.contains("最后得分       100  60.00  98.00"))
    #expect(run.output.contains("不合格  不会"))
    #expect(run.errors.contains("提示 M0309"))
    #expect(run.errors.contains("提示 M0334"))
  }

  @Test func everyRubricOfTheProjectPassesCheckTestAndFormat() throws {
    let folder = ProgramRun.root.appending(path: "rubrics")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".rubric") }.map { "rubrics/\($0)" }
    #expect(names.count >= 2)
    for command in [["check"], ["test"], ["format", "--check"]] {
      let run = try ProgramRun(command + names)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
  }

  @Test func theWorstOfSeveralFilesDecides() throws {
    let place = try Workplace(["bad.rubric": "评议计分办法，语言版本1。"])
    let bad = place.path("bad.rubric")
    #expect(try ProgramRun(["check", Self.rubric, bad]).status == 1)
    #expect(try ProgramRun(["check", bad, "nowhere", Self.rubric]).status == 3)
    #expect(try ProgramRun(["test", Self.rubric, bad]).status == 1)
  }

  @Test func anExampleThatDiffersIsShownWithBothFigures() throws {
    let text = try String(
      contentsOf: ProgramRun.root.appending(path: Self.rubric), encoding: .utf8)
    let place = try Workplace([
      "r.rubric": text.replacing("最后得分93.50", with: "最后得分93.25")
    ])
    let run = try ProgramRun(["test", place.path("r.rubric")])
    #expect(run.status == 1)
    let message = run.errors.filter { !$0.isWhitespace }
    #expect(message.contains("最后得分应得93.25，按本办法算得93.50"))
    #expect(run.output.contains("不符"))
  }

  // MARK: Format

  @Test func formatRewritesInPlaceAndIsThenContent() throws {
    let place = try Workplace(["r.rubric": "评议计分办法，语言版本1。标题“甲”。\n\n\n公布：名次；等次。"])
    let path = place.path("r.rubric")
    #expect(try ProgramRun(["format", "--check", path]).status == 1)
    let difference = try ProgramRun(["format", "--diff", path])
    #expect(difference.status == 0)
    #expect(difference.output.contains("+标题“甲”。\n"))
    #expect(try place.text("r.rubric").hasSuffix("公布：名次；等次。"))
    #expect(try ProgramRun(["format", path]).status == 0)
    #expect(try place.text("r.rubric") == "评议计分办法，语言版本1。\n标题“甲”。\n\n公布：名次；等次。\n")
    #expect(try ProgramRun(["format", "--check", path]).status == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: place.url.path)
    #expect(left == ["r.rubric"])
  }

  @Test func aFileUnderTwoNamesIsRewrittenOnce() throws {
    let place = try Workplace(["a.rubric": "评议计分办法，语言版本1。标题“甲”。 公布：名次。"])
    let run = try Program.run("appraise format a.rubric ./a.rubric", in: place.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Program.run("appraise format --check a.rubric", in: place.url).status == 0)
  }

  @Test func formatTranslatesAndFilters() throws {
    let run = try ProgramRun("format --to en -", input: "评议计分办法，语言版本1。公布：名次。")
    #expect(run.output == "Appraisal rubric, language 1.\n\nPublish: rank.\n")
  }

  @Test func whatCannotBeReadIsLeftAsItIs() throws {
    let place = try Workplace(["r.rubric": "评议计分办法，语言版本1。公布：名次；"])
    let run = try ProgramRun(["format", place.path("r.rubric")])
    #expect(run.status == 1)
    #expect(try place.text("r.rubric") == "评议计分办法，语言版本1。公布：名次；")
  }

  /// The name of the temporary file beside it would be too long.
  @Test func aFileThatCannotBeReplacedIsLeftAsItIs() throws {
    let name = String(repeating: "n", count: 250)
    let place = try Workplace([name: "评议计分办法，语言版本1。公布：名次。"])
    let run = try ProgramRun(["format", place.path(name)])
    #expect(run.status == 3)
    #expect(run.errors.contains("P0114"))
    #expect(try place.text(name) == "评议计分办法，语言版本1。公布：名次。")
  }

  @Test func ofSeveralFilesAllAreRewrittenOrNone() throws {
    let rough = "评议计分办法，语言版本1。公布：名次。"
    let place = try Workplace(["a.rubric": rough, "b.rubric": "评议计分办法，语言版本1。公布：名次；"])
    let (first, second) = (place.path("a.rubric"), place.path("b.rubric"))
    let refused = try ProgramRun(["format", first, second])
    #expect(refused.status == 1)
    #expect(refused.errors.hasSuffix("没有改写任何文件：上面的问题改正后再运行。\n"))
    #expect(try place.text("a.rubric") == rough)
    #expect(try ProgramRun(["format", first, place.path("none.rubric")]).status == 3)
    #expect(try place.text("a.rubric") == rough)
    try "评议计分办法，语言版本1。公布：等次。".write(
      to: place.url.appending(path: "b.rubric"), atomically: true, encoding: .utf8)
    #expect(try ProgramRun(["format", first, second, first]).status == 0)
    #expect(try place.text("a.rubric") == "评议计分办法，语言版本1。\n\n公布：名次。\n")
    #expect(try place.text("b.rubric") == "评议计分办法，语言版本1。\n\n公布：等次。\n")
  }

  @Test func whatWasRewrittenIsSaidWhenItIs() throws {
    let place = try Workplace(["r.rubric": "评议计分办法，语言版本1。公布：名次。"])
    let link = place.path("link.rubric")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: place.path("r.rubric"))
    let refused = try ProgramRun(["format", "--to", "en", link])
    #expect(refused.status == 3)
    #expect(!refused.errors.contains("已改写"))
    let done = try ProgramRun(["format", "--to", "en", place.path("r.rubric")])
    #expect(done.status == 0)
    #expect(done.errors.contains("已改写"))
  }

  @Test func theLineThatIsProposedRewritesTheFile() throws {
    let place = try Workplace(["r.rubric": "评议计分办法，语言版本1。\n\n公布：名次。\n"])
    let path = place.path("r.rubric")
    let run = try ProgramRun(["format", "--check", "--to", "en", path])
    #expect(run.status == 1)
    #expect(run.errors.hasSuffix("appraise format --to en \(path)\n"))
  }

  // MARK: Help

  @Test(arguments: ["help", "--help", "help score", "score --help", "check -h", "--version"])
  func helpGoesToStandardOutput(_ line: String) throws {
    let run = try ProgramRun(line)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

/// `appraise test --coverage` lists the rules that no example reaches, and fails below a threshold.
@Suite struct CoverageCommandTests {
  private let line = "test rubrics/points-by-rank.rubric --language en"

  @Test func theRulesThatNoExampleReachesAreListed() throws {
    let run = try ProgramRun("\(line) --coverage")
    #expect(run.status == 0)
    #expect(run.output.contains("  reached by none  Article 1  \"办结登记表\": missing\n"))
    #expect(run.output.hasSuffix("the examples reach 8 of 9 rules, 88%.\n"))
  }

  @Test(arguments: [(88, 0), (89, 1)])
  func aThresholdIsKept(_ percent: Int, _ status: Int) throws {
    #expect(try ProgramRun("\(line) --require-coverage \(percent)").status == Int32(status))
  }
}
