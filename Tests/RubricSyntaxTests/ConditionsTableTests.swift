import Foundation
import RubricSyntax
import TestSupport
import Testing

/// What the manual's tables of conditions list is read, in both languages, and is the same on both
/// pages.
@Suite struct ConditionsTableTests {
  private static func conditions(_ page: String, under heading: String) -> [String] {
    let url = TestFolder.root.appending(path: "docs/\(page)")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let section = text.components(separatedBy: "\n## \(heading)\n").last ?? ""
    return section.components(separatedBy: "\n#")[0]
      .matches(of: /\| `((?:若|if )[^`]*)`/).map { String($0.output.1) }
  }

  private static let english = conditions("Language.md", under: "Conditions")
  private static let chinese = conditions("Language.zh-CN.md", under: "条件")

  @Test func bothPagesHaveThem() {
    #expect(Self.chinese.count > 9)
    #expect(Self.english.filter { $0.hasPrefix("若") } == Self.chinese)
    #expect(Self.english.count == 2 * Self.chinese.count)
  }

  @Test(arguments: english)
  func isRead(_ condition: String) {
    let article =
      condition.hasPrefix("若")
      ? "评议计分办法，语言版本1。等次“级”，依次判定：\(condition)，则为“好”；否则为“差”。"
      : """
      Appraisal rubric, language 1. Grade "g", first that holds: \(condition), then "a"; \
      otherwise "b".
      """
    #expect(SyntaxTree(article).diagnostics.isEmpty, "\(condition)")
  }
}
