import Diagnostics

@testable import Arguments

/// A table like the program's, with every feature of a table in it.
enum SampleTable {
  static let dataFiles = Bilingual(zh: "数据文件", en: "Data files")

  static let rubric = Option(
    "--rubric", takes: .value(.file, Bilingual(zh: "细则", en: "RUBRIC")),
    Bilingual(zh: "计分细则", en: "the rubric"))
  static let ballots = Option(
    "--ballots", takes: .value(.file, Bilingual(zh: "文件[@票箱]", en: "FILE[@SITE]")),
    Bilingual(
      zh: "现场测评票，CSV或XLSX；有几个票箱的，每个票箱一个文件",
      en: "the ballots of the meeting, CSV or XLSX; with several boxes, one file for each"),
    repeatable: true, group: dataFiles)
  static let present = Option(
    "--present", takes: .value(.wholeNumber, Bilingual(zh: "人数", en: "N")),
    Bilingual(zh: "实到人数", en: "how many were present"), group: dataFiles)
  static let output = Option(
    "--output",
    takes: .value(
      .choice(["text", "json", "csv", "markdown"]), Bilingual(zh: "格式", en: "FORMAT")),
    Bilingual(zh: "结果的格式", en: "the form of the result"))
  static let noMark = Option(
    "--no-bom", Bilingual(zh: "CSV不带字节顺序标记", en: "write CSV without a byte order mark"))
  static let into = Option(
    "--into", takes: .value(.folder, Bilingual(zh: "文件夹", en: "FOLDER")),
    Bilingual(zh: "结果表写到哪里", en: "where the sheets are written"), required: true)

  static let session = Operand(
    Bilingual(zh: "会议", en: "SESSION"),
    Bilingual(zh: "会议文件夹", en: "the folder of the session"), occurs: .optional, kind: .folder)

  static let score = Command(
    "score", Bilingual(zh: "计分并显示排名表", en: "score a session and show the ranking"),
    examples: [
      Example(
        "appraise score 2020-09-01",
        Bilingual(zh: "计算一个会议文件夹", en: "scores the folder of a session")),
      Example(
        "appraise score --rubric hunan.rubric --ballots 'first box.csv@A' "
          + "--ballots 'second box.csv@B'",
        Bilingual(zh: "不用会议文件，两个票箱", en: "without a session file, from two boxes")),
    ],
    operands: [session], options: [rubric, output, noMark, ballots, present],
    notes: [
      Bilingual(
        zh: "文件名写“-”时从标准输入读取。数据中有一处不能认定的，全部问题一次列出，不写出任何结果。",
        en: "The file name \"-\" reads standard input. If anything in the data cannot be decided, "
          + "all problems are listed at once and no result is written.")
    ])
  static let report = Command(
    "report", Bilingual(zh: "生成全部结果表", en: "write every result sheet"),
    operands: [
      Operand(
        Bilingual(zh: "会议", en: "SESSION"),
        Bilingual(zh: "会议文件夹", en: "the folder of the session"))
    ], options: [into, rubric])
  static let check = Command(
    "check", Bilingual(zh: "检查计分细则", en: "check rubrics"),
    operands: [
      Operand(
        Bilingual(zh: "细则", en: "RUBRIC"),
        Bilingual(zh: "要检查的细则", en: "the rubrics to check"), occurs: .oneOrMore, kind: .file)
    ])
  static let completions = Command(
    "completions", Bilingual(zh: "生成补全脚本", en: "print a completion script"),
    operands: [
      Operand(
        Bilingual(same: "SHELL"), Bilingual(zh: "所用的外壳", en: "the shell in use"),
        kind: .choice(["bash", "zsh", "fish"]))
    ])

  static let table = CommandTable(
    program: "appraise", version: "appraise 1.0.0",
    summary: Bilingual(
      zh: "为评议会计分、排名、出结果表", en: "score appraisal meetings, rank the units, print the sheets"),
    examples: [
      Example(
        "appraise new 2020-09-01",
        Bilingual(zh: "建立一个待填写的会议文件夹", en: "makes a session folder to fill in"))
    ],
    commands: [check, score, report, completions],
    notes: [Bilingual(zh: "结果写到标准输出。", en: "Results go to standard output.")],
    exitStatuses: [
      CommandTable.ExitStatus(0, Bilingual(zh: "完成", en: "done")),
      CommandTable.ExitStatus(
        1,
        Bilingual(
          zh: "输入被拒绝，或者检查、测试的回答是否定的；没有写出任何文件",
          en: "the input was refused, or a check or test answers no; no file was written")),
      CommandTable.ExitStatus(2, Bilingual(zh: "用法错误", en: "wrong usage")),
    ])
}

extension Request {
  /// The request on one line: `score --present=60 | a b`, `help score`, `refused U0103`.
  var shown: String {
    switch self {
    case .run(let invocation):
      let options = invocation.options.map { given in
        given.option.name + (given.value.map { "=\($0)" } ?? "")
      }
      return ([invocation.command.name] + options + ["|"] + invocation.operands)
        .joined(separator: " ")
    case .help(let command): return "help" + (command.map { " " + $0.name } ?? "")
    case .version: return "version"
    case .refused(let diagnostics, let command):
      return (["refused"] + diagnostics.map(\.code) + (command.map { ["in", $0.name] } ?? []))
        .joined(separator: " ")
    }
  }
}

/// The words of a line in which no word holds a space; `''` is an empty word.
func words(_ line: String) -> [String] {
  line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
}
