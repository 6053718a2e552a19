import Diagnostics

/// The words of every usage error, in one place and in both languages.
enum UsageMessages {
  private static func error(_ code: UsageCode, zh: String, en: String, help: [Bilingual])
    -> Diagnostic
  {
    Diagnostic(.error, code.rawValue, Bilingual(zh: zh, en: en), at: nil, help: help)
  }

  private static func didYouMean(_ text: String) -> Bilingual {
    Bilingual(zh: "是否应为“\(text)”？", en: "Did you mean \"\(text)\"?")
  }

  private static func write(_ text: Bilingual) -> Bilingual {
    Bilingual(zh: "写成：\(text.chinese)", en: "Write: \(text.english)")
  }
}

// MARK: Commands

extension UsageMessages {
  static func unknownCommand(_ typed: String, nearest: String?, in table: CommandTable)
    -> Diagnostic
  {
    error(
      .unknownCommand, zh: "没有“\(typed)”这个命令。", en: "There is no command \"\(typed)\".",
      help: [nearest.map(didYouMean) ?? commands(of: table)])
  }

  static func missingCommand(in table: CommandTable) -> Diagnostic {
    error(.missingCommand, zh: "没有写命令。", en: "No command is given.", help: [commands(of: table)])
  }

  private static func commands(of table: CommandTable) -> Bilingual {
    let names = Bilingual.list(table.commands.map { Bilingual(same: $0.name) })
    return Bilingual(zh: "命令有：\(names.chinese)。", en: "The commands are \(names.english).")
  }
}

// MARK: Names of options

extension UsageMessages {
  static func unknownOption(_ word: OptionWord, of command: Command?, nearest: Option)
    -> Diagnostic
  {
    unknownOption(word, of: command, help: didYouMean(nearest.name))
  }

  static func unknownOption(
    _ word: OptionWord, of command: Command?, owners: [Command], in table: CommandTable
  ) -> Diagnostic {
    let names = Bilingual.list(owners.map { Bilingual(same: "\(table.program) \($0.name)") })
    return unknownOption(
      word, of: command,
      help: Bilingual(
        zh: "这个选项属于 \(names.chinese)。", en: "It is an option of \(names.english)."))
  }

  static func unknownOption(_ word: OptionWord, of command: Command?, in table: CommandTable)
    -> Diagnostic
  {
    let line = [table.program, "help", command?.name].compactMap { $0 }.joined(separator: " ")
    return unknownOption(
      word, of: command,
      help: Bilingual(zh: "\(line) 列出全部选项。", en: "\(line) lists the options."))
  }

  private static func unknownOption(_ word: OptionWord, of command: Command?, help: Bilingual)
    -> Diagnostic
  {
    let owner = command.map { Bilingual(zh: "命令 \($0.name) ", en: "\($0.name) has") }
    return error(
      .unknownOption,
      zh: "\(owner?.chinese ?? "")没有“\(word.name)”这个选项。",
      en: "\(owner?.english ?? "There is") no option \"\(word.name)\".", help: [help])
  }

  static func notPlain(_ word: OptionWord, meant: Option?) -> Diagnostic {
    let name = meant?.name ?? word.name
    let plain = name + (word.value.map { "=\($0)" } ?? "")
    return error(
      .notPlain, zh: "“\(word.typed)”里有全角符号或长横线，选项只能用半角符号。",
      en: "\"\(word.typed)\" is not typed in plain characters.",
      help: [
        Bilingual(
          zh: "切换到英文输入法，写成 \(plain)。", en: "Switch to an English keyboard and write \(plain).")
      ])
  }

  static func optionBeforeCommand(_ option: Option, owner: Command, in table: CommandTable)
    -> Diagnostic
  {
    let line = "\(table.program) \(owner.name)"
    return error(
      .optionBeforeCommand, zh: "选项 \(option.name) 写在了命令前面。",
      en: "\(option.name) stands before the command.",
      help: [
        write(
          Bilingual(zh: "\(line) \(option.typed.chinese)", en: "\(line) \(option.typed.english)"))
      ])
  }

  static func repeatedOption(_ option: Option) -> Diagnostic {
    error(
      .repeatedOption, zh: "选项 \(option.name) 写了不止一次。",
      en: "\(option.name) is given more than once.",
      help: [Bilingual(zh: "只留一个 \(option.name)。", en: "Keep one \(option.name).")])
  }

  static func missingOption(_ option: Option) -> Diagnostic {
    let (typed, meaning) = (option.typed, option.meaning)
    return error(
      .missingOption, zh: "缺少选项 \(option.name)。", en: "\(option.name) is missing.",
      help: [
        Bilingual(
          zh: "加上 \(typed.chinese)（\(meaning.chinese)）。",
          en: "Add \(typed.english) (\(meaning.english)).")
      ])
  }
}

// MARK: Values

extension UsageMessages {
  /// - Parameter next: the word that stands where the value should.
  static func missingValue(of option: Option, before next: String?) -> Diagnostic {
    let quoted = next.map { Bilingual(zh: "，紧跟着的是“\($0)”", en: ", but \"\($0)\" follows") }
    return error(
      .missingValue, zh: "选项 \(option.name) 后面缺少值\(quoted?.chinese ?? "")。",
      en: "\(option.name) needs a value\(quoted?.english ?? "").", help: [write(option.typed)])
  }

  static func unexpectedValue(_ value: String, of option: Option) -> Diagnostic {
    error(
      .unexpectedValue, zh: "选项 \(option.name) 不带值，却写了“\(value)”。",
      en: "\(option.name) takes no value, but \"\(value)\" is given.",
      help: [write(Bilingual(same: option.name))])
  }

  static func emptyValue(of option: Option) -> Diagnostic {
    let typed = option.typed
    return error(
      .emptyValue, zh: "选项 \(option.name) 的值是空的。",
      en: "The value of \(option.name) is empty.",
      help: [
        Bilingual(
          zh: "写成 \(typed.chinese)，或者去掉这个选项。",
          en: "Write \(typed.english), or leave the option out.")
      ])
  }

  /// - Parameter meant: the number behind other digits.
  static func notAWholeNumber(_ value: String, of holder: Bilingual, meant: Int?) -> Diagnostic {
    var diagnostic = error(
      .notAWholeNumber, zh: "\(holder.chinese) 的值“\(value)”不是半角数字写的整数。",
      en: "\"\(value)\" is no whole number for \(holder.english).",
      help: meant.map { [write(Bilingual(same: String($0)))] } ?? [])
    diagnostic.expected = Bilingual(
      zh: "不小于 0 的整数，例如 60（最多 18 位）",
      en: "a whole number, 0 or more, of at most 18 digits, such as 60")
    return diagnostic
  }

  static func notAChoice(_ value: String, of holder: Bilingual, choices: [String]) -> Diagnostic {
    let nearest = Spelling.nearest(to: PlainKeyboard.narrowed(value), among: choices)
    var diagnostic = error(
      .notAChoice, zh: "\(holder.chinese) 没有“\(value)”这个取值。",
      en: "\"\(value)\" is no choice for \(holder.english).",
      help: nearest.map { [didYouMean($0)] } ?? [])
    diagnostic.expected = Bilingual.list(choices.map(Bilingual.init(same:)))
    return diagnostic
  }
}

// MARK: Operands

extension UsageMessages {
  static func missingOperand(_ operand: Operand, of command: Command, in table: CommandTable)
    -> Diagnostic
  {
    var diagnostic = error(
      .missingOperand, zh: "缺少“\(operand.placeholder.chinese)”。",
      en: "\(operand.placeholder.english) is missing.",
      help: [write(UsageLine.text(of: command, in: table))])
    diagnostic.expected = operand.meaning
    return diagnostic
  }

  static func surplusOperand(_ text: String, of command: Command, in table: CommandTable)
    -> Diagnostic
  {
    error(
      .surplusOperand, zh: "“\(text)”多余，命令 \(command.name) 用不到它。",
      en: "\"\(text)\" is one word too many for \(command.name).",
      help: [
        write(UsageLine.text(of: command, in: table)),
        Bilingual(
          zh: "含有空格的名称，前后要加引号。", en: "A name with spaces needs quotes around it."),
      ])
  }

  static func emptyOperand(_ operand: Operand) -> Diagnostic {
    error(
      .emptyOperand, zh: "“\(operand.placeholder.chinese)”是空的。",
      en: "\(operand.placeholder.english) is empty.",
      help: [
        Bilingual(
          zh: "去掉这对空引号，或者检查脚本里的变量是否有值。",
          en: "Remove the empty quotes, or check that the variable of the script is set.")
      ])
  }
}
