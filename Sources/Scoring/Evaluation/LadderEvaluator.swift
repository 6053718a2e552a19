import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Rules

/// Carries out the ladder of one quantity for all units at once, step by step in the order of the
/// rubric, and writes down every step.
struct LadderEvaluator {
  private let quantity: Quantity
  private let form: Form?
  private let units: [AppraisedUnit]
  private(set) var lines: [DerivationLine] = []
  /// Groups in which there was nothing, where the rubric stops the count.
  private(set) var refusals: [Refusal] = []
  /// The values before the last rounding, by unit.
  private(set) var unrounded: [Rational?]

  struct Refusal {
    let coordinate: Coordinate
    let step: PlacedStep
    /// Whether only some members are absent.
    let isPartial: Bool
  }

  init(_ quantity: Quantity, form: Form?, units: [AppraisedUnit]) {
    self.quantity = quantity
    self.form = form
    self.units = units
    unrounded = Array(repeating: nil, count: units.count)
  }

  // MARK: Starting

  /// The values by unit, from the marks of a form.
  mutating func evaluate(_ counted: CountedForm) -> [Rational?] {
    var steps = Array(quantity.ladder.enumerated())
    var table: ValueTable
    if let form, let first = quantity.ladder.first, case .collapse(let collapse) = first.step,
      !collapse.dimension.isListed
    {
      // The first collapse takes all marks; it works on histograms.
      let tally = Tally(counted, on: form, over: collapse.dimension)
      let left = form.dimensions.filter { $0 != collapse.dimension }
      let groups = complete(tally.groups, dimensions: left)
      table = combine(groups, collapse, at: first, index: 0, dimensions: left)
      steps.removeFirst()
    } else {
      table = markTable(counted)
    }
    for (index, step) in steps { table = apply(step, index, to: table) }
    return values(of: table)
  }

  /// The values by unit, from other quantities.
  mutating func evaluate(sums: [Int: [DerivationLine.AddedTerm]]) -> [Rational?] {
    var entries: [ValueTable.Entry] = []
    for (unit, terms) in sums.sorted(by: { $0.key < $1.key }) {
      let sum = terms.reduce(Rational.zero) { sum, term in
        let scaled = term.value * term.factor
        return term.isSubtracted ? sum - scaled : sum + scaled
      }
      let coordinate = Coordinate(unit: unit)
      lines.append(
        DerivationLine(step: nil, coordinate: coordinate, working: .added(terms), result: sum))
      entries.append(ValueTable.Entry(coordinate: coordinate, value: sum))
    }
    var table = ValueTable(entries, dimensions: [])
    for (index, step) in quantity.ladder.enumerated() { table = apply(step, index, to: table) }
    return values(of: table)
  }

  private func markTable(_ counted: CountedForm) -> ValueTable {
    guard let form else { return ValueTable([], dimensions: []) }
    let entries = counted.marks.map { mark -> ValueTable.Entry in
      let coordinate = mark.coordinate(on: form)
      guard case .counted(let code) = mark.status else {
        return ValueTable.Entry(coordinate: coordinate, value: nil)
      }
      return ValueTable.Entry(coordinate: coordinate, value: counted.coding.value(ofCode: code))
    }
    return ValueTable(
      entries.sorted { $0.coordinate < $1.coordinate }, dimensions: form.dimensions)
  }

  private func values(of table: ValueTable) -> [Rational?] {
    var values: [Rational?] = Array(repeating: nil, count: units.count)
    for entry in table.entries { values[entry.coordinate.unit] = entry.value }
    return values
  }

  // MARK: Steps

  private mutating func apply(_ step: PlacedStep, _ index: Int, to table: ValueTable) -> ValueTable
  {
    switch step.step {
    case .collapse(let collapse):
      let left = table.dimensions.filter { $0 != collapse.dimension }
      let groups = complete(group(table, by: collapse), dimensions: left)
      return combine(groups, collapse, at: step, index: index, dimensions: left)
    case .multiply(let amount):
      return map(table, index) { ($0 * amount.value, .multiplied($0, by: amount)) }
    case .round(let rounding):
      keepUnrounded(table)
      let kind = step.result.kind
      return map(table, index) { (rounding.round($0, of: kind), .rounded($0, rounding)) }
    case .keepExact:
      return map(table, index) { ($0, .kept($0)) }
    }
  }

  private mutating func keepUnrounded(_ table: ValueTable) {
    guard table.dimensions.isEmpty else { return }
    unrounded = values(of: table)
  }

  private mutating func map(
    _ table: ValueTable, _ index: Int,
    _ transform: (Rational) -> (Rational, DerivationLine.Working)
  ) -> ValueTable {
    let entries = table.entries.map { entry -> ValueTable.Entry in
      guard let value = entry.value else { return entry }
      let (result, working) = transform(value)
      lines.append(
        DerivationLine(step: index, coordinate: entry.coordinate, working: working, result: result))
      return ValueTable.Entry(coordinate: entry.coordinate, value: result)
    }
    return ValueTable(entries, dimensions: table.dimensions)
  }

  // MARK: Collapsing

  private func group(_ table: ValueTable, by collapse: Collapse) -> [Group] {
    var groups: [Coordinate: Group] = [:]
    for entry in table.entries {
      let key = entry.coordinate.without(collapse.dimension)
      var group = groups.removeValue(forKey: key) ?? Group(coordinate: key)
      if let value = entry.value {
        let weight = weight(of: entry.coordinate, in: collapse)
        group.members.append(AverageMember(value: value, weight: weight))
      }
      groups[key] = group
    }
    return groups.values.sorted { $0.coordinate < $1.coordinate }.map { group in
      var group = group
      if collapse.dimension.isListed { group.absent = memberCount - group.members.count }
      return group
    }
  }

  private var memberCount: Int { form?.criteria.count ?? 0 }

  private func weight(of coordinate: Coordinate, in collapse: Collapse) -> Rational {
    guard collapse.average.isWeighted, let form, coordinate.criterion >= 0 else { return .one }
    return form.criteria[coordinate.criterion].weight ?? .one
  }

  /// Adds the groups that should be there and that no mark has made known: every unit, with every
  /// criterion that still stands, as long as nothing else does.
  private func complete(_ groups: [Group], dimensions: [Dimension]) -> [Group] {
    guard dimensions.allSatisfy(\.isListed) else { return groups }
    var known = Dictionary(uniqueKeysWithValues: groups.map { ($0.coordinate, $0) })
    let criteria = dimensions.contains(.criterion) ? Array(0..<memberCount) : [-1]
    for unit in units.indices {
      for criterion in criteria {
        let template = Coordinate(
          unit: unit, criterion: criterion, suggestion: -1, rater: -1)
        if known[template] == nil { known[template] = Group(coordinate: template) }
      }
    }
    return known.values.sorted { $0.coordinate < $1.coordinate }
  }

  private mutating func combine(
    _ groups: [Group], _ collapse: Collapse, at step: PlacedStep, index: Int,
    dimensions: [Dimension]
  ) -> ValueTable {
    let entries = groups.map { group -> ValueTable.Entry in
      let (working, result) = combine(group, collapse, at: step)
      if let working {
        lines.append(
          DerivationLine(
            step: index, coordinate: group.coordinate, working: working, result: result))
      }
      return ValueTable.Entry(coordinate: group.coordinate, value: result)
    }
    return ValueTable(entries, dimensions: dimensions)
  }

  private mutating func combine(
    _ group: Group, _ collapse: Collapse, at step: PlacedStep
  ) -> (DerivationLine.Working?, Rational?) {
    if group.members.isEmpty { return combineEmpty(group, collapse, at: step) }
    var members = group.members
    if group.absent > 0 {
      switch collapse.whenPartEmpty {
      case .sharesOutWeight, nil: break
      case .refuse:
        refusals.append(Refusal(coordinate: group.coordinate, step: step, isPartial: true))
        return (nil, nil)
      case .countsAs(let amount):
        members += substitutes(amount, for: group, collapse)
      }
    }
    // Members that weigh nothing have no mean: for a weighted mean nothing is there.
    if collapse.average.isWeighted, members.allSatisfy(\.weight.isZero) {
      return combineEmpty(group, collapse, at: step)
    }
    return (.combined(collapse.average, members), collapse.average.combine(members))
  }

  private mutating func combineEmpty(
    _ group: Group, _ collapse: Collapse, at step: PlacedStep
  ) -> (DerivationLine.Working?, Rational?) {
    switch collapse.whenEmpty {
    case .leftOut: return (.emptyLeftOut, nil)
    case .countsAs(let amount): return (.emptyCounted(amount), amount.value)
    case .refuse, nil:
      refusals.append(Refusal(coordinate: group.coordinate, step: step, isPartial: false))
      return (nil, nil)
    }
  }

  /// Members that take the place of absent ones, with the weight that is left.
  private func substitutes(
    _ amount: Amount, for group: Group, _ collapse: Collapse
  ) -> [AverageMember] {
    guard collapse.average.isWeighted else {
      return [AverageMember(value: amount.value, count: group.absent)]
    }
    let present = group.members.reduce(Rational.zero) { $0 + $1.weight }
    return [AverageMember(value: amount.value, weight: .one - present)]
  }
}
