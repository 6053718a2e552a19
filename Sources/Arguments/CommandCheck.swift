import Diagnostics

/// Whether a line gives its command all that it needs, and no operand too many.
struct CommandCheck {
  private let command: Command
  private let line: TypedLine
  private let table: CommandTable

  static func faults(in line: TypedLine, for command: Command, of table: CommandTable)
    -> [Diagnostic]
  {
    let check = CommandCheck(command: command, line: line, table: table)
    let missing = check.missingOptions() + check.missingOperands()
    return check.operandFaults() + (line.probablyAsksForHelp ? [] : missing)
  }

  private func operandFaults() -> [Diagnostic] {
    // After an unknown option the next word may be its value: then none can be called surplus.
    let surplusIsSure = !line.operands.contains(where: \.mayBeValue)
    return line.operands.enumerated().compactMap { index, typed in
      if let operand = operand(at: index) { return ValueCheck.fault(in: typed.text, of: operand) }
      return surplusIsSure
        ? UsageMessages.surplusOperand(typed.text, of: command, in: table) : nil
    }
  }

  private func operand(at index: Int) -> Operand? {
    if index < command.operands.count { return command.operands[index] }
    return command.operands.last?.occurs == .oneOrMore ? command.operands.last : nil
  }

  private func missingOptions() -> [Diagnostic] {
    command.options
      .filter { $0.isRequired && !line.isGiven($0) && !line.isAttempted($0) }
      .map(UsageMessages.missingOption)
  }

  private func missingOperands() -> [Diagnostic] {
    command.operands.dropFirst(line.operands.count).filter { $0.occurs != .optional }
      .map { UsageMessages.missingOperand($0, of: command, in: table) }
  }
}
