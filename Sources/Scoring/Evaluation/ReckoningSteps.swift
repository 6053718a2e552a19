import Ballots
import ExactArithmetic
import RubricModel

/// Steps that reckon with single values, and those that compare all units.
extension LadderEvaluator {
  /// - Parameter isMeant: which of the values are multiplied; the others stay.
  mutating func scale(
    by operand: Quantity.Term.Operand, _ index: Int, _ table: ValueTable,
    where isMeant: (Coordinate) -> Bool = { _ in true }
  ) -> ValueTable {
    let field = field
    return map(table, index) { coordinate, value in
      guard isMeant(coordinate) else { return (value, .stayed(value, .unchanged)) }
      if case .constant(let amount) = operand {
        return (value * amount.value, .changed(value, .multiplied(by: amount)))
      }
      return field.value(of: operand, for: Int(coordinate.unit)).map { factor in
        (value * factor, .changed(value, .scaled(by: factor)))
      }
    }
  }

  mutating func keep(within limit: Limit, _ index: Int, _ table: ValueTable) -> ValueTable {
    let field = field
    return map(table, index) { coordinate, value in
      field.value(of: limit.operand, for: Int(coordinate.unit)).map { bound in
        let isBeyond = limit.isUpper ? value > bound : value < bound
        return isBeyond
          ? (bound, .changed(value, .limited(to: bound, isUpper: limit.isUpper)))
          : (value, .stayed(value, .unchanged))
      }
    }
  }

  mutating func add(
    _ each: ForEach, _ step: PlacedStep, _ index: Int, to table: ValueTable
  ) -> ValueTable {
    let field = field
    return map(table, step, index, with: [each.operand], each.whenEmpty) { value, unit in
      field.value(of: each.operand, for: unit).map { number in
        let exact = number * each.points
        let points = each.mostInAll.map { min(exact, $0) } ?? exact
        let result = each.isSubtracted ? value - points : value + points
        return (result, .changed(value, .forEach(each, number: number, points: points)))
      }
    }
  }

  mutating func add(
    _ distance: DistancePoints, _ step: PlacedStep, _ index: Int, to table: ValueTable
  ) -> ValueTable {
    let field = field
    let isRelative = field.count.rubric.isRelative(distance)
    let figures = [distance.operand, distance.line]
    return map(table, step, index, with: figures, distance.whenEmpty) { value, unit in
      guard let number = field.value(of: distance.operand, for: unit),
        let line = field.value(of: distance.line, for: unit),
        let length = distance.distance(of: number, from: line, isRelative: isRelative)
      else { return nil }
      let steps = distance.steps(in: length)
      let points = distance.points(for: steps)
      let result = distance.isSubtracted ? value - points : value + points
      return (
        result,
        .changed(value, .distance(distance, number: number, line: line, steps: steps))
      )
    }
  }

  /// Applies a step that reckons with figures, of which some may be absent.
  private mutating func map(
    _ table: ValueTable, _ step: PlacedStep, _ index: Int,
    with figures: [Quantity.Term.Operand], _ whenEmpty: FigureGap?,
    _ transform: (Rational, _ unit: Int) -> (Rational, DerivationLine.Working)?
  ) -> ValueTable {
    let field = field
    var without: [(Coordinate, Quantity.Term.Operand?)] = []
    let result = map(table, index) { coordinate, value in
      let unit = Int(coordinate.unit)
      let lacking = figures.filter { field.value(of: $0, for: unit) == nil }
      if lacking.isEmpty, let done = transform(value, unit) { return done }
      if whenEmpty == .stepNotTaken { return (value, .stayed(value, .notTaken(lacking: lacking))) }
      without.append((coordinate, lacking.first))
      return nil
    }
    for (coordinate, operand) in without {
      let gap = operand.map { Emptiness.noTerm(field.name(of: $0)) } ?? .lineNotAboveZero
      if whenEmpty == .refuse { refuse(.empty(gap), coordinate, step) }
      if whenEmpty == .leavesEmpty { note(.empty(gap, countsAs: nil), nil, coordinate, index) }
    }
    return result
  }

  mutating func divide(
    by division: Division, _ step: PlacedStep, _ index: Int, _ table: ValueTable
  ) -> ValueTable {
    var withoutDivisor: [(Coordinate, Emptiness)] = []
    let field = field
    let result = map(table, index) { coordinate, value in
      let divisor = field.value(of: division.divisor, for: Int(coordinate.unit))
      if let divisor, !divisor.isZero {
        return (value / divisor, .changed(value, .divided(by: divisor)))
      }
      let gap = divisor == nil ? field.lack(of: division.divisor) : .zeroDivisor
      if case .countsAs(let amount)? = division.whenEmpty {
        return (amount.value, .empty(gap, countsAs: amount))
      }
      withoutDivisor.append((coordinate, gap))
      return nil
    }
    for (coordinate, gap) in withoutDivisor {
      switch (division.whenEmpty, gap) {
      case (.leftOut?, _): note(.empty(gap, countsAs: nil), nil, coordinate, index)
      case (_, .zeroDivisor): refuse(.divisorIsZero, coordinate, step)
      case (nil, _): continue
      default: refuse(.empty(gap), coordinate, step)
      }
    }
    if step.result.kind == .share { keepShares(of: table, by: division) }
    return result
  }

  /// A rate is told with the numbers that it is made of.
  private mutating func keepShares(of table: ValueTable, by division: Division) {
    guard let name = field.count.rubric.name(of: division.divisor) else { return }
    for entry in table.entries {
      let unit = Int(entry.coordinate.unit)
      guard let value = entry.value, entry.coordinate == Coordinate(unit: unit),
        let divisor = field.value(of: division.divisor, for: unit), !divisor.isZero
      else { continue }
      shares[unit] = ShareFigure(value, over: divisor, called: name)
    }
  }

  // MARK: Tables

  mutating func lookUp(
    _ lookUp: TableLookUp, _ step: PlacedStep, _ index: Int, _ table: ValueTable
  ) -> ValueTable {
    switch field.count.rubric.tables[lookUp.table].kind {
    case .bands(let rows):
      return look(step, index, table, lookUp) { value in
        rows.first { $0.band.contains(value) }?.value.value
      }
    case .line(let line):
      return look(step, index, table, lookUp) { value in
        line.value(at: line.movesToEnds ? min(max(value, line.lowest), line.highest) : value)
      }
    case .places(let places): return place(places, lookUp, step, index, table)
    }
  }

  private mutating func look(
    _ step: PlacedStep, _ index: Int, _ table: ValueTable, _ lookUp: TableLookUp,
    _ find: (Rational) -> Rational?
  ) -> ValueTable {
    var outside: [(Coordinate, Rational)] = []
    let result = map(table, index) { coordinate, value in
      if let found = find(value) { return (found, .changed(value, .lookedUp(table: lookUp.table))) }
      outside.append((coordinate, value))
      return nil
    }
    for (coordinate, value) in outside { refuse(.outsideTable(value), coordinate, step) }
    return result
  }
}
