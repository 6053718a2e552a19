public import Diagnostics

/// A figure of a rubric that does not say where it comes from.
public struct UnsourcedFigure: Sendable {
  public let place: Place
  public let citation: Citation?
  /// The sentence or item that holds it, on one line.
  public let text: String
}

extension SyntaxTree {
  /// The sentences and items with a number or share and without `source "…"` or `chosen`. An origin
  /// belongs to the sentence or item that it closes, and to no other; examples are not asked.
  public var figuresWithoutOrigin: [UnsourcedFigure] {
    let sentences = root.childNodes.flatMap { node -> [SyntaxNode] in
      switch node.kind {
      case .article: node.childNodes
      case .opening, .example: []
      default: [node]
      }
    }
    return sentences.flatMap(parts).filter { $0.hasFigure && !$0.hasOrigin }.map { part in
      UnsourcedFigure(
        place: place(of: part.node), citation: citation(of: part.node.range),
        text: source.text(in: part.node.range).split(whereSeparator: \.isNewline)
          .map { $0.drop { $0 == " " } }.joined(separator: " "))
    }
  }

  private struct Part {
    let node: SyntaxNode
    let hasFigure: Bool
    let hasOrigin: Bool
  }

  /// The items of a list, each by itself, and what stands before them.
  private func parts(of sentence: SyntaxNode) -> [Part] {
    let items = sentence.nodes(.item)
    if items.count < 2 { return [part(sentence)] }
    let head = sentence.childNodes.filter { $0.kind != .item }
    let isFigure =
      sentence.ownTokens.contains(where: \.isFigure) || head.contains(where: holdsFigure)
    return items.map(part)
      + (isFigure ? [Part(node: sentence, hasFigure: true, hasOrigin: false)] : [])
  }

  private func part(_ node: SyntaxNode) -> Part {
    Part(
      node: node, hasFigure: holdsFigure(node),
      hasOrigin: node.first(.origin) != nil
        || node.nodes(.item).contains { $0.first(.origin) != nil })
  }

  private func holdsFigure(_ node: SyntaxNode) -> Bool { node.tokens.contains(where: \.isFigure) }
}

extension Token {
  fileprivate var isFigure: Bool { kind == .number || kind == .share }
}
