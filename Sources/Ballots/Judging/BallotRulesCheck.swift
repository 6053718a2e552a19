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

  init(
    _ form: Form, _ coding: MarkCoding, _ marks: [JudgedMark], _ sheet: MarkSheet, units: [Int],
    outside: OutsideMarks
  ) {
    self.form = form
    self.coding = coding
    self.units = units
    self.outside = outside
    guard let rules = form.ballotRules else { return }
    // A level that abstains is ticked like any other; a blank is not.
    let counted = marks.filter { $0.level != nil }
    for (rater, ballot) in Dictionary(grouping: counted, by: { $0.at[.rater] }) {
      guard let first = firstBroken(rules.rules, by: ballot) else { continue }
      let text = first.clause.value.text(on: form, broken: first.criterion)
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

  /// A clause that a ballot breaks, with the criterion where it is about each by itself, and the
  /// first of the marks that break it.
  private typealias Breach = (
    clause: Placed<BallotClause>, criterion: Int?, origin: MarkOrigin, marks: [JudgedMark]
  )

  private func firstBroken(
    _ clauses: [Placed<BallotClause>], by ballot: [JudgedMark]
  ) -> Breach? {
    for clause in clauses where clause.value.isAbout(group: ballot[0].at[.group]) {
      for criterion in clause.value.parts(ofCriteria: form.criteria.count) {
        let marks = criterion.map { part in ballot.filter { $0.at[.criterion] == part } } ?? ballot
        guard let first = marks.map(\.origin).min(),
          !keeps(marks, clause.value.rule, of: criterion)
        else { continue }
        return (clause, criterion, first, marks)
      }
    }
    return nil
  }

  /// - Parameter ballot: those of its marks that the rule is about.
  private func keeps(_ ballot: [JudgedMark], _ rule: BallotRule, of criterion: Int?) -> Bool {
    switch rule {
    case .marks(let quota, _), .level(let quota, _):
      return quota.holds(
        number(in: ballot, rule), ofMarks: ballot.count,
        ofUnits: outside.number(of: units, ballot: ballot[0].at, criterion: criterion))
    case .notAllEqual:
      return ballot.count < 2 || Set(ballot.map(\.status)).count > 1
    case .notAllFull:
      guard let highest = form.scale(ofMember: criterion ?? 0)?.highest else { return true }
      let most = form.bounds.ceiling.map { min($0, highest) } ?? highest
      return ballot.isEmpty || !ballot.allSatisfy { value(of: $0) == most }
    }
  }

  /// How many marks a quota is about.
  private func number(in ballot: [JudgedMark], _ rule: BallotRule) -> Int {
    switch rule {
    case .marks(_, let bound): ballot.count { value(of: $0).map(bound.holds) ?? false }
    case .level(_, let levels): ballot.count { $0.level.map(levels.contains) ?? false }
    case .notAllEqual, .notAllFull: ballot.count
    }
  }

  /// What the ballot has instead, where that is a number.
  private func found(by breach: Breach) -> MarksFound? {
    let (rule, marks) = (breach.clause.value.rule, breach.marks)
    switch rule {
    case .marks(let quota, _), .level(let quota, _):
      return MarksFound(
        number: number(in: marks, rule), all: marks.count, quota: quota, form: form)
    case .notAllEqual, .notAllFull: return nil
    }
  }

  private func value(of mark: JudgedMark) -> Rational? {
    guard case .counted(let code) = mark.status else { return nil }
    switch coding {
    case .points(let places): return Rational(scaled: Int128(code), places: places)
    case .levels(let values): return values[Int(code)]
    }
  }
}
