public import Diagnostics

/// The whole vocabulary of the program.
public struct CommandTable: Sendable {
  /// The name by which the program is called.
  public let program: String
  /// What `--version` prints.
  public let version: String
  public let summary: Bilingual
  public let examples: [Example]
  /// In the order of help; `help` itself comes last.
  public let commands: [Command]
  /// The options that every command has and that may stand before the command.
  public let commonOptions: [Option]
  /// Paragraphs that help shows after the commands.
  public let notes: [Bilingual]
  public let exitStatuses: [ExitStatus]

  /// A number that the program ends with.
  public struct ExitStatus: Hashable, Sendable {
    public let number: Int
    public let meaning: Bilingual

    public init(_ number: Int, _ meaning: Bilingual) {
      self.number = number
      self.meaning = meaning
    }
  }

  /// - Precondition: the table is free of `faults`.
  public init(
    program: String, version: String, summary: Bilingual, examples: [Example] = [],
    commands: [Command], commonOptions: [Option] = Option.standard, notes: [Bilingual] = [],
    exitStatuses: [ExitStatus] = []
  ) {
    self.program = program
    self.version = version
    self.summary = summary
    self.examples = examples
    self.commands = commands + [.help]
    self.commonOptions = commonOptions
    self.notes = notes
    self.exitStatuses = exitStatuses
    // The table is part of the program, so the tests find its faults, and no start has to.
    let faults = { [commands = self.commands] in Self.faults(in: commands, commonOptions) }
    assert(faults().isEmpty, faults().joined(separator: "\n"))
  }

  public func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }
}
