import Diagnostics
import Proofs
import RubricModel
import Scoring

/// Why units with the same score stand in different places, or share one: without it a reader of
/// the table sees equal figures and no reason.
struct TieNotes {
  private let result: SessionResult
  private let disclosure: Disclosure

  init(_ result: SessionResult, _ disclosure: Disclosure) {
    self.result = result
    self.disclosure = disclosure
  }

  var lines: [Bilingual] {
    guard let ranking = result.rubric.ranking, disclosure.showsQuantity(ranking.quantity) else {
      return []
    }
    let quantity = result.rubric.quantities[ranking.quantity]
    return result.units.compactMap { unit in
      guard let rank = unit.rank, disclosure.showsRank(rank),
        let before = Standing(of: unit, in: result)?.before,
        let why = reason(before.precedence)
      else { return nil }
      let (first, second) = (Self.placed(before.unit), Self.placed(unit))
      let (name, score) = (quantity.displayName, unit.figures[ranking.quantity].printed ?? "—")
      return Bilingual(
        zh: "\(first.chinese)、\(second.chinese)：\(name.chinese)同为\(score)，\(why.chinese)",
        en:
          "\(first.english) and \(second.english): \(name.english) \(score) each, \(why.english)")
    }
  }

  private func reason(_ precedence: Precedence) -> Bilingual? {
    switch precedence {
    case .score: nil
    case .tieBreak(let tieBreak, let values, let equal):
      TieWords(result.rubric, disclosure).text(tieBreak, values, after: equal)
    case .tied: Bilingual(zh: "同分比较也相同，并列", en: "every tie-break too: they share the place")
    }
  }

  /// `第4名省医保局`.
  private static func placed(_ unit: UnitResult) -> Bilingual {
    let (name, rank) = (unit.unit.name.bilingual, unit.rank ?? 0)
    return Bilingual(zh: "第\(rank)名\(name.chinese)", en: "\(rank). \(name.english)")
  }
}
