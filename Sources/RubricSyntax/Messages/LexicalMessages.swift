import Diagnostics

extension Diagnostic {
  private static func lexical(
    _ code: SyntaxCode, _ headline: Bilingual, at place: Place, help: [Bilingual] = []
  ) -> Diagnostic {
    Diagnostic(.error, code.rawValue, headline, at: place, help: help)
  }

  static func reorderingSign(at place: Place) -> Diagnostic {
    lexical(
      .reorderingSign,
      Bilingual(
        zh: "这里有改变书写方向的隐藏字符，看到的文字与实际的不同。",
        en:
          "A hidden character turns the writing direction here: what is seen is not what is written."
      ),
      at: place,
      help: [
        Bilingual(
          zh: "把这一行删去，重新打字（不要粘贴），再核对其中的数。",
          en: "Delete the line and type it again, without pasting, and check its numbers.")
      ])
  }

  /// - Parameter number: `05` or `05.5`.
  static func leadingZero(_ number: String, at place: Place) -> Diagnostic {
    let digits = number.drop { $0 == "0" }
    let plain = digits.first?.isNumber == true ? String(digits) : "0" + digits
    let pointed = number.contains(".") ? nil : "0." + number.dropFirst()
    let choices = [pointed, plain].compactMap(\.self)
    return lexical(
      .leadingZero,
      Bilingual(
        zh: "数“\(number)”以0开头，可能漏了小数点。",
        en: "The number \"\(number)\" begins with 0: a point may be missing."),
      at: place,
      help: [
        Bilingual(
          zh: "请写\(choices.joined(separator: "或"))。",
          en: "Write \(choices.joined(separator: " or ")).")
      ])
  }

  static func unclosedName(_ name: String, at place: Place) -> Diagnostic {
    lexical(
      .unclosedName,
      Bilingual(
        zh: "引号不成对：从“\(name)”起的名称没有结束。",
        en: "A quote is not closed: the name that begins with \"\(name)\" has no end."),
      at: place,
      help: [
        Bilingual(
          zh: "在名称后补一个引号；名称要写在同一行内。",
          en: "Put a quote behind the name; a name stands on one line.")
      ])
  }

  static func brokenName(at place: Place) -> Diagnostic {
    lexical(
      .unclosedName,
      Bilingual(zh: "名称断成了两行。", en: "A name is broken over two lines."),
      at: place,
      help: [
        Bilingual(
          zh: "把引号里的文字接回同一行。", en: "Write all that is between the quotes on one line.")
      ])
  }

  static func signInName(_ sign: String, at place: Place) -> Diagnostic {
    lexical(
      .unclosedName,
      Bilingual(zh: "名称里不能有“\(sign)”。", en: "A name cannot hold \"\(sign)\"."),
      at: place,
      help: [
        Bilingual(
          zh: "改用别的符号，如“，”“、”；如果名称到此为止，在它前面补一个引号。",
          en: "Use another sign, such as a comma; if the name ends here, put a quote before it.")
      ])
  }

  static func signAtEdge(_ sign: String, at place: Place) -> Diagnostic {
    lexical(
      .unclosedName,
      Bilingual(
        zh: "名称不能以“\(sign)”开头或结尾。", en: "A name cannot begin or end with \"\(sign)\"."),
      at: place,
      help: [
        Bilingual(zh: "请把它移到引号外面，或删去。", en: "Move it to the other side of the quote, or delete it.")
      ])
  }

  static func unopenedName(at place: Place) -> Diagnostic {
    lexical(
      .unclosedName,
      Bilingual(
        zh: "引号不成对：这个引号前面没有与它成对的引号。",
        en: "This quote ends a name, but no quote begins one before it."),
      at: place,
      help: [
        Bilingual(
          zh: "在名称前补一个引号；如果多写了引号，就删去它。",
          en: "Put a quote before the name, or delete this one if it is one too many.")
      ])
  }

  static func unknownWord(_ whole: String, advice: Bilingual, at place: Place) -> Diagnostic {
    lexical(.unknownWord, notUnderstood(identifying(whole)), at: place, help: [advice])
  }

  /// - Parameter mayBeName: whether a name can stand there: the word may be one without quotes.
  static func unknownWord(
    _ whole: String, nearest: String?, mayBeName: Bool = true, at place: Place
  ) -> Diagnostic {
    let word = identifying(whole)
    if let advice = UsualWords.advice(on: whole) {
      return .unknownWord(whole, advice: advice, at: place)
    }
    let mayBeName = mayBeName && !UsualWords.isFunctionWord(whole)
    guard let nearest else {
      if !mayBeName { return lexical(.unknownWord, notUnderstood(word), at: place) }
      return lexical(
        .unknownWord,
        Bilingual(
          zh: "“\(word)”不是关键词。名称要加引号：“\(withoutFiller(word))”。",
          en: "\"\(word)\" is not a keyword. A name needs quotes: \"\(word)\"."),
        at: place)
    }
    return lexical(
      .unknownWord, notUnderstood(word, nearest: nearest), at: place,
      help: mayBeName
        ? [
          Bilingual(
            zh: "如果它是名称，要加引号：“\(word)”。",
            en: "If it is a name it needs quotes: \"\(word)\".")
        ] : [])
  }

  /// Where a sentence begins. What regulations write there is mostly another word for a heading,
  /// and not that for which there is advice.
  static func unknownStart(_ whole: String, nearest: String?, at place: Place) -> Diagnostic {
    if let advice = UsualWords.advice(onStart: whole) {
      return .unknownWord(whole, advice: advice, at: place)
    }
    guard let nearest else {
      return unknownWord(whole, nearest: nil, mayBeName: false, at: place)
    }
    return lexical(.unknownWord, notUnderstood(identifying(whole), nearest: nearest), at: place)
  }

  /// A filler behind a word without quotes was read as a part of it: 优秀为.
  private static func withoutFiller(_ word: Substring) -> Substring {
    guard let last = word.last, word.count > 1, "为的是".contains(last) else { return word }
    return word.dropLast()
  }

  /// As much as identifies it: the place shows the rest.
  private static func identifying(_ whole: String) -> Substring {
    whole.count > 24 ? whole.prefix(24) + "…" : whole[...]
  }

  private static func notUnderstood(_ word: Substring, nearest: String? = nil) -> Bilingual {
    Bilingual(
      zh: "看不懂“\(word)”。" + (nearest.map { "是否应为“\($0)”？" } ?? ""),
      en: "\"\(word)\" is not understood." + (nearest.map { " Did you mean \"\($0)\"?" } ?? ""))
  }

  static func partedNumber(_ text: String, at place: Place) -> Diagnostic {
    let parts = text.split(separator: ",")
    let isDecimal = parts.count == 2 && !text.contains(".")
    let isThousands =
      parts.count > 1 && parts.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    var help: [Bilingual] = []
    if isDecimal { help.append(decimalProposal(parts.joined(separator: "."))) }
    if isThousands { help.append(thousandsProposal(parts.joined())) }
    if let date = dateProposal(text) { help.append(date) }
    return lexical(
      .partedNumber,
      Bilingual(
        zh: "“\(text)”不是数：小数点只写一个“.”，不加千分撇。",
        en: "\"\(text)\" is not a number: it has at most one point, and no comma."),
      at: place, help: help)
  }

  /// 2026.11.21 is how a date is written on a form.
  private static func dateProposal(_ text: String) -> Bilingual? {
    let parts = text.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 3, (1900...2199).contains(parts[0]), (1...12).contains(parts[1]),
      (1...31).contains(parts[2])
    else { return nil }
    let (month, day) = (Self.twoDigits(parts[1]), Self.twoDigits(parts[2]))
    return Bilingual(
      zh: "如果是日期，写\(parts[0])年\(parts[1])月\(parts[2])日。",
      en: "If it is a date, write \(parts[0])-\(month)-\(day).")
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  static func commentInShare(_ number: String, at place: Place) -> Diagnostic {
    lexical(
      .commentInShare,
      Bilingual(
        zh: "注释把“\(number)”与“%”隔开了。", en: "A comment parts \"\(number)\" from its \"%\"."),
      at: place,
      help: [
        Bilingual(
          zh: "请把注释移到后面：\(number)%【…】。", en: "Put the comment behind: \(number)% […].")
      ])
  }

  private static func decimalProposal(_ number: String) -> Bilingual {
    Bilingual(zh: "如果是小数，写\(number)。", en: "If it is a decimal, write \(number).")
  }

  private static func thousandsProposal(_ number: String) -> Bilingual {
    Bilingual(
      zh: "如果逗号是千分撇，写\(number)。", en: "If the comma marks thousands, write \(number).")
  }

  static func singleQuotes(_ name: String?, at place: Place) -> Diagnostic {
    let quoted = name.map { Bilingual(zh: "“\($0)”", en: "\"\($0)\"") }
    var diagnostic = lexical(
      .singleQuotes,
      Bilingual(
        zh: "名称要用双引号\(quoted.map { "：" + $0.chinese } ?? "")。",
        en: "A name needs double quotes\(quoted.map { ": " + $0.english } ?? "")."),
      at: place)
    diagnostic.replacement = quoted
    return diagnostic
  }

  static func unclosedComment(at place: Place) -> Diagnostic {
    lexical(
      .unclosedComment,
      Bilingual(
        zh: "注释没有结束：没有与这个“【”成对的“】”。",
        en: "A comment is not closed: no \"]\" goes with this \"[\"."),
      at: place,
      help: [
        Bilingual(
          zh: "在注释结束处补“】”；注释里不能再有注释。",
          en: "Add \"]\" where the comment ends; a comment holds no other comment.")
      ])
  }

  static func strayText(_ character: String, at place: Place) -> Diagnostic {
    let advice = advice(on: character)
    return lexical(
      .strayCharacter,
      Bilingual(zh: "这里不能有“\(character)”。", en: "\"\(character)\" has no meaning here."),
      at: place, help: advice.map { [$0] } ?? [])
  }

  private static func advice(on character: String) -> Bilingual? {
    switch character {
    case "+", "＋":
      Bilingual(
        zh: "相加写“加上”：“甲”加上“乙”；加上3分。数前不写正号。",
        en: "Write \"plus\": \"甲\" plus \"乙\"; plus 3 points. A number has no plus sign.")
    case "-", "−", "–", "—", "－":
      Bilingual(
        zh: "数不写正负号。负数写成：负5分；范围写成：从0到80分，从负5到5分；等次写成：80分以上、低于90分；相减写“减去”：“甲”减去“乙”；减去3分。",
        en:
          "Numbers have no sign. Below zero write: minus 5 points; a range is: from 0 to 80 points, from minus 5 to 5 points; a band: 80 points or more and below 90 points; a difference: \"甲\" minus \"乙\", minus 3 points."
      )
    case "=", "＝":
      Bilingual(
        zh: "“＝”写成文字：比较的写“等于”；算数的写“取自”，算式也写成文字：最后得分取自“甲”乘以60%加上“乙”乘以40%：不修约。",
        en:
          "Of what is compared write \"equals\"; else write \"based on\", and the sum in words: Final score based on \"甲\" times 60% plus \"乙\" times 40%: no rounding."
      )
    case "*", "＊", "×", "✕", "·":
      Bilingual(
        zh: "相乘写“乘以”：“甲”乘以60%；乘以20分。", en: "Write \"times\": \"甲\" times 60%; times 20 points.")
    case "÷", "/", "／":
      Bilingual(
        zh: "相除写成一步：取自“办结件数”：除以“交办件数”，空缺停止计票；四舍五入，保留2位小数。",
        en:
          "A division is a step: based on \"办结件数\": divided by \"交办件数\", empty refuse; round half up, keep 2 places."
      )
    case "<", ">", "＜", "＞", "≥", "≤", "≧", "≦", "≠":
      Bilingual(
        zh: "比较写成文字：超过50%、低于60%、不低于80%、不超过5%。名称要用引号。",
        en:
          "Write comparisons in words: more than 50%, below 60%, at least 80%, at most 5%. A name needs quotes."
      )
    case _ where "(（".contains(character.first ?? " ") && character.isRange:
      Bilingual(
        zh: "票面等次的折算值是一个数：“优秀”为95分。按分数段定等次的，另立等次：等次“等次”，按最后得分：90分以上为“优秀”；80分以上、低于90分为“良好”。",
        en:
          "A level counts as one number: \"优秀\" 95 points. Grades by ranges of a score are an article: Grade \"等次\" by final score: 90 points or more is \"优秀\"; 80 points or more and below 90 points is \"良好\"."
      )
    case _ where "(（".contains(character.first ?? " ") && character.contains { "%％".contains($0) }:
      Bilingual(
        zh: "百分比不写在括号里。权重写：“领导”，权重60%；“职工”，权重40%。几个得分相加的写：取自“甲”乘以60%加上“乙”乘以40%。",
        en:
          "Percentages do not stand in brackets. A weight is: \"领导\", weight 60%; scores are added up by: based on \"甲\" times 60% plus \"乙\" times 40%."
      )
    case _ where character.hasPrefix("（不含") || character.hasPrefix("(不含"):
      boundExcluded(character.dropFirst(3).prefix { !"）)".contains($0) })
    case _ where character.dropFirst().hasPrefix("含") && character.contains(where: \.isNumber):
      boundIncluded
    case _ where "()（）".contains(character.first ?? " "):
      Bilingual(
        zh: "圆括号只用于项号（一）；注释写在【】里；不含本数写成超过、低于。",
        en:
          "Round brackets are for item numbers (1) only; comments stand in [ ]; what leaves the number out is: more than, below."
      )
    case "《", "》":
      Bilingual(zh: "名称要用引号。", en: "A name needs quotes.")
    default: nil
    }
  }

  /// 60分以下（不含60分）.
  private static func boundExcluded(_ number: Substring) -> Bilingual {
    Bilingual(
      zh: "不含本数请写：低于\(number)。（往上数的写：超过\(number)）",
      en: "What leaves the number out is: below \(number). (upwards: more than \(number))")
  }

  /// 60分以下（含60分）.
  private static let boundIncluded = Bilingual(
    zh: "括号请删去：“以上”“以下”“不低于”“不超过”本来就含本数。“超过”“低于”不含，要含的改写“不低于”“不超过”。",
    en:
      "Delete the brackets: \"or more\", \"or less\", \"at least\" and \"at most\" include the number. \"More than\" and \"below\" do not: write \"at least\" or \"at most\"."
  )

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

  static func inclusionContradicts(says includes: Bool, at place: Place) -> Diagnostic {
    lexical(
      .inclusionContradicts,
      includes
        ? Bilingual(
          zh: "“超过”“低于”不含本数，与“（含）”矛盾。",
          en: "\"more than\" and \"below\" exclude the number; 含 contradicts them.")
        : Bilingual(
          zh: "“以上”“以下”“不低于”“不超过”含本数，与“（不含）”矛盾。",
          en:
            "\"or more\", \"or less\", \"at least\" and \"at most\" include the number; 不含 contradicts them."
        ),
      at: place,
      help: [
        includes
          ? Bilingual(
            zh: "含本数请写：60分以上、80分以下。",
            en: "To include the number write: 60 points or more, 80 points or less.")
          : Bilingual(
            zh: "不含本数请写：超过60分、低于80分。",
            en: "To exclude the number write: more than 60 points, below 80 points.")
      ])
  }

  static func zeroDenominator(_ text: String, at place: Place) -> Diagnostic {
    lexical(
      .zeroDenominator,
      Bilingual(zh: "“\(text)”不是比率：分母为0。", en: "\(text) is not a share: its denominator is 0."),
      at: place)
  }
}

extension String {
  /// Whether it has numbers with a dash between them: （90-100分）.
  fileprivate var isRange: Bool {
    let parts = split { "-—–－~～至到".contains($0) }
    return parts.count == 2 && parts.allSatisfy { $0.contains(where: \.isNumber) }
  }
}
