import Diagnostics
import RubricModel
import Scoring

/// Writes the sheets of a report in one language, in the order in which they are laid out. Of a
/// sheet nothing is kept but what the page of all sheets and the workbooks need of it.
struct SheetPress {
  private let folder: ReportFolder
  private let language: Language
  private let links: ReportLinks
  private var page: HTMLBundle?
  private var workbooks: [(area: ReportArea, workbook: ReportWorkbook)]

  init(_ folder: ReportFolder, _ language: Language) {
    self.folder = folder
    self.language = language
    links = ReportLinks(folder, language)
    let title = folder.result.rubric.heading
    page =
      folder.bundled.isEmpty
      ? nil : HTMLBundle(title, folder.bundled.map { ($0.title, $0.name) }, language: language)
    workbooks = folder.workbookAreas.map { area in
      let tabs = folder.sheets.filter { $0.isInWorkbook && $0.area == area }.map(\.tab)
      return (
        area,
        ReportWorkbook(
          title, tabs: tabs, issuer: folder.meeting.issuer, date: folder.meeting.date,
          language: language)
      )
    }
  }

  mutating func files(of sheet: ReportSheet, _ document: ReportDocument) -> [ReportFile] {
    if sheet.area == .everybody { page?.add(document) }
    for index in workbooks.indices
    where sheet.isInWorkbook && workbooks[index].area == sheet.area {
      workbooks[index].workbook.add(document)
    }
    return sheet.kinds.map { kind in
      ReportFile(
        folder.path(sheet.path, language, kind.rawValue),
        text: text(of: document, as: kind, of: sheet))
    }
  }

  private func text(
    of document: ReportDocument, as kind: SheetKind, of sheet: ReportSheet
  ) -> String {
    switch kind {
    case .html: links.page(of: document, at: sheet)
    case .text: TextWriter(language: language).text(of: document)
    case .markdown: MarkdownWriter(language: language).text(of: document)
    case .csv: SheetCSV.text(of: document, language: language)
    case .json: SheetJSON(language: language).text(of: document)
    }
  }

  /// What holds several sheets.
  func collections() -> [ReportFile] {
    let pages = page.map {
      [ReportFile(folder.path(ReportArea.everybody.path("all"), language, "html"), text: $0.text())]
    }
    return (pages ?? [])
      + workbooks.map { area, workbook in
        let path = folder.path(area.path("sheets"), language, "xlsx")
        return ReportFile(path, workbook.bytes(file: path))
      }
  }
}
