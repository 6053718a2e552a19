import Diagnostics

extension Lexer {
  /// `(1)` and `（一）`.
  mutating func readParenthesizedMark() {
    let start = index
    guard let mark = markNumber(from: start + 1, to: ")") else {
      return readStray(upTo: closingParenthesis(from: start) + 1)
    }
    index = mark.end
    emit(.itemMark, from: start, text: String(mark.number))
  }

  /// The end of words in round brackets; the opening one itself when nothing closes it.
  private func closingParenthesis(from start: Int) -> Int {
    // As far as a remark in brackets can reach: to the end of its line or sentence.
    let words = units[start...].prefix(Self.longestName).prefix { unit in
      !unit.endsLine && !["\"", "。", ";"].contains(unit.scalar)
    }
    return words.firstIndex { $0.scalar == ")" } ?? start
  }

  /// The number before a closing sign, and where to read on behind the sign. White space in it is a
  /// re-wrapped line and means nothing.
  private func markNumber(
    from start: Int, to sign: Unicode.Scalar
  ) -> (number: Int, end: Int)? {
    var inside = String.UnicodeScalarView()
    var end = start
    while let scalar = scalar(at: end), scalar != sign {
      if scalar != " " { inside.append(scalar) }
      if inside.count > 8 { return nil }
      end += 1
    }
    let text = String(inside)
    guard end < units.count, let number = Int(text) ?? ChineseNumeral.value(text) else {
      return nil
    }
    return (number, end + 1)
  }

  /// `①` to `⑳`.
  mutating func readCircledMark() {
    let number = units[index].scalar.value - 0x2460 + 1
    index += 1
    emit(.itemMark, from: index - 1, text: String(number))
  }

  /// `第三条` and `第3条`; false, with nothing read, when the character begins another word.
  mutating func readChineseArticleMark() -> Bool {
    guard let mark = markNumber(from: index + 1, to: "条") else { return false }
    let start = index
    index = mark.end
    chineseWords += 1
    emit(.articleMark, from: start, text: String(mark.number))
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
}
