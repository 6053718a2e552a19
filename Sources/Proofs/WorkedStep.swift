import ExactArithmetic
import RubricModel
import Rules
import Scoring

/// The working of one line as arithmetic on earlier figures.
struct WorkedStep {
  private let line: DerivationLine
  private let step: PlacedStep?
  private let inputs: [Int]
  private let quantity: Quantity
  private let rubric: Rubric
  /// The figures that earlier quantities end with.
  private let ends: [Int?]
  /// The numbers of the meeting.
  private let shared: [Rational?]

  init(
    _ line: DerivationLine, _ step: PlacedStep?, inputs: [Int], of quantity: Quantity,
    _ rubric: Rubric, ends: [Int?], shared: [Rational?]
  ) {
    self.shared = shared
    self.quantity = quantity
    self.line = line
    self.step = step
    self.inputs = inputs
    self.rubric = rubric
    self.ends = ends
  }

  /// Nil for a line that makes no value.
  var arithmetic: Arithmetic? {
    switch line.working {
    case .begun(let beginning): begun(beginning)
    case .gathered(let gathering): gathered(gathering)
    case .empty(_, let amount): amount.map { .number($0.value) }
    case .changed(let value, let change): changed(value, change)
    case .stayed(let value, _): input(value)
    case .compared(let value, let others): compared(value, others)
    }
  }

  private func begun(_ beginning: DerivationLine.Beginning) -> Arithmetic? {
    switch beginning {
    case .added(let terms): added(terms)
    case .lacking: nil
    case .listed(let listed): self.listed(listed)
    case .decided(_, .figure(let operand, let value), _):
      ends.figure(operand) ?? .number(value)
    case .decided(_, .sum(let terms), _): added(terms)
    case .decided(_, .nothing, _), .decided(_, .lacking, _): nil
    }
  }

  private func listed(_ listed: DerivationLine.ListedFigures) -> Arithmetic {
    let members: [Operand] = listed.figures.map { figure in
      let value = (figure.isSubstitute ? nil : ends.figure(figure.operand)) ?? .number(figure.value)
      return (value, 1, .one)
    }
    guard let points = listed.fullPoints else { return combined(listed.average, members) }
    return scaled(members, points)
  }

  private func scaled(_ members: [Operand], _ points: FullPoints) -> Arithmetic {
    .product([.quotient(sum(members), .number(points.there)), .number(points.all)])
  }

  private func gathered(_ gathering: DerivationLine.Gathering) -> Arithmetic? {
    switch gathering {
    case .combined(let average, let members): combined(average, operands(members))
    case .selected(let average, let kept, _, _): combined(average, literals(kept))
    case .scaled(let members, let points): scaled(operands(members), points)
    case .picked: nil
    case .share(let share): .quotient(.number(share.numerator), .number(share.denominator))
    case .counted(let number): .number(Rational(number))
    case .weighed(_, let total): .number(total)
    }
  }

  private func changed(_ value: Rational, _ change: DerivationLine.Change) -> Arithmetic? {
    switch change {
    case .multiplied(let amount): .product([input(value), .number(amount.value)])
    case .scaled(let factor): .product([input(value), operand(factor)])
    case .divided(let divisor): .quotient(input(value), operand(divisor))
    case .limited(let bound, let isUpper):
      isUpper ? .lowest([input(value), operand(bound)]) : .highest([input(value), operand(bound)])
    case .forEach(let each, let number, _): forEach(input(value), each, number)
    case .distance(let distance, let number, let line, _):
      distanced(input(value), distance, number, line)
    case .joined(let term): joined(input(value), term)
    case .replaced(_, let amount): .number(amount.value)
    case .raisedToZero: .highest([.number(.zero), input(value)])
    case .lookedUp(let table): lookedUp(value, rubric.tables[table])
    case .rounded(let rounding): rounded(value, rounding)
    }
  }

  private func compared(_ value: Rational, _ others: DerivationLine.AmongUnits) -> Arithmetic? {
    switch others {
    case .placed: line.result.map(Arithmetic.number)
    case .withBest(let best): .quotient(input(value), .number(best))
    case .withLowest(let lowest): .quotient(.number(lowest), input(value))
    case .between(let lowest, let highest, let isBelowHighest):
      .quotient(
        isBelowHighest
          ? .difference(.number(highest), input(value))
          : .difference(input(value), .number(lowest)),
        .difference(.number(highest), .number(lowest)))
    }
  }

  // MARK: Conditions

  /// What tells that this rule applies, and no other.
  var conditions: [ProofCondition] {
    switch line.working {
    case .begun(.decided(_, _, let findings)): conditions(found: findings)
    case .gathered(.selected(_, let kept, let dropped, .middle(let middle)?)):
      conditions(kept, dropped, middle)
    case .changed(let value, let change): conditions(of: value, change)
    case .begun, .gathered, .empty, .stayed, .compared: []
    }
  }

  private func conditions(
    of value: Rational, _ change: DerivationLine.Change
  ) -> [ProofCondition] {
    switch change {
    case .replaced(let bound, _):
      [ProofCondition(left: input(value), comparison: bound.comparison, right: bound.amount.value)]
    case .lookedUp(let table): band(of: value, rubric.tables[table])
    case .multiplied, .scaled, .divided, .limited, .forEach, .distance, .joined, .raisedToZero,
      .rounded:
      []
    }
  }

  /// That the lowest and the highest value kept are near enough, and those next to them are not.
  private func conditions(
    _ kept: AverageMembers, _ dropped: AverageMembers, _ middle: OutlierMiddle
  ) -> [ProofCondition] {
    let center = combined(middle.outliers.center.average, literals(kept + dropped))
    func distance(_ value: Rational) -> Arithmetic {
      value < middle.value
        ? .difference(center, .number(value)) : .difference(.number(value), center)
    }
    let isKept: Comparison = middle.outliers.bound.comparison == .atLeast ? .below : .atMost
    let ends = [kept.map(\.value).min(), kept.map(\.value).max()].compactMap { $0 }
    let next = [
      dropped.map(\.value).filter { $0 < middle.value }.max(),
      dropped.map(\.value).filter { $0 > middle.value }.min(),
    ].compactMap { $0 }
    return Set(ends).filter { $0 != middle.value }.sorted().map {
      ProofCondition(left: distance($0), comparison: isKept, right: middle.limit)
    }
      + next.map {
        ProofCondition(
          left: distance($0), comparison: middle.outliers.bound.comparison, right: middle.limit)
      }
  }

  /// Those of the item that held which compare figures; the others are facts of the unit.
  private func conditions(found findings: [ConditionFinding]) -> [ProofCondition] {
    findings.flatMap(\.deciding).compactMap { finding in
      switch finding.condition {
      case .quantity(let index, let bound):
        ends[index].map {
          ProofCondition(
            left: .figure($0), comparison: bound.comparison, right: bound.amount.value)
        }
      case .shared(let index, let bound):
        shared[index].map {
          ProofCondition(
            left: .number($0), comparison: bound.comparison, right: bound.amount.value)
        }
      case .figures(let left, let comparison, let right, let times):
        compared(left, comparison, right, times)
      case .sum(let terms, let bound): summed(terms, bound)
      case .category, .share, .turnout, .count, .counts, .gradesAmong, .records, .item, .absent,
        .grade,
        .rank,
        .rankAgainst,
        .rankShare, .unitCount, .gradedUnits, .mostVotes, .atLeast:
        nil
      }
    }
  }

  /// Lines of checklists are facts of the unit and no figures.
  private func compared(
    _ left: Quantity.Term.Operand, _ comparison: Comparison, _ right: Quantity.Term.Operand,
    _ times: Amount?
  ) -> ProofCondition? {
    guard let one = known(left), let other = known(right) else { return nil }
    return ProofCondition(left: one, comparison: comparison, right: other.times(times))
  }

  private func summed(_ terms: [SignedFigure], _ bound: Bound) -> ProofCondition? {
    let parts = terms.compactMap { term in known(term.operand).map { ($0, term.isSubtracted) } }
    guard parts.count == terms.count else { return nil }
    return ProofCondition(
      left: .added(parts), comparison: bound.comparison, right: bound.amount.value)
  }

  private func known(_ operand: Quantity.Term.Operand) -> Arithmetic? {
    guard case .shared(let index) = operand else { return ends.figure(operand) }
    return shared[index].map(Arithmetic.number)
  }

  // MARK: Operands

  /// The value that the step works on: an earlier figure, or what was marked.
  private func input(_ value: Rational) -> Arithmetic {
    inputs.first.map(Arithmetic.figure) ?? .number(value)
  }

  /// Another quantity that the step names, or the number itself.
  private func operand(_ value: Rational) -> Arithmetic {
    step?.step.operands.first.flatMap(ends.figure) ?? .number(value)
  }

  // MARK: Averages

  private typealias Operand = (value: Arithmetic, count: Int, weight: Rational)

  private func literals(_ members: AverageMembers) -> [Operand] {
    members.map { (.number($0.value), $0.count, $0.weight) }
  }

  /// Members stand in the order of the figures that they are; those behind them have no figure:
  /// abstentions that count as zero, substitutes for what is absent.
  private func operands(_ members: AverageMembers) -> [Operand] {
    members.enumerated().map { index, member in
      let value = index < inputs.count ? Arithmetic.figure(inputs[index]) : .number(member.value)
      return (value, member.count, member.weight)
    }
  }

  private func combined(_ average: Average, _ members: [Operand]) -> Arithmetic {
    switch average.formula {
    case .mean:
      .quotient(sum(members), .number(Rational(members.reduce(0) { $0 + $1.count })))
    case .weightedMean:
      weightedMean(members)
    case .weightedSum: weightedSum(members)
    case .sum: sum(members)
    case .median: .median(repeated(members))
    case .lowerMedian: .taken(.lowerMedian, repeated(members))
    case .upperMedian: .taken(.upperMedian, repeated(members))
    case .placed(let place, let fromTop):
      .taken(.placed(place, fromTop: fromTop), repeated(members))
    case .highest: .highest(members.map(\.value))
    case .lowest: .lowest(members.map(\.value))
    case .first: members[0].value
    case .last: members[members.count - 1].value
    }
  }

  private func repeated(_ members: [Operand]) -> [Arithmetic.Repeated] {
    members.map { Arithmetic.Repeated(value: $0.value, times: $0.count) }
  }

  private func sum(_ members: [Operand]) -> Arithmetic {
    let terms = members.map {
      $0.count == 1 ? $0.value : Arithmetic.product([$0.value, .number(Rational($0.count))])
    }
    return terms.count == 1 ? terms[0] : .sum(terms)
  }

  /// Weights that add up to one need no division.
  private func weightedMean(_ members: [Operand]) -> Arithmetic {
    let weights = members.map { $0.weight * Rational($0.count) }
    let whole = weights.reduce(Rational.zero, +)
    let sum = weightedSum(members)
    return whole == .one ? sum : .quotient(sum, .number(whole))
  }

  private func weightedSum(_ members: [Operand]) -> Arithmetic {
    .sum(members.map { .product([$0.value, .number($0.weight * Rational($0.count))]) })
  }

  // MARK: Reckoning

  private func forEach(
    _ value: Arithmetic, _ each: ForEach, _ number: Rational
  ) -> Arithmetic {
    let exact = Arithmetic.product([operand(number), .number(each.points)])
    let points = each.mostInAll.map { Arithmetic.lowest([exact, .number($0)]) } ?? exact
    return each.isSubtracted ? .difference(value, points) : .sum([value, points])
  }

  private func distanced(
    _ value: Arithmetic, _ distance: DistancePoints, _ number: Rational, _ line: Rational
  ) -> Arithmetic {
    let number = ends.figure(distance.operand) ?? .number(number)
    let (lineValue, line) = (line, ends.figure(distance.line) ?? .number(line))
    let beyond = Arithmetic.highest([
      .number(.zero), distance.isBelow ? .difference(line, number) : .difference(number, line),
    ])
    let isShare = rubric.isRelative(distance) && !lineValue.isZero
    let length = isShare ? Arithmetic.quotient(beyond, line) : beyond
    let exact = Arithmetic.quotient(length, .number(distance.each.value))
    let steps = distance.rest.rounding.map { Arithmetic.rounded(exact, $0, places: 0) } ?? exact
    let all = Arithmetic.product([steps, .number(distance.points)])
    let points = distance.mostInAll.map { Arithmetic.lowest([all, .number($0)]) } ?? all
    return distance.isSubtracted ? .difference(value, points) : .sum([value, points])
  }

  private func rounded(_ value: Rational, _ rounding: Rounding) -> Arithmetic {
    if let step = rounding.step {
      let steps = Arithmetic.quotient(input(value), .number(step.value))
      return .product([.rounded(steps, rounding.mode, places: 0), .number(step.value)])
    }
    let isShare = step?.result.kind == .share
    return .rounded(
      input(value), rounding.mode, places: isShare ? rounding.places + 2 : rounding.places)
  }

  private func added(_ terms: [DerivationLine.AddedTerm]) -> Arithmetic {
    terms.dropFirst().reduce(signed(terms[0])) { joined($0, $1) }
  }

  private func signed(_ term: DerivationLine.AddedTerm) -> Arithmetic {
    term.isSubtracted ? .difference(.number(.zero), amount(of: term)) : amount(of: term)
  }

  private func joined(
    _ value: Arithmetic, _ term: DerivationLine.AddedTerm
  ) -> Arithmetic {
    if term.isSubtracted { return .difference(value, amount(of: term)) }
    if case .sum(let terms) = value { return .sum(terms + [amount(of: term)]) }
    return .sum([value, amount(of: term)])
  }

  private func amount(of term: DerivationLine.AddedTerm) -> Arithmetic {
    let value = (term.isSubstitute ? nil : ends.figure(term.operand)) ?? .number(term.value)
    if term.factor == .one { return value }
    return .product([value, ends.figure(term.factor) ?? .number(term.multiplier)])
  }

  // MARK: Tables

  private func lookedUp(_ value: Rational, _ table: LookUpTable) -> Arithmetic? {
    switch table.kind {
    case .bands(let rows): rows.first { $0.band.contains(value) }.map { .number($0.value.value) }
    case .line(let line): onLine(value, line)
    case .places: line.result.map(Arithmetic.number)
    }
  }

  /// `190 + (200 - 190)*((#3 - 0.8)/(0.9 - 0.8))`.
  private func onLine(_ value: Rational, _ table: LineTable) -> Arithmetic {
    let points = table.points
    if value <= table.lowest { return .number(points[0].value) }
    if value >= table.highest { return .number(points[points.count - 1].value) }
    let upper = points.firstIndex { value <= $0.at } ?? points.count - 1
    let (left, right) = (points[upper - 1], points[upper])
    let way = Arithmetic.quotient(
      .difference(input(value), .number(left.at)),
      .difference(.number(right.at), .number(left.at)))
    return .sum([
      .number(left.value),
      .product([.difference(.number(right.value), .number(left.value)), way]),
    ])
  }

  private func band(of value: Rational, _ table: LookUpTable) -> [ProofCondition] {
    switch table.kind {
    case .bands(let rows):
      guard let band = rows.first(where: { $0.band.contains(value) })?.band else { return [] }
      return ends(of: band, value)
    case .line(let line): return stretch(of: value, line)
    case .places: return []
    }
  }

  private func ends(of band: Band, _ value: Rational) -> [ProofCondition] {
    let lower = band.lower.map { end in
      ProofCondition(
        left: input(value), comparison: end.isIncluded ? .atLeast : .moreThan, right: end.value)
    }
    let upper = band.upper.map { end in
      ProofCondition(
        left: input(value), comparison: end.isIncluded ? .atMost : .below, right: end.value)
    }
    return [lower, upper].compactMap { $0 }
  }

  private func stretch(of value: Rational, _ table: LineTable) -> [ProofCondition] {
    let points = table.points
    let condition = { (comparison: Comparison, limit: Rational) in
      ProofCondition(left: input(value), comparison: comparison, right: limit)
    }
    if value <= table.lowest { return [condition(.atMost, table.lowest)] }
    if value >= table.highest { return [condition(.atLeast, table.highest)] }
    let upper = points.firstIndex { value <= $0.at } ?? points.count - 1
    return [condition(.moreThan, points[upper - 1].at), condition(.atMost, points[upper].at)]
  }
}
