import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

@Suite struct WrappedHunanTests {
  /// The text that the tests start from and the rubric that is shipped are one rubric, remarks,
  /// the origins of figures and names in the other language aside.
  @Test(arguments: [
    (Hunan.chinese, "hunan-2020.rubric"), (Hunan.english, "hunan-2020.en.rubric"),
  ])
  func theTestsStartFromTheShippedRubric(_ text: String, _ file: String) {
    #expect(formatted(rules(of: text), file) == formatted(rules(of: Hunan.shipped(file)), file))
  }

  private func formatted(_ text: String, _ file: String) -> String? {
    Formatter.format(Parser.parseRubric(SourceText(file: file, text: text))).value
  }

  /// Without what decides nothing.
  private func rules(of text: String) -> String {
    text.replacing(/【[^】]*】|\[[^\]]*\]/, with: "")
      .replacing(/，英文名“[^”]*”| English "[^"]*"/, with: "")
      .replacing(/，自定|, chosen|，依据“[^”]*”|, source "[^"]*"/, with: "")
  }
}
