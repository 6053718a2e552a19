import Diagnostics

/// Reads a file sentence by sentence and groups the sentences under their headings.
///
/// Every sentence stands for itself: one that cannot be read is reported once and skipped, and the
/// next one is read as if nothing had happened.
struct DocumentParser {
  let source: SourceText
  let lexed: LexedText
  let grammar: DocumentGrammar
  let language: Language
  /// The token at which the present sentence begins.
  var position = 0
  private var diagnostics: [Diagnostic]
  private var elements: [SyntaxElement] = []
  private var group: OpenGroup?
  /// How many articles have begun, those that could not be read included.
  private var articles = 0
  /// The number that the text gives to the last of them; nil where it gives none.
  private var articleNumber: Int?

  private struct OpenGroup {
    /// Nil behind a heading that could not be read.
    let rule: DocumentGrammar.GroupRule?
    var elements: [SyntaxElement]
    /// Whether the last line was out of place: those behind it are for the same reason.
    var isAstray = false
  }

  init(_ source: SourceText, _ lexed: LexedText, _ grammar: DocumentGrammar) {
    self.source = source
    self.lexed = lexed
    self.grammar = grammar
    language = lexed.chineseWords >= lexed.englishWords ? .chinese : .english
    diagnostics = lexed.diagnostics
  }

  mutating func parse() -> SyntaxTree {
    readOpening()
    while lexed.tokens[position].kind != .endOfFile { readSentence() }
    closeGroup()
    elements.append(.token(lexed.tokens[position]))
    return SyntaxTree(
      source: source, root: SyntaxNode(grammar.kind, elements), diagnostics: diagnostics,
      language: language, comments: lexed.comments)
  }

  // MARK: Sentences

  private mutating func readOpening() {
    var matcher = GrammarMatcher(lexed.tokens, of: source, at: position)
    if let matched = matcher.match(grammar.opening.grammar) {
      elements += matched
      position = matcher.position
    } else {
      let failing = matcher.failure.position
      // Where it breaks off: a comment may stand between it and the next word.
      let isBehind = failing > position && lexed.tokens[failing - 1].range.upperBound > 0
      let place = isBehind ? gap(before: failing) : place(of: lexed.tokens[failing])
      diagnostics.append(.missingOpening(of: grammar.kind, at: place))
      skipSentence(from: failing)
    }
  }

  private mutating func readSentence() {
    if startsWithMark, lexed.tokens[position + 1].kind == .articleMark {
      return reportUnstoppedArticle()
    }
    let first = startsWithMark ? lexed.tokens[position + 1] : lexed.tokens[position]
    let rules =
      first.keyword.map(grammar.sentences(beginningWith:))
      ?? grammar.sentences.filter {
        $0.firstKeywords.isEmpty && startsWithMark && first.kind == .stop
      }
    guard !rules.isEmpty else { return reportNoSuchSentence(first) }
    let choice = Grammar.choice(rules.map(\.grammar))
    var matcher = GrammarMatcher(
      lexed.tokens, of: source, at: position, notesFailures: false)
    if let matched = matcher.match(choice) {
      return accept(matched, endingAt: matcher.position)
    }
    var failing = GrammarMatcher(lexed.tokens, of: source, at: position)
    _ = failing.match(choice)
    recover(from: failing.failure, choice: choice)
  }

  /// `第一条　【总则】` without its stop: an article of a remark alone ends in one, too.
  private mutating func reportUnstoppedArticle() {
    let next = lexed.tokens[position + 1]
    report(
      .missingSign(
        .stop, after: readable(lexed.tokens[position]), before: readable(next),
        at: source.place(of: next.triviaStart..<next.triviaStart)), at: next)
    leaveUnreadable(upTo: position + 1)
  }

  private var startsWithMark: Bool {
    lexed.tokens[position].kind == .articleMark && position + 1 < lexed.tokens.count
  }

  /// More than any list of a regulation has, and few enough to be checked against one another. The
  /// units of a session are data: as many as a list of units may have rows.
  private static func mostItems(of kind: NodeKind) -> Int { kind == .unitList ? 100_000 : 1000 }

  mutating func accept(_ matched: [SyntaxElement], endingAt end: Int) {
    defer { position = end }
    guard case .node(let sentence)? = matched.first else { return }
    let items = sentence.count(of: .item)
    let most = Self.mostItems(of: sentence.kind)
    if items > most {
      let first = sentence.tokens[0]
      report(.tooManyItems(items, limit: most, at: place(of: first)), at: first)
      return leaveUnreadable(upTo: end)
    }
    if let rule = grammar.groups.first(where: { $0.heading.kind == sentence.kind }) {
      closeGroup()
      if rule.kind == .article { beginArticle() }
      group = OpenGroup(rule: rule, elements: matched)
    } else if grammar.facts.contains(where: { $0.kind == sentence.kind }) {
      closeGroup()
      elements += matched
    } else {
      acceptLine(sentence)
    }
  }

  private mutating func acceptLine(_ sentence: SyntaxNode) {
    let rule = group?.rule
    let isAstray = rule.map { !$0.lines.contains { $0.kind == sentence.kind } } ?? (group == nil)
    if isAstray, group?.isAstray != true { report(misplaced: sentence) }
    if group == nil { group = OpenGroup(rule: nil, elements: []) }
    group?.isAstray = isAstray
    group?.elements.append(.node(sentence))
  }

  private mutating func closeGroup() {
    guard let open = group else { return }
    let kind = open.rule?.kind ?? .unreadable
    elements.append(.node(SyntaxNode(kind, open.elements)))
    group = nil
  }

  /// Keeps what could not be read, and opens a group for it if it would have been a heading:
  /// behind a heading that could not be read, no line is out of place.
  mutating func leaveUnreadable(upTo end: Int) {
    let skipped = SyntaxNode(.unreadable, lexed.tokens[position..<end].map { .token($0) })
    let first = lexed.tokens[position]
    if beginsArticle(position) || beginsHeading(position) || first.kind == .unreadable {
      closeGroup()
      if beginsArticle(position) { beginArticle() }
      group = OpenGroup(rule: nil, elements: [])
    }
    position = end
    if group == nil {
      elements.append(.node(skipped))
    } else {
      group?.elements.append(.node(skipped))
    }
  }

  private mutating func beginArticle() {
    articles += 1
    articleNumber = writtenNumber(position)
  }

  private func writtenNumber(_ position: Int) -> Int? {
    let token = lexed.tokens[position]
    return token.kind == .articleMark ? Int(token.text) : nil
  }

  private func beginsArticle(_ position: Int) -> Bool {
    grammar.beginsArticle(lexed.tokens[position])
  }

  private func beginsHeading(_ position: Int) -> Bool {
    grammar.heading(beginningWith: lexed.tokens[position]) != nil
  }

  // MARK: Reporting

  private mutating func reportNoSuchSentence(_ first: Token) {
    if first.kind == .unreadable { proposeStart(for: first) }
    if !proposeStart(cutOffBehind: first), let diagnostic = noSuchSentence(first) {
      report(diagnostic, at: first)
    }
    skipSentence(from: position)
  }

  /// `计分办法“a.rubric”`: a keyword is read, and what is left of the word that was meant is not.
  /// - Returns: whether it was one.
  private mutating func proposeStart(cutOffBehind first: Token) -> Bool {
    guard lexed.tokens.indices.contains(position + 1) else { return false }
    let rest = lexed.tokens[position + 1]
    guard rest.kind == .unreadable, rest.range.lowerBound == first.range.upperBound else {
      return false
    }
    let word = readable(first) + rest.text
    guard let meant = starts.first(where: { $0.hasPrefix(word) }) else { return false }
    let start = Diagnostic.unknownStart(word, nearest: meant, at: place(of: first))
    replaceUnknownWord(at: place(of: rest), by: start)
    return true
  }

  /// The words that sentences begin with, in the vocabulary of the file.
  private var starts: [String] {
    grammar.sentences.flatMap(\.firstKeywords).map { $0.spelling[language] }.sorted()
  }

  /// The lexer has proposed the nearest of all words. Where a sentence begins, only one that a
  /// sentence can begin with was meant: 应到 stands for 应到人数, not for 到.
  private mutating func proposeStart(for first: Token) {
    let nearest =
      starts.first { $0.hasPrefix(first.text) } ?? MeantWord.nearest(to: first.text, among: starts)
    replaceUnknownWord(by: .unknownStart(first.text, nearest: nearest, at: place(of: first)))
  }

  /// Nil when the lexer has reported the token already.
  private func noSuchSentence(_ first: Token) -> Diagnostic? {
    switch first.kind {
    case .unreadable: return nil
    case .stop, .semicolon, .colon: return .signTooMany(readable(first), at: place(of: first))
    case _ where isItemBehindStop(first):
      return .stopInsideList(
        before: readable(first), at: place(of: lexed.tokens[position - 1]))
    default:
      let nearest = MeantWord.nearest(to: readable(first), among: starts)
      var diagnostic = Diagnostic.noSuchSentence(
        readable(first), nearest: nearest, at: place(of: first))
      if first.kind == .name, saysLevels(position + 1) {
        diagnostic.help = [UsualWords.levelsOfCriterion]
      } else if first.kind == .name, lexed.tokens.indices.contains(position + 2),
        lexed.tokens[position + 2].keyword == .weight
      {
        diagnostic.help = [UsualWords.weightsOfCategory]
      } else if let advice = adviceOnReversed(first) {
        diagnostic.help = [advice]
      }
      return diagnostic
    }
  }

  /// `“工作效率”等次：…`: the word for the criterion is left out.
  private func saysLevels(_ position: Int) -> Bool {
    guard lexed.tokens.indices.contains(position) else { return false }
    return [.levels, .grade].contains(lexed.tokens[position].keyword)
  }

  private func isItemBehindStop(_ first: Token) -> Bool {
    first.kind == .itemMark && position > 0 && lexed.tokens[position - 1].kind == .stop
  }

  private mutating func report(misplaced sentence: SyntaxNode) {
    let first = sentence.tokens[0]
    report(
      .misplacedSentence(
        readable(first), under: headings(of: sentence.kind), at: place(of: first)), at: first)
  }

  private func headings(of kind: NodeKind) -> [Keyword] {
    grammar.groups.filter { $0.lines.contains { $0.kind == kind } }
      .flatMap { $0.heading.firstKeywords.sorted { $0.english[0] < $1.english[0] } }
  }

  mutating func report(_ diagnostic: Diagnostic, at token: Token) {
    var diagnostic = diagnostic
    diagnostic.citation = citation(at: token)
    if diagnostics.count < Parser.mostDiagnostics { diagnostics.append(diagnostic) }
  }

  /// Puts another message in the place of what the lexer has said of a word.
  mutating func replaceUnknownWord(by other: Diagnostic) {
    replaceUnknownWord(at: other.place, by: other)
  }

  private mutating func replaceUnknownWord(at place: Place?, by other: Diagnostic) {
    let code = SyntaxCode.unknownWord.rawValue
    if let index = diagnostics.firstIndex(where: { $0.code == code && $0.place == place }) {
      diagnostics[index] = other
    }
  }

  /// Puts advice in the place of what the lexer has proposed for a token that it has reported.
  mutating func adviseLexical(at index: Int, _ advice: Bilingual) {
    guard let told = lexicalMessage(at: index) else { return }
    if diagnostics[told].code == SyntaxCode.unknownWord.rawValue {
      let token = lexed.tokens[index]
      diagnostics[told] = .unknownWord(token.text, advice: advice, at: place(of: token))
    } else {
      diagnostics[told].help = [advice]
    }
  }

  /// Whether what is said of a token is heard: of what is not of the language, only the first
  /// faults are told.
  func canTell(at index: Int) -> Bool {
    lexed.tokens[index].kind == .unreadable
      ? lexicalMessage(at: index) != nil : diagnostics.count < Parser.mostDiagnostics
  }

  /// Takes back what the lexer has said of a token.
  mutating func withdrawLexical(at index: Int) {
    if let told = lexicalMessage(at: index) { diagnostics.remove(at: told) }
  }

  /// Whether it is told of a word that it is none of the language, and nothing of what to write.
  func isMereWord(at index: Int) -> Bool {
    guard let told = lexicalMessage(at: index) else { return false }
    return diagnostics[told].code == SyntaxCode.unknownWord.rawValue
      && diagnostics[told].help.isEmpty
  }

  /// Where the lexer's message of an unknown word or a stray sign stands.
  private func lexicalMessage(at index: Int) -> Int? {
    guard lexed.tokens[index].kind == .unreadable else { return nil }
    let codes = [SyntaxCode.unknownWord, .strayCharacter].map(\.rawValue)
    let place = place(of: lexed.tokens[index])
    return diagnostics.firstIndex { codes.contains($0.code) && $0.place == place }
  }

  /// The article that is being read, and the item that the token stands in.
  private func citation(at token: Token) -> Citation? {
    let beginsArticle = beginsArticle(position)
    let isInArticle = group.map { $0.rule.map { $0.kind == .article } ?? (articles > 0) } ?? false
    guard beginsArticle || isInArticle else { return nil }
    let number = beginsArticle ? writtenNumber(position) : articleNumber
    // Counted beside numbers of the text, it would be called by that of another article.
    guard number != nil || !lexed.tokens.contains(where: { $0.kind == .articleMark }) else {
      return nil
    }
    return Citation(article: number ?? articles + (beginsArticle ? 1 : 0), item: item(at: token))
  }

  private func item(at token: Token) -> Int? {
    let sentence = lexed.tokens[position...].prefix { $0.kind != .stop }
    let before = sentence.prefix { $0.range.lowerBound < token.range.lowerBound }
    guard sentence.contains(where: { $0.kind == .semicolon || $0.kind == .itemMark }),
      let colon = before.firstIndex(where: { $0.kind == .colon })
    else { return nil }
    let mark = before[colon...].last { $0.kind == .semicolon || $0.kind == .itemMark }
    if let mark, mark.kind == .itemMark, let number = Int(mark.text) { return number }
    return 1 + before[colon...].count { $0.kind == .semicolon }
  }

  func place(of token: Token) -> Place { source.place(of: token.range) }

  /// The place right behind the token before this one.
  func gap(before position: Int) -> Place {
    let end = position == 0 ? 0 : lexed.tokens[position - 1].range.upperBound
    return source.place(of: end..<end)
  }

  /// What is written in a stretch of the file, on one line.
  func text(in range: Range<Int>) -> String {
    source.text(in: range).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// A token as a message names it.
  func readable(_ token: Token) -> String {
    token.kind == .name ? token.text : text(in: token.range)
  }
}
