import Diagnostics

/// A sheet of a report before it is laid out.
struct ReportSheet: Sendable {
  /// What it is made of.
  enum Content {
    case tables
    /// Lists of cells: a spreadsheet can do nothing with them, but shows them.
    case cells
    /// Steps of a working, which are for reading.
    case steps
  }

  let area: ReportArea
  /// Where it lies in its area, without the extension.
  let place: String
  let title: Bilingual
  /// The tab of its sheet in a workbook: the name of the unit, or the title.
  let tab: Bilingual
  /// By what tables of other sheets lead to it: the name of its document.
  let name: String?
  let content: Content
  let document: @Sendable () -> ReportDocument

  /// From the top of the report, without the extension.
  var path: String { area.path(place) }

  /// The formats in which there is a file of it.
  var kinds: [SheetKind] {
    switch content {
    case .tables: SheetKind.allCases
    case .cells, .steps: SheetKind.allCases.filter { $0 != .csv }
    }
  }

  var isInWorkbook: Bool { content != .steps }
}

/// The formats in which there is a file of its own for each sheet, with their extensions.
enum SheetKind: String, CaseIterable {
  case html
  case text = "txt"
  case markdown = "md"
  case csv
  case json
}
