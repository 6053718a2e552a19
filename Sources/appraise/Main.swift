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
    switch invocation.command {
    case .check: CheckCommand(invocation, console).run()
    case .seal: SealCommand(invocation, console).run()
    case .sign: SignCommand(invocation, console).run()
    case .key: KeyCommand(invocation, console).run()
    case .diff: DiffCommand(invocation, console).run()
    case .verify: VerifyCommand(invocation, console).run()
    case .reconcile: ReconcileCommand(invocation, console).run()
    case .test: TestCommand(invocation, console).run()
    case .format: FormatCommand(invocation, console).run()
    case .new: NewCommand(invocation, console).run()
    case .report: ReportCommand(invocation, console).run()
    case .explain: ExplainCommand(invocation, console).run()
    case .ballots: BallotsCommand(invocation, console).run()
    case .inspect: InspectCommand(invocation, console).run()
    case .explainCode: ExplainCodeCommand(invocation, console).run()
    case .completions: CompletionsCommand(invocation, console).run()
    default: ScoreCommand(invocation, console).run()
    }
  }
}
