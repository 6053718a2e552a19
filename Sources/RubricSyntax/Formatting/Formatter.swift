public import Diagnostics

/// Tree → canonical text, in either vocabulary.
///
/// Formatting changes white space, pauses, fillers and numbering, and writes units that go without
/// saying, never a token that means something: the result is read again, and if it says anything
/// else it is withheld.
public enum Formatter {
  /// - Parameter language: the vocabulary to write; that of the file if nil. Names are never
  ///   translated.
  public static func format(_ tree: SyntaxTree, to language: Language? = nil) -> Outcome<String> {
    guard !tree.isIncomplete else { return Outcome(nil, tree.diagnostics) }
    var layout = PageLayout(tree, language ?? tree.language)
    return verified(layout.text(), of: tree)
  }

  /// The text if it says what the tree says.
  static func verified(_ text: String, of tree: SyntaxTree) -> Outcome<String> {
    let again = SourceText(file: tree.source.file, text: text)
    let reread = tree.root.kind == .session ? Parser.parseSession(again) : Parser.parseRubric(again)
    guard tree.meaning == reread.meaning, tree.comments.count == reread.comments.count else {
      return Outcome(nil, [.formatChangesMeaning(file: tree.source.file)])
    }
    return Outcome(text, [])
  }
}

extension SyntaxTree {
  /// Whether both say the same, whatever their layout, vocabulary and comments.
  public func means(_ other: SyntaxTree) -> Bool {
    !isIncomplete && !other.isIncomplete && meaning == other.meaning
  }

  /// The tokens that mean something, in order; numbers of articles and items are counted anew.
  fileprivate var meaning: [MeaningfulToken] {
    ImpliedUnits.written(in: root).tokens.compactMap { token in
      switch token.kind {
      case .articleMark, .itemMark: nil
      case .name: MeaningfulToken(kind: token.kind, text: NameKey(token.text).text)
      default: MeaningfulToken(kind: token.kind, text: token.text)
      }
    }
  }
}

private struct MeaningfulToken: Equatable {
  let kind: Token.Kind
  let text: String
}
