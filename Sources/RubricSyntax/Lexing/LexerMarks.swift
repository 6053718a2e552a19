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
    var inside: [Unicode.Scalar] = []
    inside.reserveCapacity(8)
    var end = start
    while let scalar = scalar(at: end), scalar != sign {
      if scalar != " " { inside.append(scalar) }
      if inside.count > 8 { return nil }
      end += 1
    }
    guard end < units.count else { return nil }
    let text = String(of: inside)
    guard let number = Int(text) ?? ChineseNumeral.value(text) else { return nil }
    return (number, end + 1)
  }

  /// `①` to `⑳`, `⑴` to `⒇`, `㈠` to `㈩`.
  mutating func readCircledMark() {
    let value = units[index].scalar.value
    let first: UInt32 = value >= 0x3220 ? 0x3220 : value >= 0x2474 ? 0x2474 : 0x2460
    index += 1
    emit(.itemMark, from: index - 1, text: String(value - first + 1))
  }

  /// Whether an item of a list may begin here.
  var beginsItem: Bool {
    switch tokens.last?.kind {
    case .colon?, .semicolon?: true
    default: false
    }
  }

  /// `一、` and `1、` before an item; false, with nothing read, when it is something else. With a
  /// point, `1.` could be the end of an English sentence and is no mark.
  mutating func readListMark() -> Bool {
    let start = index
    guard let mark = markNumber(from: index, to: "、") else { return false }
    let inside = units[start..<(mark.end - 1)].map(\.scalar)
    guard inside.allSatisfy({ $0.isDigit }) || inside.allSatisfy({ $0.isHan }) else { return false }
    index = mark.end
    emit(.itemMark, from: start, text: String(mark.number))
    return true
  }

  /// `（含）` and `（不含）` beside a bound: they confirm its words and say nothing else. Against its
  /// words they are an error.
  mutating func readInclusion() -> Bool {
    let start = index
    guard let end = inclusionEnd(from: start) else { return false }
    let says = !visibleScalars(from: start, to: end).contains("不")
    index = end
    if let includes = boundIncludesItsNumber(at: end), includes != says {
      report(.inclusionContradicts(says: says, at: place(from: start, to: end)))
      emit(.unreadable, from: start)
    }
    return true
  }

  private func inclusionEnd(from start: Int) -> Int? {
    guard let first = scalar(at: start + 1), first == "含" || first == "不" else { return nil }
    for words in ["(含)", "(不含)", "(含本数)", "(不含本数)"] {
      let scalars = Array(words.unicodeScalars)
      let end = start + scalars.count
      if end <= units.count, units[start..<end].map(\.scalar) == scalars { return end }
    }
    return numberAgainEnd(from: start)
  }

  /// `两项以上（含两项）` says the number of the bound once more. Another number is none of it.
  private func numberAgainEnd(from start: Int) -> Int? {
    let inside = units[(start + 1)...].prefix(8).map(\.scalar).prefix { $0 != ")" }.dropFirst()
    let end = start + inside.count + 2
    guard scalar(at: start + 1) == "含", scalar(at: end) == ")" else { return nil }
    let digits = inside.prefix(while: \.isDigit)
    let number =
      digits.isEmpty
      ? numeral(at: inside).map { (text: String($0.number), count: $0.count) }
      : (text: String(String.UnicodeScalarView(digits)), count: digits.count)
    guard let number, let bound = tokens.suffix(3).last(where: { $0.kind == .number }),
      bound.text == number.text
    else { return nil }
    let measure = inside.dropFirst(number.count)
    let word = WordTable.chineseWord(at: measure, afterNumber: true)
    guard case .unit? = word?.word, word?.count == measure.count else { return nil }
    return end + 1
  }

  /// Whether the bound that stands before or behind includes its number; nil where there is none.
  private func boundIncludesItsNumber(at position: Int) -> Bool? {
    let next = units[afterSpace(position)...].prefix(2).map(\.scalar)
    if ["以上", "以下"].contains(where: { Array($0.unicodeScalars) == next }) { return true }
    let words = tokens.suffix(3).compactMap(\.keyword).last
    switch words {
    case .orMore?, .orLess?, .atLeast?, .atMost?: return true
    case .moreThan?, .below?: return false
    default: return nil
    }
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
