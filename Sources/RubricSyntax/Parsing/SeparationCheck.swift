import Diagnostics

/// Conditions in a line of a list, and what rows say of themselves, have a comma or a word between
/// them: where a semicolon was lost, two items would become one of which both parts have to hold.
enum SeparationCheck {
  static func errors(in tree: SyntaxTree) -> [Diagnostic] {
    tree.articles.flatMap { joined(below: $0, tree) }
  }

  private static func joined(below node: SyntaxNode, _ tree: SyntaxTree) -> [Diagnostic] {
    node.childNodes.flatMap { joined(below: $0, tree) } + unparted(in: node, tree)
  }

  /// Neighbours with nothing between them that could stand in two items.
  private static func unparted(in node: SyntaxNode, _ tree: SyntaxTree) -> [Diagnostic] {
    if !lines.contains(node.kind), !rules.contains(node.kind) { return [] }
    let written = node.children.filter { if case .printed = $0 { false } else { true } }
    return zip(written, written.dropFirst()).compactMap { first, second in
      guard case .node(let first) = first, let next = opening(second, of: node.kind),
        let last = first.tokens.last,
        !tree.hasPauseOrWord(before: next)
      else { return nil }
      return .unparted(words(last, tree), words(next, tree), at: tree.place(of: next))
    }
  }

  private static let lines: [NodeKind] = [.conditionLine, .item, .leftOut, .weightRule]
  private static let rules: [NodeKind] = [.rankingRule, .gradeRule, .valueRule]

  /// What another item could begin with: in a line a condition, or an entry of a row; in a rule the
  /// words that announce a list of conditions.
  private static func opening(_ child: SyntaxElement, of parent: NodeKind) -> Token? {
    switch child {
    case .node(let node):
      lines.contains(parent) && [.condition, .comparison, .rowEntry].contains(node.kind)
        ? node.tokens.first : nil
    case .token(let token): token.keyword.map(listHeads.contains) ?? false ? token : nil
    case .printed: nil
    }
  }

  private static let listHeads: [Keyword] = [
    .anyCase, .anyCondition, .allConditions, .numberOfCases, .numberOfConditions,
  ]

  private static func words(_ token: Token, _ tree: SyntaxTree) -> String {
    token.kind == .name ? token.text : tree.source.text(in: token.range)
  }
}

extension SyntaxTree {
  /// Whether a comma, or a word like 且, parts a token from the one before.
  fileprivate func hasPauseOrWord(before token: Token) -> Bool {
    if hasPause(before: token) { return true }
    let between = source.text(in: token.triviaStart..<token.range.lowerBound).lowercased()
    let words = LexicalWords.pauses.chinese + LexicalWords.pauses.english
    return words.contains { between.contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func unparted(_ last: String, _ next: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, SyntaxCode.missingSign.rawValue,
      Bilingual(
        zh: "“\(last)”和“\(next)”之间没有标点。",
        en: "There is no sign between \"\(last)\" and \"\(next)\"."), at: place,
      help: [
        Bilingual(
          zh: "各为一项的，之间写“；”；一项里两个条件都要符合的，之间写“，”。",
          en:
            "Two lines have \";\" between them; two conditions of one line, which both have to hold, have \",\"."
        )
      ])
  }
}
