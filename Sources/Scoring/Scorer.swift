public import Ballots
public import Diagnostics
import ExactArithmetic
import RubricModel

/// Counted marks → does the vote stand → quantities → ranks → grades.
public enum Scoring {
  public static func score(_ count: Count) -> Outcome<SessionResult> {
    let vote = VoteOutcome.of(count)
    guard let outcome = vote.value else { return Outcome(nil, vote.diagnostics) }
    let hasVote = !count.rubric.voteConditions.isEmpty
    guard outcome.stands else { return Outcome(.withoutUnits(count, outcome), []) }
    var scorer = Scorer(count)
    let units = scorer.unitResults()
    guard !scorer.diagnostics.hasErrors else { return Outcome(nil, scorer.diagnostics) }
    let whole = scorer.outcomeOfFigures ?? outcome
    guard let units else {
      return Outcome(.withoutUnits(count, whole), scorer.diagnostics)
    }
    let standing = standing(of: units, scorer.field)
    let finished =
      standing.diagnostics.hasErrors ? standing.units : scorer.withLateFigures(standing.units)
    let diagnostics = scorer.diagnostics + standing.diagnostics
    if scorer.diagnostics.hasErrors { return Outcome(nil, diagnostics) }
    let result = SessionResult(
      count: count, vote: hasVote ? whole : nil, units: finished,
      derivations: scorer.derivations)
    return Outcome(result, diagnostics)
  }

  /// Ranks and grades. The ranking may ask for grades that stand before it in the text, and those
  /// behind it for ranks.
  private static func standing(
    of units: [UnitResult], _ field: Field
  ) -> (units: [UnitResult], diagnostics: [Diagnostic]) {
    let rubric = field.count.rubric
    let before = rubric.ranking?.gradingsBefore ?? rubric.gradings.count
    let graded = Grader.graded(units, field, by: rubric.gradings[..<before])
    let judged = RankingJudge.judged(graded.units, field)
    let ranked = Ranker.rank(
      judged.units, by: rubric, hasGivenUnitOrder: field.count.hasGivenUnitOrder)
    let rest = Grader.graded(ranked.units, field, by: rubric.gradings[before...])
    return (
      rest.units,
      graded.diagnostics + judged.diagnostics + ranked.diagnostics + rest.diagnostics
    )
  }
}

extension SessionResult {
  /// Of a vote that does not stand.
  fileprivate static func withoutUnits(_ count: Count, _ vote: VoteOutcome) -> SessionResult {
    SessionResult(count: count, vote: vote, units: [], derivations: [])
  }
}

/// Evaluates the quantities of a rubric one after the other, in the order in which it makes them.
private struct Scorer {
  private(set) var field: Field
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var derivations: [Derivation] = []
  private var figures: [[QuantityFigure]] = []
  /// The values of criteria by name, by unit.
  private var criteria: [[String: Rational]]

  init(_ count: Count) {
    field = Field(count: count)
    criteria = Array(repeating: [:], count: count.units.count)
  }

  private var rubric: Rubric { field.count.rubric }

  /// Nil where a condition of the vote on a figure does not hold: nothing behind it is worked out,
  /// where it might stop the count.
  mutating func unitResults() -> [UnitResult]? {
    guard voteStands else { return nil }
    for index in rubric.quantities.indices {
      if rubric.quantities[index].isLate {
        wait(for: index)
      } else {
        evaluate(rubric.quantities[index], index)
      }
      if !diagnostics.hasErrors, !voteStands { return nil }
    }
    return field.units.indices.map { unit in
      UnitResult(
        index: unit, unit: field.units[unit], figures: figures.map { $0[unit] },
        compared: criteria[unit].merging(counts(of: unit)) { $1 }, leftOut: leftOut(unit))
    }
  }

  /// The numbers of marks that the ranking compares, by what it calls them.
  private func counts(of unit: Int) -> [String: Rational] {
    (rubric.ranking?.counts ?? []).reduce(into: [:]) { numbers, count in
      numbers[count.words.chinese] = Rational(
        ConditionTest(field: field).number(of: count, unit))
    }
  }

  /// The same units, in their order, with the figures that ask for what they have come to.
  mutating func withLateFigures(_ units: [UnitResult]) -> [UnitResult] {
    let late = rubric.quantities.indices.filter { rubric.quantities[$0].isLate }
    if late.isEmpty { return units }
    field.results = ResultsSoFar(units, rubric)
    for index in late { evaluate(rubric.quantities[index], index) }
    return units.map { unit in
      var finished = unit
      for index in late { finished.figures[index] = figures[index][unit.index] }
      return finished
    }
  }

  /// Nothing is known of it as long as nobody has a rank and a grade.
  private mutating func wait(for index: Int) {
    let none: [Rational?] = Array(repeating: nil, count: field.units.count)
    field.values.append(none)
    figures.append(none.map { _ in QuantityFigure.none })
  }

  private var voteStands: Bool { outcomeOfFigures?.stands ?? true }

  /// As far as the figures of its conditions are known; nil where it has none on figures.
  var outcomeOfFigures: VoteOutcome? {
    guard rubric.voteConditions.contains(where: \.isOfFigures) else { return nil }
    return VoteOutcome.of(field.count, field).value
  }

  /// A unit lacks a score when what it is ranked by, its final score or one of its parts has no
  /// value.
  private func leftOut(_ unit: Int) -> LeftOutReason? {
    if let note = field.units[unit].note, field.isLeftOut(unit) { return .note(note) }
    let due = rubric.finalScore.map { [$0] } ?? parts(of: unit)
    return due.contains { field.values[$0][unit] == nil } ? .noValue : nil
  }

  /// Where nothing sums them up: those that the unit can have, if there are any.
  private func parts(of unit: Int) -> [Int] {
    let parts = rubric.components.filter { component in
      field.takesPart(unit, in: rubric.quantities[component])
    }
    return parts.isEmpty ? rubric.components : parts
  }

  // MARK: One quantity

  private mutating func evaluate(_ quantity: Quantity, _ index: Int) {
    var evaluator = LadderEvaluator(quantity, in: field)
    // A form without a file, which only an example can have, gives no unit a value.
    let hasMarks = quantity.form.map { field.count.form($0) != nil } ?? true
    let none: [Rational?] = Array(repeating: nil, count: field.units.count)
    let exact = hasMarks ? evaluator.evaluate() : none
    if quantity.isLate { field.values[index] = exact } else { field.values.append(exact) }
    diagnostics += evaluator.undecided.map { problem, rule, unit in
      .undecided(problem, quantity.name, rule.spot, unit, in: field.count)
    }
    diagnostics += RefusalSubject.groups(of: evaluator.refusals).map { refusals in
      let subject = RefusalSubject(refusals.map(\.coordinate), of: quantity, in: field.count)
      return .refused(refusals[0], subject, of: quantity)
    }
    let found = figures(of: quantity, exact, evaluator)
    if quantity.isLate { figures[index] = found } else { figures.append(found) }
    keepCriteria(of: quantity, evaluator)
    keep(evaluator.lines, of: index)
  }

  private func figures(
    of quantity: Quantity, _ exact: [Rational?], _ evaluator: LadderEvaluator
  ) -> [QuantityFigure] {
    let accounts = accounts(of: quantity)
    return exact.indices.map { unit in
      QuantityFigure(
        exact: exact[unit], unrounded: evaluator.unrounded[unit] ?? exact[unit],
        printed: exact[unit].map(quantity.printed), share: evaluator.shares[unit],
        account: accounts?[unit])
    }
  }

  private func accounts(of quantity: Quantity) -> [MarkAccount]? {
    guard case .marks(let selection) = quantity.start, let form = field.count.form(selection.form)
    else { return nil }
    return form.accounts(of: [selection], unitCount: field.units.count)
  }

  /// The first score that keeps a criterion apart gives it its value.
  private mutating func keepCriteria(of quantity: Quantity, _ evaluator: LadderEvaluator) {
    guard let form = evaluator.form else { return }
    for (criterion, column) in zip(form.criteria, evaluator.criterionColumns) {
      for unit in field.units.indices where criteria[unit][criterion.name.text] == nil {
        criteria[unit][criterion.name.text] = column[unit]
      }
    }
  }

  private mutating func keep(_ lines: [DerivationLine], of index: Int) {
    var byUnit = field.units.map { _ in [DerivationLine]() }
    for line in lines { byUnit[Int(line.coordinate.unit)].append(line) }
    derivations += byUnit.indices.filter { !byUnit[$0].isEmpty }.map {
      Derivation(quantity: index, unit: $0, lines: byUnit[$0])
    }
  }
}
