import Arguments
import Diagnostics

/// `appraise completions SHELL`: a script that completes commands and options in that shell.
struct CompletionsCommand {
  private let invocation: Invocation
  private let console: Console

  init(_ invocation: Invocation, _ console: Console) {
    self.invocation = invocation
    self.console = console
  }

  func run() -> ExitCode {
    let script = CompletionScript(.appraise, language: console.language())
    return console.write(script.text(for: invocation.operands.first ?? ""))
  }
}
