import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What the marks of a ballot add up to can be what a rule asks for, and need not be so anyhow.
enum BallotSumsAreSound {
  static func problem(
    with bound: Bound, _ clause: Placed<BallotClause>, on form: FormDraft
  ) -> Diagnostic? {
    let parts = clause.value.parts(ofCriteria: form.criteria.count)
    let sums = parts.map(form.sums)
    if let sums = sums.first(where: { !$0.canMeet(bound) }) {
      return neverMet(bound, sums, clause.spot)
    }
    return sums.allSatisfy { $0.alwaysMeets(bound) } ? alwaysMet(bound, clause.spot) : nil
  }

  private static func neverMet(
    _ bound: Bound, _ sums: AxisDomain, _ spot: Spot
  ) -> Diagnostic {
    var why = Bilingual(same: "")
    if let step = sums.step, sums.range.contains(bound.amount.value) {
      let unit = Amount(step, bound.amount.kind).text
      why = Bilingual(
        zh: "：评分都是\(unit.chinese)的倍数", en: ": all marks are multiples of \(unit.english)")
    }
    return Diagnostic(
      .ballotRulesUnsound, zh: "没有一张票的评分之和能\(bound.predicate.chinese)\(why.chinese)。",
      en: "On no ballot the sum of marks \(bound.predicate.english)\(why.english).", at: spot)
  }

  private static func alwaysMet(_ bound: Bound, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .notice, .holdsAlways,
      Bilingual(
        zh: "每张票的评分之和都\(bound.predicate.chinese)，这一条不起作用。",
        en:
          "On every ballot the sum of marks \(bound.predicate.english), so this rule tests nothing."
      ),
      at: spot,
      help: [
        Bilingual(zh: "请核对数字，或删去这一条。", en: "Check the number, or delete the rule.")
      ])
  }
}

extension FormDraft {
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
