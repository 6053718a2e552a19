public import Diagnostics
public import ExactArithmetic
import RubricSyntax
public import Rules

/// 去掉偏离平均分超过20%的: values too far from the middle are dropped.
///
/// The middle is that of all values, and it is taken once: not again of those that are left.
public struct Outliers: Hashable, Sendable {
  public enum Center: Hashable, Sendable {
    case mean
    case median

    public var average: Average {
      switch self {
      case .mean: .plainMean
      case .median: .median
      }
    }

    public var name: Bilingual {
      switch self {
      case .mean: Bilingual(zh: "平均分", en: "mean")
      case .median: Bilingual(zh: "中位数", en: "median")
      }
    }
  }

  public let center: Center
  /// How far off: a number, or a share of the middle.
  public let bound: Bound
  /// There is a value only where the number of valid marks is like this.
  public let quorum: CountBound?
  /// Values are dropped only where the number of valid marks is like this; else all are kept.
  public let condition: CountBound?

  /// Whether any value can be dropped.
  ///
  /// - Parameter valid: how many valid marks there are, abstentions included.
  public func areDropped(ofValid valid: Int) -> Bool { condition?.holds(valid) ?? true }

  public func middle(of members: AverageMembers) -> Rational { center.average.combine(members) }

  /// The distance that the bound speaks of.
  public func limit(around middle: Rational) -> Rational {
    let number = bound.amount.value
    return bound.amount.kind == .share ? number * middle.magnitude : number
  }

  /// What equals the middle is never off it.
  public func drops(_ value: Rational, middle: Rational) -> Bool {
    let distance = (value - middle).magnitude
    return !distance.isZero && bound.comparison.holds(distance, limit(around: middle))
  }

  /// How many of so many values can be left. Of an odd number the median is one of them.
  func numbersKept(of count: Int) -> ClosedRange<Int> {
    if let quorum, !quorum.holds(count) { return 0...0 }
    if !areDropped(ofValid: count) { return count...count }
    let canDropAll = count > 1 && (center == .mean || count.isMultiple(of: 2))
    return (canDropAll ? 0 : min(1, count))...count
  }

  /// `偏离平均分超过20%的`, `those off mean by more than 20%`.
  public var phrase: Bilingual {
    Bilingual(
      zh: "偏离\(center.name.chinese)\(bound.text.chinese)的",
      en: "those off \(center.name.english) by \(bound.text.english)")
  }
}
