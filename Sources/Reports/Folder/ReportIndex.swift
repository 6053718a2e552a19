import Diagnostics
import Scoring

/// The first page of a folder of the report: what lies in it, with a way to each sheet.
struct ReportIndex: Sendable {
  private let folder: ReportFolder
  private let area: ReportArea
  private let language: Language

  /// - Parameter area: public, or that of the office.
  init(_ report: ReportFolder, _ area: ReportArea, _ language: Language) {
    folder = report
    self.area = area
    self.language = language
  }

  var page: String {
    let sheets = folder.sheets.filter { $0.area == area }
    // A path from the top of the report begins with the folder in which this page lies.
    let up = area.path("").count
    return HTMLWriter(language: language).text(
      of: document(sheets), pathOfSheet: { path in String(path.dropFirst(up)) })
  }

  /// What holds several sheets, with its path.
  private var collections: [(title: Bilingual, path: String)] {
    let page = Bilingual(zh: "全部表（一个网页，可一次打印）", en: "All sheets as one page, to be printed at once")
    let workbook = Bilingual(zh: "全部表（工作簿）", en: "All sheets as a workbook")
    let live = Bilingual(
      zh: "复算工作簿（票面可改，公式重算）", en: "Live workbook: marks that may be changed, and formulas")
    let hasBook = folder.workbookAreas.contains(area)
    return [
      !isOffice && !folder.bundled.isEmpty ? (page, path("all", "html")) : nil,
      hasBook ? (workbook, path("sheets", "xlsx")) : nil,
      isOffice && folder.hasLiveWorkbooks ? (live, path("live", "xlsx")) : nil,
    ].compactMap { $0 }
  }

  private func path(_ name: String, _ kind: String) -> String {
    folder.path(area.path(name), language, kind)
  }

  private var isOffice: Bool { area == .office }

  private func document(_ sheets: [ReportSheet]) -> ReportDocument {
    let kinds = ReportDocument.Block.notes(
      heading: Bilingual(zh: "格式", en: "Formats"), lines: notes)
    return ReportDocument(
      title: isOffice
        ? Bilingual(zh: "评议结果（内部）", en: "Results (for the office)")
        : Bilingual(zh: "评议结果", en: "Results"),
      subtitles: [folder.result.rubric.heading] + folder.meeting.lines,
      blocks: [.table(table(sheets)), kinds])
  }

  private var notes: [Bilingual] {
    let formats = formats(folder.sheets.filter { $0.area == area })
    let secret = Bilingual(
      zh: "本文件夹含有单张票、单件建议的情况，供办公室内部使用，不公布。",
      en:
        "This folder tells of single ballots and answers: it is for the office, not for the public."
    )
    return isOffice ? [secret, formats] : [formats]
  }

  /// In what formats every sheet is there, and in which only those that are tables.
  private func formats(_ sheets: [ReportSheet]) -> Bilingual {
    let others = SheetKind.allCases.filter { $0 != .html }
    let (common, some) = (
      others.filter { kind in sheets.allSatisfy { $0.kinds.contains(kind) } },
      others.filter { kind in !sheets.allSatisfy { $0.kinds.contains(kind) } }
    )
    let list = Bilingual.list(common.map { Bilingual(same: $0.rawValue) })
    let rest = Bilingual.list(some.map { Bilingual(same: $0.rawValue) })
    return Bilingual(
      zh: "每张表另有\(list.chinese)各一份，名称相同\(some.isEmpty ? "" : "；表格还有\(rest.chinese)")。",
      en: "Every sheet is also there as \(list.english) under the same name"
        + (some.isEmpty ? "." : ", tables as \(rest.english), too."))
  }

  private func table(_ sheets: [ReportSheet]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(header: Bilingual(zh: "表", en: "Sheet"), isNumber: false)
      ],
      rows: (sheets.map(\.title) + collections.map(\.title)).map { [.text($0)] },
      sheets: sheets.map { folder.path($0.path, language, "html") } + collections.map(\.path))
  }
}
