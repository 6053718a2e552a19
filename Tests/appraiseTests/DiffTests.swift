import Foundation
import TestSupport
import Testing

/// Comparing results and rubrics as a user does it.
@Suite struct DiffTests {
  private let place: Workplace

  /// A session folder of the small sample, and a second one in which some words are replaced.
  init() throws {
    place = try Workplace([:])
    try copy("first")
  }

  private func copy(_ name: String, _ file: String = "", _ old: String = "", _ new: String = "")
    throws
  {
    let folder = place.url.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files = [
      "r.rubric": "rubrics/zhanyi-2019.rubric", "tallies.csv": "samples/zhanyi-2019/tallies.csv",
      "session.appraisal": "samples/zhanyi-2019/session.appraisal",
    ]
    for (target, source) in files {
      var text = try TestFolder.text(of: source)
        .replacing("../../rubrics/zhanyi-2019.rubric", with: "r.rubric")
      if target == file {
        try #require(text.contains(old))
        text = text.replacing(old, with: new)
      }
      try Data(text.utf8).write(to: folder.appending(path: target))
    }
  }

  private func run(_ line: String) throws -> ProgramRun {
    try Program.run("appraise \(line) --language en", in: place.url)
  }

  @Test("What is the same, is the same in every form")
  func same() throws {
    try copy("second")
    #expect(try run("seal first --into a.zip").status == 0)
    #expect(try run("score first --output json > a.json").status == 0)
    for pair in ["first second", "first a.zip", "a.zip a.json", "a.json first", "a.json a.json"] {
      let run = try run("diff \(pair)")
      #expect(run.status == 0, "\(pair)")
      #expect(run.output == "no difference.\n", "\(pair)")
    }
  }

  @Test("Results of equal sessions in two folders are equal, wherever they stand")
  func folders() throws {
    try copy("second")
    for name in ["first", "second"] {
      #expect(try run("score \(name) --output json > \(name).json").status == 0)
    }
    let hunan = "\(TestFolder.root.path)/samples/hunan-2020"
    #expect(
      try Program.run("appraise score \(hunan) --output json > h.json", in: place.url).status == 0)
    #expect(try Program.run("ln -s \(hunan) moved", in: place.url).status == 0)
    #expect(try run("score moved/session.appraisal --output json > m.json").status == 0)
    for pair in ["first.json second.json", "h.json m.json"] {
      let run = try run("diff \(pair)")
      #expect(run.status == 0, "\(pair)")
      #expect(run.output == "no difference.\n", "\(pair)")
    }
  }

  @Test("A changed count shows its figures and its cell")
  func cell() throws {
    try copy("second", "tallies.csv", "25,3,0", "24,4,0")
    let run = try run("diff first second")
    #expect(run.status == 1)
    #expect(run.output.contains("89.29% → 85.71%"))
    #expect(run.output.contains("what differs in the materials:\n  tallies.csv\n"))
    #expect(run.output.contains("　25 → 24\n"))
    #expect(run.output.contains("　3 → 4\n"))
    let json = try self.run("diff first second --output json")
    #expect(json.status == 1)
    #expect(json.output.contains("\"same\": false"))
    #expect(json.output.contains("\"first\": \"25\", \"second\": \"24\""))
  }

  @Test("A changed rule shows its line")
  func rule() throws {
    try copy("second", "r.rubric", "保留2位小数", "保留1位小数")
    let run = try run("diff first second")
    #expect(run.status == 1)
    #expect(run.output.contains("89.29% → 89.3%"))
    #expect(run.output.contains("  r.rubric\n    -"))
    #expect(run.output.contains("    +"))
  }

  @Test("A changed session shows its line; a result as JSON has no materials")
  func session() throws {
    try copy("second", "session.appraisal", "收回票数28票", "收回票数29票")
    let run = try run("diff first second")
    #expect(run.status == 1)
    #expect(run.output.contains("session.appraisal\n    -") || run.errors.contains("29"))
    try copy("third", "tallies.csv", "25,3,0", "24,4,0")
    #expect(try self.run("score third --output json > c.json").status == 0)
    let figures = try self.run("diff first c.json")
    #expect(figures.status == 1)
    #expect(!figures.output.contains("materials"))
  }

  @Test("Another spelling of the same materials is no difference")
  func spelling() throws {
    try copy("second", "tallies.csv", "\n", "\r\n")
    try copy("third", "r.rubric", "。\n", "。 \n")
    let first = try run("diff first second")
    #expect(first.status == 0)
    #expect(
      first.output.hasPrefix("No figure differs; the materials are only written differently.\n"))
    #expect(try run("diff first third").status == 0)
  }

  @Test("Two packages of the same figures bear other numbers where the files differ")
  func sealNumbers() throws {
    try copy("second", "tallies.csv", "\n", "\r\n")
    #expect(try run("seal first --into a.zip && appraise seal second --into b.zip").status == 0)
    let numbers = try ["a.zip", "b.zip"].map { file in
      try #require(
        try run("verify \(file)").output.firstMatch(of: /\d{4}-\d{4}-\d{4}-\d{4}-\d{4}/)
      ).output
    }
    #expect(numbers[0] != numbers[1])
    let diff = try run("diff a.zip b.zip")
    #expect(diff.status == 0)
    #expect(
      diff.output.hasPrefix(
        """
        No figure differs; the materials are only written differently.
        other seal numbers: \(numbers[0]) → \(numbers[1])

        """))
    #expect(
      try run("diff a.zip b.zip --output json").output.contains(
        #""sealNumbers": ["\#(numbers[0])", "\#(numbers[1])"]"#))
    #expect(try run("diff a.zip a.zip").output == "no difference.\n")
  }

  @Test("Rubrics are compared by what they say")
  func rubrics() throws {
    let root = TestFolder.root.path
    let same = try run(
      "diff '\(root)/rubrics/hunan-2020.rubric' '\(root)/rubrics/hunan-2020.en.rubric'")
    #expect(same.status == 0)
    try copy("second", "r.rubric", "保留2位小数", "保留1位小数")
    let other = try run("diff first/r.rubric second/r.rubric")
    #expect(other.status == 1)
    #expect(other.output.contains("first/r.rubric → second/r.rubric\n    -"))
  }

  @Test("What cannot be compared is told")
  func refused() throws {
    #expect(try run("diff first nowhere").status == 3)
    #expect(try run("diff first first/tallies.csv").codes == ["P0123"])
    #expect(try run("diff first first/r.rubric").status == 2)
    #expect(try run("diff first").status == 2)
    #expect(try run("seal first --into a.zip").status == 0)
    let url = place.url.appending(path: "a.zip")
    var bytes = [UInt8](try Data(contentsOf: url))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: url)
    #expect(try run("diff first a.zip").codes == ["V0102"])
  }
}
