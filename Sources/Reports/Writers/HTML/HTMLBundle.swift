public import Diagnostics

/// Several sheets as one page, with a table of contents before them; each begins on a new sheet of
/// paper. The sheets are added one by one, so that no more than one has to be there at a time.
public struct HTMLBundle: Sendable {
  private let contents: ContentsMarkup
  private let title: Bilingual
  private let language: Language
  private let addresses: [String: String]
  private var sheetCount = 0
  private var source = ""

  /// - Parameter sheets: the titles of all sheets that will be added, with the names by which
  ///   tables lead to them.
  public init(
    _ title: Bilingual, _ sheets: [(title: Bilingual, name: String?)], language: Language
  ) {
    self.title = title
    self.language = language
    let places = sheets.indices.map { SheetPlace(number: $0 + 1) }
    contents = ContentsMarkup(title, zip(sheets, places).map { ($0.title, $1) }, language)
    addresses = Dictionary(
      zip(sheets, places).compactMap { sheet, place in
        sheet.name.map { ($0, "#" + place.id) }
      }, uniquingKeysWith: { first, _ in first })
  }

  public mutating func add(_ document: ReportDocument) {
    sheetCount += 1
    let addresses = addresses
    let sheet = SheetMarkup(
      document, language: language, place: SheetPlace(number: sheetCount),
      address: { addresses[$0] })
    if !source.isEmpty { source += "\n" }
    source += sheet.markup.source
  }

  /// - Parameters:
  ///   - navigation: what stands above the sheets on a screen; not printed.
  ///   - footer: what is said below them, a line each.
  public func text(navigation: [HTMLWriter.Link] = [], footer: [Bilingual] = []) -> String {
    PageMarkup(
      title: title, navigation: navigation, footer: footer,
      sheets: [contents.markup, Markup(trusted: source)], language: language
    ).text
  }
}
