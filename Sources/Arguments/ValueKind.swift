/// What a value on the command line must look like; shells complete it accordingly.
public enum ValueKind: Hashable, Sendable {
  /// Any text that is not empty.
  case text
  /// The path of a file, or `-` for standard input.
  case file
  /// The path of a folder.
  case folder
  /// A whole number of at least 0, in plain digits.
  case wholeNumber
  /// One of these words, spelt exactly so.
  case choice([String])
}
