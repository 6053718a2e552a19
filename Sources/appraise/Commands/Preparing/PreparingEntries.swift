import Arguments
import Diagnostics

extension Command {
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
    Bilingual(zh: "印空白测评票（A4，HTML或XLSX）", en: "print blank ballots (A4, HTML or XLSX)"),
    examples: [
      Example(
        "appraise ballots meeting-2026 --into ballots.html",
        Bilingual(zh: "用浏览器打开，打印", en: "open it in a browser and print it")),
      Example(
        "appraise ballots meeting-2026 --copies 60 --per-page 2 --into ballots.html",
        Bilingual(zh: "60张，带编号存根，一页两张", en: "60 of them with numbered stubs, two on a page")),
      Example(
        "appraise ballots meeting-2026 --output xlsx --into ballots.xlsx",
        Bilingual(zh: "印成工作簿，可在电子表格中修改", en: "as a workbook, to be changed in a spreadsheet")),
    ],
    operands: [.demandedSession],
    options: [.paper, .copies, .perPage, .paperOutput, .paperInto])
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
  static let paperOutput = Option(
    "--output",
    takes: .value(
      .choice(PaperFormat.allCases.map(\.rawValue)), Bilingual(zh: "格式", en: "FORMAT")),
    Bilingual(zh: "测评票的格式；不写则为html", en: "the form of the ballots; html if not said"))
  static let paperInto = Option(
    "--into", takes: .value(.file, Bilingual(zh: "文件", en: "FILE")),
    Bilingual(zh: "写进文件；不写则印到标准输出", en: "write a file; standard output if not said"))
}

/// What ballots are printed from.
enum PaperFormat: String, CaseIterable {
  case html, xlsx
}
