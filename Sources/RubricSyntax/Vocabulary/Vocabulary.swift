import Rules

/// The keywords of the language, in the order in which a rubric uses them. The lexer collects
/// those that the grammar uses; a keyword that no sentence needs does not exist.
extension Keyword {
  // The file as a whole.
  public static let appraisalRubric = Keyword("Appraisal rubric", "评议计分办法")
  public static let appraisalSession = Keyword("Appraisal session", "评议会议")
  static let language = Keyword("language", "语言版本")
  public static let title = Keyword("Title", "标题")
  public static let edition = Keyword("Edition", "版别")
  public static let fullScore = Keyword("Full score", "总分")
  public static let subject = Keyword("Subject", "评议对象")
  public static let units = Keyword("units|unit", "单位")
  public static let items = Keyword("items|item", "项目|对象")
  public static let english = Keyword("English", "英文名")
  public static let chinese = Keyword("Chinese", "中文名")
  public static let source = Keyword("source", "依据")
  public static let chosen = Keyword("chosen", "自定")

  // Forms.
  public static let ballotForm = Keyword("Ballot form", "测评票")
  public static let feedbackForm = Keyword("Feedback form", "反馈表")
  public static let tallyForm = Keyword("Tally form", "计票表")
  public static let ledgerForm = Keyword("Ledger form", "办理台账")
  public static let checklistForm = Keyword("Checklist form", "登记表")
  public static let adjustmentForm = Keyword("Adjustment form", "加减分表")
  public static let criteria = Keyword("Criteria|criterion", "指标")
  public static let levels = Keyword("Levels", "票面等次|评价等次|测评等次")
  public static let groups = Keyword("Groups|group", "组别")
  public static let rounds = Keyword("Rounds|round", "轮次")
  public static let sites = Keyword("Sites|site", "票箱")
  public static let merged = Keyword("merged", "合并计票")
  public static let weight = Keyword("weight|weights", "权重")
  public static let scale = Keyword("Scale", "评分范围")
  static let from = Keyword("from", "从")
  static let to = Keyword("to", "到")
  public static let inStepsOf = Keyword("in steps of", "每档")
  public static let wholePoints = Keyword("whole points", "整数计分")
  public static let floor = Keyword("Floor", "起评分")
  public static let ceiling = Keyword("Ceiling", "最高分")
  public static let blank = Keyword("Blank", "空白")
  public static let outsideBounds = Keyword("Outside bounds", "越出上下限|低于起评分或高于最高分")
  public static let offScale = Keyword("Off scale", "不合评分范围")
  public static let duplicate = Keyword("Duplicate", "重复")
  public static let missing = Keyword("Missing", "缺漏")
  public static let ownUnit = Keyword("Own unit", "评本单位|评本人|自评")
  public static let abstain = Keyword("abstain", "作弃权")
  public static let void = Keyword("void", "作无效")
  public static let voidMark = Keyword("void mark", "该项无效|该项作废")
  public static let voidBallot = Keyword("void ballot", "全票无效|全票作废|整票无效")
  public static let movedToBound = Keyword("moved to bound", "按上下限计")
  public static let refuse = Keyword("refuse", "停止计票")
  public static let keepFirst = Keyword("keep first", "以先者为准")
  public static let keepLast = Keyword("keep last", "以后者为准")
  public static let notChecked = Keyword("not checked", "不查重")
  public static let writtenReason = Keyword("written reason", "须附书面理由")
  public static let countsAs = Keyword("counts as", "计为")
  public static let severalMarks = Keyword("Several marks", "一栏多选")
  public static let ballotRules = Keyword("Rules of a ballot", "每票须符合|每票须符合下列条件|每票须同时符合下列条件")
  public static let otherwise = Keyword("otherwise", "否则|其余")
  public static let marks = Keyword("marks|mark", "个评分|评分")
  public static let eachCriterion = Keyword("in each criterion", "每项指标|每个指标")
  public static let allCriteria = Keyword("over all criteria", "所有指标|全部指标")
  public static let eachCategory = Keyword("in each category", "每类|每个类别")
  public static let together = Keyword("together", "合计|之和")
  public static let notAllEqual = Keyword("marks not all equal", "评分不得全部相同")
  public static let notAllFull = Keyword("marks not all full", "评分不得全部满分")
  public static let allDifferent = Keyword("marks all different", "评分不得重复|评分互不相同|评分各不相同")
  public static let sumOfMarks = Keyword("sum of marks", "评分之和")
  public static let meanOfMarks = Keyword("mean of marks", "评分平均分")
  public static let spreadOfMarks = Keyword(
    "spread of marks", "评分高低之差|最高分与最低分之差|最高评分与最低评分之差")
  public static let rowRules = Keyword("Rules of a row", "每行须符合|每行须符合下列条件|每行须同时符合下列条件")
  public static let leaveOut = Keyword("Leave out", "不计入")
  public static let role = Keyword("role", "承办角色")
  public static let replyClass = Keyword("class", "答复类别")
  public static let suggestionWeights = Keyword("Suggestion weights", "建议加权")
  public static let forCategory = Keyword("For category|For categories", "适用类别")
  public static let eachFactor = Keyword("Factor of each suggestion", "每件系数")
  public static let factor = Keyword("factor", "系数")
  public static let eachBallotStates = Keyword("Each ballot states", "每票载明")
  public static let states = Keyword("states", "载明")
  public static let rowTotal = Keyword("Row total", "每行合计")

  // The meeting.
  public static let sharedNumber = Keyword("shared number", "公共参数")

  // Bounds.
  /// The sign of a number. English has one word for it and for what is taken away: which of the two
  /// is meant, the grammar knows.
  public static let negative = Keyword("minus|negative", "负")
  public static let equals = Keyword("equals|exactly", "等于")
  public static let noFewerThan = Keyword("no fewer than", "至少|不少于")
  public static let noMoreThan = Keyword("no more than", "最多|至多|不多于")
  public static let atLeast = Keyword("at least|no less than|not less than|not below", "不低于|达到|不小于")
  public static let atMost = Keyword("at most|not more than|not above", "不超过|不高于|不大于")
  public static let moreThan = Keyword("more than|greater than", "超过|高于|大于|多于|过")
  public static let below = Keyword("below|less than|fewer than", "低于|小于|少于|不满|不足|不到|未达到|达不到")
  public static let orMore = Keyword("or more", "以上")
  public static let orLess = Keyword("or less", "以下|以内")

  // Votes and shares.
  public static let voteStandsIf = Keyword(
    "Vote stands if|Vote stands if all of these are met",
    "测评有效须符合|测评有效须符合下列条件|测评有效须同时符合|测评有效须同时符合下列条件|测评有效须同时具备下列条件|测评有效须同时满足下列条件")
  public static let voteStandsIfAny = Keyword(
    "Vote stands if any of these is met", "测评有效须符合下列条件之一|测评有效须符合以下条件之一")
  public static let voteStandsIfSeveral = Keyword(
    "Vote stands if number of these that are met", "测评有效须具备下列条件中")
  public static let outOf = Keyword("out of", "占")
  public static let valid = Keyword("valid", "有效票数")
  public static let expressed = Keyword("expressed", "表态票数")
  public static let allRows = Keyword("all rows", "总件数")
  public static let rankedUnits = Keyword("ranked units|ranked items", "参排单位数|参排项目数")
  /// Those that no note leaves out; units with a value are `unitCount`, with a rank `rankedUnits`.
  public static let unitsTakingPart = Keyword(
    "number of units taking part|number of items taking part", "参评单位数|参评项目数")
  public static let unitsOfCategoryTakingPart = Keyword(
    "number of units of its category taking part|number of items of its category taking part",
    "本类参评单位数|本类参评项目数")
  /// Of these the ones that have a value: `number of units with "score" among all units`.
  public static let unitsWith = Keyword("number of units with|number of items with", "具有")
  public static let unitsGraded = Keyword("number of units whose|number of items whose", "评定")
  public static let amongAllUnits = Keyword("among all units|among all items", "单位总数|项目总数")
  public static let amongOwnCategory = Keyword("among its category", "本类单位数|本类项目数")
  public static let hasMostVotes = Keyword("has most votes", "得票最多")

  // Tables.
  public static let bandTable = Keyword("Band table", "分档表")
  public static let lineTable = Keyword("Line table", "插值表")
  public static let placeTable = Keyword("Place table", "名次表")
  static let at = Keyword("at", "当")
  public static let orLater = Keyword("or later", "起往后")
  public static let tied = Keyword("tied", "并列单位|并列项目")
  public static let takeBetterPlace = Keyword("take better place", "取靠前名次")
  public static let takeMeanOfPlaces = Keyword("take mean of places", "取各名次平均")
  public static let withoutGap = Keyword("without gap", "不占位")

  // Scores.
  public static let rate = Keyword("Rate", "比率")
  public static let quantity = Keyword("Quantity", "数值")
  public static let component = Keyword("Component", "计分部分")
  static let worth = Keyword("worth", "满分")
  public static let mayGoBelowZero = Keyword("may go below zero", "可以倒扣|可倒扣")
  public static let score = Keyword("Score", "计分")
  static let basedOn = Keyword("based on", "取自")
  public static let finalScore = Keyword("Final score", "最后得分")
  public static let sumOfComponents = Keyword("sum of components", "各部分之和")
  public static let plus = Keyword("plus", "加上")
  public static let meanOfThese = Keyword("their mean", "的平均值|的平均分|的平均数|的算术平均值")
  public static let highestOfThese = Keyword(
    "the highest of them|the higher of them",
    "中的最高值|中的最高分|中最高的|中较高的|中较高者|的最高值|的较高者|的较高值")
  public static let lowestOfThese = Keyword(
    "the lowest of them|the lower of them",
    "中的最低值|中的最低分|中最低的|中较低的|中较低者|的最低值|的较低者|的较低值")
  public static let minus = Keyword("minus", "减去")
  public static let times = Keyword("times", "乘以")
  public static let over = Keyword("over", "汇总各|对各")
  public static let raters = Keyword("raters", "评分人")
  public static let deputies = Keyword("deputies|deputy", "代表")
  public static let suggestions = Keyword("suggestions|suggestion", "建议")
  public static let entries = Keyword("entries", "条目")
  static let condition = Keyword("if", "若")
  /// Between conditions of which one is enough.
  public static let or = Keyword("or", "或|或者")
  /// What a list of conditions is headed by: one of them is enough, or all have to hold. Wrongs are
  /// circumstances and merits are conditions; the words differ and the meaning does not.
  public static let anyCase = Keyword(
    "any of these holds|any of the following holds|one of the following holds",
    "有下列情形之一|具有下列情形之一|出现下列情形之一|有以下情形之一|符合下列情形之一")
  public static let anyCondition = Keyword(
    "any of these is met|any of the following is met|one of the following is met",
    "符合下列条件之一|具备下列条件之一|满足下列条件之一|符合以下条件之一")
  public static let allConditions = Keyword(
    "all of these are met|all of the following are met", "同时符合下列条件|同时具备下列条件|同时满足下列条件|同时符合以下条件")
  /// So many of them are enough. What else regulations say before a number, the lexer knows.
  public static let numberOfCases = Keyword(
    "number of these that hold|number of the following that hold", "有下列情形中")
  public static let numberOfConditions = Keyword(
    "number of these that are met|number of the following that are met", "符合下列条件中")
  public static let validMarks = Keyword("valid marks", "个有效分|张有效票")
  public static let drop = Keyword("drop", "去掉")
  public static let dropNone = Keyword("drop none", "不去分")
  public static let highest = Keyword("highest", "个最高分|最高评分")
  public static let lowest = Keyword("lowest", "个最低分|最低评分")
  public static let numberCutDown = Keyword("number cut down", "个数舍尾")
  public static let numberBroughtUp = Keyword("number brought up", "个数进一")
  public static let numberRounded = Keyword("number rounded half up", "个数四舍五入")
  public static let keepOnly = Keyword("keep only", "只留")
  public static let keepClosest = Keyword("keep closest", "留最接近")
  public static let offMean = Keyword("those off mean by", "偏离平均分|偏离平均值")
  public static let offMedian = Keyword("those off median by", "偏离中位数")
  static let equallyClose = Keyword("equally close", "远近相同时")
  public static let keepAll = Keyword("keep all", "全部保留")
  public static let keepHigher = Keyword("keep higher", "保留较高者")
  public static let keepLower = Keyword("keep lower", "保留较低者")
  public static let takeNumber = Keyword("take number", "取第")
  public static let fromTop = Keyword("from top", "高分")
  public static let fromBottom = Keyword("from bottom", "低分")
  public static let numberOf = Keyword("number of", "计数")
  public static let dividedBy = Keyword("divided by", "除以")
  public static let forEach = Keyword("for each", "每有")
  public static let inAll = Keyword("in all", "累计|累计扣分|累计减分|累计加分|累计扣减")
  public static let eachLacking = Keyword("for each lacking", "每低|每降低|每下降|每少")
  public static let eachFurther = Keyword(
    "for each further", "每超过|每高|每提高|每增加|每多|每上升|每提升")
  public static let restLeftOut = Keyword("incomplete step left out", "不足一档不计")
  public static let restCountsWhole = Keyword("incomplete step counts whole", "不足一档按一档计")
  public static let restInProportion = Keyword("incomplete step in proportion", "不足一档按比例计")
  public static let asNumber = Keyword("as plain number", "化为小数")
  public static let downToZero = Keyword("down to zero", "扣完为止")
  public static let lookUp = Keyword("look up", "查")
  public static let takeRank = Keyword("take rank|take place", "取名次")
  public static let unitCount = Keyword("number of units|number of items", "单位数|项目数")
  public static let relativeToBest = Keyword("relative to best", "折算为与最高单位之比|折算为与最高项目之比")
  public static let ratioOfLowest = Keyword("ratio of lowest to own", "折算为最低单位与本单位之比|折算为最低项目与本项目之比")
  public static let aboveLowest = Keyword(
    "share of range above lowest",
    "折算为与最低单位之差占高低之差的比例|折算为与最低项目之差占高低之差的比例|折算为在最低与最高单位之间的比例|折算为在最低与最高之间的比例")
  public static let belowHighest = Keyword(
    "share of range below highest", "折算为与最高单位之差占高低之差的比例|折算为与最高项目之差占高低之差的比例")
  public static let allEqual = Keyword("all equal", "全部相同")
  public static let empty = Keyword("empty", "空缺")
  public static let partEmpty = Keyword("part empty", "部分空缺|合理缺项")
  public static let leftOut = Keyword("left out", "不计")
  public static let leavesSumEmpty = Keyword("leaves the sum empty", "则总和空缺")
  public static let leavesEmpty = Keyword("leaves it empty", "则结果空缺|则得分空缺|则没有得分")
  public static let sharesOutWeight = Keyword("shares out weight", "权重按比例分摊")
  public static let scalesToFull = Keyword(
    "scales up to full points", "按满分比例折算|按满分的比例折算|按比例折算|按满分折算")
  static let keep = Keyword("keep", "保留")
  static let places = Keyword("places|decimal places|decimals", "位小数|位")
  public static let noRounding = Keyword("no rounding", "不修约")
  static let shown = Keyword("shown", "显示时")

  // Grades, ranking, publication.
  public static let grade = Keyword("Grade", "等次")
  static let by = Keyword("by", "按")
  public static let firstThatHolds = Keyword("first that holds", "依次判定")
  static let then = Keyword("then", "则|评为|定为|确定为|认定为")
  /// Of a grade that follows from an earlier one.
  public static let sameAs = Keyword("as|same as", "同|等同于")
  public static let comparedWith = Keyword("compared with", "比|较")
  public static let oneGradeLower = Keyword(
    "one grade lower",
    "降一个等次|降低一个等次|下调一个等次|调低一个等次|下降一个等次|降一个等级|降低一个等级|下调一个等级|降一档|降一级|下调一级")
  public static let twoGradesLower = Keyword(
    "two grades lower", "降两个等次|降低两个等次|下调两个等次|调低两个等次|降二个等次|降两个等级|降低两个等级|下调两个等级|降两档|降两级")
  public static let oneGradeHigher = Keyword(
    "one grade higher",
    "上调一个等次|升一个等次|提高一个等次|提升一个等次|调高一个等次|晋升一个等次|上调一个等级|提高一个等级|提升一个等级|升一档|升一级|上调一级")
  public static let twoGradesHigher = Keyword(
    "two grades higher", "上调两个等次|升两个等次|提高两个等次|提升两个等次|调高两个等次|上调两个等级|提高两个等级|升两档|升两级")
  public static let atBest = Keyword("at best", "最高评为|最高为|最高定为")
  public static let otherGradesUnchanged = Keyword(
    "other grades unchanged", "其余等次不变|其他等次不变|其余等次不升降")
  public static let amongWhich = Keyword("among which", "其中")
  public static let records = Keyword("records", "记有")
  public static let quota = Keyword("quota", "名额")
  public static let allIn = Keyword("all in", "全部入选")
  public static let noneIn = Keyword("none in", "全部落选")
  public static let quotaFromEnd = Keyword("quota from the end", "末位名额")
  /// To be among the last is no distinction: other words than for the first.
  public static let allIncluded = Keyword("all included", "全部列入")
  public static let noneIncluded = Keyword("none included", "全部不列入")
  public static let ranking = Keyword("Ranking", "排名")
  public static let withinEachCategory = Keyword("within each category", "分类进行")
  public static let allTogether = Keyword("all together", "统一进行")
  public static let highestFirst = Keyword("highest first", "由高到低|从高到低|由多到少|从多到少")
  public static let lowestFirst = Keyword("lowest first", "由低到高|从低到高|由少到多|从少到多")
  public static let notRanked = Keyword("not ranked", "不参加排名|不参与排名|不纳入排名")
  static let behindAllOthers = Keyword("Behind all others", "排在其他单位之后|排在其他项目之后|排在最后")
  static let firstBy = Keyword("First by", "先按")
  public static let equalScores = Keyword("Equal scores", "同分")
  public static let breakTiesBy = Keyword("Break ties by", "同分依次比较")
  /// The same as the tie-break of these words, which may also speak of items.
  static let byUnitOrder = Keyword("by unit order", "按单位顺序|按项目顺序")
  public static let publish = Keyword("Publish", "公布")
  public static let toAll = Keyword("to all", "对全体")
  public static let toOwnUnit = Keyword("to own unit", "对本单位")
  public static let allScores = Keyword("all scores", "各项得分")
  /// Where there are rates only, none of them is called a score.
  public static let allRates = Keyword("all rates", "各项比率")
  public static let rank = Keyword("rank|place", "名次")
  public static let first = Keyword("first", "前")

  // Examples.
  public static let example = Keyword("Example", "算例")
  public static let given = Keyword("Given", "已知")
  public static let expect = Keyword("Expect", "应得")
  public static let sessionFacts = Keyword("session", "会议情况")
  public static let ballot = Keyword("ballot", "票号")
  public static let reason = Keyword("reason", "理由")
  public static let noRows = Keyword("no rows", "空表")
  public static let voteDoesNotStand = Keyword("vote does not stand", "测评无效")

  // Sessions.
  public static let body = Keyword("Body", "评议机关")
  public static let venue = Keyword("Venue", "地点")
  public static let date = Keyword("Date", "日期")
  public static let rubricFile = Keyword("Rubric file", "计分办法文件")
  public static let roster = Keyword("roster", "应到人数")
  public static let present = Keyword("present", "实到人数")
  public static let issued = Keyword("issued", "发出票数")
  public static let returned = Keyword("returned", "收回票数")
  static let feedbackSent = Keyword("Feedback sent", "反馈发出")
  static let answered = Keyword("answered", "收回")
  public static let code = Keyword("code", "代号")
  public static let category = Keyword("Categories|category", "类别")
  public static let note = Keyword("note", "备注")
  public static let chiefScrutineer = Keyword("Chief scrutineer", "总监票人")
  public static let scrutineers = Keyword("Scrutineers|Scrutineer", "监票人")
  public static let tallyClerks = Keyword("Tally clerks|Tally clerk|Tellers|Teller", "计票人")
  public static let fileFor = Keyword("File for", "数据文件")
}
