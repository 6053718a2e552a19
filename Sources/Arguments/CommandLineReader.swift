import Diagnostics

/// Reads the words of a command line one after the other. A wrong word is reported and, as far as
/// its meaning can be told, read as what was meant, so that one mistake makes one diagnostic.
struct CommandLineReader {
  private let table: CommandTable
  private var rest: ArraySlice<String>
  private var line = TypedLine()
  private var optionsHaveEnded = false
  private var nextMayBeValue = false

  static func read(_ words: [String], with table: CommandTable) -> TypedLine {
    var reader = CommandLineReader(table: table, rest: words[...])
    while let word = reader.rest.popFirst() { reader.read(word) }
    return reader.line
  }

  private init(table: CommandTable, rest: ArraySlice<String>) {
    self.table = table
    self.rest = rest
  }

  private mutating func read(_ typed: String) {
    let mayBeValue = nextMayBeValue
    nextMayBeValue = false
    switch optionsHaveEnded ? .plain(typed) : Word(typed) {
    case .endOfOptions: optionsHaveEnded = true
    case .option(let word): read(word)
    case .plain(let text):
      if case .none = line.command { return readCommand(text) }
      line.operands.append(TypedLine.TypedOperand(text: text, mayBeValue: mayBeValue))
    }
  }

  private mutating func readCommand(_ text: String) {
    if let command = table.command(named: text) {
      line.command = .known(command)
      return
    }
    let nearest = Spelling.nearest(to: text, among: table.commands.map(\.name))
    line.command = nearest.flatMap(table.command(named:)).map { .near($0) } ?? .unknown
    line.diagnostics.append(UsageMessages.unknownCommand(text, nearest: nearest, in: table))
  }

  private var vocabulary: Vocabulary { Vocabulary(of: table, command: line.command) }

  private mutating func read(_ word: OptionWord) {
    let match = vocabulary.match(word)
    reportName(word, match)
    guard let option = match.option else {
      nextMayBeValue = word.value == nil
      return
    }
    let isKnown = if case .known = match { true } else { false }
    switch option.takes {
    case .nothing:
      if isKnown, let value = word.value {
        report(UsageMessages.unexpectedValue(value, of: option))
      }
      record(option, nil, isCertain: isKnown && word.isPlain && word.value == nil)
    case .value(let kind, _):
      let value = word.value ?? takeValue(of: option, isKnown: isKnown)
      if let value { report(ValueCheck.fault(in: value, of: option, kind)) }
      record(option, value, isCertain: isKnown && word.isPlain)
    }
  }

  private mutating func reportName(_ word: OptionWord, _ match: Vocabulary.Match) {
    let command = line.command
    switch match {
    case _ where !word.isPlain:
      report(UsageMessages.notPlain(word, meant: match.option))
    case .known: break
    case .elsewhere(let option, let owners):
      if case .none = command {
        let next = owners.first { rest.contains($0.name) } ?? owners[0]
        report(UsageMessages.optionBeforeCommand(option, owner: next, in: table))
      } else {
        report(UsageMessages.unknownOption(word, of: command.command, owners: owners, in: table))
      }
    case .near(let option):
      report(UsageMessages.unknownOption(word, of: command.command, nearest: option))
    case .unknown:
      report(UsageMessages.unknownOption(word, of: command.command, in: table))
    }
  }

  /// The next word, unless it is missing or looks like the next option.
  private mutating func takeValue(of option: Option, isKnown: Bool) -> String? {
    guard let next = rest.first, !looksLikeOption(next) else {
      if isKnown { report(UsageMessages.missingValue(of: option, before: rest.first)) }
      return nil
    }
    return rest.popFirst()
  }

  private func looksLikeOption(_ typed: String) -> Bool {
    guard case .option(let word) = Word(typed) else { return typed == "--" }
    if word.typed.hasPrefix("--") { return true }
    switch vocabulary.match(word) {
    case .known: return true
    case .near, .elsewhere: return !word.isPlain
    case .unknown: return false
    }
  }

  private mutating func record(_ option: Option, _ value: String?, isCertain: Bool) {
    guard isCertain else { return line.attemptedOptions.append(option) }
    let earlier = line.options.count { $0.option.name == option.name }
    if !option.isRepeatable, earlier == 1 { report(UsageMessages.repeatedOption(option)) }
    line.options.append(GivenOption(option: option, value: value))
  }

  private mutating func report(_ diagnostic: Diagnostic?) {
    if let diagnostic { line.diagnostics.append(diagnostic) }
  }
}
