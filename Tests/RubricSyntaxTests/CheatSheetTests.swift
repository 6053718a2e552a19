import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import RubricSyntax

/// docs/CheatSheet.md: the two columns of a section are the same sentences.
@Suite struct CheatSheetTests {
  struct Section: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let chinese: String
    let english: String

    init(_ text: String) {
      let lines = text.components(separatedBy: "\n")
      testDescription = lines[0]
      let rows = lines.filter { $0.hasPrefix("|") }.dropFirst(2).map {
        $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      }
      chinese = rows.map { $0[0] }.joined(separator: "\n")
      english = rows.map { $0[1] }.joined(separator: "\n")
    }
  }

  static let sections: [Section] = {
    let url = TestFolder.root.appending(path: "docs/CheatSheet.md")
    let page = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return page.components(separatedBy: "\n## ").dropFirst().map(Section.init)
  }()

  @Test func thereAreSections() { #expect(Self.sections.count == 7) }

  @Test(arguments: sections) func bothColumnsAreTheSame(_ section: Section) {
    let isOpened = section.chinese.contains("语言版本1。")
    let chinese = formatted((isOpened ? "" : "评议计分办法，语言版本1。\n") + section.chinese)
    let english = formatted((isOpened ? "" : "Appraisal rubric, language 1.\n") + section.english)
    #expect(chinese == english)
  }

  /// In the canonical layout with English keywords.
  private func formatted(_ text: String) -> String? {
    let tree = Parser.parse(SourceText(file: "sheet", text: text))
    for diagnostic in tree.diagnostics {
      Issue.record("\(diagnostic.headline.english) \(diagnostic.place.debugDescription)")
    }
    return Formatter.format(tree, to: .english).value
  }
}
