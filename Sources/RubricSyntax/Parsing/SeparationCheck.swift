import Diagnostics

/// Conditions in a line of a list have a comma between them: where a semicolon was lost, two lines
/// would become one of which both parts have to hold.
enum SeparationCheck {
  static func errors(in tree: SyntaxTree) -> [Diagnostic] {
    tree.articles.flatMap { joined(below: $0, tree) }
  }

  private static func joined(below node: SyntaxNode, _ tree: SyntaxTree) -> [Diagnostic] {
    node.childNodes.flatMap { joined(below: $0, tree) }
      + (isLine(node) ? unparted(in: node, tree) : [])
  }

  /// A line of a list of conditions on a unit, or on the vote.
  private static func isLine(_ node: SyntaxNode) -> Bool {
    node.kind == .conditionLine || (node.kind == .item && node.first(.comparison) != nil)
  }

  /// Neighbours with neither a word nor a comma between them.
  private static func unparted(in line: SyntaxNode, _ tree: SyntaxTree) -> [Diagnostic] {
    let written = line.children.filter { if case .printed = $0 { false } else { true } }
    return zip(written, written.dropFirst()).compactMap { first, second in
      guard case .node(let first) = first, case .node(let second) = second,
        second.kind == .condition || second.kind == .comparison,
        let last = first.tokens.last, let next = second.tokens.first,
        !tree.hasPauseOrWord(before: next)
      else { return nil }
      return .unparted(words(last, tree), words(next, tree), at: tree.place(of: next))
    }
  }

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
