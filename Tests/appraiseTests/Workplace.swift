import Foundation
import Testing

extension ProgramRun {
  static let root = Program.root

  /// A line of words parted by spaces.
  init(_ line: String, environment: [String: String] = [:], input: String = "") throws {
    self = try Program.run("appraise " + line, environment: environment, input: input)
  }

  /// Words as they are, whatever a shell would make of them.
  init(_ words: [String], environment: [String: String] = [:], input: String = "") throws {
    let quoted = words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    try self.init(quoted.joined(separator: " "), environment: environment, input: input)
  }

  /// The part of a JSON result that two runs are compared by.
  func units() throws -> Substring {
    let start = try #require(output.range(of: "\"units\": ["))
    let end = try #require(output.range(of: "\"exceptions\""))
    return output[start.lowerBound..<end.lowerBound]
  }
}

/// A folder of files for one test, gone when it ends.
final class Workplace {
  let url: URL

  init(_ files: [String: String]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: url.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }
}
