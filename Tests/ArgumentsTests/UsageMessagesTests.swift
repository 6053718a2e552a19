import Diagnostics
import Testing

@testable import Arguments

/// The reproducer and the text of every usage error.
@Suite struct UsageMessagesTests {
  struct Case: Sendable {
    let code: UsageCode
    let line: String
    let chinese: String
    let english: String

    init(_ code: UsageCode, _ line: String, zh: String, en: String) {
      self.code = code
      self.line = line
      self.chinese = zh
      self.english = en
    }
  }

  @Test("Each wrong line gets its text in both languages", arguments: cases)
  func text(of example: Case) throws {
    let request = SampleTable.table.parse(words(example.line)).request
    guard case .refused(let diagnostics, _) = request else {
      Issue.record("the line is not refused")
      return
    }
    #expect(diagnostics.map(\.code) == [example.code.rawValue])
    for (language, text) in [(Language.chinese, example.chinese), (.english, example.english)] {
      #expect(DiagnosticRenderer(language: language).text(of: diagnostics) == text + "\n")
    }
  }

  @Test("No code lacks a reproducer, and they are numbered in order")
  func everyCode() {
    #expect(Set(Self.cases.map(\.code)) == Set(UsageCode.allCases))
    #expect(UsageCode.allCases.map(\.rawValue) == UsageCode.allCases.map(\.rawValue).sorted())
  }

  static let cases: [Case] = [
    Case(
      .unknownCommand, "scroe",
      zh: """
        错误 U0101：没有“scroe”这个命令。
          = 处理：是否应为“score”？
        """,
      en: """
        error U0101: There is no command "scroe".
          = help: Did you mean "score"?
        """),
    Case(
      .unknownCommand, "frobnicate",
      zh: """
        错误 U0101：没有“frobnicate”这个命令。
          = 处理：命令有：check、score、report、completions、help。
        """,
      en: """
        error U0101: There is no command "frobnicate".
          = help: The commands are check, score, report, completions, help.
        """),
    Case(
      .missingCommand, "",
      zh: """
        错误 U0102：没有写命令。
          = 处理：命令有：check、score、report、completions、help。
        """,
      en: """
        error U0102: No command is given.
          = help: The commands are check, score, report, completions, help.
        """),
    Case(
      .unknownOption, "score --balots a",
      zh: """
        错误 U0103：命令 score 没有“--balots”这个选项。
          = 处理：是否应为“--ballots”？
        """,
      en: """
        error U0103: score has no option "--balots".
          = help: Did you mean "--ballots"?
        """),
    Case(
      .unknownOption, "score --into x",
      zh: """
        错误 U0103：命令 score 没有“--into”这个选项。
          = 处理：这个选项属于 appraise report。
        """,
      en: """
        error U0103: score has no option "--into".
          = help: It is an option of appraise report.
        """),
    Case(
      .unknownOption, "check --rubric a b",
      zh: """
        错误 U0103：命令 check 没有“--rubric”这个选项。
          = 处理：这个选项属于 appraise score、appraise report。
        """,
      en: """
        error U0103: check has no option "--rubric".
          = help: It is an option of appraise score, appraise report.
        """),
    Case(
      .unknownOption, "score --quux",
      zh: """
        错误 U0103：命令 score 没有“--quux”这个选项。
          = 处理：appraise help score 列出全部选项。
        """,
      en: """
        error U0103: score has no option "--quux".
          = help: appraise help score lists the options.
        """),
    Case(
      .unknownOption, "--quux score",
      zh: """
        错误 U0103：没有“--quux”这个选项。
          = 处理：appraise help 列出全部选项。
        """,
      en: """
        error U0103: There is no option "--quux".
          = help: appraise help lists the options.
        """),
    Case(
      .notPlain, "score ——ballots a",
      zh: """
        错误 U0104：“——ballots”里有全角符号或长横线，选项只能用半角符号。
          = 处理：切换到英文输入法，写成 --ballots。
        """,
      en: """
        error U0104: "——ballots" is not typed in plain characters.
          = help: Switch to an English keyboard and write --ballots.
        """),
    Case(
      .notPlain, "score –-balots＝a",
      zh: """
        错误 U0104：“–-balots＝a”里有全角符号或长横线，选项只能用半角符号。
          = 处理：切换到英文输入法，写成 --ballots=a。
        """,
      en: """
        error U0104: "–-balots＝a" is not typed in plain characters.
          = help: Switch to an English keyboard and write --ballots=a.
        """),
    Case(
      .optionBeforeCommand, "--rubric x report --into y d",
      zh: """
        错误 U0105：选项 --rubric 写在了命令前面。
          = 处理：写成：appraise report --rubric 细则
        """,
      en: """
        error U0105: --rubric stands before the command.
          = help: Write: appraise report --rubric RUBRIC
        """),
    Case(
      .repeatedOption, "score --output text --output json",
      zh: """
        错误 U0106：选项 --output 写了不止一次。
          = 处理：只留一个 --output。
        """,
      en: """
        error U0106: --output is given more than once.
          = help: Keep one --output.
        """),
    Case(
      .missingOption, "report d",
      zh: """
        错误 U0107：缺少选项 --into。
          = 处理：加上 --into 文件夹（结果表写到哪里）。
        """,
      en: """
        error U0107: --into is missing.
          = help: Add --into FOLDER (where the sheets are written).
        """),
    Case(
      .missingValue, "score --ballots",
      zh: """
        错误 U0108：选项 --ballots 后面缺少值。
          = 处理：写成：--ballots 文件[@票箱]
        """,
      en: """
        error U0108: --ballots needs a value.
          = help: Write: --ballots FILE[@SITE]
        """),
    Case(
      .missingValue, "score --ballots --no-bom",
      zh: """
        错误 U0108：选项 --ballots 后面缺少值，紧跟着的是“--no-bom”。
          = 处理：写成：--ballots 文件[@票箱]
        """,
      en: """
        error U0108: --ballots needs a value, but "--no-bom" follows.
          = help: Write: --ballots FILE[@SITE]
        """),
    Case(
      .unexpectedValue, "score --no-bom=yes",
      zh: """
        错误 U0109：选项 --no-bom 不带值，却写了“yes”。
          = 处理：写成：--no-bom
        """,
      en: """
        error U0109: --no-bom takes no value, but "yes" is given.
          = help: Write: --no-bom
        """),
    Case(
      .emptyValue, "score --ballots=",
      zh: """
        错误 U0110：选项 --ballots 的值是空的。
          = 处理：写成 --ballots 文件[@票箱]，或者去掉这个选项。
        """,
      en: """
        error U0110: The value of --ballots is empty.
          = help: Write --ballots FILE[@SITE], or leave the option out.
        """),
    Case(
      .notAWholeNumber, "score --present -3",
      zh: """
        错误 U0111：选项 --present 的值“-3”不是半角数字写的整数。
          = 应为：不小于 0 的整数，例如 60（最多 18 位）
        """,
      en: """
        error U0111: "-3" is no whole number for --present.
          = expected: a whole number, 0 or more, of at most 18 digits, such as 60
        """),
    Case(
      .notAWholeNumber, "score --present 六十",
      zh: """
        错误 U0111：选项 --present 的值“六十”不是半角数字写的整数。
          = 应为：不小于 0 的整数，例如 60（最多 18 位）
          = 处理：写成：60
        """,
      en: """
        error U0111: "六十" is no whole number for --present.
          = expected: a whole number, 0 or more, of at most 18 digits, such as 60
          = help: Write: 60
        """),
    Case(
      .notAChoice, "score --output yaml",
      zh: """
        错误 U0112：选项 --output 没有“yaml”这个取值。
          = 应为：text、json、csv、markdown
        """,
      en: """
        error U0112: "yaml" is no choice for --output.
          = expected: text, json, csv, markdown
        """),
    Case(
      .notAChoice, "score --output jsn",
      zh: """
        错误 U0112：选项 --output 没有“jsn”这个取值。
          = 应为：text、json、csv、markdown
          = 处理：是否应为“json”？
        """,
      en: """
        error U0112: "jsn" is no choice for --output.
          = expected: text, json, csv, markdown
          = help: Did you mean "json"?
        """),
    Case(
      .notAChoice, "completions bsah",
      zh: """
        错误 U0112：SHELL 没有“bsah”这个取值。
          = 应为：bash、zsh、fish
          = 处理：是否应为“bash”？
        """,
      en: """
        error U0112: "bsah" is no choice for SHELL.
          = expected: bash, zsh, fish
          = help: Did you mean "bash"?
        """),
    Case(
      .missingOperand, "check",
      zh: """
        错误 U0113：缺少“细则”。
          = 应为：要检查的细则
          = 处理：写成：appraise check [选项] 细则…
        """,
      en: """
        error U0113: RUBRIC is missing.
          = expected: the rubrics to check
          = help: Write: appraise check [OPTIONS] RUBRIC…
        """),
    Case(
      .surplusOperand, "score a b",
      zh: """
        错误 U0114：“b”多余，命令 score 用不到它。
          = 处理：写成：appraise score [选项] [会议]
          = 处理：含有空格的名称，前后要加引号。
        """,
      en: """
        error U0114: "b" is one word too many for score.
          = help: Write: appraise score [OPTIONS] [SESSION]
          = help: A name with spaces needs quotes around it.
        """),
    Case(
      .emptyOperand, "check ''",
      zh: """
        错误 U0115：“细则”是空的。
          = 处理：去掉这对空引号，或者检查脚本里的变量是否有值。
        """,
      en: """
        error U0115: RUBRIC is empty.
          = help: Remove the empty quotes, or check that the variable of the script is
            set.
        """),
  ]
}
