public import Diagnostics

/// What a command line asks for.
public enum Request: Sendable {
  case run(Invocation)
  /// Help for a command, or for the program.
  case help(Command?)
  case version
  /// Everything that is wrong with the line, and the command it names, as far as it can be told.
  case refused([Diagnostic], Command?)
}

/// The reading of a command line.
public struct ParsedLine: Sendable {
  public let request: Request
  /// What `--language` asks for; known even of a line that is refused, so that the refusal can be
  /// told in that language.
  public let language: Language?
}

extension CommandTable {
  /// Reads the words after the program's name.
  public func parse(_ words: [String]) -> ParsedLine {
    let line = CommandLineReader.read(words, with: self)
    return ParsedLine(request: request(of: line), language: language(of: line))
  }

  /// Who asks for help gets it whatever else is wrong, unless the very command is in doubt.
  private func request(of line: TypedLine) -> Request {
    switch line.command {
    case .none:
      if line.isGiven(.help) { return .help(nil) }
      if line.isGiven(.version) { return .version }
      let missing = line.probablyAsksForHelp ? [] : [UsageMessages.missingCommand(in: self)]
      return .refused(line.diagnostics + missing, nil)
    case .known(let command):
      if line.isGiven(.help) { return .help(command) }
      if line.isGiven(.version) { return .version }
      return judged(line, command)
    case .near(let command):
      let faults = CommandCheck.faults(in: line, for: command, of: self)
      return .refused(line.diagnostics + faults, command)
    case .unknown:
      return .refused(line.diagnostics, nil)
    }
  }

  private func judged(_ line: TypedLine, _ command: Command) -> Request {
    let faults = line.diagnostics + CommandCheck.faults(in: line, for: command, of: self)
    if !faults.isEmpty { return .refused(faults, command) }
    let operands = line.operands.map(\.text)
    if command.name == Command.help.name { return help(on: operands.first) }
    return .run(Invocation(command: command, options: line.options, operands: operands))
  }

  private func help(on name: String?) -> Request {
    guard let name else { return .help(nil) }
    if let command = command(named: name) { return .help(command) }
    let nearest = Spelling.nearest(to: name, among: commands.map(\.name))
    return .refused([UsageMessages.unknownCommand(name, nearest: nearest, in: self)], nil)
  }

  private func language(of line: TypedLine) -> Language? {
    line.options.filter { $0.option.name == Option.language.name }
      .compactMap { $0.value.flatMap(Language.init(rawValue:)) }.first
  }
}
