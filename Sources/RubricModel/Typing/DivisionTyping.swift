import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What a division makes of the values, and whether there is always something to divide by.
extension LadderTyper {
  mutating func divide(by division: Division, at spot: Spot) {
    guard let divisor = rubric.type(of: division.divisor) else { return loseTrack() }
    if divisor.range == Interval(.zero) { return giveUp(divisorIsZero(spot)) }
    let quotient = division.isOfMean ? type.kind : kind(dividedBy: divisor.kind)
    let mayLack = checkGap(division, divisor, (quotient ?? type.kind).zero, spot)
    let wasShare = type.kind == .share
    if let quotient { type.kind = quotient } else { giveUp(kindsDivided(divisor.kind, spot)) }
    let before = quantity.steps[..<position]
    let known =
      rangeOfMean(division, behind: before) ?? rangeOfPart(division, behind: before)
      ?? rangeOfRuledRatio(division, behind: before, divisor.range)
      ?? rangeOfChange(division, behind: before, divisor.range)
    mapRanges { known ?? $0 / divisor.range }
    type.places = places(of: type, dividedBy: divisor, wasShare: wasShare)
    type.mayBeAbsent = type.mayBeAbsent || (mayLack && division.whenEmpty == .leftOut)
    if case .countsAs(let amount)? = division.whenEmpty { join(amount, at: spot) }
  }

  /// - Returns: whether there may be nothing to divide by: the divisor is 0, or there is none.
  private mutating func checkGap(
    _ division: Division, _ divisor: ValueType, _ zero: Bilingual, _ spot: Spot
  ) -> Bool {
    let mayBeZero = divisor.range.contains(.zero)
    let mayBeAbsent = canLack(division.figures)
    switch division.whenEmpty {
    case nil where mayBeAbsent:
      report(divisorMayBeAbsent(division.divisor, zero, spot))
    case nil where mayBeZero: report(divisorMayBeZero(zero, spot))
    case .some where !mayBeZero && !mayBeAbsent:
      report(gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), spot))
    default: break
    }
    return mayBeZero || mayBeAbsent
  }

  /// What a quotient is; nil for one that makes no sense.
  private func kind(dividedBy divisor: ValueKind) -> ValueKind? {
    switch (type.kind, divisor) {
    case (.points, .points), (.number, .number): .share
    // A score of 45 points of which the parts make 90 % are 50 of the whole.
    case (_, .number), (_, .share): type.kind
    default: nil
    }
  }

  /// The places of a quotient, where the divisor is one number whose share ends. Those of a share
  /// are those of its percent.
  private func places(of quotient: ValueType, dividedBy divisor: ValueType, wasShare: Bool) -> Int?
  {
    guard let number = divisor.range.onlyValue, let before = type.places,
      let added = (Rational.one / number).decimalPlaces
    else { return nil }
    let places = before + added + (wasShare ? 2 : 0)
    return quotient.kind == .share ? max(0, places - 2) : places
  }
}
