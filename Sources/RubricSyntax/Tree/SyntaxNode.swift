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
    children.compactMap { element in
      if case .node(let node) = element, node.kind == kind { node } else { nil }
    }
  }

  public func first(_ kind: NodeKind) -> SyntaxNode? {
    for case .node(let node) in children where node.kind == kind { return node }
    return nil
  }

  func count(of kind: NodeKind) -> Int {
    children.count { if case .node(let node) = $0 { node.kind == kind } else { false } }
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
  public var names: [Token] {
    children.compactMap {
      if case .token(let token) = $0, token.kind == .name { token } else { nil }
    }
  }

  /// The number directly below this node.
  public var number: Token? { firstOwn(.number) }
  public var share: Token? { firstOwn(.share) }

  func firstOwn(_ kind: Token.Kind) -> Token? {
    for case .token(let token) in children where token.kind == kind { return token }
    return nil
  }

  /// The token that it begins with.
  var firstToken: Token? {
    for element in children {
      switch element {
      case .token(let token): return token
      case .node(let node): if let token = node.firstToken { return token }
      case .printed: break
      }
    }
    return nil
  }

  /// The first token of a kind below this node, however deep.
  func firstToken(_ kind: Token.Kind) -> Token? {
    for element in children {
      switch element {
      case .token(let token): if token.kind == kind { return token }
      case .node(let node): if let token = node.firstToken(kind) { return token }
      case .printed: break
      }
    }
    return nil
  }

  /// The keywords directly below this node.
  public var keywords: [Keyword] {
    children.compactMap { if case .token(let token) = $0 { token.keyword } else { nil } }
  }

  public func has(_ keyword: Keyword) -> Bool {
    for case .token(let token) in children where token.keyword == keyword { return true }
    return false
  }
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
