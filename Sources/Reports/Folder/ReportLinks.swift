import Diagnostics
import Scoring

/// The ways between the pages of a report.
struct ReportLinks: Sendable {
  private let folder: ReportFolder
  private let language: Language
  /// The files of units by the names of their sheets.
  private let unitFiles: [String: String]
  /// The sheets that this report has, by their paths: not every part is always asked for.
  private let paths: Set<String>

  init(_ folder: ReportFolder, _ language: Language) {
    self.folder = folder
    self.language = language
    unitFiles = Dictionary(
      folder.result.units.map { (UnitSheet.name(of: $0), folder.names[$0.index]) },
      uniquingKeysWith: { first, _ in first })
    paths = Set(folder.sheets.map(\.path))
  }

  func page(of document: ReportDocument, at sheet: ReportSheet) -> String {
    let up = String(repeating: "../", count: sheet.path.count { $0 == "/" })
    let back = HTMLWriter.Link(
      Bilingual(zh: "目录", en: "Contents"),
      path: up + folder.path(sheet.area.path("index"), language, "html"))
    return HTMLWriter(language: language).text(
      of: document, navigation: sheet.area == .units ? [] : [back],
      pathOfSheet: { name in path(of: name, from: sheet.area).map { up + $0 } })
  }

  /// A sheet of the office leads to explanations, a public one to the units' sheets.
  private func path(of sheet: String, from area: ReportArea) -> String? {
    guard area == .office || folder.unitArea == .everybody, let file = unitFiles[sheet] else {
      return nil
    }
    let path =
      area == .office
      ? ReportArea.office.path(ReportFolder.explanationPlace(file))
      : folder.unitArea.path(folder.unitPlace(file))
    return paths.contains(path) ? folder.path(path, language, "html") : nil
  }
}
