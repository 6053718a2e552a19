public import Diagnostics
import RubricSyntax

/// What a mark can differ by. A score is a number per unit, so every other dimension has to be
/// collapsed, each by a step that says how.
public enum Dimension: Hashable, Sendable, CaseIterable {
  /// Who filled in a ballot; ballots are secret, so a rater is a ballot.
  case rater
  case deputy
  case suggestion
  case criterion

  /// Whether the rubric lists the members. The others are found in the data, so there may be none.
  public var isListed: Bool { self == .criterion }

  var keyword: Keyword {
    switch self {
    case .rater: .raters
    case .deputy: .deputies
    case .suggestion: .suggestions
    case .criterion: .criteria
    }
  }

  /// The word for it in a sentence.
  public var name: Bilingual {
    switch self {
    case .rater: Bilingual(zh: "评分人", en: "rater")
    case .deputy: Bilingual(zh: "代表", en: "deputy")
    case .suggestion: Bilingual(zh: "建议", en: "suggestion")
    case .criterion: Bilingual(zh: "指标", en: "criterion")
    }
  }

  /// `对各评分人`, `over raters`: how a step names it.
  public var phrase: Bilingual {
    Bilingual(
      zh: "对各\(keyword.spelling.chinese)", en: "over \(keyword.spelling.english.lowercased())")
  }
}
