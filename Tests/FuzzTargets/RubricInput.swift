import Diagnostics
import RubricModel
import RubricSyntax
import Tables

/// Rubrics: the tree keeps every byte; what is loaded can be formatted, in both vocabularies, into
/// what says the same.
enum RubricInput {
  static func problem(with bytes: [UInt8]) -> String? {
    guard let text = TextFile.utf8(of: bytes, file: "a.rubric").value else { return nil }
    let source = SourceText(file: "a.rubric", bytes: text)
    let tree = Parser.parseRubric(source)
    if tree.rebuiltText != source.bytes { return "the tree has other bytes than the text" }
    let loaded = RubricLoader.load(tree)
    if let problem = Messages.problem(with: loaded.diagnostics) { return problem }
    if loaded.value == nil {
      return loaded.diagnostics.hasErrors ? nil : "no rubric and no error"
    }
    return Formatting.problem(with: tree) { RubricLoader.load(Parser.parseRubric($0)).value != nil }
  }
}

enum SessionInput {
  static func problem(with bytes: [UInt8]) -> String? {
    guard let text = TextFile.utf8(of: bytes, file: "session.appraisal").value else { return nil }
    let source = SourceText(file: "session.appraisal", bytes: text)
    let tree = Parser.parseSession(source)
    if tree.rebuiltText != source.bytes { return "the tree has other bytes than the text" }
    let loaded = SessionLoader.load(tree)
    if let problem = Messages.problem(with: loaded.diagnostics) { return problem }
    if loaded.value == nil || loaded.diagnostics.hasErrors { return nil }
    return Formatting.problem(with: tree) {
      SessionLoader.load(Parser.parseSession($0)).value != nil
    }
  }
}

enum Messages {
  /// Messages are laid out with the line that they are about, in both languages.
  static func problem(with diagnostics: [Diagnostic]) -> String? {
    for language in Language.allCases {
      let text = DiagnosticRenderer(language: language).text(of: diagnostics)
      if diagnostics.isEmpty != text.isEmpty { return "a message without words" }
    }
    return nil
  }
}

enum Formatting {
  static func problem(
    with tree: SyntaxTree, isSound: (SourceText) -> Bool
  ) -> String? {
    if tree.isIncomplete { return nil }
    for language in Language.allCases {
      let formatted = Formatter.format(tree, to: language)
      guard let text = formatted.value else { return "what is loaded cannot be formatted" }
      let source = SourceText(file: tree.source.file, text: text)
      if !isSound(source) { return "what is formatted cannot be loaded" }
      let again =
        tree.root.kind == .session ? Parser.parseSession(source) : Parser.parseRubric(source)
      if Formatter.format(again, to: language).value != text {
        return "formatting changes its text"
      }
    }
    return nil
  }
}
