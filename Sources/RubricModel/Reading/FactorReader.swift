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
}
