import Diagnostics

extension Diagnostic {
  static func missingOpening(of kind: NodeKind, at place: Place) -> Diagnostic {
    let isRubric = kind == .rubric
    let due = Bilingual(
      zh: isRubric ? "评议计分办法，语言版本1。" : "评议会议，语言版本1。",
      en: isRubric ? "Appraisal rubric, language 1." : "Appraisal session, language 1.")
    return Diagnostic(
      .error, SyntaxCode.missingOpening.rawValue,
      Bilingual(
        zh: "第一句必须是：“\(due.chinese)”。", en: "The first sentence has to be: \(due.english)"),
      at: place)
  }

  static func missingStop(after last: String, before next: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, SyntaxCode.missingStop.rawValue,
      Bilingual(
        zh: "“\(next)”之前的一句没有句号。请在“\(last)”后加“。”。",
        en: "The sentence before \"\(next)\" has no full stop. Add \".\" after \"\(last)\"."),
      at: place)
  }

  static func unexpectedToken(
    _ found: String?, expected: [GrammarMatcher.Expectation], language: Language, at place: Place
  ) -> Diagnostic {
    let names = expected.map(\.name)
    let headline =
      found.map {
        Bilingual(zh: "这里不能写“\($0)”。", en: "\"\($0)\" does not fit here.")
      } ?? Bilingual(zh: "最后一句没有写完。", en: "The last sentence is not complete.")
    return Diagnostic(
      .error, SyntaxCode.unexpectedToken.rawValue, headline, at: place,
      expected: Bilingual(
        zh: names.map(\.chinese).joined(separator: "／"),
        en: names.map(\.english).joined(separator: " / ")))
  }

  static func noSuchSentence(_ word: String, nearest: String?, at place: Place) -> Diagnostic {
    let hint = nearest.map {
      Bilingual(zh: "是否应为“\($0)”？", en: " Did you mean \"\($0)\"?")
    }
    return Diagnostic(
      .error, SyntaxCode.noSuchSentence.rawValue,
      Bilingual(
        zh: "没有以“\(word)”开头的句子。" + (hint?.chinese ?? ""),
        en: "No sentence begins with \"\(word)\"." + (hint?.english ?? "")),
      at: place)
  }

  static func misplacedSentence(
    _ word: String, under headings: [Keyword], at place: Place
  ) -> Diagnostic {
    let chinese = headings.map { "“\($0.chinese[0])”" }.joined(separator: "、")
    let english = headings.map { "\"\($0.english[0])\"" }.joined(separator: ", ")
    return Diagnostic(
      .error, SyntaxCode.misplacedSentence.rawValue,
      Bilingual(
        zh: "“\(word)”一句不属于这里，应写在\(chinese)之下。",
        en: "The sentence \"\(word)\" does not belong here; it belongs under \(english)."),
      at: place)
  }

  static func wrongCount(_ written: String, due: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, SyntaxCode.wrongCount.rawValue,
      Bilingual(
        zh: "编号写的是\(written)，按顺序应为\(due)。不影响计算。",
        en:
          "This is numbered \(written); counted in order it is number \(due). No figure depends on it."
      ),
      at: place)
  }

  static func mixedVocabularies(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, SyntaxCode.mixedVocabularies.rawValue,
      Bilingual(
        zh: "中文和英文关键词混用：“\(word)”。", en: "Keywords of both languages are mixed: \"\(word)\"."),
      at: place)
  }

  static func notText(file: String) -> Diagnostic {
    Diagnostic(
      .error, SyntaxCode.notText.rawValue,
      Bilingual(
        zh: "文件不是UTF-8文本。请在编辑器中另存为UTF-8。",
        en: "The file is not UTF-8 text. Save it as UTF-8 in your editor."),
      at: .file(file))
  }
}

extension GrammarMatcher.Expectation {
  var name: Bilingual {
    switch self {
    case .keyword(let keyword): keyword.spelling
    case .token(let token): token.name
    }
  }
}

extension TokenClass {
  var name: Bilingual {
    switch self {
    case .name: Bilingual(zh: "加引号的名称", en: "a name in quotes")
    case .integer: Bilingual(zh: "整数", en: "a whole number")
    case .number: Bilingual(zh: "数", en: "a number")
    case .share: Bilingual(zh: "比率（如20%）", en: "a share (such as 20%)")
    case .date: Bilingual(zh: "日期（如2020年9月1日）", en: "a date (such as 2020-09-01)")
    case .unitWord(let unit): LexicalWords.units[unit]?.spelling ?? Bilingual(same: "")
    case .stop: Bilingual(zh: "句号", en: "a full stop")
    case .semicolon: Bilingual(zh: "分号", en: "a semicolon")
    case .colon: Bilingual(zh: "冒号", en: "a colon")
    case .articleMark: Bilingual(zh: "条号", en: "an article number")
    case .itemMark: Bilingual(zh: "项号", en: "an item number")
    }
  }
}
