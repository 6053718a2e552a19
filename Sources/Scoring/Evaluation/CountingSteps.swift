import Ballots
import ExactArithmetic
import RubricModel

/// Steps that count levels: shares of a base, and plain numbers.
extension LadderEvaluator {
  /// The marks of a unit that are counted together.
  private struct Pool: Located {
    let coordinate: Coordinate
    var account = MarkAccount()
    /// How many marks there are at each level, or of each number of points, by their codes.
    var levels: [Int: Int] = [:]
    var arePicked = false

    /// Those that a number asked for goes by: of picked marks the values, as for averages.
    var valid: Int { arePicked ? account.counted : account.valid }

    mutating func add(_ mark: JudgedMark) {
      account.add(mark)
      if let level = mark.level { levels[level, default: 0] += mark.times }
    }

    mutating func add(_ pool: MarkPool) {
      account.add(pool.account)
      for (code, count) in pool.histogram.scaledEntries { levels[Int(code), default: 0] += count }
      for (level, count) in pool.abstainedLevels { levels[level, default: 0] += count }
    }
  }

  /// Marks pooled over whoever gave them.
  private func pools(_ stage: Stage) -> (pools: [Pool], dimensions: [Dimension]) {
    guard case .marks(let marks, let dimensions) = stage else { return ([], []) }
    let found = dimensions.filter { !$0.isListed }
    var pools: [Coordinate: Pool] = [:]
    for counted in marks.pools {
      let key = found.reduce(counted.at) { $0.without($1) }
      pools[key, default: Pool(coordinate: key)].add(counted)
    }
    for mark in marks.single {
      let key = found.reduce(mark.at) { $0.without($1) }
      pools[key, default: Pool(coordinate: key)].add(mark)
    }
    for key in pools.keys { pools[key]?.arePicked = marks.arePicked }
    let left = dimensions.filter(\.isListed)
    return (complete(Array(pools.values), dimensions: left) { Pool(coordinate: $0) }, left)
  }

  /// The coordinate with the members whose marks alone the ladder starts from.
  private func placed(_ coordinate: Coordinate) -> Coordinate {
    guard case .marks(let selection) = quantity.start else { return coordinate }
    return selection.members.reduce(coordinate) { $0.with($1.key, $1.value) }
  }

  private var groupsAsOne: Set<Int> {
    quantity.selection?.groupsAsOne(among: form?.groups.count ?? 0) ?? []
  }

  // MARK: Shares

  mutating func take(
    _ share: MarkShare, _ step: PlacedStep, _ index: Int, _ stage: Stage
  ) -> Stage {
    let (pools, left) = pools(stage)
    let entries = pools.map { pool -> ValueTable.Entry in
      let value = value(of: share, in: pool, step, index)
      return ValueTable.Entry(coordinate: pool.coordinate, value: value)
    }
    return .values(ValueTable(entries, dimensions: left))
  }

  private mutating func value(
    of share: MarkShare, in pool: Pool, _ step: PlacedStep, _ index: Int
  ) -> Rational? {
    let unit = Int(pool.coordinate.unit)
    guard
      let base = field.number(
        of: share.base, at: placed(pool.coordinate), pool.account, on: quantity.form,
        groups: groupsAsOne)
    else {
      refuse(.baseNotGiven(share.base), pool.coordinate, step)
      return nil
    }
    if let why = emptiness(of: share, pool, base) {
      return emptyShare(share, why, pool.coordinate, step, index)
    }
    let numerator = number(of: share.marks, in: pool)
    if numerator > base {
      refuse(.moreThanBase(numerator, share.base, base), pool.coordinate, step)
      return nil
    }
    let figure = ShareFigure(numerator: numerator, denominator: base, base: share.base)
    if pool.coordinate == Coordinate(unit: unit) { shares[unit] = figure }
    let result = Rational(numerator) / Rational(base)
    note(.gathered(.share(figure)), result, pool.coordinate, index)
    return result
  }

  private func number(of test: MarkTest, in pool: Pool) -> Int {
    switch test {
    case .levels(let levels): return levels.reduce(0) { $0 + (pool.levels[$1] ?? 0) }
    case .within(let bounds):
      let coding = quantity.form.flatMap(field.count.form)?.coding
      return pool.levels.reduce(0) { number, counted in
        guard let value = coding?.value(ofCode: Int64(counted.key)),
          bounds.allSatisfy({ $0.holds(value) })
        else { return number }
        return number + counted.value
      }
    }
  }

  /// Why there is no share; nil where there is one.
  private func emptiness(of share: MarkShare, _ pool: Pool, _ base: Int) -> Emptiness? {
    let valid = pool.valid
    if let due = share.quorum(at: pool.coordinate), !due.holds(valid) {
      return valid == 0 ? .nothing : .tooFew(valid: valid, due: due)
    }
    return base == 0 ? .nothing : nil
  }

  private mutating func emptyShare(
    _ share: MarkShare, _ why: Emptiness, _ coordinate: Coordinate, _ step: PlacedStep, _ index: Int
  ) -> Rational? {
    switch share.whenEmpty {
    case .leftOut:
      note(.empty(why, countsAs: nil), nil, coordinate, index)
      return nil
    case .countsAs(let amount):
      note(.empty(why, countsAs: amount), amount.value, coordinate, index)
      return amount.value
    case .refuse, nil:
      refuse(.empty(why), coordinate, step)
      return nil
    }
  }

  mutating func note(
    _ working: DerivationLine.Working, _ result: Rational?, _ coordinate: Coordinate, _ index: Int
  ) {
    lines.append(
      DerivationLine(step: index, coordinate: coordinate, working: working, result: result))
  }

  // MARK: Numbers

  mutating func take(
    _ number: MarkCount, _ step: PlacedStep, _ index: Int, _ stage: Stage
  ) -> Stage {
    if number.isWeighed { return weigh(number, index, stage) }
    let (pools, left) = pools(stage)
    let entries = pools.map { pool -> ValueTable.Entry in
      guard let count = self.count(number.what, in: pool) else {
        if case .base(let base) = number.what { refuse(.baseNotGiven(base), pool.coordinate, step) }
        return ValueTable.Entry(coordinate: pool.coordinate, value: nil)
      }
      note(.gathered(.counted(count)), Rational(count), pool.coordinate, index)
      return ValueTable.Entry(coordinate: pool.coordinate, value: Rational(count))
    }
    return .values(ValueTable(entries, dimensions: left))
  }

  private func count(_ what: MarkCount.What, in pool: Pool) -> Int? {
    switch what {
    case .marks(let test): number(of: test, in: pool)
    case .base(let base):
      field.number(
        of: base, at: placed(pool.coordinate), pool.account, on: quantity.form,
        groups: groupsAsOne)
    }
  }
}
