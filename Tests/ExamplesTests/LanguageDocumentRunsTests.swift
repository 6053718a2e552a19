import Diagnostics
import Examples
import Foundation
import RubricModel
import RubricSyntax
import Testing

/// The worked examples that the manual of the language shows give what it promises, in both
/// vocabularies.
@Suite struct LanguageDocumentRunsTests {
  @Test(arguments: ["rubric-zh", "rubric-en"])
  func examplesOnThePageHold(_ kind: String) throws {
    let rubrics = try Self.blocks(kind).map { text in
      let tree = Parser.parseRubric(SourceText(file: "Language.md", text: text))
      return try #require(RubricLoader.load(tree).value)
    }
    let outcomes = rubrics.flatMap { ExampleRunner.run($0) }
    try #require(!outcomes.isEmpty)
    for outcome in outcomes {
      #expect(outcome.holds, "\(outcome.example.name): \(outcome.differences.map(\.headline))")
    }
  }

  private static func blocks(_ kind: String) throws -> [String] {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let page = try String(contentsOf: root.appending(path: "docs/Language.md"), encoding: .utf8)
    return page.components(separatedBy: "```\(kind)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }
}
