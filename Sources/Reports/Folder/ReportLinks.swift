import Diagnostics
import Scoring

/// The ways between the pages of a report.
struct ReportLinks: Sendable {
  private let language: Language
  /// Steps up from the page to the folder of the report.
  private let up: String
  private let index: String
  private let unitPaths: [String: String]

  /// - Parameter path: of the page, without its extension.
  init(_ folder: ReportFolder, from path: String, _ language: Language) {
    self.language = language
    let depth = path.split(separator: "/").count - 1
    up = String(repeating: "../", count: depth)
    let top = path.split(separator: "/").first.map(String.init) ?? ""
    index = top == "units" ? "" : folder.path("\(top)/index", language, "html")
    // A sheet of the office leads to explanations, a public one to the units' sheets.
    let target = top == "office" ? "office/explanations" : folder.unitFolder
    let isLinked = top == "office" || folder.unitFolder.hasPrefix("public")
    unitPaths =
      isLinked
      ? Dictionary(
        folder.result.units.map { unit in
          (
            UnitSheet.name(of: unit),
            folder.path("\(target)/\(folder.names[unit.index])", language, "html")
          )
        }, uniquingKeysWith: { first, _ in first }) : [:]
  }

  func page(of document: ReportDocument) -> String {
    let back = HTMLWriter.Link(Bilingual(zh: "目录", en: "Contents"), path: up + index)
    let (up, unitPaths) = (up, unitPaths)
    return HTMLWriter(language: language).text(
      of: document, navigation: index.isEmpty ? [] : [back],
      pathOfSheet: { name in unitPaths[name].map { up + $0 } })
  }
}
