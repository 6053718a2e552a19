import Diagnostics

/// "The sum of components" is all of them: none stands behind the final score that takes it.
enum TheSumTakesAllComponents: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    guard let final = rubric.finalDraft, let summed = final.componentsSummed else { return [] }
    return rubric.componentDrafts.dropFirst(summed).map { behind($0, final) }
  }

  private static func behind(_ component: QuantityDraft, _ final: QuantityDraft) -> Diagnostic {
    let name = component.name.text
    return Diagnostic(
      .componentBehindSum,
      zh: "“\(name)”写在最后得分之后，“各部分之和”没有把它算进去。",
      en: "\"\(name)\" stands behind the final score, so the sum of components leaves it out.",
      at: component.spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "最后得分", en: "the final score"), at: final.spot.place),
      help: [
        Bilingual(
          zh: "把这一条移到最后得分之前；不应算进去的，在最后得分中逐一写明各部分。",
          en:
            "Move this article before the final score; if it is not to count, name the components in the final score one by one."
        )
      ])
  }
}
