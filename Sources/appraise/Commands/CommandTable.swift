import Arguments
import Diagnostics

/// All commands of the program; help and parsing come from this table.
extension CommandTable {
  static let appraise = CommandTable(
    program: "appraise", version: "appraise \(Program.version)",
    summary: Bilingual(
      zh: "按评议办法精确计分、排名", en: "scores and ranks appraised units exactly, by the regulation itself"),
    examples: [
      Example(
        "appraise score samples/hunan-2020",
        Bilingual(zh: "计算一次评议会议的得分和名次", en: "score and rank the units of a session")),
      Example(
        "appraise check rubrics/hunan-2020.rubric",
        Bilingual(zh: "开会之前检查计分办法", en: "check a rubric before the meeting")),
    ],
    commands: Program.commands.map { $0.entry },
    exitStatuses: ExitCode.all.map { CommandTable.ExitStatus(Int($0.rawValue), $0.meaning) })
}

/// A command: its entry in the table, and what it does.
protocol ProgramCommand {
  /// What help says of it, and what may be typed after it.
  static var entry: Command { get }
  init(invocation: Invocation, console: Console)
  func run() -> ExitCode
}

extension Program {
  /// In the order of help: what serves a meeting, then what serves its files and its rubric.
  static var commands: [any ProgramCommand.Type] {
    [
      NewCommand.self, BallotsCommand.self, ScoreCommand.self, ReportCommand.self,
      ExplainCommand.self, SealCommand.self, VerifyCommand.self, SignCommand.self, KeyCommand.self,
      DiffCommand.self, InspectCommand.self, ReconcileCommand.self, CheckCommand.self,
      TestCommand.self, FormatCommand.self, ExplainCodeCommand.self, CompletionsCommand.self,
    ]
  }
}
