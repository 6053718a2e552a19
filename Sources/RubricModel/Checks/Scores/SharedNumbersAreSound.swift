import Diagnostics
import RubricSyntax

/// Shared numbers have a sound range, and examples give them as a session has to.
enum SharedNumbersAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.sharedNumbers.flatMap { ScalesAreSound.sound($0.scale) }
      + rubric.examples.flatMap { problems(of: $0, rubric) }
  }

  private static func problems(of example: Example, _ rubric: RubricDraft) -> [Diagnostic] {
    if rubric.tree.isIncomplete { return [] }
    let given = example.counts.shared
    if rubric.sharedNumbers.isEmpty, given.isEmpty { return [] }
    let numbers = rubric.sharedNumbersWithUse
    // Whether a count stops without them may be what the example shows.
    let missing =
      if case .refusal = example.expectation { [SharedNumber]() } else {
        numbers.missing(in: given)
      }
    return numbers.values(in: given).problems
      + missing.map { .sharedMissing($0, inExampleAt: example.spot) }
  }
}
