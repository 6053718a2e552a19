import Diagnostics
import Foundation

/// The golden texts of a room's messages, in one file that reads like a catalogue.
///
/// With REWRITE_GOLDENS set in the environment the file is written anew; such a run fails,
/// so that somebody reads the difference.
public struct Museum: Sendable {
  public let room: String
  private let texts: [String: String]
  private let file: URL

  public init(of room: String) {
    self.room = room
    file = Fixture.root.appending(path: "Tests/Museum/\(room).txt")
    texts = Self.sections(of: (try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }

  public static var isRewritten: Bool {
    ProcessInfo.processInfo.environment["REWRITE_GOLDENS"] != nil
  }

  public var titles: Set<String> { Set(texts.keys) }

  /// The text under a title; nil when the museum has none.
  public subscript(title: String) -> String? { texts[title] }

  /// What hangs in the museum: the messages in both languages.
  public static func text(of diagnostics: [Diagnostic]) -> String {
    Language.allCases.map { DiagnosticRenderer(language: $0).text(of: diagnostics) }
      .joined(separator: "\n")
  }

  public func rewrite(_ exhibits: [(title: String, text: String)]) throws {
    let text = exhibits.map { "\(Self.mark)\($0.title)\n\n\($0.text)" }.joined(separator: "\n")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private static let mark = "## "

  private static func sections(of text: String) -> [String: String] {
    var sections: [String: String] = [:]
    for section in ("\n" + text).components(separatedBy: "\n\(mark)").dropFirst() {
      let parts = section.split(separator: "\n\n", maxSplits: 1)
      guard parts.count == 2 else { continue }
      // A blank line parts a section from the next one; the text ends in one line end.
      let body = String(parts[1]).trimmingCharacters(in: .newlines) + "\n"
      sections[String(parts[0])] = body
    }
    return sections
  }
}
