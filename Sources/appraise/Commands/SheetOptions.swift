import Arguments
import Diagnostics

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
    ],
    operands: [.session],
    options: [.explainedUnit, .figure, .explainOutput] + Option.sessionTables,
    notes: [
      Bilingual(
        zh: "说明列出建议编号和未计入的格，供办公室内部使用。",
        en: "It names suggestions and the cells that did not count: it is for the office.")
    ])
}

extension Operand {
  static let session = Operand(
    Bilingual(zh: "会议", en: "SESSION"),
    Bilingual(
      zh: "会议文件夹，或其中的session.appraisal", en: "a session folder, or the session.appraisal in it"),
    occurs: .optional, kind: .folder)
}

extension Option {
  /// What takes the place of a session file.
  static let sessionTables: [Option] = [
    .rubric, .ballots, .feedback, .tallies, .handling, .checklist, .adjustments, .file, .units,
    .roster, .present, .issued, .returned,
  ]

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

/// The forms in which a derivation is written.
enum ExplanationFormat: String, CaseIterable {
  case text, markdown, json
}
