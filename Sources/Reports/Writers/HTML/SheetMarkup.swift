import Diagnostics

/// One sheet: its head and its blocks.
struct SheetMarkup {
  private let document: ReportDocument
  private let language: Language
  private let place: SheetPlace
  private let address: (String) -> String?

  /// - Parameter address: where the sheet of a name is found; nil where there is none.
  init(
    _ document: ReportDocument, language: Language, place: SheetPlace,
    address: @escaping (String) -> String?
  ) {
    self.document = document
    self.language = language
    self.place = place
    self.address = address
  }

  var markup: Markup {
    let title = place.id + "-title"
    let isWide = SheetWidth(of: document, in: language) == .landscape
    return Markup(
      "article",
      ["class": isWide ? "sheet wide" : "sheet", "id": place.id, "aria-labelledby": title],
      Markup(trusted: "\n"), .lines([head(title)] + document.blocks.enumerated().map(block)))
  }

  private func head(_ title: String) -> Markup {
    let lines = document.subtitles.map { Markup("p", [:], said($0)) }
    return Markup(
      "header", [:], Markup(trusted: "\n"),
      .lines([place.title(title, said(document.title))] + lines))
  }

  private func said(_ text: Bilingual) -> Markup { LanguageMark.text(text, in: language) }

  // MARK: Blocks

  private func block(_ index: Int, _ block: ReportDocument.Block) -> Markup {
    switch block {
    case .keyFigures(let figures): keyFigures(figures)
    case .table(let table):
      TableMarkup(
        table, language: language, place: place,
        labelledBy: place.id + "-title", address: address
      ).markup
    case .notes(let heading, let lines): notes(heading, lines)
    case .chart(let chart):
      ChartMarkup(chart, language: language, place: place, id: place.id("chart", index)).markup
    case .steps(let heading, let steps):
      StepsMarkup(heading: heading, steps: steps, language: language, place: place).markup
    case .signatures(let lines): signatures(lines)
    }
  }

  private func keyFigures(_ figures: [ReportDocument.KeyFigure]) -> Markup {
    guard !figures.isEmpty else { return .nothing }
    return Markup(
      "dl", ["class": "figures"], Markup(trusted: "\n"),
      .lines(
        figures.map {
          Markup(
            "div", [:], Markup("dt", [:], said($0.label)), Markup("dd", [:], said($0.value.words)))
        }))
  }

  /// Many short notes stand in two columns: half widths of a sign that one of them holds.
  private static let (mostInOneColumn, halfLine) = (8, 44)

  private func notes(_ heading: Bilingual, _ lines: [Bilingual]) -> Markup {
    let items = lines.map { Markup("li", [:], said($0)) }
    let isBrief =
      lines.count > Self.mostInOneColumn
      && lines.allSatisfy { DisplayWidth.of($0[language]) <= Self.halfLine }
    let list =
      items.isEmpty
      ? .nothing
      : Markup(
        "ul", ["class": isBrief ? "halves" : nil], Markup(trusted: "\n"), .lines(items))
    return Markup(
      "section", ["class": "notes"], Markup(trusted: "\n"),
      .lines([place.heading(said(heading)), list]))
  }

  private func signatures(_ lines: [Bilingual]) -> Markup {
    guard !lines.isEmpty else { return .nothing }
    let label = Bilingual(zh: "签字", en: "Signatures")
    return Markup(
      "section", ["class": "signatures", "aria-label": label[language]], Markup(trusted: "\n"),
      .lines(
        lines.map {
          Markup("p", [:], Markup("span", [:], said($0)), Markup("span", ["class": "line"]))
        }
      ))
  }
}
