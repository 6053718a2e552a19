import Diagnostics

/// Phrases of tables, of the conditions of a vote, of the ranking and of what is published.
extension UsualPhrase {
  static let ofTables: [UsualPhrase] = [
    UsualPhrase([.bands], ["其余", "其他", "其它"], lastBand),
    UsualPhrase([.bands], ["得0", "得%", "得负"], bandIs),
    UsualPhrase([.places], ["第一", "第二", "第三", "第0", "及以后", "以后", "至0", "之后", "以下"], placeRows),
    UsualPhrase([.places], ["得0"], placeRows),
    UsualPhrase([.line], ["%为", "0为", "0分为", "中间按", "按插值", "内插", "插值法", "线性"], linePoints),
  ]

  static let ofRules: [UsualPhrase] = [
    UsualPhrase([.ballotRules], ["恰好", "正好", "只能有", "必须有"], exactly),
    UsualPhrase([.ballotRules], ["打满分", "全满分", "全部满分", "都打满"], notFull, isBehind: true),
    UsualPhrase([.ballotRules], ["不得相同", "不能相同", "不得重复", "不能重复"], equalMarks, isBehind: true),
    UsualPhrase(
      [.ballotRules],
      [
        "合计不超过", "合计最多0分", "合计为0", "合计等于", "合计0分", "总分不超过", "总分为", "总分等于", "之和不超过", "之和为",
        "之和等于", "总分不得", "总分最多", "总和", "项评分之和", "张票评分之和",
      ], sumOfMarks),
    UsualPhrase(
      [.rowRules], ["”或“", "下列条件之一", "下列情形之一", "以下条件之一"], UsualWords.rowAlternatives),
    UsualPhrase([.rowRules], ["的“”", "时“”", "若“", "如果“", "如“"], implication, isBehind: true),
    UsualPhrase([.ballotRules], ["下列条件之一", "下列情形之一", "以下条件之一"], allRules),
    UsualPhrase(
      [.rowRules], ["”之和", "”总和", "”相加", "”之差", "一致", "相等", "相符"], sumOfLines,
      isBehind: true),
  ]

  static let ofVotes: [UsualPhrase] = [
    UsualPhrase(
      [.vote],
      [
        "到会", "出席", "参会", "参加", "有%以上", "有%代表", "代表%", "达到应到人数的%", "超过应到人数的%", "不少于应到人数的%",
        "不低于应到人数的%", "多于应到人数的%", "应到人数%", "发出票数的%", "应到人数的%", "实到人数的%",
      ], presentOutOfRoster),
    UsualPhrase([.vote], ["一致", "相等", "相同", "相符", "票数与收回", "票数和收回"], equalNumbers, isBehind: true),
  ]

  static let ofRanking: [UsualPhrase] = [
    UsualPhrase([.ranking], ["从高", "从低", "由高到低", "由低到高", "”高到低", "”低到高", "高低"], together),
    UsualPhrase(
      [.ranking], ["按各类别", "在各类别", "按类别", "分类别", "内进行"], withinCategories, isBehind: true),
    UsualPhrase(
      [.ties], ["同分的“”", "同分时“”", "”高的", "”高者", "”低的", "”低者", "仍相同", "再比", "再按"], tieBreaks),
    UsualPhrase([.publication], ["“”前", "前0", "前%"], firstPublished),
    UsualPhrase([.publication], ["排名"], rankPublished),
    UsualPhrase([.publication], ["等次“”"], gradingPublished),
  ]

  static let implication = Bilingual(
    zh: "有前提的写成“或”：“逾期件数”等于0，或“整改件数”至少1。（逾期件数不是0的，整改件数至少1）",
    en:
      "What holds on a condition is said with \"or\": \"逾期件数\" equals 0, or \"整改件数\" is no fewer than 1."
  )
  private static let allRules = Bilingual(
    zh: "一张票要符合所列各条，没有“之一”：每票须符合，否则全票无效：最多3个评分90分以上；评分不得全部相同。",
    en:
      "A ballot keeps all rules of the list: Rules of a ballot, otherwise void ballot: no more than 3 marks 90 points or more; marks not all equal."
  )
  private static let exactly = Bilingual(
    zh: "恰好几个的写成两条：最多1个评分“优秀”；至少1个评分“优秀”。",
    en: "Exactly so many is two rules: no more than 1 mark \"优秀\"; no fewer than 1 mark \"优秀\".")
  private static let notFull = Bilingual(
    zh: "请写：评分不得全部满分。", en: "Write: marks not all full.")
  private static let equalMarks = Bilingual(
    zh: "每个分（或名次）只能给一次的写：评分不得重复。只是不得给所有单位同一个分的写：评分不得全部相同。",
    en:
      "Each mark (or place) once only: marks all different. Not the same for all units: marks not all equal."
  )
  private static let sumOfMarks = Bilingual(
    zh: "票上的分加起来不得超过多少，请写：评分之和不超过10分。分完的写：评分之和等于10分。",
    en:
      "What the marks of a ballot may add up to: sum of marks is at most 10 points. All to be shared out: sum of marks equals 10 points."
  )
  static let sumOfLines = Bilingual(
    zh: "几项相加请写：“满意”加上“不满意”等于“回访数”；或“满意”、“不满意”合计等于“回访数”。相减写“减去”。",
    en:
      "Lines are added up like this: \"满意\" plus \"不满意\" equals \"回访数\"; or: \"满意\" and \"不满意\" together equals \"回访数\". One is taken away by \"minus\"."
  )
  static let lastBand = Bilingual(
    zh: "没有“其他”：各档都写界限，如：低于80%为0分。",
    en: "Every band has its bounds, such as: below 80% is 0 points.")
  static let bandIs = Bilingual(
    zh: "“得”写成“为”：95%以上为10分；90%以上、低于95%为8分。",
    en: "Write: 95% or more is 10 points; 90% or more and below 95% is 8 points.")
  static let placeRows = Bilingual(
    zh: "各行请写：名次1为10分；名次2到3为8分；名次4起往后为5分；并列单位取靠前名次。",
    en:
      "The rows are: rank 1 is 10 points; rank 2 to 3 is 8 points; rank 4 or later is 5 points; tied take better place."
  )
  private static let linePoints = Bilingual(
    zh: "各点请写：当0%为0分；当100%为20分。两点之间按直线内插，不用写。",
    en:
      "The points are: at 0% is 0 points; at 100% is 20 points. What lies between them is on the straight line, and need not be said."
  )
  static let presentOutOfRoster = Bilingual(
    zh: "到会的人数是“实到人数”，占多少请写：实到人数占应到人数不低于三分之二。（超过的写：超过三分之二）",
    en:
      "Who came is \"present\", and the share of them: present out of roster is at least two thirds. (or: is more than two thirds)"
  )
  static let equalNumbers = Bilingual(
    zh: "两个数一致请写：发出票数等于收回票数。", en: "Equal numbers are: issued equals returned.")
  static let together = Bilingual(
    zh: "先写怎样排，再写顺序：排名按“均分”统一进行，由高到低。（按类别分别排的：分类进行）",
    en:
      "First say how, then the order: Ranking by \"均分\", all together, highest first. (or: within each category)"
  )
  private static let withinCategories = Bilingual(
    zh: "按类别分别排的请写：分类进行，由高到低。",
    en: "For a ranking of each category write: within each category, highest first.")
  static let tieBreaks = Bilingual(
    zh: "同分的依次比什么，写成一句：同分依次比较：“满意率”，由高到低；仍同则并列。（低者在前的：由低到高）",
    en:
      "What is compared where scores are equal: Break ties by: \"满意率\", highest first; remain tied. (or: lowest first)"
  )
  static let firstPublished = Bilingual(
    zh: "只公布前几名的请写：名次前3名。", en: "To publish the first ones write: rank first 3.")
  static let gradingPublished = Bilingual(
    zh: "几套等次只公布一套的，直接写它的名称：公布：“定等”。",
    en: "To publish one of several gradings, write its name only: Publish: \"定等\".")
  static let rankPublished = Bilingual(zh: "请写：名次。", en: "Write: rank.")
}
