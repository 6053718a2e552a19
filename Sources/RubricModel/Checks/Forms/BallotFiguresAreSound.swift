import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What is worked out of the marks of a ballot can be what a rule asks for, and need not be so
/// anyhow.
enum BallotFiguresAreSound {
  static func problem(
    with figure: BallotFigure, _ bound: Bound, _ clause: Placed<BallotClause>, on form: FormDraft
  ) -> Diagnostic? {
    let parts = clause.value.parts(ofCriteria: form.criteria.count)
    let values = parts.map { form.values(of: figure, in: $0) }
    let name = figure.keyword.spelling
    if let values = values.first(where: { !$0.canMeet(bound) }) {
      return neverMet(name, bound, values, clause.spot)
    }
    return values.allSatisfy { $0.alwaysMeets(bound) } ? alwaysMet(name, bound, clause.spot) : nil
  }

  private static func neverMet(
    _ name: Bilingual, _ bound: Bound, _ values: AxisDomain, _ spot: Spot
  ) -> Diagnostic {
    var why = Bilingual(same: "")
    if let step = values.step, values.range.contains(bound.amount.value) {
      let unit = Amount(step, bound.amount.kind).text
      why = Bilingual(
        zh: "：评分都是\(unit.chinese)的倍数", en: ": all marks are multiples of \(unit.english)")
    }
    return Diagnostic(
      .ballotRulesUnsound,
      zh: "没有一张票的\(name.chinese)能\(bound.predicate.chinese)\(why.chinese)。",
      en: "On no ballot the \(name.english) \(bound.predicate.english)\(why.english).", at: spot)
  }

  private static func alwaysMet(_ name: Bilingual, _ bound: Bound, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .notice, .holdsAlways,
      Bilingual(
        zh: "每张票的\(name.chinese)都\(bound.predicate.chinese)，这一条不起作用。",
        en:
          "On every ballot the \(name.english) \(bound.predicate.english), so this rule tests nothing."
      ),
      at: spot,
      help: [
        Bilingual(zh: "请核对数字，或删去这一条。", en: "Check the number, or delete the rule.")
      ])
  }
}

extension FormDraft {
  /// What a figure of the marks of a ballot can be: those for one criterion, or all of them where
  /// it is nil.
  func values(of figure: BallotFigure, in criterion: Int?) -> AxisDomain {
    let marks = markType(ofCriterion: criterion).range
    let name = Bilingual(same: "")
    switch figure {
    case .sum: return sums(of: criterion)
    case .mean: return AxisDomain(range: marks, step: nil, kind: .points, name: name)
    case .spread:
      let widest = marks.highest.flatMap { high in marks.lowest.map { high - $0 } }
      return AxisDomain(
        range: Interval(.zero, widest), step: step(ofMarks: criterion), kind: .points, name: name)
    }
  }

  /// What marks of a ballot can add up to: those for one criterion, or all of them where it is nil.
  /// A rule is tested where there is one mark at least; how many units there are is not known.
  func sums(of criterion: Int?) -> AxisDomain {
    let range = markType(ofCriterion: criterion).range
    let least = leastMarks(of: criterion)
    let isFromZero = range.lowest.map { $0.signum >= 0 } ?? false
    let isToZero = range.highest.map { $0.signum <= 0 } ?? false
    return AxisDomain(
      range: Interval(
        isFromZero ? least.map(\.lowest).sumIfKnown : nil,
        isToZero ? least.map(\.highest).sumIfKnown : nil),
      step: step(ofMarks: criterion), kind: .points, name: Bilingual(same: ""))
  }

  /// The ranges of the fewest marks that are added up: one, or one for each criterion where none
  /// may be left out.
  private func leastMarks(of criterion: Int?) -> [Interval] {
    let isEachMarked = !singleMarksMayBeAbsent && categoryWeights.isEmpty
    if criterion == nil, criteria.count > 1, isEachMarked {
      return criteria.indices.map { markType(ofCriterion: $0).range }
    }
    let one = markType(ofCriterion: criterion).range
    // A ticked abstention is a mark without a value.
    return [levels.contains(where: \.isAbstention) ? one.joined(Interval(.zero)) : one]
  }

  private func step(ofMarks criterion: Int?) -> Rational? {
    if scales.isEmpty {
      let own = criterion.map { Array(levels[self.levels(ofMember: $0)]) } ?? levels
      return .commonDivisor(of: own.filter { !$0.isAbstention }.map { $0.value?.value })
    }
    let members = scaledMembers
    if members.isEmpty { return scale.flatMap { step(on: $0.value) } }
    let asked = criterion.map { [$0] } ?? Array(members.indices)
    return .commonDivisor(of: asked.map { scale(ofMember: $0).flatMap { step(on: $0.value) } })
  }
}

extension AxisDomain {
  /// Values that stand for all that the bounds tell apart.
  func cells(cutAt bounds: [Bound]) -> [AxisCell] {
    AxisCell.all(of: self, cutAt: bounds.map(\.amount.value))
  }

  fileprivate func canMeet(_ bound: Bound) -> Bool {
    cells(cutAt: [bound]).contains { bound.holds($0.sample) }
  }

  fileprivate func alwaysMeets(_ bound: Bound) -> Bool {
    cells(cutAt: [bound]).allSatisfy { bound.holds($0.sample) }
  }
}

extension [Rational?] {
  /// Nil where one is without an end.
  fileprivate var sumIfKnown: Rational? {
    reduce(Rational.zero) { sum, next in sum.flatMap { sum in next.map { sum + $0 } } }
  }
}
