import Diagnostics

/// Levels go from the best to the worst, or the other way round: a value that lies otherwise has
/// lost a digit.
enum LevelsAreInOrder: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form in
      form.levelLists.compactMap { notice(of: form.levels[$0]) }
    }
  }

  private static func notice(of list: ArraySlice<LevelDraft>) -> Diagnostic? {
    let levels = list.compactMap { level in
      level.value.map { value -> ValueTurn.Member in
        let name = level.name.text
        return (Bilingual(zh: "“\(name)”", en: "\"\(name)\""), value, level.spot)
      }
    }
    return ValueTurn(in: levels)?.notice(
      of: Bilingual(zh: "各等次的折算值", en: "The values of the levels"))
  }
}
