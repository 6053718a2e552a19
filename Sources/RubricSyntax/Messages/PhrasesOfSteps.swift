import Diagnostics

/// Phrases of the steps that make points.
extension UsualPhrase {
  static let ofSteps: [UsualPhrase] = [
    UsualPhrase([.steps], ["评分占%", "打分占%", "分占%"], weights, isBehind: true),
    UsualPhrase([.steps], ["组别“”平均", "组别“”的平均", "组别“”均分"], groupMeans),
    UsualPhrase(
      [.steps],
      [
        "每低于", "每高于", "每差", "离%", "距%", "”离", "”距", "离0", "距0", "每提高%", "每增加%", "每高%", "每低%",
        "每降低%", "每下降%", "”每低", "”每高", "”每超", "”每少",
        "”每多",
      ], distance, isBehind: true),
    UsualPhrase(
      [.steps],
      [
        "扣分不超过", "扣分最多", "扣分不得超过", "扣分最高", "减分不超过", "减分最多", "加分不超过", "加分最多", "加分不得超过", "加分最高",
        "最多扣",
        "最高扣", "至多扣", "最多加", "最高加", "至多加",
      ], UsualWords.inAll),
    UsualPhrase([.steps], ["”扣0", "”减0", "”加0", "”扣减0"], UsualWords.deducted),
    UsualPhrase([.steps], ["”每增", "”每发", "”每出现", "”每有"], UsualWords.deducted),
    UsualPhrase([.steps], ["扣0分0", "减0分0", "减去0分0"], numbersInBands, isBehind: true),
    UsualPhrase(
      [.steps], ["%以上得", "%以上的得", "%得0", "0分以上得", "0分以上的得", "0分得0", "0以上得"], bandsOfPoints,
      isBehind: true),
    UsualPhrase(
      [.steps], ["按%折算", "按%计", "按%折合", "折合0", "折合成0", "折成0", "折算0", "折算成0", "折算为0"], times),
    UsualPhrase([.steps], ["类别“”乘以", "类别“”的乘以", "类别“”按"], byCategory),
    UsualPhrase([.conditions], ["”乘以", "”除以", "”加上", "”减去", "”四舍五入"], valueOfCase),
    UsualPhrase(
      [.steps],
      [
        "封顶", "保底", "最高不超过", "最低不低于", "最高0分", "最低0分", "上限", "下限", "总分不超过", "总分不得超过", "总分不低于",
        "总分最高", "总分最多", "得分不超过", "得分不得超过", "得分最高", "得分最多",
      ], caps),
    UsualPhrase([.steps], ["最高分后", "最低分后", "评分后取"], droppedFirst),
    UsualPhrase(
      [.steps],
      ["所有评分", "全部评分", "全体评分", "评分的平均", "平均分=", "平均分＝", "总分/", "总分÷", "总分除以"], UsualWords.overVoters
    ),
    UsualPhrase([.steps], ["本单位"], ratio),
    UsualPhrase([.steps], ["去掉最", "剔除最"], UsualWords.trimmed),
    UsualPhrase(
      [.steps], ["最低报价", "最低价", "最低投标", "最低评标", "最低的报价", "基准价"], ratio, isBehind: true),
    UsualPhrase(
      [.steps, .conditions],
      [
        "于平均分", "于平均值", "超过平均分", "达到平均分", "于全体", "超过全体", "减去全体", "除以全体", "减去各单位平均",
        "减去所有", "减去平均", "减去“”的平均", "除以平均", "全体平均", "全体单位平均",
      ], meanOfAll),
    UsualPhrase(
      [.steps],
      [
        "取自（“”-最", "取自（“”－最", "取自（“”减去最", "（“”-最", "（“”－最", "（“”减去最", "-最小", "－最小", "-最低", "－最低",
        "x-min",
        "x－min", "xi-min", "-xmin", "（max-", "（最大", "最大值-", "最大值－",
      ], efficacy, isBehind: true),
    UsualPhrase([.steps], ["取自“”除以", "取自“”÷", "取自“”与“”之比", "取自“”和“”之比"], quotient),
    UsualPhrase(
      [.steps], ["取自（", "“”“”平均", "“”“”的平均", "“”和“”平均", "“”和“”的平均", "“”0项平均", "“”两者平均"], noBrackets),
    UsualPhrase(
      [.steps],
      [
        "“”的较高", "“”的较低", "“”中较高", "“”中较低", "“”较高", "“”较低", "“”的较大", "“”的较小", "“”中的较高",
        "“”中的较低", "“”孰高", "“”孰低", "“”的最大", "“”的最小", "“”取高", "“”取低",
      ], higherOfTwo),
    UsualPhrase([.steps], ["名次第", "第0名得", "第0名", "名次0得", "名次0为", "第一名"], placesOfPoints),
    UsualPhrase([.steps], ["功效系数", "功效", "高低之差"], efficacy, isBehind: true),
    UsualPhrase(
      [.steps],
      ["若0至0", "若0-0", "若0～0", "若0~0", "若0—0", "若0到0", "若0以上", "若0个有效分"], UsualWords.marksFrom),
    UsualPhrase(
      [.steps, .conditions, .rowRules], ["“”-“", "“”－“", "“”—“", "“”−“", "“”–“"], difference),
    UsualPhrase([.conditions, .rowRules], ["“”=", "“”＝", "”＝", "”="], equalsSign),
    UsualPhrase([.steps], ["以上的去掉", "以下的去掉", "以上去掉", "以下去掉"], enoughToTrim, isBehind: true),
    UsualPhrase([.steps], ["取前0", "取前三", "取前几", "取最好的", "取最高的0"], onlySome),
    UsualPhrase([.steps], ["下浮", "上浮"], raised),
    UsualPhrase(
      [.steps], ["每提升0", "每上升0", "每升0", "每后退", "每前进", "每退步", "每进步", "每进0", "每退0"], placesGained,
      isBehind: true),
    UsualPhrase([.steps], ["不足0分", "0分的按0", "0分按0", "扣至0", "扣到0"], toZero),
    UsualPhrase([.steps], ["百分制"], outOfHundred),
    UsualPhrase([.steps], reachedAndChanged, onceFromABound),
    UsualPhrase(
      [.steps],
      ["有", "出现", "发生"].flatMap { some in
        ["本项", "该项", "不得", "不计分", "计0", "得0", "为0", "全扣"].flatMap {
          ["\(some)“”的\($0)", "\(some)“”\($0)"]
        }
      }, nothingForSome, isBehind: true),
    UsualPhrase(
      [.steps],
      [
        "个有效报价", "个有效投标", "家有效报价", "家有效投标", "份有效报价", "份有效投标", "0有效报价", "0有效投标", "家投标人",
        "个投标人", "个报价", "家报价", "若参评",
      ], enoughMarks),
    UsualPhrase([.steps], ["没有", "“”没有", "无考核", "不考核"], ofNothing),
    UsualPhrase(
      [.steps],
      ["没有", "没", "无", "未发生", "未出现", "没有发生", "没有出现"].flatMap { none in
        ["加", "得", "减", "扣"].flatMap { ["\(none)“”的\($0)", "\(none)“”\($0)"] }
      }, onceForNone),
    UsualPhrase(
      [.steps],
      ["票与“", "票和“", "票加“", "票及“", "票加上“", "票“", "票数与“", "票数和“", "票数加“", "票数加上“", "票数“"]
        .map { "”" + $0 }, votesOfSeveral),
    UsualPhrase(
      [.steps], ["有“”的扣", "有“”扣", "有“”的减", "有“”的加", "有“”的得"], onceForSome, isBehind: true),
    UsualPhrase(
      [.steps],
      ["按有效票数取平均", "按有效票取平均", "按实有票数", "按票数取平均", "除以有效票数取"], meanOfValid),
    UsualPhrase([.steps], ["加权平均", "加权平均分"], weightedMean),
    UsualPhrase([.steps], ["求平均", "再平均", "后平均"], plainMean),
    UsualPhrase(
      [.steps], ["参评人大于", "参评人超过", "评委超过", "评委大于", "评委多于", "评委人数", "人数超过", "人数多于"], enoughToTrim),
    UsualPhrase(
      [.steps], ["按“”", "按“”计", "按面积", "按所持", "按持股"], weighedBallots),
    UsualPhrase([.steps], ["缺项", "缺少的指标", "不涉及的指标"], sharedOut),
  ]

  /// “率”达到95%的加2分.
  private static let reachedAndChanged: [String] =
    reachedWords.flatMap { comparison in
      ["%", "0", "0分"].map { "”\(comparison)\($0)" }
    }.flatMap(changed)
    + ["在%", "在0", "在0分", "%", "0", "0分"].flatMap { bound in
      ["以上", "以下"].map { "”\(bound)\($0)" }
    }.flatMap(changed)

  private static let reachedWords = [
    "达到", "达", "达不到", "未达到", "未达", "不到", "不足", "低于", "小于", "少于", "不满", "超过", "高于", "大于", "多于",
    "不低于", "不少于",
  ]

  private static func changed(_ words: String) -> [String] {
    ["的加", "加", "的减", "减", "的扣", "扣"].map { words + $0 }
  }

  private static let onceFromABound = Bilingual(
    zh:
      "到一个界线就一次加减多少的，先立数值，再加上或减去它。加的，高的一档写在前面：数值“加分”，依次判定：若“满意率”不低于98%，则为3分；若“满意率”不低于95%，则为2分；否则为0分。这里写：加上“加分”。扣的：数值“扣分”，依次判定：若“满意率”低于90%，则为5分；否则为0分。这里写：减去“扣分”。每低1%扣一次的写：“满意率”低于90%的，每低1%减去0.5分，不足一档不计。",
    en:
      "What is added or taken once from a bound on is a quantity, with the highest bound first: Quantity \"加分\", first that holds: if \"满意率\" is at least 98%, then 3 points; if \"满意率\" is at least 95%, then 2 points; otherwise 0 points. Here write: plus \"加分\". What is taken: Quantity \"扣分\", first that holds: if \"满意率\" is below 90%, then 5 points; otherwise 0 points. Here write: minus \"扣分\". For every 1% that is lacking: \"满意率\" is below 90%, for each lacking 1% minus 0.5 points, incomplete step left out."
  )
  private static let nothingForSome = Bilingual(
    zh:
      "有这种情形就没有分的，先立数值：数值“得分系数”，依次判定：若“一票否决”超过0，则为0；否则为1。这里写：乘以“得分系数”。",
    en:
      "Where such a case takes all points make a quantity first: Quantity \"得分系数\", first that holds: if \"一票否决\" is more than 0, then 0; otherwise 1. Here write: times \"得分系数\"."
  )
  private static let enoughMarks = Bilingual(
    zh:
      "够多少个才算的，一律写“个有效分”，报价也这样写：汇总各单位，若至少5个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分，空缺停止计票。",
    en:
      "Whatever is averaged, what there have to be enough of are valid marks; of prices, too: over units, if at least 5 valid marks, drop 1 highest and 1 lowest, otherwise drop none, plain mean, empty refuse."
  )
  private static let onceForNone = Bilingual(
    zh:
      "没有这种情形就加一次的，先立数值：数值“加分”，依次判定：若“安全事故”等于0，则为5分；否则为0分。这里写：加上“加分”；扣的写：减去“扣分”。",
    en:
      "Once for those that have none, make a quantity first: Quantity \"加分\", first that holds: if \"安全事故\" equals 0, then 5 points; otherwise 0 points. Here write: plus \"加分\"; what is taken: minus \"扣分\"."
  )
  private static let ofNothing = Bilingual(
    zh: "没有数时怎样算，写在这一步里：空缺计为100%。（或：空缺计为0分／空缺不计／空缺停止计票）",
    en:
      "What is done without a figure stands in the step: empty counts as 100%. (or: empty counts as 0 points / empty left out / empty refuse)"
  )
  private static let votesOfSeveral = Bilingual(
    zh:
      "几个等次的票合在一起的，名称之间写“、”。占多少的写：“满意”、“基本满意”占有效票数，空缺停止计票。多少票的写：计数“满意”、“基本满意”。",
    en:
      "Votes of several levels are named together. As a share: \"满意\" and \"基本满意\" out of valid, empty refuse. As a number: number of \"满意\" and \"基本满意\"."
  )
  private static let weighedBallots = Bilingual(
    zh: "按票面载明的数计的，先分别计数，再相除：数值“同意面积”，取自“…”：计数“同意”，按“建筑面积”；不修约。有效票写：计数有效票数，按“建筑面积”。",
    en:
      "What ballots state is counted first and divided then: Quantity \"同意面积\" based on \"…\": number of \"同意\", by \"建筑面积\"; no rounding. All valid ballots: number of valid, by \"建筑面积\"."
  )
  private static let droppedFirst = Bilingual(
    zh: "不用写“后”，写逗号：去掉1个最高分和1个最低分，取平均分。",
    en: "A comma is enough: drop 1 highest and 1 lowest, plain mean.")
  static let difference = Bilingual(
    zh: "相减写“减去”：“甲”减去“乙”。", en: "Write \"minus\": \"甲\" minus \"乙\".")
  private static let equalsSign = Bilingual(
    zh: "“＝”写成“等于”：“甲”加上“乙”等于“丙”；若“件数”等于0。",
    en: "Write \"equals\": \"甲\" plus \"乙\" equals \"丙\"; if \"件数\" equals 0.")
  private static let onlySome = Bilingual(
    zh: "只取几个再汇总的写：汇总各评分人，只留3个最高分，求和。（名次等越小越好的：只留3个最低分）",
    en:
      "To take some only: over raters, keep only 3 highest, sum. (of places and the like: keep only 3 lowest)"
  )
  private static let raised = Bilingual(
    zh: "下浮5%请写：乘以95%。上浮5%请写：乘以105%。各次不同的，先立数值：数值“系数”，取自100%减去“下浮率”：不修约。再写：乘以“系数”。",
    en:
      "5% less is: times 95%. 5% more: times 105%. Where it differs make a quantity first: Quantity \"系数\" based on 100% minus \"下浮率\": no rounding. Then: times \"系数\"."
  )
  private static let placesGained = Bilingual(
    zh:
      "名次升降按差距写，越靠前的数越小。进位加分：“本期名次”低于“上期名次”的，每低1加上0.5分，不足一档不计。退位扣分：“本期名次”超过“上期名次”的，每高1减去0.5分，不足一档不计。",
    en:
      "Places gained are a distance, and better places are lower numbers: \"本期名次\" is below \"上期名次\", for each lacking 1 plus 0.5 points, incomplete step left out. Places lost: \"本期名次\" is more than \"上期名次\", for each further 1 minus 0.5 points, incomplete step left out."
  )
  private static let onceForSome = Bilingual(
    zh: "有这种情形的扣一次，先立数值：数值“扣分”，依次判定：若“安全事故”超过0，则为10分；否则为0分。这里写：减去“扣分”。按件扣的写：每有“安全事故”减去10分。",
    en:
      "Once for those that have any, make a quantity first: Quantity \"扣分\", first that holds: if \"安全事故\" is more than 0, then 10 points; otherwise 0 points. Here write: minus \"扣分\". For each one: for each \"安全事故\" minus 10 points."
  )
  private static let meanOfValid = Bilingual(
    zh: "弃权也算在内、按零分算的，请写：按有效分取平均。弃权不算的写：取平均分。",
    en:
      "Where abstentions count as zero, write: mean of valid marks. Where they do not count: plain mean."
  )
  private static let weightedMean = Bilingual(
    zh: "请写：取加权平均。（不写“分”；先写汇总什么，如：汇总各指标取加权平均）",
    en: "Write: weighted mean. (behind what it is over: over criteria, weighted mean)")
  private static let plainMean = Bilingual(
    zh: "请写：取平均分。不够去分的仍照算的写：否则不去分，取平均分。",
    en:
      "Write: plain mean. Where those too few for dropping count: otherwise drop none, plain mean.")
  private static let toZero = Bilingual(
    zh: "扣到0分为止的写：扣完为止。不足60分按60分计的写：低于60分计为60分。",
    en:
      "Deductions that end at 0 are: never below zero. A floor of 60: below 60 points counts as 60 points."
  )
  private static let outOfHundred = Bilingual(
    zh: "比率化为百分制的分请写：乘以100分。满分不是100分的先化为比率，如满分80分的：除以80分；乘以100分。",
    en:
      "A share becomes points out of 100 by: times 100 points. Points out of 80 become a share first: divided by 80 points; times 100 points."
  )
  private static let sharedOut = Bilingual(
    zh:
      "缺的指标，权重由其他指标分担的写：汇总各指标取加权平均，空缺停止计票，部分空缺权重按比例分摊。各指标自有满分、求和的写：汇总各指标求和，空缺停止计票，部分空缺按满分比例折算。",
    en:
      "Where the others bear the weight of a criterion that is absent: over criteria, weighted mean, empty refuse, part empty shares out weight. Where criteria with points of their own are added up: over criteria, sum, empty refuse, part empty scales up to full points."
  )

  private static let weights = Bilingual(
    zh:
      "各组别占多少写在票上：组别：“领导”，权重40%；“职工”，权重60%。这里写：汇总各评分人取平均分，空缺停止计票；汇总各组别取加权平均。",
    en:
      "Weights stand with the groups of the form: Groups: \"领导\" weight 40%; \"职工\" weight 60%. Here write: over raters, plain mean, empty refuse; over groups, weighted mean."
  )
  static let groupMeans = Bilingual(
    zh:
      "一个组别的平均分先立数值：数值“领导分”，取自“评分票”组别“领导”：汇总各评分人取平均分，空缺停止计票；不修约，显示时四舍五入，保留2位小数。“职工分”也这样立。再写：取自“领导分”乘以40%加上“职工分”乘以60%。",
    en:
      "Make a quantity of each group first: Quantity \"领导分\" based on \"评分票\" group \"领导\": over raters, plain mean, empty refuse; no rounding, shown round half up, keep 2 places. Then: based on \"领导分\" times 40% plus \"职工分\" times 60%."
  )
  static let distance = Bilingual(
    zh:
      "按差距加减分，先写名称和界线：“办结率”低于95%的，每低1%减去0.5分，不足一档不计。高的写：“办结率”超过95%的，每高1%加上0.5分，不足一档不计。",
    en:
      "The name and the line come first: \"办结率\" is below 95%, for each lacking 1% minus 0.5 points, incomplete step left out. Or: \"办结率\" is more than 95%, for each further 1% plus 0.5 points, incomplete step left out."
  )
  private static let numbersInBands = Bilingual(
    zh:
      "每件扣的不一样多，请立分档表，再查它：分档表“逾期得分”：等于0为20分；等于1为18分；等于2为15分；3以上为0分。计分取自“逾期件数”：查“逾期得分”；不修约。",
    en:
      "Where not every one counts alike, look it up: Band table \"逾期得分\": equals 0 is 20 points; equals 1 is 18 points; equals 2 is 15 points; 3 or more is 0 points. Score based on \"逾期件数\": look up \"逾期得分\"; no rounding."
  )
  static let bandsOfPoints = Bilingual(
    zh:
      "达到多少得多少分，请立分档表，再查它：分档表“办结率得分”：95%以上为20分；80%以上、低于95%为15分；低于80%为0分。计分取自“办结率”：查“办结率得分”；不修约。",
    en:
      "So many points from a bound on are looked up: Band table \"办结率得分\": 95% or more is 20 points; 80% or more and below 95% is 15 points; below 80% is 0 points. Score based on \"办结率\": look up \"办结率得分\"; no rounding."
  )
  static let times = Bilingual(
    zh: "百分制折成20分的写：乘以20%。比率折成20分的写：乘以20分。",
    en: "Of 100 points 20 are: times 20%. Of a share: times 20 points.")
  static let byCategory = Bilingual(
    zh:
      "各类别系数不同的，先立数值：数值“系数”，依次判定：若类别为“甲类”，则为90%；否则为100%。这里写：乘以“系数”。",
    en:
      "Where categories have different factors make a quantity first: Quantity \"系数\", first that holds: if category is \"甲类\", then 90%; otherwise 100%. Here write: times \"系数\"."
  )
  private static let valueOfCase = Bilingual(
    zh:
      "各项写一个数、一个名称，或者它们相乘、相加、相减，如：则为“均分”乘以90%加上5分。要除、要修约的，先立数值：数值“折后分”，取自“均分”：除以0.9；四舍五入，保留2位小数。再写：则为“折后分”。",
    en:
      "An item gives a number or a name, or multiplies, adds and takes away such, as in: then \"均分\" times 90% plus 5 points. What is divided or rounded is a quantity before: Quantity \"折后分\" based on \"均分\": divided by 0.9; round half up, keep 2 places. Then: then \"折后分\"."
  )
  static let caps = Bilingual(
    zh: "上限请写：超过95分计为95分。下限请写：低于60分计为60分。",
    en:
      "A ceiling is: more than 95 points counts as 95 points. A floor: below 60 points counts as 60 points."
  )
  static let ratio = Bilingual(
    zh:
      "最低价得满分的写：取自“报价”：折算为最低单位与本单位之比；乘以30分。最高的得满分的写：折算为与最高单位之比。",
    en:
      "Where the lowest price has all points: based on \"报价\": ratio of lowest to own; times 30 points. Where the highest has: relative to best."
  )
  static let meanOfAll = Bilingual(
    zh:
      "全体的平均分先立数值：数值“全体均分”，取自“均分”：汇总各单位取平均分；四舍五入，保留2位小数。再用它的名称：减去“全体均分”；若“均分”超过“全体均分”。",
    en:
      "Make a quantity of the mean of all: Quantity \"全体均分\" based on \"均分\": over units, plain mean; round half up, keep 2 places. Then use its name: minus \"全体均分\"; if \"均分\" is more than \"全体均分\"."
  )
  static let quotient = Bilingual(
    zh: "相除写成步骤：取自“办结件数”：除以“交办件数”，空缺停止计票；四舍五入，保留2位小数。",
    en:
      "Division is a step: based on \"办结件数\": divided by \"交办件数\", empty refuse; round half up, keep 2 places."
  )
  static let noBrackets = Bilingual(
    zh:
      "算式里没有括号。几个数的平均，请写：取自“甲”、“乙”的平均值；加起来再乘除的，写成步骤：取自“甲”加上“乙”：除以2。",
    en:
      "Sums have no brackets. The mean of several figures is: based on \"甲\" and \"乙\", their mean; what is done to a sum are steps: based on \"甲\" plus \"乙\": divided by 2."
  )
  static let higherOfTwo = Bilingual(
    zh: "几个数取最高的，请写：取自“甲”、“乙”中的最高值。",
    en:
      "The highest of several figures is: based on \"甲\" and \"乙\", the highest of them."
  )
  static let placesOfPoints = Bilingual(
    zh:
      "按名次得分的，先立名次表，再查它：名次表“名次分”：名次1为10分；名次2为8分；名次3起往后为5分；并列单位取靠前名次。这里写：查“名次分”，由高到低。",
    en:
      "Points for places are looked up: Place table \"名次分\": rank 1 is 10 points; rank 2 is 8 points; rank 3 or later is 5 points; tied take better place. Here write: look up \"名次分\", highest first."
  )
  static let efficacy = Bilingual(
    zh:
      "功效系数请写：取自“办结件数”：折算为与最低单位之差占高低之差的比例，全部相同计为100%；乘以40分；加上60分。越少越好的写：折算为与最高单位之差占高低之差的比例，全部相同计为100%。",
    en:
      "An efficacy coefficient is: based on \"办结件数\": share of range above lowest, all equal counts as 100%; times 40 points; plus 60 points. The less the better: share of range below highest, all equal counts as 100%."
  )
  private static let enoughToTrim = Bilingual(
    zh:
      "人数够才去掉的写：汇总各评分人，若至少7个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分，空缺停止计票。分几档的由多到少写：若至少7个有效分，去掉1个最高分和1个最低分，若至少5个有效分，去掉1个最高分，否则不去分。",
    en:
      "To drop only where there are enough: over raters, if at least 7 valid marks, drop 1 highest and 1 lowest, otherwise drop none, plain mean, empty refuse. Tiers go from many to few: if at least 7 valid marks, drop 1 highest and 1 lowest, if at least 5 valid marks, drop 1 highest, otherwise drop none."
  )
}
