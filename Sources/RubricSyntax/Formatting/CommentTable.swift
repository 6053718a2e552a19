/// Where comments stand, so that a formatted file keeps every one of them in its place.
struct CommentTable {
  private let ranges: [Range<Int>]
  private let source: SourceText

  init(_ tree: SyntaxTree) {
    ranges = tree.comments
    source = tree.source
  }

  /// The comments between the token before and this one.
  func within(_ token: Token) -> [Range<Int>] {
    ranges.filter { $0.lowerBound >= token.triviaStart && $0.upperBound <= token.range.lowerBound }
  }

  /// Those of them that stand behind the last token on its own line.
  func trailing(before token: Token) -> [Range<Int>] {
    within(token).filter { !hasLineEnd(token.triviaStart..<$0.lowerBound) }
  }

  /// Those of them that stand on lines of their own.
  func leading(_ token: Token) -> [Range<Int>] {
    within(token).filter { hasLineEnd(token.triviaStart..<$0.lowerBound) || token.triviaStart == 0 }
  }

  private func hasLineEnd(_ range: Range<Int>) -> Bool {
    source.bytes[range].contains { $0 == 0x0A || $0 == 0x0D }
  }
}
