import Arguments
import Ballots
import Diagnostics
import Reports
import RubricModel
import Scoring

/// `appraise score`: rubric and files in, ranked results out.
struct ScoreCommand: ProgramCommand {
  static var entry: Command { .score }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    switch SessionRun.make(invocation, console) {
    case .failure(let refusal): return refusal.status
    case .success(let run):
      Process.keepToTheEnd(run)
      let status = console.write(text(of: run), orElse: run.language)
      if !run.diagnostics.isEmpty { console.separate() }
      console.show(run.diagnostics, orElse: run.language)
      return status
    }
  }

  // MARK: Output

  private var detail: BallotDetail {
    invocation.isSet(.maskBallots) ? .masked : invocation.isSet(.allExceptions) ? .all : .first
  }

  private func text(of run: SessionRun) -> String {
    let sheet = RankingSheet(run.result, meeting: run.meeting, detail: detail)
    switch invocation.choice(.output, as: OutputFormat.self) ?? .text {
    case .text:
      let writer = TextWriter(
        language: console.language(orElse: run.language), width: console.width,
        style: console.outputStyle, threads: run.result.count.threads)
      return writer.text(of: sheet.document)
    case .markdown:
      return MarkdownWriter(language: console.language(orElse: run.language)).text(
        of: sheet.document)
    case .csv:
      return (invocation.isSet(.noMark) ? "" : "\u{FEFF}") + ResultCSV.text(of: run.result)
    case .json:
      return ResultJSON(
        run.result, rubricDigest: run.rubricDigest, diagnostics: run.diagnostics,
        language: console.language(), detail: detail
      ).text
    }
  }
}
