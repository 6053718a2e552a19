import Diagnostics
import ExactArithmetic
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

  /// List by list: a line for each place that is shared, and for each that a tie-break has parted
  /// from the place before.
  var lines: [Bilingual] {
    guard let ranking = result.rubric.ranking, disclosure.showsQuantity(ranking.quantity) else {
      return []
    }
    return RankedLists(result).lists.flatMap { list in
      list.places.filter { shows(list.units[$0.lowerBound]) }.flatMap { place -> [Bilingual] in
        let sharing = Array(list.units[place])
        let before = place.lowerBound == 0 ? nil : list.units[place.lowerBound - 1]
        return [before.flatMap { parted($0, sharing[0]) }, shared(sharing)].compactMap { $0 }
      }
    }
  }

  private func shows(_ unit: UnitResult) -> Bool { unit.rank.map(disclosure.showsRank) ?? false }

  private func parted(_ first: UnitResult, _ second: UnitResult) -> Bilingual? {
    let why: Bilingual
    switch result.precedence(of: first, over: second) {
    case .tieBreak(let tieBreak, let values, let equal)?:
      why = TieWords(result.rubric, disclosure).text(tieBreak, values, after: equal)
    case .score(let left, let right)? where printsAlike(first, second):
      why = unrounded(left, right)
    default: return nil
    }
    let (one, other) = (Self.placed(first), Self.placed(second))
    return line(
      of: second,
      Bilingual(
        zh: "\(one.chinese)、\(other.chinese)", en: "\(one.english) and \(other.english)"), why)
  }

  /// Whether what ranks them is different and reads the same.
  private func printsAlike(_ first: UnitResult, _ second: UnitResult) -> Bool {
    guard let quantity = result.rubric.ranking?.quantity else { return false }
    return first.figures[quantity].printed == second.figures[quantity].printed
  }

  private func unrounded(_ left: Rational, _ right: Rational) -> Bilingual {
    let kind = result.rubric.ranking.map { result.rubric.quantities[$0.quantity].type.kind }
    let values = [left, right].map { FigureText.readable($0, kind ?? .number) }
    return Bilingual(
      zh: "排名比较的是未修约的数：\(values[0])对\(values[1])",
      en: "but ranked by the figures before rounding: \(values[0]) against \(values[1])")
  }

  private func shared(_ units: [UnitResult]) -> Bilingual? {
    guard units.count > 1 else { return nil }
    let others = units.dropFirst().map(\.unit.name.bilingual)
    let first = Self.placed(units[0])
    let english = [first.english] + others.dropLast().map(\.english)
    return line(
      of: units[0],
      Bilingual(
        zh: ([first.chinese] + others.map(\.chinese)).joined(separator: "、"),
        en: english.joined(separator: ", ") + " and " + others[others.count - 1].english),
      TieWords(result.rubric, disclosure).shared)
  }

  /// - Parameter unit: one of those that have the same score.
  private func line(of unit: UnitResult, _ units: Bilingual, _ why: Bilingual) -> Bilingual? {
    guard let quantity = result.rubric.ranking?.quantity else { return nil }
    let name = result.rubric.quantities[quantity].displayName
    let score = unit.figures[quantity].printed ?? "—"
    return Bilingual(
      zh: "\(units.chinese)：\(name.chinese)同为\(score)，\(why.chinese)",
      en: "\(units.english): \(name.english) \(score) each, \(why.english)")
  }

  /// `第4名省医保局`.
  private static func placed(_ unit: UnitResult) -> Bilingual {
    let (name, rank) = (unit.unit.name.bilingual, unit.rank ?? 0)
    return Bilingual(zh: "第\(rank)名\(name.chinese)", en: "\(rank). \(name.english)")
  }
}
