import Diagnostics

/// A command line as it was typed: sorted into command, options and operands, not yet judged as a
/// whole.
struct TypedLine {
  var command: CommandWord = .none
  /// In the order typed.
  var options: [GivenOption] = []
  /// Options that were probably meant by a wrong word: never acted on, but not called missing.
  var attemptedOptions: [Option] = []
  var operands: [TypedOperand] = []
  var diagnostics: [Diagnostic] = []

  /// The first plain word of the line.
  enum CommandWord {
    case none
    case known(Command)
    /// No command, but nearly one: the rest of the line is read as if it had been meant.
    case near(Command)
    case unknown

    var command: Command? {
      switch self {
      case .known(let command), .near(let command): command
      case .none, .unknown: nil
      }
    }
  }

  struct TypedOperand {
    let text: String
    /// Whether it follows an unknown option, and so may be the value of that one.
    let mayBeValue: Bool
  }

  func isGiven(_ option: Option) -> Bool { options.contains { $0.option.name == option.name } }

  /// Whether a wrong word was probably meant to ask for help: such a line needs nothing more.
  var probablyAsksForHelp: Bool { isAttempted(.help) || isAttempted(.version) }

  func isAttempted(_ option: Option) -> Bool {
    attemptedOptions.contains { $0.name == option.name }
  }
}
