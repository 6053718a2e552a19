/// A word of the command line, told by its form alone.
enum Word: Equatable {
  /// A command, an operand or a value; `-` is one too, it stands for standard input.
  case plain(String)
  /// `--`: all that follows is plain.
  case endOfOptions
  case option(OptionWord)

  init(_ typed: String) {
    if typed == "--" {
      self = .endOfOptions
    } else if typed != "-", let first = typed.first, PlainKeyboard.isDash(first) {
      self = .option(OptionWord(typed))
    } else {
      self = .plain(typed)
    }
  }
}

/// A word that begins with a hyphen, or with what an input method makes of one.
struct OptionWord: Equatable {
  let typed: String
  /// The part before `=`, in plain signs: `--ballots`.
  let name: String
  /// The part after `=`, as typed.
  let value: String?
  /// Whether the signs were plain already; otherwise the word is read only to say what to type.
  let isPlain: Bool

  init(_ typed: String) {
    let dashes = typed.prefix(while: PlainKeyboard.isDash)
    let rest = typed.dropFirst(dashes.count)
    let stem = rest.prefix { !PlainKeyboard.isSeparator($0) }
    let separator = rest.dropFirst(stem.count).first
    let hasPlainDashes = dashes.allSatisfy { $0 == "-" }
    let plainStem = PlainKeyboard.narrowed(stem)
    self.typed = typed
    let isShort = dashes.count == 1 && plainStem.count < 2
    name = (hasPlainDashes ? String(dashes) : isShort ? "-" : "--") + plainStem
    value = separator == nil ? nil : String(rest.dropFirst(stem.count + 1))
    isPlain = hasPlainDashes && stem == plainStem && (separator ?? "=") == "="
  }

  /// The name without its hyphens.
  var stem: String { String(name.drop { $0 == "-" }) }
}
