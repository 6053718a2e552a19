import Diagnostics

extension CommandTable {
  /// What would make a table ambiguous: a mistake of the program, not of its user.
  static func faults(in commands: [Command], _ commonOptions: [Option]) -> [String] {
    repeated(commands.map(\.name)).map { "two commands \($0)" }
      + commands.flatMap { command in
        optionFaults(command.options(with: commonOptions)) + operandFaults(command.operands)
      }
  }

  private static func optionFaults(_ options: [Option]) -> [String] {
    let misnamed = options.filter { option in
      let isShortLetter = option.short.map { $0.count == 2 && $0.hasPrefix("-") } ?? true
      return !option.name.hasPrefix("--") || option.name.count < 4 || !isShortLetter
    }
    return misnamed.map { "\($0.name) is no name of an option" }
      + repeated(options.map(\.name) + options.compactMap(\.short)).map { "two options \($0)" }
  }

  private static func operandFaults(_ operands: [Operand]) -> [String] {
    operands.dropLast().filter { $0.occurs != .exactlyOne }
      .map { "only the last operand may vary, not \($0.placeholder.english)" }
  }

  private static func repeated(_ names: [String]) -> [String] {
    names.enumerated().filter { names[..<$0.offset].contains($0.element) }.map(\.element)
  }
}
