import Diagnostics

/// The shape of a command: `appraise report [OPTIONS] --into FOLDER SESSION`.
enum UsageLine {
  static func text(of command: Command, in table: CommandTable) -> Bilingual {
    let parts =
      [Bilingual(same: "\(table.program) \(command.name)"), optionsPlaceholder]
      + command.options.filter(\.isRequired).map(\.typed) + command.operands.map(text)
    return joined(parts)
  }

  static func text(of table: CommandTable) -> Bilingual {
    joined([
      Bilingual(same: table.program), Bilingual(zh: "命令", en: "COMMAND"), optionsPlaceholder,
      Bilingual(zh: "[参数]", en: "[ARGUMENTS]"),
    ])
  }

  private static let optionsPlaceholder = Bilingual(zh: "[选项]", en: "[OPTIONS]")

  static func text(of operand: Operand) -> Bilingual {
    let name = operand.placeholder
    return switch operand.occurs {
    case .exactlyOne: name
    case .optional: Bilingual(zh: "[\(name.chinese)]", en: "[\(name.english)]")
    case .oneOrMore: Bilingual(zh: "\(name.chinese)…", en: "\(name.english)…")
    }
  }

  private static func joined(_ parts: [Bilingual]) -> Bilingual {
    Bilingual(
      zh: parts.map(\.chinese).joined(separator: " "),
      en: parts.map(\.english).joined(separator: " "))
  }
}
