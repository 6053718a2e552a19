import Diagnostics

/// Where the program speaks: results to standard output, everything else to standard error.
struct Console {
  /// The language that was asked for on the command line.
  private let requested: Language?
  private let locale: Language?

  let outputStyle: TextStyle
  private let errorStyle: TextStyle
  /// Columns of the terminal; 80 where there is none.
  let width: Int

  init(language: Language?) {
    Process.ignoreBrokenPipes()
    requested = language
    locale = Self.localeLanguage
    let mayColour = Process.environment("NO_COLOR") == nil && Process.environment("TERM") != "dumb"
    outputStyle = mayColour && Process.isTerminal(1) ? .coloured : .plain
    errorStyle = mayColour && Process.isTerminal(2) ? .coloured : .plain
    width = Process.terminalWidth(1) ?? Process.terminalWidth(2) ?? 80
  }

  /// The language of the messages: as asked for, else the locale's, else the one given, which is
  /// that of the rubric where there is one.
  func language(orElse other: Language = .english) -> Language { requested ?? locale ?? other }

  /// The locale's language; nil in the C and POSIX locales.
  private static var localeLanguage: Language? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    guard let value = names.lazy.compactMap(Process.environment).first else { return nil }
    let name = value.split(separator: ".").first.map(String.init) ?? ""
    if name == "C" || name == "POSIX" { return nil }
    return name.hasPrefix("zh") ? .chinese : .english
  }

  // MARK: Speaking

  /// Writes a result to standard output.
  /// - Parameter other: the language of the rubric, in which a failure is told without a locale.
  func write(_ text: String, orElse other: Language = .english) -> ExitCode {
    if FileSystem.write(Array(text.utf8), to: FileSystem.standardOutput) { return .done }
    show([.cannotWriteOutput()], orElse: other)
    return .fileFailure
  }

  /// The lines of a text within the width of the terminal; what goes on with a line is indented.
  func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let indentation = line.prefix { $0 == " " }.count
      return LineWrapping.lines(of: String(line), width: width, hanging: indentation + 2)
    }.joined(separator: "\n")
  }

  /// Shows diagnostics on standard error.
  func show(_ diagnostics: [Diagnostic], orElse other: Language = .english) {
    guard !diagnostics.isEmpty else { return }
    let renderer = DiagnosticRenderer(
      language: language(orElse: other), width: width, style: errorStyle)
    note(renderer.text(of: diagnostics.withoutRepetition(beyond: Self.mostOfOneKind)))
  }

  /// A blank line between a result and what is said about it, where a reader sees both together.
  func separate() {
    if Process.isTerminal(1) && Process.isTerminal(2) { note("\n") }
  }

  /// How many diagnostics of one code are shown before the rest is only counted: a wrong column in
  /// a long file shall not bury the other problems.
  private static let mostOfOneKind = 100

  /// Writes a line to standard error. If even that fails there is nobody left to tell.
  func note(_ text: String) {
    _ = FileSystem.write(Array(text.utf8), to: FileSystem.standardError)
  }
}
