import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

@Suite struct WrappedHunanTests {
  /// The text that the tests start from and the rubric that is shipped are one rubric, remarks,
  /// the origins of figures, names in the other language and further examples aside.
  @Test(arguments: [
    (Hunan.chinese, "hunan-2020.rubric"), (Hunan.english, "hunan-2020.en.rubric"),
  ])
  func theTestsStartFromTheShippedRubric(_ text: String, _ file: String) {
    let shipped = Hunan.shipped(file).split(separator: /\n(?=算例|Example)/)
    let start = shipped.prefix(2).joined(separator: "\n") + "\n"
    #expect(formatted(rules(of: text), file) == formatted(rules(of: start), file))
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
