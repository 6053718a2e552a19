import Arguments
import Diagnostics

extension Option {
  /// What takes the place of a session file.
  static let sessionTables: [Option] = [
    .rubric, .ballots, .feedback, .tallies, .handling, .checklist, .adjustments, .file, .units,
    .roster, .present, .issued, .returned, .sharedNumber,
  ]

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
  static let sharedNumber = Option(
    "--number", takes: .value(.text, Bilingual(zh: "名称=数", en: "NAME=N")),
    Bilingual(zh: "公共参数，如“K值=0.95”", en: "a shared number of the rubric, such as K=0.95"),
    repeatable: true, group: meeting)
}
