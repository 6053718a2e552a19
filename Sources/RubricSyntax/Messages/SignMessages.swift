import Diagnostics

/// Full stops, semicolons and colons that are missing or stand for one another.
extension Diagnostic {
  /// - Parameter next: what stands behind the gap; nil at the end of the file.
  static func missingSign(
    _ sign: TokenClass, after last: String, before next: String?, at place: Place
  ) -> Diagnostic {
    let code: SyntaxCode = sign == .stop ? .missingStop : .missingSign
    let mark = sign.mark ?? Bilingual(same: "")
    let headline = headline(of: sign, before: next)
    var diagnostic = Diagnostic(
      .error, code.rawValue,
      Bilingual(
        zh: "\(headline.chinese)请在“\(last)”后加“\(mark.chinese)”。",
        en: "\(headline.english) Add \"\(mark.english)\" after \"\(last)\"."),
      at: place)
    // At the end of a file more than a sign may be lost.
    if next != nil { diagnostic.replacement = mark }
    return diagnostic
  }

  private static func headline(of sign: TokenClass, before next: String?) -> Bilingual {
    guard let next else {
      return Bilingual(zh: "最后一句没有句号。", en: "The last sentence has no full stop.")
    }
    switch sign {
    case .stop:
      return Bilingual(
        zh: "“\(next)”之前的一句没有句号。", en: "The sentence before \"\(next)\" has no full stop.")
    case .semicolon:
      return Bilingual(
        zh: "“\(next)”之前的一项没有分号。", en: "The item before \"\(next)\" has no semicolon.")
    default:
      return Bilingual(zh: "“\(next)”之前没有冒号。", en: "There is no colon before \"\(next)\".")
    }
  }

  static func semicolonAtEnd(before next: String?, at place: Place) -> Diagnostic {
    let end = next.map {
      Bilingual(zh: "“\($0)”之前的一句", en: "The sentence before \"\($0)\"")
    }
    return Diagnostic(
      .error, SyntaxCode.missingStop.rawValue,
      Bilingual(
        zh: "\(end?.chinese ?? "最后一句")以分号结束。请把“；”改为“。”。",
        en: "\(end?.english ?? "The last sentence") ends in a semicolon. Change \";\" to \".\"."),
      at: place
    ).replaced(by: Bilingual(zh: "。", en: "."))
  }

  static func pauseBehindSign(_ sign: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, SyntaxCode.missingSign.rawValue,
      Bilingual(
        zh: "“\(sign)”后面又有逗号，看不出该是哪一个。",
        en: "A comma follows \"\(sign)\": only one of them can be meant."),
      at: place,
      help: [
        Bilingual(
          zh: "条件要同时成立的，只留逗号；各是一项的，只留分号。",
          en:
            "Keep the comma between conditions that all have to hold, the semicolon between items.")
      ])
  }

  static func stopInsideList(before item: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, SyntaxCode.missingSign.rawValue,
      Bilingual(
        zh: "“\(item)”之前的一项以句号结束。请把“。”改为“；”。",
        en: "The item before \"\(item)\" ends in a full stop. Change \".\" to \";\"."),
      at: place
    ).replaced(by: Bilingual(zh: "；", en: ";"))
  }
}
