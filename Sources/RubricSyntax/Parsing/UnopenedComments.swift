import Diagnostics

/// A comment that lost its opening bracket is one fault, although none of its words is a sentence.
enum UnopenedComments {
  /// The diagnostics, with one instead of all those between the last sentence that could be read
  /// and a closing bracket that closes nothing.
  static func merged(
    _ diagnostics: [Diagnostic], of lexed: LexedText, in tree: SyntaxTree
  ) -> [Diagnostic] {
    let closing = lexed.tokens.filter { token in
      token.kind == .unreadable && ["]", "】", "］"].contains(tree.source.text(in: token.range))
    }
    guard !closing.isEmpty else { return diagnostics }
    let ends = sentences(in: tree.root).map(\.range.upperBound)
    return closing.reduce(diagnostics) { diagnostics, bracket in
      let start = ends.filter { $0 <= bracket.range.lowerBound }.max() ?? 0
      return merged(diagnostics, between: start, and: bracket, in: tree.source)
    }
  }

  private static func merged(
    _ diagnostics: [Diagnostic], between start: Int, and bracket: Token, in source: SourceText
  ) -> [Diagnostic] {
    func isInside(_ diagnostic: Diagnostic) -> Bool {
      guard case .source(let place)? = diagnostic.place else { return false }
      return (start...bracket.range.lowerBound).contains(place.bytes.lowerBound)
    }
    let inside = diagnostics.filter(isInside)
    guard let place = inside.first?.place else { return diagnostics }
    let end = source.place(of: bracket.range)
    let merged = Diagnostic.unopenedComment(
      endingAt: end, isBracketAlone: place == end, at: place)
    return diagnostics.filter { !isInside($0) } + [merged]
  }

  /// Those that could be read, in and out of articles.
  private static func sentences(in node: SyntaxNode) -> [SyntaxNode] {
    node.childNodes.flatMap { child in
      switch child.kind {
      case .article, .example, .unreadable: sentences(in: child)
      default: [child]
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unopenedComment(
    endingAt bracket: Place, isBracketAlone: Bool, at place: Place
  ) -> Diagnostic {
    var line = 0
    if case .source(let end) = bracket { line = end.line }
    let headline =
      isBracketAlone
      ? Bilingual(
        zh: "注释没有开头：没有与这个“】”成对的“【”。",
        en: "A comment is not opened: no \"[\" goes with this \"]\".")
      : Bilingual(
        zh: "从这里到第\(line)行的“】”像是注释，却没有开头的“【”。",
        en: "From here to the \"]\" on line \(line) it looks like a comment, but no \"[\" opens it."
      )
    return Diagnostic(
      .error, SyntaxCode.unclosedComment.rawValue, headline, at: place,
      help: [
        Bilingual(
          zh: "在注释开头处补“【”；不是注释的，请删去“】”。",
          en: "Add \"[\" where the comment begins; if it is none, delete the \"]\".")
      ])
  }
}
