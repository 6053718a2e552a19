import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Rules
import Scoring

/// The comparison with the units before and behind, in words.
struct StandingWords {
  private let unit: UnitResult
  private let standing: Standing
  private let quantity: Quantity
  /// The category in which the unit is ranked, if categories are ranked apart.
  private let list: Bilingual
  private let rubric: Rubric

  init?(_ unit: UnitResult, _ result: SessionResult, _ ranked: RankedLists) {
    guard let ranking = result.rubric.ranking, let standing = ranked.standing(of: unit) else {
      return nil
    }
    self.unit = unit
    self.standing = standing
    list = result.rubric.rankedList(of: unit.unit)
    rubric = result.rubric
    quantity = result.rubric.quantities[ranking.quantity]
  }

  var heading: Bilingual {
    let rank = unit.rank ?? 0
    return Bilingual(
      zh: "名次：\(list.chinese)\(standing.count)个\(rubric.subject.words.chinese)中列第\(rank)",
      en: "Place\(list.english): \(rank) of \(standing.count)")
  }

  var lines: [Bilingual] {
    [
      standing.before.map {
        line($0, Bilingual(zh: "在其前：", en: "Before it: "), $0.unit)
      },
      standing.behind.map {
        line($0, Bilingual(zh: "在其后：", en: "Behind it: "), $0.unit)
      },
    ].compactMap { $0 }
  }

  private func line(
    _ neighbour: Standing.Neighbour, _ direction: Bilingual, _ other: UnitResult
  ) -> Bilingual {
    let name = other.unit.name.bilingual
    let rank = other.rank ?? 0
    let why = reason(neighbour.precedence)
    return Bilingual(
      zh: "\(direction.chinese)第\(rank)名\(name.chinese)，\(why.chinese)",
      en: "\(direction.english)\(name.english) at place \(rank), \(why.english)")
  }

  private var scoreName: Bilingual {
    quantity.role == .finalScore
      ? Bilingual(zh: "最后得分", en: "final score") : quantity.name.bilingual
  }

  private func reason(_ precedence: Precedence) -> Bilingual {
    switch precedence {
    case .behindOthers:
      return Bilingual(
        zh: "后者按办法排在其他\(rubric.subject.words.chinese)之后",
        en: "the rubric puts the one behind after all others")
    case .grade(let first, let second):
      return Bilingual(
        zh: "等次“\(first[.chinese])”对“\(second[.chinese])”",
        en: "grade \"\(first[.english])\" against \"\(second[.english])\"")
    case .score(let first, let second):
      let (left, right) = (quantity.printed(first), quantity.printed(second))
      let gap = quantity.printed((first - second).magnitude)
      return Bilingual(
        zh: "\(scoreName.chinese)\(left)对\(right)，相差\(gap)",
        en: "\(scoreName.english) \(left) against \(right), a difference of \(gap)")
    case .tieBreak(let tieBreak, let values, let equal):
      return self.equal(TieWords(rubric).text(tieBreak, values, after: equal))
    case .tied:
      return self.equal(TieWords(rubric).shared)
    }
  }

  private func equal(_ why: Bilingual) -> Bilingual {
    Bilingual(
      zh: "\(scoreName.chinese)相同，\(why.chinese)",
      en: "\(scoreName.english) is equal, \(why.english)")
  }
}
