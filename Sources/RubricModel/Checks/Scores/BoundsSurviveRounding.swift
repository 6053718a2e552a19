import Diagnostics
import ExactArithmetic

/// What is exactly at a bound stays on its side when it is rounded before: a third of the votes to
/// two places is 33.33 %, and that is less than a third.
enum BoundsSurviveRounding: RubricCheck {
  /// A figure that a bound is put on.
  private struct Compared {
    let quantity: Int
    let bound: Bound
    let spot: Spot
  }

  private struct Limit: Hashable {
    let quantity: Int
    let value: Rational
  }

  /// A limit is told once: what lies above it and what does not are two sides of one bound.
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    var told: Set<Limit> = []
    return (ofConditions(rubric) + ofBands(rubric)).compactMap { compared in
      let limit = Limit(quantity: compared.quantity, value: compared.bound.amount.value)
      guard let problem = problem(with: compared, rubric) else { return nil }
      return told.insert(limit).inserted ? problem : nil
    }
  }

  private static func ofConditions(_ rubric: RubricDraft) -> [Compared] {
    rubric.conditionLists.flatMap(\.items).flatMap { item in
      item.written.flatMap(\.leaves).compactMap { condition in
        guard case .quantity(let index, let bound) = condition else { return nil }
        return Compared(quantity: index, bound: bound, spot: item.spot)
      }
    }
  }

  private static func ofBands(_ rubric: RubricDraft) -> [Compared] {
    rubric.gradings.flatMap { grading -> [Compared] in
      guard case .bands(let index, let bands) = grading.method else { return [] }
      return bands.flatMap(\.ends).map {
        Compared(quantity: index, bound: $0.bound, spot: $0.spot)
      }
    }
  }

  private static func problem(with compared: Compared, _ rubric: RubricDraft) -> Diagnostic? {
    let (quantity, bound) = (rubric.quantities[compared.quantity], compared.bound)
    guard let typed = quantity.typed, let last = typed.steps.last,
      case .round(let rounding) = last.step
    else { return nil }
    let limit = bound.amount.value
    let rounded = rounding.round(limit, of: typed.type.kind)
    guard bound.holds(rounded) != bound.holds(limit) else { return nil }
    let amounts = (bound.amount.text, Amount(rounded, bound.amount.kind).text)
    return movedAcross(bound, amounts, of: quantity, last.spot, at: compared.spot)
  }

  private static func movedAcross(
    _ bound: Bound, _ amounts: (limit: Bilingual, rounded: Bilingual), of quantity: QuantityDraft,
    _ rounding: Spot, at spot: Spot
  ) -> Diagnostic {
    let (name, predicate) = (quantity.mention, bound.predicate)
    let isLost = bound.holds(bound.amount.value)
    let turn = isLost ? "no longer" : "then"
    return Diagnostic(
      .warning, .boundBetweenRounded,
      Bilingual(
        zh:
          "\(name.chinese)修约以后才比较：恰好\(amounts.limit.chinese)的成为\(amounts.rounded.chinese)，"
          + (isLost ? "就不再符合“\(predicate.chinese)”。" : "就符合了“\(predicate.chinese)”。"),
        en:
          "\(name.english) is rounded before it is compared: exactly \(amounts.limit.english) becomes \(amounts.rounded.english), and that \(turn) \(predicate.english)."
      ), at: spot,
      cause: Diagnostic.Cause(Bilingual(zh: "在这里修约", en: "rounded here"), at: rounding.place),
      help: [
        Bilingual(
          zh: "按准确的数比较，请在那一条写：不修约，显示时四舍五入，保留2位小数。或者直接写票数的比例：若“不称职”占有效票数不低于三分之一。",
          en:
            "To compare the exact number write there: no rounding, shown round half up, keep 2 places. Or compare the votes: if \"不称职\" out of valid is at least one third."
        )
      ])
  }
}
