import Diagnostics

/// Text → tree. Parsing never fails: what could not be read stands in the tree as unreadable and in
/// the tree's diagnostics with its place.
public enum Parser {
  /// A text with more faults than this is not a rubric with faults; the rest can wait.
  static let mostDiagnostics = 200

  public static func parseRubric(_ source: SourceText) -> SyntaxTree {
    parse(source, .rubric)
  }

  public static func parseSession(_ source: SourceText) -> SyntaxTree {
    parse(source, .session)
  }

  /// A rubric or a session, by its first words; what begins as neither is taken for a rubric.
  public static func parse(_ source: SourceText) -> SyntaxTree {
    // The lexer reads nothing but valid UTF-8.
    guard readableText(of: source) != nil else { return parseRubric(source) }
    let first = Lexer.lex(source).tokens.first?.keyword
    return first == .appraisalSession ? parseSession(source) : parseRubric(source)
  }

  private static func parse(_ source: SourceText, _ grammar: DocumentGrammar) -> SyntaxTree {
    guard readableText(of: source) != nil else { return refused(source, grammar) }
    let lexed = Lexer.lex(source)
    guard let first = lexed.tokens.first?.keyword, grammar.opening.firstKeywords.contains(first)
    else { return refusedOpening(source, grammar, lexed) }
    var parser = DocumentParser(source, lexed, grammar)
    let tree = parser.parse()
    let found = UnopenedComments.merged(inOrderOfPlace(tree.diagnostics), of: lexed, in: tree)
    let extra =
      NumberingCheck.warnings(in: tree) + VocabularyCheck.warnings(of: lexed, in: tree)
      + MeasureCheck.errors(of: lexed, in: tree) + SeparationCheck.errors(in: tree)
    return SyntaxTree(
      source: source, root: tree.root, diagnostics: inOrderOfPlace(found + extra),
      language: tree.language, comments: tree.comments)
  }

  /// As a reader meets them, whichever step found them.
  private static func inOrderOfPlace(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let keyed = diagnostics.enumerated().map { index, diagnostic -> ([Int], Diagnostic) in
      guard case .source(let place)? = diagnostic.place else { return ([0, 0, index], diagnostic) }
      return ([place.line, place.column, index], diagnostic)
    }
    return keyed.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  /// Nil for what is not UTF-8, or holds bytes that no text holds.
  private static func readableText(of source: SourceText) -> String? {
    source.bytes.contains(0) ? nil : String(validating: source.bytes, as: UTF8.self)
  }

  /// A file that does not begin as a rubric or session is not read at all: every other message
  /// would be about something it is not.
  private static func refusedOpening(
    _ source: SourceText, _ grammar: DocumentGrammar, _ lexed: LexedText
  ) -> SyntaxTree {
    let place = source.place(of: lexed.tokens[0].range)
    let root = SyntaxNode(grammar.kind, lexed.tokens.map { .token($0) })
    return SyntaxTree(
      source: source, root: root, diagnostics: [.missingOpening(of: grammar.kind, at: place)],
      language: lexed.chineseWords >= lexed.englishWords ? .chinese : .english,
      comments: lexed.comments)
  }

  private static func refused(_ source: SourceText, _ grammar: DocumentGrammar) -> SyntaxTree {
    let whole = Token(kind: .unreadable, range: 0..<source.bytes.count, triviaStart: 0, text: "")
    return SyntaxTree(
      source: source, root: SyntaxNode(grammar.kind, [.token(whole)]),
      diagnostics: [.notText(file: source.file)], language: .chinese, comments: [])
  }
}
