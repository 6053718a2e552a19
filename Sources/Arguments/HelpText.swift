public import Diagnostics

/// Help for the program and for each command, made from the table. What a user copies comes
/// first: the examples.
public struct HelpText: Sendable {
  private let table: CommandTable
  private let language: Language
  private let layout: HelpLayout

  /// - Parameter width: terminal columns; help is set in 40 to 80 of them.
  public init(
    _ table: CommandTable, language: Language, width: Int = 80, style: TextStyle = .plain
  ) {
    self.table = table
    self.language = language
    layout = HelpLayout(language: language, width: min(80, max(40, width)), style: style)
  }

  /// Help for a command, or for the program.
  public func text(of command: Command?) -> String {
    command.map(text) ?? programText()
  }

  /// The line that follows the diagnostics of a refused line: where more can be read.
  public func pointer(to command: Command?) -> String {
    let line = [table.program, "help", command?.name].compactMap { $0 }.joined(separator: " ")
    let text = Bilingual(zh: "用法和示例：\(line)", en: "For usage and examples: \(line)")
    return text[language] + "\n"
  }

  private func programText() -> String {
    layout.page(
      title: layout.title(table.program, table.summary),
      [
        .examples(HelpHeading.examples, table.examples),
        .lines(HelpHeading.usage, [UsageLine.text(of: table)]),
        .rows(HelpHeading.commands, table.commands.map(HelpRow.init)),
        .rows(HelpHeading.commonOptions, table.commonOptions.map(HelpRow.init)),
        .paragraphs(HelpHeading.notes, table.notes),
        .statuses(HelpHeading.exitStatuses, table.exitStatuses.map(HelpRow.init)),
      ]) + "\n" + moreOnCommands()
  }

  private func text(of command: Command) -> String {
    let name = "\(table.program) \(command.name)"
    return layout.page(
      title: layout.title(name, command.summary),
      [
        .examples(HelpHeading.examples, command.examples),
        .lines(HelpHeading.usage, [UsageLine.text(of: command, in: table)]),
        .rows(HelpHeading.operands, command.operands.map(HelpRow.init)),
      ] + optionSections(of: command) + [
        .rows(
          HelpHeading.commonOptions, command.common(of: table.commonOptions).map(HelpRow.init)),
        .paragraphs(HelpHeading.notes, command.notes),
        .statuses(HelpHeading.exitStatuses, table.exitStatuses.map(HelpRow.init)),
      ])
  }

  /// One section for each group, in the order in which the table first names it.
  private func optionSections(of command: Command) -> [HelpSection] {
    var groups: [Bilingual?] = []
    for option in command.options where !groups.contains(option.group) {
      groups.append(option.group)
    }
    return groups.map { group in
      let options = command.options.filter { $0.group == group }
      return .rows(group ?? HelpHeading.options, options.map(HelpRow.init))
    }
  }

  private func moreOnCommands() -> String {
    let line = "\(table.program) help "
    let text = Bilingual(
      zh: "某个命令的用法：\(line)命令", en: "To learn about a command: \(line)COMMAND")
    return text[language] + "\n"
  }
}
