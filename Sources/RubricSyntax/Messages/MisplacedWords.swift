import Diagnostics
import Rules

/// What to write where a word stands that is known, and cannot stand there.
extension UsualWords {
  /// What to write where a known word stands at a wrong place.
  static func advice(
    on found: Token, behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    func isDue(_ keyword: Keyword) -> Bool { expected.contains(.keyword(keyword)) }
    if let order = adviceOnOrder(found, behind: before, expected: expected) { return order }
    if let list = adviceOnList(found, behind: before, expected: expected) { return list }
    if isDue(.levels), found.keyword == .grade || found.kind == .colon {
      return levelsOfCriterion
    }
    if let weights = adviceOnWeights(found, behind: before, expected) { return weights }
    if found.keyword == .keep, isDue(.noRounding) { return rounding }
    if before?.keyword == .drop { return trimmed }
    if found.keyword == .minus, expected.contains(.token(.number)) { return belowZero }
    let ofThese: [Keyword] = [.meanOfThese, .highestOfThese, .lowestOfThese]
    if found.keyword.map(ofThese.contains) ?? false { return ladderOfMean }
    if found.keyword == .to, before?.keyword == .rounds { return rounding }
    if let word = found.keyword, isStatistic(word), isDue(.over) { return overVoters }
    if found.keyword == .empty, isDue(.allEqual) { return UsualPhrase.efficacy }
    if found.keyword == .condition, isDue(.dropNone) { return tiers }
    if found.kind == .semicolon, isDue(.numberCutDown) { return tiers }
    if found.keyword == .condition, isDue(.over) || isDue(.empty) { return enoughMarks }
    if found.keyword == .over, before?.keyword == .validMarks { return enoughMarks }
    if found.kind == .name, isDue(.raters) || before?.keyword == .condition, isDue(.rounds) {
      return enoughOfGroup
    }
    if found.keyword == .otherwise || found.keyword == .empty, before?.keyword == .validMarks {
      return tooFew
    }
    if found.keyword == .marks, isDue(.finalScore) { return marksInCondition }
    if found.keyword == .first, isDue(.atMost), before?.keyword == .rank { return ends }
    if found.keyword == .allIn || found.keyword == .noneIn, isDue(.allIncluded) { return lastTied }
    if found.keyword == .withinEachCategory, isDue(.tied) { return quotaOfCategory }
    if found.keyword == .lowestFirst, isDue(.tied), isDue(.then) { return fromEnd }
    let units: [Keyword] = [.unitsTakingPart, .unitsOfCategoryTakingPart, .unitsWith]
    if found.keyword.map(units.contains) ?? false, expected.contains(.token(.name)) {
      let isOfCell = before?.keyword == .countsAs && expected.contains(.token(.number))
      return isOfCell ? cellAsNumber : namedUnits
    }
    if found.keyword == .unitCount, isDue(.amongAllUnits) { return unitsWith }
    if found.keyword == .unitCount, isDue(.unitsTakingPart) { return unitsTakingPart }
    if units.contains(where: { $0 == found.keyword }), isDue(.rankedUnits) {
      return UsualPhrase.quota
    }
    if found.keyword == .firstThatHolds, isDue(.basedOn) { return casesOfRate }
    if found.kind == .colon, isDue(.basedOn) { return basedOnWhat }
    if found.keyword == .at, isItemDue(expected) { return condition }
    if [.atMost, .noMoreThan].contains(found.keyword), isDue(.inAll) { return inAll }
    if before?.keyword == .inAll { return inAll }
    if let advice = adviceOnNumberOfLines(found, behind: before, expected) { return advice }
    if [.orMore, .orLess].contains(found.keyword), isAmount(before) { return boundTwice }
    if isDue(.restLeftOut) { return rest }
    if expected == [.keyword(.countsAs)] { return UsualPhrase.caps }
    if isDue(.orMore), isDue(.orLess), isAmount(before), !isDue(.atLeast) {
      return found.keyword == .to ? band : found.keyword == .times ? nameFirst : equals
    }
    if found.keyword == .equals, before?.keyword == .moreThan || before?.keyword == .below {
      return orEqual
    }
    if found.keyword == .over, isDue(.moreThan) { return moreThan }
    if found.keyword == .leftOut, isDue(.abstain) { return uncounted }
    if found.keyword == .void, isDue(.voidMark) { return voided }
    if [.voidMark, .voidBallot].contains(found.keyword), isDue(.void) { return voidLevel }
    if found.keyword == .otherwise, isDue(.atLeast), !isDue(.then) { return noRest }
    if found.kind == .name, isDue(.together) { return quotaFirst }
    if isRuleOfCriteria(found, behind: before) { return eachCriterion }
    return adviceOnValue(found, behind: before, expected: expected)
  }

  private static func adviceOnWeights(
    _ found: Token, behind before: Token?, _ expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    if isDueWeightsOf(expected), found.keyword == .weight || found.kind == .colon {
      return weightsOfCategory
    }
    if found.keyword == .weight, before?.keyword == Keyword(Average.weightedMean.words) {
      return weightsOfMembers
    }
    let isAtEnd = expected.contains(.token(.semicolon)) && expected.contains(.token(.stop))
    if found.keyword == .weight, isAmount(before), isAtEnd { return weightFirst }
    let isRuleOfGap = expected.contains(.keyword(.leftOut))
    return found.keyword == .sharesOutWeight && isRuleOfGap ? weightsSharedOut : nil
  }

  /// Whether it is a rule of a ballot for criteria that begins in another way.
  private static func isRuleOfCriteria(_ found: Token, behind before: Token?) -> Bool {
    switch before?.keyword {
    case .criteria?: isRule(found)
    case .ballotRules?: [.by, .criteria, .eachCriterion].contains(found.keyword)
    default: false
    }
  }

  /// Where a number, a name or a condition is not what can stand there.
  private static func adviceOnValue(
    _ found: Token, behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    func isDue(_ keyword: Keyword) -> Bool { expected.contains(.keyword(keyword)) }
    if let word = found.keyword, isNumberOfBallots(word),
      isDue(.unitsGraded) || isDue(.hasMostVotes)
    {
      return [.expressed, .allRows].contains(word) ? countedBallots(word) : countedInVote(word)
    }
    if before?.kind == .name, expected == [.token(.share)] { return weightInPercent }
    if found.kind == .number, let one = adviceOnOne(behind: before, expected: expected) {
      return one
    }
    switch found.kind {
    case .share where isSign(before):
      return expected.allSatisfy { $0 == .token(.number) } ? noShareForEach : nil
    case .name where isSign(before) && expected.allSatisfy({ $0 == .token(.number) }):
      return pointsByName(found.text)
    case .name where before?.keyword == .atMost && expected == [.token(.number)]:
      return mostByName(found.text)
    case .number where before?.keyword == .condition && isDue(.atLeast): return marksFrom
    case .share where isMeetingCount(before) && expected.contains(.token(.stop)),
      .number where isMeetingCount(before) && expected.contains(.token(.stop)):
      return UsualPhrase.presentOutOfRoster
    case .number where before?.kind == .name && isDue(.then): return recordedNumber
    case .number where isDue(.then), .share where isDue(.then): return nameOfEach
    case .keyword(.ceiling) where before?.keyword == .countsAs,
      .keyword(.floor) where before?.keyword == .countsAs,
      .keyword(.worth) where before?.keyword == .countsAs:
      return fixedNumber
    case .keyword(.partEmpty) where isDue(.empty) && expected.contains(.token(.colon)):
      return emptyFigures
    case .keyword(let keyword) where isDue(.then) && Self.comparisons.contains(keyword):
      return nameOfEach
    case .unitWord(.ballots) where isDue(.then), .unitWord(.persons) where isDue(.then):
      return countedVotes
    case .semicolon where before?.kind == .name && isDue(.hasMostVotes): return lacksThen
    case .name where before?.kind == .share && isDue(.times): return nameFirst
    case .name where isItemDue(expected): return condition
    case .name where isComparison(before) && expected.contains(.token(.share)):
      return comparedFigures
    case .number where isDue(.from) && !isDue(.weight),
      .share where isDue(.from) && !isDue(.weight):
      return rangeOnly
    case .stop where expected.contains(.token(.colon)) && isDue(.times): return ladder
    default: return nil
    }
  }

  /// Whether an item of a list of conditions can follow, and not one more tier of trimming.
  static func isItemDue(_ expected: [GrammarMatcher.Expectation]) -> Bool {
    expected.contains(.keyword(.condition)) && expected.contains(.keyword(.otherwise))
      && !expected.contains(.keyword(.takeNumber))
  }

  /// Whether it has to be said what the weights of a category are of.
  static func isDueWeightsOf(_ expected: [GrammarMatcher.Expectation]) -> Bool {
    [Keyword.groups, .criteria, .items].allSatisfy { expected.contains(.keyword($0)) }
      && expected.contains(.token(.name))
  }

  private static func isAmount(_ token: Token?) -> Bool {
    token?.kind == .number || token?.kind == .share || token?.kind == .unitWord(.points)
  }

  /// Whether a rule of a ballot begins with it.
  private static func isRule(_ token: Token) -> Bool {
    let words =
      [.noFewerThan, .noMoreThan, .sumOfMarks, .meanOfMarks, .spreadOfMarks]
      + WholeBallotRule.allCases.map(\.keyword)
    return token.keyword.map(words.contains) ?? false
  }

  private static let belowZero = Bilingual(
    zh: "扣多少分写成正数：则为5分，再在得分中减去它；或写成步骤：减去5分。本来就低于0的数，写：负5分。",
    en:
      "What is taken away is written as a number of its own, 5 points, and taken away by a step: minus \"扣分\". A number below zero is: minus 5 points."
  )
  private static let comparisons: [Keyword] = [
    .atLeast, .atMost, .moreThan, .below, .noFewerThan, .noMoreThan, .equals,
  ]

  private static func isComparison(_ token: Token?) -> Bool {
    token?.keyword.map(comparisons.contains) ?? false
  }

  private static func isMeetingCount(_ token: Token?) -> Bool {
    let counts: [Keyword] = [.roster, .present, .issued, .returned]
    return token?.keyword.map(counts.contains) ?? false
  }

  private static func isStatistic(_ keyword: Keyword) -> Bool {
    keyword == .drop || keyword == .keepClosest
      || Average.all.contains { Keyword($0.words) == keyword }
  }

  private static let quotaOfCategory = Bilingual(
    zh: "各类分别有名额的，“分类进行”紧接个数或百分比：名额占参排单位数20%，分类进行，个数舍尾，并列单位全部入选。",
    en:
      "For a quota of each category the words stand right behind the number or share: quota is 20% of the ranked units, within each category, number cut down, tied all in."
  )
  private static let weightsOfMembers = Bilingual(
    zh: "权重写在列出组别、指标的地方：组别：“党员”，权重30%；“代表”，权重70%。",
    en:
      "Weights stand where the groups or criteria are listed: Groups: \"党员\", weight 30%; \"代表\", weight 70%."
  )
  private static let weightFirst = Bilingual(
    zh: "权重写在名称之后、评分范围之前：“一”，权重50%，从0到100分，每档1分。",
    en:
      "The weight stands behind the name, before the scale: \"一\", weight 50%, from 0 to 100 points, in steps of 1 point."
  )
  private static let weightsSharedOut = Bilingual(
    zh: "缺一部分的，权重由其余分担，请写：空缺停止计票，部分空缺权重按比例分摊。",
    en:
      "Where some are lacking and the others share their weight, write: empty refuse, part empty shares out weight."
  )
  static let levelsOfCriterion = Bilingual(
    zh: "一个指标自己的等次请写：指标“…”的票面等次：“高”为100分；“低”为60分。",
    en:
      "For levels of one criterion write: Criterion \"…\", levels: \"高\" 100 points; \"低\" 60 points."
  )
  private static let weightInPercent = Bilingual(
    zh: "名称之后直接写百分数，如：“上级”为60%。", en: "A percentage follows the name: \"上级\" 60%.")
  static let weightsOfCategory = Bilingual(
    zh: "各类别权重不同的，请写是谁的权重：类别“…”的组别权重：“上级”为60%；“下级”为40%。指标的写“指标权重”。",
    en:
      "Say what weighs: Category \"…\", group weights: \"上级\" 60%; \"下级\" 40%. For criteria: criterion weights."
  )
  static let moreThan = Bilingual(
    zh: "比较请写：超过50%，或：不低于50%。", en: "Write: more than 50%, or: at least 50%.")
  private static let lastTied = Bilingual(
    zh: "末位名额请写：并列单位全部列入。（或：并列单位全部不列入／并列单位停止计票）",
    en: "Of the last ones write: tied all included. (or: tied none included / tied refuse)")
  private static let fromEnd = Bilingual(
    zh: "名额从末位起的，请写：末位名额占参排单位数10%，个数进一，并列单位全部列入。",
    en:
      "For the last ones write: quota from the end out of ranked units is 10%, number brought up, tied all included."
  )
  private static let namedUnits = Bilingual(
    zh: "请先立数值，如：数值“家数”，取自参评单位数：不修约。再写它的名称：除以“家数”。",
    en:
      "Make a Quantity first, and use its name: Quantity \"家数\" based on the number of units taking part: no rounding."
  )
  private static let cellAsNumber = Bilingual(
    zh:
      "一格只能计为写定的数。由别的数代替的，这里写“作弃权”，再立两条：数值“填报数”，取自“登记项目”：不修约。数值“取用数”，依次判定：若“填报数”空缺，则为“家数”；否则为“填报数”。",
    en:
      "A cell can count as a fixed number only. Where another figure takes its place write here: abstain; and make two quantities: Quantity \"填报数\" based on \"登记项目\": no rounding. Quantity \"取用数\", first that holds: if \"填报数\" is empty, then \"家数\"; otherwise \"填报数\"."
  )
  private static let fixedNumber = Bilingual(
    zh:
      "计为多少写成数：满分100分的，写：计为100分。按各单位中最高的计的，表中写“作弃权”，再立两条：数值“最高报价”，取自“报价”：汇总各单位取最高分，空缺停止计票；不修约。数值“评审价”，依次判定：若“报价”空缺，则为“最高报价”；否则为“报价”。",
    en:
      "What it counts as is a number; of 100 points in full: counts as 100 points. For the highest of all units write on the form: abstain; and make two quantities: Quantity \"最高报价\" based on \"报价\": over units, take highest, empty refuse; no rounding. Quantity \"评审价\", first that holds: if \"报价\" is empty, then \"最高报价\"; otherwise \"报价\"."
  )
  private static let unitsWith = Bilingual(
    zh: "请写：单位总数。只数同一类别的，请写：本类单位数。",
    en: "Write: among all units. Of one category: among its category.")
  static let unitsTakingPart = Bilingual(
    zh:
      "参加评议的单位有几个，请写：参评单位数不低于3。只数同一类别的，请写：本类参评单位数不低于3。只数有某个数的，请写：具有“有效报价”的单位总数不低于3。",
    en:
      "How many units take part is: number of units taking part is at least 3. Of one category: number of units of its category taking part is at least 3. Of those that have a figure: number of units with \"有效报价\" among all units is at least 3."
  )
  static let orEqual = Bilingual(
    zh: "大于等于请写：不低于；小于等于、等于或少于请写：不超过。",
    en: "Write \"at least\" or \"at most\", which include the number.")
  private static let eachCriterion = Bilingual(
    zh: "每项指标分别算的，各条都写：每票须符合，否则全票无效：每项指标最多2个评分“优秀”。",
    en:
      "What is about each criterion by itself: Rules of a ballot, otherwise void ballot: in each criterion no more than 2 marks \"优秀\"."
  )
  private static let quotaFirst = Bilingual(
    zh: "先写数量，再写等次：最多30%单位“优秀”。几个等次一起算的：合计最多60%单位“优秀”、“良好”。",
    en:
      "The limit comes first: no more than 30% units \"优秀\". Several levels as one: together no more than 60% units \"优秀\" and \"良好\"."
  )
  private static let voidLevel = Bilingual(
    zh: "计票表上无效票的一列写：“无效”作无效。", en: "For the invalid votes of a tally write: \"Invalid\" void.")
  private static let noRest = Bilingual(
    zh: "按数值分等次的，各项都写界限，如：低于60分为“差”。",
    en: "Grades by a value have bounds each, such as: below 60 points is \"差\".")
  private static let lacksThen = Bilingual(
    zh: "最后一个条件之后写“则为”，如：若“甲”不低于2，则为“优”。",
    en: "Behind the last condition stands \"then\": if \"甲\" is at least 2, then \"优\".")
  static let equals = Bilingual(
    zh: "正好是这个数的，在数前写“等于”，如：等于0。",
    en: "For exactly this number write \"equals\" before it, such as: equals 0.")
  private static let enoughMarks = Bilingual(
    zh: "有效分的个数写在“汇总各评分人”之后：汇总各评分人，若至少3个有效分，取平均分，空缺不计。空缺怎样处理直接写：空缺停止计票。按情形取值的写：数值“…”，依次判定。",
    en:
      "A number of valid marks stands behind whom it is over: over raters, if at least 3 valid marks, plain mean, empty left out. What empty means is said at once: empty refuse. For a value by cases: Quantity \"…\", first that holds."
  )
  private static let tiers = Bilingual(
    zh:
      "去分之后写逗号，取平均分写在同一步。分几档的由多到少接着写，最后才写“否则”：若至少7个有效分，去掉1个最高分和1个最低分，若至少5个有效分，去掉1个最高分，否则不去分，取平均分。",
    en:
      "Behind the dropping stands a comma, and the average in the same step. Tiers follow one another from many to few, with \"otherwise\" at the end only: if at least 7 valid marks, drop 1 highest and 1 lowest, if at least 5 valid marks, drop 1 highest, otherwise drop none, plain mean."
  )
  private static let enoughOfGroup = Bilingual(
    zh: "一个组别的票太少就不计的，写：汇总各评分人，若组别“服务对象”至少20个有效分，取平均分，空缺不计。",
    en:
      "Where one group with too few ballots does not count, write: over raters, if group \"服务对象\" at least 20 valid marks, plain mean, empty left out."
  )
  private static let tooFew = Bilingual(
    zh: "有效分不足的怎样处理，写在最后：若至少3个有效分，取平均分，空缺不计。",
    en: "What too few are stands last: if at least 3 valid marks, plain mean, empty left out.")
  private static let marksInCondition = Bilingual(
    zh: "按分数算的比率先另立：比率“优秀率”，取自“评分票”：评分90分以上占有效票数，空缺停止计票；四舍五入，保留1位小数。再写：若“优秀率”超过半数。",
    en:
      "Make a rate first: Rate \"优秀率\" based on \"评分票\": marks 90 points or more out of valid, empty refuse; round half up, keep 1 place. Then: if \"优秀率\" is more than half."
  )
  static let inAll = Bilingual(
    zh: "最多扣多少请写：累计不超过10分。", en: "For the most in all write: in all at most 10 points.")
  /// Of ballots or persons: which form it is about is said before, and not in the condition.
  private static func isNumberOfBallots(_ word: Keyword) -> Bool {
    [.roster, .present, .issued, .returned, .valid, .expressed, .allRows].contains(word)
  }

  private static func countedBallots(_ word: Keyword) -> Bilingual {
    let word = word.spelling
    return Bilingual(
      zh: "写：若\(word.chinese)低于20，则为“不定等次”。哪一张表的，写在条件之前：等次“…”，取自“测评票”，依次判定：…。",
      en:
        "Write: if \(word.english) is below 20, then \"不定等次\". Which form it is of stands before the conditions: Grade \"…\" based on \"测评票\", first that holds: …."
    )
  }

  /// Where the number is one of the whole vote, too.
  private static func countedInVote(_ word: Keyword) -> Bilingual {
    let (counted, word) = (countedBallots(word), word.spelling)
    return Bilingual(
      zh: "\(counted.chinese)整个测评因此不成立的，写：测评有效须符合：\(word.chinese)不低于20。",
      en:
        "\(counted.english) Where the whole vote then fails, write: Vote stands if: \(word.english) is at least 20."
    )
  }

  static let countedVotes = Bilingual(
    zh: "票数作条件写：若计数“满意”不低于10，则为“…”。数哪一张表的，写在条件之前：等次“…”，取自“测评票”，依次判定：…。",
    en:
      "For a number of votes write: if number of \"满意\" is at least 10, then \"…\". Which form it is of stands before the conditions: Grade \"…\" based on \"测评票\", first that holds: …."
  )
  private static let nameFirst = Bilingual(
    zh: "先写名称，再写比率或倍数，如：“测评”乘以60%；“测评”乘以1.5。",
    en: "The name comes first: \"测评\" times 60%, \"测评\" times 1.5.")
  private static let condition = Bilingual(
    zh: "条件前写“若”，如：若“满意”占有效票数超过半数，则为“好”。",
    en: "A condition begins with \"if\": if \"满意\" out of valid is more than half, then \"好\".")
  private static let comparedFigures = Bilingual(
    zh: "这里后面只能是数或比率。两个数值相比的，先各立一条比率或数值，再在条件中写：若“实际”不低于“目标”。",
    en:
      "Only a number or a share can follow here. To compare two figures make a Rate or a Quantity of each, and write in a condition: if \"实际\" is at least \"目标\"."
  )
  private static let rangeOnly = Bilingual(
    zh: "办法只写范围，如：从0.5到1，每档0.01。数本身由会议文件或数据给出。",
    en:
      "The rubric gives the range: from 0.5 to 1, in steps of 0.01. The number itself comes from the session or the data."
  )
  private static let emptyFigures = Bilingual(
    zh: "几个数合成一个的，只写“空缺”：空缺按满分比例折算；有几个算几个的：空缺不计。",
    en:
      "Of figures that become one only \"empty\" is said: empty scales up to full points; to take those that there are: empty left out."
  )
  private static let ladder = Bilingual(
    zh: "后面写冒号和步骤，不再计算的写：不修约。",
    en: "A colon and the steps follow; where nothing is done: no rounding.")
  private static let casesOfRate = Bilingual(
    zh: "按情形取值的一律称“数值”：数值“系数”，依次判定：若类别为“甲类”，则为90%；否则为100%。",
    en:
      "A value by cases is a quantity: Quantity \"系数\", first that holds: if category is \"甲类\", then 90%; otherwise 100%."
  )
  private static let noShareForEach = Bilingual(
    zh: "逐件加减的只能是分，不能是百分比。满分20分的30%是6分，请写：每有“逾期件数”减去6分。",
    en:
      "For each one only points are added or taken away, no share. Of 20 points 30% is 6 points: for each \"逾期件数\" minus 6 points."
  )
  private static let recordedNumber = Bilingual(
    zh: "“记有”后面没有数。要比较件数，请写：若“逾期件数”不低于3。",
    en: "No number follows what is recorded. To compare it: if \"逾期件数\" is at least 3.")
  private static let nameOfEach = Bilingual(
    zh: "每个条件都写名称：若“均分”90分以上，“均分”低于95分。",
    en: "Every condition has its name: if \"均分\" is at least 90 points, \"均分\" is below 95 points."
  )
}
