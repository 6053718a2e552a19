import Foundation
import Signatures
import TestSupport
import Testing

/// What happens when the disk, or somebody at the keyboard, does not let a command finish: each call
/// that touches a file fails once in turn.
@Suite struct FaultTests {
  /// A command and the files that it finds.
  struct Work: Sendable, CustomTestStringConvertible {
    let line: String
    let files: [String: String]
    /// Files that are no text.
    var packages: [String: Data] = [:]
    /// Keys are made by chance; of their files only the names can be foretold.
    var isByChance = false

    var testDescription: String { line }
  }

  private static let rubric = (try? Fixture.rubricText("zhanyi-2019.rubric")) ?? ""
  private static let sample = [
    "r.rubric": rubric,
    "session.appraisal":
      ((try? TestFolder.text(of: "samples/zhanyi-2019/session.appraisal")) ?? "")
      .replacing("../../rubrics/zhanyi-2019.rubric", with: "r.rubric"),
    "tallies.csv": (try? TestFolder.text(of: "samples/zhanyi-2019/tallies.csv")) ?? "",
  ]

  static let works = [
    Work(line: "score session.appraisal --output json", files: sample),
    Work(line: "seal session.appraisal --into a.zip", files: sample),
    Work(line: "format r.rubric", files: ["r.rubric": rubric.replacing("。\n", with: "。 \n")]),
    Work(line: "new meeting --language zh", files: [:]),
    Work(
      line: "inspect b.csv --write-fixed c.csv",
      files: ["b.csv": "票号,单位,得分\n1,甲,９０\n2,甲,90分\n"]),
    Work(
      line: "reconcile b.csv c.csv --into d.csv",
      files: ["b.csv": "票号,单位,得分\n1,甲,90\n", "c.csv": "票号,单位,得分\n1,甲,90.0\n"]),
    Work(
      line: "reconcile b.csv c.csv --write-decisions d.csv",
      files: ["b.csv": "票号,单位,得分\n1,甲,90\n", "c.csv": "票号,单位,得分\n1,甲,96\n"]),
    Work(line: "key new a.key --holder 张三", files: [:], isByChance: true),
    Work(line: "report session.appraisal --into out --only count", files: sample),
    Work(line: "ballots session.appraisal --into b.html", files: paperSample),
    Work(
      line: "sign a.zip --key a.key",
      files: [
        "a.key": KeyFile.text(
          of: PrivateKey(holder: "张三", seed: [UInt8](repeating: 7, count: 32)))
      ], packages: ["a.zip": sealed]),
  ]

  /// The same with ballots on paper.
  private static let paperSample = [
    "session.appraisal":
      ((try? TestFolder.text(of: "samples/hunan-2020/session.appraisal")) ?? "")
      .replacing("../../rubrics/hunan-2020.rubric", with: "r.rubric"),
    "r.rubric": (try? Fixture.rubricText("hunan-2020.rubric")) ?? "",
  ]

  private static let sealed: Data = {
    guard let place = try? Workplace(sample),
      let run = try? Program.run(
        "appraise seal session.appraisal --into a.zip --without-sheets", in: place.url),
      run.status == 0
    else { return Data() }
    return (try? Data(contentsOf: place.url.appending(path: "a.zip"))) ?? Data()
  }()

  /// The files below a folder with their bytes.
  private static func content(of folder: URL) throws -> [String: Data] {
    var content: [String: Data] = [:]
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for name in names {
      let url = folder.appending(path: name)
      let isPlain = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      if isPlain { content[name] = try Data(contentsOf: url) }
    }
    return content
  }

  private static func run(
    _ work: Work, fault: String
  ) throws -> (run: ProgramRun, before: [String: Data], after: [String: Data]) {
    let place = try Workplace(work.files)
    for (name, bytes) in work.packages { try bytes.write(to: place.url.appending(path: name)) }
    let before = try content(of: place.url)
    let run = try Program.run(
      "appraise \(work.line)", in: place.url, environment: ["APPRAISE_FAULT": fault])
    return (run, before, try content(of: place.url))
  }

  /// How many calls a command makes, and what it leaves when all is well.
  private static func undisturbed(
    _ work: Work
  ) throws -> (calls: Int, status: Int32, after: [String: Data]) {
    let (run, _, after) = try run(work, fault: "count")
    let match = try #require(run.errors.firstMatch(of: /calls: (\d+)\n/))
    return (try #require(Int(match.output.1)), run.status, after)
  }

  /// Every file is as it was, or as it should be; nothing else is there.
  private static func isWhole(
    _ content: [String: Data], _ work: Work, before: [String: Data], after: [String: Data]
  ) -> Bool {
    content.allSatisfy { name, bytes in
      if work.isByChance, after[name] != nil { return bytes.count == after[name]?.count }
      return bytes == before[name] || bytes == after[name]
    } && before.keys.allSatisfy { content[$0] != nil }
  }

  @Test("Every file operation fails once: nothing half done, status 3, a message", arguments: works)
  func everyCall(_ work: Work) throws {
    let (calls, status, after) = try Self.undisturbed(work)
    try #require(calls > 3)
    var failures = 0
    for call in 1...calls {
      let (run, before, content) = try Self.run(work, fault: "\(call):5")
      let place = Comment(rawValue: "call \(call) of \(calls): \(run.errors)")
      #expect(Self.isWhole(content, work, before: before, after: after), place)
      if run.status == status {
        #expect(Set(content.keys) == Set(after.keys), place)
      } else {
        #expect(run.status == 3, place)
        #expect(!run.errors.isEmpty, place)
        failures += 1
      }
    }
    #expect(failures > 0)
  }

  @Test("A signal at any moment leaves nothing half done", arguments: works, [2, 15])
  func everySignal(_ work: Work, _ signal: Int) throws {
    let (calls, _, after) = try Self.undisturbed(work)
    let step = signal == 2 ? 3 : 2
    for call in stride(from: 1, through: calls, by: Sweep.isLong ? step : 2 * step) {
      let (run, before, content) = try Self.run(work, fault: "\(call):-\(signal)")
      // As a shell tells it of a program that a signal has ended.
      #expect(run.status == 128 + Int32(signal) || run.status == signal, "call \(call) of \(calls)")
      #expect(
        Self.isWhole(content, work, before: before, after: after), "call \(call) of \(calls)")
    }
  }

  // MARK: Disks and paths

  private func seal(
    into path: String, before: String = "", _ place: Workplace
  ) throws -> ProgramRun {
    try Program.run(
      "\(before) appraise seal session.appraisal --into \(path) --language en", in: place.url)
  }

  @Test func aFileThatMayNotGrowIsNotWritten() throws {
    let place = try Workplace(Self.sample)
    let run = try seal(into: "a.zip", before: "ulimit -f 4;", place)
    #expect(run.status == 3)
    #expect(run.errors.contains("it would be larger"))
    #expect(try Self.content(of: place.url).count == Self.sample.count)
  }

  @Test(arguments: [
    ("/dev/full", "it is no plain file"), ("/dev/null", "it is no plain file"),
    ("link.zip", "it is a symbolic link"), ("folder", "it is a folder"), ("fifo", "no plain file"),
    ("absent/a.zip", "no such file"), ("session.appraisal/a.zip", "is no folder"),
  ])
  func whatIsNoPlainFileIsLeftAlone(_ path: String, _ reason: String) throws {
    let place = try Workplace(Self.sample)
    let made = try Program.run(
      "ln -s elsewhere.zip link.zip && mkdir folder && mkfifo fifo", in: place.url)
    try #require(made.status == 0)
    let before = try FileManager.default.subpathsOfDirectory(atPath: place.url.path).sorted()
    let run = try seal(into: path, place)
    #expect(run.status == 3)
    #expect(run.errors.replacing("\n    ", with: " ").contains(reason))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: place.url.path).sorted() == before)
  }

  @Test func outputThatNobodyTakesIsTold() throws {
    let place = try Workplace(Self.sample)
    for line in ["appraise score session.appraisal > /dev/full", "appraise score . >&-"] {
      let run = try Program.run(line, in: place.url)
      #expect(run.status == 3)
      #expect(run.codes == ["P0102"])
    }
    let pipe = try Program.run(
      "{ appraise score . --output json; echo $? > status; } | true", in: place.url)
    #expect(pipe.status == 0)
    #expect(try place.text("status") == "3\n" || place.text("status") == "0\n")
  }

  @Test(
    "That nobody takes the output is told in the language of the files",
    arguments: [
      "check r.rubric", "test r.rubric", "inspect tallies.csv", "score .", "report . --into out",
      "seal . --into b.zip", "verify a.zip", "diff . a.zip", "reconcile tallies.csv copy.csv",
    ])
  func untakenInItsLanguage(_ line: String) throws {
    let place = try Workplace(Self.sample)
    try Self.sealed.write(to: place.url.appending(path: "a.zip"))
    let run = try Program.run(
      "cp tallies.csv copy.csv; appraise \(line) > /dev/full", in: place.url)
    #expect(run.status == 3)
    #expect(run.errors.contains("错误 P0102"))
  }

  @Test("A device that never ends does not fill the memory")
  func endless() throws {
    let place = try Workplace(Self.sample)
    // A program that is sanitized reserves more addresses than any machine has memory.
    let limit = Program.isSanitized ? "" : "ulimit -v 4000000; "
    let run = try Program.run(limit + "appraise check /dev/zero --language en", in: place.url)
    #expect(run.status == 3)
    #expect(run.errors.contains("too large to be read"))
  }

  @Test("A file that changes while it is read is refused")
  func changing() throws {
    let text = "票号,单位,得分\n" + (1...9000).map { "\($0),甲,90\n" }.joined()
    let place = try Workplace(["b.csv": text])
    // The program stops itself between two reads; meanwhile somebody adds a line.
    let run = try Program.run(
      """
      APPRAISE_FAULT=5:-19 appraise inspect b.csv --language en & program=$!
      until grep -q '^State:.T' /proc/$program/status; do sleep 0.05; done
      echo 9001,甲,90 >> b.csv
      kill -CONT $program; wait $program
      """, in: place.url)
    #expect(run.status == 3)
    #expect(run.errors.contains("it changed while it was read"))
  }
}
