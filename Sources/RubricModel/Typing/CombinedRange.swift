import ExactArithmetic
import Rules

/// What several values come to when they become one: exactly, where the form lists them.
///
/// Every average that is no weighted mean takes its members in order, and none falls when a member
/// rises. So of so many members the lowest result is that of the lowest ends, the highest that of
/// the highest ends, also where some are dropped by their places in that order.
struct CombinedRange {
  let collapse: Collapse
  /// Of the members that are listed, by their weights; empty where the average takes none.
  let weights: [Rational]
  /// Of the members that are listed, where those that are there make up for absent ones; else none.
  let fullPoints: [Rational]
  /// How many of the listed members can have a value, apart from none at all.
  let numbers: ClosedRange<Int>
  /// What takes the place of those that have none.
  let substitute: Rational?

  // MARK: Listed members

  /// - Parameter members: the range of each listed member.
  func range(of members: [Interval]) -> Interval {
    if !fullPoints.isEmpty { return scaled(members) }
    if collapse.average.isWeighted, weights.count != members.count || numbers.count > 1 {
      return collapse.average.isWeightedMean || weights.count != members.count
        ? hull(of: members) : sumOfSome(members)
    }
    // Weights that are 0 together are reported; nothing is divided by them.
    if collapse.average.isWeightedMean, weights.allSatisfy(\.isZero) { return hull(of: members) }
    let hull = hull(of: members)
    let low = members.every(\.lowest).flatMap { ends in
      results(of: ends, substitutes(for: ends, isLower: true)) { $0.prefix($1) }.min()
        ?? hull.lowest
    }
    let high = members.every(\.highest).flatMap { ends in
      results(of: ends, substitutes(for: ends, isLower: false)) { $0.suffix($1) }.max()
        ?? hull.highest
    }
    return Interval(low, high)
  }

  /// The weighted sum of one member at least, and of any of the others.
  private func sumOfSome(_ members: [Interval]) -> Interval {
    func most(_ ends: [Rational?], _ isFurther: (Rational) -> Bool) -> Rational? {
      let terms = zip(ends, weights).map { end, weight in end.map { $0 * weight } }
      let known = terms.compactMap { $0 }
      guard known.count == terms.count else { return nil }
      let further = known.filter(isFurther)
      if !further.isEmpty { return further.reduce(.zero, +) }
      return known.dropFirst().reduce(known.first) { nearest, term in
        nearest.map { isFurther(term - $0) ? term : $0 }
      }
    }
    return Interval(
      most(members.map(\.lowest)) { $0.signum < 0 }, most(members.map(\.highest)) { $0.signum > 0 })
  }

  /// What several members have of their full points lies between what single ones have, and each of
  /// them may be the only one there.
  private func scaled(_ members: [Interval]) -> Interval {
    let whole = fullPoints.reduce(.zero, +)
    let alone = zip(members, fullPoints).map { $0 * (whole / $1) }
    return alone.dropFirst().reduce(alone[0]) { $0.joined($1) }
  }

  private func hull(of members: [Interval]) -> Interval {
    let all = members + (substitute.map { [Interval($0)] } ?? [])
    return all.dropFirst().reduce(all[0]) { $0.joined($1) }
  }

  /// The ends with the substitute where it goes further. It cannot stand for all of them: at least
  /// one member has a value.
  private func substitutes(for ends: [Rational], isLower: Bool) -> [[Rational]] {
    guard let substitute else { return [ends] }
    let further = ends.map { isLower ? min($0, substitute) : max($0, substitute) }
    if zip(ends, further).contains(where: { $0 == $1 }) { return [further] }
    return ends.indices.map { index in
      var mixed = further
      mixed[index] = ends[index]
      return mixed
    }
  }

  /// What the ends come to, with every number of members that there can be.
  private func results(
    of ends: [Rational], _ choices: [[Rational]],
    _ extreme: (_ ascending: [Rational], _ number: Int) -> ArraySlice<Rational>
  ) -> [Rational] {
    if collapse.average.isWeighted { return choices.map(weighted) }
    return choices.flatMap { choice in
      let ascending = choice.sorted()
      return numbers.flatMap { number in
        kept(of: Array(extreme(ascending, number)), extreme).map(combined)
      }
    }
  }

  /// The members that the step can keep of so many.
  private func kept(
    of members: [Rational], _ extreme: ([Rational], Int) -> ArraySlice<Rational>
  ) -> [ArraySlice<Rational>] {
    let least = collapse.average.leastMembers
    return runsKept(of: members, extreme).filter { $0.count >= least }
  }

  private func runsKept(
    of members: [Rational], _ extreme: ([Rational], Int) -> ArraySlice<Rational>
  ) -> [ArraySlice<Rational>] {
    switch collapse.selection {
    case nil: return [members[...]]
    case .enough(let bound): return bound.holds(members.count) ? [members[...]] : []
    case .best(let best): return [members[best.kept(of: members.count)]]
    case .trim(let trimming):
      let left = trimming.kept(of: members.count, valid: members.count)
      return left.isEmpty ? [] : [members[left]]
    case .closest(let closest):
      return closest.numbersKept(of: members.count).map { extreme(members, $0) }
    // Which ones are kept depends on all of them: any number of them can be.
    case .outliers(let outliers):
      return outliers.numbersKept(of: members.count).filter { $0 > 0 }.map { extreme(members, $0) }
    }
  }

  private func combined(_ values: ArraySlice<Rational>) -> Rational {
    collapse.average.combine(AverageMembers(values.map { AverageMember(value: $0) }))
  }

  private func weighted(_ values: [Rational]) -> Rational {
    collapse.average.combine(
      AverageMembers(zip(values, weights).map { AverageMember(value: $0, weight: $1) }))
  }

  // MARK: Members found in the data

  /// - Parameter range: of each of them. There may be any number, one at least.
  static func range(
    of range: Interval, _ collapse: Collapse, weights: [Rational] = []
  ) -> Interval {
    if collapse.average.staysWithinMembers { return range }
    // One that weighs least is nearest to zero, and any number of others can be added.
    if collapse.average.formula == .weightedSum, let least = weights.min() {
      return Interval(
        range.lowest.flatMap { $0.signum < 0 ? nil : $0 * least },
        range.highest.flatMap { $0.signum > 0 ? nil : $0 * least })
    }
    let most = collapse.selection?.mostKept.map { Rational(max($0, 1)) }
    func sum(_ end: Rational, growsAway: Bool) -> Rational? {
      growsAway ? most.map { end * $0 } : end
    }
    return Interval(
      range.lowest.flatMap { sum($0, growsAway: $0.signum < 0) },
      range.highest.flatMap { sum($0, growsAway: $0.signum > 0) })
  }

  // MARK: How many there are

  /// How many decimal places each possible result has more than the members; nil among them where
  /// its decimals may never end.
  var addedPlaces: [Int?] {
    if !fullPoints.isEmpty { return FullPointsSums(of: fullPoints).places }
    if collapse.average.formula == .weightedSum { return weights.map(\.decimalPlaces) }
    if collapse.average.isWeighted, numbers.count == 1 {
      let whole = weights.reduce(.zero, +)
      return whole.isZero ? [nil] : weights.map { ($0 / whole).decimalPlaces }
    }
    return counts.subtracting([0]).map { collapse.average.extraPlaces.most(ofMembers: $0) }
  }

  /// Whether the step can keep none of the members that have a value, or too few of them have one.
  var canKeepNone: Bool { counts.contains(0) }

  /// Whether it keeps none, however many there are.
  var keepsNone: Bool { counts == [0] }

  /// Each number of members that can become one.
  private var counts: Set<Int> {
    let counts = numbers.flatMap { number -> [Int] in
      switch collapse.selection {
      case nil: [number]
      case .best(let best): [best.kept(of: number).count]
      case .enough(let bound): [bound.holds(number) ? number : 0]
      case .trim(let trimming): [trimming.kept(of: number, valid: number).count]
      case .closest(let closest): Array(closest.numbersKept(of: number))
      case .outliers(let outliers): Array(outliers.numbersKept(of: number))
      }
    }
    return Set(counts.map { $0 < collapse.average.leastMembers ? 0 : $0 })
  }
}

extension Selection {
  /// The most members that are kept, of however many; nil where nothing limits them.
  var mostKept: Int? {
    switch self {
    case .trim, .outliers: nil
    case .best(let best): best.number
    // Runs that lie equally close are kept together.
    case .closest(let closest): closest.tie == .keepAll ? nil : closest.number
    case .enough(let bound):
      switch bound.comparison {
      case .atMost, .equals: bound.number
      case .below: bound.number - 1
      case .atLeast, .moreThan: nil
      }
    }
  }
}

extension [Interval] {
  /// That end of all of them; nil where one has no bound there.
  fileprivate func every(_ end: (Interval) -> Rational?) -> [Rational]? {
    let ends = compactMap(end)
    return ends.count == count ? ends : nil
  }
}
