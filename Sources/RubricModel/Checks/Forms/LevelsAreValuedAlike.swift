import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Either every level of a form has a value, all of one kind, or none has; abstentions and void
/// votes aside.
enum LevelsAreValuedAlike: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap(problems)
  }

  static func problems(of form: FormDraft) -> [Diagnostic] {
    let levels = form.levels.filter { !$0.isAbstention && !$0.isVoid }
    let kinds = levels.compactMap { $0.value?.kind }
    guard !kinds.isEmpty else { return [] }
    let unvalued = levels.filter { $0.value == nil }.map { Self.unvalued($0, on: form) }
    // Where not one of them says what it is, one message is enough.
    guard let due = mostFrequent(kinds.filter { $0 != .bare }) else {
      return unvalued + levels.filter { $0.value != nil }.prefix(1).map { unlike($0, due: nil) }
    }
    let others = levels.filter { $0.value.map { $0.kind != due } ?? false }
    return unvalued + others.map { unlike($0, due: due) }
  }

  private static func mostFrequent(_ kinds: [Amount.Kind]) -> Amount.Kind? {
    guard let first = kinds.first else { return nil }
    let others = kinds.filter { $0 != first }
    return others.count > kinds.count - others.count ? others[0] : first
  }

  private static func unvalued(_ level: LevelDraft, on form: FormDraft) -> Diagnostic {
    let otherwise =
      form.kind == .tally && AbstentionsAreMarked.isCalledVoid(level)
      ? Keyword.void.spelling : Keyword.abstain.spelling
    return Diagnostic(
      .levelsPartlyValued, zh: "等次“\(level.name.text)”没有折算值，而其他等次有。",
      en: "The level \"\(level.name.text)\" has no value, while others have one.", at: level.spot,
      help: [
        Bilingual(
          zh: "请写“\(level.name.text)”为多少，如60%；或写\(otherwise.chinese)。",
          en:
            "Say what \"\(level.name.text)\" is worth, such as 60%; or write: \(otherwise.english)."
        )
      ])
  }

  /// - Parameter due: what the values of the other levels are; nil where no level says it.
  private static func unlike(_ level: LevelDraft, due: Amount.Kind?) -> Diagnostic {
    let value = level.value ?? Amount(.zero, .bare)
    // 0.7 is 70 % in other notation; nobody means 0.7 %.
    let isFraction = value.kind == .bare && value.value <= .one
    let percent =
      value.kind == .share || isFraction ? value.value * Rational(100) : value.value
    let share = Amount(percent / Rational(100), .share).text
    let points = Amount(value.kind == .share ? percent : value.value, .points).text
    return Diagnostic(
      .levelsPartlyValued,
      zh: "各等次的折算值要么都写百分比，要么都写分；“\(level.name.text)”写的是\(value.text.chinese)。",
      en:
        "The values of levels are all percentages or all points; \"\(level.name.text)\" has \(value.text.english).",
      at: level.spot, help: [advice(share: share, points: points, due: due)])
  }

  /// What stands there already is never what to write.
  private static func advice(
    share: Bilingual, points: Bilingual, due: Amount.Kind?
  ) -> Bilingual {
    switch due {
    case .share?:
      Bilingual(
        zh: "其他等次写的是百分比，请写：\(share.chinese)。（或把各等次都改写为分）",
        en:
          "The others are percentages, so write: \(share.english). (or write all of them as points)"
      )
    case .points?:
      Bilingual(
        zh: "其他等次写的是分，请写：\(points.chinese)。（或把各等次都改写为百分比）",
        en:
          "The others are points, so write: \(points.english). (or write all of them as percentages)"
      )
    case .bare?, nil:
      Bilingual(
        zh: "各等次都请写百分比，如：\(share.chinese)；或都写分，如：\(points.chinese)。",
        en:
          "Write all of them as percentages, such as: \(share.english); or all as points, such as: \(points.english)."
      )
    }
  }
}
