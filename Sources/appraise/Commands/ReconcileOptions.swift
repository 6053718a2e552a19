import Arguments
import Diagnostics

extension Command {
  static let reconcile = Command(
    "reconcile",
    Bilingual(zh: "核对两个人分别录入的同一批票", en: "compare two keyings of the same ballots"),
    examples: [
      Example(
        "appraise reconcile first.csv second.csv --into ballots.csv",
        Bilingual(
          zh: "列出不同之处；全部一致才写出ballots.csv",
          en: "list what differs; write ballots.csv if nothing does")),
      Example(
        "appraise reconcile first.csv second.csv --write-decisions decisions.csv",
        Bilingual(zh: "写出裁定表，对照原票填写", en: "write a table of the differences to be decided on")),
      Example(
        "appraise reconcile first.csv second.csv --decisions decisions.csv --into ballots.csv",
        Bilingual(zh: "按填好的裁定表写出ballots.csv", en: "write ballots.csv by the decisions")),
    ],
    operands: [
      Operand(
        Bilingual(zh: "第一份", en: "FIRST"),
        Bilingual(
          zh: "第一个人录入的表；结果用它的布局", en: "what one clerk typed; the agreed file is laid out like it"),
        kind: .file),
      Operand(
        Bilingual(zh: "第二份", en: "SECOND"),
        Bilingual(zh: "第二个人录入的表", en: "what the other clerk typed"), kind: .file),
    ],
    options: [.into, .decisions, .writeDecisions, .checkOutput],
    notes: [
      Bilingual(
        zh: "行、列的次序和布局可以不同；90、90.0和全角的９０是同一个值。已有的文件内容不同的，不会被覆盖。",
        en:
          "Rows, columns and layouts may differ; 90, 90.0 and full-width ９０ are the same value. An existing file that says something else is never overwritten."
      )
    ])
}

extension Option {
  private static let fileName = Bilingual(zh: "文件", en: "FILE")

  static let into = Option(
    "--into", takes: .value(.file, fileName),
    Bilingual(
      zh: "两份一致，或每处不同都已裁定，才写出这个文件", en: "write the agreed file, once no difference is open"))
  static let decisions = Option(
    "--decisions", takes: .value(.file, fileName),
    Bilingual(zh: "裁定表：每行解决一处不同，须写理由", en: "decisions: each row settles a difference and says why"))
  static let writeDecisions = Option(
    "--write-decisions", takes: .value(.file, fileName),
    Bilingual(zh: "写出裁定表，列出各处不同，供填写", en: "write the differences as a decisions file to fill in"))
}
