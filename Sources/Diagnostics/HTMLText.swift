/// Text in HTML: what a unit may be called shall not become a tag.
public enum HTMLText {
  /// The text for content and for attributes in double quotes; line ends stay.
  public static func escaped(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isPlain) { return text }
    // By scalars: a quote that carries a combining accent is another character to Swift, and
    // still the end of an attribute to a browser.
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Letters, digits and Chinese, which most texts consist of: nothing to look at twice.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF: true
    default: " 　.,:()-%，。、：；（）“”".unicodeScalars.contains(scalar)
    }
  }
}
