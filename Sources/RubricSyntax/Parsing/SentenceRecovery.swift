import Diagnostics

/// What is done about a sentence that does not fit: say what is wrong with it, once, and go on
/// behind it.
extension DocumentParser {
  mutating func recover(from failure: GrammarMatcher.Failure, choice: Grammar) {
    if supplySign(at: failure, choice) { return }
    let found = lexed.tokens[failure.position]
    var advice: Bilingual?
    var isToldAsName = false
    if endsInSemicolon(before: failure.position) {
      let semicolon = lexed.tokens[failure.position - 1]
      report(.semicolonAtEnd(before: written(found), at: place(of: semicolon)), at: semicolon)
    } else if isUnitOfRow(before: failure.position) {
      let names = [failure.position - 1, failure.position + 1].map { lexed.tokens[$0].text }
      reportUnexpected(failure, .unitOfRow(names[0], line: names[1]))
    } else if isColonTooMany(failure) {
      // Nobody knows whether a point, a quote or nothing was meant: it is not corrected by itself.
      var diagnostic = Diagnostic.signTooMany(written(found) ?? "：", at: place(of: found))
      diagnostic.replacement = nil
      report(diagnostic, at: found)
    } else if standsForStop(failure) {
      let next = lexed.tokens[failure.position + 1]
      report(.semicolonAtEnd(before: written(next), at: place(of: found)), at: found)
    } else {
      advice = adviceOnWords(around: failure)
      if found.kind != .unreadable {
        reportUnexpected(failure, advice ?? wordAdvice(at: failure) ?? adviceOnSign(failure))
      } else if let advice {
        adviseLexical(at: failure.position, advice)
      } else {
        isToldAsName = proposeWhatFits(failure)
      }
    }
    if !isToldAsName { withdrawMereWords(behind: failure.position) }
    adviseOnRest(behind: failure.position, isAdvised: advice != nil)
    skipSentence(from: failure.position)
  }

  private mutating func reportUnexpected(
    _ failure: GrammarMatcher.Failure, _ advice: Bilingual?
  ) {
    let found = lexed.tokens[failure.position]
    var diagnostic = Diagnostic.unexpectedToken(
      written(found), expected: failure.expected, at: place(of: found))
    if let advice { diagnostic.help = [advice] }
    report(diagnostic, at: found)
  }

  /// A colon where none of the words is due that may have been left out before it.
  private func isColonTooMany(_ failure: GrammarMatcher.Failure) -> Bool {
    let words: [Keyword] = [.levels, .otherwise, .then, .basedOn]
    // Of a ranking or a grade it follows what they go by.
    let heading = failure.position > 0 ? lexed.tokens[failure.position - 1].keyword : nil
    return lexed.tokens[failure.position].kind == .colon
      && heading != .ranking && heading != .grade
      && !words.contains { failure.expected.contains(.keyword($0)) }
      && !UsualWords.isDueWeightsOf(failure.expected)
  }

  /// What to write for a colon or a number, where nothing else tells.
  private func adviceOnSign(_ failure: GrammarMatcher.Failure) -> Bilingual? {
    if isSecondNameOfRow(before: failure.position) { return .rowWithCriteria }
    let isColon = lexed.tokens[failure.position].kind == .colon
    return isColon && failure.expected.contains(.keyword(.then)) ? .resultBeforeList : nil
  }

  /// What to write for two numbers, `6:4` or `90-100`, with these numbers; else for a phrase.
  private mutating func adviceOnWords(around failure: GrammarMatcher.Failure) -> Bilingual? {
    ratioAdvice(at: failure.position) ?? rangeAdvice(at: failure.position)
      ?? phraseAdvice(at: failure.position, expected: failure.expected)
  }

  private func wordAdvice(at failure: GrammarMatcher.Failure) -> Bilingual? {
    UsualWords.advice(
      on: lexed.tokens[failure.position],
      behind: failure.position > 0 ? lexed.tokens[failure.position - 1] : nil,
      expected: failure.expected)
  }

  /// Reads the sentence as if the one sign that it lacks were there; false when that does not help.
  private mutating func supplySign(
    at failure: GrammarMatcher.Failure, _ choice: Grammar
  ) -> Bool {
    let found = lexed.tokens[failure.position]
    for sign in [TokenClass.semicolon, .colon, .stop]
    where failure.expected.contains(.token(sign)) && mayLack(sign, at: failure.position) {
      var matcher = GrammarMatcher(
        lexed.tokens, of: source, at: position, implied: (sign, at: failure.position))
      guard let matched = matcher.match(choice) else { continue }
      var diagnostic = Diagnostic.missingSign(
        sign, after: phrase(before: failure.position), before: written(found),
        at: gap(before: failure.position))
      // Only what carries its number is an item for certain; a name may belong to the row before.
      if sign == .semicolon, found.kind != .itemMark { diagnostic.replacement = nil }
      report(diagnostic, at: found)
      accept(matched, endingAt: matcher.position)
      return true
    }
    return false
  }

  /// Whether the sign can have been meant there, so far as the words around it tell.
  private func mayLack(_ sign: TokenClass, at position: Int) -> Bool {
    switch sign {
    case .stop:
      // A sentence that ends here is always one, whatever comes; but 则为“差”等次 is about grades
      // only with a name behind the word.
      let isGradeAlone = lexed.tokens[position].keyword == .grade && !isName(position + 1)
      return beginsSentence(position) && !isGradeAlone
    case .semicolon: return !isUnitOfRow(before: position) && !isOneWithWhatIsBefore(position)
    default: return true
    }
  }

  /// What a semicolon before it would tear apart: both parts of an "if … then" would have to hold,
  /// 乘以100%减去“下浮” would be two steps, the first of which does nothing, and 等次“定等” would be
  /// all gradings and one of them.
  private func isOneWithWhatIsBefore(_ position: Int) -> Bool {
    let advice = phraseAdvice(at: position)
    return advice == UsualPhrase.implication || advice == UsualPhrase.gradingPublished
      || (advice == UsualPhrase.factorOfSum && isWhole(position - 1))
  }

  /// 100% or 1.
  private func isWhole(_ index: Int) -> Bool {
    let token = lexed.tokens[index]
    let text = text(in: token.range).filter { $0 != " " }
    return token.kind == .share ? ["100%", "100％", "100 per cent"].contains(text) : text == "1"
  }

  /// `已知“表”：“甲”：“一季度”90`: a name with a colon behind it, where rows are listed.
  private func isUnitOfRow(before position: Int) -> Bool {
    position > self.position + 1 && lexed.tokens[self.position].keyword == .given
      && lexed.tokens[position].kind == .colon && lexed.tokens[position - 1].kind == .name
      && isName(position + 1)
  }

  private func isName(_ index: Int) -> Bool {
    index < lexed.tokens.count && lexed.tokens[index].kind == .name
  }

  /// The lexer has proposed the nearest of all words for one that it does not know. Of those that
  /// may stand here another can be meant; and what may not stand here was not meant.
  ///
  /// - Returns: Whether it is told that the word may be a name without quotes.
  private mutating func proposeWhatFits(_ failure: GrammarMatcher.Failure) -> Bool {
    let found = lexed.tokens[failure.position]
    let fitting = failure.expected.compactMap { expectation -> Keyword? in
      if case .keyword(let keyword) = expectation { keyword } else { nil }
    }
    let isChinese = found.text.unicodeScalars.contains { $0.isHan }
    let words = fitting.flatMap { isChinese ? $0.chinese : $0.english }
    // A run of text that is not of the language is near to none of them.
    let isWord = found.text.utf8.count <= 200
    let nearest = isWord ? MeantWord.nearest(to: found.text, among: words) : nil
    let isDropped = failure.position > 0 && lexed.tokens[failure.position - 1].keyword == .drop
    if isDropped, nearest == nil {
      replaceUnknownWord(
        by: .unknownWord(found.text, advice: UsualWords.trimmed, at: place(of: found)))
      return false
    }
    let mayBeName = failure.expected.contains(.token(.name))
    var diagnostic = Diagnostic.unknownWord(
      found.text, nearest: nearest, mayBeName: mayBeName, at: place(of: found))
    if let advice = UsualWords.advice(
      onUnknown: found.text,
      behind: failure.position > 0 ? lexed.tokens[failure.position - 1] : nil,
      expected: failure.expected)
    {
      diagnostic.help = [advice]
    }
    if nearest == nil, diagnostic.help.isEmpty, !fitting.isEmpty {
      diagnostic.expected = Expected.text(of: failure.expected)
    }
    replaceUnknownWord(by: diagnostic)
    return mayBeName && nearest == nil && UsualWords.mayBeName(found.text)
  }

  /// `“甲”“态度”90` in an example: only the unit may stand without its word.
  private func isSecondNameOfRow(before position: Int) -> Bool {
    position >= 2 && lexed.tokens[self.position].keyword == .given
      && lexed.tokens[position].kind == .number
      && lexed.tokens[(position - 2)..<position].allSatisfy { $0.kind == .name }
  }

  /// Nil for the end of the file, where nothing is written.
  private func written(_ token: Token) -> String? {
    token.kind == .endOfFile ? nil : readable(token)
  }

  /// The last words before a token, back to a sign or a pause: `保留2位小数`, `keep 2 places`.
  private func phrase(before position: Int) -> String {
    let last = position - 1
    if lexed.tokens[last].kind == .name { return lexed.tokens[last].text }
    var first = last
    while first > self.position, last - first < 4, isOnePhrase(first - 1, first) { first -= 1 }
    return text(in: lexed.tokens[first].range.lowerBound..<lexed.tokens[last].range.upperBound)
  }

  private func isOnePhrase(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (lexed.tokens[left], lexed.tokens[right])
    let isSign = [.name, .stop, .semicolon, .colon, .articleMark, .itemMark].contains(left.kind)
    let between = source.text(in: left.range.upperBound..<right.range.lowerBound)
    return !isSign && between.allSatisfy { $0 == " " }
  }

  private func beginsSentence(_ position: Int) -> Bool {
    let token = lexed.tokens[position]
    if token.kind == .articleMark || token.kind == .endOfFile { return true }
    guard let keyword = token.keyword else { return false }
    return grammar.sentences.contains { $0.firstKeywords.contains(keyword) }
  }

  private func endsInSemicolon(before position: Int) -> Bool {
    position > self.position && lexed.tokens[position - 1].kind == .semicolon
      && beginsSentence(position) && !isCap(position)
  }

  /// `总分不超过100分` as a step begins with the word of a sentence, and is none.
  private func isCap(_ position: Int) -> Bool {
    phraseAdvice(at: position) == UsualPhrase.caps
  }

  /// A semicolon where nothing but the end of the sentence, or a pause, could come.
  private func standsForStop(_ failure: GrammarMatcher.Failure) -> Bool {
    lexed.tokens[failure.position].kind == .semicolon
      && failure.expected.contains(.token(.stop)) && beginsSentence(failure.position + 1)
  }

  /// Leaves everything up to the end of the sentence in which `failing` stands.
  mutating func skipSentence(from failing: Int) {
    var end = max(failing, position)
    if endsInSemicolon(before: end) { return leaveUnreadable(upTo: end) }
    while lexed.tokens[end].kind != .endOfFile {
      if lexed.tokens[end].kind == .articleMark, end > position { break }
      end += 1
      if endsSentence(end - 1, failing: failing) { break }
    }
    leaveUnreadable(upTo: end)
  }

  private func endsSentence(_ last: Int, failing: Int) -> Bool {
    switch lexed.tokens[last].kind {
    case .stop: true
    // It was meant as a full stop.
    case .semicolon: last == failing && beginsSentence(last + 1)
    // A name without an end runs over the full stops of its line.
    case .unreadable: text(in: lexed.tokens[last].range).contains(".") && beginsSentence(last + 1)
    default: false
    }
  }
}
