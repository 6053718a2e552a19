import Diagnostics
import Rules

/// What regulations write and the language does not read, with the words for it here. The nearest
/// spelling would be another word with another meaning.
enum UsualWords {
  /// What to write for a word that is not understood; nil where nobody knows.
  static func advice(on word: String) -> Bilingual? {
    let isChinese = word.unicodeScalars.contains { $0.isHan }
    if !isChinese { return english.first { word.lowercased() == $0.words }?.advice }
    return wholeWords.first { word == $0.words }?.advice
      ?? chinese.first { word.hasPrefix($0.words) || word.hasSuffix($0.words) }?.advice
  }

  /// What to write for a word that no sentence begins with, known or not.
  static func advice(onStart word: String) -> Bilingual? {
    headings.first { word.lowercased() == $0.words }?.advice
  }

  private typealias Entry = (words: String, advice: Bilingual)

  private static let wholeNumber = Bilingual(
    zh: "取整数请写：四舍五入，保留0位小数。", en: "For whole numbers write: round half up, keep 0 places.")
  private static let rounding = Bilingual(
    zh: "请写修约方法和位数：四舍五入，保留2位小数。",
    en: "Write the rounding and the places: round half up, keep 2 places.")
  private static let mean = Bilingual(zh: "请写：取平均分。", en: "Write: plain mean.")
  private static let twoItems = Bilingual(
    zh: "条件之间没有“或”：请写成两项，给出的结果相同。",
    en: "There is no \"or\": write two items that give the same.")
  private static let ends = Bilingual(
    zh: "前几名请写：名次不超过3。末几名用名次表：由低到高。",
    en: "The first ones: rank is at most 3. For the last ones use a place table, lowest first.")
  private static let shared = Bilingual(
    zh: "请写：并列占位（名次1、2、2、4），或：并列不占位（1、2、2、3）。",
    en: "Write: shared with gap (ranks 1, 2, 2, 4), or: shared without gap (1, 2, 2, 3).")
  private static let voided = Bilingual(
    zh: "请写明作废的是什么：该项无效，或：全票无效。重复的写：以先者为准，以后者为准，或：停止计票。",
    en:
      "Say what is void: void mark, or: void ballot. Of duplicates write: keep first, keep last, or: refuse."
  )
  private static let trimmed = Bilingual(
    zh: "请写：去掉1个最高分和1个最低分，取平均分。按比例的：去掉5%最高评分和5%最低评分，个数舍尾，取平均分。",
    en:
      "Write: drop 1 highest and 1 lowest, plain mean. By share: drop 5% highest and 5% lowest, number cut down, plain mean."
  )
  private static let outliers = Bilingual(
    zh: "请写：汇总各评分人，去掉偏离平均分超过20%的，取平均分。正好20%也去掉的写：20%以上的。",
    en:
      "Write: over raters, drop those off mean by more than 20%, plain mean. If exactly 20% is dropped, too: by 20% or more."
  )
  private static let deducted = Bilingual(
    zh: "逐件扣分请写：每有“逾期”减去2分，累计不超过6分。一次扣的写：减去2分。",
    en:
      "For each one write: for each \"逾期\" minus 2 points, in all at most 6 points. Once: minus 2 points."
  )
  private static let rate = Bilingual(
    zh: "比率请写：“满意”占有效票数不低于80%；或另立比率，用它的名称。",
    en: "A share is: \"满意\" out of valid is at least 80%; or make a Rate, and use its name.")
  private static let offScale = Bilingual(
    zh: "不在评分范围内的写：不合评分范围：该项无效。低于起评分、高于最高分的写：越出上下限：该项无效。",
    en:
      "Outside the scale: Off scale: void mark. Below the floor or above the ceiling: Outside bounds: void mark."
  )
  private static let raters = Bilingual(
    zh: "打分的人都称“评分人”，如：汇总各评分人取平均分。有几人不用写，要写就写在【】里。",
    en:
      "Whoever marks is a rater: over raters, plain mean. How many there are need not be said, or stands in [ ]."
  )
  private static let lastPlace = Bilingual(
    zh: "请写：排在其他单位之后：若“通报次数”不低于3。", en: "Write: Behind all others: if \"通报次数\" is at least 3.")
  private static let disqualified = Bilingual(
    zh: "没有名次的写：不参加排名：若“登记表”记有“一票否决事项”。只影响等次的，写在等次的条件里。",
    en:
      "For no rank write: Not ranked: if \"登记表\" records \"一票否决事项\". What concerns a grade only is a condition of the grade."
  )
  private static let digits = Bilingual(zh: "请写阿拉伯数字，如：1。", en: "Write digits, such as: 1.")
  private static let scale = Bilingual(
    zh: "票面的分数写：评分范围：从0到100分，整数计分。“满分”写在计分部分之后：计分部分“测评”，满分100分。",
    en:
      "What may be marked is: Scale: from 0 to 100 points, whole points. A maximum stands behind a component: Component \"测评\", worth 100 points."
  )
  private static let equalScores = Bilingual(
    zh: "请写：同分：并列占位。", en: "Write: Equal scores: shared with gap.")

  private static let chinese: [Entry] = [
    ("整数", wholeNumber), ("取整", wholeNumber), ("精确", rounding), ("平均", mean),
    ("均值", mean), ("或", twoItems), ("或者", twoItems), ("最后", ends), ("末", ends), ("并列", shared),
    ("作废", voided), ("无效", voided), ("最高", trimmed), ("最低", trimmed), ("扣", deducted),
    ("扣分", deducted), ("偏离", outliers), ("偏差", outliers), ("剔除", outliers), ("超出", offScale),
    ("评委", raters), ("裁判", raters), ("考官", raters),
    ("列为末位", lastPlace), ("末位", lastPlace), ("取消", disqualified), ("否决", disqualified),
    ("不得评", disqualified),
  ]

  private static let wholeWords: [Entry] =
    [("率", rate)] + "一二三四五六七八九十".map { (String($0), digits) }

  private static let headings: [Entry] = [
    ("满分", scale), ("worth", scale), ("maximum", scale), ("并列", equalScores),
    ("ties", equalScores), ("tie", equalScores),
  ]

  private static let english: [Entry] = [
    ("mean", mean), ("average", mean), ("trimmed mean", trimmed), ("or", twoItems),
    ("last", ends), ("shared", shared), ("void", voided), ("rounded", rounding),
    ("share of", rate), ("share", rate), ("percentage", rate),
    ("judges", raters), ("jurors", raters), ("voters", raters),
  ]

  /// What to write where a known word stands at a wrong place.
  static func advice(
    on found: Token, behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    func isDue(_ keyword: Keyword) -> Bool { expected.contains(.keyword(keyword)) }
    if found.keyword == .keep, isDue(.noRounding) { return rounding }
    if found.keyword == .ceiling, before?.keyword == .drop { return trimmed }
    if found.keyword == .to, before?.keyword == .rounds { return rounding }
    if let word = found.keyword, isStatistic(word), isDue(.over) { return overVoters }
    if found.keyword == .condition, isDue(.over) || isDue(.empty) { return enoughMarks }
    if found.keyword == .otherwise || found.keyword == .empty, before?.keyword == .validMarks {
      return tooFew
    }
    if found.keyword == .marks, isDue(.finalScore) { return marksInCondition }
    if found.keyword == .first, isDue(.atMost), before?.keyword == .rank { return ends }
    if [.atMost, .noMoreThan].contains(found.keyword), isDue(.inAll) { return inAll }
    if isDue(.orMore), isDue(.orLess), before?.kind == .number, !isDue(.atLeast) { return equals }
    return adviceOnValue(found, behind: before, expected: expected)
  }

  /// Where a number, a name or a condition is not what can stand there.
  private static func adviceOnValue(
    _ found: Token, behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    func isDue(_ keyword: Keyword) -> Bool { expected.contains(.keyword(keyword)) }
    switch found.kind {
    case .unitWord(.ballots) where isDue(.then), .unitWord(.persons) where isDue(.then):
      return countedVotes
    case .name where before?.kind == .share && isDue(.times): return nameFirst
    case .name where isDue(.condition) && isDue(.otherwise): return condition
    case .name where isComparison(before) && expected.contains(.token(.share)):
      return comparedFigures
    case .stop where expected.contains(.token(.colon)) && isDue(.times): return ladder
    default: return nil
    }
  }

  private static func isComparison(_ token: Token?) -> Bool {
    let words: [Keyword] = [
      .atLeast, .atMost, .moreThan, .below, .noFewerThan, .noMoreThan, .equals,
    ]
    return token?.keyword.map(words.contains) ?? false
  }

  private static func isStatistic(_ keyword: Keyword) -> Bool {
    keyword == .drop || keyword == .keepClosest
      || Average.all.contains { Keyword($0.words) == keyword }
  }

  private static let overVoters = Bilingual(
    zh: "请先写汇总谁的评分，如：汇总各评分人取平均分，空缺停止计票。",
    en: "Say first over whom, such as: over raters, plain mean, empty refuse.")

  private static let equals = Bilingual(
    zh: "正好是这个数的，在数前写“等于”，如：等于0。",
    en: "For exactly this number write \"equals\" before it, such as: equals 0.")
  private static let enoughMarks = Bilingual(
    zh: "有效分的个数写在“汇总各评分人”之后：汇总各评分人，若至少3个有效分，取平均分，空缺不计。按情形取值的写：数值“…”，依次判定。",
    en:
      "A number of valid marks stands behind whom it is over: over raters, if at least 3 valid marks, plain mean, empty left out. For a value by cases: Quantity \"…\", first that holds."
  )
  private static let tooFew = Bilingual(
    zh: "有效分不足的怎样处理，写在最后：若至少3个有效分，取平均分，空缺不计。",
    en: "What too few are stands last: if at least 3 valid marks, plain mean, empty left out.")
  private static let marksInCondition = Bilingual(
    zh: "按分数算的比率先另立：比率“优秀率”，取自“评分票”：评分90分以上占有效票数，空缺停止计票；四舍五入，保留1位小数。再写：若“优秀率”超过半数。",
    en:
      "Make a rate first: Rate \"优秀率\" based on \"评分票\": marks 90 points or more out of valid, empty refuse; round half up, keep 1 place. Then: if \"优秀率\" is more than half."
  )
  private static let inAll = Bilingual(
    zh: "最多扣多少请写：累计不超过10分。", en: "For the most in all write: in all at most 10 points.")
  private static let countedVotes = Bilingual(
    zh: "这里只能比较比率；要比较票数，先另立数值：数值“满意票”，取自“计票表”：计数“满意”；不修约。再写：若“满意票”不低于10。",
    en:
      "Levels are compared by shares. For a number of votes make a quantity first: Quantity \"满意票\" based on \"计票表\": number of \"满意\"; no rounding. Then write: if \"满意票\" is at least 10."
  )
  private static let nameFirst = Bilingual(
    zh: "先写名称，再写比率，如：“测评”乘以60%。", en: "The name comes first: \"测评\" times 60%.")
  private static let condition = Bilingual(
    zh: "条件前写“若”，如：若“满意”占有效票数超过半数，则为“好”。",
    en: "A condition begins with \"if\": if \"满意\" out of valid is more than half, then \"好\".")
  private static let comparedFigures = Bilingual(
    zh: "这里后面只能是数或比率。两个数值相比的，先各立一条比率或数值，再在条件中写：若“实际”不低于“目标”。",
    en:
      "Only a number or a share can follow here. To compare two figures make a Rate or a Quantity of each, and write in a condition: if \"实际\" is at least \"目标\"."
  )
  private static let ladder = Bilingual(
    zh: "后面写冒号和步骤，不再计算的写：不修约。",
    en: "A colon and the steps follow; where nothing is done: no rounding.")
}
