import Diagnostics
import ExactArithmetic
import RubricModel

/// Rules that a ballot has to keep as a whole: how many high and low marks it may have, that not
/// all of its marks are equal.
struct BallotRulesCheck {
  /// The ballots that break a rule, with the first one that they break.
  private(set) var broken: [Int: MarkRule] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private let form: Form
  private let coding: MarkCoding
  /// Units that are appraised, and those of them that a ballot cannot mark.
  private let units: [Int]
  private let outside: OutsideMarks
  /// What each ballot states.
  private let stated: CarriedNumbers
  /// The units of each category that a rule is about.
  private let unitsOfCategory: [Name: Set<Int>]

  init(
    _ rules: BallotRules, _ form: Form, _ coding: MarkCoding, _ marks: [JudgedMark],
    _ sheet: MarkSheet, _ all: [AppraisedUnit], units: [Int], outside: OutsideMarks
  ) {
    self.form = form
    self.coding = coding
    self.units = units
    self.outside = outside
    stated = sheet.factors
    unitsOfCategory = Self.unitsOfCategory(all, rules)
    // A level that abstains is ticked like any other; a blank is not.
    let counted = marks.filter { $0.level != nil }
    for (rater, ballot) in Dictionary(grouping: counted, by: { $0.at[.rater] }) {
      guard let first = firstBroken(rules.rules, by: ballot) else { continue }
      let text = first.clause.value.text(
        on: form, broken: first.part.criterion, category: first.part.category)
      if rules.otherwise == .refuse {
        diagnostics.append(
          .ballotRuleBroken(
            sheet.voters.names[rater], text, found: found(by: first), cause: first.clause.spot,
            at: sheet.place(of: first.origin.wholeRow)))
      } else {
        broken[rater] = .ballotRule(text)
      }
    }
  }

  private static func unitsOfCategory(
    _ units: [AppraisedUnit], _ rules: BallotRules
  ) -> [Name: Set<Int>] {
    let names = Set(rules.rules.flatMap(\.value.categories))
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, Set(units.indices.filter { units[$0].category.map(name.isCalled) ?? false }))
      })
  }

  /// Marks of a ballot that a rule is about by themselves: those for one criterion, or of the units
  /// of one category.
  private struct Part {
    let category: Name?
    let criterion: Int?
  }

  /// A clause that a ballot breaks, with the part where it does, and the first of the marks that
  /// break it.
  private struct Breach {
    let clause: Placed<BallotClause>
    let part: Part
    let origin: MarkOrigin
    /// Those that the rule is about.
    let marks: [JudgedMark]
  }

  private func firstBroken(
    _ clauses: [Placed<BallotClause>], by ballot: [JudgedMark]
  ) -> Breach? {
    for clause in clauses where clause.value.isAbout(group: ballot[0].at[.group]) {
      for part in parts(of: clause.value) {
        let marks = ballot.filter { isAbout(part, $0) }
        guard let first = marks.map(\.origin).min(), !keeps(marks, clause.value.rule, of: part)
        else { continue }
        return Breach(clause: clause, part: part, origin: first, marks: marks)
      }
    }
    return nil
  }

  private func parts(of clause: BallotClause) -> [Part] {
    clause.categoryParts.flatMap { category in
      clause.parts(ofCriteria: form.criteria.count).map {
        Part(category: category, criterion: $0)
      }
    }
  }

  private func isAbout(_ part: Part, _ mark: JudgedMark) -> Bool {
    if let criterion = part.criterion, mark.at[.criterion] != criterion { return false }
    guard let category = part.category else { return true }
    return unitsOfCategory[category]?.contains(mark.unit) ?? false
  }

  /// - Parameter ballot: those of its marks that the rule is about.
  private func keeps(_ ballot: [JudgedMark], _ rule: BallotRule, of part: Part) -> Bool {
    switch rule {
    case .marks(let quota, _), .levels(let quota, _):
      return quota.holds(
        number(in: ballot, rule), ofMarks: ballot.count,
        ofUnits: numberOfUnits(for: ballot[0].at, of: part))
    case .notAllEqual:
      return ballot.count < 2 || Set(ballot.map(\.status)).count > 1
    case .notAllFull: return ballot.isEmpty || !ballot.allSatisfy(isFull)
    case .allDifferent:
      // Who abstains twice gives no mark twice.
      let given = ballot.filter(\.isCounted)
      return Set(given.map(\.status)).count == given.count
    case .figure(let figure, let bound): return value(of: figure, ballot).map(bound.holds) ?? true
    case .sumOfStated(let comparison, let times):
      // A ballot without the number is refused elsewhere.
      guard let number = statedNumber(of: ballot) else { return true }
      return comparison.holds(sum(of: ballot), number * Rational(times))
    case .sumOfShared(let comparison, let limit):
      return limit.isKept(by: sum(of: ballot), comparison)
    }
  }

  /// Whether the mark is the highest that can be given there.
  private func isFull(_ mark: JudgedMark) -> Bool {
    guard let highest = form.scale(ofMember: max(0, Int(mark.at[.criterion])))?.highest else {
      return false
    }
    return value(of: mark) == form.bounds.ceiling.map { min($0, highest) } ?? highest
  }

  /// How many marks a quota is about.
  private func number(in ballot: [JudgedMark], _ rule: BallotRule) -> Int {
    switch rule {
    case .marks(_, let bound): ballot.count { value(of: $0).map(bound.holds) ?? false }
    case .levels(_, let levels): ballot.count { $0.level.map(levels.contains) ?? false }
    case .notAllEqual, .notAllFull, .allDifferent, .figure, .sumOfStated, .sumOfShared:
      ballot.count
    }
  }

  /// What the ballot has instead, where that is a number.
  private func found(by breach: Breach) -> MarksFound? {
    let (rule, marks) = (breach.clause.value.rule, breach.marks)
    switch rule {
    case .marks(let quota, _), .levels(let quota, _):
      return .number(number(in: marks, rule), of: marks.count, quota, form)
    case .figure(let figure, _): return value(of: figure, marks).map { .figure(figure, $0) }
    case .sumOfShared: return .figure(.sum, sum(of: marks))
    case .sumOfStated:
      guard let carried = form.factor, let number = statedNumber(of: marks) else { return nil }
      return .stated(sum(of: marks), number, carried)
    case .notAllEqual, .notAllFull, .allDifferent: return nil
    }
  }

  private func statedNumber(of ballot: [JudgedMark]) -> Rational? {
    ballot.first.flatMap { stated.number(of: $0.at[.rater]) }
  }

  private func sum(of marks: [JudgedMark]) -> Rational {
    marks.compactMap(value).reduce(.zero, +)
  }

  /// Nil where there is none: nothing is the mean of no marks, and one lies apart from no other.
  private func value(of figure: BallotFigure, _ marks: [JudgedMark]) -> Rational? {
    let values = marks.compactMap(value)
    switch figure {
    case .sum: return sum(of: marks)
    case .mean: return values.isEmpty ? nil : sum(of: marks) / Rational(values.count)
    case .spread:
      guard values.count > 1, let lowest = values.min(), let highest = values.max() else {
        return nil
      }
      return highest - lowest
    }
  }

  /// How many units the ballot could mark there.
  private func numberOfUnits(for ballot: Coordinate, of part: Part) -> Int {
    let meant = part.category.flatMap { unitsOfCategory[$0] }
    return outside.number(
      of: meant.map { meant in units.filter(meant.contains) } ?? units, ballot: ballot,
      criterion: part.criterion)
  }

  private func value(of mark: JudgedMark) -> Rational? {
    guard case .counted(let code) = mark.status else { return nil }
    switch coding {
    case .points(let places): return Rational(scaled: Int128(code), places: places)
    case .levels(let values): return values[Int(code)]
    }
  }
}
