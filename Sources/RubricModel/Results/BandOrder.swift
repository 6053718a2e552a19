import Diagnostics
import ExactArithmetic

/// How bands lie to each other, and how a sentence speaks of them.
extension Band {
  func starts(before other: Band) -> Bool {
    guard let lower else { return other.lower != nil }
    guard let otherLower = other.lower else { return false }
    if lower.value != otherLower.value { return lower.value < otherLower.value }
    return lower.isIncluded && !otherLower.isIncluded
  }

  func ends(behind other: Band) -> Bool {
    guard let upper else { return other.upper != nil }
    guard let otherUpper = other.upper else { return false }
    if upper.value != otherUpper.value { return upper.value > otherUpper.value }
    return upper.isIncluded && !otherUpper.isIncluded
  }

  /// The values that are in both; nil when there are none.
  func shared(with other: Band) -> Band? {
    let low = starts(before: other) ? other.lower : lower
    let high = ends(behind: other) ? other.upper : upper
    if let low, let high, low.value > high.value { return nil }
    if let low, let high, low.value == high.value, !(low.isIncluded && high.isIncluded) {
      return nil
    }
    return Band(lower: low, upper: high, grade: grade, spot: spot)
  }

  /// Whether a quantity of the type can lie between the ends: within its range, and on one of its
  /// decimal places.
  static func canHold(_ lower: BandEnd?, _ upper: BandEnd?, _ type: ValueType?) -> Bool {
    if let lower, let upper, lower.value == upper.value, !(lower.isIncluded && upper.isIncluded) {
      return false
    }
    let extent = Band(lower: lower, upper: upper, grade: Name(""), spot: Spot(.file("")))
    if let range = type?.range, !extent.meets(range) { return false }
    guard let lower, let upper, let type, let places = type.places else { return true }
    let digits = type.kind == .share ? places + 2 : places
    let isPositive = lower.value.signum > 0
    var first = lower.value.rounded(toPlaces: digits) { _ in isPositive }
    if first == lower.value, !lower.isIncluded {
      first = first + Rational(.one, over: BigInteger.powerOfTen(digits))
    }
    return first < upper.value || (first == upper.value && upper.isIncluded)
  }

  /// The values in the words of a band: `80分以上、低于90分`.
  func extent(in kind: Amount.Kind) -> Bilingual {
    if let lower, let upper, lower.value == upper.value { return lower.text(in: kind) }
    let ends = [lower?.asLower(in: kind), upper?.asUpper(in: kind)].compactMap { $0 }
    return ends.isEmpty
      ? Bilingual(zh: "任何分", en: "any score")
      : .joined(ends, by: Bilingual(zh: "、", en: " and "))
  }
}

extension BandEnd {
  /// Where the values on the other side of this end begin or stop.
  var opposite: BandEnd { BandEnd(value: value, isIncluded: !isIncluded) }

  fileprivate func text(in kind: Amount.Kind) -> Bilingual { Amount(value, kind).text }

  fileprivate func asLower(in kind: Amount.Kind) -> Bilingual {
    let text = text(in: kind)
    return isIncluded
      ? Bilingual(zh: text.chinese + "以上", en: "at least " + text.english)
      : Bilingual(zh: "超过" + text.chinese, en: "more than " + text.english)
  }

  fileprivate func asUpper(in kind: Amount.Kind) -> Bilingual {
    let text = text(in: kind)
    return isIncluded
      ? Bilingual(zh: text.chinese + "以下", en: "at most " + text.english)
      : Bilingual(zh: "低于" + text.chinese, en: "below " + text.english)
  }
}
