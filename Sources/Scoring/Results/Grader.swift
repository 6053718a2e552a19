import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel

/// Gives every unit its grades, in the order in which the rubric makes them.
struct Grader {
  let field: Field
  private(set) var diagnostics: [Diagnostic] = []

  /// Units that have a rank.
  private let ranked: [UnitResult]

  init(_ field: Field, _ units: [UnitResult]) {
    self.field = field
    ranked = units.filter { $0.rank != nil }
  }

  mutating func grade(_ unit: UnitResult) -> [Name?] {
    var grades: [Name?] = []
    for grading in field.count.rubric.gradings {
      switch grading.method {
      case .bands(let quantity, let bands):
        grades.append(
          unit.value(of: quantity).flatMap { value in bands.first { $0.contains(value) }?.grade })
      case .rules(let rules): grades.append(firstThatHolds(rules, unit, grades, grading))
      }
    }
    return grades
  }

  /// A unit that is left out has no grade: a condition about nothing decides nothing.
  private mutating func firstThatHolds(
    _ rules: [GradeRule], _ unit: UnitResult, _ grades: [Name?], _ grading: Grading
  ) -> Name? {
    if unit.isLeftOut { return nil }
    for rule in rules {
      var holds = true
      for condition in rule.conditions {
        switch self.holds(condition, unit, grades) {
        case .success(let result): holds = holds && result
        case .failure(let problem):
          diagnostics.append(.undecided(problem, grading, rule, unit.unit.name))
          return nil
        }
      }
      if holds { return rule.grade }
    }
    return nil
  }

  /// What a condition needs and nobody has given.
  enum Problem: Error {
    case baseNotGiven(Base)
    case baseIsZero(Base)
    /// More marks than there is to take a share of.
    case moreThanBase(Int, Base, Int)
    case noValue
  }

  private func holds(
    _ condition: GradeCondition, _ unit: UnitResult, _ grades: [Name?]
  ) -> Result<Bool, Problem> {
    switch condition {
    case .share(let form, let levels, let base, let bound):
      return share(form, levels, base, unit.index).map(bound.holds)
    case .gradesAmong(let gradings, let bound, let grade):
      return .success(bound.holds(gradings.count { grades[$0]?.isCalled(grade) ?? false }))
    case .grade(let index, let grade): return .success(grades[index]?.isCalled(grade) ?? false)
    case .records(let form, let item):
      return number(item, form, unit.index).map { $0.signum > 0 }
    case .item(let form, let item, let bound):
      return number(item, form, unit.index).map(bound.holds)
    case .quantity(let index, let bound):
      return unit.value(of: index).map { .success(bound.holds($0)) } ?? .failure(.noValue)
    case .rankShare(let bound):
      return unit.rank.map {
        .success(bound.holds(Rational($0) / Rational(rankedWith(unit))))
      } ?? .failure(.noValue)
    case .mostVotes(let form, let level): return hasMostVotes(form, level, unit.index)
    case .rank(let bound): return unit.rank.map { .success(bound.holds($0)) } ?? .failure(.noValue)
    }
  }

  /// How many units have a rank in the same list.
  private func rankedWith(_ unit: UnitResult) -> Int {
    let isParted = field.count.rubric.ranking?.isWithinCategories ?? false
    return ranked.count { !isParted || $0.unit.category == unit.unit.category }
  }

  private func hasMostVotes(
    _ form: Int, _ level: Int, _ unit: Int
  ) -> Result<Bool, Problem> {
    var votes: [Int: Int] = [:]
    for mark in field.count.form(form)?.marks ?? [] where mark.unit == unit {
      if case .counted(let level) = mark.status { votes[Int(level), default: 0] += mark.times }
    }
    guard let most = votes.values.max(), most > 0 else { return .failure(.baseIsZero(.expressed)) }
    return .success(votes[level] == most)
  }

  private func number(_ item: Int, _ form: Int, _ unit: Int) -> Result<Rational, Problem> {
    field.item(item, on: form, for: unit).map { .success($0) } ?? .failure(.noValue)
  }

  /// All marks of the unit on the form, whoever gave them.
  private func share(
    _ form: Int, _ levels: [Int], _ base: Base, _ unit: Int
  ) -> Result<Rational, Problem> {
    var account = MarkAccount()
    var numerator = 0
    for mark in field.count.form(form)?.marks ?? [] where mark.unit == unit {
      if case .leftOut = mark.status { continue }
      account.add(mark)
      if let level = mark.level, levels.contains(level) { numerator += mark.times }
    }
    guard let number = field.number(of: base, at: Coordinate(unit: unit), account, on: form) else {
      return .failure(.baseNotGiven(base))
    }
    if number == 0 { return .failure(.baseIsZero(base)) }
    if numerator > number { return .failure(.moreThanBase(numerator, base, number)) }
    return .success(Rational(numerator) / Rational(number))
  }
}
