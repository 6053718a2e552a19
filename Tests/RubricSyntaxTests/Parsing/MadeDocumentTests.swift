import Diagnostics
import TestSupport
import Testing

@testable import RubricSyntax

/// What holds of every document that the grammar can make.
@Suite struct MadeDocumentTests {
  struct Made: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let language: Language
    let isSession: Bool

    var testDescription: String { "\(seed) \(language) \(isSession ? "session" : "rubric")" }

    var text: String {
      MadeDocument(isSession ? .session : .rubric, language, seed: seed).text
    }

    func tree(of text: String) -> SyntaxTree {
      let source = SourceText(file: "made", text: text)
      return isSession ? Parser.parseSession(source) : Parser.parseRubric(source)
    }
  }

  static let all: [Made] = Sweep.seeds(24, long: 300).flatMap { seed in
    Language.allCases.map {
      Made(seed: UInt64(seed), language: $0, isSession: seed.isMultiple(of: 6))
    }
  }

  @Test(arguments: all) func itIsReadAndWrittenWithoutChange(_ made: Made) throws {
    let text = made.text
    let tree = made.tree(of: text)
    try #require(
      tree.diagnostics.filter { $0.severity == .error }.isEmpty,
      "\(tree.diagnostics.first?.headline.english ?? "")\n\(text)")
    let formatted = try #require(Formatter.format(tree).value, "\(text)")
    let again = made.tree(of: formatted)
    #expect(Formatter.format(again).value == formatted, "\(formatted)")
    #expect(tokens(again) == tokens(tree), "\(text)\n\(formatted)")
    #expect(again.comments.count == tree.comments.count)
  }

  @Test(arguments: all) func thereAndBackIsByteIdentical(_ made: Made) throws {
    let tree = made.tree(of: made.text)
    let formatted = try #require(Formatter.format(tree).value)
    let other: Language = made.language == .chinese ? .english : .chinese
    let there = try #require(Formatter.format(made.tree(of: formatted), to: other).value)
    let back = try #require(Formatter.format(made.tree(of: there), to: made.language).value)
    #expect(back == formatted, "\(there)")
    #expect(tokens(made.tree(of: there)) == tokens(tree), "\(there)")
  }

  /// A Chinese text from which a word processor has taken every space and line break.
  @Test(arguments: all.filter { $0.language == .chinese })
  func whiteSpaceMeansNothing(_ made: Made) throws {
    let tree = made.tree(of: made.text)
    let canonical = try #require(Formatter.format(tree).value)
    // Spaces inside names are part of them; the canonical text has none elsewhere but at line ends.
    let joined = canonical.split(separator: "\n").joined().replacing("    （", with: "（")
    #expect(tokens(made.tree(of: joined)) == tokens(made.tree(of: canonical)), "\(joined)")
  }

  /// Whatever the sentence: without the sign it is none.
  @Test(arguments: all) func noStopOrSemicolonCanBeLost(_ made: Made) throws {
    let text = try #require(Formatter.format(made.tree(of: made.text)).value)
    for excerpt in Excerpt.all(of: text) {
      for sign in excerpt.tokens where sign.kind == .stop || sign.kind == .semicolon {
        let tree = made.tree(of: excerpt.text.without(sign))
        #expect(tree.diagnostics.hasErrors, "\(sign.range) in \(excerpt.text)")
      }
    }
  }

  private func tokens(_ tree: SyntaxTree) -> [String] {
    ImpliedUnits.written(in: tree.root).tokens.compactMap { token in
      switch token.kind {
      case .articleMark, .itemMark: nil
      default: "\(token.kind) \(token.text)"
      }
    }
  }
}
