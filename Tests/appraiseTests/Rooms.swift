import Foundation
import TestSupport

/// A room of the house as the manifest lists it.
struct Room: Sendable {
  let name: String
  /// The rooms that it declares to use.
  let uses: [String]

  /// In the order of the manifest: from foundation to roof.
  static func all() throws -> [Room] {
    let manifest = try TestFolder.text(of: "Package.swift")
    let rooms = /room\(\s*"(\w+)"(?:,\s*uses:\s*\[([^\]]*)\])?\s*\)/
    let program = /executableTarget\(\s*name: "(\w+)",\s*dependencies:\s*\[([^\]]*)\]/
    return manifest.matches(of: rooms).map { Room($0.output.1, uses: $0.output.2 ?? "") }
      + manifest.matches(of: program).map { Room($0.output.1, uses: $0.output.2) }
  }

  private init(_ name: Substring, uses: Substring) {
    self.name = String(name)
    self.uses = uses.matches(of: /"(\w+)"/).map { String($0.output.1) }
  }
}

/// A code of a diagnostic, as an enumeration of the sources declares it.
struct DeclaredCode: Sendable {
  let code: String
  let enumeration: String

  static func all() -> [DeclaredCode] {
    SourceFile.all.flatMap { file in
      let text = file.lines.joined(separator: "\n")
      return text.matches(of: /enum (\w+Code): String[^{]*\{([^}]*)\}/).flatMap { match in
        match.output.2.matches(of: /case \w+ = "([A-Z]\d{4})"/).map {
          DeclaredCode(code: String($0.output.1), enumeration: String(match.output.1))
        }
      }
    }
  }
}
