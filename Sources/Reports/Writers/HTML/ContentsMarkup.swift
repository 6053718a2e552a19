import Diagnostics

/// The first sheet of a page with several: its title and a table of contents.
struct ContentsMarkup {
  private let title: Bilingual
  private let sheets: [(title: Bilingual, place: SheetPlace)]
  private let language: Language

  init(_ title: Bilingual, _ sheets: [(title: Bilingual, place: SheetPlace)], _ language: Language)
  {
    self.title = title
    self.sheets = sheets
    self.language = language
  }

  var markup: Markup {
    let heading = Bilingual(zh: "目录", en: "Contents")
    let items = sheets.map { sheet in
      Markup(
        "li", [:],
        Markup("a", ["href": "#" + sheet.place.id], LanguageMark.text(sheet.title, in: language)))
    }
    return Markup(
      "div", ["class": "sheet"], Markup(trusted: "\n"),
      .lines([
        Markup("h1", [:], LanguageMark.text(title, in: language)),
        Markup(
          "nav", ["class": "contents", "aria-labelledby": "contents"], Markup(trusted: "\n"),
          .lines([
            Markup("h2", ["id": "contents"], Markup(heading[language])),
            Markup("ol", [:], Markup(trusted: "\n"), .lines(items)),
          ])),
      ]))
  }
}
