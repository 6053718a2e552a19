public import Diagnostics
import ExactArithmetic

extension TieBreak {
  /// The unit with the higher score of that name is ahead. A unit without it is behind one that
  /// has it.
  public static func byScore(_ name: String) -> TieBreak {
    TieBreak(words: Bilingual(zh: "“\(name)”", en: "\"\(name)\""), isLast: false) { first, second in
      switch (first.scores[name], second.scores[name]) {
      case (let left?, let right?) where left != right:
        left > right ? .firstAhead : .secondAhead
      case (.some, nil): .firstAhead
      case (nil, .some): .secondAhead
      default: .undecided
      }
    }
  }
}
