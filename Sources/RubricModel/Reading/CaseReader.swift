import Diagnostics
import RubricSyntax

extension RubricReader {
  /// A quantity by cases. Grades and ranks come after all quantities, so it cannot ask for them.
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
    append(quantity, called: made)
  }

  private mutating func valueRule(
    _ node: SyntaxNode, _ marks: MarkSelection?, at spot: Spot
  ) -> ValueRule? {
    for condition in node.allConditions
    where condition.has(.rank) || condition.has(.amongWhich) || isAboutGrade(condition) {
      reader.report(.gradeInQuantity(at: reader.spot(condition)))
      return nil
    }
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

  private func isAboutGrade(_ condition: SyntaxNode) -> Bool {
    condition.names.first.flatMap { reader.names.entry($0.text, of: [.grading]) } != nil
      && condition.first(.bound) == nil
  }
}

extension Diagnostic {
  fileprivate static func gradeInQuantity(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "数值先于排名和等次算出，不能以名次或等次为条件。",
      en: "Quantities come before ranks and grades, so neither can be a condition of one.",
      at: spot,
      help: [
        Bilingual(
          zh: "请改用得分、比率、登记项目或类别作条件。",
          en: "Write a condition about a score, a rate, a line of a checklist or the category.")
      ])
  }
}
