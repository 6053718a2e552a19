import Diagnostics

/// A sheet of a report before it is laid out.
struct ReportSheet: Sendable {
  /// Without the extension.
  let path: String
  let title: Bilingual
  /// The tab of its sheet in a workbook: the name of the unit, or the title.
  let tab: Bilingual
  /// By what tables of other sheets lead to it: the name of its document.
  let name: String?
  let document: @Sendable () -> ReportDocument

  /// The folder in which it lies: `public`, `office` or `units`.
  var folder: String { path.split(separator: "/").first.map(String.init) ?? "" }

  /// A spreadsheet can do nothing with lists of cells and steps: there is no table in them.
  var kinds: [SheetKind] {
    path.hasPrefix("office/e") ? [.html, .text, .markdown, .json] : SheetKind.allCases
  }

  /// Explanations are for reading.
  var isInWorkbook: Bool { !path.hasPrefix("office/explanations") }
}

/// The formats in which there is a file of its own for each sheet, with their extensions.
enum SheetKind: String, CaseIterable {
  case html
  case text = "txt"
  case markdown = "md"
  case csv
  case json
}
