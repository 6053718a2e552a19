import Diagnostics

/// What regulations write and the language does not read, with the words for it here. The nearest
/// spelling would be another word with another meaning.
enum UsualWords {
  /// What to write for a word that is not understood; nil where nobody knows.
  static func advice(on word: String) -> Bilingual? {
    // A run of text that is not of the language is no word; finding that out would take long.
    guard word.utf8.count <= 400 else { return nil }
    if let measure = advice(onMeasure: word) { return measure }
    let isChinese = word.unicodeScalars.contains { $0.isHan }
    if !isChinese { return english.first { word.lowercased() == $0.words }?.advice }
    return wholeWords.first { word == $0.words }?.advice
      ?? chinese.first { word.hasPrefix($0.words) || word.hasSuffix($0.words) }?.advice
  }

  /// What to write for a word that no sentence begins with, known or not.
  static func advice(onStart word: String) -> Bilingual? {
    headings.first { word.lowercased() == $0.words }?.advice ?? sentence(for: word)
  }

  /// Whether a word that is not understood is grammar rather than a name whose quotes are missing:
  /// in quotes it would be a name that nothing is called by.
  static func isFunctionWord(_ whole: String) -> Bool {
    let word = String(whole.prefix(30))
    return functionWords.contains(word.lowercased()) || word.contains { inNoName.contains($0) }
      || word.first.map { beginNoName.contains($0) } ?? false || word.hasSuffix("在")
  }

  /// Whether a word that is not understood may be a name whose quotes are missing.
  static func mayBeName(_ word: String) -> Bool {
    !isFunctionWord(word) && advice(on: word) == nil
  }

  /// No name of a form, a level or a number has them in it.
  private static let inNoName: Set<Character> = ["的", "之", "或", "且", "于", "若"]
  private static let beginNoName: Set<Character> = ["以", "其", "则", "各", "每", "将", "把", "被", "与"]
  private static let functionWords = Set(
    "在加减乘除有无不未为及按和得者时后前中内外上下全本所再共由从至到比当均第票人件次占个项分".map { String($0) }
      + [
        "不为", "不是", "是", "属于", "发生", "出现", "取前", "没", "一致", "折算", "发现", "出席", "全体", "全部", "票数",
        "有效票", "计算", "分别", "得票", "所有",
        "汇总全部",
        "汇总所有", "汇总全体",
        "票过", "总数", "之间", "时为", "以后", "会人数", "人数", "达标", "封顶", "保底",
        "in", "of", "not", "no", "with", "than", "for", "each", "every", "votes", "equal", "to or",
        "or equal", "has", "have", "get", "gets", "as", "on", "this", "that", "which", "who",
        "above",
      ])

  private typealias Entry = (words: String, advice: Bilingual)

  private static let wholeNumber = Bilingual(
    zh: "取整数请写：四舍五入，保留0位小数。（只舍不入的：截尾，保留0位小数；有余数就进一的：只入不舍，保留0位小数）",
    en:
      "For whole numbers write: round half up, keep 0 places. (or: truncate, keep 0 places; round up, keep 0 places)"
  )
  private static let cut = Bilingual(
    zh: "不四舍五入、只舍不入的请写：截尾，保留2位小数。舍去全部小数的：截尾，保留0位小数。",
    en:
      "For no rounding up write: truncate, keep 2 places. For whole numbers: truncate, keep 0 places."
  )
  static let rounding = Bilingual(
    zh: "请写修约方法和位数：四舍五入，保留2位小数。",
    en: "Write the rounding and the places: round half up, keep 2 places.")
  private static let mean = Bilingual(zh: "请写：取平均分。", en: "Write: plain mean.")
  static let ends = Bilingual(
    zh:
      "前几名请写：名次不超过3。末几名、末位10%定等次的请写：末位名额3个，或：末位名额占参排单位数10%，个数进一，并列单位全部列入。作其他条件的，先立数值：数值“倒数名次”，取自“均分”：取名次，由低到高，并列单位取靠前名次；不修约。再写：若“倒数名次”不超过3。（取名次把不参加排名的单位也算在内）",
    en:
      "The first ones: rank is at most 3. For a grade of the last ones: quota from the end is 3, or: quota from the end out of ranked units is 10%, number brought up. For other conditions make a quantity first: Quantity \"倒数名次\" based on \"均分\": take rank, lowest first, tied take better place; no rounding. Then: if \"倒数名次\" is at most 3. (it counts units that are not ranked, too)"
  )
  static let shared = Bilingual(
    zh: "请写：并列占位（名次1、2、2、4），或：并列不占位（1、2、2、3）。",
    en: "Write: shared with gap (ranks 1, 2, 2, 4), or: shared without gap (1, 2, 2, 3).")
  static let voided = Bilingual(
    zh: "请写明作废的是什么：该项无效，或：全票无效。重复的写：以先者为准，以后者为准，或：停止计票。计票表的等次写：作无效。",
    en:
      "Say what is void: void mark, or: void ballot. Of duplicates write: keep first, keep last, or: refuse. Of a level of a tally: void."
  )
  static let trimmed = Bilingual(
    zh: "请写：去掉1个最高分和1个最低分，取平均分。按比例的：去掉5%最高评分和5%最低评分，个数舍尾，取平均分。",
    en:
      "Write: drop 1 highest and 1 lowest, plain mean. By share: drop 5% highest and 5% lowest, number cut down, plain mean."
  )
  private static let outliers = Bilingual(
    zh: "请写：汇总各评分人，去掉偏离平均分超过20%的，取平均分。正好20%也去掉的写：20%以上的。",
    en:
      "Write: over raters, drop those off mean by more than 20%, plain mean. If exactly 20% is dropped, too: by 20% or more."
  )
  static let deducted = Bilingual(
    zh: "逐件扣分请写：每有“逾期”减去2分，累计不超过6分。按差距扣的写：“满意率”低于90%的，每低1%减去0.5分，不足一档不计。一次扣的写：减去2分。",
    en:
      "For each one write: for each \"逾期\" minus 2 points, in all at most 6 points. By how much is lacking: \"满意率\" is below 90%, for each lacking 1% minus 0.5 points, incomplete step left out. Once: minus 2 points."
  )
  private static let added = Bilingual(
    zh: "逐件加减分请写：每有“件数”加上0.5分，累计不超过10分。（或：每有“逾期”减去2分）",
    en:
      "For each one write: for each \"件数\" plus 0.5 points, in all at most 10 points. (or: for each \"逾期\" minus 2 points)"
  )
  static let rest = Bilingual(
    zh: "不足一档的，请写：不足一档按一档计。（或：不足一档不计／不足一档按比例计）",
    en:
      "Of an incomplete step write: incomplete step counts whole. (or: incomplete step left out / incomplete step in proportion)"
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
    zh: "打分的人都称“评分人”，如：汇总各评分人取平均分。有几人不用写，要写就写在【】里；少于几人不计的写：汇总各评分人，若至少5个有效分，取平均分，空缺不计。",
    en:
      "Whoever marks is a rater: over raters, plain mean. How many there are need not be said, or stands in [ ]; too few are: over raters, if at least 5 valid marks, plain mean, empty left out."
  )
  private static let lastPlace = Bilingual(
    zh: "请写：排在其他单位之后：若“通报次数”不低于3。", en: "Write: Behind all others: if \"通报次数\" is at least 3.")
  private static let disqualified = Bilingual(
    zh: "没有名次的写：不参加排名：若“登记表”记有“一票否决事项”。只影响等次的，写在等次的条件里。",
    en:
      "For no rank write: Not ranked: if \"登记表\" records \"一票否决事项\". What concerns a grade only is a condition of the grade."
  )
  static let overVoters = Bilingual(
    zh: "请先写汇总谁的评分，如：汇总各评分人取平均分，空缺停止计票。",
    en: "Say first over whom, such as: over raters, plain mean, empty refuse.")
  private static let digits = Bilingual(
    zh: "请写阿拉伯数字，如：1；没有的写：等于0。", en: "Write digits, such as: 1. For none: equals 0.")
  private static let scale = Bilingual(
    zh: "票面的分数写：评分范围：从0到100分，整数计分。“满分”写在计分部分之后：计分部分“测评”，满分100分。整个办法的写：总分100分。",
    en:
      "What may be marked is: Scale: from 0 to 100 points, whole points. A maximum stands behind a component: Component \"测评\", worth 100 points. Of the whole rubric: Full score 100 points."
  )
  private static let equalScores = Bilingual(
    zh: "请写：同分：并列占位。", en: "Write: Equal scores: shared with gap.")

  static let band = Bilingual(
    zh: "等次的界限写成：60分以上、低于85分。", en: "A band is: 60 points or more and below 85 points.")
  private static let lower = Bilingual(zh: "请写：低于60分。", en: "Write: below 60 points.")
  private static let ratio = Bilingual(
    zh: "请写：折算为最低单位与本单位之比，或：折算为与最高单位之比。功效系数等写：折算为与最低单位之差占高低之差的比例，全部相同计为100%。",
    en:
      "Write: ratio of lowest to own, or: relative to best. For an efficacy coefficient: share of range above lowest, all equal counts as 100%."
  )
  private static let best = Bilingual(
    zh: "请写：取最高分，或：取最低分。", en: "Write: take highest, or: take lowest.")
  private static let boundOnly = Bilingual(
    zh: "请删去“在”：若最后得分90分以上；或写：若最后得分不低于90分。",
    en: "Write: if final score is at least 90 points.")
  private static let floorOfMarks = Bilingual(
    zh: "最低可打的分写：起评分60分。最高可打的分写：最高分95分。",
    en: "The lowest that may be marked is: Floor 60 points. The highest: Ceiling 95 points.")
  private static let lot = Bilingual(
    zh: "抽签决定的，最后一项写：停止计票。抽签以后把签号记入登记表，立数值“签”，取自“签号”：不修约；再在前面加一项：“签”，由低到高。",
    en:
      "For a draw let the last item be: refuse. Record what was drawn on a checklist, make a quantity of it: Quantity \"lot\" based on \"drawn\": no rounding; and put before it the item: \"lot\", lowest first."
  )
  private static let whatIsTaken = Bilingual(
    zh: "请写取什么：取平均分。去掉高低分再平均的写：去掉1个最高分和1个最低分，取平均分。",
    en: "Say what is taken: plain mean. Without the ends: drop 1 highest and 1 lowest, plain mean.")
  private static let order = Bilingual(
    zh: "请写：由高到低，或：由低到高。", en: "Write: highest first, or: lowest first.")
  private static let together = Bilingual(
    zh: "请写：统一进行，或：分类进行。", en: "Write: all together, or: within each category.")
  static let uncounted = Bilingual(
    zh: "不算进平均的写：作弃权。", en: "What is in no mean is: abstain.")
  private static let ofGroup = Bilingual(
    zh: "只管一个组别的，写在这一条前：组别“职工”，最多2个评分“优秀”。只管一类单位的表写：适用类别：“…”。",
    en:
      "What is about one group begins with it: group \"职工\", no more than 2 marks \"优秀\". A form for some units says: For category: \"…\"."
  )
  private static let inEachCategory = Bilingual(
    zh: "各类单位分别算的，写在这一条前：每类最多30%单位“优秀”。只管一类的写：类别“…”最多2个评分“优秀”。",
    en:
      "What is about the units of each category begins so: in each category no more than 30% units \"优秀\". Of one category: category \"…\" no more than 2 marks \"优秀\"."
  )
  private static let atOnce = Bilingual(
    zh: "各项一项接一项做，不用写“后”“最后”。后几名、后10%定等次的请写：末位名额3个，并列单位全部列入，或：末位名额占参排单位数10%，个数进一，并列单位全部列入。",
    en: "Steps are done one after the other; delete the word.")

  private static let oneForAll = Bilingual(
    zh: "各单位共用的数，在办法中写：公共参数“K值”，从0.5到1，每档0.01。在会议文件中写：公共参数“K值”0.96。",
    en:
      "A number of all units, in the rubric: Shared number \"K\", from 0.5 to 1, in steps of 0.01. In the session: Shared number \"K\" 0.96."
  )

  private static let given = Bilingual(
    zh: "“得”写成“为”，如：95%以上为10分；则为10分；否则为0分。",
    en: "Write, such as: 95% or more is 10 points; then 10 points; otherwise 0 points.")
  private static let lastOne = Bilingual(
    zh: "没有“其余”“其他”。依次判定的最后一项请写：否则为“差”。各档、各等次都写界限：低于80%为0分。",
    en:
      "Of conditions, the last item is: otherwise \"差\". Bands have bounds each: below 80% is 0 points."
  )
  private static let highest = Bilingual(
    zh:
      "第一名请写：若名次等于1。上限请写：超过95分计为95分。最低价得满分的写：折算为最低单位与本单位之比。去分的写：去掉1个最高分和1个最低分。",
    en:
      "The first place is: if rank equals 1. A ceiling: more than 95 points counts as 95 points. Points by the lowest price: ratio of lowest to own. Trimming: drop 1 highest and 1 lowest."
  )

  private static let noOught = Bilingual(
    zh: "这个字请删去：评分之和等于100分；实到人数超过应到人数的，写：实到人数占应到人数超过半数。",
    en: "Delete the word: sum of marks equals 100 points.")
  private static let wholeEntry = Bilingual(
    zh: "整格一样的才算，不能只含其中几个字：备注“撤回”或“已撤回”。",
    en: "A cell has to say just this: note \"撤回\" or \"已撤回\".")
  private static let commaInstead = Bilingual(
    zh: "直接写条件，之间写逗号：若“甲”不低于80%，“乙”低于60%。",
    en: "Between two conditions stands a comma: if \"甲\" is at least 80%, \"乙\" is below 60%.")
  private static let listAtOnce = Bilingual(
    zh: "这几个字请删去，冒号后面直接列出各项。", en: "Delete these words; the items follow the colon.")

  private static let ruled = Bilingual(
    zh: "写明怎样处理：作弃权、该项无效、全票无效、停止计票，或计为多少：计为60分。",
    en: "Say what becomes of it: abstain, void mark, void ballot, refuse, or counts as 60 points.")
  private static let noBareNot = Bilingual(
    zh: "“不”不单独写。比较的写：低于、不低于、超过、不超过；怎样处理的写要怎样，如：该项无效；等于、空缺的写在前面一项，其余的归后面。只舍不入的写：截尾，保留2位小数。",
    en:
      "Nothing is only \"not\". Compare by: is below, is at least, is more than, is at most; say what becomes of a mark; what is equal or empty comes in an item before the rest."
  )
  private static let validVote = Bilingual(
    zh: "测评何时有效写成一句：测评有效须符合：收回票数不超过发出票数；实到人数占应到人数不低于三分之二。",
    en:
      "When a vote stands is one sentence: The vote stands if: returned is at most issued; present out of roster is at least two thirds."
  )

  private static let chinese: [Entry] = [
    ("常数", oneForAll), ("定值", oneForAll),
    ("折算为", ratio), ("取各", overVoters), ("零", digits),
    ("向下取", cut), ("舍去", cut), ("去尾", cut), ("只舍", cut), ("不入选", UsualPhrase.tiedAtQuota),
    ("项有效", ruled), ("项计入", ruled),
    ("舍尾", cut), ("不进位", cut), ("修约至", rounding),
    ("修约到", rounding), ("整数", wholeNumber), ("取整", wholeNumber), ("精确", rounding), ("平均", mean),
    ("均值", mean), ("最后", atOnce), ("末", ends), ("倒数", ends),
    ("档计", rest), ("例计", rest), ("参评", unitsTakingPart), ("供应商", unitsTakingPart),
    ("投标人", unitsTakingPart), ("有效投标", unitsTakingPart), ("有效报价", unitsTakingPart),
    ("家数", unitsTakingPart), ("并列", shared),
    ("作废", voided), ("无效", voided), ("最高", highest), ("最低", highest), ("扣", deducted),
    ("扣分", deducted), ("不得分", UsualPhrase.otherwise), ("在其他", lastPlace), ("排其他", lastPlace),
    ("较高者", UsualPhrase.higherOfTwo), ("较低者", UsualPhrase.higherOfTwo),
    ("较大者", UsualPhrase.higherOfTwo), ("较小者", UsualPhrase.higherOfTwo),
    ("封顶", UsualPhrase.caps), ("保底", UsualPhrase.caps), ("偏离", outliers), ("偏差", outliers),
    ("剔除", outliers), ("超出", offScale),
    ("评委", raters), ("裁判", raters), ("考官", raters),
    ("抽签", lot), ("每件", added), ("每次", added), ("每项", added), ("每起", added), ("每例", added),
    ("每户", added), ("每宗", added), ("每批", added), ("每场", added),
    ("列为末位", lastPlace), ("末位", lastPlace), ("取消", disqualified), ("否决", disqualified),
    ("每逾", deducted), ("每发", deducted), ("每出现", deducted), ("每一", deducted),
    ("不得评", disqualified), ("只对", ofGroup), ("仅对", ofGroup), ("本类", inEachCategory),
    ("同类", inEachCategory),
  ]

  private static let rests = ["其余", "其他", "其它"].flatMap { rest in
    ["", "为", "得", "的", "的为", "则为"].map { rest + $0 }
  }

  private static let wholeWords: [Entry] =
    [
      ("等级", levels), ("档次", levels), ("得", given), ("计", rest),
      ("之和", UsualPhrase.shareCondition), ("得票", UsualPhrase.shareCondition),
      ("介于", UsualPhrase.between), ("率", rate), ("取最高", best), ("取最低", best), ("至", band),
      ("后", atOnce), ("不", noBareNot), ("取", whatIsTaken), ("类", inEachCategory),
      ("在", boundOnly), ("应", noOught), ("须", noOught), ("而", commaInstead), ("满足", commaInstead),
      ("符合", commaInstead),
      ("具备", commaInstead), ("含", wholeEntry), ("含有", wholeEntry), ("包含", wholeEntry),
      ("下列情形", listAtOnce),
      ("下列情况", listAtOnce), ("下列规定", listAtOnce), ("下列条件", listAtOnce),
    ]
    + rests.map { ($0, lastOne) } + "一二三四五六七八九十".map { (String($0), digits) }

  private static let headings: [Entry] = [
    ("满分", scale), ("最", floorOfMarks), ("worth", scale), ("maximum", scale), ("并列", equalScores),
    ("ties", equalScores), ("tie", equalScores), ("百分制", scale), ("十分制", scale),
    ("得分相同的", UsualPhrase.tieBreaks),
    ("分数相同的", UsualPhrase.tieBreaks), ("收回票数", validVote), ("发出票数", validVote),
    ("实到人数", validVote), ("答复", levels), ("选项", levels), ("意见", levels), ("评价", levels),
    ("评价意见", levels), ("评价选项", levels), ("答复选项", levels), ("options", levels), ("choices", levels),
    ("answers", levels),
  ]

  private static let levels = Bilingual(
    zh: "一张表上可以选哪几项，请写：票面等次：“满意”为100分；“不满意”为0分。（只统计比率的不写分数）",
    en:
      "What can be chosen on a form is: Levels: \"满意\" 100 points; \"不满意\" 0 points. (without points where only shares are made)"
  )

  private static let english: [Entry] = [
    ("mean", mean), ("average", mean), ("trimmed mean", trimmed),
    ("round down", cut), ("rounded down", cut), ("down", cut), ("floor", cut),
    ("last", ends), ("bottom", ends), ("shared", shared), ("rounded", rounding),
    ("share of", rate), ("share", rate), ("percentage", rate),
    ("mean of", overVoters), ("between", band), ("under", lower), ("above", UsualWords.moreThan),
    ("descending", order),
    ("ascending", order), ("overall", together), ("ignore", uncounted), ("ignored", uncounted),
    ("judges", raters), ("jurors", raters), ("voters", raters),
    ("others", lastOne), ("else", lastOne), ("higher of", UsualPhrase.higherOfTwo),
    ("parameter", oneForAll), ("constant", oneForAll), ("shared parameter", oneForAll),
    ("not", noBareNot), ("does not equal", noBareNot), ("not equal to", noBareNot),
    ("lot", lot), ("lots", lot), ("drawing lots", lot), ("draw lots", lot),
    ("drawing of lots", lot),
    ("whole numbers", wholeNumbers), ("integers", wholeNumbers), ("half", halfPoints),
    ("one half", halfPoints), ("half points", halfPoints), ("points", halfPoints), ("one", digits),
    ("two", digits), ("three", digits), ("to two", digits), ("to three", digits),
    ("everything", allScores), ("one of", anyOf),
  ]

  private static let anyOf = Bilingual(
    zh: "几种情形都可以的，用“或”连接：若“甲”等于1，或“甲”等于2，则为“…”。",
    en: "Join what may be by \"or\": if \"甲\" is 1, or \"甲\" is 2, then \"…\".")
  private static let wholeNumbers = Bilingual(
    zh: "整数的分写：整数计分；不是分数的整数写：每档1。",
    en: "Whole points are: whole points. Whole numbers of other things: in steps of 1.")
  private static let halfPoints = Bilingual(
    zh: "半分一档写：每档0.5分。", en: "For half points write: in steps of 0.5 points.")
  private static let allScores = Bilingual(
    zh: "全部公布的写：公布：各项得分；名次；等次。", en: "To publish all of it write: Publish: all scores; rank; grade."
  )
}
