import Ballots
import ExactArithmetic
import RubricModel
import Rules

/// The step that makes one value out of those along a dimension.
extension LadderEvaluator {
  mutating func collapse(
    _ collapse: Collapse, _ step: PlacedStep, _ index: Int, _ stage: Stage
  ) -> Stage {
    if collapse.dimensions == [.unit] {
      return .values(collapseUnits(collapse, step, index, valueTable(of: stage)))
    }
    if case .marks(let marks, let dimensions) = stage {
      let left = dimensions.filter { !collapse.dimensions.contains($0) }
      if let pick = collapse.average.picks {
        let picked = self.pick(pick, from: marks.single, collapse, index)
        let inPlay = MarksInPlay(single: picked, pools: [], arePicked: true)
        return .marks(inPlay, dimensions: left)
      }
      // The first collapse takes all marks; it works on histograms.
      if !collapse.isOverListed, let form = quantity.form,
        let coding = field.count.form(form)?.coding
      {
        let tallied = tally(marks, coding, collapse)
        let groups = complete(tallied, dimensions: left) { Group(coordinate: $0) }
        return .values(combine(groups, collapse, at: step, index: index, dimensions: left))
      }
    }
    let table = valueTable(of: stage)
    if collapse.dimensions == [.criterion] { keepCriterionColumns(table) }
    let left = table.dimensions.filter { !collapse.dimensions.contains($0) }
    let groups = complete(group(table, by: collapse), dimensions: left) { Group(coordinate: $0) }
    return .values(combine(groups, collapse, at: step, index: index, dimensions: left))
  }

  /// Groups of distinct values, those that weigh differently apart.
  private func tally(
    _ marks: MarksInPlay, _ coding: MarkCoding, _ collapse: Collapse
  ) -> [Group] {
    guard collapse.average.isWeighted else {
      return Tally(marks, coding: coding, over: collapse.dimensions).groups
    }
    // Without a list, only suggestions and ballots that carry a number have weights, and their
    // marks are never pooled.
    if collapse.dimensions == [.rater] {
      return WeighedLevels(marks, coding) { weight(of: $0, in: collapse) }.groups
    }
    let byWeight = Dictionary(grouping: marks.single) { weight(of: $0.at, in: collapse) }
    var groups: [Coordinate: Group] = [:]
    for (weight, single) in byWeight.sorted(by: { $0.key > $1.key }) {
      let marks = MarksInPlay(single: single, pools: [], arePicked: marks.arePicked)
      for group in Tally(marks, coding: coding, over: collapse.dimensions).groups {
        groups[group.coordinate, default: Group(coordinate: group.coordinate)]
          .add(group, weight: weight)
      }
    }
    return groups.values.sorted { $0.coordinate < $1.coordinate }
  }

  /// Every unit gets the one number of all units, or of those of its category.
  private mutating func collapseUnits(
    _ collapse: Collapse, _ step: PlacedStep, _ index: Int, _ table: ValueTable
  ) -> ValueTable {
    let field = field
    let rivals = table.values(by: { field.category(of: $0, collapse.isWithinCategories) })
    var categories: Set<String> = []
    let units = field.units.indices.filter { field.takesPart($0, in: quantity) }
    let groups = units.compactMap { unit -> Group? in
      let coordinate = Coordinate(unit: unit)
      let category = field.category(of: coordinate, collapse.isWithinCategories)
      let values = rivals[category] ?? []
      // A category without any value is reported once, not for each of its units.
      let isNew = categories.insert(category).inserted
      if values.isEmpty, collapse.whenEmpty == .refuse, !isNew { return nil }
      return Group(
        coordinate: coordinate, members: AverageMembers(values.map { AverageMember(value: $0) }))
    }
    return combine(groups, collapse, at: step, index: index, dimensions: [])
  }

  /// Of the marks that differ only along the dimension, the first or last one that counts.
  private mutating func pick(
    _ pick: Average.Pick, from marks: [JudgedMark], _ collapse: Collapse, _ index: Int
  ) -> [JudgedMark] {
    let groups = Dictionary(grouping: marks) { collapse.group(of: $0.at) }
    var picked: [JudgedMark] = []
    for (coordinate, group) in groups.sorted(by: { $0.key < $1.key }) {
      let ordered = group.sorted { $0.at < $1.at }
      let counted = ordered.filter { if case .counted = $0.status { true } else { false } }
      let candidates = counted.isEmpty ? ordered : counted
      if let mark = pick == .first ? candidates.first : candidates.last {
        picked.append(mark.moved(to: coordinate))
      }
    }
    notePicked(picked, of: marks, collapse.average, index)
    return picked
  }

  /// One line for each unit: the marks themselves are nobody's business.
  private mutating func notePicked(
    _ picked: [JudgedMark], of marks: [JudgedMark], _ average: Average, _ index: Int
  ) {
    for unit in field.units.indices {
      let before = marks.count { $0.unit == unit }
      guard before > 0 else { continue }
      let working = DerivationLine.Gathering.picked(
        average, marks: picked.count { $0.unit == unit }, of: before)
      lines.append(
        DerivationLine(
          step: index, coordinate: Coordinate(unit: unit), working: .gathered(working), result: nil
        ))
    }
  }

  private func group(_ table: ValueTable, by collapse: Collapse) -> [Group] {
    var groups = CoordinateTable<[AverageMember]>(capacity: 0)
    for entry in table.entries {
      // A member without a value makes its group known all the same.
      groups.change(at: collapse.group(of: entry.coordinate), orNew: []) { members in
        guard let value = entry.value else { return }
        let weight = weight(of: entry.coordinate, in: collapse)
        members.append(AverageMember(value: value, weight: weight))
      }
    }
    let there = collapse.scalesToFull ? pointsThere(in: table, collapse) : [:]
    return groups.map { coordinate, members in
      Group(
        coordinate: coordinate, members: AverageMembers(members),
        absent: collapse.isOverListed ? due(collapse, coordinate) - members.count : 0,
        fullPoints: there[coordinate].map { points in
          FullPoints(there: points, all: fullPoints(collapse, unit: Int(coordinate.unit)))
        })
    }
  }

  /// The full points of the members that have a value, by what is left of their coordinates.
  private func pointsThere(in table: ValueTable, _ collapse: Collapse) -> [Coordinate: Rational] {
    var there: [Coordinate: Rational] = [:]
    for entry in table.entries where entry.value != nil {
      guard let dimension = collapse.single else { continue }
      let points = collapse.fullPoints[entry.coordinate[dimension]]
      there[collapse.group(of: entry.coordinate), default: .zero] += points
    }
    return there
  }

  /// Those of all members that the unit has.
  private func fullPoints(_ collapse: Collapse, unit: Int) -> Rational {
    guard let dimension = collapse.single else { return .zero }
    return listed(dimension, unit: unit).reduce(.zero) { $0 + collapse.fullPoints[$1] }
  }

  /// How many members a group should have.
  private func due(_ collapse: Collapse, _ coordinate: Coordinate) -> Int {
    guard let dimension = collapse.single, let form else { return 0 }
    let all = form.members(of: dimension).count
    let counted = quantity.form.flatMap(field.count.form)
    return counted?.memberCount(of: dimension, all: all, unit: Int(coordinate.unit)) ?? all
  }

  /// Those along a dimension that the unit has marks of.
  private func listed(_ dimension: Dimension, unit: Int) -> [Int] {
    guard let form else { return [] }
    let all = form.members(of: dimension).count
    let counted = quantity.form.flatMap(field.count.form)
    return counted?.members(of: dimension, all: all, unit: unit) ?? Array(0..<all)
  }

  private func weight(of coordinate: Coordinate, in collapse: Collapse) -> Rational {
    guard collapse.average.isWeighted, let form,
      let counted = quantity.form.flatMap(field.count.form), let dimension = collapse.single
    else { return .one }
    return counted.weight(of: coordinate, along: dimension, on: form)
  }

  /// Adds the groups that should be there and that no mark has made known: every unit, with every
  /// member of the listed dimensions that still stand, as long as nothing else does.
  func complete<Part>(
    _ groups: [Part], dimensions: [Dimension], _ make: (Coordinate) -> Part
  ) -> [Part] where Part: Located {
    guard dimensions.allSatisfy(\.isListed), form != nil else { return groups }
    var known = Dictionary(uniqueKeysWithValues: groups.map { ($0.coordinate, $0) })
    for unit in field.units.indices where field.takesPart(unit, in: quantity) {
      for template in templates(unit: unit, dimensions) where known[template] == nil {
        known[template] = make(template)
      }
    }
    return known.values.sorted { $0.coordinate < $1.coordinate }
  }

  private func templates(unit: Int, _ dimensions: [Dimension]) -> [Coordinate] {
    dimensions.reduce([Coordinate(unit: unit)]) { templates, dimension in
      templates.flatMap { template in
        listed(dimension, unit: unit).map { template.with(dimension, $0) }
      }
    }
  }

  // MARK: Combining

  private mutating func combine(
    _ groups: [Group], _ collapse: Collapse, at step: PlacedStep, index: Int,
    dimensions: [Dimension]
  ) -> ValueTable {
    let (combiner, isForAll) = (GroupCombiner(collapse: collapse), collapse.ownQuorums.isEmpty)
    let all = field.count.map(groups.count) { index in
      let group = groups[index]
      return isForAll
        ? combiner.combined(group)
        : GroupCombiner(collapse: collapse.ruled(at: group.coordinate)).combined(group)
    }
    lines.reserveCapacity(lines.count + groups.count)
    let entries = zip(groups, all).map { group, combined -> ValueTable.Entry in
      if let reason = combined.refusal { refuse(reason, group.coordinate, step) }
      if let working = combined.working {
        lines.append(
          DerivationLine(
            step: index, coordinate: group.coordinate, working: working, result: combined.value))
      }
      return ValueTable.Entry(coordinate: group.coordinate, value: combined.value)
    }
    return ValueTable(entries, dimensions: dimensions)
  }

  mutating func refuse(_ reason: Refusal.Reason, _ coordinate: Coordinate, _ step: PlacedStep) {
    refusals.append(Refusal(coordinate: coordinate, step: step, reason: reason))
  }
}

/// Something that belongs to a coordinate.
protocol Located {
  var coordinate: Coordinate { get }
}

extension Group: Located {
  fileprivate mutating func add(_ other: Group, weight: Rational) {
    let weighed = other.members.map {
      AverageMember(value: $0.value, count: $0.count, weight: weight)
    }
    members = members + AverageMembers(weighed)
    abstained += other.abstained
  }
}

extension JudgedMark {
  /// The same mark at a coordinate that tells less.
  func moved(to coordinate: Coordinate) -> JudgedMark {
    JudgedMark(at: coordinate, status, times: times, origin: origin)
  }
}
