import Diagnostics
import RubricSyntax

extension RubricReader {
  /// A quantity by cases; one that asks for grades or ranks is worked out behind them.
  mutating func readQuantityRules(_ node: SyntaxNode) {
    guard let made = node.first(.madeName) else { return }
    var quantity = QuantityDraft(name: reader.name(made), role: .figure, spot: reader.spot(made))
    quantity.ladderSpot = reader.spot(node)
    let marks = node.names.first.map { self.marks(of: $0, in: node) }
    if case .some(nil) = marks { quantity.hasUnknownStep = true }
    let rules = node.nodes(.item).compactMap { item in
      item.first(.valueRule).flatMap { valueRule($0, marks ?? nil, at: reader.spot(item)) }
    }
    if rules.count < node.nodes(.item).count {
      quantity.hasUnknownStep = true
    } else {
      reportIfIdle(rules.flatMap(\.conditions), in: node)
    }
    quantity.start = .cases(rules)
    quantity.asksResults = rules.flatMap(\.conditions).flatMap(\.leaves).contains {
      $0.isAboutResults
    }
    append(quantity, called: made)
  }

  private mutating func valueRule(
    _ node: SyntaxNode, _ marks: MarkSelection?, at spot: Spot
  ) -> ValueRule? {
    guard let conditions = conditions(of: node, marks) else { return nil }
    if node.has(.leftOut) { return ValueRule(conditions: conditions, value: nil, spot: spot) }
    return node.first(.caseValue).flatMap { caseTerms($0) }.map {
      ValueRule(conditions: conditions, value: $0, spot: spot)
    }
  }

  /// Nil where a name is not known, which was reported.
  private mutating func caseTerms(_ node: SyntaxNode) -> [Quantity.Term]? {
    var terms: [Quantity.Term] = []
    var sign = Keyword.plus
    for child in node.children {
      switch child {
      case .token(let token): sign = token.keyword ?? sign
      case .printed: continue
      case .node(let term):
        tellOfPause(in: term)
        guard let (operand, factor) = caseProduct(term) else { return nil }
        terms.append(
          Quantity.Term(
            operand: operand, factor: factor, isSubtracted: sign == .minus, whenEmpty: nil,
            saysSumIsEmpty: false))
      }
    }
    return terms
  }

  /// A value and what it is multiplied by, in the order in which they stand.
  private mutating func caseProduct(
    _ term: SyntaxNode
  ) -> (operand: Quantity.Term.Operand, factor: Quantity.Term.Operand)? {
    var parts: [Quantity.Term.Operand] = []
    for child in term.children {
      switch child {
      case .node(let amount): parts.append(.constant(reader.amount(amount)))
      case .token(let token) where token.kind == .name:
        guard let figure = operand(token) else { return nil }
        parts.append(figure)
      case .token, .printed: continue
      }
    }
    return parts.first.map { ($0, parts.dropFirst().first ?? .one) }
  }
}
