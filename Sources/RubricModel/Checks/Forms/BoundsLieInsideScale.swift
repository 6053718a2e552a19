import Diagnostics
import ExactArithmetic

/// Floor and ceiling lie on the scale, the floor below the ceiling; a form with levels has none.
enum BoundsLieInsideScale: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap(problems)
  }

  static func problems(of form: FormDraft) -> [Diagnostic] {
    let bounds = [form.floor, form.ceiling].compactMap { $0 }
    guard !form.scales.isEmpty else {
      return form.levels.isEmpty ? [] : bounds.map(withoutScale)
    }
    // Nothing can be said about the bounds of a scale that makes no sense.
    guard ScalesAreSound.problems(of: form).isEmpty else { return [] }
    let outside = bounds.compactMap { bound in
      form.scales.map(\.value).first { !$0.contains(bound.value) }.map { offScale(bound, $0) }
    }
    guard outside.isEmpty, let floor = form.floor, let ceiling = form.ceiling,
      floor.value > ceiling.value
    else { return outside }
    return [reversed(floor, ceiling)]
  }

  private static func withoutScale(_ bound: Placed<Rational>) -> Diagnostic {
    Diagnostic(
      .boundsUnsound, zh: "按等次填写的表没有起评分和最高分。",
      en: "A form with levels has no floor or ceiling.", at: bound.spot)
  }

  private static func offScale(_ bound: Placed<Rational>, _ scale: PointScale) -> Diagnostic {
    let value = Amount(bound.value, .points).text
    let (low, high) = (scale.lowest.shortestText(), scale.highest.shortestText())
    let step = scale.step.shortestText()
    return Diagnostic(
      .boundsUnsound,
      zh:
        "\(value.chinese)不合评分范围（从\(low)到\(high)分，每档\(step)分）。",
      en:
        "\(value.english.capitalizedFirst) is not on the scale (from \(low) to \(high) in steps of \(step)).",
      at: bound.spot)
  }

  private static func reversed(
    _ floor: Placed<Rational>, _ ceiling: Placed<Rational>
  ) -> Diagnostic {
    Diagnostic(
      .boundsUnsound,
      zh: "起评分\(floor.value.shortestText())分高于最高分\(ceiling.value.shortestText())分。",
      en:
        "The floor of \(floor.value.shortestText()) points is above the ceiling of \(ceiling.value.shortestText()).",
      at: floor.spot,
      cause: Diagnostic.Cause(Bilingual(zh: "最高分", en: "the ceiling"), at: ceiling.spot.place))
  }
}
