import Diagnostics
import ExactArithmetic
import Rules

/// A number that has been rounded is not rounded again to fewer places (GB/T 8170 rounds once):
/// 28.2645 to three places and then to two gives 28.27, at once it gives 28.26.
enum NumbersAreRoundedOnce: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.quantities.flatMap { quantity -> [Diagnostic] in
      if case .figures(let list)? = quantity.typed?.start, list.average.extraPlaces == .none {
        return second(in: quantity, before: rubric.finestRounding(of: list.figures))
      }
      guard case .terms(let terms)? = quantity.typed?.start else {
        return second(in: quantity, before: nil)
      }
      // A weighted sum is a new number; the sum of parts is the total that they add up to in print.
      if terms.contains(where: { $0.factor != .one }) {
        return second(in: quantity, before: nil)
      }
      return second(in: quantity, before: rubric.finestRounding(of: terms.map(\.operand)))
    }
  }

  private static func second(
    in quantity: QuantityDraft, before earlier: Rounding?
  ) -> [Diagnostic] {
    var before = earlier
    return (quantity.typed?.steps ?? []).compactMap { placed -> Diagnostic? in
      if placed.step.makesAnotherNumber { before = nil }
      guard case .round(let rounding) = placed.step else { return nil }
      defer { before = rounding }
      // A multiple of 0.5 stays what it is when it keeps two places.
      guard let before, !(before.unit / rounding.unit).isWhole, !rounding.cutsOff(before) else {
        return nil
      }
      return Diagnostic(
        .warning, .roundedTwice, headline(before, rounding), at: placed.spot,
        help: [
          Bilingual(
            zh: "修约应一次完成（GB/T 8170）：只留最后一次修约。",
            en: "Round once (GB/T 8170): keep the last rounding only.")
        ])
    }
  }

  private static func headline(_ before: Rounding, _ after: Rounding) -> Bilingual {
    guard before.step == nil, after.step == nil else {
      let (one, two) = (before.extent, after.extent)
      return Bilingual(
        zh:
          "前面已修约（\(one.chinese)），这里又修约（\(two.chinese)）。如0.745先取两位为0.75，再按每档0.5为1；一次修约为0.5。",
        en:
          "This was rounded before (\(one.english)) and is rounded again (\(two.english)). 0.745 to two places is 0.75, then in steps of 0.5 it is 1; at once it is 0.5."
      )
    }
    return Bilingual(
      zh:
        "前面已保留\(before.places)位，这里又修约到\(after.places)位。如四舍五入，28.2645先取三位为28.265，再取两位为28.27；一次取两位为28.26。",
      en:
        "This was rounded to \(before.places) places before and is rounded to \(after.places) again. Half up, 28.2645 to three places is 28.265, then to two 28.27; at once it is 28.26."
    )
  }
}

extension Rounding {
  /// Whether it cuts off, or brings up, once more in the same way, which comes to the same as at
  /// once.
  fileprivate func cutsOff(_ before: Rounding) -> Bool {
    let isOneWay = mode.formula == .truncate || mode.formula == .awayFromZero
    return isOneWay && mode.formula == before.mode.formula && (unit / before.unit).isWhole
  }
}

extension QuantityDraft {
  fileprivate var lastRounding: Rounding? {
    steps.compactMap { if case .round(let rounding) = $0.value { rounding } else { nil } }.last
  }
}

extension Step {
  /// Whether what it gives is no longer the number that was rounded: what a table gives, a place, a
  /// share, a quotient or a product. Places of a share are those of its percent.
  fileprivate var makesAnotherNumber: Bool {
    switch self {
    case .lookUp, .takeRank, .asNumber, .relativeToBest, .ratioOfLowest, .rangeShare, .share,
      .count:
      true
    case .multiply(let amount): !amount.value.isPowerOfTen
    case .scale(.constant(let amount)): !amount.value.isPowerOfTen
    case .divide(let division):
      if case .amount(let amount) = division.divisor { !amount.value.isPowerOfTen } else { true }
    case .scale: true
    case .collapse(let collapse): collapse.average.extraPlaces != .none
    default: false
    }
  }
}

extension Rational {
  /// Whether a number times it only moves its point: the digits that were rounded stay.
  fileprivate var isPowerOfTen: Bool {
    var value = self
    guard value.signum > 0, value.decimalPlaces != nil else { return false }
    while value < .one { value = value * Rational(10) }
    while value > .one { value = value / Rational(10) }
    return value == .one
  }
}

extension RubricDraft {
  fileprivate func finestRounding(of figures: [Quantity.Term.Operand]) -> Rounding? {
    figures.compactMap { $0.quantity.flatMap { quantities[$0].lastRounding } }
      .min { $0.unit < $1.unit }
  }
}
