public import Diagnostics
import RubricSyntax

/// What a share is taken of (占…): every rate names its base.
public enum Base: Hashable, Sendable, CaseIterable {
  /// 应到: everybody who belongs to the body.
  case roster
  /// 实到.
  case present
  /// 发出票数.
  case issued
  /// 收回票数.
  case returned
  /// Valid marks of the unit: counted and abstained. Of a vote: valid ballots.
  case valid
  /// Marks that express an opinion: counted, abstentions aside.
  case expressed
  /// Every mark of the unit, void ones too; every row of a ledger. A row that another one has taken
  /// the place of (以后者为准) is none.
  case allRows

  /// Whether it is a number of the meeting, and not one of the marks of a unit.
  public var isOfMeeting: Bool {
    switch self {
    case .roster, .present, .issued, .returned: true
    case .valid, .expressed, .allRows: false
    }
  }

  var keyword: Keyword {
    switch self {
    case .roster: .roster
    case .present: .present
    case .issued: .issued
    case .returned: .returned
    case .valid: .valid
    case .expressed: .expressed
    case .allRows: .allRows
    }
  }

  public var name: Bilingual {
    Bilingual(
      zh: keyword.spelling.chinese, en: keyword.spelling.english.lowercased())
  }

  /// Its name in results: `all rows`.
  public var identifier: String { name.english }
}
