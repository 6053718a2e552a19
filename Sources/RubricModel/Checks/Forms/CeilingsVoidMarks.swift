import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Where marks above the ceiling are void, a mark that is raised past it no longer counts: the unit
/// gets less for more. That is told unless the rubric says that it is meant.
enum CeilingsVoidMarks: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.compactMap { form in
      guard let ceiling = form.ceiling, let scale = form.scale,
        let outside = form.cases[.outsideBounds],
        [.plain(.voidMark), .plain(.voidBallot)].contains(outside.value.kind),
        !outside.value.hasOrigin
      else { return nil }
      let next = ceiling.value + scale.value.step
      return next > scale.value.highest ? nil : voided(ceiling.value, next, outside)
    }
  }

  private static func voided(
    _ ceiling: Rational, _ next: Rational, _ outside: Placed<TreatmentDraft>
  ) -> Diagnostic {
    let (from, to) = (ceiling.shortestText(), next.shortestText())
    let isBallot = outside.value.kind == .plain(.voidBallot)
    return Diagnostic(
      .notice, .ceilingVoidsMarks,
      Bilingual(
        zh: "把\(from)分提高到\(to)分，\(isBallot ? "全票" : "该项")反而无效。",
        en:
          "A mark raised from \(from) to \(to) points is void\(isBallot ? ", and its ballot with it" : ""), so the unit loses it."
      ),
      at: outside.spot,
      help: [
        Bilingual(
          zh: "如属有意，请在句末写：自定，或：依据“…”；否则可写：按上下限计。",
          en:
            "If this is meant, end the sentence with: chosen, or: source \"…\". Otherwise: moved to bound."
        )
      ])
  }
}
