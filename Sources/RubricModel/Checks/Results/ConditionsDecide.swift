import Diagnostics
import ExactArithmetic
import RubricSyntax

/// A condition that holds for every value that can occur, or for none, decides nothing.
enum ConditionsDecide: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    if rubric.tree.isIncomplete { return [] }
    let lists = rubric.conditionLists.flatMap { list in
      list.items.flatMap { diagnostics(for: $0.clauses, at: $0.spot, rubric) }
    }
    let vote = (rubric.vote?.conditions ?? []).flatMap {
      diagnostics(for: [AxisClause($0.test)], at: $0.spot, rubric)
    }
    return lists + vote
  }

  private static func diagnostics(
    for clauses: [AxisClause], at spot: Spot, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    clauses.flatMap { clause -> [Diagnostic] in
      let alone = clause.branches.flatMap { branch in
        branch.compactMap { condition in
          diagnostic(for: condition, isEnough: clause.isJoined && branch.count == 1, spot, rubric)
        }
      }
      return alone.isEmpty ? joined(clause, spot, rubric) : alone
    }
  }

  /// - Parameter isEnough: whether nothing else has to hold where it does.
  private static func diagnostic(
    for condition: AxisCondition, isEnough: Bool, _ spot: Spot, _ rubric: RubricDraft
  ) -> Diagnostic? {
    guard let space = ConditionSpace([[AxisClause(condition)]], in: rubric),
      let limits = space.domains[0].limits,
      let always = space.verdict(item: 0, clause: 0)
    else { return nil }
    return always
      ? holdsAlways(
        Bilingual(
          zh: "\(condition.quoted.chinese)总是成立：\(limits.chinese)。",
          en: "\(condition.quoted.english) always holds: \(limits.english)."),
        isEnough: isEnough, spot)
      : holdsNever(condition, limits, spot)
  }

  /// Alternatives that leave nothing over.
  private static func joined(
    _ clause: AxisClause, _ spot: Spot, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    guard clause.isJoined, let space = ConditionSpace([[clause]], in: rubric),
      space.verdict(item: 0, clause: 0) == true
    else { return [] }
    let words = clause.sentence(in: space)
    return [
      holdsAlways(
        Bilingual(
          zh: "\(words.chinese)，总有一个成立。",
          en: "\(words.english): one of them always holds.".capitalizedFirst),
        isEnough: true, spot)
    ]
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
    _ headline: Bilingual, isEnough: Bool, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .notice, .holdsAlways, headline, at: spot, help: [isEnough ? decidesAlone : decidesNothing])
  }

  private static let decidesNothing = Bilingual(
    zh: "删去这一条件，结果不变。如有所指，请核对数字。",
    en:
      "Without this condition the result is the same. If it was meant to decide, check its number."
  )
  private static let decidesAlone = Bilingual(
    zh: "只要符合其中一个就够，所以这几个条件合起来不起作用。须全部符合的，不写“或”。如有所指，请核对数字。",
    en:
      "One of them is enough, so together they decide nothing. Where all have to hold, leave out \"or\". If it was meant to decide, check its number."
  )
}

extension AxisCondition {
  /// In quotes, unless it names what it compares.
  fileprivate var quoted: Bilingual {
    sentence ?? Bilingual(zh: "“\(words.chinese)”", en: "\"\(words.english)\"")
  }
}
