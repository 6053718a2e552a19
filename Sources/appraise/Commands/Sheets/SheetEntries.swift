import Arguments
import Diagnostics
import Reports

extension Command {
  static let explain = Command(
    "explain",
    Bilingual(zh: "说明每一位数的由来", en: "show how every printed digit comes about"),
    examples: [
      Example(
        "appraise explain samples/hunan-2020 --unit guozi",
        Bilingual(zh: "一个单位，从票面到名次", en: "one unit, from the ballots to its place")),
      Example(
        "appraise explain samples/hunan-2020 --unit 省国资委 --figure live",
        Bilingual(zh: "只说明一个数", en: "one figure only")),
      Example(
        "appraise explain samples/hunan-2020 --unit guozi --output json",
        Bilingual(zh: "写成算式，供其他程序复算", en: "as formulas that another program can work out")),
      Example(
        "appraise explain samples/hunan-2020 --output xlsx --into live.xlsx",
        Bilingual(
          zh: "复算工作簿：在电子表格里改票面，各步随之重算", en: "a workbook that counts again whatever mark is changed")
      ),
    ],
    operands: [.session],
    options: [.explainedUnit, .figure, .explainOutput, .workbookInto] + Option.sessionTables,
    notes: [
      Bilingual(
        zh: "说明列出建议编号和未计入的格，供办公室内部使用。",
        en: "It names suggestions and the cells that did not count: it is for the office.")
    ])
}

extension Command {
  static let report = Command(
    "report",
    Bilingual(zh: "写出全部结果表", en: "write every sheet of a session into a folder"),
    examples: [
      Example(
        "appraise report samples/hunan-2020 --into results",
        Bilingual(
          zh: "public供公布，office供内部使用", en: "public for everybody, office for the committee office")),
      Example(
        "appraise report samples/hunan-2020 --into results --language both",
        Bilingual(zh: "中文、英文各一份", en: "every sheet in Chinese and in English")),
    ],
    operands: [.session],
    options: [.reportInto, .only, .withholdBelow, .maskBallots, .sheetLanguage]
      + Option.sessionTables,
    notes: [
      Bilingual(
        zh: "哪些数进public，由办法中的“公布”决定；没有这一条的，不公布任何得分。",
        en:
          "The Publish article of the rubric decides what stands in public; without one, no score does."
      ),
      Bilingual(
        zh: "文件夹整个换成新的；里面有别的文件，或写出以后改动过的，则不写。",
        en:
          "The folder is replaced as a whole; if it holds other files, or files changed since, nothing is written."
      ),
    ])
}

extension Option {
  static let reportInto = Option(
    "--into", takes: .value(.folder, Bilingual(zh: "文件夹", en: "DIR")),
    Bilingual(zh: "写进这个文件夹", en: "the folder to write"), required: true)
  static let only = Option(
    "--only",
    takes: .value(
      .choice(ReportPart.allCases.map(\.rawValue)), Bilingual(zh: "部分", en: "PART")),
    Bilingual(zh: "只写这一部分，可写几次", en: "write this part only, may be repeated"),
    repeatable: true)
  static let withholdBelow = Option(
    "--withhold-below", takes: .value(.wholeNumber, Bilingual(zh: "票数", en: "NUMBER")),
    Bilingual(
      zh: "票数少于此数的，不列得分分布；不写则为\(UnitSheet.fewestMarks)",
      en: "withhold distributions of fewer marks; \(UnitSheet.fewestMarks) if not said"))
  static let sheetLanguage = Option(
    "--language",
    takes: .value(.choice(["zh", "en", "both"]), Bilingual(zh: "语言", en: "LANGUAGE")),
    Bilingual(
      zh: "各表所用的语言；不写则随办法", en: "the language of the sheets; that of the rubric if not said"))
}

extension Option {
  static let explainedUnit = Option(
    "--unit", takes: .value(.text, Bilingual(zh: "单位", en: "UNIT")),
    Bilingual(
      zh: "代号或名称，可写几次；不写则全部单位", en: "its code or name, may be repeated; every unit if not said"),
    repeatable: true)
  static let figure = Option(
    "--figure", takes: .value(.text, Bilingual(zh: "得分", en: "FIGURE")),
    Bilingual(
      zh: "得分的名称，或名称中的几个字；不写则全部",
      en: "the name of a score, or a part of it; all of them if not said"))
  static let explainOutput = Option(
    "--output",
    takes: .value(
      .choice(ExplanationFormat.allCases.map(\.rawValue)), Bilingual(zh: "格式", en: "FORMAT")),
    Bilingual(zh: "说明的格式；不写则为文字", en: "the form of the explanation; text if not said"))
}

extension Option {
  static let workbookInto = Option(
    "--into", takes: .value(.file, Bilingual(zh: "文件", en: "FILE")),
    Bilingual(zh: "工作簿写进这个文件", en: "the file that a workbook is written to"))
}

/// The forms in which a derivation is written.
enum ExplanationFormat: String, CaseIterable {
  case text, markdown, json, xlsx
}
