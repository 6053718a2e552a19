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

  /// - Parameter path: of the page, without its extension.
  func page(of document: ReportDocument, at path: String) -> String {
    let steps = path.split(separator: "/")
    let up = String(repeating: "../", count: steps.count - 1)
    let top = steps.first.map(String.init) ?? ""
    let back = HTMLWriter.Link(
      Bilingual(zh: "目录", en: "Contents"), path: up + folder.path("\(top)/index", language, "html"))
    return HTMLWriter(language: language).text(
      of: document, navigation: top == "units" ? [] : [back],
      pathOfSheet: { name in sheet(name, from: top).map { up + $0 } })
  }

  /// A sheet of the office leads to explanations, a public one to the units' sheets.
  private func sheet(_ name: String, from top: String) -> String? {
    let isOffice = top == "office"
    guard isOffice || folder.unitFolder.hasPrefix(ReportFolder.publicFolder),
      let file = unitFiles[name]
    else { return nil }
    let path = (isOffice ? "office/explanations/" : folder.unitFolder + "/") + file
    return paths.contains(path) ? folder.path(path, language, "html") : nil
  }
}
