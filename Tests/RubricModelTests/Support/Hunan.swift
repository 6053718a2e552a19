import Diagnostics
import Foundation
import RubricSyntax

@testable import RubricModel

/// The sample rubric that all tests start from, in both vocabularies.
enum Hunan {
  static let chinese = WrappedHunan.chinese
  static let english = WrappedHunan.english

  /// The Chinese rubric without its example.
  static let rules = chinese.components(separatedBy: "算例")[0]

  /// The rubric as it is shipped.
  static func shipped(_ file: String) -> String {
    let url = Repository.root.appending(path: "rubrics/\(file)")
    return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  }

  /// The Chinese rubric with pieces replaced; each piece has to stand in it exactly once.
  static func replacing(_ edits: [Edit]) -> String {
    edits.reduce(chinese) { text, edit in edit.applied(to: text) }
  }

  static func replacing(_ edits: Edit...) -> String { replacing(edits) }
}

/// One piece of text that another one takes the place of.
struct Edit: Sendable {
  let old: String
  let new: String

  init(_ old: String, _ new: String) {
    self.old = old
    self.new = new
  }

  func applied(to text: String) -> String {
    let parts = text.components(separatedBy: old)
    precondition(parts.count == 2, "“\(old)” stands \(parts.count - 1) times in the rubric")
    return parts.joined(separator: new)
  }
}

enum Repository {
  /// The folder with `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}

func load(_ text: String) -> Outcome<Rubric> {
  RubricLoader.load(Parser.parseRubric(SourceText(file: "sample.rubric", text: text)))
}

extension Outcome<Rubric> {
  /// The codes of errors and warnings, in the order of the text.
  var problems: [String] { diagnostics.filter { $0.severity != .notice }.map(\.code) }
  var notices: [String] { diagnostics.filter { $0.severity == .notice }.map(\.code) }
}
