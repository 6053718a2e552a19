import Ballots
public import Diagnostics
public import RubricModel
import Scoring

/// What running an example of a rubric has shown.
public struct ExampleOutcome: Sendable {
  public let example: Example
  /// What differs from the promise; empty when the example holds.
  public let differences: [Diagnostic]
  /// What its ranks rest on although no rule and no list says it, and numbers of ballots that were
  /// compared with nothing.
  public let warnings: [Diagnostic]
  /// What stopped the count, where the example promises that something does: one may have been
  /// meant and another one do it.
  public let refusals: [Diagnostic]

  public var holds: Bool { differences.isEmpty }
}

/// Runs the examples of a rubric on the same path as a session: marks, counting, scoring.
public enum ExampleRunner {
  public static func run(_ rubric: Rubric) -> [ExampleOutcome] {
    rubric.examples.map { example in
      let outcome = result(of: example, rubric)
      return ExampleOutcome(
        example: example, differences: differences(example, outcome),
        warnings: warnings(example, outcome), refusals: refusals(example, outcome))
    }
  }

  /// Of several papers nobody knows which one a number is about; and units that stand by their
  /// names alone can be ranked otherwise where a list gives their order.
  private static func warnings(
    _ example: Example, _ outcome: Outcome<SessionResult>
  ) -> [Diagnostic] {
    let unclear = outcome.diagnostics.filter {
      $0.code == BallotCode.returnedDiffers.rawValue && $0.severity == .warning
    }.map { $0.ofNumbers(in: example) }
    guard example.promisesRanks else { return unclear }
    return unclear
      + outcome.diagnostics.filter { $0.code == ScoringCode.unitOrderNotGiven.rawValue }
      .map { $0.ofUnits(in: example) }
  }

  private static func refusals(
    _ example: Example, _ outcome: Outcome<SessionResult>
  ) -> [Diagnostic] {
    guard case .refusal = example.expectation, outcome.value == nil else { return [] }
    return outcome.diagnostics.filter { $0.severity == .error }
  }

  private static func differences(
    _ example: Example, _ outcome: Outcome<SessionResult>
  ) -> [Diagnostic] {
    switch (example.expectation, outcome.value) {
    case (.refusal, nil):
      let unreadable = outcome.diagnostics.filter(\.isAboutUnreadableData)
      if example.given.isEmpty { return [.dataMissing(example)] }
      return unreadable.isEmpty ? [] : [.dataUnreadable(example)] + unreadable
    case (.refusal, .some): return [.countedAlthoughRefused(example)]
    case (.results, nil), (.voteFails, nil):
      return [.refusedAlthoughCounted(example)] + outcome.diagnostics.map { $0.inExample() }
    case (.voteFails, let result?): return result.stands ? [.voteStands(example)] : []
    case (.results(let expected), let result?):
      if !result.stands { return [.voteFails(example, because: result.vote?.because ?? [])] }
      var comparison = ExampleComparison(example, result)
      return expected.flatMap { comparison.differences(from: $0) }
    }
  }

  static func result(of example: Example, _ rubric: Rubric) -> Outcome<SessionResult> {
    var units = UnitDirectory()
    for unit in example.units { units.learn(unit) }
    // What the office keeps a record of is there in every example, if only as what is missing.
    var marks: [Int: [Example.GivenMark]] = [:]
    for (index, form) in rubric.forms.enumerated() where form.isOfOffice { marks[index] = [] }
    for given in example.given { marks[given.form, default: []] += given.rows }
    let sheets = marks.sorted { $0.key < $1.key }.map { form, rows in
      MarkSheet(form: form, of: rubric, example: rows, &units)
    }
    // A unit that nobody answered about has no row.
    for entry in example.sent.flatMap(\.entries) { _ = units.find(entry.unit) }
    let counted = Counting.count(sheets, units, rubric, example.counts, sent: example.sent)
    guard let count = counted.value else { return Outcome(nil, counted.diagnostics) }
    let scored = Scoring.score(count)
    return Outcome(scored.value, counted.diagnostics + scored.diagnostics)
  }
}

extension Form {
  /// Whether it is filled in by the office and not by voters.
  fileprivate var isOfOffice: Bool { kind == .checklist || kind == .adjustment }
}

extension Diagnostic {
  /// Whether it is about data that no rule of a rubric is for.
  fileprivate var isAboutUnreadableData: Bool {
    let codes: [BallotCode] = [
      .notANumber, .unknownLevel, .notACount, .tooManyPlaces, .countsImpossible, .categoryUnknown,
    ]
    return codes.contains { $0.rawValue == code }
  }
}

extension Example {
  fileprivate var promisesRanks: Bool {
    guard case .results(let units) = expectation else { return false }
    return units.contains { unit in
      unit.figures.contains { if case .rank = $0.figure { true } else { false } }
    }
  }
}
