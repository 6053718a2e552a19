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

  static func unexpectedToken(
    _ found: String?, expected: [GrammarMatcher.Expectation], at place: Place
  ) -> Diagnostic {
    let headline =
      found.map {
        Bilingual(zh: "这里不能写“\($0)”。", en: "\"\($0)\" does not fit here.")
      } ?? Bilingual(zh: "最后一句没有写完。", en: "The last sentence is not complete.")
    return Diagnostic(
      .error, SyntaxCode.unexpectedToken.rawValue, headline, at: place,
      expected: Expected.text(of: expected))
  }

  static func noSuchSentence(_ word: String, nearest: String?, at place: Place) -> Diagnostic {
    let advice = UsualWords.advice(onStart: word)
    let nearest = advice == nil ? nearest : nil
    let proposal = nearest.map {
      Bilingual(zh: "是否应为“\($0)”？", en: "Did you mean \"\($0)\"?")
    }
    return Diagnostic(
      .error, SyntaxCode.noSuchSentence.rawValue,
      Bilingual(
        zh: "没有以“\(word)”开头的句子。\(proposal?.chinese ?? "")",
        en: "No sentence begins with \"\(word)\".\(proposal.map { " " + $0.english } ?? "")"),
      at: place,
      help: [
        advice
          ?? Bilingual(
            zh: "如果它接着前一句，请删去前面的句号。",
            en: "If it goes on with the sentence before it, delete the full stop there.")
      ])
  }

  /// A full stop, semicolon or colon where a sentence should begin.
  static func signTooMany(_ sign: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, SyntaxCode.noSuchSentence.rawValue,
      Bilingual(
        zh: "这里多了一个“\(sign)”，请删去。", en: "This \"\(sign)\" is one too many; delete it."),
      at: place
    ).replaced(by: Bilingual(same: ""))
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

  static func tooManyItems(_ count: Int, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, SyntaxCode.tooManyItems.rawValue,
      Bilingual(
        zh: "这一句列了\(count)项，最多\(limit)项。",
        en: "This sentence lists \(count) items; at most \(limit) are read."),
      at: place,
      help: [
        Bilingual(
          zh: "评分、台账等数据写在数据文件中，这里只写规则。",
          en: "Write marks, ledgers and other data into data files; here stand only rules.")
      ])
  }

  static func wrongCount(
    _ written: String, due: Int, write replacement: Bilingual, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, SyntaxCode.wrongCount.rawValue,
      Bilingual(
        zh: "编号写的是\(written)，按顺序应为\(due)。不影响计算。",
        en:
          "This is numbered \(written); counted in order it is number \(due). No figure depends on it."
      ),
      at: place
    ).replaced(by: replacement)
  }

  static func itemUnnumbered(due: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, SyntaxCode.wrongCount.rawValue,
      Bilingual(
        zh: "别的项有编号，这一项没有，按顺序应为（\(ChineseNumeral.text(due))）。",
        en: "Other items are numbered, and this one is not; counted in order it is (\(due))."),
      at: place,
      help: [
        Bilingual(
          zh: "请编号；如果它与前一项是一回事，请把其间的分号改成逗号。",
          en: "Number it; if it belongs to the item before, make the semicolon a comma.")
      ])
  }

  static func mixedVocabularies(_ word: String, due: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, SyntaxCode.mixedVocabularies.rawValue,
      Bilingual(
        zh: "中文和英文关键词混用：“\(word)”。建议改为“\(due)”。",
        en: "Keywords of both languages are mixed: \"\(word)\". Better write \"\(due)\"."),
      at: place
    ).replaced(by: Bilingual(same: due))
  }

  /// The formatter has a fault; the file is left as it is.
  static func formatChangesMeaning(file: String) -> Diagnostic {
    Diagnostic(
      .error, SyntaxCode.formatChangesMeaning.rawValue,
      Bilingual(
        zh: "整理格式后意思会改变，所以没有整理。这是程序的缺陷，请报告。",
        en:
          "Formatting would change what the file says, so nothing was written. This is a fault of the program; please report it."
      ),
      at: .file(file))
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

extension Bilingual {
  static let resultBeforeList = Bilingual(
    zh: "先写结果，再列条件：若有下列情形之一的，则为“不满意”：…；…",
    en:
      "The result stands before the list: if any of these holds, then \"不满意\": …; …")
  static func unitOfRow(_ unit: String, line: String) -> Bilingual {
    Bilingual(
      zh: "名称后面有冒号的，先写“单位”：单位“\(unit)”：“\(line)”…（评议对象是项目的写“项目”）",
      en:
        "Before a name with a colon stands its word: unit \"\(unit)\": \"\(line)\" … (of items: item)"
    )
  }
  static let rowWithCriteria = Bilingual(
    zh:
      "每个评分前只写一个名称。表上有指标的，单位写在前面：单位“甲”：“态度”90、“结果”80。计票表上有指标的，每个指标一行，指标写在冒号前面：单位“甲”指标“态度”：“优秀”20、“合格”5。",
    en:
      "One name stands before a mark. Where the form has criteria, say the unit first: unit \"甲\": \"态度\" 90, \"结果\" 80. A tally has a row for each criterion, which stands before the colon: unit \"甲\" criterion \"态度\": \"优秀\" 20, \"合格\" 5."
  )
}
