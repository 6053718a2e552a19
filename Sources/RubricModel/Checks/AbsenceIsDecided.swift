import Diagnostics
import RubricSyntax

/// What a condition compares has a value for every unit, or an item before it says what holds for
/// those without one: else a single such unit would stop the count at the meeting.
enum AbsenceIsDecided: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    if rubric.tree.isIncomplete { return [] }
    let grades = rubric.gradings.flatMap { grading -> [Diagnostic] in
      guard case .rules(let rules) = grading.method else { return [] }
      let lines = rules.map {
        Line(conditions: $0.conditions, isByRank: $0.quota != nil, spot: $0.spot)
      }
      return undecided(lines, rubric, gives: Bilingual(zh: "则为“…”", en: "then \"…\""))
    }
    let values = rubric.quantities.flatMap { quantity -> [Diagnostic] in
      guard case .cases(let rules)? = quantity.start, !quantity.hasUnknownStep else { return [] }
      let lines = rules.map {
        Line(conditions: $0.conditions, isByRank: false, spot: $0.spot)
      }
      return undecided(lines, rubric, gives: Bilingual(zh: "则为…", en: "then …"))
    }
    return grades + values
  }

  /// An item of a list of conditions.
  private struct Line {
    let conditions: [GradeCondition]
    /// Whether a quota takes the units in the order of their ranks.
    let isByRank: Bool
    let spot: Spot
  }

  /// One message for each quantity of a list.
  private static func undecided(
    _ lines: [Line], _ rubric: RubricDraft, gives: Bilingual
  ) -> [Diagnostic] {
    var settled: Set<Int> = []
    return lines.flatMap { line -> [Diagnostic] in
      if line.conditions.count == 1, case .absent(let index) = line.conditions[0] {
        settled.insert(index)
      }
      return needed(by: line, rubric).compactMap { index in
        guard rubric.quantities[index].typed?.type.mayBeAbsent == true,
          settled.insert(index).inserted
        else { return nil }
        return undecided(rubric.quantities[index].mention, gives, line.spot)
      }
    }
  }

  private static func needed(by line: Line, _ rubric: RubricDraft) -> [Int] {
    let ranked = rubric.ranking?.quantity
    let compared = line.conditions.compactMap { condition -> Int? in
      switch condition {
      case .quantity(let index, _): index
      case .rank, .rankShare: ranked
      default: nil
      }
    }
    return line.isByRank ? compared + [ranked].compactMap { $0 } : compared
  }

  private static func undecided(
    _ name: Bilingual, _ gives: Bilingual, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .warning, .absenceUndecided,
      Bilingual(
        zh: "\(name.chinese)空缺的单位，这一项无法判定，计票会停止。",
        en: "For a unit without \(name.english) this item cannot be decided, and the count stops."),
      at: spot,
      help: [
        Bilingual(
          zh: "请在前面加一项：若\(name.chinese)空缺，\(gives.chinese)。",
          en: "Add an item before it: if \(name.english) is empty, \(gives.english).")
      ])
  }
}
