import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel

/// Gives the units their grades, grading by grading in the order in which the rubric makes them.
struct Grader {
  private(set) var diagnostics: [Diagnostic] = []

  private let rubric: Rubric
  private let test: ConditionTest
  /// In order of rank; their grades so far.
  private var units: [UnitResult]

  /// The units with the grades of these gradings behind those that they have, in the order in which
  /// they were given.
  static func graded(
    _ units: [UnitResult], _ field: Field, by gradings: ArraySlice<Grading>
  ) -> (units: [UnitResult], diagnostics: [Diagnostic]) {
    var grader = Grader(units, field)
    for grading in gradings { grader.apply(grading) }
    return (grader.units, grader.diagnostics)
  }

  private init(_ units: [UnitResult], _ field: Field) {
    self.units = units
    rubric = field.count.rubric
    test = ConditionTest(field: field)
  }

  private mutating func apply(_ grading: Grading) {
    for index in units.indices {
      units[index].ruleFindings.append([])
    }
    let grades =
      switch grading.method {
      case .bands(let quantity, let bands):
        units.map { unit in
          unit.value(of: quantity).flatMap { value in bands.first { $0.contains(value) }?.grade }
        }
      case .rules(let rules): grades(by: rules, of: grading)
      }
    for (index, grade) in grades.enumerated() { units[index].grades.append(grade) }
  }

  // MARK: Rules

  /// Rule by rule: a rule with a quota looks at all units that no rule before it has decided.
  private mutating func grades(by rules: [GradeRule], of grading: Grading) -> [Name?] {
    var grades: [Name?] = Array(repeating: nil, count: units.count)
    // No rule asks of the grades that it gives itself.
    let all = UnitsSoFar(units, rubric)
    var open = units.indices.filter { !units[$0].isLeftOut || units[$0].leftOut == .noValue }
    for (number, rule) in rules.enumerated() {
      // A unit without a score has the grade of the first item that it satisfies, up to one that
      // cannot be told of it. What is left over is for those who have a score.
      if rule.isRest { open.removeAll { units[$0].isLeftOut } }
      var candidates: [Int] = []
      var stuck: [Int] = []
      for index in open {
        switch findings(of: rule, units[index], among: all) {
        case .success(let conditions):
          let ending = ending(of: rule, conditions, units[index])
          if ending == .noRoom { candidates.append(index) }
          let places =
            ending == .noRoom ? rule.quota.flatMap { placesSaid(by: $0, to: index) } : nil
          note(
            RuleFinding(rule: number, conditions: conditions, places: places, ending: ending),
            of: index)
        case .failure(let problem):
          stuck.append(index)
          if units[index].isLeftOut { continue }
          diagnostics.append(
            .undecided(problem, grading.name, rule.spot, units[index].index, in: test.field.count))
        }
      }
      let chosen =
        rule.quota.map { within($0, candidates, rule, grading, among: all) } ?? candidates
      for index in chosen {
        grades[index] = rule.gives.grade(having: units[index].grades)
        decide(index)
      }
      let done = Set(chosen + stuck)
      open.removeAll(where: done.contains)
    }
    return grades
  }

  /// As long as nobody has looked how much room there is.
  private func ending(
    of rule: GradeRule, _ conditions: [ConditionFinding], _ unit: UnitResult
  ) -> RuleFinding.Ending {
    if !conditions.allSatisfy(\.holds) { return .failed }
    return rule.quota != nil && unit.notRanked != nil ? .notRanked : .noRoom
  }

  private mutating func note(_ finding: RuleFinding, of index: Int) {
    units[index].ruleFindings[units[index].ruleFindings.count - 1].append(finding)
  }

  /// The rule that was noted last is the one that gave the grade.
  private mutating func decide(_ index: Int) {
    let last = units[index].ruleFindings.count - 1
    let rule = units[index].ruleFindings[last].count - 1
    units[index].ruleFindings[last][rule].ending = .decided
  }

  private func findings(
    of rule: GradeRule, _ unit: UnitResult, among all: UnitsSoFar
  ) -> Result<[ConditionFinding], ConditionTest.Problem> {
    let findings = rule.conditions.map { test.finding(of: $0, unit, among: all) }
    let together = ConditionTest.together(findings)
    guard let quota = rule.quota, unit.notRanked == nil else { return together }
    // Whoever has no rank has no place in the order in which a quota is given out, and without its
    // figure nobody knows how long it is; neither matters where a condition fails.
    if case .success(let settled) = together, !settled.allSatisfy(\.holds) { return together }
    if unit.rank == nil { return .failure(.noValue(nil)) }
    guard let figure = quota.figure, test.field.value(of: figure, for: unit.index) == nil else {
      return together
    }
    return .failure(.noValue(figure))
  }

  // MARK: Quotas

  /// Of the candidates those that the quota has room for, the better ranks first, or the last ones.
  private mutating func within(
    _ quota: GradeQuota, _ candidates: [Int], _ rule: GradeRule, _ grading: Grading,
    among all: UnitsSoFar
  ) -> [Int] {
    let isParted = quota.isWithinCategories || rubric.ranking?.isWithinCategories ?? false
    let lists = Dictionary(grouping: candidates) { isParted ? units[$0].unit.category ?? "" : "" }
    return lists.sorted { $0.key < $1.key }.flatMap { category, list -> [Int] in
      let ranked = all.ranked(with: units[list[0]], isParted: isParted)
      if !agree(on: quota, isParted ? category : nil, rule, grading) { return [] }
      let places = quota.places(of: ranked, figure: placesSaid(by: quota, to: list[0]))
      return first(places, of: list, quota, rule, grading)
    }
  }

  /// What the figure of a quota is for a unit.
  private func placesSaid(by quota: GradeQuota, to index: Int) -> Rational? {
    quota.figure.flatMap { test.field.value(of: $0, for: units[index].index) }
  }

  /// Whether all units that are ranked with each other have one number of places, whoever of them
  /// satisfies the rule; reported where they have not.
  ///
  /// - Parameter category: nil where one quota is for all.
  private mutating func agree(
    on quota: GradeQuota, _ category: String?, _ rule: GradeRule, _ grading: Grading
  ) -> Bool {
    guard let figure = quota.figure else { return true }
    let having = units.indices.compactMap { index -> (unit: Name, places: Rational)? in
      let unit = units[index]
      guard unit.rank != nil, category == nil || unit.unit.category ?? "" == category else {
        return nil
      }
      return placesSaid(by: quota, to: index).map { (unit.unit.name, $0) }
    }
    guard let one = having.first, let other = having.first(where: { $0.places != one.places })
    else { return true }
    diagnostics.append(
      .placesDiffer(
        rubric.text(of: figure, called: \.quoted), [one, other], of: category, rule.gives,
        grading.name, at: rule.spot))
    return false
  }

  private mutating func first(
    _ places: Int, of list: [Int], _ quota: GradeQuota, _ rule: GradeRule, _ grading: Grading
  ) -> [Int] {
    let turn = { [units] (index: Int) in quota.turn(ofRank: units[index].rank ?? 0) }
    let ordered = list.sorted { (turn($0), $0) < (turn($1), $1) }
    guard places > 0 else { return [] }
    guard ordered.count > places else { return ordered }
    let last = turn(ordered[places - 1])
    let isTied = turn(ordered[places]) == last
    if !isTied { return Array(ordered.prefix(places)) }
    switch quota.tie {
    case .allIn: return ordered.filter { turn($0) <= last }
    case .noneIn: return ordered.filter { turn($0) < last }
    case .refuse, nil:
      let names = ordered.filter { turn($0) == last }.map { units[$0].unit.name }
      diagnostics.append(.quotaTied(names, rule.gives, grading.name, at: rule.spot))
      return []
    }
  }
}
