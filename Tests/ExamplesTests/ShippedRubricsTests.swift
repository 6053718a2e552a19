import Diagnostics
import Examples
import RubricModel
import TestSupport
import Testing

/// What every file in `rubrics/` has.
@Suite struct ShippedRubricsTests {
  @Test(arguments: try Fixture.rubricFiles())
  func aCommentTellsWhatItIsForAndWhatIsChosen(_ file: String) throws {
    let lines = try Fixture.rubricText(file).split(separator: "\n")
    let comment = lines.dropFirst().prefix { !$0.contains("标题“") && !$0.contains("Title \"") }
    let text = comment.joined()
    let words = text.hasPrefix("【") ? ["用途：", "自定："] : ["Purpose:", "Chosen:"]
    #expect(words.allSatisfy { text.contains($0) }, "\(file)")
    #expect(text.hasSuffix(text.hasPrefix("【") ? "】" : "]"))
  }

  @Test(arguments: try Fixture.rubricFiles())
  func theExamplesHold(_ file: String) throws {
    let rubric = try Fixture.rubric(try Fixture.rubricText(file), file: file)
    let outcomes = ExampleRunner.run(rubric)
    #expect(!outcomes.isEmpty)
    #expect(outcomes.flatMap(\.differences).map(\.headline.english) == [])
  }

  /// What is left cannot occur (a grade that the floor rules out) or shows only in files: a unit
  /// that the only form does not mention.
  @Test(arguments: try Fixture.rubricFiles())
  func theExamplesTryTheRules(_ file: String) throws {
    let rubric = try Fixture.rubric(try Fixture.rubricText(file), file: file)
    let coverage = RuleCoverage(of: rubric)
    #expect(coverage.rules.count { !$0.isReached } <= 1)
    #expect(coverage.percent >= 88)
  }
}
