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
      if !(type.range.highest.map { $0 <= .one } ?? false) {
        return unbounded(quantity, in: rubric)
      }
      return type.range.lowest.map { $0.signum >= 0 } ?? false ? nil : negative(quantity)
    }
  }

  private static func unbounded(_ rate: QuantityDraft, in rubric: RubricDraft) -> Diagnostic {
    let rule = rate.partAndWhole(in: rubric).map {
      withinRow($0.part.name.text, $0.whole.name.text)
    }
    return Diagnostic(
      .notice, .rateUnbounded,
      Bilingual(
        zh: "“\(rate.name.text)”可以超过100%。", en: "\"\(rate.name.text)\" can be more than 100 %."),
      at: rate.spot,
      help: [
        Bilingual(
          zh: "如不应超过，请在修约之前加一步：超过100%计为100%。",
          en: "If it should not be, add a step before the rounding: more than 100% counts as 100%.")
      ] + [rule].compactMap { $0 })
  }

  /// A number that is never more than the other one needs no cap, but a rule for who types it.
  private static func withinRow(_ part: String, _ whole: String) -> Bilingual {
    Bilingual(
      zh: "“\(part)”从不超过“\(whole)”的，在登记表中写：每行须符合，否则停止计票：“\(part)”不超过“\(whole)”。",
      en:
        "Where \"\(part)\" is never more than \"\(whole)\", the form says: Rules of a row, otherwise refuse: \"\(part)\" is at most \"\(whole)\"."
    )
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

extension QuantityDraft {
  /// The two lines of one form that it is the quotient of; nil for anything else.
  fileprivate func partAndWhole(
    in rubric: RubricDraft
  ) -> (part: MemberDraft, whole: MemberDraft)? {
    guard case .terms(let terms)? = start, terms.count == 1,
      case .item(let form, let part) = terms[0].operand,
      case .divide(let division)? = steps.first?.value,
      case .operand(.item(form, let whole)) = division.divisor
    else { return nil }
    let items = rubric.forms[form].items
    return (items[part], items[whole])
  }
}
