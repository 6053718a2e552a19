import Arguments
import Diagnostics
import RubricModel

/// What to score, as it was meant: from a session, or from files named one by one.
enum ScoreRequest {
  case session(path: String)
  case files(NamedFiles)

  struct NamedFiles {
    let rubric: String
    /// By the option that names the kind of form.
    let byKind: [(option: Option, kind: FormKind, path: String)]
    let byForm: [(form: String, path: String)]
    let units: String?
  }

  /// The options that bind a file to the only form of a kind.
  static let kinds: [(option: Option, kind: FormKind)] = [
    (.ballots, .ballot), (.feedback, .feedback), (.tallies, .tally), (.handling, .ledger),
    (.checklist, .checklist), (.adjustments, .adjustment),
  ]

  static func make(from invocation: Invocation) -> Result<ScoreRequest, WrongUsage> {
    if let session = invocation.operands.first { return forSession(session, invocation) }
    guard let rubric = invocation.text(.rubric) else {
      return .failure(WrongUsage(diagnostics: [.nothingToScore()]))
    }
    return forFiles(rubric, invocation)
  }

  struct WrongUsage: Error {
    let diagnostics: [Diagnostic]
  }

  private static func forSession(
    _ path: String, _ invocation: Invocation
  ) -> Result<ScoreRequest, WrongUsage> {
    let excluded: [Option] =
      [.rubric] + kinds.map(\.option)
      + [.file, .units, .roster, .present, .issued, .returned, .sharedNumber]
    let given = excluded.filter(invocation.isSet)
    guard given.isEmpty else {
      return .failure(WrongUsage(diagnostics: [.sessionAndOptions(path, given)]))
    }
    return .success(.session(path: path))
  }

  private static func forFiles(
    _ rubric: String, _ invocation: Invocation
  ) -> Result<ScoreRequest, WrongUsage> {
    var problems: [Diagnostic] = []
    var byForm: [(form: String, path: String)] = []
    for text in invocation.texts(.file) {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 {
        byForm.append((parts[0], parts[1]))
      } else {
        problems.append(.badBinding(text))
      }
    }
    problems += invocation.texts(.sharedNumber).filter { GivenNumber(option: $0) == nil }
      .map { .badNumber($0) }
    let byKind = kinds.flatMap { option, kind in
      invocation.texts(option).map { (option: option, kind: kind, path: $0) }
    }
    let units = invocation.text(.units)
    let tables = byKind.map(\.path) + byForm.map(\.path)
    let paths = [rubric] + tables + (units.map { [$0] } ?? [])
    if paths.count(where: { TablePath($0).isStandardInput }) > 1 { problems.append(.inputTwice()) }
    guard problems.isEmpty else { return .failure(WrongUsage(diagnostics: problems)) }
    return .success(
      .files(NamedFiles(rubric: rubric, byKind: byKind, byForm: byForm, units: units)))
  }
}

extension GivenNumber {
  /// `K值=0.95`, `上浮=10%`; nil for a text that is neither.
  init?(option text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    self.init(parts[0], typed: parts[1], at: Spot(.file(Option.sharedNumber.name)))
  }
}
