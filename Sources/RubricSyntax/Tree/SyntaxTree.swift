public import Diagnostics

/// A parsed file: its text, its tree, and what was wrong with its wording.
///
/// - Invariant: the tokens of the tree with the trivia before them are the file, byte for byte.
public struct SyntaxTree: Sendable {
  public let source: SourceText
  public let root: SyntaxNode
  public let diagnostics: [Diagnostic]
  /// The vocabulary that the file is written in, by the majority of its keywords.
  public let language: Language
  /// Bracketed comments, in order.
  let comments: [Range<Int>]
  /// The articles, those that could not be read included.
  let articles: [SyntaxNode]
  /// Whether the text numbers articles.
  private let isNumbered: Bool

  init(
    source: SourceText, root: SyntaxNode, diagnostics: [Diagnostic], language: Language,
    comments: [Range<Int>]
  ) {
    self.source = source
    self.root = root
    self.diagnostics = diagnostics
    self.language = language
    self.comments = comments
    articles = root.childNodes.filter { node in
      let isLost = node.kind == .unreadable
      return node.kind == .article
        || (isLost && node.tokens.first.map(DocumentGrammar.rubric.beginsArticle) ?? false)
    }
    isNumbered = articles.contains { $0.articleNumber != nil }
  }

  /// Whether some sentence could not be read, so that what seems absent may only be unread.
  public var isIncomplete: Bool { diagnostics.hasErrors }

  /// The text rebuilt from the tokens.
  public var rebuiltText: [UInt8] {
    root.tokens.flatMap { source.bytes[$0.triviaStart..<$0.range.upperBound] }
  }

  public func place(of node: SyntaxNode) -> Place { source.place(of: node.range) }
  public func place(of token: Token) -> Place { source.place(of: token.range) }

  /// Whether a comma parts a token from the one before; comments aside.
  public func hasPause(before token: Token) -> Bool {
    let between = FoldedText(Array(source.bytes[token.triviaStart..<token.range.lowerBound]))
    var depth = 0
    return between.units.contains { unit in
      if unit.scalar == "[" { depth += 1 } else if unit.scalar == "]" { depth -= 1 }
      return depth == 0 && LexicalWords.isPauseSign(unit.scalar)
    }
  }

  /// Whether a token stands right behind the one before, with nothing between but 的.
  public func isAttached(_ token: Token) -> Bool {
    let between = FoldedText(Array(source.bytes[token.triviaStart..<token.range.lowerBound]))
    return between.units.allSatisfy { $0.scalar == "的" }
  }

  /// The article, and the item in it, in which a stretch of the file lies.
  public func citation(of range: Range<Int>) -> Citation? {
    guard let article = articleIndex(at: range.lowerBound) else { return nil }
    let mark = articles[article].articleNumber
    // Counted beside numbers of the text, it would be called by that of another article.
    guard mark != nil || !isNumbered else { return nil }
    let number = mark ?? article + 1
    for case .node(let sentence) in articles[article].children
    where sentence.range.contains(range.lowerBound) {
      let items = sentence.children.lazy.compactMap { element in
        if case .node(let node) = element, node.kind == .item { node } else { nil }
      }
      if sentence.count(of: .item) > 1,
        let item = items.enumerated().first(where: {
          $0.element.range.contains(range.lowerBound)
        })
      {
        let mark = item.element.firstOwn(.itemMark).flatMap { Int($0.text) }
        return Citation(article: number, item: mark ?? item.offset + 1)
      }
    }
    return Citation(article: number)
  }

  /// The article that holds an offset: they stand in the order of the file.
  private func articleIndex(at offset: Int) -> Int? {
    var low = 0
    var high = articles.count
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < articles.count && articles[low].range.contains(offset) ? low : nil
  }
}

extension SyntaxNode {
  /// The number that the text gives to the article; nil where it gives none.
  fileprivate var articleNumber: Int? {
    guard let first = firstToken, first.kind == .articleMark else { return nil }
    return Int(first.text)
  }
}
