import Arguments
import Diagnostics

extension Command {
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

extension Operand {
  static let rubrics = Operand(
    Bilingual(zh: "办法", en: "RUBRIC"), Bilingual(zh: "计分办法文件", en: "a rubric file"),
    occurs: .oneOrMore, kind: .file)
}

extension Option {
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
}

extension Option {
  static let coverage = Option(
    "--coverage", Bilingual(zh: "列出没有算例用到的规定", en: "list the rules that no example reaches"))
  static let requireCoverage = Option(
    "--require-coverage", takes: .value(.wholeNumber, Bilingual(zh: "百分数", en: "PERCENT")),
    Bilingual(zh: "用到的规定不到这个百分数，算作不符", en: "fail when the examples reach fewer rules than this"))
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
