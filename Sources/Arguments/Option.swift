public import Diagnostics

/// An option of a command, as the table declares it.
public struct Option: Hashable, Sendable {
  /// The long name with its hyphens: `--ballots`. Two options of one name are the same option.
  public let name: String
  /// One letter with its hyphen: `-h`.
  public let short: String?
  public let takes: Takes
  /// What the option does or gives: a phrase without a full stop.
  public let meaning: Bilingual
  public let isRepeatable: Bool
  /// Whether the command refuses to run without it. Combinations are for the program to check.
  public let isRequired: Bool
  /// The heading of help under which the option stands; nil for the common one.
  public let group: Bilingual?

  /// What follows an option.
  public enum Takes: Hashable, Sendable {
    /// Nothing: the option is given or not.
    case nothing
    /// A value; the placeholder stands for it in help.
    case value(ValueKind, _ placeholder: Bilingual)
  }

  public init(
    _ name: String, short: String? = nil, takes: Takes = .nothing, _ meaning: Bilingual,
    repeatable: Bool = false, required: Bool = false, group: Bilingual? = nil
  ) {
    self.name = name
    self.short = short
    self.takes = takes
    self.meaning = meaning
    self.isRepeatable = repeatable
    self.isRequired = required
    self.group = group
  }

  /// The option as it is typed, with the placeholder of its value: `--ballots FILE`.
  public var typed: Bilingual {
    guard case .value(_, let placeholder) = takes else { return Bilingual(same: name) }
    return Bilingual(zh: "\(name) \(placeholder.chinese)", en: "\(name) \(placeholder.english)")
  }

  func isCalled(_ word: String) -> Bool { word == name || word == short }
}
