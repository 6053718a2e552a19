import RubricSyntax

/// The rules of the Hunan rubric without one piece of their text. The example is left away: it
/// refers to nearly everything, and would notice what the rules alone have to notice.
struct Deletion: Sendable {
  let kind: String
  /// What is deleted, on one line.
  let piece: String
  let line: Int
  /// The rubric without it.
  let text: String

  private static let source = SourceText(file: "sample.rubric", text: Hunan.rules)
  private static let tree = Parser.parseRubric(source)

  private init(_ kind: String, _ range: Range<Int>, closing extra: Range<Int>? = nil) {
    var bytes = Self.source.bytes
    for range in [range, extra].compactMap({ $0 }).sorted(by: { $0.lowerBound > $1.lowerBound }) {
      bytes.removeSubrange(range)
    }
    text = String(decoding: bytes, as: UTF8.self)
    line = Self.source.lineNumber(at: range.lowerBound)
    piece = Self.source.text(in: range).split(whereSeparator: \.isNewline).joined()
    self.kind = kind
  }

  /// Every single token.
  static let tokens = tree.root.tokens.filter { !$0.range.isEmpty }.map {
    Deletion("token", $0.range)
  }

  static let sentences = tree.root.childNodes.flatMap { node in
    node.kind == .article ? node.childNodes : [node]
  }.map { Deletion("\($0.kind)", $0.range) }

  static let articles = tree.root.nodes(.article).map { Deletion("article", $0.range) }

  /// Every item of a list with the semicolon behind it, or before it where it is the last.
  static let items = everyNode(tree.root).flatMap { sentence -> [Deletion] in
    let items = sentence.nodes(.item)
    guard items.count > 1 else { return [] }
    let semicolons = sentence.ownTokens.filter { $0.kind == .semicolon }.map(\.range)
    return items.enumerated().map { index, item in
      Deletion("item", item.range, closing: semicolons[min(index, semicolons.count - 1)])
    }
  }

  /// Everything that is whole in itself.
  static let wholes = items + sentences + articles

  /// Every clause that the grammar lets be absent.
  static let clauses = everyNode(tree.root).flatMap { node -> [Deletion] in
    switch node.kind {
    case .origin, .emptyRule, .partEmptyRule: [Deletion("\(node.kind)", node.range)]
    case .madeName where node.names.count > 1:
      [Deletion("translation", node.ownTokens[1].range.lowerBound..<node.range.upperBound)]
    case .criterion, .level: tail(of: node)
    case .band where node.nodes(.bound).count > 1:
      node.nodes(.bound).map { Deletion("bound", $0.range) }
    default: []
    }
  }

  /// What a criterion or level has behind its name: weight or value.
  private static func tail(of node: SyntaxNode) -> [Deletion] {
    guard let name = node.first(.madeName), name.range.upperBound < node.range.upperBound else {
      return []
    }
    return [Deletion("value", name.range.upperBound..<node.range.upperBound)]
  }

  private static func everyNode(_ node: SyntaxNode) -> [SyntaxNode] {
    [node] + node.childNodes.flatMap(everyNode)
  }
}
