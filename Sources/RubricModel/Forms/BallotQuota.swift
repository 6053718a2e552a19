public import Diagnostics
public import ExactArithmetic
import RubricSyntax

/// How many marks of a kind a ballot may have at most, or has to have at least (最多3个评分,
/// 最多30%单位).
public struct BallotQuota: Hashable, Sendable {
  public enum Amount: Hashable, Sendable {
    case number(Int)
    /// A number of the meeting (应选数).
    case shared(SharedLimit)
    /// A share of the marks on the ballot that count.
    case ofMarks(Rational)
    /// A share of all units that are appraised, marked or not.
    case ofUnits(Rational)
  }

  /// `atMost` or `atLeast`.
  public let comparison: Comparison
  public let amount: Amount
  /// Whether items are appraised, and a rubric counts these.
  var isOfItems = false

  /// Whether a ballot keeps to it. A share is compared exactly: 30 % of 7 units are 2.1, so two are
  /// within it and three are not.
  ///
  /// - Parameters: how many marks of the kind the ballot has, of how many in all, and the number of
  ///   units.
  public func holds(_ count: Int, ofMarks marks: Int, ofUnits units: Int) -> Bool {
    switch amount {
    case .number(let number): comparison.holds(count, number)
    case .shared(let limit): limit.isKept(by: Rational(count), comparison)
    case .ofMarks(let share): comparison.holds(Rational(count), share * Rational(marks))
    case .ofUnits(let share): comparison.holds(Rational(count), share * Rational(units))
    }
  }

  /// The same for a meeting with these numbers.
  func with(_ numbers: [Rational?]) -> BallotQuota {
    guard case .shared(let limit) = amount else { return self }
    return BallotQuota(
      comparison: comparison, amount: .shared(limit.with(numbers)), isOfItems: isOfItems)
  }

  /// The quota in the words of a rubric: `最多3个评分`, `no more than 30% units `.
  public var text: Bilingual {
    let words = comparison == .atMost ? Keyword.noMoreThan.spelling : Keyword.noFewerThan.spelling
    let number =
      switch amount {
      case .number(let number):
        Bilingual(zh: "\(number)个评分", en: EnglishCount.text(number, "mark"))
      case .shared(let limit):
        Bilingual(zh: limit.text.chinese + "个评分", en: limit.text.english + " marks")
      case .ofMarks(let share): Self.text(share, Keyword.marks.chinese[1], "marks")
      case .ofUnits(let share):
        isOfItems
          ? Self.text(share, Keyword.items.spelling.chinese, "items")
          : Self.text(share, Keyword.units.spelling.chinese, "units")
      }
    return Bilingual(
      zh: words.chinese + number.chinese, en: words.english + " " + number.english + " ")
  }

  private static func text(_ share: Rational, _ chinese: String, _ english: String) -> Bilingual {
    let figure = RubricModel.Amount(share, .share).text
    return Bilingual(zh: figure.chinese + chinese, en: figure.english + " " + english)
  }
}
