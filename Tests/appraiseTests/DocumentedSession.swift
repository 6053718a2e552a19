import Foundation

/// A document whose code blocks are files to write and commands to type, one after the other.
///
/// A block opened by ```` ```csv units.csv ```` is the file of that name. In a block opened by
/// ```` ```console ```` a line that starts with `$ ` is typed into a shell; the lines below it are what
/// the terminal then shows. A line `…` there stands for lines that are left out.
struct DocumentedSession {
  enum Block {
    case file(name: String, text: String)
    case commands([Command])
    case prose(String)
  }

  struct Command {
    let line: String
    /// What the document shows, without the line ends at its border.
    let shown: String
  }

  let blocks: [Block]

  init(_ markdown: String) {
    var blocks: [Block] = []
    var prose = ""
    var rest = markdown.components(separatedBy: "\n")[...]
    while let line = rest.popFirst() {
      guard let opening = line.wholeMatch(of: /```(console|\w+ (?<name>\S+))/) else {
        prose += line + "\n"
        continue
      }
      let body = Array(rest.prefix { $0 != "```" })
      rest = rest.dropFirst(body.count + 1)
      blocks.append(.prose(prose))
      prose = ""
      if let name = opening.output.name {
        blocks.append(.file(name: String(name), text: body.map { $0 + "\n" }.joined()))
      } else {
        blocks.append(.commands(Self.commands(in: body)))
      }
    }
    self.blocks = blocks + [.prose(String(prose.dropLast()))]
  }

  private static func commands(in lines: [String]) -> [Command] {
    let starts = lines.indices.filter { lines[$0].hasPrefix("$ ") }
    return zip(starts, starts.dropFirst() + [lines.count]).map { start, end in
      Command(
        line: String(lines[start].dropFirst(2)),
        shown: lines[(start + 1)..<end].joined(separator: "\n"))
    }
  }

  /// The document with what the terminal shows now.
  ///
  /// - Parameter run: writes a file, or types a command and gives what is then shown.
  func retold(
    write: (_ name: String, _ text: String) throws -> Void, run: (String) throws -> String
  ) rethrows -> String {
    try blocks.map { block in
      switch block {
      case .prose(let text): return text
      case .file(let name, let text):
        try write(name, text)
        return "```\(Self.kind(of: name)) \(name)\n\(text)```\n"
      case .commands(let commands):
        let told = try commands.map { command in
          let shown = try run(command.line)
          let kept = Self.agrees(shown, command.shown) ? command.shown : shown
          return "$ \(command.line)\n" + (kept.isEmpty ? "" : kept + "\n")
        }
        return "```console\n\(told.joined())```\n"
      }
    }.joined()
  }

  private static func kind(of name: String) -> String {
    name.hasSuffix(".csv") ? "csv" : "text"
  }

  /// Whether a terminal shows what the document does, with lines left out where it says `…`.
  private static func agrees(_ shown: String, _ documented: String) -> Bool {
    var rest = shown[...]
    let parts = ("\n" + documented + "\n").components(separatedBy: "\n…\n")
    rest = "\n" + rest + "\n"
    guard let first = parts.first, rest.hasPrefix(first) else { return false }
    if parts.count == 1 { return rest == first }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part + "\n") else { return false }
      rest = rest[range.upperBound...]
    }
    return ("\n" + rest).hasSuffix(parts.last ?? "")
  }
}
