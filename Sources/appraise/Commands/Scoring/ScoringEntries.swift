import Arguments
import Diagnostics

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
    operands: [.session],
    options: Option.sessionTables + [.output, .noMark, .allExceptions, .maskBallots])
}

extension Option {
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
