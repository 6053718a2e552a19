import Diagnostics
import ExactArithmetic

extension TieBreak {
  /// The unit with the better score of that name is ahead: the higher one, or the lower one. A unit
  /// without the score is behind one that has it.
  public static func byScore(_ name: String, lowestFirst: Bool = false) -> TieBreak {
    TieBreak(
      words: Bilingual(zh: "“\(name)”", en: "\"\(name)\""), criterion: .score(name),
      isLowestFirst: lowestFirst, isLast: false, verdict: comparing(name, lowestFirst))
  }

  /// The better one of two scores of a name is ahead.
  static func comparing(
    _ name: String, _ lowestFirst: Bool
  ) -> @Sendable (Contender, Contender) -> Verdict {
    { first, second in
      switch (first.scores[name], second.scores[name]) {
      case (let left?, let right?) where left != right:
        (left > right) != lowestFirst ? .firstAhead : .secondAhead
      case (.some, nil): .firstAhead
      case (nil, .some): .secondAhead
      default: .undecided
      }
    }
  }
}
