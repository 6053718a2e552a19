import Diagnostics
import Testing

@testable import RubricSyntax

/// The proofs of REGULATION.md, sections 2 and 3: what may change on the way through a word
/// processor does not change the tokens.
@Suite struct EquivalenceTests {
  @Test(arguments: RubricFile.allCases) func ourFilesParseWithoutADiagnostic(_ file: RubricFile) {
    let text = file.text
    let tree = SyntaxTree(text)
    #expect(tree.diagnostics.map(\.headline.english) == [])
    #expect(tree.rebuiltText == Array(text.utf8))
    #expect(!tree.root.tokens.contains { $0.kind == .unreadable })
  }

  @Test(arguments: [RubricFile.chineseRubric, .chineseSession])
  func whiteSpaceMeansNothingInChinese(_ file: RubricFile) {
    let text = file.text
    let due = LexedText(text).shown
    let squeezed = Self.outsideNames(text) { $0.isWhitespace ? "" : String($0) }
    #expect(squeezed.count < text.count)
    #expect(LexedText(squeezed).shown == due)
    let spaced = Self.outsideNames(text) { Self.isHan($0) ? " \($0)\n　" : String($0) }
    #expect(LexedText(spaced).shown == due)
    #expect(SyntaxTree(spaced).codes == [])
  }

  @Test(arguments: [RubricFile.englishRubric, .englishSession])
  func theAmountOfWhiteSpaceMeansNothingInEnglish(_ file: RubricFile) {
    let text = file.text
    let due = LexedText(text).shown
    let oneLine = Self.outsideNames(text) { $0.isWhitespace ? " " : String($0) }
    #expect(LexedText(oneLine).shown == due)
    let manyLines = Self.outsideNames(text) { $0 == " " ? "\r\n\t\u{A0}" : String($0) }
    #expect(LexedText(manyLines).shown == due)
    let capitals = Self.outsideNames(text) { $0.uppercased() }
    #expect(LexedText(capitals).shown == due)
  }

  @Test(arguments: RubricFile.allCases)
  func quotesMayBeFlippedOrStraightened(_ file: RubricFile) {
    let text = file.text
    let due = LexedText(text).shown
    for (opening, closing) in [
      ("”", "“"), ("\"", "\""), ("„", "“"), ("«", "»"), ("「", "」"), ("“", "“"),
    ] {
      var isOpen = false
      let changed = text.map { character -> String in
        guard "“”\"".contains(character) else { return String(character) }
        isOpen.toggle()
        return isOpen ? opening : closing
      }.joined()
      let lexed = LexedText(changed)
      #expect(lexed.shown == due, "\(opening)\(closing)")
      #expect(lexed.codes == [])
    }
  }

  @Test(arguments: RubricFile.allCases)
  func signsMayBeFullWidthOrHalfWidth(_ file: RubricFile) {
    let text = file.text
    let due = LexedText(text).shown
    let half = Self.outsideNames(text) { Self.halfWidth[$0] ?? String($0) }
    #expect(LexedText(half).shown == due)
    let full = Self.outsideNames(text) { Self.fullWidth($0) }
    #expect(full != half)
    #expect(LexedText(full).shown == due)
  }

  @Test(arguments: RubricFile.allCases) func commasMeanNothing(_ file: RubricFile) {
    let text = file.text
    let bare = Self.outsideNames(text) { "，、,".contains($0) ? " " : String($0) }
    #expect(LexedText(bare).shown == LexedText(text).shown)
  }

  /// Keywords, numbers and names of both versions stand in the same order, one for one. Names given
  /// for the other language differ by nature of the thing, and Chinese has no plural.
  @Test(arguments: [
    (RubricFile.chineseRubric, RubricFile.englishRubric), (.chineseSession, .englishSession),
  ])
  func bothVocabulariesAreEqualTokenForToken(_ chinese: RubricFile, _ english: RubricFile) {
    let (left, right) = (LexedText(chinese.text), LexedText(english.text))
    #expect(left.tokens.count > 100)
    #expect(left.shown == right.shown)
    let (first, second) = (SyntaxTree(chinese.text), SyntaxTree(english.text))
    #expect(first.root.outline == second.root.outline)
    #expect(first.language == .chinese)
    #expect(second.language == .english)
  }

  // MARK: Changing text outside names

  private static let halfWidth: [Character: String] = [
    "：": ":", "；": ";", "，": ", ", "（": "(", "）": ")", "【": "[", "】": "]", "。": ". ",
  ]

  private static func fullWidth(_ character: Character) -> String {
    guard let value = character.asciiValue, (0x21...0x7E).contains(value), character != "\"",
      let scalar = Unicode.Scalar(UInt32(value) + 0xFEE0)
    else { return String(character) }
    return String(Character(scalar))
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(\.isHan)
  }

  private static func outsideNames(_ text: String, _ change: (Character) -> String) -> String {
    var isInside = false
    return text.map { character -> String in
      if "“”\"".contains(character) {
        isInside.toggle()
        return String(character)
      }
      return isInside ? String(character) : change(character)
    }.joined()
  }
}

extension SyntaxNode {
  /// The tree with the kinds of its nodes and tokens, without places.
  var outline: String {
    let inner = children.compactMap { child -> String? in
      switch child {
      case .node(let node): node.outline
      case .token(let token): TokenText.of(token)
      case .printed: nil
      }
    }
    return "\(kind)[\(inner.joined(separator: " "))]"
  }
}
