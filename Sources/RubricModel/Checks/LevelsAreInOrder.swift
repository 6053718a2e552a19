import Diagnostics
import ExactArithmetic

/// Levels go from the best to the worst, or the other way round: a value that lies otherwise has
/// lost a digit.
enum LevelsAreInOrder: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.compactMap { form in
      let levels = form.levels.filter { $0.value != nil }
      return odd(levels).map { outOfOrder(levels[$0], behind: levels[$0 - 1]) }
    }
  }

  /// The first level that turns the direction.
  private static func odd(_ levels: [LevelDraft]) -> Int? {
    let values = levels.compactMap { $0.value?.value }
    var rises: Bool?
    for index in values.indices.dropFirst() where values[index] != values[index - 1] {
      let isHigher = values[index] > values[index - 1]
      if let rises, rises != isHigher { return index }
      rises = isHigher
    }
    return nil
  }

  private static func outOfOrder(_ level: LevelDraft, behind other: LevelDraft) -> Diagnostic {
    let value = level.value?.text ?? Bilingual(same: "")
    let before = other.value?.text ?? Bilingual(same: "")
    return Diagnostic(
      .notice, .levelsOutOfOrder,
      Bilingual(
        zh:
          "各等次的折算值忽高忽低：“\(other.name.text)”为\(before.chinese)，其后“\(level.name.text)”为\(value.chinese)。",
        en:
          "The values of the levels neither fall nor rise: \"\(other.name.text)\" is \(before.english), then \"\(level.name.text)\" is \(value.english)."
      ),
      at: level.spot,
      help: [
        Bilingual(
          zh: "请核对数字，看是否少写了一位。", en: "Check the number: a digit may be missing.")
      ])
  }
}
