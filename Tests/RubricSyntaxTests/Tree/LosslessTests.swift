import Diagnostics
import Testing

@testable import RubricSyntax

/// - Invariant: the tokens with the trivia before them are the file, whatever the file is.
@Suite struct LosslessTests {
  /// Every byte offset: most cut a character, a name, a comment or a number in two.
  @Test(arguments: [RubricFile.chineseRubric, .englishRubric], 0..<4)
  func everyPrefixIsKept(_ file: RubricFile, _ remainder: Int) {
    let bytes = Array(file.text.utf8)
    // In four parts, which run beside each other.
    for end in stride(from: remainder, to: bytes.count, by: 4) {
      let tree = SyntaxTree(bytes: Array(bytes[..<end]))
      #expect(tree.rebuiltText == Array(bytes[..<end]), "the first \(end) bytes")
      let isWhole = tree.root.tokens.dropLast().last?.kind == .stop
      if !isWhole { #expect(!tree.errors.isEmpty, "the first \(end) bytes") }
    }
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
