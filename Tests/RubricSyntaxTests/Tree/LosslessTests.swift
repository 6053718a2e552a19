import Diagnostics
import Testing

@testable import RubricSyntax

/// - Invariant: the tokens with the trivia before them are the file, whatever the file is.
@Suite struct LosslessTests {
  /// Every byte offset: most cut a character, a name, a comment or a number in two. In four parts,
  /// which run beside each other.
  @Test(arguments: 0..<4) func everyPrefixIsKept(_ part: Int) {
    let bytes = Array(RubricFile.chineseRubric.text.utf8)
    for end in stride(from: part, to: bytes.count, by: 4) { Self.check(bytes[..<end]) }
  }

  @Test func everySeventhEnglishPrefixIsKept() {
    let bytes = Array(RubricFile.englishRubric.text.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) { Self.check(bytes[..<end]) }
  }

  /// A prefix is kept, and unless it ends behind a whole sentence something is said about it.
  private static func check(_ prefix: ArraySlice<UInt8>) {
    let tree = SyntaxTree(bytes: Array(prefix))
    #expect(tree.rebuiltText == Array(prefix), "the first \(prefix.count) bytes")
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
