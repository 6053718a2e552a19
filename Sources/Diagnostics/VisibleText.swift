/// Text from files and command lines made safe to show: tabs would move carets and columns,
/// control characters could command the terminal, and invisible characters could not be seen.
public enum VisibleText {
  /// The text as it can be shown; line ends stay.
  public static func of(_ text: String) -> String {
    String(text.map { $0 == "\n" ? $0 : of($0) })
  }

  /// The text as it can be shown on one line, as in a cell of a table.
  public static func onOneLine(_ text: String) -> String {
    PlainText.measure(text) == nil ? String(text.map { of($0) }) : text
  }

  /// A space for a tab or line end, U+FFFD for what has no form of its own.
  static func of(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first else { return character }
    if character.isWhitespace { return DisplayWidth.of(character) == 2 ? character : " " }
    let isUnseen = [.control, .format].contains(scalar.properties.generalCategory)
    return isUnseen ? "\u{FFFD}" : character
  }
}
