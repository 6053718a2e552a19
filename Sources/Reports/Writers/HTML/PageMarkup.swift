import Diagnostics

/// The page around the sheets: head, navigation, footer.
struct PageMarkup {
  let title: Bilingual
  let navigation: [HTMLWriter.Link]
  let footer: [Bilingual]
  let sheets: [Markup]
  let language: Language

  var text: String {
    "<!DOCTYPE html>\n"
      + Markup(
        "html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": language.tag],
        Markup(trusted: "\n"), head, Markup(trusted: "\n"), page, Markup(trusted: "\n")
      ).source + "\n"
  }

  /// The page loads nothing, and runs its own script only.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src '\(SortScript.digest)'"

  private var head: Markup {
    Markup(
      "head", [:], Markup(trusted: "\n"),
      .lines([
        Markup("meta", ["charset": "utf-8"]),
        Markup("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
        Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        Markup("title", [:], Markup(title[language])),
        Markup(
          "style", [:],
          Markup(trusted: "\n" + SheetStyle.text + PageNumbers.style(title, language))),
      ]))
  }

  private var page: Markup {
    let skip = Bilingual(zh: "跳到正文", en: "Skip to the sheet")
    return Markup(
      "body", [:], Markup(trusted: "\n"),
      .lines([
        Markup("a", ["class": "skip", "href": "#main"], Markup(skip[language])),
        ChartFill.definitions, bar,
        Markup("main", ["id": "main"], Markup(trusted: "\n"), .lines(sheets)), foot,
        Markup("script", [:], Markup(trusted: SortScript.text)),
      ]))
  }

  private var bar: Markup {
    guard !navigation.isEmpty else { return .nothing }
    let label = Bilingual(zh: "各表", en: "Sheets")
    return Markup(
      "header", ["class": "bar"],
      Markup(
        "nav", ["aria-label": label[language]], Markup(trusted: "\n"),
        .lines(
          navigation.map {
            Markup("a", ["href": URLPath.encoded($0.path)], Markup($0.label[language]))
          })))
  }

  private var foot: Markup {
    guard !footer.isEmpty else { return .nothing }
    return Markup(
      "footer", [:], Markup(trusted: "\n"),
      .lines(footer.map { Markup("p", [:], Markup($0[language])) }))
  }
}

extension Language {
  /// The tag of the language in HTML (BCP 47).
  var tag: String { self == .chinese ? "zh-CN" : "en" }
}
