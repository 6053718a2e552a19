import Arguments
import Ballots
import Diagnostics
import Fingerprints
import LiveWorkbooks
import Reports
import RubricModel
import Scoring
import Spreadsheets

/// A session that was counted and scored, with all that its sheets need to know.
struct SessionRun {
  let result: SessionResult
  /// Warnings and notices; a run with an error has no result.
  let diagnostics: [Diagnostic]
  /// That of the rubric, for messages where nobody has said.
  let language: Language
  let rubricFingerprint: Fingerprint
  let meeting: Meeting
  let session: Session?

  /// SHA-256 of the rubric file in hexadecimal.
  var rubricDigest: String { rubricFingerprint.hexDigest }

  /// The same with the messages that may be shown.
  func shown(to invocation: Invocation) -> SessionRun {
    SessionRun(
      result: result, diagnostics: diagnostics.shown(to: invocation), language: language,
      rubricFingerprint: rubricFingerprint, meeting: meeting, session: session)
  }

  /// Why there is no result.
  struct Refusal: Error {
    let status: ExitCode
  }

  /// The workbook that counts again by itself.
  /// - Parameter file: the name under which diagnostics show it.
  func liveWorkbook(_ language: Language, file: String) -> Outcome<[UInt8]> {
    let properties = DocumentProperties(
      title: (session?.title ?? result.rubric.title)[language], issuer: meeting.issuer[language],
      date: meeting.date, typeface: language == .chinese ? .song : .calibri)
    let workbook = LiveWorkbook(result, language: language, properties)
    return SpreadsheetWriter.bytes(of: workbook.draft, file: file)
  }

  /// Reads, counts and scores what the command line names; what is wrong has been told.
  static func make(_ invocation: Invocation, _ console: Console) -> Result<SessionRun, Refusal> {
    switch ScoreRequest.make(from: invocation) {
    case .failure(let wrong):
      console.show(wrong.diagnostics)
      return .failure(Refusal(status: pointToHelp(invocation, .english, console)))
    case .success(let request):
      // The sheets of a report tell of single marks; a result does not.
      let input = ScoreInput(
        request, counts: counts(invocation),
        keepsAllMarks: invocation.command != .score || invocation.isSet(.allExceptions),
        watchedOn: console)
      return run(input, invocation, console)
    }
  }

  private static func counts(_ invocation: Invocation) -> MeetingCounts {
    var counts = MeetingCounts(
      roster: invocation.number(.roster), present: invocation.number(.present),
      issued: invocation.number(.issued), returned: invocation.number(.returned))
    counts.shared = invocation.texts(.sharedNumber).compactMap(GivenNumber.init(option:))
    return counts
  }

  private static func run(
    _ input: ScoreInput, _ invocation: Invocation, _ console: Console
  ) -> Result<SessionRun, Refusal> {
    let outcome = of(input)
    if let run = outcome.value { return .success(run.shown(to: invocation)) }
    let language = input.language ?? .english
    console.show(outcome.diagnostics.shown(to: invocation), orElse: language)
    if input.inputs.hasFileFailure { return .failure(Refusal(status: .fileFailure)) }
    return .failure(
      Refusal(status: input.isWrongUsage ? pointToHelp(invocation, language, console) : .refused))
  }

  /// Counts and scores what was read.
  static func of(_ input: ScoreInput) -> Outcome<SessionRun> {
    let earlier = input.inputs.diagnostics
    guard let countInput = input.countInput, let rubric = input.rubric else {
      return Outcome(nil, earlier)
    }
    let counted = Counting.count(countInput, after: earlier)
    guard let count = counted.value else { return Outcome(nil, counted.diagnostics) }
    let scored = Scoring.score(count)
    let diagnostics = counted.diagnostics + scored.diagnostics
    guard let result = scored.value else { return Outcome(nil, diagnostics) }
    let run = SessionRun(
      result: result, diagnostics: diagnostics, language: input.language ?? .english,
      rubricFingerprint: rubric.fingerprint, meeting: input.meeting, session: input.session)
    return Outcome(run, diagnostics)
  }

  private static func pointToHelp(
    _ invocation: Invocation, _ language: Language, _ console: Console
  ) -> ExitCode {
    let help = HelpText(.appraise, language: console.language(orElse: language))
    console.note(help.pointer(to: invocation.command))
    return .wrongUsage
  }
}
