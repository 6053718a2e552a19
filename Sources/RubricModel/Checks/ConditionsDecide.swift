import Diagnostics
import ExactArithmetic
import RubricSyntax

/// A condition that holds for every value that can occur, or for none, decides nothing.
enum ConditionsDecide: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    if rubric.tree.isIncomplete { return [] }
    let lists = ConditionList.all(in: rubric).flatMap { list in
      list.items.flatMap { diagnostics(for: $0.conditions, at: $0.spot, rubric) }
    }
    let vote = (rubric.vote?.conditions ?? []).flatMap {
      diagnostics(for: [AxisCondition($0.test)], at: $0.spot, rubric)
    }
    return lists + vote
  }

  private static func diagnostics(
    for conditions: [AxisCondition], at spot: Spot, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    conditions.compactMap { condition in
      guard let space = ConditionSpace([[condition]], in: rubric),
        let limits = space.domains[0].limits,
        let always = space.verdict(item: 0, condition: 0)
      else { return nil }
      return always ? holdsAlways(condition, limits, spot) : holdsNever(condition, limits, spot)
    }
  }

  private static func holdsNever(
    _ condition: AxisCondition, _ limits: Bilingual, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .notice, .rowNeverUsed,
      Bilingual(
        zh: "\(condition.quoted.chinese)永远不成立：\(limits.chinese)。",
        en: "\(condition.quoted.english) never holds: \(limits.english)."), at: spot)
  }

  private static func holdsAlways(
    _ condition: AxisCondition, _ limits: Bilingual, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .notice, .holdsAlways,
      Bilingual(
        zh: "\(condition.quoted.chinese)总是成立：\(limits.chinese)。",
        en: "\(condition.quoted.english) always holds: \(limits.english)."), at: spot,
      help: [
        Bilingual(
          zh: "删去这一条件，结果不变。如有所指，请核对数字。",
          en:
            "Without this condition the result is the same. If it was meant to decide, check its number."
        )
      ])
  }
}

extension AxisCondition {
  /// In quotes, unless it names what it compares.
  fileprivate var quoted: Bilingual {
    sentence ?? Bilingual(zh: "“\(words.chinese)”", en: "\"\(words.english)\"")
  }
}
