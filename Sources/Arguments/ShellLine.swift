import Diagnostics

/// A line to type, broken as a shell allows it: `\` at the end, and never within quotes.
enum ShellLine {
  static func lines(of line: String, width: Int) -> [String] {
    var lines: [String] = []
    var current = " "
    for word in words(of: line) {
      // Two columns are kept for the " \" that a later word may make necessary.
      if DisplayWidth.of(current) + 1 + DisplayWidth.of(word) > width - 2, current != " " {
        lines.append(current + " \\")
        current = "     "
      }
      current += " " + word
    }
    return lines + [current]
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
