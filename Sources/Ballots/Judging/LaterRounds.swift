import Diagnostics
import RubricModel

/// Answers of a later round to which the first round has none: one of the two rows has a wrong
/// number or name.
enum LaterRounds {
  static func diagnostics(_ form: Form, _ sheet: MarkSheet) -> [Diagnostic] {
    guard form.rounds.count > 1 else { return [] }
    let answers = sheet.marks.map { $0.at.without(.criterion) }
    let first = Set(answers.filter { $0[.round] == 0 })
    // A file of the second round alone is meant so.
    if first.isEmpty { return [] }
    var seen: Set<Int32> = []
    return zip(sheet.marks, answers).compactMap { mark, answer in
      guard answer[.round] > 0, !first.contains(answer.with(.round, 0)),
        seen.insert(mark.origin.row).inserted
      else { return nil }
      return .laterRoundAlone(
        form.rounds[answer[.round]].name, first: form.rounds[0].name,
        suggestion: sheet.suggestions.names[answer[.suggestion]],
        at: sheet.place(of: mark.origin.wholeRow))
    }
  }
}
