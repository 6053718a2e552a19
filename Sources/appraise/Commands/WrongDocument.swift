import Diagnostics
import RubricSyntax

/// A file of another kind than the one asked for: a rubric given to `score`, a table to `check`.
enum WrongDocument {
  /// Nil when the file calls itself what is due, or nothing that is known.
  ///
  /// - Parameter tree: the source parsed as the document that is due.
  static func diagnostic(
    _ source: SourceText, as tree: SyntaxTree, due: FilePath.Kind
  ) -> Diagnostic? {
    guard isNotOpened(tree) else { return nil }
    if let kind = FilePath.kind(of: source.file), [.table, .package].contains(kind) {
      return .wrongDocument(source.file, is: kind, due: due)
    }
    let isRubricDue = due == .rubric
    let other = isRubricDue ? Parser.parseSession(source) : Parser.parseRubric(source)
    if isNotOpened(other) { return nil }
    return .wrongDocument(source.file, is: isRubricDue ? .session : .rubric, due: due)
  }

  private static func isNotOpened(_ tree: SyntaxTree) -> Bool {
    let codes: [SyntaxCode] = [.missingOpening, .notText]
    return tree.diagnostics.contains { diagnostic in
      codes.contains { $0.rawValue == diagnostic.code }
    }
  }
}
