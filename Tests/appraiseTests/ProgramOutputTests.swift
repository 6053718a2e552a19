import Foundation
import TestSupport
import Testing

/// The forms of a result, the language it is told in, and colour.
@Suite struct ProgramOutputTests {
  private static let sample = "appraise score samples/hunan-2020"

  @Test("The sample has the expected result")
  func expectedResult() throws {
    let run = try Program.run("\(Self.sample) --output json")
    #expect(run.status == 0)
    check(run.output, against: "samples/hunan-2020/expected.json")
  }

  @Test(
    "The sample in every form",
    arguments: [
      ("text", "zh", "sample.zh.txt"), ("text", "en", "sample.en.txt"),
      ("markdown", "zh", "sample.zh.md"), ("markdown", "en", "sample.en.md"),
      ("csv", "zh", "sample.csv"),
    ])
  func forms(_ form: String, _ language: String, _ file: String) throws {
    let run = try Program.run("\(Self.sample) --output \(form) --language \(language)")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    check(run.output, against: "Tests/appraiseTests/Golden/\(file)")
  }

  @Test("Help and check as a user sees them", arguments: ["zh", "en"])
  func pages(_ language: String) throws {
    let folder = "Tests/appraiseTests/Golden"
    for name in ["score", "reconcile", "check", "test"] {
      let help = try Program.run("appraise help \(name) --language \(language)").output
      check(help, against: "\(folder)/help-\(name).\(language).txt")
    }
    let rubrics = "rubrics/hunan-2020.rubric rubrics/hunan-2020.en.rubric"
    let run = try Program.run("appraise check \(rubrics) --language \(language)")
    check(run.output, against: "\(folder)/check.\(language).txt")
  }

  @Test("CSV begins with a byte-order mark unless told otherwise")
  func mark() throws {
    let marked = try Program.run("\(Self.sample) --output csv").output
    let plain = try Program.run("\(Self.sample) --output csv --no-bom").output
    #expect(Array(marked.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(Array(marked.utf8.dropFirst(3)) == Array(plain.utf8))
    #expect(plain.hasPrefix("rank,unit,name,会前代表反馈,现场测评,final,grade\r\n"))
  }

  @Test("Every figure of text, CSV and Markdown is the printed one of the JSON")
  func figures() throws {
    let json = try Program.run("\(Self.sample) --output json").output
    let printed: [String] = json.matches(of: /"printed": "([0-9.]+)"/).map { String($0.output.1) }
    #expect(printed.count == 7 * 3)
    // The JSON has the final score of a unit first, the other forms have it last.
    var byUnit: [[String]] = []
    for start in stride(from: 0, to: printed.count, by: 3) {
      byUnit.append([printed[start + 1], printed[start + 2], printed[start]])
    }
    for form in ["text", "csv", "markdown"] {
      let output = try Program.run("\(Self.sample) --output \(form)").output
      let rows = output.split(whereSeparator: \.isNewline).map(Self.figures(of:))
      #expect(rows.filter { $0.count == byUnit[0].count } == byUnit, "\(form)")
    }
  }

  private static func figures(of line: Substring) -> [String] {
    line.matches(of: /\d+\.\d+/).map { String($0.output) }
  }

  @Test("Both vocabularies, a session or options: the units are equal byte for byte")
  func vocabularies() throws {
    let units = try Self.units("appraise score samples/hunan-2020")
    let names = [
      ("gaoyuan", "省高级人民法院"), ("gongan", "省公安厅"), ("minzheng", "省民政厅"), ("shuili", "省水利厅"),
      ("shangwu", "省商务厅"), ("guozi", "省国资委"), ("yibao", "省医保局"),
    ]
    let list = "unit,name\n" + names.map { "\($0.0),\($0.1)\n" }.joined()
    for rubric in ["rubrics/hunan-2020.rubric", "rubrics/hunan-2020.en.rubric"] {
      let line =
        "appraise score --rubric \(rubric) --ballots samples/hunan-2020/ballots.csv"
        + " --feedback samples/hunan-2020/feedback.csv --units -"
      #expect(try Self.units(line, input: list) == units)
    }
  }

  /// The bytes of the units in the JSON of a result.
  private static func units(_ line: String, input: String = "") throws -> [UInt8] {
    let output = try Program.run("\(line) --output json", input: input).output
    let start = try #require(output.range(of: "  \"units\": ["))
    let end = try #require(output.range(of: "  \"exceptions\": ["))
    return Array(output[start.lowerBound..<end.lowerBound].utf8)
  }

  @Test("Equal input gives equal bytes, whatever the locale")
  func determinism() throws {
    let first = try Program.run("\(Self.sample) --output json --language en").output
    for locale in ["C", "zh_CN.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"] {
      let again = try Program.run(
        "\(Self.sample) --output json --language en", environment: ["LC_ALL": locale])
      #expect(again.output == first)
    }
  }

  // MARK: Languages

  struct LocaleCase: Sendable {
    let variables: [String: String]
    let options: String
    let rubric: String
    /// The language of messages and text, and of the messages in JSON.
    let text: String
    let json: String
  }

  @Test("The language: as asked for, else the locale's, else the rubric's", arguments: locales)
  func language(_ example: LocaleCase) throws {
    let line = "appraise check Tests/appraiseTests/Fixtures/\(example.rubric) \(example.options)"
    let run = try Program.run(line, environment: example.variables)
    #expect(run.output.contains("最低") == (example.text == "zh"))
    #expect(run.output.contains("Lowest") == (example.text == "en"))
    let form = example.rubric == "one-ballot.rubric" ? "测评票" : "Leaders"
    let others = form == "Leaders" ? "--file Members=ballots.csv" : ""
    let json = try Program.run(
      "appraise score --rubric \(example.rubric) --file \(form)=- \(others) --output json"
        + " \(example.options)",
      in: Program.fixtures, environment: example.variables,
      input: "ballot,unit,mark\n1,甲, 75\n1,乙,75\n2,甲,1\n2,乙,1\n3,甲,1\n3,乙,1\n")
    #expect(json.status == 0)
    #expect(json.output.contains("space around the mark") == (example.json == "en"))
    #expect(json.output.contains("前后有空格") == (example.json == "zh"))
    #expect(json.errors.hasPrefix(example.text == "zh" ? "提示 B0209" : "notice B0209"))
  }

  static let locales: [LocaleCase] = {
    let (zh, en) = ("one-ballot.rubric", "two-ballots.rubric")
    func make(
      _ variables: [String: String], _ rubric: String, _ text: String, _ json: String,
      _ options: String = ""
    ) -> LocaleCase {
      LocaleCase(
        variables: variables, options: options, rubric: rubric, text: text, json: json)
    }
    return [
      make([:], zh, "zh", "en"),
      make([:], en, "en", "en"),
      make(["LC_ALL": "C"], zh, "zh", "en"),
      make(["LC_ALL": "POSIX"], zh, "zh", "en"),
      make(["LC_ALL": "C.UTF-8"], zh, "zh", "en"),
      make(["LC_ALL": "", "LANG": "C"], en, "en", "en"),
      make(["LC_ALL": "zh_CN.UTF-8"], en, "zh", "zh"),
      make(["LC_ALL": "en_US.UTF-8"], zh, "en", "en"),
      make(["LANG": "zh_CN.UTF-8"], en, "zh", "zh"),
      make(["LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"], zh, "zh", "zh"),
      make(["LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"], zh, "en", "en"),
      make([:], en, "zh", "zh", "--language zh"),
      make([:], zh, "en", "en", "--language en"),
      make(["LC_ALL": "zh_CN.UTF-8"], zh, "en", "en", "--language en"),
      make(["LC_ALL": "en_US.UTF-8"], en, "zh", "zh", "--language zh"),
    ]
  }()

  // MARK: Colour

  @Test(
    "No colour when nobody looks",
    arguments: ["appraise score session", "appraise check bad.rubric"])
  func plain(_ line: String) throws {
    let run = try Program.run(line, in: Program.fixtures)
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test(
    "Colour on a terminal, unless it is not wanted",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
    arguments: [
      ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
    ])
  func terminal(_ variables: [String: String], _ isColoured: Bool) throws {
    for line in ["appraise score session", "appraise check bad.rubric"] {
      let run = try Program.run(
        "script -qec '\(line)' /dev/null", in: Program.fixtures,
        environment: ["TERM": "xterm"].merging(variables) { $1 })
      #expect(run.output.contains("\u{1B}[") == isColoured)
    }
  }

  @Test("All exceptions are listed when asked for")
  func exceptions() throws {
    let rows = (1...120).map { "\($0),甲,\n" }.joined() + "200,甲,80\n"
    func run(_ options: String) throws -> ProgramRun {
      try Program.run(
        "appraise score --rubric one-ballot.rubric --ballots - --language en \(options)",
        in: Program.fixtures, input: "ballot,unit,mark\n" + rows)
    }
    let first = try run("").output
    #expect(first.contains("C101") && !first.contains("C102") && first.contains("20\n    more\n"))
    let all = try run("--all-exceptions").output
    #expect(all.contains("C121") && !all.contains("more"))
    let short = try run("--output json").output
    #expect(short.contains("\"total\": 120") && !short.contains("\"row\": 102,"))
    #expect(try run("--output json --all-exceptions").output.contains("\"row\": 121,"))
  }
}
