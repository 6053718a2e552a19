import Ballots
import ExactArithmetic
import RubricModel
import Rules

/// Carries out the ladder of one quantity for all units at once, step by step in the order of the
/// rubric, and writes down every step.
struct LadderEvaluator {
  let quantity: Quantity
  let field: Field
  let form: Form?
  var lines: [DerivationLine] = []
  /// What stops the count.
  var refusals: [Refusal] = []
  /// Cases of which nobody can say whether they hold.
  private(set) var undecided: [(ConditionTest.Problem, ValueRule, unit: Int)] = []
  /// The values before the last rounding, by unit.
  private(set) var unrounded: [Rational?]
  /// The numbers that a share is made of, by unit.
  var shares: [ShareFigure?]
  /// The values of each criterion just before the criteria become one, by unit.
  private(set) var criterionColumns: [[Rational?]] = []

  struct Refusal {
    enum Reason: Hashable, Sendable {
      /// There is nothing to combine.
      case empty(Emptiness)
      /// Only some members have a value.
      case onlySome
      case baseNotGiven(Base)
      /// More marks than there is to take a share of.
      case moreThanBase(Int, Base, Int)
      case divisorIsZero
      case bestIsZero
      case lowestIsZero
      case outsideTable(Rational)
      /// So many units share a place that only one of them can have.
      case placeShared(Int, by: Int)
    }

    let coordinate: Coordinate
    let step: PlacedStep
    let reason: Reason
  }

  /// What a ladder works on: marks at first, then values.
  enum Stage {
    case marks(MarksInPlay, dimensions: [Dimension])
    case values(ValueTable)
  }

  init(_ quantity: Quantity, in field: Field) {
    self.quantity = quantity
    self.field = field
    form = quantity.form.map { field.count.rubric.forms[$0] }
    unrounded = Array(repeating: nil, count: field.units.count)
    shares = Array(repeating: nil, count: field.units.count)
  }

  /// The values by unit.
  mutating func evaluate() -> [Rational?] {
    var stage = start()
    for (index, step) in quantity.ladder.enumerated() { stage = apply(step, index, to: stage) }
    return valueTable(of: stage).values(unitCount: field.units.count)
  }

  // MARK: Starting

  private mutating func start() -> Stage {
    switch quantity.start {
    case .marks(let selection): .marks(marks(of: selection), dimensions: standing(selection))
    case .terms(let terms): .values(sums(of: terms))
    case .figures(let list): .values(combined(list))
    case .cases(let rules): .values(decide(rules))
    }
  }

  /// The marks that the score is based on, with the members that are named taken out of their
  /// coordinates.
  private func marks(of selection: MarkSelection) -> MarksInPlay {
    let counted = field.count.form(selection.form)
    let all = counted?.marks ?? []
    let inPlay = MarksInPlay(
      single: all.filter { if case .leftOut = $0.status { false } else { true } },
      pools: counted?.pools ?? [])
    return selection.dimensions.isEmpty ? inPlay : inPlay.only(selection)
  }

  private func standing(_ selection: MarkSelection) -> [Dimension] {
    form?.dimensions.filter { !selection.names($0) } ?? []
  }

  /// The first rule that holds gives each unit its value.
  private mutating func decide(_ rules: [ValueRule]) -> ValueTable {
    let test = ConditionTest(field: field)
    var entries: [ValueTable.Entry] = []
    for unit in field.units.indices where !field.isLeftOut(unit) {
      guard let (item, findings) = firstThatHolds(rules, unit, test) else { continue }
      let coordinate = Coordinate(unit: unit)
      let (given, value) = given(rules[item].value, coordinate)
      lines.append(
        DerivationLine(
          step: nil, coordinate: coordinate,
          working: .begun(.decided(item: item, given, by: findings)),
          result: value))
      if let value { entries.append(ValueTable.Entry(coordinate: coordinate, value: value)) }
    }
    return ValueTable(entries, dimensions: [])
  }

  private mutating func given(
    _ terms: [Quantity.Term]?, _ coordinate: Coordinate
  ) -> (DerivationLine.Given, Rational?) {
    guard let terms else { return (.nothing, nil) }
    let unit = Int(coordinate.unit)
    guard let added = added(terms, coordinate) else { return (.lacking(absent(terms, unit)), nil) }
    if let figure = terms.figure { return (.figure(figure, added[0].value), added[0].value) }
    return (.sum(added), added.reduce(.zero) { $0 + $1.amount })
  }

  private mutating func firstThatHolds(
    _ rules: [ValueRule], _ unit: Int, _ test: ConditionTest
  ) -> (Int, [ConditionFinding])? {
    for (index, rule) in rules.enumerated() {
      let findings = rule.conditions.compactMap { finding(of: $0, unit, test) }
      switch ConditionTest.together(findings) {
      case .success(let found) where found.allSatisfy(\.holds): return (index, found)
      case .success: continue
      case .failure(let problem):
        undecided.append((problem, rule, unit: unit))
        return nil
      }
    }
    return nil
  }

  private func finding(
    of condition: UnitCondition, _ unit: Int, _ test: ConditionTest
  ) -> Result<ConditionFinding, ConditionTest.Problem>? {
    guard let results = field.results, let own = results[unit] else {
      return test.finding(of: condition, unit)
    }
    return test.finding(of: condition, own, among: results.all)
  }

  // MARK: Steps

  private mutating func apply(_ step: PlacedStep, _ index: Int, to stage: Stage) -> Stage {
    switch step.step {
    case .collapse(let collapse): self.collapse(collapse, step, index, stage)
    case .share(let share): take(share, step, index, stage)
    case .count(let number): take(number, step, index, stage)
    default: .values(applyToValues(step, index, valueTable(of: stage)))
    }
  }

  private mutating func applyToValues(
    _ step: PlacedStep, _ index: Int, _ table: ValueTable
  ) -> ValueTable {
    switch step.step {
    case .collapse, .share, .count: return table
    case .multiply(let amount):
      return map(table, index) { _, value in
        (value * amount.value, .changed(value, .multiplied(by: amount)))
      }
    case .multiplyMember(let dimension, let member, let factor):
      return scale(by: factor, index, table) { $0[dimension] == member }
    case .scale(let operand): return scale(by: operand, index, table)
    case .limit(let limit): return keep(within: limit, index, table)
    case .add(let term): return add(term, step, index, to: table)
    case .divide(let division): return divide(by: division, step, index, table)
    case .forEach(let each): return add(each, step, index, to: table)
    case .addDistance(let distance): return add(distance, step, index, to: table)
    case .replace(let bound, let amount):
      return map(table, index) { _, value in
        bound.holds(value)
          ? (amount.value, .changed(value, .replaced(bound, by: amount)))
          : (value, .stayed(value, .unchanged))
      }
    case .downToZero:
      return map(table, index) { _, value in
        value.signum < 0
          ? (.zero, .changed(value, .raisedToZero)) : (value, .stayed(value, .unchanged))
      }
    case .asNumber: return map(table, index) { _, value in (value, .stayed(value, .asNumber)) }
    case .lookUp(let lookUp): return self.lookUp(lookUp, step, index, table)
    case .takeRank(let rank): return takeRank(rank, step, index, table)
    case .relativeToBest(let ratio): return compareWithBest(ratio, step, index, table)
    case .ratioOfLowest(let ratio): return compareWithLowest(ratio, step, index, table)
    case .rangeShare(let share): return compareWithin(share, step, index, table)
    case .round(let rounding):
      keepUnrounded(table)
      let kind = step.result.kind
      return map(table, index) { _, value in
        (rounding.round(value, of: kind), .changed(value, .rounded(rounding)))
      }
    case .keepExact: return map(table, index) { _, value in (value, .stayed(value, .notRounded)) }
    }
  }

  private mutating func keepUnrounded(_ table: ValueTable) {
    guard table.dimensions.isEmpty else { return }
    unrounded = table.values(unitCount: field.units.count)
  }

  /// Applies a step to every value, and writes it down.
  mutating func map(
    _ table: ValueTable, _ index: Int,
    _ transform: (Coordinate, Rational) -> (Rational, DerivationLine.Working)?
  ) -> ValueTable {
    let entries = table.entries.map { entry -> ValueTable.Entry in
      guard let value = entry.value, let (result, working) = transform(entry.coordinate, value)
      else { return ValueTable.Entry(coordinate: entry.coordinate, value: nil) }
      lines.append(
        DerivationLine(step: index, coordinate: entry.coordinate, working: working, result: result))
      return ValueTable.Entry(coordinate: entry.coordinate, value: result)
    }
    return ValueTable(entries, dimensions: table.dimensions)
  }

  /// Marks taken as the values that they stand for.
  func valueTable(of stage: Stage) -> ValueTable {
    switch stage {
    case .values(let table): return table
    case .marks(let marks, let dimensions):
      let coding = quantity.form.flatMap(field.count.form)?.coding
      // A score that begins with single marks has no pools.
      let entries = marks.single.map { mark -> ValueTable.Entry in
        guard case .counted(let code) = mark.status else {
          return ValueTable.Entry(coordinate: mark.at, value: nil)
        }
        return ValueTable.Entry(coordinate: mark.at, value: coding?.value(ofCode: code))
      }
      return ValueTable(entries.sorted { $0.coordinate < $1.coordinate }, dimensions: dimensions)
    }
  }

  mutating func keepCriterionColumns(_ table: ValueTable) {
    guard table.dimensions == [.criterion], let form else { return }
    var columns = form.criteria.map { _ in
      Array(repeating: Rational?.none, count: field.units.count)
    }
    for entry in table.entries {
      columns[entry.coordinate[.criterion]][Int(entry.coordinate.unit)] = entry.value
    }
    criterionColumns = columns
  }
}
