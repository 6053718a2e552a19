import Diagnostics

extension Lexer {
  /// The longest name, in characters.
  static let longestName = 80
  /// A character that is made of hundreds of others is none.
  static let mostScalars = 400

  /// A name between quotes.
  mutating func readName() {
    let start = index
    switch quotes(from: start) {
    case .pair(let closing):
      index = closing + 1
      finishName(nameText(from: start + 1, to: closing), from: start)
    case .broken(let closing):
      index = closing + 1
      report(.brokenName(at: place(from: start, to: index)))
      emit(.name, from: start, text: nameText(from: start + 1, to: closing))
    case .parted(let sign, let closing):
      index = closing + 1
      let text = source.text(in: units[sign].range)
      report(.signInName(text, at: place(from: sign, to: sign + 1)))
      emit(.name, from: start, text: nameText(from: start + 1, to: closing))
    case .closingLost(let end):
      index = end
      let name = shortened(from: start + 1, to: end)
      report(.unclosedName(name, at: place(from: start, to: end)))
      emit(.unreadable, from: start)
    case .openingLost:
      index = start + 1
      // The bare name before it has been reported already.
      let isReported = tokens.last?.kind == .unreadable
      if !isReported { report(.unopenedName(at: place(from: start, to: index))) }
      emit(.unreadable, from: start)
    }
  }

  private mutating func finishName(_ name: String, from start: Int) {
    // Characters of plain text can be seen and are made of one scalar.
    let plain = PlainText.measure(name)?.characters
    if plain.map({ $0 == 0 }) ?? NameKey(name).text.isEmpty {
      report(.emptyName(at: place(from: start, to: index)))
    } else if plain ?? name.count > Self.longestName
      || plain ?? name.unicodeScalars.count > Self.mostScalars
    {
      report(.longName(name.count, limit: Self.longestName, at: place(from: start, to: index)))
    }
    reportEdges(of: start + 1..<index - 1)
    let before = tokens.last?.keyword
    let isNumber = before == .quota || before == .quotaFromEnd
    emit(.name, from: start, text: name)
    // 名额“计划数”个: a measure word stands behind it.
    if isNumber { endOfNumber = index }
  }

  /// A comma or colon at the end of a name stands on the wrong side of the quote.
  private mutating func reportEdges(of name: Range<Int>) {
    if name.isEmpty { return }
    reportEdge(name.lowerBound)
    if name.count > 1 { reportEdge(name.upperBound - 1) }
  }

  private mutating func reportEdge(_ edge: Int) {
    let scalar = units[edge].scalar
    guard LexicalWords.isPauseSign(scalar) || scalar == ":" else { return }
    report(.signAtEdge(source.text(in: units[edge].range), at: place(from: edge, to: edge + 1)))
  }

  /// Single quotes are an apostrophe too often to be quotes; the name is read all the same, so
  /// that the rest of the sentence is checked.
  mutating func readSingleQuoted() {
    let start = index
    let stretch = stretchOfName(from: start)
    guard let closing = stretch.first(where: { $0 > start && isSingleQuote($0) }) else {
      index += 1
      report(.singleQuotes(nil, at: place(from: start, to: index)))
      return emit(.unreadable, from: start)
    }
    let name = nameText(from: start + 1, to: closing)
    index = closing + 1
    report(.singleQuotes(name, at: place(from: start, to: index)))
    emit(.name, from: start, text: name)
  }

  private func isSingleQuote(_ position: Int) -> Bool {
    ["'", "‘", "’"].contains(units[position].scalar)
  }

  /// The name as it was written, without the characters that cannot be seen and the space around.
  private func nameText(from start: Int, to end: Int) -> String {
    String(visibleText(from: start, to: end).trimmingSpace)
  }

  /// How a name begins whose end is not known: up to a sign, and not too long.
  private func shortened(from start: Int, to end: Int) -> String {
    let beginning = nameText(from: start, to: end).prefix {
      $0.isLetter || $0.isNumber || $0 == " "
    }
    return String(String(beginning.prefix(24)).trimmingSpace)
  }
}

extension SourceText {
  func firstScalar(in range: Range<Int>) -> Unicode.Scalar {
    text(in: range).unicodeScalars.first ?? " "
  }
}

extension String {
  var trimmingSpace: Substring {
    var text = self[...]
    if PlainText.measure(self) != nil, !unicodeScalars.first.isWideOrUsualSpace,
      !unicodeScalars.last.isWideOrUsualSpace
    {
      return text
    }
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text
  }
}

extension Unicode.Scalar? {
  /// The only white space that plain text has.
  fileprivate var isWideOrUsualSpace: Bool { self == " " || self == "\u{3000}" }
}
