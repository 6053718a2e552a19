import Diagnostics
import ExactArithmetic

/// A rate made by dividing can be more than 100 %: 12 answered of 10 that were due; or below 0 %,
/// where something is taken off first. It may be meant.
enum RatesAreBounded: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.quantities.compactMap { quantity in
      guard quantity.role == .rate, let type = quantity.typed?.type, type.kind == .share else {
        return nil
      }
      if !(type.range.highest.map { $0 <= .one } ?? false) { return unbounded(quantity) }
      return type.range.lowest.map { $0.signum >= 0 } ?? false ? nil : negative(quantity)
    }
  }

  private static func unbounded(_ rate: QuantityDraft) -> Diagnostic {
    Diagnostic(
      .notice, .rateUnbounded,
      Bilingual(
        zh: "“\(rate.name.text)”可以超过100%。", en: "\"\(rate.name.text)\" can be more than 100 %."),
      at: rate.spot,
      help: [
        Bilingual(
          zh: "如不应超过，请在修约之前加一步：超过100%计为100%。",
          en: "If it should not be, add a step before the rounding: more than 100% counts as 100%.")
      ])
  }

  private static func negative(_ rate: QuantityDraft) -> Diagnostic {
    Diagnostic(
      .notice, .rateUnbounded,
      Bilingual(zh: "“\(rate.name.text)”可以低于0%。", en: "\"\(rate.name.text)\" can be below 0 %."),
      at: rate.spot,
      help: [
        Bilingual(
          zh: "如不应低于，请在修约之前加一步：扣完为止。",
          en: "If it should not be, add a step before the rounding: down to zero.")
      ])
  }
}
