import Ballots
import ExactArithmetic
import RubricModel

/// Whether a condition about marks, figures or the category holds for a unit. Those about ranks and
/// grades need results that come later.
struct ConditionTest {
  let field: Field

  /// What a condition needs and nobody has given.
  enum Problem: Error {
    case baseNotGiven(Base)
    case baseIsZero(Base, of: MarkSelection)
    /// More marks than there is to take a share of.
    case moreThanBase(Int, Base, Int, of: MarkSelection, levels: [Int])
    /// What is compared has none; nil for a rank.
    case noValue(Quantity.Term.Operand?)
  }

  /// What is found of conditions that all have to hold. One that fails settles it: of the others
  /// nothing has to be known.
  static func together(
    _ findings: [Result<ConditionFinding, Problem>]
  ) -> Result<[ConditionFinding], Problem> {
    var found: [ConditionFinding] = []
    var problem: Problem?
    for finding in findings {
      switch finding {
      case .success(let fact): found.append(fact)
      case .failure(let unknown): problem = problem ?? unknown
      }
    }
    if let problem, found.allSatisfy(\.holds) { return .failure(problem) }
    return .success(found)
  }

  /// What is found of lines of which so many are enough. It is settled where as many hold, and
  /// where too few can: of the others nothing has to be known.
  private static func joined(
    _ condition: UnitCondition, atLeast number: Int,
    of lines: [[Result<ConditionFinding, Problem>]]
  ) -> Result<ConditionFinding, Problem> {
    var found: [[ConditionFinding]] = []
    var problem: Problem?
    for line in lines {
      switch together(line) {
      case .success(let facts): found.append(facts)
      case .failure(let unknown): problem = problem ?? unknown
      }
    }
    let held = found.count { $0.allSatisfy(\.holds) }
    let open = lines.count - found.count
    if let problem, held < number, held + open >= number { return .failure(problem) }
    return .success(
      ConditionFinding(
        condition: condition, fact: .alternatives(found), holds: held >= number))
  }

  /// What was compared, and whether it holds; nil for a condition about ranks or grades.
  func finding(
    of condition: UnitCondition, _ unit: Int
  ) -> Result<ConditionFinding, Problem>? {
    if let (number, lines) = condition.joined {
      let found = lines.map { $0.compactMap { finding(of: $0, unit) } }
      let isKnown = zip(found, lines).allSatisfy { $0.count == $1.count }
      return isKnown ? Self.joined(condition, atLeast: number, of: found) : nil
    }
    return fact(for: condition, unit).map { result in
      result.map { fact, holds in
        ConditionFinding(condition: condition, fact: fact, holds: holds)
      }
    }
  }

  /// The same for any condition, once the units have the grades and ranks that it asks about.
  func finding(
    of condition: UnitCondition, _ unit: UnitResult, among others: UnitsSoFar
  ) -> Result<ConditionFinding, Problem> {
    if let result = finding(of: condition, unit.index) { return result }
    if let (number, lines) = condition.joined {
      return Self.joined(
        condition, atLeast: number,
        of: lines.map { $0.map { finding(of: $0, unit, among: others) } })
    }
    return standing(for: condition, unit, others).map { fact, holds in
      ConditionFinding(condition: condition, fact: fact, holds: holds)
    }
  }

  private typealias Found = (fact: ConditionFinding.Fact, holds: Bool)

  private func fact(for condition: UnitCondition, _ unit: Int) -> Result<Found, Problem>? {
    switch condition {
    case .category(let index):
      let category = field.units[unit].category
      return .success(
        (.category(category), isCalled(field.count.rubric.categories[index], unit)))
    case .share(let marks, let levels, let base, let bound):
      return share(marks, levels, base, unit).map { share in
        (.share(share), bound.holds(share.numerator / share.denominator))
      }
    case .turnout(let marks, let part, let whole, let bound):
      return turnout(part, whole, marks, unit).map { share in
        (.share(share), bound.holds(share.numerator / share.denominator))
      }
    case .count(let marks, let counted, let bound):
      return number(of: counted, marks, unit).map {
        (.number(Rational($0)), bound.holds($0))
      }
    case .counts(let marks, let left, let comparison, let right, let times):
      return number(of: left, marks, unit).flatMap { one in
        number(of: right, marks, unit).map { other in
          let (one, other) = (Rational(one), Rational(other))
          return (.figures(one, other), comparison.holds(one, other * (times?.value ?? .one)))
        }
      }
    case .records(let form, let item):
      return number(item, form, unit).map { (.number($0), $0.signum > 0) }
    case .item(let form, let item, let bound):
      return number(item, form, unit).map { (.number($0), bound.holds($0)) }
    case .shared(let index, let bound):
      guard let value = field.count.sharedNumbers[index] else {
        return .failure(.noValue(.shared(index)))
      }
      return .success((.number(value), bound.holds(value)))
    case .quantity(let index, let bound):
      guard let value = field.values[index][unit] else {
        return .failure(.noValue(.quantity(index)))
      }
      return .success((.number(value), bound.holds(value)))
    case .figures(let left, let comparison, let right, let times):
      guard let one = field.value(of: left, for: unit) else { return .failure(.noValue(left)) }
      guard let other = field.value(of: right, for: unit) else { return .failure(.noValue(right)) }
      return .success((.figures(one, other), comparison.holds(one, other * (times?.value ?? .one))))
    case .sum(let terms, let bound): return sum(terms, bound, unit)
    case .absent(let figure):
      let value = field.value(of: figure, for: unit)
      return .success((.value(value), value == nil))
    case .mostVotes(let marks, let level): return mostVotes(marks, level, unit)
    case .unitCount(let count, let bound):
      let number = field.number(of: count, with: unit)
      return .success((.unitCount(number), bound.holds(number)))
    case .grade(let index, let grade):
      return field.gradeByBands(index, unit).map { own in
        .success((.grade(own), own?.isCalled(grade) ?? false))
      }
    case .gradesAmong(let gradings, let bound, let grade):
      let known = gradings.compactMap { field.gradeByBands($0, unit) }
      guard known.count == gradings.count else { return nil }
      let number = known.count { $0?.isCalled(grade) ?? false }
      return .success((.gradesAmong(number), bound.holds(number)))
    case .gradedUnits, .rank, .rankAgainst, .rankShare, .atLeast: return nil
    }
  }

  /// What a condition finds that asks about results.
  private func standing(
    for condition: UnitCondition, _ unit: UnitResult, _ others: UnitsSoFar
  ) -> Result<Found, Problem> {
    switch condition {
    case .gradesAmong(let gradings, let bound, let grade):
      let number = gradings.count { unit.grades[$0]?.isCalled(grade) ?? false }
      return .success((.gradesAmong(number), bound.holds(number)))
    case .grade(let index, let grade):
      return .success(
        (.grade(unit.grades[index]), unit.grades[index]?.isCalled(grade) ?? false))
    case .gradedUnits(let graded, let bound):
      let number = others.number(of: graded, with: unit)
      return .success((.unitCount(number), bound.holds(number)))
    case .rankShare(let bound):
      return rank(of: unit).map { rank in
        guard let rank else { return (.notRanked, false) }
        let ranked = others.ranked(with: unit)
        return (.rankShare(rank, of: ranked), bound.holds(Rational(rank) / Rational(ranked)))
      }
    case .rank(let bound):
      return rank(of: unit).map { rank in
        rank.map { (.rank($0), bound.holds($0)) } ?? (.notRanked, false)
      }
    case .rankAgainst(let comparison, let figure):
      return rank(of: unit).flatMap { rank in
        // A unit without a rank is before nothing and behind nothing, whatever the figure is.
        guard let rank else { return .success((.notRanked, false)) }
        guard let limit = field.value(of: figure, for: unit.index) else {
          return .failure(.noValue(figure))
        }
        return .success((.rankAgainst(rank, limit), comparison.holds(Rational(rank), limit)))
      }
    case .category, .share, .turnout, .count, .counts, .records, .item, .shared, .quantity, .sum,
      .figures,
      .absent,
      .mostVotes, .unitCount, .atLeast:
      return .failure(.noValue(nil))
    }
  }

  /// Nil for a unit that the rubric does not rank: no rank is among the first or the last.
  private func rank(of unit: UnitResult) -> Result<Int?, Problem> {
    if let rank = unit.rank { return .success(rank) }
    return unit.notRanked == nil ? .failure(.noValue(nil)) : .success(nil)
  }

  private func sum(
    _ terms: [SignedFigure], _ bound: Bound, _ unit: Int
  ) -> Result<Found, Problem> {
    var values: [Rational] = []
    var sum = Rational.zero
    for term in terms {
      guard let value = field.value(of: term.operand, for: unit) else {
        return .failure(.noValue(term.operand))
      }
      values.append(value)
      sum = term.isSubtracted ? sum - value : sum + value
    }
    return .success((.terms(values, sum: sum), bound.holds(sum)))
  }

  private func isCalled(_ category: Name, _ unit: Int) -> Bool {
    field.units[unit].category.map(category.isCalled) ?? false
  }

  private func mostVotes(
    _ selection: MarkSelection, _ level: Int, _ unit: Int
  ) -> Result<Found, Problem> {
    var votes: [Int: Int] = [:]
    for pool in field.unitMarks.pools(selection, of: unit) {
      for (code, count) in pool.histogram.scaledEntries { votes[Int(code), default: 0] += count }
    }
    for mark in field.unitMarks.marks(selection, of: unit) {
      if case .counted(let level) = mark.status { votes[Int(level), default: 0] += mark.times }
    }
    guard let most = votes.values.max(), most > 0 else {
      return .failure(.baseIsZero(.expressed, of: selection))
    }
    return .success((.votes(votes[level] ?? 0, most: most), votes[level] == most))
  }

  private func number(_ item: Int, _ form: Int, _ unit: Int) -> Result<Rational, Problem> {
    field.item(item, on: form, for: unit).map { .success($0) }
      ?? .failure(.noValue(.item(form: form, index: item)))
  }

  /// All marks of the unit that are meant, whoever gave them, and how many are at the levels.
  private func counted(
    _ selection: MarkSelection, _ levels: [Int], _ unit: Int
  ) -> (account: MarkAccount, atLevels: Int) {
    var account = MarkAccount()
    var number = 0
    for pool in field.unitMarks.pools(selection, of: unit) {
      account.add(pool.account)
      number += levels.reduce(0) {
        $0 + pool.histogram.multiplicity(of: Int64($1)) + (pool.abstainedLevels[$1] ?? 0)
      }
    }
    for mark in field.unitMarks.marks(selection, of: unit) {
      if case .leftOut = mark.status { continue }
      account.add(mark)
      if let level = mark.level, levels.contains(level) { number += mark.times }
    }
    return (account, number)
  }

  /// How many marks a tie-break counts.
  func number(of count: RankedCount, _ unit: Int) -> Int {
    counted(count.marks, count.levels, unit).atLevels
  }

  private func share(
    _ selection: MarkSelection, _ levels: [Int], _ base: Base, _ unit: Int
  ) -> Result<ShareFigure, Problem> {
    let (account, numerator) = counted(selection, levels, unit)
    guard let number = number(of: base, account, selection, unit) else {
      return .failure(.baseNotGiven(base))
    }
    if number == 0 { return .failure(.baseIsZero(base, of: selection)) }
    if numerator > number {
      return .failure(.moreThanBase(numerator, base, number, of: selection, levels: levels))
    }
    return .success(ShareFigure(numerator: numerator, denominator: number, base: base))
  }

  private func turnout(
    _ part: Base, _ whole: Base, _ selection: MarkSelection, _ unit: Int
  ) -> Result<ShareFigure, Problem> {
    let account = counted(selection, [], unit).account
    guard let numerator = number(of: part, account, selection, unit) else {
      return .failure(.baseNotGiven(part))
    }
    guard let number = number(of: whole, account, selection, unit) else {
      return .failure(.baseNotGiven(whole))
    }
    if number == 0 { return .failure(.baseIsZero(whole, of: selection)) }
    return .success(ShareFigure(numerator: numerator, denominator: number, base: whole))
  }

  private func number(
    of counted: NumberOfMarks, _ selection: MarkSelection, _ unit: Int
  ) -> Result<Int, Problem> {
    switch counted {
    case .levels(let levels): return .success(self.counted(selection, levels, unit).atLevels)
    case .base(let base):
      let number = number(of: base, self.counted(selection, [], unit).account, selection, unit)
      return number.map { .success($0) } ?? .failure(.baseNotGiven(base))
    }
  }

  private func number(
    of base: Base, _ account: MarkAccount, _ selection: MarkSelection, _ unit: Int
  ) -> Int? {
    account.count(of: base) ?? field.count.number(of: base, selection, unit: unit)
  }
}
