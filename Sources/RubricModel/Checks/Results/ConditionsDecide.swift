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
      let alone = clause.lines.flatMap { line in
        line.flatMap { branch in
          branch.compactMap { condition in
            let remedy = branch.count > 1 ? decidesNothing : clause.remedy(line)
            return diagnostic(for: condition, remedy, spot, rubric)
          }
        }
      }
      return alone.isEmpty ? joined(clause, spot, rubric) : alone
    }
  }

  /// - Parameter remedy: what it comes to where it always holds.
  private static func diagnostic(
    for condition: AxisCondition, _ remedy: Bilingual, _ spot: Spot, _ rubric: RubricDraft
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
        remedy, spot)
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
    let headline =
      clause.enough == 1
      ? Bilingual(
        zh: "\(words.chinese)，总有一个成立。",
        en: "\(words.english): one of them always holds.".capitalizedFirst)
      : Bilingual(zh: "\(words.chinese)，总是成立。", en: "\(words.english) always hold.")
    return [
      holdsAlways(
        headline, clause.enough == 1 ? decidesAlone : decidesNothing, spot)
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
    _ headline: Bilingual, _ remedy: Bilingual, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(.notice, .holdsAlways, headline, at: spot, help: [remedy])
  }

  fileprivate static let decidesNothing = Bilingual(
    zh: "删去这一条件，结果不变。如有所指，请核对数字。",
    en:
      "Without this condition the result is the same. If it was meant to decide, check its number."
  )
  fileprivate static let decidesAlone = Bilingual(
    zh: "只要符合其中一个就够，所以这几个条件合起来不起作用。须全部符合的，不写“或”。如有所指，请核对数字。",
    en:
      "One of them is enough, so together they decide nothing. Where all have to hold, leave out \"or\". If it was meant to decide, check its number."
  )
}

extension AxisClause {
  /// What it comes to where a line always holds.
  fileprivate func remedy(_ line: Line) -> Bilingual {
    if !isJoined && line.count == 1 { return ConditionsDecide.decidesNothing }
    if enough == 1 { return ConditionsDecide.decidesAlone }
    return Bilingual(
      zh: "这一项每个单位都算，其余各项中只要再符合\(enough - 1)项就够。如有所指，请核对数字。",
      en:
        "Every unit has this one, so of the others \(enough - 1) more will do. If it was meant to decide, check its number."
    )
  }
}

extension AxisCondition {
  /// In quotes, unless it names what it compares.
  fileprivate var quoted: Bilingual {
    sentence ?? Bilingual(zh: "“\(words.chinese)”", en: "\"\(words.english)\"")
  }
}
