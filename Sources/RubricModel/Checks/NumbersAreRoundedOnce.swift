import Diagnostics

/// A number that has been rounded is not rounded again to fewer places (GB/T 8170 rounds once):
/// 28.2645 to three places and then to two gives 28.27, at once it gives 28.26.
enum NumbersAreRoundedOnce: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.quantities.flatMap { quantity -> [Diagnostic] in
      guard case .terms(let terms)? = quantity.typed?.start else {
        return second(in: quantity, placesBefore: nil)
      }
      let rounded = terms.compactMap { term -> Int? in
        guard case .quantity(let index) = term.operand else { return nil }
        return rubric.quantities[index].roundedPlaces
      }
      return second(in: quantity, placesBefore: rounded.max())
    }
  }

  private static func second(in quantity: QuantityDraft, placesBefore: Int?) -> [Diagnostic] {
    var before = placesBefore
    return (quantity.typed?.steps ?? []).compactMap { placed in
      if placed.step.makesAnotherNumber { before = nil }
      guard case .round(let rounding) = placed.step else { return nil }
      defer { before = rounding.places }
      guard let before, rounding.places < before else { return nil }
      return Diagnostic(
        .warning, .roundedTwice,
        Bilingual(
          zh:
            "前面已保留\(before)位，这里又修约到\(rounding.places)位。如28.2645先取三位为28.265，再取两位为28.27；一次取两位为28.26。",
          en:
            "This was rounded to \(before) places before and is rounded to \(rounding.places) again. 28.2645 to three places is 28.265, then to two 28.27; at once it is 28.26."
        ),
        at: placed.spot,
        help: [
          Bilingual(
            zh: "修约应一次完成（GB/T 8170）：只留最后一次修约。",
            en: "Round once (GB/T 8170): keep the last rounding only.")
        ])
    }
  }
}

extension QuantityDraft {
  /// The places of its last rounding.
  fileprivate var roundedPlaces: Int? {
    steps.compactMap { if case .round(let rounding) = $0.value { rounding.places } else { nil } }
      .last
  }
}

extension Step {
  /// Whether what it gives is no longer the number that was rounded: what a table gives, a place,
  /// the quotient or the product with another figure. Places of a share are those of its percent.
  fileprivate var makesAnotherNumber: Bool {
    switch self {
    case .lookUp, .takeRank, .asNumber: return true
    case .scale, .divide:
      if case .constant? = operand { return false }
      return operand != nil
    default: return false
    }
  }
}
