import Diagnostics

/// Finds what regulations say in several words around a word that cannot be read.
extension DocumentParser {
  /// What to write for the words around a token that does not fit; nil where nobody knows.
  func phraseAdvice(
    at failing: Int, expected: [GrammarMatcher.Expectation] = []
  ) -> Bilingual? {
    guard canTell(at: failing) else { return nil }
    let hasCases = lexed.tokens[position...].prefix { $0.kind != .stop && $0.kind != .colon }
      .contains { $0.keyword == .firstThatHolds }
    let isNumbered = lexed.tokens[position].kind == .articleMark
    let heading = lexed.tokens[min(position + (isNumbered ? 1 : 0), lexed.tokens.count - 1)]
    guard let place = SentencePlace(heading: heading.keyword, hasCases: hasCases) else {
      return nil
    }
    let advice = UsualPhrase.advice(on: clause(around: failing), in: place)
    // Behind what is added for each one, a bound is one for all of them.
    let isOfForEach = expected.contains(.keyword(.inAll)) && advice == UsualPhrase.caps
    return isOfForEach ? UsualWords.inAll : advice
  }

  /// The advice for a clause is about all of its words: what the lexer has said of the others only
  /// leads astray. Phrases of later clauses get their own.
  mutating func adviseOnRest(behind failing: Int, isAdvised: Bool) {
    let span = clauseTokens(around: failing)
    for index in span where isAdvised && index != failing { withdrawLexical(at: index) }
    var index = span.upperBound
    // Of a sentence that is not of the language, the first faults have been told.
    let end = min(lexed.tokens.count, failing + 400)
    while index < end, lexed.tokens[index].kind != .stop {
      guard lexed.tokens[index].kind == .unreadable,
        let advice = rangeAdvice(at: index) ?? phraseAdvice(at: index)
      else {
        index += 1
        continue
      }
      adviseLexical(at: index, advice)
      let span = clauseTokens(around: index)
      for other in span where other != index { withdrawLexical(at: other) }
      index = max(index + 1, span.upperBound)
    }
  }

  /// Behind a fault, that a word is not of the language helps nobody: what can stand there shows
  /// when the first fault is mended. Names without quotes are told one and all.
  mutating func withdrawMereWords(behind failing: Int) {
    let end = min(lexed.tokens.count, failing + 400)
    for index in (failing + 1)..<max(failing + 1, end) {
      if lexed.tokens[index].kind == .stop { return }
      if isMereWord(at: index) { withdrawLexical(at: index) }
    }
  }

  /// The tokens of the clause that a token stands in, or as many as a phrase may have.
  private func clauseTokens(around failing: Int) -> Range<Int> {
    let isEnd = { (index: Int) in
      [.stop, .semicolon, .colon, .articleMark, .endOfFile].contains(lexed.tokens[index].kind)
    }
    var (first, end) = (failing, failing)
    while first > position, failing - first < 40, !isEnd(first - 1) { first -= 1 }
    while end < lexed.tokens.count, end - failing < 40, !isEnd(end) { end += 1 }
    return first..<end
  }

  private func clause(around failing: Int) -> Clause {
    var clause = Clause()
    for index in clauseTokens(around: failing) {
      let token = lexed.tokens[index]
      clause.text += language == .english ? [" "] : Self.plain(between(token))
      let start = clause.text.count
      clause.text += shape(of: token)
      if index == failing { clause.fault = start..<clause.text.count }
    }
    if clause.fault.isEmpty { clause.fault = clause.text.count..<clause.text.count }
    return clause
  }

  private func between(_ token: Token) -> String {
    source.text(in: token.triviaStart..<token.range.lowerBound)
  }

  private func shape(of token: Token) -> [Character] {
    switch token.kind {
    case .name: ["“", "”"]
    case .number: ["0"]
    case .share: ["%"]
    // No phrase is as long as a run of text that is not of the language may be.
    default:
      Self.plain(
        String(source.text(in: token.range).prefix(60)).lowercased(),
        keepsSpace: language == .english)
    }
  }

  /// Without comments, pauses and white space.
  private static func plain(_ text: String, keepsSpace: Bool = false) -> [Character] {
    var plain: [Character] = []
    var depth = 0
    for character in text {
      switch character {
      case "[", "【", "［": depth += 1
      case "]", "】", "］": depth = max(0, depth - 1)
      case ",", "，", "、": break
      case _ where depth > 0 || (character.isWhitespace && !keepsSpace): break
      case "(": plain.append("（")
      case ")": plain.append("）")
      default: plain.append(character)
      }
    }
    return plain
  }
}
