import Diagnostics
import ExactArithmetic
import Rules

/// Points for each so much that a number lies below or above a line.
extension LadderTyper {
  mutating func add(_ distance: DistancePoints, at spot: Spot) {
    guard let number = rubric.type(of: .operand(distance.operand)),
      let line = rubric.type(of: .operand(distance.line))
    else { return loseTrack() }
    if number.mayBeAbsent || line.mayBeAbsent { report(factorMayBeAbsent(spot)) }
    if type.kind != .points { return giveUp(kindsAdded(.points, spot)) }
    if distance.each.value.isZero { return giveUp(noStep(number.kind, spot)) }
    guard fits(distance, number.kind, line.kind) else {
      return giveUp(kindsCompared(number.kind, spot))
    }
    let added = range(of: distance, number.range, line.range)
    mapRanges { distance.isSubtracted ? $0 - added : $0 + added }
    let places = places(of: distance, number, line)
    type.places = type.places.flatMap { left in places.map { max(left, $0) } }
    if let most = distance.mostInAll { joinPlaces(of: most) }
  }

  /// A line and a step are written as the number is; a bare one may mean points.
  private func fits(_ distance: DistancePoints, _ kind: ValueKind, _ line: ValueKind) -> Bool {
    guard kind != .level, distance.each.fits(kind) else { return false }
    if case .constant(let amount) = distance.line { return amount.fits(kind) }
    return line == kind
  }

  private func range(
    of distance: DistancePoints, _ number: Interval, _ line: Interval
  ) -> Interval {
    let beyond = (distance.isBelow ? line - number : number - line).cutAtZero
    let steps = (beyond * (.one / distance.each.value)).mappedUp { steps in
      distance.rest.rounding?.round(steps, toPlaces: 0) ?? steps
    }
    let points = steps * distance.points
    guard let most = distance.mostInAll else { return points }
    return Interval(
      points.lowest.map { min($0, most) }, points.highest.map { min($0, most) } ?? most)
  }

  /// Whole steps have no places of their own.
  private func places(
    of distance: DistancePoints, _ number: ValueType, _ line: ValueType
  ) -> Int? {
    guard let points = distance.points.decimalPlaces else { return nil }
    if distance.rest.rounding != nil { return points }
    // The places of a share are those of its percent.
    let extra = number.kind == .share ? 2 : 0
    guard let longest = number.places.flatMap({ one in line.places.map { max(one, $0) } }),
      let parts = (Rational.one / distance.each.value).decimalPlaces
    else { return nil }
    return longest + extra + parts + points
  }

  private func noStep(_ kind: ValueKind, _ spot: Spot) -> Diagnostic {
    let sample = Amount(Rational(1, over: kind == .share ? 100 : 1), kind.amountKind).text
    return Diagnostic(
      .stepUnfit, zh: "每低、每高多少，应大于0。", en: "A step has to be larger than 0.", at: spot,
      help: [
        Bilingual(
          zh: "请写，如：每低\(sample.chinese)。",
          en: "Write, for instance: for each lacking \(sample.english).")
      ])
  }

  private func kindsCompared(_ kind: ValueKind, _ spot: Spot) -> Diagnostic {
    let sample = Amount(Rational(1, over: kind == .share ? 100 : 1), kind.amountKind).text
    return Diagnostic(
      .kindsMixed, zh: "比较的是\(kind.name.chinese)，界线和每低、每高的数也要这样写。",
      en:
        "It is \(kind.name.english) that is compared: write the line and the step in the same way.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写，如：每低\(sample.chinese)。",
          en: "Write, for instance: for each lacking \(sample.english).")
      ])
  }
}
