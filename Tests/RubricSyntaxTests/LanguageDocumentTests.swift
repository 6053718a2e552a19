import Foundation
import Testing

@testable import RubricSyntax

/// The manual of the language says what the program does: its grammar is the parser's, its table of
/// keywords is the lexer's.
@Suite struct LanguageDocumentTests {
  @Test func grammarOnThePageIsTheParsers() throws {
    let blocks = LanguagePage.blocks("ebnf")
    try #require(blocks.count == 1)
    if LanguagePage.isRewritten { LanguagePage.rewrite() }
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

  /// With `REWRITE_GOLDENS=1` the grammar and the keywords of the page are written anew; such a run
  /// fails, so that the difference is read.
  static var isRewritten: Bool { ProcessInfo.processInfo.environment["REWRITE_GOLDENS"] != nil }

  static func rewrite() {
    let grammar = blocks("ebnf")[0]
    let head = "| English | 中文 |\n|---|---|\n"
    let old = text.components(separatedBy: "## Keywords\n")[1].components(separatedBy: head)[1]
      .components(separatedBy: "\n\n")[0]
    let rows = Keyword.all.map { keyword in
      "| "
        + [keyword.english, keyword.chinese].map { $0.joined(separator: ", ") }.joined(
          separator: " | ") + " |"
    }
    let page = text.replacing(grammar, with: GrammarReference.text)
      .replacing(old, with: rows.joined(separator: "\n"))
    try? page.write(to: file, atomically: true, encoding: .utf8)
  }

  private static let file: URL = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.appending(path: "docs/Language.md")
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
