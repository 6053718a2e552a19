import Diagnostics
import Rules

/// Whole articles and sentences as a regulation puts them, with how they are put here.
extension UsualWords {
  /// What to write where a known word belongs to another order of the same sentence.
  static func adviceOnOrder(
    _ found: Token, behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    func isDue(_ keyword: Keyword) -> Bool { expected.contains(.keyword(keyword)) }
    if found.kind == .colon, isDue(.otherwise) {
      return before?.keyword == .rowRules ? rowRules : ballotRules
    }
    if found.kind == .colon, before?.keyword == .ranking { return ranking }
    if found.kind == .colon, before?.keyword == .grade { return gradesOrLevels }
    if found.kind == .number, before?.keyword == .weight { return weightInPercent }
    if found.keyword == .weight, expected.contains(.token(.stop)),
      !expected.contains(.token(.semicolon))
    {
      return weightOfComponent
    }
    if found.keyword == .drop, isDue(.otherwise), !isDue(.drop) { return trimmed }
    let order: [Keyword] = [.highestFirst, .lowestFirst, .from]
    if isDue(.allTogether), found.keyword.map(order.contains) ?? false { return ranking }
    if isDue(.rankedUnits) { return firstOnes }
    if found.keyword == .worth, isDue(.weight) { return maximaOfCriteria }
    if before?.keyword == .publish, expected.contains(.token(.colon)) { return publication }
    if found.kind == .name, isDue(.atLeast), [.colon, .semicolon].contains(before?.kind) {
      return boundFirst
    }
    if found.kind == .share, before?.kind == .name, isDue(.times) { return timesShare }
    if found.keyword == .first, isItemDue(expected) { return firstOnes }
    if found.kind == .number, isDue(.finalScore), isDue(.rank), isDue(.notRanked) {
      return figureExpected
    }
    if isDue(.from), found.kind == .number, before?.kind == .colon { return scaleOfForm }
    if isDue(.to), found.kind == .unitWord(.points) { return unitBehindHighest }
    if let step = adviceOnStep(found, behind: before, expected: expected) { return step }
    let numberings = RankNumbering.all.map { Keyword($0.words) }
    if found.keyword == .rank, numberings.contains(where: isDue) { return shared }
    return nil
  }

  /// Where a step, or what a mark counts as, goes on as a regulation does.
  private static func adviceOnStep(
    _ found: Token, behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    func isDue(_ keyword: Keyword) -> Bool { expected.contains(.keyword(keyword)) }
    let endsItem = expected.contains(.token(.semicolon)) && expected.contains(.token(.stop))
    if found.keyword == .dividedBy, isDue(.outOf) { return shareOfVotes }
    if found.keyword == .by, isDue(.countsAs) { return isDue(.abstain) ? countedAs : emptyCounts }
    let bounds: [Keyword] = [.atMost, .noMoreThan, .moreThan, .atLeast, .noFewerThan]
    if endsItem, isDue(.empty), !isDue(.inAll), found.keyword.map(bounds.contains) ?? false {
      return capStep
    }
    let ends: [Keyword] = [.orLess, .orMore]
    if endsItem, found.keyword.map(ends.contains) ?? false { return oneValue }
    return nil
  }

  /// What to write for words that are not understood where these could stand.
  static func advice(
    onUnknown word: String, behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    func isDue(_ keyword: Keyword) -> Bool { expected.contains(.keyword(keyword)) }
    if before?.keyword == .equalScores { return tieBreaks }
    if isDue(.allTogether) { return ranking }
    if isDue(.rankedUnits) { return firstOnes }
    if isDue(.noRows) { return rowOfExample }
    let isRest = ["其余", "其他", "其它"].contains(where: word.hasPrefix)
    if isItemDue(expected), !isRest { return conditionOfItem }
    let isMean = word.contains("平均") || word.lowercased().contains("mean")
    if isMean, isDue(.times), expected.contains(.token(.colon)) { return ladderOfMean }
    return nil
  }

  /// What begins a sentence of its own in a regulation, and is said elsewhere here.
  static func sentence(for word: String) -> Bilingual? {
    word.hasPrefix("弃权") ? abstentions : rateArticle(for: word)
  }

  /// What begins with the name of a rate where the heading is due.
  private static func rateArticle(for word: String) -> Bilingual? {
    guard word.count > 1, word.hasSuffix("率") else { return nil }
    return Bilingual(
      zh:
        "比率请另立一条：比率“\(word)”，取自“…”：除以“…”，空缺停止计票；四舍五入，保留2位小数。按票数的写：比率“\(word)”，取自“票名”：“满意”占有效票数，空缺停止计票；四舍五入，保留2位小数。",
      en:
        "Make an article of the rate: Rate \"\(word)\" based on \"…\": divided by \"…\", empty refuse; round half up, keep 2 places. Of votes: Rate \"\(word)\" based on \"form\": \"满意\" out of valid, empty refuse; round half up, keep 2 places."
    )
  }

  private static let ballotRules = Bilingual(
    zh: "请写明不符合的怎样处理：每票须符合，否则全票无效：…（或：否则停止计票）",
    en:
      "Say what becomes of a ballot that does not: Rules of a ballot, otherwise void ballot: … (or: otherwise refuse)"
  )
  private static let rowRules = Bilingual(
    zh: "请写：每行须符合，否则停止计票：…", en: "Write: Rules of a row, otherwise refuse: …")
  private static let weightInPercent = Bilingual(
    zh: "权重写百分比，合计100%：权重40%。各项有各自满分的，不写权重，写评分范围：“态度”，从0到40分，整数计分；步骤写：汇总各指标求和。",
    en:
      "Weights are percentages that add up to 100%: weight 40%. Where each has points of its own, give it a scale: \"态度\", from 0 to 40 points, whole points; and in the steps: over criteria, sum."
  )
  private static let weightOfComponent = Bilingual(
    zh: "计分部分没有权重，满分就是它在总分中的分值：满分60分；百分制的得分在步骤中乘以60%。或者各部分都写满分100分，最后得分写：取自“甲”乘以60%加上“乙”乘以40%。",
    en:
      "A component has no weight: what it is worth are its points of the full score, worth 60 points; scores out of 100 are multiplied by 60% in the steps. Or let each be worth 100 points, and write: Final score based on \"a\" times 60% plus \"b\" times 40%."
  )
  private static let ranking = Bilingual(
    zh: "请按这个次序写：排名按最后得分统一进行，由高到低。（各类分别排的：分类进行）",
    en:
      "Write in this order: Ranking by final score, all together, highest first. (each category by itself: within each category)"
  )
  private static let gradesOrLevels = Bilingual(
    zh: "票上可以选的请写：票面等次：“满意”；“不满意”。按得分定的请写：等次“考核等次”，按最后得分：90分以上为“优秀”；60分以上、低于90分为“合格”；低于60分为“不合格”。",
    en:
      "What a ballot has to choose from is: Levels: \"满意\"; \"不满意\". Grades by the score are: Grade \"考核等次\" by final score: 90 points or more is \"优秀\"; 60 points or more and below 90 points is \"合格\"; below 60 points is \"不合格\"."
  )
  private static let publication = Bilingual(
    zh: "请写冒号，各项用分号分开：公布：最后得分；名次。",
    en: "Write a colon, and semicolons between the items: Publish: final score; rank.")
  private static let conditionOfItem = Bilingual(
    zh: "每项先写“若”和条件，再写“则为”：若“满意”占有效票数超过三分之二，则为“好”。最后一项写：否则为“差”。",
    en:
      "Each item begins with \"if\" and a condition: if \"满意\" out of valid is more than two thirds, then \"好\". The last one is: otherwise \"差\"."
  )
  static let ladderOfMean = Bilingual(
    zh: "名称之后写冒号和步骤：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。",
    en:
      "A colon and the steps stand behind the name: over raters, plain mean, empty refuse; round half up, keep 2 places."
  )
  private static let abstentions = Bilingual(
    zh: "票上有“弃权”一栏的，在票面等次中写：“弃权”作弃权；没有填的写：空白：作弃权。作弃权的不进平均分。",
    en:
      "For a box of its own write among the levels: \"弃权\" abstain; for what is left blank: Blank: abstain. What abstains is in no mean."
  )
  private static let tieBreaks = Bilingual(
    zh: "名次相同怎样编号，写：同分：并列占位。先比什么，写：同分依次比较：（一）“测评”；（二）仍同则并列。",
    en:
      "How equal ranks are numbered: Equal scores: shared with gap. What decides between them: Break ties by: (1) \"测评\"; (2) remain tied."
  )
  private static let rowOfExample = Bilingual(
    zh: "每张票一行，名称加引号：票号1：“甲”90、“乙”85；票号2：“甲”80、“乙”70。计票表、登记表写：单位“甲”：“满意”30。",
    en:
      "A row for each ballot, with names in quotes: ballot 1: \"甲\" 90, \"乙\" 85; ballot 2: \"甲\" 80, \"乙\" 70. Of tallies and checklists: unit \"甲\": \"满意\" 30."
  )
  private static let figureExpected = Bilingual(
    zh: "请写明是哪一项：“测评”80；最后得分80；名次1；等次“好”。",
    en: "Say which figure it is: \"测评\" 80; final score 80; rank 1; grade \"好\".")
  private static let boundFirst = Bilingual(
    zh: "先写界限，再写名称：90分以上为“优秀”；80分以上、低于90分为“良好”。",
    en:
      "The bound comes first: 90 points or more is \"优秀\"; 80 points or more and below 90 points is \"良好\"."
  )
  private static let timesShare = Bilingual(
    zh: "几成、百分之几写成乘以：“测评”乘以60%。", en: "For a part of it write: \"测评\" times 60%.")
  private static let firstOnes = Bilingual(
    zh: "前百分之几定等次的写：若名额占参排单位数30%，个数舍尾，并列单位全部入选，则为“优秀”；前几名的写：若名次不超过3，则为“优秀”。最后一项写：否则为“合格”。",
    en:
      "For the first 30%: if quota out of ranked units is 30%, number cut down, tied all in, then \"优秀\"; for the first three: if rank is at most 3, then \"优秀\". The last item is: otherwise \"合格\"."
  )
  private static let scaleOfForm = Bilingual(
    zh: "评分范围写成：从0到100分，整数计分。（或：从0到100分，每档0.5分）",
    en:
      "A scale is: from 0 to 100 points, whole points. (or: from 0 to 100 points, in steps of 0.5 points)"
  )
  private static let unitBehindHighest = Bilingual(
    zh: "“分”只写在最高分之后：从0到100分，整数计分。",
    en: "The unit stands behind the highest mark only: from 0 to 100 points, whole points.")
  static let shareOfVotes = Bilingual(
    zh: "票数之比请写：“满意”占收回票数。", en: "A share of votes is: \"满意\" out of returned.")
  private static let countedAs = Bilingual(
    zh: "当作弃权的写：作弃权。计为某个数的写：计为60分。按平均分计的写：作弃权，不进平均，得数一样。",
    en:
      "For an abstention write: abstain. For a number: counts as 60 points. For the mean of the others write: abstain; it is in no mean, which comes to the same."
  )
  private static let capStep = Bilingual(
    zh: "封顶、保底是单独的一步，用分号隔开：超过5分计为5分；低于0分计为0分。",
    en:
      "A cap or a floor is a step of its own behind a semicolon: more than 5 points counts as 5 points; below 0 points counts as 0 points."
  )
  private static let oneValue = Bilingual(
    zh: "这里只写一个数，如：“差”为60分。按分数段定等次的，另立等次，按最后得分。",
    en:
      "Here stands one number: \"差\" 60 points. Grades by ranges of a score are an article of their own, by final score."
  )
  private static let emptyCounts = Bilingual(
    zh: "请写：空缺计为0分。", en: "Write: empty counts as 0 points.")
  private static let maximaOfCriteria = Bilingual(
    zh: "各指标的满分写成评分范围：“态度”，从0到40分，整数计分；步骤写：汇总各指标求和。",
    en:
      "What each criterion is worth is its scale: \"态度\", from 0 to 40 points, whole points; and in the steps: over criteria, sum."
  )
}
