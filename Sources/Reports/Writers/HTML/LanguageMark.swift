import Diagnostics

/// Says of Chinese text on an English page that it is Chinese, for voices and fonts.
enum LanguageMark {
  static func text(_ text: Bilingual, in language: Language) -> Markup {
    let shown = text[language]
    let tag = tag(of: shown, in: language)
    return tag == nil ? Markup(shown) : Markup("span", ["lang": tag], Markup(shown))
  }

  /// Nil where the text is of the language of the page.
  static func tag(of text: String, in language: Language) -> String? {
    let isMarked =
      language == .english
      && text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    return isMarked ? Language.chinese.tag : nil
  }
}
