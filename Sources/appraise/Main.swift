import Arguments
import Diagnostics

@main
enum Program {
  static let version = "0.1.0"

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    let line = CommandTable.appraise.parse(words)
    let console = Console(language: line.language)
    Process.end(run(line.request, typed: words, console))
  }

  private static func run(_ request: Request, typed words: [String], _ console: Console) -> ExitCode
  {
    switch request {
    case .help(let command):
      let help = HelpText(
        .appraise, language: console.language(), width: console.width, style: console.outputStyle)
      return console.write(help.text(of: command))
    case .version:
      return console.write("appraise \(version)\n")
    case .refused(let diagnostics, let command):
      console.show(diagnostics.map { $0.withCommand(for: words) })
      console.note(HelpText(.appraise, language: console.language()).pointer(to: command))
      return .wrongUsage
    case .run(let invocation):
      return run(invocation, console)
    }
  }

  private static func run(_ invocation: Invocation, _ console: Console) -> ExitCode {
    guard let command = commands.first(where: { $0.entry == invocation.command }) else {
      preconditionFailure("the table of commands is made from this list")
    }
    return command.init(invocation: invocation, console: console).run()
  }
}
