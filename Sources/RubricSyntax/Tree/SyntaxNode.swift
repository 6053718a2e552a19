public import Diagnostics

/// A piece of the tree: what the grammar calls by a name, with everything below it.
public struct SyntaxNode: Sendable {
  public let kind: NodeKind
  public let children: [SyntaxElement]
  /// The bytes from its first to its last token.
  public let range: Range<Int>

  public init(_ kind: NodeKind, _ children: [SyntaxElement]) {
    self.kind = kind
    self.children = children
    let ranges = children.lazy.compactMap(\.range)
    range =
      (ranges.first?.lowerBound ?? 0)..<(children.last { $0.range != nil }?.range?.upperBound ?? 0)
  }

  /// The nodes of one kind directly below this one, in order.
  public func nodes(_ kind: NodeKind) -> [SyntaxNode] {
    childNodes.filter { $0.kind == kind }
  }

  public func first(_ kind: NodeKind) -> SyntaxNode? {
    childNodes.first { $0.kind == kind }
  }

  public var childNodes: [SyntaxNode] {
    children.compactMap { if case .node(let node) = $0 { node } else { nil } }
  }

  /// The tokens directly below this node.
  public var ownTokens: [Token] {
    children.compactMap { if case .token(let token) = $0 { token } else { nil } }
  }

  /// All tokens below this node, in order.
  public var tokens: [Token] {
    children.flatMap { element -> [Token] in
      switch element {
      case .token(let token): [token]
      case .node(let node): node.tokens
      case .printed: []
      }
    }
  }

  /// The names directly below this node.
  public var names: [Token] { ownTokens.filter { $0.kind == .name } }

  /// The number directly below this node.
  public var number: Token? { ownTokens.first { $0.kind == .number } }
  public var share: Token? { ownTokens.first { $0.kind == .share } }

  /// The keywords directly below this node.
  public var keywords: [Keyword] { ownTokens.compactMap(\.keyword) }

  public func has(_ keyword: Keyword) -> Bool { keywords.contains(keyword) }
}

public enum SyntaxElement: Sendable {
  case node(SyntaxNode)
  case token(Token)
  /// A pause or filler that the canonical text has here, whatever the file has.
  case printed(Bilingual)

  /// Its bytes; nil when it has none.
  fileprivate var range: Range<Int>? {
    switch self {
    case .node(let node): node.range.isEmpty ? nil : node.range
    case .token(let token): token.range
    case .printed: nil
    }
  }
}
