import Diagnostics
import RubricModel
import Tables

/// Suggestions that look like deputies and deputies that look like suggestions: two columns have
/// each other's name. The count would take means over the wrong things, and no other check sees it.
enum KeysExchanged {
  static func diagnostics(_ table: Table, _ keys: [KeyColumn: Int]) -> [Diagnostic] {
    guard let suggestion = keys[.suggestion], let deputy = keys[.deputy] else { return [] }
    // Exchanged columns are so in every row.
    let rows = table.rows.prefix(1000)
    guard rows.count >= fewest, areNearlyAll(rows.map { $0.cells[suggestion] }, isPerson),
      areNearlyAll(rows.map { $0.cells[deputy] }, isNumber)
    else { return [] }
    return [
      .keysExchanged(
        table.header[suggestion], table.header[deputy],
        at: table.placeOfHeader(column: suggestion))
    ]
  }

  private static let fewest = 3

  private static func areNearlyAll(_ texts: [String], _ holds: (String) -> Bool) -> Bool {
    texts.count(where: holds) * 10 >= texts.count * 9
  }

  /// `王芳`, `代表07`, and not `省建议第7号`.
  private static func isPerson(_ text: String) -> Bool {
    let hasWords = text.unicodeScalars.contains(where: isLetter)
    if hasWords, !text.contains(where: isDigit) { return true }
    return text.unicodeScalars.contains { $0.value > 0x7F && isLetter($0) }
      && !text.contains { "建议案号第件".contains($0) }
  }

  /// Nearly all are usual Chinese characters or digits, which need not be looked up.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{4E00}"..."\u{9FA5}": true
    case "0"..."9": false
    default: scalar.properties.isAlphabetic
    }
  }

  /// `7`, `A07`, and not `代表07`.
  private static func isNumber(_ text: String) -> Bool {
    text.contains(where: isDigit) && text.unicodeScalars.allSatisfy { $0.value < 0x80 }
  }

  private static func isDigit(_ character: Character) -> Bool { "0"..."9" ~= character }
}
