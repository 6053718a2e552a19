public import Diagnostics

/// Shares as regulations write them.
public enum ShareWords {
  /// `三分之二`, `two thirds`; nil for a share that has no word of its own.
  public static func text(_ numerator: Int, of denominator: Int) -> Bilingual? {
    LexicalWords.shares.first { $0.numerator == numerator && $0.denominator == denominator }?
      .keyword.spelling
  }
}
