import Diagnostics

/// The lines of a formatted file: a blank line before every article and example, short sentences
/// that belong together on one line, comments where they were.
struct PageLayout {
  private let tree: SyntaxTree
  private let sentences: SentencePrinter
  private let tokens: TokenPrinter
  private let comments: CommentTable
  private var lines: [String] = []
  /// Whether the next short sentence may stand on the last line.
  private var lastLineIsOpen = false

  init(_ tree: SyntaxTree, _ language: Language) {
    self.tree = tree
    comments = CommentTable(tree)
    sentences = SentencePrinter(tree, comments, language)
    tokens = TokenPrinter(tree, language)
  }

  /// Sentences short enough to share a line with their neighbours.
  private static let flowing: Set<NodeKind> = [
    .title, .edition, .fullScore, .subject, .scaleLine, .floorLine, .ceilingLine, .caseLine,
    .rankingHeading, .equalScores, .body, .venue, .meetingDate, .meetingCount, .officials,
  ]

  mutating func text() -> String {
    let isNumbered = tree.root.nodes(.article).contains { article in
      article.tokens.first?.kind == .articleMark
    }
    var article = 0
    for node in ImpliedUnits.written(in: tree.root).childNodes {
      switch node.kind {
      case .article, .example:
        breakParagraph()
        if node.kind == .article { article += 1 }
        let number = isNumbered && node.kind == .article ? article : nil
        for (index, sentence) in node.childNodes.enumerated() {
          add(sentence, article: index == 0 ? number : nil)
        }
      default: add(node, article: nil)
      }
    }
    for end in tree.root.ownTokens where end.kind == .endOfFile { addComments(before: end) }
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func breakParagraph() {
    if !lines.isEmpty { lines.append("") }
    lastLineIsOpen = false
  }

  private mutating func add(_ sentence: SyntaxNode, article: Int?) {
    if let first = sentence.tokens.first { addComments(before: first) }
    let written = sentences.lines(of: sentence, article: article)
    let flows = Self.flowing.contains(sentence.kind) && written.count == 1
    if flows, lastLineIsOpen, let last = lines.last, let joined = joined(last, written[0]) {
      lines[lines.count - 1] = joined
    } else {
      lines += written
    }
    lastLineIsOpen = flows
  }

  private func joined(_ left: String, _ right: String) -> String? {
    let space = tokens.language == .english ? " " : ""
    let joined = left + space + right
    return DisplayWidth.of(joined) <= SentencePrinter.lineWidth ? joined : nil
  }

  /// Comments behind the last sentence go behind it, those on their own lines keep them.
  private mutating func addComments(before token: Token) {
    let trailing = comments.trailing(before: token)
    let leading = comments.leading(token).filter { !trailing.contains($0) || lines.isEmpty }
    if !lines.isEmpty, !trailing.isEmpty {
      let written = trailing.map(tokens.comment).joined(separator: " ")
      let position = lines.last == "" ? lines.count - 2 : lines.count - 1
      lines[position] += (tokens.language == .english ? " " : "") + written
      lastLineIsOpen = false
    }
    for comment in leading {
      lines.append(tokens.comment(comment))
      lastLineIsOpen = false
    }
  }
}
