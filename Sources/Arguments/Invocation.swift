/// A command line without faults: the command, and what it was given.
///
/// An option that the command does not have counts as not given, so commands can share code.
public struct Invocation: Sendable {
  public let command: Command
  /// In the order typed.
  public let options: [GivenOption]
  public let operands: [String]

  public func isSet(_ option: Option) -> Bool {
    options.contains { $0.option.name == option.name }
  }

  /// The value of an option; of a repeated one, the first.
  public func text(_ option: Option) -> String? { texts(option).first }

  /// The values of a repeatable option, in the order typed.
  public func texts(_ option: Option) -> [String] {
    options.filter { $0.option.name == option.name }.compactMap(\.value)
  }

  /// The value of an option that takes a whole number.
  public func number(_ option: Option) -> Int? {
    text(option).flatMap(ValueCheck.wholeNumber)
  }

  /// The value of an option that takes one of the words of an enumeration.
  public func choice<Choice: RawRepresentable<String>>(
    _ option: Option, as type: Choice.Type = Choice.self
  ) -> Choice? {
    text(option).flatMap(Choice.init(rawValue:))
  }
}

/// An option that was given, with its value.
public struct GivenOption: Hashable, Sendable {
  public let option: Option
  /// nil for an option that takes none.
  public let value: String?
}
