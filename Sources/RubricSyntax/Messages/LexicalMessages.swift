import Diagnostics

extension Diagnostic {
  private static func lexical(
    _ code: SyntaxCode, _ headline: Bilingual, at place: Place, help: [Bilingual] = []
  ) -> Diagnostic {
    Diagnostic(.error, code.rawValue, headline, at: place, help: help)
  }

  static func unclosedName(_ name: String, at place: Place) -> Diagnostic {
    lexical(
      .unclosedName,
      Bilingual(
        zh: "引号不成对：从“\(name)”起的名称到句末没有结束。",
        en:
          "A quote is not closed: the name that begins with \"\(name)\" runs to the end of its line or sentence."
      ),
      at: place,
      help: [Bilingual(zh: "在名称两边各加一个引号。", en: "Put a quote on each side of the name.")])
  }

  static func unknownWord(_ word: String, nearest: String?, at place: Place) -> Diagnostic {
    guard let nearest else {
      return lexical(
        .unknownWord,
        Bilingual(
          zh: "“\(word)”不是关键词。名称要加引号：“\(word)”。",
          en: "\"\(word)\" is not a keyword. A name needs quotes: \"\(word)\"."),
        at: place)
    }
    return lexical(
      .unknownWord,
      Bilingual(
        zh: "看不懂“\(word)”。是否应为“\(nearest)”？",
        en: "\"\(word)\" is not understood. Did you mean \"\(nearest)\"?"),
      at: place,
      help: [
        Bilingual(
          zh: "如果它是名称，要加引号：“\(word)”。",
          en: "If it is a name it needs quotes: \"\(word)\".")
      ])
  }

  static func partedNumber(_ text: String, at place: Place) -> Diagnostic {
    let isDecimalComma = text.split(separator: ",").count == 2 && !text.contains(".")
    let proposal = text.split(separator: ",").joined(separator: isDecimalComma ? "." : "")
    return lexical(
      .partedNumber,
      Bilingual(
        zh: "“\(text)”不是数。小数写“\(proposal)”；数中不加千分撇。",
        en: "\"\(text)\" is not a number. Write \(proposal) for a decimal; no thousands mark."),
      at: place)
  }

  static func singleQuotes(_ name: String, at place: Place) -> Diagnostic {
    lexical(
      .singleQuotes,
      Bilingual(
        zh: "名称要用双引号：“\(name)”。",
        en: "A name needs double quotes: \"\(name)\"."),
      at: place)
  }

  static func unclosedComment(at place: Place) -> Diagnostic {
    lexical(
      .unclosedComment,
      Bilingual(
        zh: "注释没有结束：从这里的“【”到文末没有“】”。",
        en: "A comment is not closed: there is no \"]\" after this \"[\"."),
      at: place)
  }

  static func strayCharacter(_ character: String, at place: Place) -> Diagnostic {
    let isSign = ["-", "−", "+", "–", "—"].contains(character)
    return lexical(
      .strayCharacter,
      Bilingual(
        zh: "这里不能有“\(character)”。" + (isSign ? "办法中的数不带正负号。" : ""),
        en: "\"\(character)\" has no meaning here."
          + (isSign ? " Numbers of a rubric have no sign." : "")),
      at: place)
  }

  static func longNumber(limit: (whole: Int, fraction: Int), at place: Place) -> Diagnostic {
    lexical(
      .longNumber,
      Bilingual(
        zh: "数太长：小数点前最多\(limit.whole)位，后最多\(limit.fraction)位。",
        en:
          "The number is too long: at most \(limit.whole) digits before the point and \(limit.fraction) after it."
      ),
      at: place)
  }

  static func emptyName(at place: Place) -> Diagnostic {
    lexical(.emptyName, Bilingual(zh: "引号里没有名称。", en: "There is no name in the quotes."), at: place)
  }

  static func longName(_ count: Int, limit: Int, at place: Place) -> Diagnostic {
    lexical(
      .longName,
      Bilingual(
        zh: "名称有\(count)个字，最多\(limit)个。",
        en: "The name has \(count) characters, at most \(limit) are allowed."),
      at: place)
  }

  static func noSuchDay(_ text: String, at place: Place) -> Diagnostic {
    lexical(
      .noSuchDay,
      Bilingual(zh: "日历上没有“\(text)”这一天。", en: "There is no day \(text) in the calendar."), at: place
    )
  }

  static func zeroDenominator(_ text: String, at place: Place) -> Diagnostic {
    lexical(
      .zeroDenominator,
      Bilingual(zh: "“\(text)”不是比率：分母为0。", en: "\(text) is not a share: its denominator is 0."),
      at: place)
  }
}
