import Foundation
import TestSupport
import Testing

/// `appraise report` as a user runs it: what is written where, and what is never overwritten.
@Suite struct ReportTests {
  private static let session = TestFolder.root.appending(path: "samples/hunan-2020").path

  private static func report(_ options: String, in place: Workplace) throws -> ProgramRun {
    try Program.run("appraise report \(session) --into out \(options)", in: place.url)
  }

  private static func tree(_ place: Workplace) throws -> [String] {
    let run = try Program.run("cd out && find . -type f | sort", in: place.url)
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test("Public sheets, units' sheets and the office's each have their folder")
  func folders() throws {
    let place = try Workplace([:])
    #expect(try Self.report("", in: place).status == 0)
    let files = try Self.tree(place)
    for file in [
      "./.appraise-report", "./public/index.html", "./public/result.html", "./public/count.txt",
      "./public/sheets.xlsx", "./office/live.xlsx", "./public/units/guozi.html",
      "./office/index.html",
      "./office/exceptions.html", "./office/explanations/guozi.json",
      "./office/appraise.result.json", "./office/appraise.derivation.json",
    ] {
      #expect(files.contains(file), "\(file)")
    }
    // Nothing in public tells a cell of a file, and what the office sees is not there.
    #expect(!files.contains { $0.hasPrefix("./public") && $0.contains("exceptions") })
    let cells = try Program.run("grep -rl 'E80' out/public", in: place.url)
    #expect(cells.output.isEmpty)
  }

  /// The sample with files outside its folder, and something that has to be said of it or not.
  private static func place(remarking: Bool) throws -> Workplace {
    let text = try TestFolder.text(of: "samples/zhanyi-2019/session.appraisal")
      .replacing("“tallies.csv”。", with: "“../票/tallies.csv”。" + (remarking ? "【请填：】" : ""))
      .replacing("../../rubrics/zhanyi-2019.rubric", with: "../r.rubric")
    let place = try Workplace([
      "r.rubric": try Fixture.rubricText("zhanyi-2019.rubric"), "s": text,
      "t": try TestFolder.text(of: "samples/zhanyi-2019/tallies.csv"),
    ])
    let encoded = remarking ? "iconv -f UTF-8 -t GB18030" : "cat"
    let made = try Program.run(
      "mkdir 会 票; \(encoded) s > 会/session.appraisal; \(encoded) t > 票/tallies.csv; rm s t",
      in: place.url)
    try #require(made.status == 0)
    return place
  }

  @Test("Something to say of a session is no reason to read and count it once more")
  func once() throws {
    let calls = try [false, true].map { remarking in
      let place = try Self.place(remarking: remarking)
      let run = try Program.run(
        "appraise report 会 --into out", in: place.url, environment: ["APPRAISE_FAULT": "count"])
      #expect(run.codes == (remarking ? ["T0118", "P0181", "T0118"] : []))
      let count = try #require(run.errors.firstMatch(of: /calls: (\d+)\n/))
      return try #require(Int(count.output.1))
    }
    // The messages are written in one call.
    #expect(calls[1] == calls[0] + 1)
  }

  @Test("Report, seal and diff say of a session what score says, with the names it has here")
  func sameMessages() throws {
    let place = try Self.place(remarking: true)
    let due = try Program.run("appraise score 会", in: place.url)
    #expect(due.status == 0 && due.errors.contains("会/../票/tallies.csv"))
    for line in ["report 会 --into out", "seal 会 --into a.zip"] {
      #expect(try Program.run("appraise \(line)", in: place.url).errors == due.errors)
    }
    _ = try Program.run("echo x >> 票/tallies.csv", in: place.url)
    let refused = try Program.run("appraise score 会", in: place.url)
    for line in ["report 会 --into other", "seal 会 --into b.zip", "diff 会 a.zip"] {
      let run = try Program.run("appraise \(line)", in: place.url)
      #expect(run.status == 1)
      #expect(run.errors == refused.errors, "\(line)")
    }
    #expect(try Program.run("ls -A", in: place.url).output == "a.zip\nout\nr.rubric\n会\n票\n")
  }

  @Test("Equal input gives equal bytes, whatever was there before")
  func equalBytes() throws {
    let place = try Workplace([:])
    _ = try Self.report("", in: place)
    let first = try Program.run(
      "cd out && find . -type f | sort | xargs cat | cksum", in: place.url)
    #expect(try Self.report("", in: place).status == 0)
    let second = try Program.run(
      "cd out && find . -type f | sort | xargs cat | cksum", in: place.url)
    #expect(first.output == second.output)
    #expect(try Program.run("ls -A", in: place.url).output == "out\n")
  }

  @Test("A file of somebody else, or one changed by hand, is never lost")
  func foreignFiles() throws {
    let place = try Workplace([:])
    _ = try Self.report("--only count", in: place)
    for change in ["touch out/mine.txt", "rm out/mine.txt; echo x >> out/public/count.txt"] {
      _ = try Program.run(change, in: place.url)
      let run = try Self.report("", in: place)
      #expect(run.status == 1)
      #expect(run.codes == ["P0125"])
    }
    #expect(try !Self.tree(place).contains("./public/result.html"))
    _ = try Program.run("rm -r out; ln -s /tmp out", in: place.url)
    #expect(try Self.report("", in: place).codes == ["P0125"])
  }

  @Test("Only what is asked for, in both languages")
  func parts() throws {
    let place = try Workplace([:])
    #expect(try Self.report("--only count --language both", in: place).status == 0)
    let files = try Self.tree(place)
    #expect(
      files.filter { $0.hasSuffix(".txt") } == ["./public/count.en.txt", "./public/count.zh.txt"])
    #expect(
      files.filter { $0.contains("index") } == [
        "./office/index.en.html", "./office/index.zh.html", "./public/index.en.html",
        "./public/index.zh.html",
      ])
  }

  @Test("A refused count leaves nothing behind; neither does a folder that cannot be written")
  func refusals() throws {
    let place = try Workplace([:])
    let refused = try Program.run(
      "appraise report --rubric \(TestFolder.root.path)/rubrics/hunan-2020.rubric --ballots /dev/null"
        + " --feedback /dev/null --into out", in: place.url)
    #expect(refused.status == 1)
    let unwritable = try Program.run(
      "touch file; appraise report \(Self.session) --into file/out", in: place.url)
    #expect(unwritable.status == 3)
    #expect(unwritable.codes == ["P0114"])
    #expect(try Program.run("ls -A", in: place.url).output == "file\n")
  }

  /// Ranks only, and scores for the unit itself.
  private static let secretive = """
    评议计分办法，语言版本1。标题“保密”。总分100分。评议对象：单位。
    第一条　测评票“测评票”。评分范围：从0到100分，整数计分。
    不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
    第二条　计分部分“测评”，满分100分。计分取自“测评票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
    第三条　最后得分取自各部分之和：不修约。
    第四条　排名按最后得分统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
    第五条　公布：名次前1名。
    第六条　公布对本单位：各项得分；名次。
    """

  @Test("What the rubric does not publish stands in no public file, and the order does not tell it")
  func publication() throws {
    let place = try Workplace([
      "r.rubric": Self.secretive, "b.csv": "票号,甲局,乙局,丙局\n1,83,92,71\n2,83,92,71\n",
    ])
    let run = try Program.run(
      "appraise report --rubric r.rubric --ballots b.csv --into out", in: place.url)
    #expect(run.status == 0, "\(run.errors)")
    for score in ["71.00", "83.00", "92.00", "92"] {
      let found = try Program.run(
        "grep -rlw -e '\(score)' out/public --include=*.txt", in: place.url)
      #expect(found.output.isEmpty, "\(score)")
    }
    let result = try Program.run("cat out/public/result.txt", in: place.url).output
    let order = ["乙局", "丙局", "甲局"].compactMap { result.range(of: $0)?.lowerBound }
    #expect(order == order.sorted())
    #expect(try Program.run("cat 'out/units/丙局.txt'", in: place.url).output.contains("71.00"))
    // Two ballots would tell how the other one voted.
    #expect(!(try Program.run("cat 'out/units/丙局.txt'", in: place.url).output.contains("分1票")))
  }
}
