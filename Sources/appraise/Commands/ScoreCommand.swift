import Arguments
import Ballots
import Diagnostics
import Reports
import RubricModel
import Scoring

/// `appraise score`: rubric and files in, ranked results out.
struct ScoreCommand {
  private let invocation: Invocation
  private let console: Console

  init(_ invocation: Invocation, _ console: Console) {
    self.invocation = invocation
    self.console = console
  }

  func run() -> ExitCode {
    switch ScoreRequest.make(from: invocation) {
    case .failure(let wrong):
      console.show(wrong.diagnostics)
      return pointToHelp(.english)
    case .success(let request):
      return score(ScoreInput(request, counts: counts))
    }
  }

  private var counts: MeetingCounts {
    MeetingCounts(
      roster: invocation.number(.roster), present: invocation.number(.present),
      issued: invocation.number(.issued), returned: invocation.number(.returned))
  }

  private func score(_ input: ScoreInput) -> ExitCode {
    let language = input.language ?? .english
    let earlier = input.inputs.diagnostics
    guard let countInput = input.countInput else {
      return refuse(earlier, input, language)
    }
    let counted = Counting.count(countInput, after: earlier)
    guard let count = counted.value else { return refuse(counted.diagnostics, input, language) }
    let scored = Scoring.score(count)
    let diagnostics = counted.diagnostics + scored.diagnostics
    guard let result = scored.value, let rubric = input.rubric else {
      return refuse(diagnostics, input, language)
    }
    let status = console.write(
      text(of: result, digest: rubric.digest, meeting: input.meeting, diagnostics, language))
    if !diagnostics.isEmpty { console.separate() }
    console.show(diagnostics, orElse: language)
    return status
  }

  private func refuse(
    _ diagnostics: [Diagnostic], _ input: ScoreInput, _ language: Language
  ) -> ExitCode {
    console.show(diagnostics, orElse: language)
    if input.inputs.hasFileFailure { return .fileFailure }
    return input.isWrongUsage ? pointToHelp(language) : .refused
  }

  private func pointToHelp(_ language: Language) -> ExitCode {
    let help = HelpText(.appraise, language: console.language(orElse: language))
    console.note(help.pointer(to: .score))
    return .wrongUsage
  }

  // MARK: Output

  private func text(
    of result: SessionResult, digest: String, meeting: RankingSheet.Meeting,
    _ diagnostics: [Diagnostic], _ language: Language
  ) -> String {
    let mostPlaces =
      invocation.isSet(.allExceptions) ? Int.max : ExceptionGroup.mostPlaces
    let sheet = RankingSheet(result, meeting: meeting, mostPlaces: mostPlaces)
    switch invocation.choice(.output, as: OutputFormat.self) ?? .text {
    case .text:
      let writer = TextWriter(
        language: console.language(orElse: language), width: console.width,
        style: console.outputStyle)
      return writer.text(of: sheet.document)
    case .markdown:
      return MarkdownWriter(language: console.language(orElse: language)).text(of: sheet.document)
    case .csv:
      return (invocation.isSet(.noMark) ? "" : "\u{FEFF}") + ResultCSV.text(of: result)
    case .json:
      return ResultJSON(
        result, rubricDigest: digest, diagnostics: diagnostics, language: console.language(),
        mostPlaces: mostPlaces
      ).text
    }
  }
}
