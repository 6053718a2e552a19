/// Text from files and command lines made safe to show: tabs would move carets and columns,
/// control characters could command the terminal, and invisible characters could not be seen.
enum VisibleText {
  /// The text as it can be shown; line ends stay.
  static func of(_ text: String) -> String {
    String(text.map { $0 == "\n" ? $0 : of($0) })
  }

  /// A space for a tab or line end, U+FFFD for what has no form of its own.
  static func of(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first else { return character }
    if character.isWhitespace { return DisplayWidth.of(character) == 2 ? character : " " }
    let isUnseen = [.control, .format].contains(scalar.properties.generalCategory)
    return isUnseen ? "\u{FFFD}" : character
  }
}
