import Arguments
import Diagnostics

extension Command {
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
  static let writeFixed = Option(
    "--write-fixed", takes: .value(.file, Bilingual(zh: "文件", en: "FILE")),
    Bilingual(
      zh: "写一份改正的副本，改动列在 文件.changes.csv",
      en: "write a corrected copy, and its changes as FILE.changes.csv"))
  static let ofItems = Option(
    "--items", Bilingual(zh: "被评的是项目，不是单位", en: "items are appraised, not units"))
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
