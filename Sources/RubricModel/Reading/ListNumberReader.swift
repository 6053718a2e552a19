import Diagnostics
import RubricSyntax

extension Reader {
  /// How many lines of a list are enough; nil, reported, where there are not as many. One of them
  /// and all of them have words of their own.
  mutating func enough(
    _ sentence: SyntaxNode, of lines: Int, _ code: ModelCode = .gradeRulesUnsound
  ) -> Int? {
    guard let node = sentence.first(.numberOfLines), let token = node.number else { return nil }
    // More digits than a number of the machine has are more than there are lines.
    let number = Int(token.text) ?? .max
    let words = ListWords(sentence)
    switch number {
    case 0:
      report(.noLineNeeded(code, words, at: spot(token)))
      return nil
    case 1: report(.oneIsEnough(code, words, at: spot(node)))
    case lines: report(.allAreNeeded(code, lines, words, at: spot(node)))
    case _ where number > lines:
      report(.tooFewLines(code, token.text, lines, at: spot(token)))
      return nil
    default: break
    }
    return number
  }
}

/// What a list begins with of which one line is enough, or all have to hold.
private struct ListWords {
  let one: Bilingual
  let all: Bilingual

  init(_ node: SyntaxNode) {
    if node.has(.voteStandsIfSeveral) {
      one = Bilingual(
        zh: "\(Keyword.voteStandsIfAny.spelling.chinese)：…",
        en: "\(Keyword.voteStandsIfAny.spelling.english): …")
      all = Bilingual(
        zh: "\(Keyword.voteStandsIf.spelling.chinese)：…",
        en: "\(Keyword.voteStandsIf.spelling.english): …")
    } else {
      let any = node.has(.numberOfCases) ? Keyword.anyCase : .anyCondition
      one = Self.item(any)
      all = Self.item(.allConditions)
    }
  }

  private static func item(_ keyword: Keyword) -> Bilingual {
    Bilingual(
      zh: "若\(keyword.spelling.chinese)的，则为“…”：…；…",
      en: "if \(keyword.spelling.english), then \"…\": …; …")
  }
}

extension Diagnostic {
  fileprivate static func noLineNeeded(
    _ code: ModelCode, _ words: ListWords, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      code, zh: "一项都不符合也够了，所列各项不起作用。", en: "None is enough, so the list decides nothing.",
      at: spot,
      help: [
        Bilingual(
          zh: "符合一项就够的写：\(words.one.chinese)",
          en: "Where one of them is enough, write: \(words.one.english)")
      ])
  }

  fileprivate static func tooFewLines(
    _ code: ModelCode, _ number: String, _ lines: Int, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      code, zh: "要求符合\(number)项，下面只列了\(lines)项，永远不会成立。",
      en:
        "\(number) are asked for and only \(EnglishCount.text(lines, "line")) listed: this never holds.",
      at: spot,
      help: [
        Bilingual(
          zh: "请核对项数。各项分开写，每项一行，其间写分号。",
          en: "Check the number. Each line stands by itself, with semicolons between them.")
      ])
  }

  fileprivate static func oneIsEnough(
    _ code: ModelCode, _ words: ListWords, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .notice, code,
      Bilingual(zh: "“1项以上”就是“之一”。", en: "1 or more of them is any of them."), at: spot,
      help: [Bilingual(zh: "可写：\(words.one.chinese)", en: "Write: \(words.one.english)")])
  }

  fileprivate static func allAreNeeded(
    _ code: ModelCode, _ lines: Int, _ words: ListWords, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .notice, code,
      Bilingual(
        zh: "下面共列\(lines)项，须全部符合。",
        en: "There are \(lines) lines, so all of them have to hold."), at: spot,
      help: [
        Bilingual(
          zh: "可写：\(words.all.chinese)。如有漏列，请补全。",
          en: "Write: \(words.all.english) If one was left out, add it.")
      ])
  }
}
