import Diagnostics

/// A line to type, broken as a shell allows it: `\` at the end, never within quotes, and not
/// between an option and its value.
enum ShellLine {
  static func lines(of line: String, width: Int) -> [String] {
    var lines: [String] = []
    var current = " "
    for phrase in phrases(of: line) {
      // Two columns are kept for the " \" that a later phrase may make necessary.
      if DisplayWidth.of(current) + 1 + DisplayWidth.of(phrase) > width - 2, current != " " {
        lines.append(current + " \\")
        current = "     "
      }
      current += " " + phrase
    }
    return lines + [current]
  }

  private static func phrases(of line: String) -> [String] {
    var phrases: [String] = []
    for word in words(of: line) {
      if let last = phrases.last, last.hasPrefix("--"), !last.contains(" "), !word.hasPrefix("-") {
        phrases[phrases.count - 1] += " " + word
      } else {
        phrases.append(String(word))
      }
    }
    return phrases
  }

  private static func words(of line: String) -> [Substring] {
    var quote: Character?
    return line.split { character in
      if character == quote {
        quote = nil
      } else if quote == nil, "'\"".contains(character) {
        quote = character
      }
      return quote == nil && character == " "
    }
  }
}
