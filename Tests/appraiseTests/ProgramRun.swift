import Foundation
import TestSupport

/// How the program ended and what it said.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// The codes of the diagnostics on standard error, in the order told.
  var codes: [String] {
    errors.matches(of: /(?m)^(?:错误|警告|提示|error|warning|notice) ([A-Z]\d{4})/)
      .map { String($0.output.1) }
  }
}

/// The built program, run as a user types it: through a shell, with `appraise` on the path.
enum Program {
  /// Where the lines are typed unless said otherwise.
  static let root = TestFolder.root
  /// Small files that are wrong in one way each, and some that are right.
  static let fixtures = root.appending(path: "Tests/appraiseTests/Fixtures")

  /// The tests run from the folder that the program is built into.
  private static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// What `make sanitize` says to the program that is built for it.
  private static let sanitizerOptions = ProcessInfo.processInfo.environment
    .filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }

  static var isSanitized: Bool { !sanitizerOptions.isEmpty }

  /// - Parameters:
  ///   - environment: the variables of the session; no locale unless one is given.
  ///   - input: what standard input holds.
  static func run(
    _ line: String, in present: URL = root, environment: [String: String] = [:],
    input: String = ""
  ) throws -> ProgramRun {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    // Files, not pipes: a pipe that nobody empties in time would stop the program.
    func handle(_ name: String, _ content: String = "") throws -> FileHandle {
      let file = place.appending(path: name)
      try Data(content.utf8).write(to: file)
      return try FileHandle(forUpdating: file)
    }
    let process = Foundation.Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = present
    process.environment = ["PATH": "\(folder.path):/usr/bin:/bin"]
      .merging(sanitizerOptions) { $1 }.merging(environment) { $1 }
    process.standardInput = try handle("input", input)
    process.standardOutput = try handle("output")
    process.standardError = try handle("errors")
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: place.appending(path: name)), as: UTF8.self)
    }
    return ProgramRun(
      status: process.terminationStatus, output: try text("output"), errors: try text("errors"))
  }
}
