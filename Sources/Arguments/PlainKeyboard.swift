/// What a Chinese input method or an automatic correction makes of the signs of a command line:
/// `——` or `–` for `--`, `＝` for `=`, `ｈｅｌｐ` for `help`.
enum PlainKeyboard {
  private static let dashes: Set<Character> = [
    "-", "‐", "‑", "‒", "–", "—", "―", "⸺", "⸻", "−", "─", "━", "ー", "﹘", "﹣", "－",
  ]

  static func isDash(_ character: Character) -> Bool { dashes.contains(character) }

  /// `=`, or what is typed for it, or the wide space that no shell takes for a space.
  static func isSeparator(_ character: Character) -> Bool {
    character == "=" || character == "＝" || character == "\u{3000}"
  }

  /// The text with its full-width letters, digits and signs made plain.
  static func narrowed(_ text: some StringProtocol) -> String {
    var narrowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      narrowed.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(narrowed)
  }
}
