public import Diagnostics

/// A command of the program: what it is called, takes and does.
///
/// Help, parsing and completions are all made from this one value.
public struct Command: Hashable, Sendable {
  public let name: String
  /// What the command does: a phrase without a full stop.
  public let summary: Bilingual
  public let examples: [Example]
  /// - Invariant: only the last may be left out or repeated; `CommandTable` checks it.
  public let operands: [Operand]
  public let options: [Option]
  /// Paragraphs that help shows after the options.
  public let notes: [Bilingual]

  public init(
    _ name: String, _ summary: Bilingual, examples: [Example] = [], operands: [Operand] = [],
    options: [Option] = [], notes: [Bilingual] = []
  ) {
    self.name = name
    self.summary = summary
    self.examples = examples
    self.operands = operands
    self.options = options
    self.notes = notes
  }

  /// Its own options, and the common ones.
  func options(with common: [Option]) -> [Option] { options + self.common(of: common) }

  /// The common options without those for which it knows more words: `--language both`.
  func common(of options: [Option]) -> [Option] {
    options.filter { option in !self.options.contains { $0.widens(option) } }
  }

  func option(called word: String) -> Option? { options.first { $0.isCalled(word) } }
}

/// A line to type, and what it does.
public struct Example: Hashable, Sendable {
  /// The whole line with the program's name.
  public let line: String
  public let meaning: Bilingual

  public init(_ line: String, _ meaning: Bilingual) {
    self.line = line
    self.meaning = meaning
  }
}

/// A word that is no option: a file, a folder, a name.
public struct Operand: Hashable, Sendable {
  /// What stands for it in help: 细则, RUBRIC.
  public let placeholder: Bilingual
  public let meaning: Bilingual
  public let occurs: Occurrence
  public let kind: ValueKind

  public enum Occurrence: Hashable, Sendable {
    case exactlyOne
    case optional
    case oneOrMore
  }

  public init(
    _ placeholder: Bilingual, _ meaning: Bilingual, occurs: Occurrence = .exactlyOne,
    kind: ValueKind = .text
  ) {
    self.placeholder = placeholder
    self.meaning = meaning
    self.occurs = occurs
    self.kind = kind
  }
}

extension Option {
  /// Whether it takes every word that the other takes, under the same name.
  fileprivate func widens(_ other: Option) -> Bool {
    guard name == other.name, case .value(.choice(let words), _) = takes,
      case .value(.choice(let fewer), _) = other.takes
    else { return false }
    return fewer.allSatisfy(words.contains)
  }
}
