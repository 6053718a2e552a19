import Diagnostics

extension Lexer {
  /// `(1)` and `（一）`.
  mutating func readParenthesizedMark() {
    let start = index
    var end = index + 1
    while let scalar = scalar(at: end), scalar != ")", end - start <= 8, !units[end].endsLine {
      end += 1
    }
    let inside = String(text(from: start + 1, to: min(end, units.count)).trimmingSpace)
    guard scalar(at: end) == ")", let number = Self.markNumber(inside) else {
      index += 1
      report(.strayCharacter("(", at: place(from: start, to: index)))
      return emit(.unreadable, from: start)
    }
    index = end + 1
    emit(.itemMark, from: start, text: String(number))
  }

  /// `①` to `⑳`.
  mutating func readCircledMark() {
    let number = units[index].scalar.value - 0x2460 + 1
    index += 1
    emit(.itemMark, from: index - 1, text: String(number))
  }

  /// `第三条` and `第3条`; false, with nothing read, when the character begins another word.
  mutating func readChineseArticleMark() -> Bool {
    var end = index + 1
    while let scalar = scalar(at: end), scalar != "条", end - index <= 8 { end += 1 }
    guard scalar(at: end) == "条",
      let number = Self.markNumber(text(from: index + 1, to: end).filter { !$0.isWhitespace })
    else { return false }
    let start = index
    index = end + 1
    chineseWords += 1
    emit(.articleMark, from: start, text: String(number))
    return true
  }

  /// `Article 3`, with or without a point behind it.
  mutating func readEnglishArticleMark() -> Bool {
    let start = index
    var position = index + "article".count
    while scalar(at: position) == " " { position += 1 }
    let digits = position
    while scalar(at: position)?.isDigit == true { position += 1 }
    guard let number = Int(text(from: digits, to: position)) else { return false }
    if scalar(at: position) == ".", scalar(at: position + 1)?.isDigit != true { position += 1 }
    index = position
    englishWords += 1
    emit(.articleMark, from: start, text: String(number))
    return true
  }

  private static func markNumber(_ text: String) -> Int? {
    Int(text) ?? ChineseNumeral.value(text)
  }
}
