import Diagnostics

/// Phrases of conditions: of grades, of values by cases, of who is ranked.
extension UsualPhrase {
  static let ofShares: [UsualPhrase] = [
    UsualPhrase(
      [.steps],
      [
        "”票数除以", "”票除以", "”除以有效票", "÷有效", "“”÷收回", "“”÷发出", "“”÷应到", "“”÷实到", "”加“", "”之和占", "”之和",
        "”合计占", "”合计", "”票占", "”票数占", "”占收回有效票", "”的人数占", "”人数占", "”占参加", "”占参会", "”占到会", "”占全部",
        "”占总",
      ], shareStep, isBehind: true),
    UsualPhrase(
      [.conditions],
      [
        "”票过", "”票数过", "”票超过%", "”票数超过%", "”得票超过", "”得票过", "”得票达到", "”得票率", "”得票", "”合计",
        "”之和", "”加“", "”票占", "”票数占", "”的人数占", "”人数占", "”票达到", "”票数达到", "”得票达",
      ], shareCondition),
    UsualPhrase([.conditions], votesCompared, votesOfTwo),
    UsualPhrase(
      [.conditions, .notRanked],
      ["”是0", "”是%", "”恰好为0", "”恰好为%", "”正好为0", "”正好为%"], UsualWords.equals),
    UsualPhrase(
      [.conditions, .notRanked], ["0或0", "%或%", "0分或0", "0或者0", "%或者%"], bothInFull),
    UsualPhrase([.conditions], votesNumbered, UsualWords.countedVotes),
    UsualPhrase(
      [.conditions, .notRanked],
      ["”满0", "”满%", "”已满0", "”已满%", "”满了0", "”达0", "”达%", "”够0"], reached),
    UsualPhrase([.conditions], votesAgainstBase, UsualPhrase.shareOfBase),
    UsualPhrase([.conditions], votesAgainstNumber, UsualWords.countedVotes),
  ]

  private static let votesCompared = votes(before: "“")
  private static let votesNumbered = votes(before: "0")

  private static func votes(before other: String) -> [String] {
    ["”票", "”票数", "”得票", "”得票数", "计数“”"].flatMap { votes in
      ["超过", "多于", "高于", "大于", "少于", "低于", "小于", "不少于", "不低于", "不超过", "达到"].map {
        votes + $0 + other
      }
    }
  }

  /// “满意”票数不低于20
  private static let votesAgainstNumber = ["”票", "”票数", "”得票", "”得票数"].flatMap { votes in
    ["超过", "多于", "高于", "大于", "少于", "低于", "小于", "不少于", "不低于", "不超过", "达到"].map {
      votes + $0 + "0"
    }
  }

  /// “优秀”、“称职”合计超过应到人数半数: votes against a number of the meeting.
  private static let votesAgainstBase = ["”票", "”票数", "”得票", "”票合计", "”合计", "”之和", "”"]
    .flatMap { votes in
      ["超过", "多于", "高于", "大于", "少于", "低于", "小于", "不少于", "不低于", "不超过", "达到", "达"].flatMap {
        comparison in
        ["应到", "实到", "到会", "发出", "收回", "有效", "参加", "全体"].map { votes + comparison + $0 }
      }
    }

  static let ofConditions: [UsualPhrase] = [
    UsualPhrase([.conditions, .notRanked], ["在%", "在0", "”为%以", "”处于"], withoutAt),
    UsualPhrase(
      [.conditions, .notRanked],
      [
        "介于", "但低于", "但不足", "但未达", "但不超", "%-%", "%—%", "%–%", "%～%", "%~%", "%至%", "0-0", "0—0",
        "0～0", "0至0", "分至0", "分-0", "分—0",
      ], between),
    UsualPhrase([.conditions], ["”最高", "”最低", "得分最高", "得分最低", "”为最高", "”为最低"], firstOne),
    UsualPhrase([.conditions, .notRanked], ["”有“"], recorded),
    UsualPhrase(
      [.conditions, .notRanked], ["”有则", "”有的则", "”有0", "”没有则", "”没有的", "”无则"], moreThanNone),
    UsualPhrase([.conditions], isNotCategory, otherCategory),
    UsualPhrase([.notRanked], isNotCategory, otherCategoriesListed),
    UsualPhrase([.conditions], isNotGrade, otherGrade),
    UsualPhrase([.notRanked], isNotGrade, otherGradesListed),
    UsualPhrase(
      [.conditions],
      [
        "”降一", "”降两", "”上调", "”提高一", "则降一", "则降低一", "则上调", "则提高一", "则在“", "基础上", "则维持", "否则维持",
        "与“”相同",
        "与“”一致", "则按“", "否则按“", "则最高", "降三个", "降低三个", "上调三个", "提高三个",
      ], earlierGrade),
    UsualPhrase([.conditions], ["未被", "没有被", "无一票否决", "没有一票否决"], notRecorded),
    UsualPhrase(
      [.conditions, .notRanked, .vote],
      ["等于或", "或等于", "大于或", "小于或", "超过或", "低于或", "多于或", "少于或"], UsualWords.orEqual),
    UsualPhrase([.conditions, .notRanked], ["一票否决", "0票否决"], recorded),
    UsualPhrase([.notRanked], ["有“”"], recorded),
    UsualPhrase(
      [.conditions, .notRanked],
      [
        "”或“”超过", "”或“”低于", "”或“”不", "”或“”达到", "”或“”高于", "”或“”大于", "”或“”小于", "”或“”至少", "”或“”最多",
        "”或“”以", "”或“”则", "”或“”的", "”或“”均", "”或“”都", "”或“”等于", "”或“”为",
      ],
      bothInFull, isBehind: true),
    UsualPhrase(
      [.conditions, .notRanked],
      [
        "下列情形少于", "下列条件少于", "下列情形不足", "下列条件不足", "下列情形不满", "下列条件不满", "情形中不足", "情形中少于", "条件中不足",
        "条件中少于",
        "情形0项以下", "条件0项以下", "情形中0项以下", "条件中0项以下", "情形不超过", "条件不超过", "情形中不超过", "条件中不超过",
      ], fewerOfThem),
    UsualPhrase(
      [.conditions, .notRanked, .vote],
      [
        "下列条件中", "下列情形中", "以下条件中", "以下情形中", "下列两", "下列二", "以下两", "情形两", "条件两", "情形二", "条件二", "下列0",
        "至少有下列", "至少符合下列", "至少具备下列", "至少满足下列", "至少有以下", "至少符合以下", "中至少", "条件0", "情形0",
      ], severalOfThem),
    UsualPhrase(
      [.conditions, .notRanked],
      ["不符合下列", "不具备下列", "不满足下列", "不同时", "未达到下列", "不符合以下", "未符合", "没有下列"], noneOfThem),
    UsualPhrase([.conditions, .notRanked], ["除外"], exceptions, isBehind: true),
    UsualPhrase(
      [.conditions, .notRanked],
      [
        "过“”的0倍", "于“”的0倍", "到“”的0倍", "是“”的0倍", "过“”0倍", "于“”0倍", "到“”0倍", "过“”的%", "于“”的%",
        "到“”的%", "是“”的%", "数“”的0倍", "数“”的%", "数的0倍", "数的%",
      ], multiple),
    UsualPhrase(
      [.conditions, .notRanked],
      ["过“”乘以“”", "于“”乘以“”", "到“”乘以“”", "若“”乘以0", "若“”乘以%", "若“”乘以“”"], product),
    UsualPhrase(
      [.conditions, .notRanked], ["满分的%", "总分的%", "满分%", "总分%"], shareOfFull),
    UsualPhrase(
      [.conditions, .notRanked], ["过“”0", "于“”0", "过“”%", "于“”%", "多“”0", "少“”0"], lead),
    UsualPhrase([.conditions], ["”名"], firstRanks),
    UsualPhrase([.conditions], ["不得评", "不得定", "不得为", "不能评", "不予评"], notThisGrade),
    UsualPhrase(
      [.conditions, .notRanked], ["”平均", "”的平均", "”均值", "”的均值", "”0项平均"], meanOfFigures),
    UsualPhrase(
      [.conditions, .notRanked],
      ["”均", "”都", "”各", "”分别", "”全部", "”任一", "”任何", "”中有", "”中任", "”其中之一", "”其中一", "”之一", "”有一"],
      eachOfThem,
      isBehind: true),
    UsualPhrase([.conditions, .notRanked], ["或有下列", "或符合下列", "或同时", "或有以下"], inTheList),
    UsualPhrase([.conditions], ["其余", "其他", "其它"], otherwise),
    UsualPhrase([.conditions], ["得0", "得%", "得满分", "记0"], thenIs),
    UsualPhrase([.conditions], ["不得分"], otherwise),
    UsualPhrase([.conditions, .notRanked], ["若没有“", "若没“", "若无“", "没有“”", "无“”"], absent),
  ]

  private static let isNotCategory = ["类别不为", "类别不是", "类别非", "类别不等于"]
  private static let isNotGrade = ["”不为“", "”不是“", "”不等于“", "”非“", "”不属于“"]

  static let ofRanks: [UsualPhrase] = [
    UsualPhrase(
      [.conditions],
      ["名次不超过", "名次不低于", "名次超过", "名次低于", "名次等于", "名次至少", "名次最多", "名额", "名额为"]
        .flatMap { ["\($0)“”乘以", "\($0)“”的0"] }
        + ["rank at most", "rank at least", "rank below", "rank more than", "rank equals", "quota"]
        .map { "\($0) “” times" },
      timesAFigure),
    UsualPhrase(
      [.conditions], ["排名前%", "位列前%", "名列前%", "名次前%", "排在前%", "名次在前%", "”前%", "居前%", "进入前%"],
      shareOfRanks),
    UsualPhrase(
      [.conditions],
      [
        "名次在前", "排名前0", "位列前0", "名列前0", "排在前0", "排名在前", "居前0", "进入前0", "”前0", "”为前0", "排名第", "位列第",
        "名列第",
      ],
      firstRanks),
    UsualPhrase([.conditions], ["排名后", "位列后", "名列后", "排名倒数", "居后", "”后%", "”后0"], UsualWords.ends),
    UsualPhrase(
      [.conditions],
      [
        "名额不超过", "名额为不超过", "名额按%", "名额按", "名额占参评", "名额最多", "名额占单位", "名额控制", "比例不超过", "比例控制",
        "比例最多", "比例为不超过",
      ], quota),
    UsualPhrase([.conditions], ["并列的", "并列全部", "并列者"], tiedAtQuota),
    UsualPhrase([.conditions], ["不足0个按", "不足0个的", "不足0人", "不足0按"], restOfQuota),
  ]

  private static let noneOfThem = Bilingual(
    zh:
      "没有“不符合”：把好的写在前面，其余的归“否则”：若同时符合下列条件的，则为“合格”：“满意率”不低于60%；“通报次数”不超过2；否则为“不合格”。或把各条反过来写：若有下列情形之一的，则为“不合格”：“满意率”低于60%；“通报次数”超过2。",
    en:
      "There is no \"not\": who meets them comes first, the rest is \"otherwise\": if all of these are met, then \"合格\": \"满意率\" is at least 60%; \"通报次数\" is at most 2; otherwise \"不合格\". Or turn each round: if any of these holds, then \"不合格\": \"满意率\" is below 60%; \"通报次数\" is more than 2."
  )
  private static let multiple = Bilingual(
    zh: "比较几倍、百分之几的，后面的数写“乘以”：若“件数”超过“次数”乘以2；若“报价”低于“均价”乘以50%。",
    en:
      "For a multiple or a percentage of a figure write: if \"件数\" is more than \"次数\" times 2; if \"报价\" is below \"均价\" times 50%."
  )
  private static let product = Bilingual(
    zh:
      "与之比较的数乘以一个定数；乘的是另一个数，或乘在前面的，先立数值：数值“下限”，取自“均价”乘以“系数”：不修约。再写：若“报价”低于“下限”。",
    en:
      "What is compared with may be multiplied by a number: if \"报价\" is below \"均价\" times 50%. For a product of two figures, or before the comparison, make a quantity first: Quantity \"下限\" based on \"均价\" times \"系数\": no rounding. Then: if \"报价\" is below \"下限\"."
  )
  private static let shareOfFull = Bilingual(
    zh: "满分的百分之几写成分数：满分80分的60%，写：若“测评”不低于48分。",
    en:
      "A percentage of the full points is written as points; 60% of 80 points: if \"测评\" is at least 48 points."
  )
  private static let lead = Bilingual(
    zh: "相差多少写成相减：若“本年”减去“上年”不低于2；若“平均率”减去“满意率”不低于10%。",
    en:
      "By how much two figures differ is a difference: if \"本年\" minus \"上年\" is at least 2; if \"平均率\" minus \"满意率\" is at least 10%."
  )
  private static let notThisGrade = Bilingual(
    zh:
      "没有“不得评为”：先把这些单位归入别的等次，再往下判定：有下列情形之一的，则为“合格”：“通报次数”超过2；“满意率”低于60%；若“均分”不低于90分，则为“优秀”；否则为“合格”。",
    en:
      "There is no \"must not be\": give these units another grade first: if any of these holds, then \"合格\": \"通报次数\" is more than 2; \"满意率\" is below 60%; if \"均分\" is at least 90 points, then \"优秀\"; otherwise \"合格\"."
  )
  private static let exceptions = Bilingual(
    zh: "没有“除外”：除外的写在前面一项，先判定：若“登记表”记有“免予考核”，则为“不评”；若…，则为“差”；否则为“好”。",
    en:
      "What is excepted stands in an item before, which comes first: if \"登记表\" records \"免予考核\", then \"不评\"; if …, then \"差\"; otherwise \"好\"."
  )
  static let meanOfFigures = Bilingual(
    zh:
      "几个数的平均先立数值，再用它的名称：数值“均值”，取自“甲”、“乙”的平均值：不修约，显示时四舍五入，保留2位小数。再写：若“均值”不低于5。两个数的平均不低于5，也可以写合计不低于10：若“甲”、“乙”合计不低于10。",
    en:
      "Make a quantity of the mean of figures first, and use its name: Quantity \"均值\" based on \"甲\" and \"乙\", their mean: no rounding, shown round half up, keep 2 places. Then: if \"均值\" is at least 5. That the mean of two is at least 5 can be said of the sum: if \"甲\" and \"乙\" together is at least 10."
  )
  static let eachOfThem = Bilingual(
    zh:
      "每个都要达到的，各写一个条件：若“甲”不低于80%，“乙”不低于80%。有一个就行的，之间写“或”：若“甲”低于60%，或“乙”低于60%。几套等次的，写其中几项：若“甲”、“乙”，其中至少1项为“差”。",
    en:
      "Where each has to reach it, each is a condition: if \"甲\" is at least 80%, \"乙\" is at least 80%. Where one is enough: if \"甲\" is below 60%, or \"乙\" is below 60%. Of grades: if \"甲\" and \"乙\" among which at least 1 is \"差\"."
  )
  private static let absent = Bilingual(
    zh: "没有数的写：若“社会分”空缺。登记表没有记的，把有的情形写在前面一项：若“登记表”记有“一票否决事项”，则为…；否则为…。",
    en:
      "Without a value is: if \"社会分\" is empty. What a checklist does not record stands behind what it does: if \"登记表\" records \"一票否决事项\", then …; otherwise …."
  )
  private static let restOfQuota = Bilingual(
    zh: "名额有余数的请写：名额占参排单位数30%，个数进一，并列单位全部入选。（舍去的：个数舍尾）",
    en:
      "What is left of a quota: quota out of ranked units is 30%, number brought up, tied all in. (or: number cut down)"
  )

  static let shareStep = Bilingual(
    zh:
      "占比请写：“满意”占有效票数，空缺停止计票。几个等次合计的，名称之间写“、”：“满意”、“基本满意”占有效票数，空缺停止计票。“占”后面是：有效票数、表态票数、收回票数、发出票数、应到人数或实到人数。",
    en:
      "A share is: \"满意\" out of valid, empty refuse. Of several levels: \"满意\" and \"基本满意\" out of valid, empty refuse. Behind \"out of\" stands: valid, expressed, returned, issued, roster or present."
  )
  static let shareOfBase = Bilingual(
    zh:
      "占多少先写“占”和人数：若“优秀”、“称职”占应到人数超过半数。“占”后面是：有效票数、表态票数、收回票数、发出票数、应到人数或实到人数。",
    en:
      "What it is out of stands before how much: if \"优秀\" and \"称职\" out of roster is more than half. Behind \"out of\" stands: valid, expressed, returned, issued, roster or present."
  )
  private static let timesAFigure = Bilingual(
    zh:
      "名次、名额可以取自公共参数、数值或登记项目：若名次不超过“录用计划”；名额“录用计划”个。它的3倍先立数值：数值“三倍”，取自“录用计划”乘以3：不修约。再写：若名次不超过“三倍”；名额“三倍”个。",
    en:
      "A rank is compared with a shared number, a quantity or a line of a checklist, and a quota may be one: if rank is at most \"录用计划\"; quota is \"录用计划\". Three times as many are a quantity of their own: Quantity \"三倍\" based on \"录用计划\" times 3: no rounding. Then: if rank is at most \"三倍\"; quota is \"三倍\"."
  )
  static let shareCondition = Bilingual(
    zh:
      "得票占比请写：若“满意”占有效票数超过半数；或占应到人数、实到人数、发出票数、收回票数。几个等次合计的，名称之间写“、”：若“满意”、“基本满意”占有效票数不低于三分之二。几个比率、得分相加的：若“满意率”加上“基本满意率”不低于80%。",
    en:
      "A share of votes is: if \"满意\" out of valid is more than half; or out of roster, present, issued, returned. Of several levels: if \"满意\" and \"基本满意\" out of valid is at least two thirds. Rates or scores added up: if \"满意率\" plus \"基本满意率\" is at least 80%."
  )
  private static let votesOfTwo = Bilingual(
    zh:
      "两个等次的票数相比，写：若计数“赞成”超过计数“反对”，则为“通过”。几倍的写：若计数“赞成”不低于计数“反对”乘以2。数哪一张表的，写在条件之前：等次“…”，取自“测评票”，依次判定：…。",
    en:
      "The votes of two levels are compared so: if number of \"赞成\" is more than number of \"反对\", then \"通过\". A multiple is: if number of \"赞成\" is at least number of \"反对\" times 2. The form stands before the conditions: Grade \"…\" based on \"测评票\", first that holds: …."
  )
  static let withoutAt = Bilingual(
    zh: "名称后面直接写界限：若“满意率”80%以上；或：若“满意率”不低于80%。",
    en: "The bound follows the name: if \"满意率\" is at least 80%.")
  static let between = Bilingual(
    zh: "介于两个数之间写成两个条件，各写名称：若“满意率”不低于60%，“满意率”低于80%。",
    en:
      "Between two numbers is two conditions, each with the name: if \"满意率\" is at least 60%, \"满意率\" is below 80%."
  )
  static let firstOne = Bilingual(
    zh:
      "排名最高的请写：若名次等于1。最低的请写：若末位名额1个，并列单位全部列入。得票最多的等次请写：若“满意”得票最多。",
    en:
      "The highest of the ranking is: if rank equals 1. The lowest: if quota from the end is 1, tied all included. The level with the most votes: if \"满意\" has most votes."
  )
  static let bothInFull = Bilingual(
    zh: "“或”的两边各写一个完整的条件：若“甲”超过3，或“乙”超过3。几个等次合计占多少的，名称之间写“、”：若“满意”、“基本满意”占有效票数80%以上。",
    en:
      "On both sides of \"or\" stands a whole condition: if \"甲\" is more than 3, or \"乙\" is more than 3. A share of several levels together is: if \"满意\" and \"基本满意\" out of valid is 80% or more."
  )
  static let severalOfThem = Bilingual(
    zh:
      "符合其中几项的写“有下列情形中几项以上的”或“符合下列条件中几项以上的”：等次“等次”，依次判定：若有下列情形中2项以上的，则为“不合格”：“满意率”低于60%；“通报次数”超过2；“逾期件数”超过5；否则为“合格”。",
    en:
      "Where several of them are enough, say how many: Grade \"等次\", first that holds: if number of these that hold is 2 or more, then \"不合格\": \"满意率\" is below 60%; \"通报次数\" is more than 2; \"逾期件数\" is more than 5; otherwise \"合格\"."
  )
  static let fewerOfThem = Bilingual(
    zh:
      "少于几项的归“否则”，够的写在前面：等次“等次”，依次判定：若符合下列条件中2项以上的，则为“合格”：“满意率”不低于60%；“通报次数”等于0；“逾期件数”等于0；否则为“不合格”。",
    en:
      "Who meets fewer is the rest, and who meets enough comes first: Grade \"等次\", first that holds: if number of these that are met is 2 or more, then \"合格\": \"满意率\" is at least 60%; \"通报次数\" equals 0; \"逾期件数\" equals 0; otherwise \"不合格\"."
  )
  private static let inTheList = Bilingual(
    zh: "“有下列情形之一”之前不写“或”：前面的条件也作为其中一条列出。",
    en:
      "There is no \"or\" before \"if any of these holds\": make the conditions before it one of those listed."
  )
  static let moreThanNone = Bilingual(
    zh: "有一件以上请写：若“逾期件数”超过0。没有的请写：若“逾期件数”等于0。",
    en: "One or more is: if \"逾期件数\" is more than 0. None is: if \"逾期件数\" equals 0.")
  static let otherCategory = Bilingual(
    zh: "没有“不为”：把这一类写在前面一项，其余的归后面：若类别为“甲类”，则为“好”；否则为“差”。",
    en:
      "There is no \"not\": the category comes first, the others behind: if category is \"甲类\", then \"好\"; otherwise \"差\"."
  )
  static let earlierGrade = Bilingual(
    zh:
      "按前面的等次定的，写明是哪一套等次：则比“初评”降一个等次（或降两个等次、上调一个等次、上调两个等次）；否则同“初评”。最高到哪一等次的：则同“初评”，最高评为“合格”。",
    en:
      "What follows from an earlier grading names it: then compared with \"初评\" one grade lower (or two grades lower, one grade higher, two grades higher); otherwise as \"初评\". With a limit: then as \"初评\", at best \"合格\"."
  )
  static let otherGrade = Bilingual(
    zh: "没有“不为”：把是这一等次的写在前面一项，其余的归后面：若“初评”为“不合格”，则为“差”；若“次数”超过2，则为“好”；否则为“中”。",
    en:
      "There is no \"not\": what is this grade comes first, the others behind: if \"初评\" is \"不合格\", then \"差\"; if \"次数\" is more than 2, then \"好\"; otherwise \"中\"."
  )
  /// Under 不参加排名 one item is enough, and none comes before another.
  static let otherCategoriesListed = Bilingual(
    zh: "没有“不为”：不参加排名的各类分别列出：若类别为“乙类”；若类别为“丙类”。",
    en: "There is no \"not\": list the categories: if category is \"乙类\"; if category is \"丙类\"."
  )
  static let otherGradesListed = Bilingual(
    zh: "没有“不为”：不参加排名的各等次分别列出：若“初评”为“合格”；若“初评”为“不合格”。",
    en: "There is no \"not\": list the grades: if \"初评\" is \"合格\"; if \"初评\" is \"不合格\"."
  )
  private static let reached = Bilingual(
    zh: "满多少请写：若“工作年限”不低于3。（几年、几岁的单位写在名称或【】里）",
    en: "Write: if \"工作年限\" is at least 3. (years and the like stand in the name or in [ ])"
  )
  private static let notRecorded = Bilingual(
    zh: "没有“未”：把有的情形写在前面一项，没有的归后面：若“登记表”记有“一票否决事项”，则为“差”；否则为“好”。",
    en:
      "There is no \"not\": what is recorded comes first, the rest behind: if \"登记表\" records \"一票否决事项\", then \"差\"; otherwise \"好\"."
  )
  static let recorded = Bilingual(
    zh: "请写：若“登记表”记有“一票否决事项”。", en: "Write: if \"登记表\" records \"一票否决事项\".")
  static let otherwise = Bilingual(
    zh: "最后一项请写：否则为“差”。给分的写：否则为0分。",
    en: "The last item is: otherwise \"差\". Of points: otherwise 0 points.")
  static let thenIs = Bilingual(
    zh: "“得”写成“为”：则为10分；否则为0分。", en: "Write: then 10 points; otherwise 0 points.")
  static let shareOfRanks = Bilingual(
    zh: "前百分之几请写：若名次占参排单位数不超过30%。后百分之几定等次的请写：若末位名额占参排单位数10%，个数进一，并列单位全部列入。",
    en:
      "The first so many per cent are: if rank out of ranked units is at most 30%. The last ones: if quota from the end out of ranked units is 10%, number brought up, tied all included."
  )
  static let firstRanks = Bilingual(
    zh: "前几名请写：若名次不超过3；几名由会议定的：若名次不超过“名额数”。第几名请写：若名次等于1。",
    en:
      "The first ones are: if rank is at most 3, or: if rank is at most \"名额数\". One place: if rank equals 1."
  )
  static let quota = Bilingual(
    zh: "名额请写：若名额占参排单位数20%，个数舍尾，并列单位全部入选。或写个数：若名额3个，并列单位全部入选。",
    en:
      "A quota is: if quota out of ranked units is 20%, number cut down, tied all in. Or a number: if quota is 3, tied all in."
  )
  static let tiedAtQuota = Bilingual(
    zh: "名额请写：并列单位全部入选（或全部落选，或停止计票）。末位名额请写：并列单位全部列入（或全部不列入，或停止计票）。",
    en:
      "Of a quota write: tied all in (or: none in, or: refuse). Of a quota from the end: tied all included (or: none included, or: refuse)."
  )
}
