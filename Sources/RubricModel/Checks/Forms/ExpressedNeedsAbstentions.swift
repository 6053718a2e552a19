import Diagnostics
import RubricSyntax

/// Whoever counts the expressed tells them from abstentions: where nothing abstains on a form that
/// people fill in, a word has been lost, or another base is meant. The number is that of the valid
/// marks either way, so it is a warning. A tally or a ledger tells what others have counted; but a
/// level that looks like an abstention and is none changes the number, there too.
enum ExpressedNeedsAbstentions: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    if rubric.tree.isIncomplete { return [] }
    return rubric.usesOfExpressed.compactMap { use in
      let form = rubric.forms[use.value]
      if form.canAbstain { return nil }
      if let level = form.levels.first(where: AbstentionsAreMarked.isUnmarked) {
        return form.kind == .ledger ? nil : unmarked(level, at: use.spot)
      }
      return form.kind == .ballot || form.kind == .feedback ? unmarked(form, at: use.spot) : nil
    }
  }

  /// The forms of which the expressed are counted or are a base.
  static func forms(in rubric: RubricDraft) -> Set<Int> {
    Set(rubric.usesOfExpressed.map(\.value))
  }

  private static func unmarked(_ level: LevelDraft, at spot: Spot) -> Diagnostic {
    let name = level.name.text
    return Diagnostic(
      .expressedWithoutAbstention,
      zh: "表态票数包括“\(name)”：它没有写“作弃权”。",
      en: "The expressed include \"\(name)\", which is not marked as an abstention.",
      at: spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "“\(name)”", en: "\"\(name)\""), at: level.spot.place),
      help: [
        Bilingual(
          zh: "请写：“\(name)”作弃权。如要连它一起算，请写：有效票数。",
          en: "Write: \"\(name)\" abstain. To count it with the others, write: valid.")
      ])
  }

  private static func unmarked(_ form: FormDraft, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .expressedWithoutAbstention,
      Bilingual(
        zh: "“\(form.name.text)”没有一处规定作弃权，表态票数就是有效票数。",
        en:
          "Nothing abstains on \"\(form.name.text)\", so the expressed are the valid marks."),
      at: spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "“\(form.name.text)”", en: "\"\(form.name.text)\""), at: form.spot.place),
      help: [
        Bilingual(
          zh: "请写：有效票数；或写明什么算弃权，如：“弃权”作弃权，空白：作弃权。",
          en: "Write: valid; or say what abstains, such as: \"弃权\" abstain, Blank: abstain.")
      ])
  }
}

extension RubricDraft {
  /// Where the expressed are counted or are a base, with the form that they are counted on.
  fileprivate var usesOfExpressed: [Placed<Int>] {
    let ladders = quantities.flatMap { quantity -> [Placed<Int>] in
      guard let form = quantity.form else { return [] }
      return quantity.steps.filter { $0.value.countsExpressed }.map { Placed(form, at: $0.spot) }
    }
    let cases = quantities.flatMap { quantity -> [Placed<[UnitCondition]>] in
      guard case .cases(let rules)? = quantity.start else { return [] }
      return rules.map { Placed($0.conditions, at: $0.spot) }
    }
    let grades = gradings.flatMap { grading -> [Placed<[UnitCondition]>] in
      guard case .rules(let rules) = grading.method else { return [] }
      return rules.map { Placed($0.conditions, at: $0.spot) }
    }
    return ladders
      + (cases + grades).flatMap { list in
        list.value.flatMap(\.leaves).filter { $0.bases.contains(.expressed) }.compactMap {
          $0.countedMarks.map { Placed($0.form, at: list.spot) }
        }
      }
  }
}

extension Step {
  fileprivate var countsExpressed: Bool {
    switch self {
    case .share(let share): share.base == .expressed
    case .count(let count): count.what == .base(.expressed)
    default: false
    }
  }
}

extension FormDraft {
  var canAbstain: Bool {
    levels.contains(where: \.isAbstention)
      || cases.values.contains { $0.value.kind == .plain(.abstain) }
  }
}
