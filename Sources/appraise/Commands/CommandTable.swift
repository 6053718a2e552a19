import Arguments
import Diagnostics

/// All commands of the program; help and parsing come from this table.
extension CommandTable {
  static let appraise = CommandTable(
    program: "appraise", version: "appraise \(Program.version)",
    summary: Bilingual(
      zh: "按评议办法精确计分、排名", en: "scores and ranks appraised units exactly, by the regulation itself"),
    examples: [
      Example(
        "appraise score samples/hunan-2020",
        Bilingual(zh: "计算一次评议会议的得分和名次", en: "score and rank the units of a session")),
      Example(
        "appraise check rubrics/hunan-2020.rubric",
        Bilingual(zh: "开会之前检查计分办法", en: "check a rubric before the meeting")),
    ],
    commands: [
      .new, .ballots, .score, .report, .explain, .seal, .verify, .sign, .key, .diff, .inspect,
      .reconcile,
      .check,
      .test,
      .format, .explainCode,
      .completions,
    ],
    exitStatuses: ExitCode.all.map { CommandTable.ExitStatus(Int($0.rawValue), $0.meaning) })
}

extension Command {
  static let score = Command(
    "score",
    Bilingual(zh: "计分并排名", en: "score and rank the units of a session"),
    examples: [
      Example(
        "appraise score samples/hunan-2020",
        Bilingual(
          zh: "会议文件夹，内有session.appraisal", en: "a session folder, with its session.appraisal")),
      Example(
        "appraise score --rubric hunan-2020.rubric --ballots ballots.csv --feedback feedback.csv",
        Bilingual(zh: "不用会议文件，直接给出各表", en: "without a session file, from the tables themselves")),
      Example(
        "appraise score samples/hunan-2020 --output json > result.json",
        Bilingual(zh: "供其他程序读取", en: "for other programs to read")),
    ],
    operands: [
      Operand(
        Bilingual(zh: "会议", en: "SESSION"),
        Bilingual(
          zh: "会议文件夹，或其中的session.appraisal", en: "a session folder, or the session.appraisal in it"),
        occurs: .optional, kind: .folder)
    ],
    options: [
      .rubric, .ballots, .feedback, .tallies, .handling, .checklist, .adjustments, .file, .units,
      .roster, .present, .issued, .returned, .output,
      .noMark, .allExceptions, .maskBallots,
    ])

  static let check = Command(
    "check",
    Bilingual(zh: "检查计分办法", en: "check rubrics before a ballot is cast"),
    examples: [
      Example(
        "appraise check rubrics/hunan-2020.rubric",
        Bilingual(
          zh: "列出错误、警告和提示，以及各部分的得分范围", en: "errors, warnings, notices, and what each part can reach"
        )),
      Example(
        "appraise check --sources rubrics/hunan-2020.rubric",
        Bilingual(zh: "还列出没有写依据的数", en: "list the figures without a source, too")),
    ],
    operands: [.rubrics], options: [.fix, .sources, .watch, .checkOutput])

  static let new = Command(
    "new",
    Bilingual(zh: "建一个会议文件夹，等着填写", en: "make a session folder, ready to be filled in"),
    examples: [
      Example(
        "appraise new meeting-2026",
        Bilingual(zh: "用自带的办法开头", en: "with the rubric that the program brings along")),
      Example(
        "appraise new meeting-2026 --rubric banfa.rubric --units units.csv",
        Bilingual(zh: "用自己的办法和单位名单", en: "with your own rubric and list of units")),
    ],
    operands: [
      Operand(
        Bilingual(zh: "文件夹", en: "DIR"), Bilingual(zh: "还没有，或者是空的", en: "absent or empty"),
        kind: .folder)
    ],
    options: [.rubric, .units])

  static let ballots = Command(
    "ballots",
    Bilingual(zh: "印空白测评票（A4，HTML）", en: "print blank ballots (A4, HTML)"),
    examples: [
      Example(
        "appraise ballots meeting-2026 --into ballots.html",
        Bilingual(zh: "用浏览器打开，打印", en: "open it in a browser and print it")),
      Example(
        "appraise ballots meeting-2026 --copies 60 --per-page 2 --into ballots.html",
        Bilingual(zh: "60张，带编号存根，一页两张", en: "60 of them with numbered stubs, two on a page")),
    ],
    operands: [
      Operand(
        Bilingual(zh: "会议", en: "SESSION"),
        Bilingual(
          zh: "会议文件夹，或其中的session.appraisal", en: "a session folder, or the session.appraisal in it"),
        kind: .folder)
    ],
    options: [.paper, .copies, .perPage, .paperInto])

  static let inspect = Command(
    "inspect",
    Bilingual(
      zh: "查看数据文件：怎样读的，有什么不对", en: "see how a data file is understood, and what is wrong in it"),
    examples: [
      Example(
        "appraise inspect samples/hunan-2020/ballots.csv",
        Bilingual(zh: "编码、布局、各列的内容，可疑的格", en: "encoding, layout, columns, and odd cells")),
      Example(
        "appraise inspect ballots.csv --write-fixed ballots-fixed.csv",
        Bilingual(zh: "写一份改正的副本和改动清单", en: "write a corrected copy and a list of the changes")),
    ],
    operands: [
      Operand(
        Bilingual(zh: "文件", en: "FILE"),
        Bilingual(zh: "测评票等数据文件", en: "a file of ballots or other data"),
        occurs: .oneOrMore, kind: .file)
    ],
    options: [.writeFixed, .ofItems, .checkOutput],
    notes: [
      Bilingual(
        zh: "只改正只有一种读法的格，原文件从不改动。",
        en: "Only cells with one reading are corrected; the original is never changed.")
    ])

  static let explainCode = Command(
    "explain-code",
    Bilingual(zh: "解释一条信息的代码", en: "explain the code of a message"),
    examples: [
      Example(
        "appraise explain-code M0322",
        Bilingual(zh: "是什么意思，怎样引起，怎样改", en: "what it means, what causes it, what to do"))
    ],
    operands: [
      Operand(
        Bilingual(zh: "代码", en: "CODE"), Bilingual(zh: "一个字母和四位数字", en: "a letter and four digits"),
        occurs: .oneOrMore)
    ])

  static let completions = Command(
    "completions",
    Bilingual(zh: "写出shell的自动补全", en: "write completions for a shell"),
    examples: [
      Example(
        "appraise completions bash > ~/.local/share/bash-completion/completions/appraise",
        Bilingual(zh: "bash，下次登录起有效", en: "for bash, from the next login on"))
    ],
    operands: [
      Operand(
        Bilingual(zh: "shell", en: "SHELL"),
        Bilingual(zh: "bash、zsh或fish", en: "bash, zsh or fish"),
        kind: .choice(CompletionScript.shells))
    ])

  static let test = Command(
    "test",
    Bilingual(zh: "核算计分办法中的算例", en: "run the examples written in rubrics"),
    examples: [
      Example(
        "appraise test rubrics/hunan-2020.rubric",
        Bilingual(zh: "逐个核对算例的应得结果", en: "compare every expected figure")),
      Example(
        "appraise test --coverage rubrics/hunan-2020.rubric",
        Bilingual(zh: "还列出没有算例用到的规定", en: "list the rules that no example reaches, too")),
    ],
    operands: [.rubrics], options: [.coverage, .requireCoverage])
}

extension Command {
  static let format = Command(
    "format",
    Bilingual(
      zh: "整理计分办法的格式，或译成另一种文字的关键词",
      en: "lay out rubrics and sessions in the canonical form, or in the other vocabulary"),
    examples: [
      Example(
        "appraise format rubrics/hunan-2020.rubric",
        Bilingual(zh: "就地整理", en: "rewrite the file in place")),
      Example(
        "appraise format --to en - < rubrics/hunan-2020.rubric",
        Bilingual(zh: "写成英文关键词，印到标准输出", en: "print it in the English vocabulary")),
    ],
    operands: [
      Operand(
        Bilingual(zh: "文件", en: "FILE"),
        Bilingual(
          zh: "计分办法或会议文件；“-”表示从标准输入读，写到标准输出",
          en: "a rubric or session file; - reads standard input and writes standard output"),
        occurs: .oneOrMore, kind: .file)
    ],
    options: [.formatCheck, .formatDiff, .to],
    notes: [
      Bilingual(
        zh: "整理只改空白、停顿和编号，不改意思；名称从不翻译。",
        en:
          "Formatting changes white space, pauses and numbering, never the meaning; names are never translated."
      )
    ])
}

extension Option {
  static let formatCheck = Option(
    "--check",
    Bilingual(zh: "不写文件，只看是否已是规范格式", en: "write nothing; say whether the file is in canonical form")
  )
  static let formatDiff = Option(
    "--diff", Bilingual(zh: "不写文件，只列出会改动的行", en: "write nothing; print the lines that would change")
  )
  static let to = Option(
    "--to",
    takes: .value(.choice(Language.allCases.map(\.rawValue)), Bilingual(zh: "语言", en: "LANGUAGE")),
    Bilingual(zh: "关键词所用的语言", en: "the vocabulary to write"))
}

extension Option {
  static let paper = Option(
    "--form", takes: .value(.text, Bilingual(zh: "表名", en: "FORM")),
    Bilingual(zh: "只印这张表", en: "print this form only"))
  static let copies = Option(
    "--copies", takes: .value(.wholeNumber, Bilingual(zh: "数", en: "NUMBER")),
    Bilingual(
      zh: "印这么多张，存根编号从1起；不写则印一页，不编号",
      en: "print so many, with stubs numbered from 1; else one page without"))
  static let perPage = Option(
    "--per-page", takes: .value(.choice(["1", "2", "4"]), Bilingual(zh: "数", en: "NUMBER")),
    Bilingual(zh: "一页印几张；不写则一张", en: "ballots on a page; one if not said"))
  static let paperInto = Option(
    "--into", takes: .value(.file, Bilingual(zh: "文件", en: "FILE")),
    Bilingual(zh: "写进文件；不写则印到标准输出", en: "write a file; standard output if not said"))
}

extension Option {
  static let writeFixed = Option(
    "--write-fixed", takes: .value(.file, Bilingual(zh: "文件", en: "FILE")),
    Bilingual(
      zh: "写一份改正的副本，改动列在 文件.changes.csv",
      en: "write a corrected copy, and its changes as FILE.changes.csv"))
  static let ofItems = Option(
    "--items", Bilingual(zh: "被评的是项目，不是单位", en: "items are appraised, not units"))
  static let fix = Option(
    "--fix",
    Bilingual(
      zh: "改正没有第二种可能的地方：标点、引号、编号",
      en: "correct what can be meant in one way only: signs, quotes, numbering"))
  static let sources = Option(
    "--sources",
    Bilingual(zh: "列出没有“依据”或“自定”的数", en: "list the figures without a source or chosen"))
  static let watch = Option(
    "--watch",
    Bilingual(zh: "文件一改动就重新检查，按Ctrl-C结束", en: "check again whenever a file changes; Ctrl-C ends it")
  )
  static let checkOutput = Option(
    "--output",
    takes: .value(.choice(["text", "json"]), Bilingual(zh: "格式", en: "FORMAT")),
    Bilingual(zh: "检查结果的格式", en: "the form of what is found; text if not said"))
  static let coverage = Option(
    "--coverage", Bilingual(zh: "列出没有算例用到的规定", en: "list the rules that no example reaches"))
  static let requireCoverage = Option(
    "--require-coverage", takes: .value(.wholeNumber, Bilingual(zh: "百分数", en: "PERCENT")),
    Bilingual(zh: "用到的规定不到这个百分数，算作不符", en: "fail when the examples reach fewer rules than this"))
}

extension Operand {
  static let rubrics = Operand(
    Bilingual(zh: "办法", en: "RUBRIC"), Bilingual(zh: "计分办法文件", en: "a rubric file"),
    occurs: .oneOrMore, kind: .file)
}

extension Option {
  private static let fileName = Bilingual(zh: "文件", en: "FILE")
  private static let tables = Bilingual(zh: "不用会议文件时", en: "Without a session file")
  private static let meeting = Bilingual(zh: "会议人数和票数", en: "Numbers of the meeting")

  static let rubric = Option(
    "--rubric", takes: .value(.file, fileName),
    Bilingual(zh: "计分办法", en: "the rubric"), group: tables)
  static let ballots = Option(
    "--ballots", takes: .value(.file, fileName),
    Bilingual(
      zh: "测评票，CSV或XLSX；“-”表示标准输入；工作簿中的一张表写 文件#表名；几个票箱时写 文件@票箱",
      en:
        "the ballots, CSV or XLSX; - reads standard input; a sheet of a workbook is FILE#SHEET; of several boxes FILE@SITE, repeated"
    ),
    repeatable: true, group: tables)
  static let feedback = Option(
    "--feedback", takes: .value(.file, fileName),
    Bilingual(zh: "代表反馈", en: "the deputies' feedback"), group: tables)
  static let tallies = Option(
    "--tallies", takes: .value(.file, fileName),
    Bilingual(zh: "计票表：各等次的票数", en: "the tally: the number of ballots at each level"),
    group: tables)
  static let handling = Option(
    "--handling", takes: .value(.file, fileName),
    Bilingual(zh: "办理台账", en: "the handling ledger"), group: tables)
  static let checklist = Option(
    "--checklist", takes: .value(.file, fileName),
    Bilingual(zh: "登记表", en: "the checklist"), group: tables)
  static let adjustments = Option(
    "--adjustments", takes: .value(.file, fileName),
    Bilingual(zh: "加减分表：单位、分值、事由", en: "bonuses and deductions: unit, points, reason"),
    group: tables)
  static let file = Option(
    "--file", takes: .value(.text, Bilingual(zh: "表名=文件", en: "FORM=FILE")),
    Bilingual(
      zh: "按表名给出数据文件，用于同类的表不止一张时",
      en: "the data file of a form by its name, when a rubric has several of a kind"),
    repeatable: true, group: tables)
  static let units = Option(
    "--units", takes: .value(.file, fileName),
    Bilingual(zh: "单位名单：代号、名称、类别", en: "the list of units: unit, name, category"), group: tables)

  private static let number = Bilingual(zh: "数", en: "N")
  static let roster = Option(
    "--roster", takes: .value(.wholeNumber, number),
    Bilingual(zh: "应到人数", en: "members of the body"),
    group: meeting)
  static let present = Option(
    "--present", takes: .value(.wholeNumber, number), Bilingual(zh: "实到人数", en: "members present"),
    group: meeting)
  static let issued = Option(
    "--issued", takes: .value(.wholeNumber, number), Bilingual(zh: "发出票数", en: "ballots issued"),
    group: meeting)
  static let returned = Option(
    "--returned", takes: .value(.wholeNumber, number),
    Bilingual(zh: "收回票数；与文件不符即停止计票", en: "ballots returned; the count stops if the files differ"),
    group: meeting)

  static let output = Option(
    "--output",
    takes: .value(
      .choice(OutputFormat.allCases.map(\.rawValue)), Bilingual(zh: "格式", en: "FORMAT")),
    Bilingual(zh: "结果的格式", en: "the form of the result; text if not said"))
  static let noMark = Option(
    "--no-bom", Bilingual(zh: "CSV不加字节顺序标记", en: "write CSV without a byte-order mark"))
  static let maskBallots = Option(
    "--mask-ballots",
    Bilingual(
      zh: "未计入的格只列数目，不列所在的行", en: "of marks that were not counted, list numbers without their rows")
  )
  static let allExceptions = Option(
    "--all-exceptions",
    Bilingual(
      zh: "列出全部未计入的格，不只前100格", en: "list every mark that was not counted, not the first 100 only"))
}

/// The forms in which a result is written.
enum OutputFormat: String, CaseIterable {
  case text, json, csv, markdown
}
