import Foundation

/// The built program, run as a user runs it, from the root of the package.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program lies beside the tests.
  private static let program =
    Bundle.allBundles.map(\.bundleURL)
    .first { $0.pathExtension == "xctest" }.map { $0.deletingLastPathComponent() }
    .map { $0.appending(path: "appraise") }
    ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "appraise")

  /// - Parameters:
  ///   - environment: the whole environment; no locale unless given.
  ///   - input: what stands on standard input.
  init(
    _ words: [String], environment: [String: String] = [:], input: String = "",
    output device: FileHandle? = nil
  ) throws {
    let process = Foundation.Process()
    process.executableURL = Self.program
    process.arguments = words
    process.currentDirectoryURL = Self.root
    process.environment = environment
    let standardInput = Pipe()
    let standardOutput = Pipe()
    let standardError = Pipe()
    process.standardInput = standardInput
    process.standardOutput = device ?? standardOutput
    process.standardError = standardError
    try process.run()
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let errors = standardError.fileHandleForReading
    let written = device == nil ? standardOutput.fileHandleForReading.readDataToEndOfFile() : Data()
    self.errors = String(decoding: errors.readDataToEndOfFile(), as: UTF8.self)
    output = String(decoding: written, as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// A line of words parted by spaces.
  init(_ line: String, environment: [String: String] = [:], input: String = "") throws {
    try self.init(
      line.split(separator: " ").map(String.init), environment: environment, input: input)
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
