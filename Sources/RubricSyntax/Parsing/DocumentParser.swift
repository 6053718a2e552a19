import Diagnostics

/// Reads a file sentence by sentence and groups the sentences under their headings.
///
/// Every sentence stands for itself: one that cannot be read is reported once and skipped, and the
/// next one is read as if nothing had happened.
struct DocumentParser {
  private let source: SourceText
  private let lexed: LexedText
  private let grammar: DocumentGrammar
  private let language: Language
  private var position = 0
  private var diagnostics: [Diagnostic]
  private var elements: [SyntaxElement] = []
  private var group: OpenGroup?
  private var articles = 0

  private struct OpenGroup {
    let rule: DocumentGrammar.GroupRule?
    var elements: [SyntaxElement]
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
      language: language)
  }

  // MARK: Sentences

  private mutating func readOpening() {
    var matcher = GrammarMatcher(lexed.tokens, at: position)
    if let matched = matcher.match(grammar.opening.grammar) {
      elements += matched
      position = matcher.position
    } else {
      diagnostics.append(.missingOpening(of: grammar.kind, at: place(of: lexed.tokens[0])))
      if grammar.opening.firstKeywords.contains(where: { $0 == lexed.tokens[0].keyword }) {
        skipSentence(from: position)
      }
    }
  }

  private mutating func readSentence() {
    let first = startsWithMark ? lexed.tokens[position + 1] : lexed.tokens[position]
    let rules = grammar.sentences.filter { rule in
      first.keyword.map(rule.firstKeywords.contains) ?? false
    }
    guard !rules.isEmpty else { return reportNoSuchSentence(first) }
    let choice = Grammar.choice(rules.map(\.grammar))
    var matcher = GrammarMatcher(lexed.tokens, at: position)
    if let matched = matcher.match(choice) {
      return accept(matched, endingAt: matcher.position)
    }
    recover(from: matcher.failure, choice: choice)
  }

  private var startsWithMark: Bool {
    lexed.tokens[position].kind == .articleMark && position + 1 < lexed.tokens.count
  }

  private mutating func accept(_ matched: [SyntaxElement], endingAt end: Int) {
    position = end
    guard case .node(let sentence)? = matched.first else { return }
    if let rule = grammar.groups.first(where: { $0.heading.kind == sentence.kind }) {
      closeGroup()
      if rule.kind == .article { articles += 1 }
      group = OpenGroup(rule: rule, elements: matched)
    } else if grammar.facts.contains(where: { $0.kind == sentence.kind }) {
      closeGroup()
      elements += matched
    } else {
      acceptLine(sentence)
    }
  }

  private mutating func acceptLine(_ sentence: SyntaxNode) {
    if let open = group, let rule = open.rule,
      !rule.lines.contains(where: { $0.kind == sentence.kind })
    {
      report(misplaced: sentence)
    } else if group == nil {
      report(misplaced: sentence)
      group = OpenGroup(rule: nil, elements: [])
    }
    group?.elements.append(.node(sentence))
  }

  private mutating func closeGroup() {
    guard let open = group else { return }
    let kind = open.rule?.kind ?? .unreadable
    elements.append(.node(SyntaxNode(kind, open.elements)))
    group = nil
  }

  // MARK: Recovery

  private mutating func recover(from failure: GrammarMatcher.Failure, choice: Grammar) {
    let found = lexed.tokens[failure.position]
    let missesStop = failure.expected.contains(.token(.stop)) && beginsSentence(failure.position)
    if missesStop {
      report(
        .missingStop(
          after: text(of: lexed.tokens[failure.position - 1]), before: readable(found),
          at: gap(before: found)), at: found)
      var matcher = GrammarMatcher(lexed.tokens, at: position, impliedStop: failure.position)
      if let matched = matcher.match(choice) {
        return accept(matched, endingAt: matcher.position)
      }
    } else if found.kind != .unreadable {
      report(
        .unexpectedToken(
          found.kind == .endOfFile ? nil : readable(found), expected: failure.expected,
          language: language, at: place(of: found)), at: found)
    }
    skipSentence(from: failure.position)
  }

  private func beginsSentence(_ position: Int) -> Bool {
    let token = lexed.tokens[position]
    if token.kind == .articleMark || token.kind == .endOfFile { return true }
    guard let keyword = token.keyword else { return false }
    return grammar.sentences.contains { $0.firstKeywords.contains(keyword) }
  }

  /// Leaves everything up to the next full stop behind `failing`, or up to the next article.
  private mutating func skipSentence(from failing: Int) {
    let start = position
    position = max(failing, start)
    while true {
      let kind = lexed.tokens[position].kind
      if kind == .endOfFile || (kind == .articleMark && position > start) { break }
      position += 1
      if kind == .stop { break }
    }
    let skipped = SyntaxNode(.unreadable, lexed.tokens[start..<position].map { .token($0) })
    openUnreadableGroupIfHeading(start)
    if group == nil {
      elements.append(.node(skipped))
    } else {
      group?.elements.append(.node(skipped))
    }
  }

  /// Behind a heading that could not be read, no line is out of place.
  private mutating func openUnreadableGroupIfHeading(_ start: Int) {
    let first = lexed.tokens[start].kind == .articleMark ? start + 1 : start
    let token = lexed.tokens[min(first, lexed.tokens.count - 1)]
    let isHeading = grammar.groups.contains { group in
      token.keyword.map(group.heading.firstKeywords.contains) ?? false
    }
    if isHeading || lexed.tokens[start].kind == .articleMark || token.kind == .unreadable {
      closeGroup()
      group = OpenGroup(rule: nil, elements: [])
    }
  }

  // MARK: Reporting

  private mutating func reportNoSuchSentence(_ first: Token) {
    if first.kind != .unreadable {
      let starts = grammar.sentences.flatMap(\.firstKeywords).map { $0.spelling[language] }
      report(
        .noSuchSentence(
          readable(first), nearest: Spelling.nearest(to: readable(first), among: starts.sorted()),
          at: place(of: first)), at: first)
    }
    skipSentence(from: position)
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

  private mutating func report(_ diagnostic: Diagnostic, at token: Token) {
    var diagnostic = diagnostic
    diagnostic.citation = citation(at: token)
    diagnostics.append(diagnostic)
  }

  /// The article that is being read, and the item that the token stands in.
  private func citation(at token: Token) -> Citation? {
    let startsArticle = lexed.tokens[position].kind == .articleMark
    let article = articles + (startsArticle ? 1 : 0)
    guard article > 0, startsArticle || group?.rule?.kind == .article else { return nil }
    var item: Int?
    for token in lexed.tokens[position...].prefix(while: {
      $0.range.lowerBound < token.range.lowerBound
    }) {
      if token.kind == .colon { item = 1 }
      if token.kind == .semicolon { item = (item ?? 1) + 1 }
    }
    return Citation(article: article, item: item)
  }

  private func place(of token: Token) -> Place { source.place(of: token.range) }

  private func gap(before token: Token) -> Place {
    let end = lexed.tokens.last { $0.range.upperBound <= token.triviaStart }?.range.upperBound ?? 0
    return source.place(of: end..<end)
  }

  /// The token as it stands in the file, on one line.
  private func text(of token: Token) -> String {
    source.text(in: token.range).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func readable(_ token: Token) -> String {
    switch token.kind {
    case .name: token.text
    case .endOfFile: Bilingual(zh: "文末", en: "end of file")[language]
    default: text(of: token)
    }
  }
}
