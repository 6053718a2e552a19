import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// Points for each so much that a number lies below or above a line.
extension LadderTyper {
  mutating func add(_ distance: DistancePoints, at spot: Spot) {
    guard let number = rubric.type(of: .operand(distance.operand)),
      let line = rubric.type(of: .operand(distance.line))
    else { return loseTrack() }
    let isRelative = distance.isRelative(of: number.kind)
    let mayHaveNoShare = isRelative && mayDivideByZero(distance, number.range, line.range)
    checkGap(
      distance.whenEmpty,
      number.mayBeAbsent || line.mayBeAbsent || (mayHaveNoShare && distance.whenEmpty != nil), spot,
      open: figureMayBeAbsent)
    if type.kind != .points { return giveUp(kindsAdded(.points, spot)) }
    if distance.each.value.isZero { return giveUp(noStep(distance, number.kind, spot)) }
    guard fits(distance, number.kind, line.kind) else {
      return giveUp(kindsCompared(distance, number.kind, spot))
    }
    if distance.operand == distance.line { return giveUp(withItself(distance, spot)) }
    if isRelative, line.range == Interval(.zero) {
      return giveUp(shareOfNothing(distance, number.kind, spot))
    }
    if mayHaveNoShare, distance.whenEmpty == nil { report(lineMayBeZero(line, spot)) }
    let beyond =
      isRelative
      ? Self.relative(distance, number.range, line.range)
      : (distance.isBelow ? line.range - number.range : number.range - line.range).cutAtZero
    if beyond == Interval(.zero) {
      tellThatNothingIsBeyond(distance, number, line, at: spot)
    } else {
      tellIfIdle(points: distance.points, mostInAll: distance.mostInAll, at: spot)
    }
    let own = points(of: distance, beyond)
    let added = distance.whenEmpty == .stepNotTaken ? own.joined(Interval(.zero)) : own
    mapRanges { distance.isSubtracted ? $0 - added : $0 + added }
    let places = places(of: distance, number, line)
    type.places = type.places.flatMap { left in places.map { max(left, $0) } }
    if let most = distance.mostInAll { joinPlaces(of: most) }
  }

  /// A line is written as the number is, and so is a step, unless it is a share of the line; a bare
  /// one may mean points.
  private func fits(_ distance: DistancePoints, _ kind: ValueKind, _ line: ValueKind) -> Bool {
    guard kind != .level, distance.each.fits(kind) || distance.isRelative(of: kind) else {
      return false
    }
    if case .constant(let amount) = distance.line { return amount.fits(kind) }
    return line == kind
  }

  /// What lies below a line of 0 would have to be negative.
  private func mayDivideByZero(
    _ distance: DistancePoints, _ number: Interval, _ line: Interval
  ) -> Bool {
    if line.lowest.map({ $0.signum > 0 }) ?? false { return false }
    let isNeverNegative = [number, line].allSatisfy { $0.lowest.map { $0.signum >= 0 } ?? false }
    return !(distance.isBelow && isNeverNegative)
  }

  /// As a share of the line; below it, of numbers that are never negative, the whole at most.
  private static func relative(
    _ distance: DistancePoints, _ number: Interval, _ line: Interval
  ) -> Interval {
    let ratio = number / line
    let beyond = (distance.isBelow ? Interval(.one) - ratio : ratio - Interval(.one)).cutAtZero
    let isNeverNegative = number.lowest.map { $0.signum >= 0 } ?? false
    return distance.isBelow && isNeverNegative ? beyond.capped(by: .shares) : beyond
  }

  private func points(of distance: DistancePoints, _ beyond: Interval) -> Interval {
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
    // A share of a figure need not end.
    if distance.isRelative(of: number.kind) { return nil }
    // The places of a share are those of its percent.
    let extra = number.kind == .share ? 2 : 0
    guard let longest = number.places.flatMap({ one in line.places.map { max(one, $0) } }),
      let parts = (Rational.one / distance.each.value).decimalPlaces
    else { return nil }
    return longest + extra + parts + points
  }

  private func figureMayBeAbsent(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .emptyNotRuled, zh: "这一步比较的数可能没有值，这时加减多少未规定。",
      en: "What this step compares can be absent: it is not said what is added or taken away then.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在该步最后加：空缺则结果空缺。（这个单位没有得分；或：空缺不计，不加不减，照原来的分；或：空缺停止计票）",
          en:
            "Add at the end of the step: empty leaves it empty. (such a unit has no score; or: empty left out, which adds and takes nothing and leaves the points as they are; or: empty refuse)"
        )
      ])
  }

  private func noStep(
    _ distance: DistancePoints, _ kind: ValueKind, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "每低、每高多少，应大于0。", en: "A step has to be larger than 0.", at: spot,
      help: [sample(of: distance, kind)])
  }

  private func withItself(_ distance: DistancePoints, _ spot: Spot) -> Diagnostic {
    let name = rubric.mention(of: distance.operand)
    return Diagnostic(
      .stepUnfit, zh: "\(name.chinese)与它自己相比。",
      en: "\(name.english) is compared with itself.", at: spot,
      help: [Bilingual(zh: "请写另一个数值的名称，或写一个数。", en: "Name another figure, or write a number.")])
  }

  private func shareOfNothing(
    _ distance: DistancePoints, _ kind: ValueKind, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "与0相比，低或高百分之几无从算起。",
      en: "A share of 0 is nothing: no number is so many per cent below or above it.", at: spot,
      help: [sample(of: distance, kind)])
  }

  /// How a step of a figure of the kind is written.
  private func sample(of distance: DistancePoints, _ kind: ValueKind) -> Bilingual {
    let each = (distance.isBelow ? Keyword.eachLacking : .eachFurther).spelling
    let length = Amount(Rational(1, over: kind == .share ? 100 : 1), kind.amountKind).text
    return Bilingual(
      zh: "请写，如：\(each.chinese)\(length.chinese)。",
      en: "Write, for instance: \(each.english) \(length.english).")
  }

  private func lineMayBeZero(_ line: ValueType, _ spot: Spot) -> Diagnostic {
    let range = limits(of: line)
    return Diagnostic(
      .emptyNotRuled,
      zh: "按各数的范围推算，作比较的数\(range.chinese)，可能不大于0；超过它的百分之几无从算起。",
      en:
        "By the ranges of all that it is made of, the number it is compared with \(range.english): it may not be above 0, and nothing is a share of that.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在该步最后加：空缺不计。（这时不加不减；或：空缺则结果空缺／空缺停止计票）",
          en:
            "Add at the end of the step: empty left out. (then nothing is added or taken; or: empty leaves it empty / empty refuse)"
        ),
        Bilingual(
          zh:
            "不会为0的，请限定它的范围，如在登记表中写：项目：“…”，从1到1000，每档1；或：每行须符合，否则停止计票：“…”不低于1。它由几个数得出的，在那一条中加一步：低于1计为1。",
          en:
            "If it is never 0, bound it, such as in the checklist: Items: \"…\", from 1 to 1000, in steps of 1; or: Rules of a row, otherwise refuse: \"…\" is at least 1. If it is made of several, add a step there: below 1 counts as 1."
        ),
      ])
  }

  /// As it comes out of the ranges: figures that rise and fall together are not known to.
  private func limits(of line: ValueType) -> Bilingual {
    let ends = [line.range.lowest, line.range.highest].map { end in
      end.map { Amount($0, line.kind.amountKind).text }
    }
    switch (ends[0], ends[1]) {
    case (let low?, let high?):
      return Bilingual(
        zh: "在\(low.chinese)至\(high.chinese)之间",
        en: "lies between \(low.english) and \(high.english)")
    case (let low?, nil):
      return Bilingual(zh: "最低为\(low.chinese)", en: "is \(low.english) or more")
    default: return Bilingual(zh: "没有下限", en: "has no lower bound")
    }
  }

  private func kindsCompared(
    _ distance: DistancePoints, _ kind: ValueKind, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "比较的是\(kind.name.chinese)，界线和每低、每高的数也要写成同一种数。",
      en:
        "It is \(kind.name.english) that is compared: write the line and the step in the same way.",
      at: spot,
      help: [sample(of: distance, kind)])
  }
}
