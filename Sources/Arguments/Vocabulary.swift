import Diagnostics

/// The options that count at some point of the command line, and those that would count elsewhere.
struct Vocabulary {
  /// What a name stands for here.
  enum Match {
    case known(Option)
    /// An option of commands that are not the one at hand.
    case elsewhere(Option, [Command])
    /// No option, but nearly one that counts here.
    case near(Option)
    case unknown

    /// The option that was meant as far as can be told, so that reading can go on.
    var option: Option? {
      switch self {
      case .known(let option), .near(let option), .elsewhere(let option, _): option
      case .unknown: nil
      }
    }
  }

  private let options: [Option]
  private let commands: [Command]

  /// - Parameter command: the one that the line names. Without one only common options count;
  ///   under a name that is no command those of every command do, as nothing can be held against
  ///   them.
  init(of table: CommandTable, command: TypedLine.CommandWord) {
    commands = table.commands
    switch command {
    case .none: options = table.commonOptions
    case .known(let command), .near(let command):
      options = command.options(with: table.commonOptions)
    case .unknown: options = table.commands.flatMap(\.options) + table.commonOptions
    }
  }

  func match(_ word: OptionWord) -> Match {
    if let option = options.first(where: { $0.isCalled(word.name) }) { return .known(option) }
    let owners = commands.filter { $0.option(called: word.name) != nil }
    if let option = owners.first?.option(called: word.name) { return .elsewhere(option, owners) }
    return near(word.stem).map(Match.near) ?? .unknown
  }

  /// Compared without hyphens, which would make any two short names look alike.
  private func near(_ stem: String) -> Option? {
    guard stem.count > 1 else { return nil }
    let stems = options.map { String($0.name.dropFirst(2)) }
    let nearest = Spelling.nearest(to: stem, among: stems)
    return nearest.flatMap { name in options.first { $0.name == "--\(name)" } }
  }
}
