import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

@Suite struct WrappedHunanTests {
  /// The text that the tests start from and the rubric that is shipped are one rubric.
  @Test(arguments: [
    (Hunan.chinese, "hunan-2020.rubric"), (Hunan.english, "hunan-2020.en.rubric"),
  ])
  func theTestsStartFromTheShippedRubric(_ text: String, _ file: String) {
    let tree = Parser.parseRubric(SourceText(file: file, text: text))
    #expect(Formatter.format(tree).value == Hunan.shipped(file))
  }
}
