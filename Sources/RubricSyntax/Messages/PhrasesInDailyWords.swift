import Diagnostics

/// Phrases of which the words are those of every day, such as 没有, 是 and 比…高: no other word of
/// the language is near them in meaning.
extension UsualPhrase {
  static let inDailyWords: [UsualPhrase] = [
    UsualPhrase([.conditions, .notRanked, .bands, .vote], notReachedWords, notReached),
    UsualPhrase([.conditions, .notRanked], ["若发生", "若出现", "若有“"], recorded),
    UsualPhrase([.conditions, .notRanked], ["若属", "属于“"], ofCategory),
    UsualPhrase([.conditions, .notRanked], ["若连续"], inSuccession),
    UsualPhrase([.conditions], ["”票最多", "”票数最多", "”票数居多", "”居多"], mostVotes),
    UsualPhrase([.conditions, .notRanked], ["”比“"], higherBy),
    UsualPhrase(
      [.conditions, .notRanked],
      ["在%至%", "在%到%", "在%～%", "在%-%", "在0至0", "在0到0", "在0分至0", "在0分到0"], between),
    UsualPhrase([.conditions, .notRanked], ["”累计"], noTotal),
    UsualPhrase([.conditions], ["”不等", "”不为0", "”不为%"] + notEmpty, otherThan),
    UsualPhrase([.notRanked], ["”不等", "”不为0", "”不为%"], lessOrMore),
    UsualPhrase([.notRanked], notEmpty, otherThanEmpty),
    UsualPhrase([.conditions], ["名额为参", "名额是参", "名额是0", "名额不多于"], quota),
    UsualPhrase([.steps], ["加倍", "翻倍", "翻番"], doubled),
    UsualPhrase(
      [.steps],
      [
        "去掉高于", "去掉低于", "去掉超过", "去掉大于", "去掉小于", "剔除高于", "剔除低于", "剔除超过", "去掉比平均", "剔除比平均", "去掉比均",
      ], oneSided),
    UsualPhrase([.steps], ["为限"], caps, isBehind: true),
    UsualPhrase([.steps], ["不计负", "不得负", "不出现负", "负分不计"], downToZero),
    UsualPhrase(
      [.steps],
      [
        "不足0个百分点的不", "不足0个百分点不", "不足%的不", "不足%不", "不足0个的不", "不足0个不", "不足一个的不", "不足一个百分点的不",
      ], incompleteLeftOut),
    UsualPhrase([.steps], ["“”与“”之和", "“”和“”之和", "“”及“”之和", "“”加“”之和", "“”加上“”之和"], sumOfFigures),
    UsualPhrase(
      [.steps], ["每0件", "每0次", "每0人", "每0起", "每0个", "每0项", "每0户", "每0天", "每0日"], forSoMany),
    UsualPhrase([.vote], ["回收率", "收回率"], returnRate),
    UsualPhrase([.vote], ["组成人员", "全体代表", "全体委员", "全体成员"], presentOutOfRoster),
    UsualPhrase([.ballotRules], ["评分0分以上", "评分0分以下", "评分低于", "评分高于", "评分不低于"], numberFirst),
    UsualPhrase([.ties], ["得分相同", "分数相同", "总分相同", "”优先", "”高低"], tieBreaks),
  ]

  private static let notReachedWords = [
    "未过", "未超过", "没有超过", "没超过", "没有达到", "没达到", "没有低于", "未低于", "未到%", "未到0", "未达%", "未达0",
    "未满%", "未满0", "不少%", "不少0", "不多%", "不多0",
  ]

  private static let notReached = Bilingual(
    zh: "请写成：超过、不超过、低于或不低于。“未过半数”是不超过半数，“未到80%”是低于80%，“不少80%”是不低于80%。",
    en:
      "Write: is more than, is at most, is below, or is at least. \"Did not exceed half\" is at most half, \"did not reach 80%\" is below 80%."
  )
  private static let ofCategory = Bilingual(
    zh: "类别请写：若类别为“政府”。", en: "Of a category write: if category is \"政府\".")
  private static let inSuccession = Bilingual(
    zh: "程序不记得往年。连续几年的，把每年的结果记入登记表，各写一个条件：若“上年不合格”超过0，“本年不合格”超过0。",
    en:
      "Nothing is known of former years. Enter each year on a checklist, and make each a condition: if \"上年不合格\" is more than 0, \"本年不合格\" is more than 0."
  )
  private static let mostVotes = Bilingual(
    zh: "请写：若“满意”得票最多，则为“满意”。", en: "Write: if \"满意\" has most votes, then \"满意\".")
  private static let higherBy = Bilingual(
    zh: "相差多少写成相减：若“满意率”减去“解决率”不低于10%。只比高低的写：若“满意率”超过“解决率”。",
    en:
      "By how much is a difference: if \"满意率\" minus \"解决率\" is at least 10%. Only which is higher: if \"满意率\" is more than \"解决率\"."
  )
  private static let noTotal = Bilingual(
    zh: "“累计”请删去：若“旷工天数”不低于10。几个数相加的写：若“甲”、“乙”合计不低于10。",
    en:
      "Delete the word: if \"旷工天数\" is at least 10. Of figures added up: if \"甲\" and \"乙\" together is at least 10."
  )
  static let otherThan = Bilingual(
    zh: "没有“不等于”“不空缺”：等于的、空缺的写在前面一项，其余的归后面：若“甲”等于3，则为“差”；否则为“好”。不是0的件数写：若“甲”超过0。",
    en:
      "What is not equal, or not empty, comes behind what is: if \"甲\" equals 3, then \"差\"; otherwise \"好\"."
  )
  private static let notEmpty = ["”不空缺", "”非空缺", "”不为空", "”未空缺"]
  static let lessOrMore = Bilingual(
    zh: "没有“不等于”：低的、高的各列一项，符合一项就不参加：若“甲”低于3；若“甲”超过3。",
    en:
      "There is no \"not equal\": list what is below and what is more, one of which is enough: if \"甲\" is below 3; if \"甲\" is more than 3."
  )
  private static let otherThanEmpty = Bilingual(
    zh: "没有“不空缺”：先立数值：数值“有数”，依次判定：若“甲”空缺，则为0；否则为1。这里写：若“有数”等于1。",
    en:
      "There is no \"not empty\": make a quantity first: Quantity \"有数\", first that holds: if \"甲\" is empty, then 0; otherwise 1. Here write: if \"有数\" equals 1."
  )
  private static let doubled = Bilingual(zh: "请写：乘以2。", en: "Write: times 2.")
  private static let oneSided = Bilingual(
    zh:
      "去掉离平均分远的，高低两头都去：汇总各评分人，去掉偏离平均分超过20%的，取平均分。打分没有只去一头的；界限是定数的，写上下限：最高分95分，越出上下限：该项无效。各单位的报价等可以只去一头：数值“入围价”，依次判定：若“报价”不超过“均价”乘以120%，则为“报价”；否则不计。",
    en:
      "Marks far from the mean are dropped at both ends: over raters, drop those off mean by more than 20%, plain mean. There is no dropping at one end only; for a fixed bound write: Ceiling 95 points, Outside bounds: void mark. Prices and other figures of units can be dropped at one end: Quantity \"入围价\", first that holds: if \"报价\" is at most \"均价\" times 120%, then \"报价\"; otherwise left out."
  )
  private static let downToZero = Bilingual(
    zh: "减到0分为止的，在修约之前加一步：扣完为止。", en: "So that nothing falls below zero add the step: down to zero."
  )
  private static let incompleteLeftOut = Bilingual(
    zh: "不足一档的不扣、不加，请写：不足一档不计。",
    en: "What is less than a step does not count: incomplete step left out.")
  private static let sumOfFigures = Bilingual(
    zh: "加起来的写：取自“甲”加上“乙”：四舍五入，保留2位小数。各计分部分之和写：最后得分取自各部分之和：四舍五入，保留2位小数。",
    en:
      "What is added up is: based on \"甲\" plus \"乙\": round half up, keep 2 places. Of all components: Final score based on sum of components: round half up, keep 2 places."
  )
  private static let forSoMany = Bilingual(
    zh: "几件一档的写：“逾期件数”超过0的，每高2减去1分，不足一档不计。每件的写：每有“逾期件数”减去1分。",
    en:
      "For every so many write: \"逾期件数\" is more than 0, for each further 2 minus 1 point, incomplete step left out. For every one: for each \"逾期件数\" minus 1 point."
  )
  private static let returnRate = Bilingual(
    zh: "回收率请写：收回票数占发出票数不低于80%。", en: "Write: returned out of issued is at least 80%.")
  private static let numberFirst = Bilingual(
    zh: "个数写在前面：最多3个评分90分以上；至少1个评分低于60分。",
    en:
      "The number comes first: no more than 3 marks 90 points or more; no fewer than 1 mark below 60 points."
  )
}
