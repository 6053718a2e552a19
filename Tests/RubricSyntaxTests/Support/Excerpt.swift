@testable import RubricSyntax

/// One article of a document with what a parser has to see of the rest: the sentence that opens the
/// document, and the sentence behind the article. What is deleted in the article is reported as it
/// would be in the whole, and in a hundredth of the time.
struct Excerpt {
  let text: String
  /// Where the article stands in the text.
  let range: Range<Int>
  /// Whether it is the sentence that opens the document.
  let isOpening: Bool

  /// The tokens of the article.
  var tokens: [Token] { LexedText(text).tokens.filter { range.overlaps($0.range) } }

  static func all(of text: String) -> [Excerpt] {
    let bytes = Array(text.utf8)
    let parts = SyntaxTree(text).root.childNodes
    guard let opening = parts.first else { return [] }
    return parts.indices.map { index in
      let before = index == 0 ? [] : Array(bytes[opening.range]) + [0x0A]
      let own = bytes[parts[index].range]
      let next = index + 1 < parts.count ? parts[index + 1] : nil
      let after = next.map { [0x0A] + bytes[firstSentence(of: $0).range] } ?? []
      return Excerpt(
        text: String(decoding: before + own + after + [0x0A], as: UTF8.self),
        range: before.count..<before.count + own.count, isOpening: index == 0)
    }
  }

  private static func firstSentence(of part: SyntaxNode) -> SyntaxNode {
    [.article, .example].contains(part.kind) ? part.childNodes.first ?? part : part
  }
}
