import Foundation
import TestSupport
import Testing

/// Where every command that writes is told to write: to what is no plain file of its own, nothing is
/// written, nothing changes, and the message says why; through the link to a folder it is.
@Suite struct OutputsTests {
  private static let rubric = """
    评议计分办法，语言版本1。标题“试”。总分100分。评议对象：单位。
    第一条　测评票“测评票”。评分范围：从0到100分，整数计分。
    不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
    第二条　计分部分“测评”，满分100分。计分取自“测评票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
    """

  private let place: Workplace

  init() throws {
    place = try Workplace([
      "a.csv": "票号,单位,得分\n1,甲,90\n", "b.csv": "票号,单位,得分\n1,甲,90\n",
      "c.csv": "票号,单位,得分\n1,甲,80\n", "r.rubric": Self.rubric, "kept": "keep\n",
      "session.appraisal": "评议会议，语言版本1。标题“试”。计分办法文件“r.rubric”。单位：“甲”。数据文件“测评票”：“a.csv”。\n",
    ])
    let links =
      "mkdir folder real && echo x > folder/x && ln -s kept link && ln -s nowhere dangling"
    let run = try Program.run(
      "\(links) && ln -s real linked && ln -s r.rubric link.rubric", in: place.url)
    try #require(run.status == 0)
  }

  /// Everything there, with what is in it and where it leads.
  private func everything() throws -> String {
    try Program.run(
      "find . | sort | xargs ls -ld --time-style=+; find . -type f | sort | xargs cat",
      in: place.url
    ).output
  }

  private static let commands = [
    "seal . --into @", "key new @ --holder x", "report . --into @", "new @",
    "ballots . --into @", "ballots . --output xlsx --into @",
    "explain . --output xlsx --into @", "inspect a.csv --write-fixed @",
    "reconcile a.csv b.csv --into @", "reconcile a.csv c.csv --write-decisions @",
  ]

  @Test("Nothing is written to what is no plain file", arguments: commands)
  func refused(_ command: String) throws {
    let before = try everything()
    for target in ["link", "dangling", "folder", "/dev/full", "/proc/x", "kept/x"] {
      let line = command.replacing("@", with: target)
      let run = try Program.run("appraise \(line) --language en", in: place.url)
      // What is there already is refused as data, what cannot be written as a fault of files.
      let codes = run.codes.filter { $0.hasPrefix("P") || $0.hasPrefix("V") }
      #expect(run.status == (codes == ["P0114"] ? 3 : 1), "\(line): \(run.errors)")
      let known = ["P0114", "P0117", "P0118", "P0125", "V0117"].contains(codes.last)
      #expect(known, "\(line): \(run.errors)")
      #expect(run.output.isEmpty || command.hasPrefix("reconcile") || command.hasPrefix("inspect"))
    }
    #expect(try everything() == before)
  }

  @Test("The way to a place may lead through a link", arguments: commands)
  func throughLink(_ command: String) throws {
    let run = try Program.run(
      "appraise \(command.replacing("@", with: "linked/x")) --language en", in: place.url)
    // Two files that differ are told as such; the list for the decisions is there.
    #expect(run.status == (command.contains("c.csv") ? 1 : 0), Comment(rawValue: run.errors))
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path("real"))
    #expect(names.contains("x"))
    #expect(!names.contains { $0.hasSuffix(".tmp") })
    let kind = try FileManager.default.attributesOfItem(atPath: place.path("linked"))[.type]
    #expect(kind as? FileAttributeType == .typeSymbolicLink)
  }

  private static let spoken = [
    "score .", "explain .", "verify a.zip", "diff . .", "diff r.rubric r.rubric",
    "inspect a.csv", "reconcile a.csv c.csv", "check r.rubric",
  ]

  /// Without a locale the language of the files is that of what cannot be told, too.
  @Test("A closed output is told in the language of the files", arguments: spoken)
  func closedOutput(_ command: String) throws {
    let made = try Program.run("appraise seal . --into a.zip", in: place.url)
    try #require(made.status == 0, Comment(rawValue: made.errors))
    for line in [command, command + " --output json"] {
      let run = try Program.run("appraise \(line) >&-", in: place.url)
      #expect(run.status == 3)
      #expect(run.errors.contains("错误 P0102"), "\(line): \(run.errors)")
    }
  }

  @Test("What is written in place is not written through a link")
  func inPlace() throws {
    try Data((Self.rubric + "\n\n\n").utf8).write(to: place.url.appending(path: "r.rubric"))
    let made = try Program.run(
      "appraise seal . --into a.zip && appraise key new k.key --holder x && ln -s a.zip link.zip",
      in: place.url)
    try #require(made.status == 0, Comment(rawValue: made.errors))
    let before = try everything()
    for line in ["format link.rubric", "sign link.zip --key k.key"] {
      let run = try Program.run("appraise \(line) --language en", in: place.url)
      #expect(run.status == 3, "\(line)")
      #expect(run.codes == ["P0114"], "\(line)")
      #expect(try everything() == before, "\(line)")
    }
  }
}
