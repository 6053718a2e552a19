import Foundation
import TestSupport
import Testing

@testable import RubricSyntax

/// The colouring of editors knows the keywords of the language, all of them and no others.
@Suite struct EditorFilesTests {
  @Test func theTextMateGrammarKnowsEveryKeyword() {
    check(Self.grammar, against: "docs/editors/appraise.tmLanguage.json")
  }

  private static var grammar: String {
    """
    {
      "name": "appraise",
      "scopeName": "source.appraise",
      "fileTypes": ["rubric", "appraisal"],
      "patterns": [
        { "name": "comment.block.appraise", "begin": "【", "end": "】" },
        { "name": "comment.block.appraise", "begin": "\\\\[", "end": "[\\\\]】]" },
        { "name": "string.quoted.double.appraise", "match": "[\\"“”„‟＂〝〞«»「」『』][^\\"“”„‟＂〝〞«»「」『』]*[\\"“”„‟＂〝〞«»「」『』]" },
        { "name": "entity.name.section.appraise", "match": "第[一二三四五六七八九十百零0-9０-９]+条|\\\\bArticle\\\\s+[0-9]+" },
        { "name": "punctuation.definition.list.appraise", "match": "[（(][一二三四五六七八九十0-9]+[）)]|[①-⑳⑴-⒇㈠-㈩]" },
        { "name": "constant.numeric.appraise", "match": "[0-9０-９]+([.．][0-9０-９]+)?\\\\s*[%％]?|[½⅓⅔¼¾⅕]" },
        { "name": "keyword.control.appraise", "match": "\(chinese)" },
        { "name": "keyword.control.appraise", "match": "(?i)\\\\b(\(english))\\\\b" }
      ]
    }

    """
  }

  /// Longer spellings first, so that none hides behind the beginning of another.
  private static var chinese: String { alternatives(\.chinese) }
  private static var english: String {
    alternatives(\.english).replacing(" ", with: "\\\\s+")
  }

  private static func alternatives(_ spellings: KeyPath<Keyword, [String]>) -> String {
    Set(Keyword.all.flatMap { $0[keyPath: spellings] }).sorted {
      ($1.count, $0) < ($0.count, $1)
    }.joined(separator: "|")
  }
}
