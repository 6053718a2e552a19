import RubricSyntax

extension RubricReader {
  /// What a term is multiplied by, 1 where it does not say; nil for an unknown name, which is
  /// reported.
  mutating func factor(of term: SyntaxNode) -> Quantity.Term.Operand? {
    if let amount = term.first(.amount) { return .constant(reader.amount(amount)) }
    let tokens = term.ownTokens
    guard let times = tokens.firstIndex(where: { $0.keyword == .times }) else { return .one }
    return tokens[times...].first { $0.kind == .name }.flatMap { operand($0) }
  }

  mutating func addStep(_ node: SyntaxNode) -> Step? {
    guard let term = node.first(.term), let operands = operands(of: term), operands.count == 1,
      let factor = factor(of: term)
    else { return nil }
    return .add(
      Quantity.Term(
        operand: operands[0], factor: factor, isSubtracted: node.has(.minus),
        whenEmpty: termTreatment(term), saysSumIsEmpty: term.saysSumIsEmpty))
  }

  /// Nil where nothing is added up without the term.
  mutating func termTreatment(_ term: SyntaxNode) -> EmptyTreatment? {
    term.saysSumIsEmpty ? nil : term.first(.termEmptyRule).map(emptyTreatment)
  }
}

extension SyntaxNode {
  /// Of a term: whether without it there is no sum.
  var saysSumIsEmpty: Bool { first(.termEmptyRule)?.has(.leavesSumEmpty) ?? false }
}
