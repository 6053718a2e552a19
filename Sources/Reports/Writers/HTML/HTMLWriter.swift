public import Diagnostics

/// Writes reports as HTML: one file that needs no other, for the screen and for A4 paper.
///
/// Equal documents give equal bytes. The page is well-formed XML, too.
public struct HTMLWriter: Sendable {
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  /// A way from the page to another file.
  public struct Link: Sendable {
    public let label: Bilingual
    /// The path of the file from this page, as plain text: the writer encodes it.
    public let path: String

    public init(_ label: Bilingual, path: String) {
      self.label = label
      self.path = path
    }
  }

  /// One sheet as a page.
  /// - Parameters:
  ///   - navigation: what stands above the sheet on a screen; not printed.
  ///   - footer: what is said below it, a line each.
  ///   - pathOfSheet: where the sheet of a name is found from this page; nil where there is none.
  public func text(
    of document: ReportDocument, navigation: [Link] = [], footer: [Bilingual] = [],
    pathOfSheet: @escaping (String) -> String? = { _ in nil }
  ) -> String {
    let sheet = SheetMarkup(
      document, language: language, place: SheetPlace(number: nil),
      address: { pathOfSheet($0).map(URLPath.encoded) })
    return PageMarkup(
      title: document.title, navigation: navigation, footer: footer, sheets: [sheet.markup],
      language: language
    ).text
  }

  /// All sheets on one page, with a table of contents before them; each begins on a new sheet of
  /// paper.
  public func text(
    of documents: [ReportDocument], title: Bilingual, navigation: [Link] = [],
    footer: [Bilingual] = []
  ) -> String {
    var bundle = HTMLBundle(title, documents.map { ($0.title, $0.name) }, language: language)
    for document in documents { bundle.add(document) }
    return bundle.text(navigation: navigation, footer: footer)
  }
}
