import Arguments
import Diagnostics

/// `appraise completions SHELL`: a script that completes commands and options in that shell.
struct CompletionsCommand: ProgramCommand {
  static var entry: Command { .completions }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let script = CompletionScript(.appraise, language: console.language())
    return console.write(script.text(for: invocation.operands.first ?? ""))
  }
}
