import Diagnostics
import TestSupport
import Testing

@testable import RubricSyntax

/// - Invariant: the tokens with the trivia before them are the file, whatever the file is.
@Suite struct LosslessTests {
  /// Every byte offset: most cut a character, a name, a comment or a number in two. Behind the first
  /// sentence stands the article that is cut, without those before it: they have been read by then.
  @Test(arguments: [RubricFile.chineseRubric, .englishRubric])
  func everyPrefixOfEveryArticleIsKept(_ file: RubricFile) {
    let tree = SyntaxTree(file.text)
    let bytes = Array(file.text.utf8)
    let opening = Array(bytes[..<(tree.root.childNodes.first?.range.upperBound ?? 0)])
    #expect(!opening.isEmpty)
    for part in tree.root.childNodes.dropFirst() {
      // Three quarters of an English text are letters within words.
      for end in Sweep.some(Array(part.range), every: file == .englishRubric ? 27 : 9) {
        Self.check(opening + bytes[part.range.lowerBound..<end])
      }
    }
  }

  @Test(arguments: [RubricFile.chineseRubric, .englishRubric])
  func prefixesOfTheWholeAreKept(_ file: RubricFile) {
    let bytes = Array(file.text.utf8)
    for end in Sweep.some(Array(bytes.indices), every: 83) { Self.check(Array(bytes[..<end])) }
  }

  /// A prefix is kept, and unless it ends behind a whole sentence something is said about it.
  private static func check(_ prefix: [UInt8]) {
    let tree = SyntaxTree(bytes: prefix)
    #expect(tree.rebuiltText == prefix, "the first \(prefix.count) bytes")
    let isWhole = tree.root.tokens.dropLast().last?.kind == .stop
    #expect(isWhole || !tree.errors.isEmpty, "the first \(prefix.count) bytes")
  }

  @Test(arguments: [
    [], [0xFF], [0x00], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0xE8, 0xAF], [0xFE, 0xFF, 0x8B, 0xC4],
    Array("评议计分办法，语言版本1。\u{0}".utf8), Array("\u{FEFF}\u{200B}评议计分办法，语言版本1。\u{AD}".utf8),
    Array("\r\n\u{301}“\u{301}甲\u{301}”\u{FE0F}".utf8),
  ])
  func oddBytesAreKept(_ bytes: [UInt8]) {
    #expect(SyntaxTree(bytes: bytes).rebuiltText == bytes)
  }

  @Test func aMarkAtTheStartIsNoPartOfTheFirstColumn() {
    let tree = SyntaxTree("\u{FEFF}评议计分办法，语言版本二。")
    guard case .source(let place)? = tree.diagnostics.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(place.column == 12)
    #expect(place.lineText == "评议计分办法，语言版本二。")
  }
}
