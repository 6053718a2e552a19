import Diagnostics

/// Either every level of a form has a value, all of one kind, or none has; abstentions aside.
enum LevelsAreValuedAlike: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form -> [Diagnostic] in
      let levels = form.levels.filter { !$0.isAbstention }
      guard let valued = levels.first(where: { $0.value != nil }) else { return [] }
      return levels.compactMap { level in
        guard let value = level.value else { return unvalued(level) }
        return value.kind == .bare || value.kind != valued.value?.kind ? unlike(level) : nil
      }
    }
  }

  private static func unvalued(_ level: LevelDraft) -> Diagnostic {
    Diagnostic(
      .levelsPartlyValued, zh: "等次“\(level.name.text)”没有折算值，而其他等次有。",
      en: "The level \"\(level.name.text)\" has no value, while others have one.", at: level.spot,
      help: [
        Bilingual(
          zh: "请写“\(level.name.text)”为多少，如60%；或写作弃权。",
          en: "Say what \"\(level.name.text)\" is worth, such as 60%; or write: abstain.")
      ])
  }

  private static func unlike(_ level: LevelDraft) -> Diagnostic {
    Diagnostic(
      .levelsPartlyValued, zh: "各等次的折算值要么都是百分比，要么都是分。请写明“%”或“分”。",
      en: "The values of levels are all shares or all points. Write \"%\" or \"points\".",
      at: level.spot)
  }
}
