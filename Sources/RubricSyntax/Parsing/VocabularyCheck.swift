import Diagnostics

/// A file is written in one vocabulary. Both may occur, but a proof-reader should not have to read
/// two languages.
enum VocabularyCheck {
  static func warnings(of lexed: LexedText, in tree: SyntaxTree) -> [Diagnostic] {
    // A name without quotes would count as words of the language.
    guard lexed.chineseWords > 0, lexed.englishWords > 0, !tree.isIncomplete else { return [] }
    let stray = tree.root.tokens.first { token in
      guard token.keyword != nil else { return false }
      let isChinese = tree.source.text(in: token.range).unicodeScalars.contains { $0.isHan }
      return isChinese != (tree.language == .chinese)
    }
    guard let stray, let keyword = stray.keyword else { return [] }
    return [
      .mixedVocabularies(
        tree.source.text(in: stray.range), due: keyword.spelling[tree.language],
        at: tree.place(of: stray))
    ]
  }
}
