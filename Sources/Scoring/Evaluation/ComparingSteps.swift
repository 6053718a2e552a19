import Ballots
import ExactArithmetic
import RubricModel

/// Steps that compare the units: with the best or the lowest, or by their places. Where voters or
/// criteria still stand, values of the same voter and the same criterion are compared.
extension LadderEvaluator {
  // MARK: Ratios

  mutating func compareWithBest(
    _ ratio: UnitRatio, _ step: PlacedStep, _ index: Int, _ table: ValueTable
  ) -> ValueTable {
    let ends = ends(of: table, ratio) { $0.max() }
    if stops(ratio, at: ends, .bestIsZero, step, table) { return table }
    return compare(table, ratio.comparison, ends, index) { value, best in
      best.isZero ? nil : (value / best, .compared(value, .withBest(best)))
    }
  }

  /// The less the better: the lowest unit has the whole.
  mutating func compareWithLowest(
    _ ratio: UnitRatio, _ step: PlacedStep, _ index: Int, _ table: ValueTable
  ) -> ValueTable {
    let ends = ends(of: table, ratio) { $0.min() }
    if stops(ratio, at: ends, .lowestIsZero, step, table) { return table }
    return compare(table, ratio.comparison, ends, index) { value, lowest in
      value.isZero ? nil : (lowest / value, .compared(value, .withLowest(lowest)))
    }
  }

  /// The value of each contest that the others are compared with.
  private func ends(
    of table: ValueTable, _ ratio: UnitRatio, _ end: ([Rational]) -> Rational?
  ) -> [Contest: Rational] {
    let field = field
    return table.values(by: { field.contest(of: $0, ratio.isWithinCategories) })
      .compactMapValues(end)
  }

  /// Where the rubric does not say what a ratio to 0 is, it stops the count.
  private mutating func stops(
    _ ratio: UnitRatio, at ends: [Contest: Rational], _ reason: Refusal.Reason,
    _ step: PlacedStep, _ table: ValueTable
  ) -> Bool {
    let isRuled = ratio.whenEmpty != nil && ratio.whenEmpty != .refuse
    guard ends.values.contains(where: { isRuled ? $0.signum < 0 : $0.signum <= 0 }) else {
      return false
    }
    refuse(reason, table.entries[0].coordinate, step)
    return true
  }

  // MARK: Between the lowest and the highest

  /// Where each unit stands between the lowest, which has nothing of the way, and the highest.
  mutating func compareWithin(
    _ share: RangeShare, _ step: PlacedStep, _ index: Int, _ table: ValueTable
  ) -> ValueTable {
    let field = field
    let ends = table.values(by: { field.contest(of: $0, share.isWithinCategories) })
      .compactMapValues { values in
        values.min().flatMap { low in values.max().map { Ends(lowest: low, highest: $0) } }
      }
    if share.whenEqual == nil || share.whenEqual == .refuse,
      let equal = table.entries.first(where: { entry in
        ends[field.contest(of: entry.coordinate, share.isWithinCategories)]?.areEqual ?? false
      })
    {
      refuse(.empty(.allEqual), equal.coordinate, step)
      return table
    }
    return compare(table, share.comparison, ends, index) { value, ends in
      if ends.areEqual { return nil }
      let way = share.isBelowHighest ? ends.highest - value : value - ends.lowest
      return (
        way / (ends.highest - ends.lowest),
        .compared(
          value,
          .between(
            lowest: ends.lowest, highest: ends.highest, isBelowHighest: share.isBelowHighest))
      )
    }
  }

  // MARK: Comparing

  /// - Parameters:
  ///   - ends: what the units of each contest are compared with.
  ///   - compared: a value beside the ends of its contest; nil where that divides by 0.
  private mutating func compare<End>(
    _ table: ValueTable, _ comparison: UnitComparison, _ ends: [Contest: End], _ index: Int,
    _ compared: (Rational, End) -> (Rational, DerivationLine.Working)?
  ) -> ValueTable {
    var withoutValue: [Coordinate] = []
    let field = field
    let result = map(table, index) { coordinate, value in
      guard let end = ends[field.contest(of: coordinate, comparison.isWithinCategories)] else {
        return nil
      }
      if let found = compared(value, end) { return found }
      if case .countsAs(let amount)? = comparison.whenEmpty {
        return (amount.value, .empty(comparison.gap, countsAs: amount))
      }
      withoutValue.append(coordinate)
      return nil
    }
    for coordinate in withoutValue {
      note(.empty(comparison.gap, countsAs: nil), nil, coordinate, index)
    }
    return result
  }

  // MARK: Places

  mutating func place(
    _ places: PlaceTable, _ lookUp: TableLookUp, _ step: PlacedStep, _ index: Int,
    _ table: ValueTable
  ) -> ValueTable {
    let order = lookUp.order ?? .highestFirst
    if places.tied == .refuse {
      refuseTies(in: table, order, lookUp.isWithinCategories, step) { taken in
        Set(taken.map(places.points)).count > 1
      }
    }
    return place(
      table, index, order, lookUp.isWithinCategories, places.tied, table: lookUp.table
    ) { taken, _ in
      let due = places.tied == .mean ? taken : taken.prefix(1)
      let points = due.compactMap(places.points)
      if points.count < due.count { return nil }
      return points.reduce(.zero, +) / Rational(points.count)
    }
  }

  mutating func takeRank(
    _ rank: RankTaking, _ step: PlacedStep, _ index: Int, _ table: ValueTable
  ) -> ValueTable {
    if rank.tied == .refuse {
      refuseTies(in: table, rank.order, rank.isWithinCategories, step) { _ in true }
    }
    return place(
      table, index, rank.order, rank.isWithinCategories, rank.tied, table: nil
    ) { taken, count in
      let better = Rational(taken.lowerBound)
      let place = rank.tied == .mean ? better + Rational(taken.count - 1) / Rational(2) : better
      return rank.isShare ? place / Rational(count) : place
    }
  }

  /// - Parameter isDecided: whether it makes a difference which of the tied units has which of the
  ///   places.
  private mutating func refuseTies(
    in values: ValueTable, _ order: TableLookUp.PlaceOrder, _ withinCategories: Bool,
    _ step: PlacedStep, if isDecided: (Range<Int>) -> Bool
  ) {
    let field = field
    let contests = values.values(by: { field.contest(of: $0, withinCategories) })
      .mapValues { $0.sorted() }
    for entry in values.entries {
      guard let value = entry.value else { continue }
      let contest = contests[field.contest(of: entry.coordinate, withinCategories)] ?? []
      let taken = Self.taken(by: value, in: contest, order)
      guard taken.count > 1, isDecided(taken) else { continue }
      refuse(.placeShared(taken.lowerBound, by: taken.count), entry.coordinate, step)
    }
  }

  /// The places that units with the value take together.
  ///
  /// - Parameter ranked: the values that take a place each: all of them, or the different ones.
  private static func taken(
    by value: Rational, in ascending: [Rational], ranked: [Rational]? = nil,
    _ order: TableLookUp.PlaceOrder
  ) -> Range<Int> {
    let ranked = ranked ?? ascending
    let own = ranked.places(of: value)
    let first = 1 + (order == .highestFirst ? ranked.count - own.upperBound : own.lowerBound)
    return first..<(first + ascending.places(of: value).count)
  }

  /// Places 1, 2, 2, 4, or 1, 2, 2, 3: units with equal values stand at the same place.
  ///
  /// - Parameter give: what units get that share these places, among so many units.
  private mutating func place(
    _ values: ValueTable, _ index: Int, _ order: TableLookUp.PlaceOrder,
    _ withinCategories: Bool, _ tied: TiedPlaces, table: Int?,
    _ give: (Range<Int>, Int) -> Rational?
  ) -> ValueTable {
    let field = field
    let contests = values.values(by: { field.contest(of: $0, withinCategories) })
      .mapValues { $0.sorted() }
    let ranked = tied == .withoutGap ? contests.mapValues(\.differing) : contests
    return map(values, index) { coordinate, value in
      let contest = field.contest(of: coordinate, withinCategories)
      let ascending = contests[contest] ?? []
      let taken = Self.taken(by: value, in: ascending, ranked: ranked[contest], order)
      return give(taken, ascending.count).map { result in
        let among = ascending.count
        return (
          result,
          .compared(
            value,
            .placed(
              taken.lowerBound, sharedBy: taken.count, among: among,
              withoutGap: tied == .withoutGap, table: table))
        )
      }
    }
  }
}

/// The lowest and the highest of the units that are compared.
private struct Ends {
  let lowest: Rational
  let highest: Rational

  var areEqual: Bool { lowest == highest }
}

/// What a comparison by division says of units that cannot be divided by.
private struct UnitComparison {
  let isWithinCategories: Bool
  let whenEmpty: EmptyTreatment?
  let gap: Emptiness
}

extension UnitRatio {
  fileprivate var comparison: UnitComparison {
    UnitComparison(
      isWithinCategories: isWithinCategories, whenEmpty: whenEmpty, gap: .zeroDivisor)
  }
}

extension RangeShare {
  fileprivate var comparison: UnitComparison {
    UnitComparison(isWithinCategories: isWithinCategories, whenEmpty: whenEqual, gap: .allEqual)
  }
}

/// Units whose values are compared: what they have in common.
private struct Contest: Hashable {
  let coordinate: Coordinate
  let category: String
}

extension Field {
  fileprivate func contest(of coordinate: Coordinate, _ withinCategories: Bool) -> Contest {
    var common = coordinate
    common.unit = -1
    return Contest(coordinate: common, category: category(of: coordinate, withinCategories))
  }
}

extension [Rational] {
  /// Where the value stands among values in ascending order.
  fileprivate func places(of value: Rational) -> Range<Int> {
    firstIndex { !($0 < value) }..<firstIndex { $0 > value }
  }

  /// The first place from which on the condition holds.
  private func firstIndex(_ holds: (Rational) -> Bool) -> Int {
    var places = 0..<count
    while !places.isEmpty {
      let middle = (places.lowerBound + places.upperBound) / 2
      places = holds(self[middle]) ? places.lowerBound..<middle : (middle + 1)..<places.upperBound
    }
    return places.lowerBound
  }
}

extension [Rational] {
  /// Each value once.
  ///
  /// - Precondition: equal ones stand beside each other.
  fileprivate var differing: [Rational] {
    isEmpty ? [] : [self[0]] + zip(self, dropFirst()).compactMap { $0 == $1 ? nil : $1 }
  }
}
