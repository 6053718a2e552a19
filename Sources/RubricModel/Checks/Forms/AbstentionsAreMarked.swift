import Diagnostics
import RubricSyntax

/// A level that is called an abstention, or invalid votes, counts as such only where the rubric
/// says so.
enum AbstentionsAreMarked: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // Where the expressed are counted, it is said there.
    let told = ExpressedNeedsAbstentions.forms(in: rubric)
    let void = rubric.forms.filter { form in
      // Where the others have values, it is said there.
      form.kind != .ledger && LevelsAreValuedAlike.problems(of: form).isEmpty
    }.flatMap { form in
      form.levels.filter(isCalledVoid).map { voidUnmarked($0, on: form) }
    }
    return void
      + rubric.forms.enumerated().filter { index, form in
        form.kind != .ledger && (form.canAbstain || !told.contains(index))
      }.flatMap(\.element.levels).filter(isUnmarked).map(unmarked)
  }

  static func isUnmarked(_ level: LevelDraft) -> Bool {
    !level.isAbstention && level.value == nil && isAbstention(level.name)
  }

  /// Whether its name says that these votes are void, and nothing else does.
  static func isCalledVoid(_ level: LevelDraft) -> Bool {
    !level.isVoid && level.value == nil
      && !Set(level.name.dataKeys).isDisjoint(with: wordsForVoid)
  }

  private static let wordsForVoid = [
    "无效", "无效票", "废票", "invalid", "invalid votes", "void", "void votes", "spoilt", "spoiled",
  ].map(NameKey.ignoringCase)

  private static let words = [
    "弃权", "不了解", "不表态", "未表态", "abstain", "abstention", "no opinion", "no knowledge",
  ].map(NameKey.ignoringCase)

  private static func isAbstention(_ name: Name) -> Bool {
    !Set(name.dataKeys).isDisjoint(with: words)
  }

  private static func unmarked(_ level: LevelDraft) -> Diagnostic {
    let name = level.name.text
    return Diagnostic(
      .notice, .abstentionUnmarked,
      Bilingual(
        zh: "“\(name)”没有写“作弃权”，视为已表态，计入表态票数。",
        en: "\"\(name)\" is not marked as an abstention, so it counts among the expressed."),
      at: level.spot,
      help: [
        Bilingual(
          zh: "如为弃权，请写：“\(name)”作弃权。", en: "If it is one, write: \"\(name)\" abstain.")
      ])
  }

  private static func voidUnmarked(_ level: LevelDraft, on form: FormDraft) -> Diagnostic {
    let name = level.name.text
    let help =
      form.kind == .tally
      ? Bilingual(zh: "如为无效票，请写：“\(name)”作无效。", en: "If they are void, write: \"\(name)\" void.")
      : Bilingual(
        zh: "哪些票面无效，请按情形写，如：空白：该项无效。一栏多选：该项无效。",
        en:
          "What makes a mark void is said case by case, such as: Blank: void mark. Several marks: void mark."
      )
    return Diagnostic(
      .warning, .abstentionUnmarked,
      Bilingual(
        zh: "“\(name)”计入有效票数：它没有写“作无效”。",
        en: "\"\(name)\" is among the valid: it is not marked as void."),
      at: level.spot, help: [help])
  }
}
