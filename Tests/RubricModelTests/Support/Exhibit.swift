import Diagnostics
import Foundation
import Testing

@testable import RubricModel

/// A rubric with one fault, and the codes that the fault is reported under.
///
/// Its whole text in both languages stands in `Tests/Museum`, one file per exhibit.
struct Exhibit: Sendable, CustomTestStringConvertible {
  /// The name of its file, the code aside.
  let name: String
  let codes: [ModelCode]
  let edits: [Edit]
  /// The text itself, for an exhibit that is not the Hunan rubric with some words replaced.
  private let rubric: String?

  var testDescription: String { name }

  init(_ codes: ModelCode..., name: String, _ edits: Edit...) {
    self.codes = codes
    self.name = name
    self.edits = edits
    rubric = nil
  }

  /// Articles of a rubric about units.
  init(_ codes: ModelCode..., name: String, articles: String) {
    self.codes = codes
    self.name = name
    edits = []
    rubric = "评议计分办法，语言版本1。\n标题“试”。评议对象：单位。\n" + articles
  }

  var diagnostics: [Diagnostic] {
    // The sample's own two notices would stand in every text.
    load(rubric ?? Hunan.replacing(edits)).diagnostics.filter {
      $0.severity != .notice || isAboutNotice
    }
  }

  private var isAboutNotice: Bool { name.hasPrefix("notice") }

  var text: String {
    Language.allCases.map { language in
      DiagnosticRenderer(language: language).text(of: diagnostics)
    }.joined(separator: "\n")
  }
}

/// Texts that a human has read and that stay as they are until one reads them again.
///
/// `REWRITE_GOLDENS=1 swift test` writes them anew and fails, so that the difference is read.
enum Golden {
  static func check(
    _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let url = Repository.root.appending(path: "Tests/\(name).txt")
    let golden = try? String(contentsOf: url, encoding: .utf8)
    if ProcessInfo.processInfo.environment["REWRITE_GOLDENS"] != nil, golden != text {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(name) was written anew: read it", sourceLocation: location)
      return
    }
    #expect(text == golden, sourceLocation: location)
  }
}
