import Diagnostics
import RubricSyntax

/// A level that is called an abstention counts as one only where the rubric says so.
enum AbstentionsAreMarked: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // Where the expressed are counted, it is said there.
    let told = ExpressedNeedsAbstentions.forms(in: rubric)
    return rubric.forms.enumerated().filter { index, form in
      form.kind != .ledger && (form.canAbstain || !told.contains(index))
    }.flatMap(\.element.levels).filter(isUnmarked).map(unmarked)
  }

  static func isUnmarked(_ level: LevelDraft) -> Bool {
    !level.isAbstention && level.value == nil && isAbstention(level.name)
  }

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
        zh: "“\(name)”没有写“作弃权”，按表了态计入表态票数。",
        en: "\"\(name)\" is not marked as an abstention, so it counts among the expressed."),
      at: level.spot,
      help: [
        Bilingual(
          zh: "如为弃权，请写：“\(name)”作弃权。", en: "If it is one, write: \"\(name)\" abstain.")
      ])
  }
}
