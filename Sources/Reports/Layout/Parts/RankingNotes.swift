import Diagnostics
import RubricModel
import Scoring

/// Which units the rubric does not rank or puts behind all others, each with the figures that made
/// it so: who looks at the table must not have to guess whether a figure was typed wrong.
struct RankingNotes {
  private let result: SessionResult
  private let disclosure: Disclosure

  init(_ result: SessionResult, _ disclosure: Disclosure = .office) {
    self.result = result
    self.disclosure = disclosure
  }

  /// By which grade the units are ordered first, then a line for each of these units.
  var lines: [Bilingual] { order + unitLines }

  var unitLines: [Bilingual] {
    result.units.compactMap { unit in
      let name = unit.unit.name.bilingual
      return reason(of: unit).map {
        Bilingual(zh: "\(name.chinese)　\($0.chinese)", en: "\(name.english): \($0.english)")
      }
    }
  }

  /// Nil for a unit that is ranked as usual, and where its place may not be told.
  func reason(of unit: UnitResult) -> Bilingual? {
    guard let ranking = result.rubric.ranking else { return nil }
    if let finding = unit.notRanked, disclosure.showsEveryRank {
      return said(
        Bilingual(zh: "不参加排名", en: "not ranked"), finding, ranking.notRanked[finding.rule])
    }
    if let finding = unit.behindOthers, let rank = unit.rank, disclosure.showsRank(rank) {
      return said(
        Bilingual(
          zh: "排在其他\(result.rubric.subject.words.chinese)之后", en: "ranked behind all others"),
        finding,
        ranking.behindOthers[finding.rule])
    }
    return nil
  }

  /// `不参加排名：“满意率”55%，低于60%（第七条第（一）项）`, without figures that are not public.
  private func said(
    _ what: Bilingual, _ finding: RankingFinding, _ rule: RankingRule
  ) -> Bilingual {
    let citation = rule.spot.citation?.text
    let figures = finding.conditions.flatMap(\.deciding).filter { disclosure.shows($0.condition) }
      .map { ConditionWords($0, result.rubric).reason }
    let why = Bilingual(
      zh: figures.map(\.chinese).joined(separator: "；"),
      en: figures.map(\.english).joined(separator: "; "))
    return Bilingual(
      zh: what.chinese + (figures.isEmpty ? "" : "：\(why.chinese)")
        + (citation.map { "（\($0.chinese)）" } ?? ""),
      en: what.english + (figures.isEmpty ? "" : ": \(why.english)")
        + (citation.map { " (\($0.english))" } ?? ""))
  }

  private var order: [Bilingual] {
    guard let order = result.rubric.ranking?.gradeOrder, disclosure.showsRanks,
      disclosure.showsGrading(order.grading)
    else { return [] }
    let name = result.rubric.gradings[order.grading].name.bilingual
    let grades = order.grades.map(\.bilingual)
    return [
      Bilingual(
        zh: "名次先按“\(name.chinese)”排：\(grades.map(\.chinese).joined(separator: "、"))",
        en: "Ranks go by \"\(name.english)\" first: "
          + grades.map(\.english).joined(separator: ", "))
    ]
  }
}

extension RankingFinding {
  /// In results: the conditions in English, as other reasons are.
  func reason(in rubric: Rubric) -> String {
    conditions.flatMap(\.deciding).map { ConditionWords($0, rubric).reason.english }.joined(
      separator: "; ")
  }
}
