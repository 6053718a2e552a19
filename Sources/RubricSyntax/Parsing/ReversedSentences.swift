import Diagnostics

/// Regulations say first whom a rule is about, 有下列情形之一的，不参加排名. Here a sentence begins with
/// what becomes of them.
extension DocumentParser {
  /// What to write for a sentence that begins with a condition; nil for any other.
  func adviceOnReversed(_ first: Token) -> Bilingual? {
    guard first.kind == .name || first.keyword == .condition || UsualWords.isListHead(first) else {
      return nil
    }
    let words = lexed.tokens[position...].prefix(80).prefix { $0.kind != .stop }
      .compactMap(\.keyword)
    return Self.results.first { result in result.words.contains { words.contains($0) } }?.advice
  }

  private static let results: [(words: [Keyword], advice: Bilingual)] = [
    ([.notRanked], notRanked), ([.behindAllOthers], behindOthers), ([.leaveOut], leftOut),
    ([.voidBallot, .voidMark], voided), ([.grade, .then], graded),
  ]

  private static let notRanked = Bilingual(
    zh: "先写“不参加排名”，再列情形，符合一项就不参加：不参加排名：若“通报次数”不低于3；若“满意率”低于60%。",
    en:
      "\"Not ranked\" stands first, and one of the items is enough: Not ranked: if \"通报次数\" is at least 3; if \"满意率\" is below 60%."
  )
  private static let behindOthers = Bilingual(
    zh: "先写“排在其他单位之后”，再列情形，符合一项就排在后面：排在其他单位之后：若“通报次数”不低于3；若“满意率”低于60%。",
    en:
      "\"Behind all others\" stands first, and one of the items is enough: Behind all others: if \"通报次数\" is at least 3; if \"满意率\" is below 60%."
  )
  private static let leftOut = Bilingual(
    zh: "先写“不计入”，再列情形，符合一项就不计入：不计入：承办角色“会办”；备注“撤回”。",
    en:
      "\"Leave out\" stands first, and one of the items is enough: Leave out: role \"会办\"; note \"撤回\"."
  )
  private static let voided = Bilingual(
    zh: "先写无效的是什么，再写要求：每票须符合，否则全票无效：最多3个评分76分以上。或写：不合评分范围：该项无效。",
    en:
      "Say first what is void, then what is asked: Rules of a ballot, otherwise void ballot: no more than 3 marks 76 points or more. Or: Off scale: void mark."
  )
  private static let graded = Bilingual(
    zh: "情形写在等次一条之中：等次“等次”，依次判定：若有下列情形之一的，则为“不合格”：“满意率”低于60%；“通报次数”超过2；否则为“合格”。",
    en:
      "Cases stand in an article that grades: Grade \"等次\", first that holds: if any of these holds, then \"不合格\": \"满意率\" is below 60%; \"通报次数\" is more than 2; otherwise \"合格\"."
  )
}
