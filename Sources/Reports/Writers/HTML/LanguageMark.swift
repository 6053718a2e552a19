import Diagnostics

/// Says of Chinese text on an English page that it is Chinese, for voices and fonts.
enum LanguageMark {
  /// The text, with a mark around every Chinese stretch of it.
  static func text(_ text: Bilingual, in language: Language) -> Markup {
    let shown = text[language]
    guard language == .english, shown.contains(where: isChinese) else { return Markup(shown) }
    return .joined(
      stretches(of: shown).map { stretch in
        let text = Markup(String(stretch))
        let isMarked = stretch.contains(where: isChinese)
        return isMarked ? Markup("span", ["lang": Language.chinese.tag], text) : text
      })
  }

  /// The mark for an element that holds nothing but the text; nil where the text has words of the
  /// language of the page.
  static func tag(of text: String, in language: Language) -> String? {
    let isMarked =
      language == .english && text.contains(where: isChinese)
      && !text.contains { $0.isASCII && $0.isLetter }
    return isMarked ? Language.chinese.tag : nil
  }

  /// Changes of language part them; digits and signs belong to what stands before them.
  private static func stretches(of text: String) -> [Substring] {
    var stretches: [Substring] = []
    var start = text.startIndex
    var wasChinese: Bool?
    for index in text.indices {
      let isNow = isChinese(text[index])
      guard isNow || text[index].isLetter else { continue }
      if let wasChinese, wasChinese != isNow {
        stretches.append(text[start..<index])
        start = index
      }
      wasChinese = isNow
    }
    return stretches + [text[start...]]
  }

  private static func isChinese(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x3400...0x9FFF).contains($0.value) } ?? false
  }
}
