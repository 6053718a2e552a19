import Foundation
import Testing

@testable import RubricSyntax

/// The manual of the language says what the program does: its grammar is the parser's, its table of
/// keywords is the lexer's.
@Suite struct LanguageDocumentTests {
  @Test func grammarOnThePageIsTheParsers() throws {
    let blocks = LanguagePage.blocks("ebnf")
    try #require(blocks.count == 1)
    #expect(blocks[0] == GrammarReference.text)
  }

  /// The section with the table has rows of the kind `| English | 中文 |` only.
  @Test func keywordTableListsEveryKeywordInItsOrder() {
    let rows = LanguagePage.tableRows(under: "## Keywords")
    let due = Keyword.all.map { keyword in
      [keyword.english, keyword.chinese].map { $0.joined(separator: ", ") }
    }
    #expect(rows == due)
  }

  @Test func everyRuleIsDefinedOnce() {
    let names = GrammarReference.text.split(separator: "\n")
      .filter { !$0.hasPrefix(" ") }.map { $0.split(separator: " ")[0] }
    #expect(Set(names).count == names.count)
    // What stands between quotes is a keyword.
    let unquoted = GrammarReference.text.components(separatedBy: "\"").enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    let words = unquoted.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    let references = words.filter { $0.allSatisfy(\.isLetter) && $0 != $0.uppercased() }
    #expect(Set(references).subtracting(names) == ["x"])
  }
}

/// `docs/Language.md` as its reader sees it.
private enum LanguagePage {
  static let text: String = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return (try? String(contentsOf: root.appending(path: "docs/Language.md"), encoding: .utf8))
      ?? ""
  }()

  /// What stands in the fenced blocks of a kind.
  static func blocks(_ kind: String) -> [String] {
    text.components(separatedBy: "```\(kind)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  /// The rows of the tables of a section, without their heads; cells without code marks.
  static func tableRows(under heading: String) -> [[String]] {
    let section = text.components(separatedBy: "\n\(heading)\n").dropFirst().first ?? ""
    let lines = section.components(separatedBy: "\n## ")[0].split(separator: "\n")
      .filter { $0.hasPrefix("|") }
    return lines.dropFirst(2).map { line in
      line.split(separator: "|").map { cell in
        cell.replacing("`", with: "").trimmingCharacters(in: .whitespaces)
      }
    }
  }
}
