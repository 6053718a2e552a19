/// The keywords that grammars use, each once, in order of appearance.
struct KeywordCollection {
  private(set) var keywords: [Keyword] = []
  private var known: Set<Keyword> = []
  /// By number of the kind.
  private var isKnownPart = Array(repeating: false, count: NodeKind.allCases.count)

  init() {
    keywords.reserveCapacity(300)
    known.reserveCapacity(300)
  }

  mutating func add(_ grammar: Grammar) {
    switch grammar {
    case .keyword(let keyword):
      if known.insert(keyword).inserted { keywords.append(keyword) }
    case .token, .printed: break
    case .sequence(let parts), .choice(let parts):
      for part in parts { add(part) }
    case .optional(let body), .repeated(let body): add(body)
    case .node(let kind, let body):
      let number = Int(kind.rawValue)
      if isKnownPart[number], !mayDiffer(kind) { return }
      isKnownPart[number] = true
      add(body)
    }
  }

  /// Parts that have been met are passed over: the language has ten times as many places for
  /// keywords as keywords, and the lexer needs them at every start. Only of these kinds there are
  /// several.
  private func mayDiffer(_ kind: NodeKind) -> Bool {
    switch kind {
    case .opening, .item, .amount, .countFact: true
    default: false
    }
  }
}
