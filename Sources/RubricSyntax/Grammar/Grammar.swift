import Diagnostics

/// What a sentence may look like, as a value.
///
/// The grammar is data: the parser follows it, and so do the messages that say what is expected,
/// the vocabulary of the lexer and the tests that make sentences up. To add a sentence is to add
/// one `SentenceRule`.
indirect enum Grammar: Sendable {
  case keyword(Keyword)
  case token(TokenClass)
  case sequence([Grammar])
  /// The first alternative that fits.
  case choice([Grammar])
  case optional(Grammar)
  /// Any number of times, as often as it fits.
  case repeated(Grammar)
  /// A part that the tree keeps as a node of its own.
  case node(NodeKind, Grammar)
  /// A pause or filler that makes the sentence read well: written by the formatter, not needed by
  /// the parser.
  case printed(Bilingual)
}

/// The tokens that are not keywords, as the grammar tells them apart.
enum TokenClass: Hashable, Sendable {
  case name
  case integer
  case number
  case share
  case date
  case unitWord(UnitWord)
  case stop
  case semicolon
  case colon
  case articleMark
  case itemMark

  func accepts(_ token: Token) -> Bool {
    switch (self, token.kind) {
    case (.name, .name), (.number, .number), (.share, .share), (.date, .date), (.stop, .stop),
      (.semicolon, .semicolon), (.colon, .colon), (.articleMark, .articleMark),
      (.itemMark, .itemMark):
      true
    case (.integer, .number): !token.text.contains(".")
    case (.unitWord(let due), .unitWord(let found)): due == found
    default: false
    }
  }
}

/// One kind of sentence.
struct SentenceRule: Sendable {
  let kind: NodeKind
  let grammar: Grammar
  /// The keywords that it may begin with, an article mark aside.
  let firstKeywords: [Keyword]

  init(_ kind: NodeKind, @GrammarBuilder _ grammar: () -> Grammar) {
    self.kind = kind
    self.grammar = .node(kind, grammar())
    firstKeywords = self.grammar.firstKeywords
  }
}

@resultBuilder
enum GrammarBuilder {
  static func buildExpression(_ keyword: Keyword) -> Grammar { .keyword(keyword) }
  static func buildExpression(_ token: TokenClass) -> Grammar { .token(token) }
  static func buildExpression(_ grammar: Grammar) -> Grammar { grammar }

  static func buildBlock(_ parts: Grammar...) -> Grammar {
    parts.count == 1 ? parts[0] : .sequence(parts)
  }
}

extension Grammar {
  static func part(_ kind: NodeKind, @GrammarBuilder _ body: () -> Grammar) -> Grammar {
    .node(kind, body())
  }

  static func maybe(@GrammarBuilder _ body: () -> Grammar) -> Grammar { .optional(body()) }
  static func many(@GrammarBuilder _ body: () -> Grammar) -> Grammar { .repeated(body()) }
  static func sequence(@GrammarBuilder _ body: () -> Grammar) -> Grammar { body() }
  static func either(_ alternatives: Grammar...) -> Grammar { .choice(alternatives) }
  static func oneOf(_ keywords: Keyword...) -> Grammar { oneOf(keywords) }
  static func oneOf(_ keywords: [Keyword]) -> Grammar { .choice(keywords.map(Grammar.keyword)) }

  /// The keywords it uses, in order of appearance.
  var keywords: [Keyword] {
    switch self {
    case .keyword(let keyword): [keyword]
    case .token, .printed: []
    case .sequence(let parts), .choice(let parts): parts.flatMap(\.keywords)
    case .optional(let body), .repeated(let body), .node(_, let body): body.keywords
    }
  }

  /// The keywords it may begin with, each once.
  fileprivate var firstKeywords: [Keyword] {
    var keywords: [Keyword] = []
    _ = addFirstKeywords(to: &keywords)
    return keywords
  }

  /// - Returns: whether it may be empty, so that what follows may begin it, too.
  private func addFirstKeywords(to keywords: inout [Keyword]) -> Bool {
    switch self {
    case .keyword(let keyword):
      if !keywords.contains(keyword) { keywords.append(keyword) }
      return false
    case .token(let token): return token == .articleMark
    case .printed: return true
    case .optional(let body), .repeated(let body):
      _ = body.addFirstKeywords(to: &keywords)
      return true
    case .node(_, let body): return body.addFirstKeywords(to: &keywords)
    case .choice(let parts):
      var mayBeEmpty = false
      for part in parts where part.addFirstKeywords(to: &keywords) { mayBeEmpty = true }
      return mayBeEmpty
    case .sequence(let parts):
      for part in parts where !part.addFirstKeywords(to: &keywords) { return false }
      return true
    }
  }
}
