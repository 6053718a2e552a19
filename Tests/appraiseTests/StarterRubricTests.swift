import Foundation
import TestSupport
import Testing

/// The rubric that `appraise new` brings along is the one in `rubrics/`.
@Suite struct StarterRubricTests {
  @Test func theProgramHoldsTheRubric() throws {
    let texts = try ["hunan-2020.rubric", "hunan-2020.en.rubric"].map { name in
      let url = TestFolder.root.appending(path: "rubrics/\(name)")
      return try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
        .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    }
    check(
      """
      // swift-format-ignore-file
      /// The rubric of Hunan 2020, in both vocabularies. Written from `rubrics/` by its test: run
      /// `REWRITE_GOLDENS=1 swift test --filter StarterRubricTests`.
      enum StarterRubric {
        static let chinese = #\"\"\"
      \(texts[0])
          \"\"\"#

        static let english = #\"\"\"
      \(texts[1])
          \"\"\"#
      }

      """, against: "Sources/appraise/Commands/Preparing/StarterRubric.swift")
  }
}
