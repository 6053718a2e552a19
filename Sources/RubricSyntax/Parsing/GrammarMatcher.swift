/// Follows a grammar over tokens and builds the nodes it names.
///
/// Alternatives are tried in order. The matcher remembers the token at which the best attempt
/// failed and everything that would have been right there; that is what an error message says.
struct GrammarMatcher {
  let tokens: [Token]
  private let source: SourceText
  private(set) var position: Int
  /// A sign that is taken as read although it is not there.
  private let implied: (sign: TokenClass, at: Int)?
  /// Nearly all sentences can be read, so a failure is looked into by a second attempt only.
  private let notesFailures: Bool
  private(set) var failure: Failure

  struct Failure {
    var position: Int
    var expected: [Expectation] = []
  }

  enum Expectation: Hashable {
    case keyword(Keyword)
    case token(TokenClass)
  }

  init(
    _ tokens: [Token], of source: SourceText, at position: Int,
    implied: (sign: TokenClass, at: Int)? = nil, notesFailures: Bool = true
  ) {
    self.tokens = tokens
    self.source = source
    self.notesFailures = notesFailures
    self.position = position
    self.implied = implied
    failure = Failure(position: position)
  }

  /// The elements that the grammar matches from here on, or nil with nothing read.
  mutating func match(_ grammar: Grammar) -> [SyntaxElement]? {
    var elements: [SyntaxElement] = []
    elements.reserveCapacity(32)
    return match(grammar, &elements) ? elements : nil
  }

  /// Adds what the grammar matches; where it does not match, nothing is added and nothing read.
  private mutating func match(_ grammar: Grammar, _ elements: inout [SyntaxElement]) -> Bool {
    switch grammar {
    case .keyword(let keyword):
      if keyword == .negative { return takeSign(&elements) }
      if keyword == .then { return takeThen(&elements) }
      if keyword == .equals, isSaidByCopula { return takeImplied(.equals, &elements) }
      if keyword == .orMore, isSaidByListHead { return takeImplied(.orMore, &elements) }
      return take(.keyword(keyword), &elements, if: tokens[position].keyword == keyword)
    case .token(let kind) where implied?.sign == kind && implied?.at == position:
      return true
    case .token(let kind):
      return take(.token(kind), &elements, if: kind.accepts(tokens[position]))
    case .sequence(let parts):
      return matchSequence(parts, &elements)
    case .choice(let alternatives):
      for alternative in alternatives where match(alternative, &elements) { return true }
      return false
    case .optional(let body):
      _ = match(body, &elements)
      return true
    case .repeated(let body):
      matchRepeated(body, &elements)
      return true
    case .printed(let text):
      // `“甲评”为“通过”` is no list of two names.
      if tokens[position].kind == .name, isSaidByCopula, text == Grammar.strokeAndText {
        return false
      }
      elements.append(.printed(text))
      return true
    case .node(let kind, let body):
      let start = elements.count
      guard match(body, &elements) else { return false }
      let inner = Array(elements[start...])
      shorten(&elements, to: start)
      elements.append(.node(SyntaxNode(kind, inner)))
      return true
    }
  }

  private mutating func take(
    _ expectation: Expectation, _ elements: inout [SyntaxElement], if isAccepted: Bool
  ) -> Bool {
    guard isAccepted else {
      if notesFailures { noteFailure(expectation) }
      return false
    }
    elements.append(.token(tokens[position]))
    position += 1
    return true
  }

  /// The English word for taking away is a sign where a sign is due. The Chinese ones are none:
  /// 扣5分 of a list of deductions means 5 points, which are taken away elsewhere. Whoever wrote
  /// something else there hardly meant a number below zero, so no message speaks of it.
  private mutating func takeSign(_ elements: inout [SyntaxElement]) -> Bool {
    let token = tokens[position]
    guard token.keyword == .negative || (token.keyword == .minus && !isChinese(token)) else {
      return false
    }
    elements.append(.token(token.saying(.negative)))
    position += 1
    return true
  }

  /// Regulations say 评定为 and 等次为 before a result. 评定 has another meaning where units are
  /// counted, and other words in English there.
  private mutating func takeThen(_ elements: inout [SyntaxElement]) -> Bool {
    let token = tokens[position]
    let isVerdict = token.keyword == .unitsGraded && isChinese(token)
    guard isVerdict || token.keyword == .grade else {
      return take(.keyword(.then), &elements, if: token.keyword == .then)
    }
    elements.append(.token(token.saying(.then)))
    position += 1
    return true
  }

  /// 若“初评”为“优秀”, 若“件数”为0 and "if rank is 1" compare: behind a name, the final score or the
  /// rank, the word that carries nothing elsewhere is the comparison.
  private var isSaidByCopula: Bool {
    let token = tokens[position]
    guard position > 0, isCompared(to: token) else { return false }
    let between = source.text(in: token.triviaStart..<token.range.lowerBound)
    let word = between.filter { !$0.isWhitespace }
    return word == "为" || word.lowercased() == "is"
  }

  /// What a number alone may be said of, besides a name.
  private static let counted: Set<Keyword> = [
    .rank, .rankedUnits, .together, .roster, .present, .issued, .returned, .valid, .expressed,
    .allRows,
  ]

  private func isCompared(to token: Token) -> Bool {
    let before = tokens[position - 1]
    let isFigure = before.kind == .name || before.keyword == .finalScore
    switch token.kind {
    case .name: return isFigure
    case .number, .share, .keyword(.negative):
      let isCount = before.keyword.map(Self.counted.contains) ?? false
      return (isFigure || isCount) && !saysOtherBound
    default: return false
    }
  }

  /// Whether the number here is the end of a range: 为3分以上.
  private var saysOtherBound: Bool {
    let amount: [Token.Kind] = [.number, .unitWord(.points)]
    let next = tokens[(position + 1)...].first { !amount.contains($0.kind) }?.keyword
    return next == .orMore || next == .orLess
  }

  /// 有下列情形之二的: who meets three of them meets two.
  private var isSaidByListHead: Bool {
    let next = tokens[position].keyword
    guard position > 1, next != .orMore, next != .orLess, tokens[position - 1].kind == .number
    else { return false }
    let head = tokens[position - 2]
    return head.keyword.map(Keyword.listNumbers.contains) ?? false && isChinese(head)
  }

  /// The keyword is where it is said in another way; the token behind it is still to be read.
  private mutating func takeImplied(
    _ keyword: Keyword, _ elements: inout [SyntaxElement]
  ) -> Bool {
    let start = tokens[position].triviaStart
    elements.append(
      .token(
        Token(kind: .keyword(keyword), range: start..<start, triviaStart: start, text: "")))
    return true
  }

  private func isChinese(_ token: Token) -> Bool {
    source.firstScalar(in: token.range).isHan
  }

  private mutating func noteFailure(_ expectation: Expectation) {
    if position > failure.position { failure = Failure(position: position) }
    if position == failure.position, !failure.expected.contains(expectation) {
      failure.expected.append(expectation)
    }
  }

  private mutating func matchSequence(
    _ parts: [Grammar], _ elements: inout [SyntaxElement]
  ) -> Bool {
    let (start, count) = (position, elements.count)
    for part in parts where !match(part, &elements) {
      position = start
      shorten(&elements, to: count)
      return false
    }
    return true
  }

  private mutating func matchRepeated(_ body: Grammar, _ elements: inout [SyntaxElement]) {
    var (start, count) = (position, elements.count)
    while match(body, &elements), position > start {
      (start, count) = (position, elements.count)
    }
    // What matched without reading a token is not repeated.
    shorten(&elements, to: count)
  }

  /// One by one: most often there is nothing to remove.
  private func shorten(_ elements: inout [SyntaxElement], to count: Int) {
    while elements.count > count { elements.removeLast() }
  }
}
