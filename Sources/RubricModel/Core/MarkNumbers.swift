import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// Which marks a share or a number is about.
public enum MarkTest: Hashable, Sendable {
  /// `"满意" and "基本满意"`: indices among the form's levels.
  case levels([Int])
  /// `marks 60 points or more and below 80 points`: all bounds hold.
  case within([Bound])
}

/// `"满意" and "基本满意" out of roster`.
public struct MarkShare: Hashable, Sendable {
  public let marks: MarkTest
  public let base: Base
  public let whenEmpty: EmptyTreatment?
  /// There is a share only where the number of valid marks is like this.
  public let quorum: CountBound?
  /// The same for single groups, criteria or rounds.
  public let ownQuorums: [OwnQuorum]

  /// How many valid marks there have to be at a coordinate; nil where any will do.
  public func quorum(at coordinate: Coordinate) -> CountBound? {
    ownQuorums.bound(at: coordinate) ?? quorum
  }

  public var hasQuorum: Bool { quorum != nil || !ownQuorums.isEmpty }

  /// `占有效票数`, `out of valid`.
  var phrase: Bilingual {
    Bilingual(
      zh: Keyword.outOf.spelling.chinese + base.name.chinese,
      en: Keyword.outOf.spelling.english + " " + base.name.english)
  }
}

/// `number of "同意"`, `number of valid, by "持股数"`.
public struct MarkCount: Hashable, Sendable {
  public enum What: Hashable, Sendable {
    case marks(MarkTest)
    case base(Base)
  }

  public let what: What
  /// Whether a mark counts for as many as its ballot states, and not for one.
  public let isWeighed: Bool

  /// How many decimal places the total can have on a form whose ballots state such a number.
  func places(on form: FormDraft?) -> Int? {
    guard isWeighed, let scale = form?.factor?.value.scale else { return 0 }
    return FormDraft.most([scale.lowest, scale.step].map(\.decimalPlaces))
  }
}
