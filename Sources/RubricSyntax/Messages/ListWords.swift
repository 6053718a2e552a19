import Diagnostics

/// What to write where the words of lists stand at a wrong place, and numbers and names beside
/// what is added or taken away.
extension UsualWords {
  static func adviceOnList(
    _ found: Token, behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    func isDue(_ keyword: Keyword) -> Bool { expected.contains(.keyword(keyword)) }
    if found.keyword == .grade, before?.kind == .name, !isDue(.levels),
      expected.contains(.token(.colon)) || expected.contains(.token(.semicolon))
    {
      return gradeTwice
    }
    if isListHead(found) {
      if isDue(.role) { return itemsOfEntries }
      let isItem = expected.allSatisfy { $0 == .token(.name) || $0 == .token(.itemMark) }
      return isItem ? rowAlternatives : nil
    }
    if found.keyword == .condition, isDue(.role) { return entriesWithoutIf }
    if found.keyword == .weight || found.keyword == .suggestions, isDue(.role) {
      return entriesOnly
    }
    if isDue(.weight), before?.kind == .name,
      found.keyword == .outOf || found.kind == .share || found.kind == .number
    {
      return weightOfMember
    }
    guard found.kind == .name else { return nil }
    if isDue(.role) { return isDue(.or) ? entriesWithOr : entriesOnly }
    if isDue(.condition), isDue(.anyCase), !isDue(.otherwise) { return conditionOfRanking }
    return isListHead(before) && isDue(.then) ? thenBeforeList : nil
  }

  private static let entriesOnly = Bilingual(
    zh: "先写是哪一栏，再写内容：不计入：备注“撤回”。加权的直接写数：备注“重点”为2；否则为1。",
    en:
      "The column comes first: Leave out: note \"撤回\". A weight follows at once: note \"重点\" is 2; otherwise 1."
  )
  private static let weightOfMember = Bilingual(
    zh: "权重请写：“领导”，权重60%；“职工”，权重40%。各项有各自满分的写：“德”，从0到30分，整数计分。",
    en:
      "A weight is: \"领导\", weight 60%; \"职工\", weight 40%. What has a maximum of its own: \"德\", from 0 to 30 points, whole points."
  )
  private static let conditionOfRanking = Bilingual(
    zh: "各项前写“若”，符合一项就不参加：不参加排名：若“通报次数”不低于3；若“满意率”低于60%。",
    en:
      "Each item begins with \"if\", and one is enough: Not ranked: if \"通报次数\" is at least 3; if \"满意率\" is below 60%."
  )
  static let basedOnWhat = Bilingual(
    zh: "冒号前先写取自什么：最后得分取自“甲”乘以60%加上“乙”乘以40%：不修约。数值“得分”，取自“评分票”：…",
    en:
      "Before the colon stands what it is based on: Final score based on \"甲\" times 60% plus \"乙\" times 40%: no rounding. Quantity \"得分\" based on \"评分票\": …"
  )
  static let boundTwice = Bilingual(
    zh: "“达到”“不低于”与“以上”只写一个：若“满意率”80%以上；或：若“满意率”不低于80%。",
    en: "Write one of the two: if \"满意率\" is at least 80%.")

  /// Whether a list of conditions follows it: 有下列情形之一.
  static func isListHead(_ token: Token?) -> Bool {
    let heads: [Keyword] = [.anyCase, .anyCondition, .allConditions] + Keyword.listNumbers
    return token?.keyword.map(heads.contains) ?? false
  }

  /// Fewer than so many of a list is said by the rest; nil for any other place.
  static func adviceOnNumberOfLines(
    _ found: Token, behind before: Token?, _ expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    if before?.keyword.map(Keyword.listNumbers.contains) ?? false {
      let words: [Keyword] = [.atMost, .below, .noMoreThan]
      return found.keyword.map(words.contains) ?? false
        ? UsualPhrase.fewerOfThem : UsualPhrase.severalOfThem
    }
    if before?.keyword == .condition, expected.contains(.keyword(.numberOfCases)),
      found.kind == .number || [.atLeast, .noFewerThan].contains(found.keyword)
    {
      return UsualPhrase.severalOfThem
    }
    guard expected == [.keyword(.orMore)] else { return nil }
    return found.keyword == .orLess ? UsualPhrase.fewerOfThem : UsualPhrase.severalOfThem
  }

  /// Where a number stands for the one of each, 每有“次”1起: nil for any other place.
  static func adviceOnOne(
    behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    let isBehindName =
      before?.kind == .name && Set(expected) == [.keyword(.plus), .keyword(.minus)]
    return isBehindName || before?.keyword == .forEach ? oneOfEach : nil
  }

  static func isSign(_ token: Token?) -> Bool {
    token?.keyword == .plus || token?.keyword == .minus
  }

  private static let gradeTwice = Bilingual(
    zh: "名称后面的“等次”二字请删去：则为“差”。", en: "Delete the word behind the name: then \"差\".")
  private static let thenBeforeList = Bilingual(
    zh: "结果前写“则”：有下列情形之一的，则为“差”：…；…",
    en: "Before the result stands \"then\": if any of these holds, then \"差\": …; …")
  private static let itemsOfEntries = Bilingual(
    zh:
      "直接列出各项，符合一项就行：不计入：承办角色“会办”；备注“撤回”。加权的各项都写权重：备注“重点”或“领衔”为2。须同时符合的写在一项之内：承办角色“会办”，备注“重复”。",
    en:
      "List the items at once; one of them is enough: Leave out: role \"会办\"; note \"撤回\". Weights stand with each: note \"重点\" or \"领衔\" is 2. What has to be said together is one item: role \"会办\", note \"重复\"."
  )
  static let rowAlternatives = Bilingual(
    zh: "各项都要符合。符合一个就行的，之间写“或”，两边各写全：“逾期件数”等于0，或“整改件数”至少1。",
    en:
      "Every item has to hold. Where one comparison is enough write \"or\" between whole ones: \"逾期件数\" equals 0, or \"整改件数\" is no fewer than 1."
  )
  private static let entriesWithoutIf = Bilingual(
    zh: "这里不写“若”和“则”：备注“重点”为2；否则为1。",
    en: "There is no \"if\" and no \"then\" here: note \"重点\" is 2; otherwise 1.")
  private static let entriesWithOr = Bilingual(
    zh: "一列的几种写法之间写“或”：备注“撤回”或“重复”。",
    en: "Between several values of a column stands \"or\": note \"撤回\" or \"重复\".")

  static let oneOfEach = Bilingual(
    zh: "“每有”就是每一件，不写1：每有“逾期件数”减去2分。几件才扣一次的写：“逾期件数”超过0的，每多3减去1分，不足一档不计。",
    en:
      "\"For each\" is of one, and has no number: for each \"逾期件数\" minus 2 points. For every three: \"逾期件数\" is more than 0, for each further 3 minus 1 point, incomplete step left out."
  )
  static let marksFrom = Bilingual(
    zh:
      "有效分的个数先写怎样比较：若至少5个有效分。几个到几个的，由多到少分档：若至少7个有效分，去掉1个最高分和1个最低分，若至少5个有效分，去掉1个最高分，否则不去分。",
    en:
      "Before a number of valid marks stands how it is compared: if at least 5 valid marks. From one number to another, in tiers from many to few: if at least 7 valid marks, drop 1 highest and 1 lowest, if at least 5 valid marks, drop 1 highest, otherwise drop none."
  )

  /// The points for each step are a number; those of a figure take a quantity.
  static func pointsByName(_ name: String) -> Bilingual {
    Bilingual(
      zh:
        "每档加减多少分只能写数。由“\(name)”定的，先立数值再乘以它：数值“扣分”，取自0分：“报价”超过“基准价”的，每超过1%加上1分，不足一档按比例计；乘以“\(name)”；不修约。逐件的写：数值“扣分”，取自“件数”乘以“\(name)”：不修约。这里写：减去“扣分”。这样的“\(name)”声明为没有单位的数（从0到5，每档0.1）。",
      en:
        "The points for each step are a number. Where \"\(name)\" says them, make a quantity and multiply: Quantity \"扣分\" based on 0 points: \"报价\" is more than \"基准价\", for each further 1% plus 1 point, incomplete step in proportion; times \"\(name)\"; no rounding. For each thing: Quantity \"扣分\" based on \"件数\" times \"\(name)\": no rounding. Here write: minus \"扣分\". Declare such a \"\(name)\" as a number without a unit (from 0 to 5, in steps of 0.1)."
    )
  }

  /// The most in all is a number.
  static func mostByName(_ name: String) -> Bilingual {
    Bilingual(
      zh:
        "“累计不超过”后面只能写数。由“\(name)”定的，先立数值：数值“扣分”，取自0分：每有“件数”加上2分；超过“\(name)”计为“\(name)”；不修约。这里写：减去“扣分”。",
      en:
        "Behind \"in all at most\" stands a number. Where \"\(name)\" says it, make a quantity: Quantity \"扣分\" based on 0 points: for each \"件数\" plus 2 points; more than \"\(name)\" counts as \"\(name)\"; no rounding. Here write: minus \"扣分\"."
    )
  }
}
