import Foundation
import Testing

/// The manual of the language in English and in Chinese: two texts with the same sections and the
/// same examples.
@Suite struct LanguagePagesTests {
  /// An example that is changed is changed on both pages: with `REWRITE_GOLDENS=1` the Chinese one
  /// takes those of the other, where it has as many; such a run fails, so that the text is read.
  @Test(arguments: ["rubric-zh", "fragment-zh", "session-zh"])
  func examplesAreTheSame(_ kind: String) throws {
    let (english, chinese) = (try Page("Language.md"), try Page("Language.zh-CN.md"))
    let (due, found) = (english.blocks(kind), chinese.blocks(kind))
    #expect(!due.isEmpty)
    #expect(due.count == found.count, "\(Set(due).subtracting(found))")
    #expect(due == found)
    if due.count == found.count, ProcessInfo.processInfo.environment["REWRITE_GOLDENS"] != nil {
      try chinese.replacing(found, with: due)
    }
  }

  /// The tables of keywords and the grammar, which are in both languages, stand on one page: two
  /// sections there, one here.
  @Test func sectionsAreTheSame() throws {
    let (english, chinese) = (try Page("Language.md"), try Page("Language.zh-CN.md"))
    #expect(english.headings.dropLast().map(\.level) == chinese.headings.map(\.level))
  }

  @Test(arguments: ["Language.md", "Language.zh-CN.md"])
  func linksLeadToSections(_ file: String) throws {
    let page = try Page(file)
    let anchors = Set(page.headings.map(\.anchor))
    let links = page.text.matches(of: /\]\(#([^)]+)\)/).map { String($0.output.1) }
    #expect(Set(links).subtracting(anchors) == [])
  }
}

private struct Page {
  let file: URL
  let text: String

  init(_ name: String) throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    file = root.appending(path: "docs/\(name)")
    text = try String(contentsOf: file, encoding: .utf8)
  }

  /// What stands in the fenced blocks of a kind.
  func blocks(_ kind: String) -> [String] {
    text.components(separatedBy: "```\(kind)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  func replacing(_ blocks: [String], with others: [String]) throws {
    var page = text
    for (old, new) in zip(blocks, others) where old != new { page = page.replacing(old, with: new) }
    try page.write(to: file, atomically: true, encoding: .utf8)
  }

  struct Heading {
    let level: Int
    let text: Substring

    /// As a browser of repositories makes it of the heading.
    var anchor: String {
      text.lowercased().replacing(" ", with: "-").filter {
        $0.isLetter || $0.isNumber || $0 == "-"
      }
    }
  }

  var headings: [Heading] {
    text.matches(of: /(?:^|\n)(#+) ([^\n]+)/).map {
      Heading(level: $0.output.1.count, text: $0.output.2)
    }
  }
}
