extension SyntaxTree {
  /// Where a "times" behind a comma begins of which nobody sees what it multiplies: the figure beside
  /// it, or all that stands before. In the last item of a list of cases that may be all cases.
  ///
  /// The reader refuses them, and the formatter leaves the comma: without it there is one meaning.
  public var doubtfulFactors: Set<Int> {
    var found: Set<Int> = []
    // Examples, most of many a rubric, multiply nothing.
    for article in articles { addDoubtfulFactors(below: article, to: &found) }
    return found
  }

  private func addDoubtfulFactors(below node: SyntaxNode, to found: inout Set<Int>) {
    for term in node.termsBehindOthers {
      for token in term.ownTokens where token.keyword == .times && hasPause(before: token) {
        found.insert(token.range.lowerBound)
      }
    }
    for case .node(let child) in node.children { addDoubtfulFactors(below: child, to: &found) }
  }
}

extension SyntaxNode {
  /// The terms that stand behind something else which a factor could be meant for as well.
  fileprivate var termsBehindOthers: [SyntaxNode] {
    switch kind {
    case .value: Array(nodes(.term).dropFirst())
    case .addStep: nodes(.term)
    case .caseValue: Array(nodes(.caseTerm).dropFirst())
    case .item, .term, .caseTerm, .amount, .selection: []
    default: lastCase?.nodes(.caseTerm) ?? []
    }
  }

  /// Of a list of cases, what the last one gives.
  private var lastCase: SyntaxNode? {
    for case .node(let item) in children.reversed() where item.kind == .item {
      return item.first(.valueRule)?.first(.caseValue)
    }
    return nil
  }
}
