import Diagnostics
import Foundation
import TestSupport
import Testing

/// A command line, and how the program has to end.
struct CommandLineCase: Sendable, CustomTestStringConvertible {
  let line: String
  let status: Int32
  /// In the order told; all of them on standard error.
  let codes: [String]
  /// What standard error has to hold besides: places, names.
  let tells: [String]
  var input = ""

  var testDescription: String { line }

  init(
    _ line: String, _ status: Int32, _ codes: [String] = [], tells: [String] = [],
    input: String = ""
  ) {
    self.line = line
    self.status = status
    self.codes = codes
    self.tells = tells
    self.input = input
  }
}

/// What the program does with a command line: exit status, standard output, standard error.
@Suite struct ProgramTests {
  private static let one = "appraise score --rubric one-ballot.rubric"
  private static let two = "appraise score --rubric two-ballots.rubric"

  @Test("A count is done", arguments: scored)
  func scores(_ example: CommandLineCase) throws {
    let run = try Program.run(example.line, in: Program.fixtures, input: example.input)
    #expect(run.status == 0)
    #expect(run.codes == example.codes)
    #expect(run.output.contains("75.00"))
  }

  static let scored: [CommandLineCase] = [
    .init("appraise score session", 0),
    .init("appraise score session/", 0),
    .init("appraise score session/session.appraisal", 0),
    .init("cd session && appraise score .", 0),
    .init("cd session && appraise score session.appraisal", 0),
    .init("appraise score \"$PWD/session\"", 0),
    .init("\(one) --ballots ballots.csv", 0),
    .init("\(one) --ballots=ballots.csv", 0),
    .init("\(one) --file 测评票=ballots.csv", 0),
    .init("\(one) --file ballot=ballots.csv", 0),
    .init("\(one) --ballots ballots.csv --units units.csv", 0),
    .init("\(one) --ballots ballots.csv --returned 3 --roster 5 --present 4 --issued 4", 0),
    .init("\(one) --ballots - < ballots.csv", 0),
    .init("cat ballots.csv | \(one) --ballots -", 0),
    .init("appraise score --rubric - --ballots ballots.csv < one-ballot.rubric", 0),
    .init("\(two) --file Leaders=ballots.csv --file Members=ballots.csv", 0),
    .init("appraise score session --output text", 0),
    .init("appraise score session --output json", 0),
    .init("appraise score session --output csv", 0),
    .init("appraise score session --output csv --no-bom", 0),
    .init("appraise score session --output markdown", 0),
    .init("appraise score session --all-exceptions", 0),
    .init("\(one) --ballots - ", 0, ["B0209"], input: "ballot,unit,mark\n1,甲, 75\n"),
  ]

  @Test("What cannot be decided refuses the count, and nothing is written", arguments: refused)
  func refuses(_ example: CommandLineCase) throws {
    let run = try Program.run(example.line, in: Program.fixtures, input: example.input)
    #expect(run.status == example.status)
    #expect(run.codes == example.codes)
    #expect(run.output.isEmpty)
    for text in example.tells { #expect(run.errors.contains(text)) }
  }

  static let refused: [CommandLineCase] = [
    .init(
      "\(one) --ballots bad-ballots.csv", 1, ["B0201", "B0201"],
      tells: ["bad-ballots.csv:2 C列", "bad-ballots.csv:3 B列"]),
    .init(
      "\(two) --file Leaders=bad-ballots.csv --file Members=-", 1, ["B0201", "B0201", "B0201"],
      tells: ["bad-ballots.csv:2 column C", "bad-ballots.csv:3 column B", "-:2 column B"],
      input: "ballot,甲,乙\n1,x,2\n"),
    .init(
      "\(one) --ballots ballots.csv --returned 4", 1, ["B0210"], tells: ["ballots.csv", "4", "3"]),
    .init(
      "appraise score --rubric bad.rubric --ballots ballots.csv", 1, ["L0102", "M0322"],
      tells: ["bad.rubric:7:4", "bad.rubric:10:11"]),
    .init(
      "\(one) --ballots - --units units.csv", 1, ["B0106", "B0101"],
      tells: ["-:1 C列"], input: "票号,甲,丙\n1,80,90\n"),
    .init("\(one) --ballots -", 1, ["T0105"]),
    .init("appraise check bad.rubric", 1, ["L0102", "M0322"]),
    .init("appraise check -", 1, ["S0205"], input: "标题“x”。"),
    .init("appraise test bad.rubric", 1, ["L0102", "M0322"]),
    // A file that cannot be read weighs more than one that is refused.
    .init(
      "appraise check bad.rubric none.rubric one-ballot.rubrik", 3,
      ["L0102", "M0322", "P0101", "P0101"]),
    .init(
      "\(two) --file Leaders=bad-ballots.csv --file Members=none.csv", 3,
      ["P0101", "B0201", "B0201"]),
  ]

  @Test("Wrong usage", arguments: wrong)
  func isWrong(_ example: CommandLineCase) throws {
    for language in ["zh", "en"] {
      let run = try Program.run(
        example.line, in: Program.fixtures, environment: ["LANG": language])
      #expect(run.status == 2)
      #expect(run.codes == example.codes)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("appraise help"))
    }
  }

  static let wrong: [CommandLineCase] = [
    .init("appraise", 2, ["U0102"]),
    .init("appraise scroe session", 2, ["U0101"]),
    .init("appraise session", 2, ["U0101"]),
    .init("appraise one-ballot.rubric", 2, ["U0101"]),
    .init("appraise help scroe", 2, ["U0101"]),
    .init("appraise score session --frobnicate", 2, ["U0103"]),
    .init("appraise score session —output json", 2, ["U0104"]),
    .init("appraise --rubric one-ballot.rubric score", 2, ["U0105"]),
    .init("appraise score --rubric a --rubric b", 2, ["U0106"]),
    .init("appraise score --rubric", 2, ["U0108"]),
    .init("appraise score session --no-bom=yes", 2, ["U0109"]),
    .init("appraise score --rubric ''", 2, ["U0110"]),
    .init("appraise score --rubric a --present six", 2, ["U0111"]),
    .init("appraise score session --output xml", 2, ["U0112"]),
    .init("appraise check", 2, ["U0113"]),
    .init("appraise test", 2, ["U0113"]),
    .init("appraise score session session", 2, ["U0114"]),
    .init("appraise score ''", 2, ["U0115"]),
    .init("appraise score", 2, ["P0103"]),
  ]

  @Test(
    "A forgotten command is completed",
    arguments: [
      ("appraise session", "appraise score session"),
      ("appraise --language en session", "appraise score session"),
      ("appraise session/session.appraisal", "appraise score session/session.appraisal"),
      ("appraise one-ballot.rubric", "appraise check one-ballot.rubric"),
      ("appraise ballots.csv", "appraise score --rubric RUBRIC --ballots ballots.csv"),
      ("appraise '../../appraiseTests'", "appraise score ../../appraiseTests"),
    ])
  func completes(_ line: String, _ whole: String) throws {
    let run = try Program.run(line, in: Program.fixtures)
    #expect(run.errors.contains("Write: \(whole)\n"))
  }

  @Test(
    "Help and version",
    arguments: [
      "appraise help", "appraise --help", "appraise -h", "appraise help score",
      "appraise score --help", "appraise check --help", "appraise test --help nonsense",
      "appraise --version",
    ])
  func helps(_ line: String) throws {
    let run = try Program.run(line)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("The version is one line")
  func version() throws {
    #expect(try Program.run("appraise --version").output == "appraise 0.1.0\n")
  }

  @Test(
    "Output that nobody takes is told",
    arguments: [
      "appraise score session >&-", "appraise score session > /dev/full",
      "appraise check one-ballot.rubric > /dev/full", "appraise test one-ballot.rubric > /dev/full",
      "appraise help > /dev/full", "appraise score session --output json >&-",
    ])
  func output(_ line: String) throws {
    let run = try Program.run(line, in: Program.fixtures)
    #expect(run.status == 3)
    #expect(run.codes == ["P0102"])
  }

  @Test("Standard error that nobody takes changes nothing")
  func errors() throws {
    let run = try Program.run("appraise check bad.rubric 2>&-", in: Program.fixtures)
    #expect(run.status == 1)
    #expect(
      try Program.run("appraise score session 2> /dev/full", in: Program.fixtures).status == 0)
  }

  @Test("A pipe that closes early is no crash")
  func pipe() throws {
    let line = "{ appraise score session; echo $? >&2; } | true"
    let run = try Program.run(line, in: Program.fixtures)
    let status = run.errors.split(separator: "\n").last
    #expect(status == "0" || status == "3")
  }

  @Test("Several rubrics: the worst status, and a line for each")
  func severalRubrics() throws {
    let check = try Program.run(
      "appraise check one-ballot.rubric bad.rubric two-ballots.rubric --language en",
      in: Program.fixtures)
    #expect(check.status == 1)
    #expect(
      check.output.contains("one-ballot.rubric: fit for use, 0 warnings, 0 notices; 4 articles, "))
    #expect(check.output.contains("two-ballots.rubric: fit for use, 0 warnings, 0 notices; "))
    #expect(!check.output.contains("bad.rubric"))
    let test = try Program.run(
      "appraise test one-ballot.rubric wrong-example.rubric no-example.rubric --language en",
      in: Program.fixtures)
    #expect(test.status == 1)
    #expect(test.codes == ["X0101", "X0101"])
    #expect(test.errors.contains("wrong-example.rubric:17:7"))
    #expect(
      test.output == """
        holds   "两票"
        one-ballot.rubric: 1 example, 1 as expected, 0 not.
        differs "两票"
        wrong-example.rubric: 1 example, 0 as expected, 1 not.
        no-example.rubric: no examples.

        """)
  }

  @Test("No line of what a command says of the package is wider than 80 columns")
  func widths() throws {
    let place = try Workplace([:])
    let pairs = "rubrics/hunan-2020.rubric rubrics/hunan-2020-suggestions.rubric"
    let lines = [
      "check rubrics/*.rubric", "test --coverage rubrics/*.rubric", "diff \(pairs)",
      "diff samples/zhanyi-2019 samples/hunan-2020",
      "report samples/hunan-2020 --into \(place.url.path)/sheets",
    ]
    for language in ["zh", "en"] {
      for line in lines {
        let run = try Program.run("appraise \(line) --language \(language)")
        let wide = (run.output + run.errors).split(separator: "\n").filter {
          DisplayWidth.of(String($0)) > 80
        }
        #expect(wide == [])
      }
    }
  }

  @Test("Every rubric of the package is fit for use, and its examples hold")
  func ownRubrics() throws {
    #expect(try Program.run("appraise check rubrics/*.rubric").status == 0)
    let test = try Program.run("appraise test rubrics/*.rubric")
    #expect(test.status == 0)
    #expect(test.errors.isEmpty)
  }
}
