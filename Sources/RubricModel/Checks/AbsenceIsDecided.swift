import Diagnostics
import RubricSyntax

/// What a condition compares has a value for every unit, or an item before it says what holds for
/// those without one: else a single such unit would stop the count at the meeting.
enum AbsenceIsDecided: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    if rubric.tree.isIncomplete { return [] }
    return ConditionList.all(in: rubric).flatMap { undecided($0, rubric) }
  }

  /// One message for each quantity of a list.
  private static func undecided(
    _ list: ConditionList, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    var settled: Set<Int> = []
    return list.items.flatMap { item -> [Diagnostic] in
      settled.formUnion(settledByAbsence(item.written))
      // A unit without what the ranking goes by has no rank, whatever else is asked.
      let ranked = list.needsNoRest ? rubric.ranking?.quantity : nil
      return needed(by: item, rubric).filter { $0 != ranked }.compactMap { index -> Diagnostic? in
        guard rubric.quantities[index].typed?.type.mayBeAbsent == true,
          settled.insert(index).inserted
        else { return nil }
        let name = rubric.quantities[index].mention
        if case .finalScore = rubric.quantities[index].role, case .grade = list.gives {
          return ungraded(name, item.spot)
        }
        return undecided(name, list.gives, item.spot)
      }
    }
  }

  /// The figures without which the conditions hold, whatever else there is.
  private static func settledByAbsence(_ conditions: [GradeCondition]) -> [Int] {
    guard conditions.count == 1 else { return [] }
    switch conditions[0] {
    case .absent(let index): return [index]
    case .anyOf(let branches): return branches.flatMap(settledByAbsence)
    default: return []
    }
  }

  private static func needed(by item: ConditionList.Item, _ rubric: RubricDraft) -> [Int] {
    let ranked = rubric.ranking?.quantity
    let compared = item.written.flatMap { condition -> [Int] in
      switch condition {
      case .quantity, .figures, .sum: condition.quantities
      case .rank, .rankShare: [ranked].compactMap { $0 }
      default: []
      }
    }
    return item.hasQuota ? compared + [ranked].compactMap { $0 } : compared
  }

  /// A unit without the final score has a grade only where the list begins with it.
  private static func ungraded(_ name: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .notice, .absenceUndecided,
      Bilingual(
        zh: "\(name.chinese)空缺的单位不评等次。",
        en: "A unit without \(name.english) has no grade."),
      at: spot,
      help: [
        Bilingual(
          zh: "要评的，请在最前面加一项：若\(name.chinese)空缺，则为“…”。",
          en: "To give it one, begin the list with: if \(name.english) is empty, then \"…\".")
      ])
  }

  private static func undecided(
    _ name: Bilingual, _ gives: ConditionList.Gives, _ spot: Spot
  ) -> Diagnostic {
    let result =
      switch gives {
      case .grade: Bilingual(zh: "，则为“…”", en: ", then \"…\"")
      case .value: Bilingual(zh: "，则为…", en: ", then …")
      case .standing: Bilingual(same: "")
      }
    return Diagnostic(
      .warning, .absenceUndecided,
      Bilingual(
        zh: "\(name.chinese)空缺的单位，这一项无法判定，计票会停止。",
        en: "For a unit without \(name.english) this item cannot be decided, and the count stops."),
      at: spot,
      help: [
        Bilingual(
          zh: "请在前面加一项：若\(name.chinese)空缺\(result.chinese)。",
          en: "Add an item before it: if \(name.english) is empty\(result.english).")
      ])
  }
}
