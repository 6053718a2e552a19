public import Foundation
public import Testing

/// A folder that tests read, found from the source file that asks.
public enum TestFolder {
  /// The folder of the package.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What a file of the package says.
  public static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

/// Compares a text with the golden file of that path, counted from the package.
///
/// With `REWRITE_GOLDENS=1` in the environment the file is written instead. Such a run
/// fails, so that somebody reads the difference before it is taken for granted.
public func check(
  _ text: String, against path: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = TestFolder.root.appending(path: path)
  // Decoded as it stands: a byte-order mark belongs to the text.
  let golden = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  if golden == text { return }
  guard ProcessInfo.processInfo.environment["REWRITE_GOLDENS"] == "1" else {
    Issue.record(
      Comment(rawValue: GoldenDifference.text(of: text, against: golden, path)),
      sourceLocation: sourceLocation)
    return
  }
  do {
    try Data(text.utf8).write(to: file)
    Issue.record("\(path) is rewritten; read the difference", sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, "\(path) cannot be rewritten", sourceLocation: sourceLocation)
  }
}

/// Says where a text leaves its golden file.
private enum GoldenDifference {
  static func text(of text: String, against golden: String?, _ path: String) -> String {
    guard let golden else { return "there is no \(path); the text is:\n\(text)" }
    let lines = text.components(separatedBy: "\n")
    let due = golden.components(separatedBy: "\n")
    let first = zip(lines, due).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let number = first ?? min(lines.count, due.count)
    func line(_ lines: [String]) -> String { number < lines.count ? lines[number] : "(the end)" }
    return "\(path):\(number + 1)\n  golden: \(line(due))\n  now:    \(line(lines))"
  }
}
