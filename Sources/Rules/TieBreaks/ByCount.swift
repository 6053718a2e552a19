public import Diagnostics

extension TieBreak {
  /// 计数“优秀”，由高到低: the unit with more of the marks is ahead, or the one with fewer.
  /// - Parameter words: what is counted, as the rubric says it; contenders have the number among
  ///   their scores under the Chinese ones.
  public static func byCount(_ words: Bilingual, lowestFirst: Bool = false) -> TieBreak {
    TieBreak(
      words: words, criterion: .count(words.chinese), isLowestFirst: lowestFirst, isLast: false,
      verdict: comparing(words.chinese, lowestFirst))
  }
}
