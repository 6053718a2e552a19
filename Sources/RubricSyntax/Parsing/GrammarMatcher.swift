/// Follows a grammar over tokens and builds the nodes it names.
///
/// Alternatives are tried in order. The matcher remembers the token at which the best attempt
/// failed and everything that would have been right there; that is what an error message says.
struct GrammarMatcher {
  let tokens: [Token]
  private(set) var position: Int
  /// A sign that is taken as read although it is not there.
  private let implied: (sign: TokenClass, at: Int)?
  private(set) var failure: Failure

  struct Failure {
    var position: Int
    var expected: [Expectation] = []
  }

  enum Expectation: Hashable {
    case keyword(Keyword)
    case token(TokenClass)
  }

  init(_ tokens: [Token], at position: Int, implied: (sign: TokenClass, at: Int)? = nil) {
    self.tokens = tokens
    self.position = position
    self.implied = implied
    failure = Failure(position: position)
  }

  /// The elements that the grammar matches from here on, or nil with nothing read.
  mutating func match(_ grammar: Grammar) -> [SyntaxElement]? {
    switch grammar {
    case .keyword(let keyword):
      return take(.keyword(keyword)) { $0.keyword == keyword }
    case .token(let kind) where implied?.sign == kind && implied?.at == position:
      return []
    case .token(let kind):
      return take(.token(kind)) { kind.accepts($0) }
    case .sequence(let parts):
      return matchSequence(parts)
    case .choice(let alternatives):
      return matchChoice(alternatives)
    case .optional(let body):
      return match(body) ?? []
    case .repeated(let body):
      return matchRepeated(body)
    case .node(let kind, let body):
      return match(body).map { [.node(SyntaxNode(kind, $0))] }
    }
  }

  private mutating func take(
    _ expectation: Expectation, if accepts: (Token) -> Bool
  ) -> [SyntaxElement]? {
    let token = tokens[position]
    guard accepts(token) else {
      noteFailure(expectation)
      return nil
    }
    position += 1
    return [.token(token)]
  }

  private mutating func noteFailure(_ expectation: Expectation) {
    if position > failure.position { failure = Failure(position: position) }
    if position == failure.position, !failure.expected.contains(expectation) {
      failure.expected.append(expectation)
    }
  }

  private mutating func matchSequence(_ parts: [Grammar]) -> [SyntaxElement]? {
    let start = position
    var elements: [SyntaxElement] = []
    for part in parts {
      guard let matched = match(part) else {
        position = start
        return nil
      }
      elements += matched
    }
    return elements
  }

  private mutating func matchChoice(_ alternatives: [Grammar]) -> [SyntaxElement]? {
    for alternative in alternatives {
      if let matched = match(alternative) { return matched }
    }
    return nil
  }

  private mutating func matchRepeated(_ body: Grammar) -> [SyntaxElement] {
    var elements: [SyntaxElement] = []
    while true {
      let start = position
      guard let matched = match(body), position > start else { return elements }
      elements += matched
    }
  }
}
