import Diagnostics
import Foundation
import RubricModel
import RubricSyntax
import Tables

/// What a test is made from: rubrics from text, tables from CSV text.
public enum Fixture {
  /// A text that a test takes for granted is wrong; the diagnostics say how.
  public struct Unsound: Error, CustomStringConvertible {
    public let description: String

    init(description: String) {
      self.description = description
    }

    public init(_ diagnostics: [Diagnostic]) {
      description = DiagnosticRenderer(language: .english).text(of: diagnostics)
    }
  }

  /// The folder that holds `Package.swift`.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the files in `rubrics/`, in alphabetical order.
  public static func rubricFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "rubrics").path)
      .filter { $0.hasSuffix(".rubric") }.sorted()
  }

  public static func rubricText(_ file: String) throws -> String {
    try String(contentsOf: root.appending(path: "rubrics/\(file)"), encoding: .utf8)
  }

  public static func rubric(_ text: String, file: String = "test.rubric") throws -> Rubric {
    let tree = Parser.parseRubric(SourceText(file: file, bytes: Array(text.utf8)))
    return try value(of: RubricLoader.load(tree))
  }

  /// The Hunan rubric with some of its words replaced. Words that it does not have are an error, so
  /// that no replacement is lost in silence.
  public static func hunan(
    _ replacements: KeyValuePairs<String, String> = [:], file: String = "hunan-2020.rubric"
  ) throws -> Rubric {
    var text = try rubricText(file)
    for (old, new) in replacements {
      guard text.contains(old) else { throw Unsound(description: "\(file) has no “\(old)”") }
      text = text.replacingOccurrences(of: old, with: new)
    }
    return try rubric(text, file: file)
  }

  public static func session(_ text: String) throws -> Session {
    let source = SourceText(file: "session.appraisal", bytes: Array(text.utf8))
    return try value(of: SessionLoader.load(Parser.parseSession(source)))
  }

  public static func table(_ csv: String, file: String = "ballots.csv") throws -> Table {
    try value(of: CSVReader.read(Array(csv.utf8), file: file))
  }

  private static func value<Value>(of outcome: Outcome<Value>) throws -> Value {
    if let value = outcome.value { return value }
    throw Unsound(outcome.diagnostics)
  }
}
