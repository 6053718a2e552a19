extension SyntaxTree {
  /// Where a "times" behind a comma begins of which nobody sees what it multiplies: the figure beside
  /// it, or all that stands before. In the last item of a list of cases that may be all cases.
  ///
  /// The reader refuses them, and the formatter leaves the comma: without it there is one meaning.
  public var doubtfulFactors: Set<Int> {
    Set(doubtfulFactors(below: root).map(\.range.lowerBound))
  }

  private func doubtfulFactors(below node: SyntaxNode) -> [Token] {
    let terms: [SyntaxNode]
    switch node.kind {
    case .value: terms = Array(node.nodes(.term).dropFirst())
    case .addStep: terms = node.nodes(.term)
    case .caseValue: terms = Array(node.nodes(.caseTerm).dropFirst())
    default: terms = node.lastCase.map { $0.nodes(.caseTerm) } ?? []
    }
    return terms.flatMap { term in
      term.ownTokens.filter { $0.keyword == .times && hasPause(before: $0) }
    } + node.childNodes.flatMap(doubtfulFactors(below:))
  }
}

extension SyntaxNode {
  /// Of a list of cases, what the last one gives.
  fileprivate var lastCase: SyntaxNode? {
    nodes(.item).last?.first(.valueRule)?.first(.caseValue)
  }
}
