import Diagnostics
import Foundation
import RubricSyntax
import Testing

@testable import RubricModel

/// Whatever the manual of the language shows is a rubric, a session or an article that the program
/// accepts, laid out as the program lays it out.
@Suite struct LanguageDocumentExamplesTests {
  /// The blocks of a kind in both vocabularies, each Chinese one with the English one beside it.
  private static func pairs(_ kind: String) throws -> [(chinese: String, english: String)] {
    let chinese = LanguagePage.blocks("\(kind)-zh")
    let english = LanguagePage.blocks("\(kind)-en")
    try #require(chinese.count == english.count && !chinese.isEmpty)
    return Array(zip(chinese, english))
  }

  @Test(arguments: ["rubric", "session", "fragment"])
  func bothVocabulariesSayTheSame(_ kind: String) throws {
    for (chinese, english) in try Self.pairs(kind) {
      let left = Parser.parse(SourceText(file: "zh", text: Fragment.file(of: chinese)))
      let right = Parser.parse(SourceText(file: "en", text: Fragment.file(of: english)))
      #expect(left.root.tokens.map(\.kind) == right.root.tokens.map(\.kind), "\(chinese)")
      #expect(left.root.tokens.map(\.text) == right.root.tokens.map(\.text), "\(chinese)")
      #expect(left.language == .chinese && right.language == .english)
    }
  }

  @Test(arguments: ["rubric", "session", "fragment"])
  func allAreInCanonicalFormat(_ kind: String) throws {
    for text in try Self.pairs(kind).flatMap({ [$0.chinese, $0.english] }) {
      let file = Fragment.file(of: text)
      let formatted = Formatter.format(Parser.parse(SourceText(file: "page", text: file)))
      #expect(formatted.value == file)
    }
  }

  @Test func wholeRubricsLoad() throws {
    for text in try Self.pairs("rubric").flatMap({ [$0.chinese, $0.english] }) {
      let outcome = load(text)
      #expect(outcome.value != nil)
      #expect(outcome.problems == [], "\(text)")
    }
  }

  @Test func wholeSessionsLoad() throws {
    for text in try Self.pairs("session").flatMap({ [$0.chinese, $0.english] }) {
      let tree = Parser.parseSession(SourceText(file: "page.appraisal", text: text))
      let outcome = SessionLoader.load(tree)
      #expect(outcome.value != nil)
      #expect(outcome.diagnostics.isEmpty, "\(text)")
    }
  }

  @Test func articlesLoadInTheHunanRubric() throws {
    for (chinese, english) in try Self.pairs("fragment") {
      for (text, base) in [(chinese, Hunan.chinese), (english, Hunan.english)] {
        let outcome = load(Fragment.placing(text, in: base))
        #expect(outcome.value != nil)
        #expect(outcome.problems == [], "\(text)")
      }
    }
  }
}

/// Articles of the manual, and where they belong: each takes the place of the Hunan article with
/// the same heading and name, or, where there is none, stands behind the last one.
private enum Fragment {
  /// As a file by itself: what does not begin as one is given an opening.
  static func file(of text: String) -> String {
    let openings = ["评议", "Appraisal"]
    if openings.contains(where: text.hasPrefix) { return text }
    let isChinese = text.unicodeScalars.first.map { $0.value > 0x7F } ?? false
    return (isChinese ? "评议计分办法，语言版本1。" : "Appraisal rubric, language 1.") + "\n\n" + text
  }

  static func placing(_ text: String, in rubric: String) -> String {
    let base = Parser.parseRubric(SourceText(file: "base", text: rubric))
    let file = Parser.parseRubric(SourceText(file: "page", text: Fragment.file(of: text)))
    // The example promises what the articles that are replaced would have given.
    var articles = base.root.nodes(.article).map { (heading($0), base.source.text(in: $0.range)) }
    for article in file.root.nodes(.article) {
      let new = (heading(article), file.source.text(in: article.range))
      if let place = articles.firstIndex(where: { $0.0 == new.0 }) {
        articles[place] = new
      } else {
        articles.append(new)
      }
    }
    let facts = base.root.childNodes.filter { $0.kind != .article && $0.kind != .example }
    let sentences = facts.map { base.source.text(in: $0.range) } + articles.map(\.1)
    return sentences.joined(separator: "\n")
  }

  private static func heading(_ article: SyntaxNode) -> [String] {
    let sentence = article.childNodes.first
    let name = sentence?.first(.madeName)?.names.first?.text
    return [sentence?.kind.name, name].compactMap { $0 }
  }
}

/// `docs/Language.md` as its reader sees it.
private enum LanguagePage {
  static func blocks(_ kind: String) -> [String] {
    let url = Repository.root.appending(path: "docs/Language.md")
    let page = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return page.components(separatedBy: "```\(kind)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }
}
