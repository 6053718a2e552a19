public import Diagnostics
public import ExactArithmetic
import RubricSyntax

/// How a number is compared with another. 以上, 以下, 不低于 and 不超过 include the number, 超过 and
/// 低于 do not (Civil Code, article 1259).
public enum Comparison: Hashable, Sendable {
  case atLeast
  case atMost
  case moreThan
  case below
  case equals

  public func holds<Value: Comparable>(_ value: Value, _ limit: Value) -> Bool {
    switch self {
    case .atLeast: value >= limit
    case .atMost: value <= limit
    case .moreThan: value > limit
    case .below: value < limit
    case .equals: value == limit
    }
  }

  /// The words may stand before or behind the number.
  static let words: [Keyword: Comparison] = [
    .atLeast: .atLeast, .orMore: .atLeast, .noFewerThan: .atLeast, .atMost: .atMost,
    .orLess: .atMost, .noMoreThan: .atMost, .moreThan: .moreThan, .below: .below, .equals: .equals,
  ]

  var keyword: Keyword {
    switch self {
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .moreThan: .moreThan
    case .below: .below
    case .equals: .equals
    }
  }

  /// With the number behind it: `at least 90 points`, `不低于90分`.
  public func phrase(_ number: Bilingual) -> Bilingual {
    Bilingual(
      zh: keyword.spelling.chinese + number.chinese,
      en: keyword.spelling.english.lowercased() + " " + number.english)
  }

  /// The same of something that was measured: `is at least 90 points`, `equals issued`.
  public func predicate(_ number: Bilingual) -> Bilingual {
    let phrase = phrase(number)
    return Bilingual(
      zh: phrase.chinese, en: (self == .equals ? "" : "is ") + phrase.english)
  }
}

/// `90 points or more`, `below 60`, `more than half`.
public struct Bound: Hashable, Sendable {
  public let comparison: Comparison
  public let amount: Amount

  public func holds(_ value: Rational) -> Bool { comparison.holds(value, amount.value) }
  public var text: Bilingual { comparison.phrase(amount.text) }
  public var predicate: Bilingual { comparison.predicate(amount.text) }
}

/// A bound on a number of things: `more than 5 valid marks`.
public struct CountBound: Hashable, Sendable {
  public let comparison: Comparison
  public let number: Int

  public init(comparison: Comparison, number: Int) {
    self.comparison = comparison
    self.number = number
  }

  public func holds(_ count: Int) -> Bool { comparison.holds(count, number) }
  public var text: Bilingual { comparison.phrase(Bilingual(same: String(number))) }
  public var predicate: Bilingual { comparison.predicate(Bilingual(same: String(number))) }

  /// `有效分不低于7个`, `at least 7 valid marks`.
  public var ofMarks: Bilingual {
    Bilingual(zh: "有效分\(text.chinese)个", en: "\(text.english) valid marks")
  }
}
