public import Diagnostics
public import RubricModel

/// What became of a mark. Every mark has exactly one verdict.
enum Verdict {
  case counted(Int64)
  /// Counted as the rubric says for such a case, and not, or not only, as it was typed.
  case countedByRule(Int64, MarkCase)
  case abstained(MarkRule)
  case void(MarkRule)
  /// The mark is void and so is every other mark of its ballot.
  case strikesBallot(MarkRule)
  case refused(Diagnostic)
}

/// The rule by which a mark was not counted.
public enum MarkRule: Hashable, Sendable {
  case markCase(MarkCase)
  /// The voter chose a level that the form calls an abstention.
  case abstainingLevel(Int)
  /// The tally lists it among the invalid votes.
  case voidLevel(Int)
  /// Another mark on the same ballot voided the ballot.
  case voidBallot
  /// The ballot breaks a rule for whole ballots: this one, in words.
  case ballotRule(Bilingual)
  /// The row says something that leaves it out.
  case leftOut(RowEntries)

  /// The name in results.
  public var rule: String {
    switch self {
    case .markCase(let markCase): markCase.rule
    case .abstainingLevel: "abstain"
    case .voidLevel: "void level"
    case .voidBallot: "void ballot"
    case .ballotRule: "rules of a ballot"
    case .leftOut: "leave out"
    }
  }

  public var name: Bilingual {
    switch self {
    case .markCase(let markCase): markCase.name
    case .abstainingLevel: Bilingual(zh: "选弃权", en: "abstain")
    case .voidLevel: Bilingual(zh: "列为无效", en: "listed as void")
    case .voidBallot: Bilingual(zh: "全票无效", en: "void ballot")
    case .ballotRule(let words):
      Bilingual(
        zh: "不合每票规定“\(words.chinese)”", en: "rules of a ballot (\(words.english))")
    case .leftOut(let facts): facts.text
    }
  }
}
