import Diagnostics

/// What stands on the margin of every printed page: the title, so that a page that got lost is
/// found again, and the number.
enum PageNumbers {
  static func style(_ title: Bilingual, _ language: Language) -> String {
    let number =
      language == .chinese
      ? #""第" counter(page) "页　共" counter(pages) "页""#
      : #""Page " counter(page) " of " counter(pages)"#
    return """
      @page {
        @bottom-left { content: "\(escaped(title[language]))" }
        @bottom-right { content: \(number) }
      }

      """
  }

  /// The text as a string of CSS: letters, digits and what is not ASCII stand as they are, all else
  /// by code point, so that nothing ends the string or the style.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.onOneLine(text).unicodeScalars {
      let isPlain =
        !scalar.isASCII || scalar == " " || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      if isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return result
  }
}
