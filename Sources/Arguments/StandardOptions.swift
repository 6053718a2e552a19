import Diagnostics

/// The options that every command understands, and the command that explains the others.
extension Option {
  public static let help = Option(
    "--help", short: "-h", Bilingual(zh: "显示用法", en: "show how the command is used"))

  public static let version = Option(
    "--version", Bilingual(zh: "显示版本", en: "show the version"))

  /// The language of messages and help; see `ParsedLine.language`.
  public static let language = Option(
    "--language",
    takes: .value(
      .choice(Language.allCases.map(\.rawValue)), Bilingual(zh: "语言", en: "LANGUAGE")),
    Bilingual(zh: "消息所用的语言", en: "the language of messages"))

  public static let standard = [help, version, language]
}

extension Command {
  /// Every table has this command without declaring it.
  public static let help = Command(
    "help", Bilingual(zh: "显示一个命令的用法", en: "show how a command is used"),
    operands: [
      Operand(
        Bilingual(zh: "命令", en: "COMMAND"),
        Bilingual(zh: "要查看的命令；不写时列出全部命令", en: "the command; all are listed if left out"),
        occurs: .optional)
    ])
}
