import Diagnostics
import Rules

/// A quantity that asks for ranks or grades is worked out behind them: neither these nor the score
/// nor the vote can go by it.
enum LateFiguresComeLast: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    let late = rubric.lateQuantities
    if late.isEmpty { return [] }
    return rubric.usesBeforeResults.filter { late.contains($0.value) }.map {
      tooEarly(rubric.quantities[$0.value], at: $0.spot)
    }
  }

  private static func tooEarly(_ quantity: QuantityDraft, at spot: Spot) -> Diagnostic {
    let isScore = quantity.isComponent || quantity.role == .finalScore
    let name = quantity.mention
    return Diagnostic(
      .rankingUnsound,
      zh: isScore
        ? "\(name.chinese)以名次或等次为条件，不能计入据以排名、评等次的分。"
        : "\(name.chinese)以名次或等次为条件，到这里还没有算出。",
      en: isScore
        ? "\(name.english.capitalizedFirst) asks for ranks or grades, so it can be no part of the score that these go by."
        : "\(name.english.capitalizedFirst) asks for ranks or grades and is not known here.",
      at: spot,
      help: [
        Bilingual(
          zh: "请用得分、比率、登记项目作条件；按一个得分的分数段定的等次也可以。以名次、其他等次为条件的数值，可以公布，也可以再算出别的数值。",
          en:
            "Ask for a score, a rate, a line of a checklist, or a grade by bands of a score. A quantity that asks for ranks or other grades can be published, and other quantities be made of it."
        )
      ])
  }
}

extension RubricDraft {
  /// The quantities that ranks, grades and the vote go by, with where that is said.
  fileprivate var usesBeforeResults: [Placed<Int>] {
    let scores = quantities.indices.filter {
      quantities[$0].isComponent || quantities[$0].role == .finalScore
    }.map { Placed($0, at: quantities[$0].spot) }
    return scores + usesInRanking + gradings.flatMap(uses) + usesInVote
  }

  private var usesInRanking: [Placed<Int>] {
    guard let ranking else { return [] }
    let ties = ranking.tieBreaks.compactMap { tie in
      quantities.firstIndex { $0.name.text == tie.value.score }.map { Placed($0, at: tie.spot) }
    }
    let rules = (ranking.notRanked + ranking.behindOthers).flatMap { rule in
      asked(by: rule.conditions, at: rule.spot)
    }
    return [Placed(ranking.quantity, at: ranking.spot)] + ties + rules
  }

  private func uses(_ grading: GradingDraft) -> [Placed<Int>] {
    switch grading.method {
    case .bands(let quantity, _): [Placed(quantity, at: grading.spot)]
    case .rules(let rules):
      rules.flatMap { rule in
        asked(by: rule.conditions, at: rule.spot)
          + [rule.quota?.figure?.reference].compactMap { $0 }.map { Placed($0, at: rule.spot) }
      }
    }
  }

  private var usesInVote: [Placed<Int>] {
    (vote?.conditions ?? []).flatMap { condition in
      condition.test.leaves.compactMap { test in
        guard case .unitsWith(let count, _, _) = test else { return nil }
        return count.figure?.quantity.map { Placed($0, at: condition.spot) }
      }
    }
  }

  private func asked(by conditions: [UnitCondition], at spot: Spot) -> [Placed<Int>] {
    conditions.flatMap(\.leaves).flatMap(\.references).map { Placed($0, at: spot) }
  }
}
