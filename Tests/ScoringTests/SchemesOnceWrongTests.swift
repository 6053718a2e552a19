import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

private let cases = "空白：作弃权。重复：停止计票。缺漏：作弃权。"
private let strict = "空白：停止计票。重复：停止计票。缺漏：停止计票。"
private let zero = "空白：计为0分。重复：停止计票。缺漏：停止计票。"
private let whole = "评分范围：从0到100分，整数计分。不合评分范围：该项无效。\(cases)"
private let wholeStrict = "评分范围：从0到100分，整数计分。不合评分范围：该项无效。\(strict)"
private let two = "四舍五入，保留2位小数。"
private let mean = "计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；\(two)"

private func unit(_ name: String, note: String? = nil) -> AppraisedUnit {
  AppraisedUnit(name: Name(name), code: nil, category: nil, ledBy: nil, note: note)
}

/// What somebody who tried to break the count has found, each with the result worked out by hand.
private let schemes: [Scheme] = [
  Scheme(
    testDescription: "nobody present in the row of a tally is a gap that can be ruled",
    articles: "计票表“票”。票面等次：“优”；“差”。\(strict)比率“率”，取自“票”：“优”占实到人数，空缺计为7%；四舍五入，保留1位小数。",
    files: ["单位,优,差,实到\n甲,0,0,0\n乙,1,1,4\n"], due: ["乙: 25.0%", "甲: 7.0%"]),
  Scheme(
    testDescription: "marks below a floor are moved to it where there is no ceiling",
    articles: "测评票“票”。评分范围：从0到100分，整数计分。起评分50分。越出上下限：按上下限计。不合评分范围：该项无效。\(cases)\(mean)",
    files: ["票号,甲,乙\n1,6,50\n2,7,49\n3,89,100\n"], due: ["乙: 66.67", "甲: 63.00"]),
  Scheme(
    testDescription: "a row that another one has taken the place of is none of all rows",
    articles: "办理台账“台账”。票面等次：“A”；“B”。空白：停止计票。重复：以后者为准。缺漏：停止计票。"
      + "比率“率”，取自“台账”：“A”占总件数，空缺停止计票；四舍五入，保留1位小数。数值“件数”，取自“台账”：计数总件数；不修约。",
    files: ["建议编号,单位,答复类别\n1,甲,A\n2,甲,B\n2,甲,A\n"], due: ["甲: 100.0% 2"]),
  Scheme(
    testDescription: "a scale of deductions takes deductions",
    articles: "加减分表“扣分表”。评分范围：从负10到负1分，每档0.5分。不合评分范围：停止计票。空白：停止计票。缺漏：计为0分。"
      + "数值“扣分”，取自“扣分表”：汇总各条目求和；不修约。",
    files: ["单位,分值,事由\n甲,-2.5,一\n甲,-1,二\n乙,-10,三\n"], due: ["乙: -10.0", "甲: -3.5"]),
  Scheme(
    testDescription: "a unit that is left out sets no best value and takes no place",
    articles: "测评票“票”。不计入：备注“回避”。\(whole)登记表“登”。项目：“件”。\(strict)"
      + "计分部分“分”，满分50分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；乘以50%；\(two)"
      + "计分部分“比”，满分50分。计分取自“件”：折算为与最高单位之比；乘以50分；\(two)",
    files: ["票号,单位,备注,得分\n1,乙,,90\n1,丙,,80\n", "单位,件\n甲,100\n乙,10\n丙,5\n"],
    units: [unit("甲", note: "回 避"), unit("乙"), unit("丙")],
    due: ["甲: — —", "乙: 45.00 50.00", "丙: 40.00 25.00"]),
  Scheme(
    testDescription: "a unit that is left out needs no row anywhere",
    articles: "测评票“票”。不计入：备注“回避”。\(whole)登记表“登”。项目：“件”。\(strict)\(mean)数值“数”取自“件”：不修约。",
    files: ["票号,单位,备注,得分\n1,乙,,90\n", "单位,件\n乙,10\n"],
    units: [unit("甲", note: "回避"), unit("乙")], due: ["甲: — —", "乙: 90.00 10"]),
  Scheme(
    testDescription: "a unit that is left out needs no column in the file",
    articles: "测评票“票”。不计入：备注“无任务”。\(wholeStrict)\(mean)",
    files: ["票号,甲,丙\n1,90,80\n2,80,60\n"],
    units: [unit("甲"), unit("乙", note: "无任务"), unit("丙", note: "首次")],
    due: ["甲: 85.00", "乙: —", "丙: 70.00"]),
  Scheme(
    testDescription: "a unit that is left out needs no column of notes in a long file",
    articles: "测评票“票”。不计入：备注“无任务”。\(wholeStrict)\(mean)",
    files: ["票号,单位,得分\n1,甲,90\n"],
    units: [unit("甲"), unit("乙", note: "无任务")], due: ["甲: 90.00", "乙: —"]),
  Scheme(
    testDescription: "a unit that another form leaves out needs no column either",
    articles: "测评票“票”。\(wholeStrict)测评票“另”。不计入：备注“无任务”。\(wholeStrict)"
      + "\(mean)数值“数”取自“另”：汇总各评分人取平均分，空缺停止计票；\(two)",
    files: ["票号,甲\n1,90\n", "票号,甲\n1,7\n"],
    units: [unit("甲"), unit("乙", note: "无任务")], due: ["甲: 90.00 7.00", "乙: — —"]),
  Scheme(
    testDescription: "levels that abstain are counted where they are named",
    articles: "计票表“票”。票面等次：“满意”；“不满意”；“弃权”作弃权；“不了解”作弃权。\(zero)"
      + "数值“甲”取自“票”：计数“不了解”；不修约。数值“乙”取自“票”：计数“弃权”、“满意”；不修约。"
      + "等次“果”，取自“票”，依次判定：若“弃权”占应到人数不低于半数，则为“重投”；否则为“有效”。",
    files: ["单位,满意,不满意,弃权,不了解\n一,10,10,60,20\n二,10,70,10,10\n"],
    counts: MeetingCounts(roster: 100), due: ["一: 20 70 重投", "二: 10 20 有效"]),
  Scheme(
    testDescription: "a rule of a ballot counts levels that abstain",
    articles: "测评票“票”。票面等次：“好”；“差”；“弃权”作弃权。\(cases)每票须符合，否则全票无效：最多1个评分“弃权”。"
      + "数值“数”取自“票”：计数“好”；不修约。",
    files: ["票号,甲,乙,丙\n1,弃权,弃权,好\n2,弃权,好,好\n"], due: ["丙: 1", "乙: 1", "甲: 0"]),
  Scheme(
    testDescription: "the ballots of a tally row are those of its criterion",
    articles: "计票表“票”。指标：“态度”；“结果”。票面等次：“满意”；“不满意”。每行合计：等于收回票数。\(zero)"
      + "比率“甲”取自“票”指标“态度”：“满意”占收回票数；\(two)比率“乙”取自“票”指标“结果”：“满意”占收回票数；\(two)",
    files: ["单位,指标,满意,不满意,收回\n一,态度,10,10,20\n一,结果,20,20,40\n二,态度,5,15,20\n二,结果,10,30,40\n"],
    due: ["一: 50.00% 50.00%", "二: 25.00% 25.00%"]),
  Scheme(
    testDescription: "a line of a checklist may be called as a column of remarks",
    articles: "登记表“登”。项目：“事由”；“期限”。\(strict)"
      + "计分部分“分”满分20分。计分取自20分：每有“事由”减去2分；每有“期限”减去1分；扣完为止；不修约。",
    files: ["单位,事由,期限\n一,5,1\n"], due: ["一: 9"]),
  Scheme(
    testDescription: "what leaves a row out is compared as names are",
    articles: "测评票“票”。不计入：备注“A类”。\(whole)\(mean)",
    files: ["票号,单位,备注,得分\n1,一,Ａ类,10\n2,一,a类,10\n3,一,A 类,10\n4,一,,70\n"], due: ["一: 70.00"]),
  Scheme(
    testDescription: "a row that is left out displaces none that counts",
    articles: "反馈表“票”。票面等次：“满意”为100分；“不满意”为0分。不计入：承办角色“会办”。"
      + "空白：作弃权。重复：以先者为准。缺漏：作弃权。计分部分“分”，满分100分。"
      + "计分取自“票”：汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票；\(two)",
    files: ["建议编号,单位,代表,承办角色,得分\n1,一,王,会办,不满意\n1,一,王,主办,满意\n2,一,王,主办,不满意\n"],
    due: ["一: 50.00"]),
  Scheme(
    testDescription: "a role is left out in every word for it",
    articles: "反馈表“票”。票面等次：“满意”为100分；“不满意”为0分。不计入：承办角色“会办”。"
      + "空白：作弃权。重复：停止计票。缺漏：作弃权。计分部分“分”，满分100分。"
      + "计分取自“票”：汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票；\(two)",
    files: [
      "建议编号,单位,代表,承办角色,得分\n1,一,王,co-handling,不满意\n2,一,王,主办,满意\n3,一,王,协办,不满意\n"
        + "4,一,王,会 办,不满意\n5,一,王,lead,满意\n"
    ],
    due: ["一: 100.00"]),
  Scheme(
    testDescription: "two words for a role are told apart where the rubric does so",
    articles: "反馈表“票”。票面等次：“满意”为100分；“不满意”为0分。"
      + "建议加权：承办角色“会办”为1；承办角色“协办”为3；承办角色“主办”为5；否则为1。"
      + "空白：作弃权。重复：停止计票。缺漏：作弃权。计分部分“分”，满分100分。"
      + "计分取自“票”：汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺停止计票；\(two)",
    files: [
      "建议编号,单位,代表,承办角色,得分\n1,一,王,会办,满意\n2,一,王,协办,不满意\n3,二,王,lead,满意\n4,二,王,会办,不满意\n"
    ],
    due: ["一: 25.00", "二: 83.33"]),
  Scheme(
    testDescription: "two words for a role are told apart wherever the rubric names them",
    articles: "反馈表“票”。票面等次：“满意”为100分；“不满意”为0分。不计入：承办角色“会办”。"
      + "建议加权：承办角色“协办”为50%；否则为1。"
      + "空白：作弃权。重复：停止计票。缺漏：作弃权。计分部分“分”，满分100分。"
      + "计分取自“票”：汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺停止计票；\(two)",
    files: [
      "建议编号,单位,代表,承办角色,得分\n1,一,王,主办,满意\n2,一,王,协办,不满意\n3,一,王,会办,不满意\n"
    ],
    due: ["一: 66.67"]),
  // 一: 1 and 4 do not count; 2 weighs 3, 3 and 5 weigh 2, 6 weighs 1: (3+2+1) ÷ 8.
  Scheme(
    testDescription: "rows say several things, or one of several",
    articles: "反馈表“票”。票面等次：“满意”为100分；“不满意”为0分。"
      + "不计入：承办角色“会办”，备注“撤回”；答复类别“C”或“D”。"
      + "建议加权：承办角色“主办”，备注“重点”为3；备注“重点”或“领衔”为2；否则为1。"
      + "空白：作弃权。重复：停止计票。缺漏：作弃权。计分部分“分”，满分100分。"
      + "计分取自“票”：汇总各代表取平均分，空缺不计；汇总各建议取加权平均，空缺停止计票；\(two)",
    files: [
      "建议编号,单位,代表,承办角色,答复类别,备注,得分\n1,一,王,协办,A,撤回,不满意\n2,一,王,主办,A,重点,满意\n"
        + "3,一,王,会办,A,重点,满意\n4,一,王,主办,D,重点,不满意\n5,一,王,主办,A,领衔,不满意\n6,一,王,主办,A,撤回,满意\n"
    ],
    due: ["一: 75.00"]),
  // 甲: (2×100% + 60%) ÷ 3; 乙: (2×60% + 60% + 100%) ÷ 4; 丙: only a row that abstains.
  Scheme(
    testDescription: "suggestions weigh on a ledger what its rows say",
    articles: "办理台账“账”。票面等次：“A”为100%；“B”为60%；“C”作弃权。建议加权：备注“重点”为2；否则为1。\(strict)"
      + "比率“率”，取自“账”：汇总各建议取加权平均，空缺不计；\(two)",
    files: [
      "建议编号,承办单位,答复类别,备注\n1,甲,A,重点\n2,甲,B,\n3,乙,B,重点\n4,乙,B,\n5,乙,A,\n6,乙,C,重点\n7,丙,C,\n"
    ],
    due: ["丙: —", "乙: 70.00%", "甲: 86.67%"]),
  // 甲: (3×2×100% + 60%) ÷ 7.
  Scheme(
    testDescription: "suggestions of one class and one weight weigh each",
    articles: "办理台账“账”。票面等次：“A”为100%；“B”为60%。建议加权：备注“重点”为2；否则为1。\(strict)"
      + "比率“率”，取自“账”：汇总各建议取加权平均，空缺不计；\(two)",
    files: ["建议编号,承办单位,答复类别,备注\n1,甲,A,重点\n2,甲,A,重点\n3,甲,A,重点\n4,甲,B,\n"],
    due: ["甲: 94.29%"]),
  Scheme(
    testDescription: "a unit of whom nobody says anything has a grade of its own",
    articles: "反馈表“表”。票面等次：“好”为100%；“差”为0%。\(cases)比率“率”，取自“表”：“好”占表态票数，空缺不计；\(two)"
      + "数值“分”，依次判定：若“率”空缺，则为60分；若“率”超过半数，则为90分；否则为30分。"
      + "等次“果”，依次判定：若“率”空缺，则为“不评”；若“率”超过半数，则为“合格”；否则为“不合格”。",
    files: ["建议编号,代表,单位,得分\n1,王,甲,好\n2,王,乙,\n3,王,丙,差\n"],
    due: ["丙: 0.00% 30 不合格", "乙: — 60 不评", "甲: 100.00% 90 合格"]),
  Scheme(
    testDescription: "bonuses and deductions are on one scale",
    articles: "加减分表“加”。评分范围：从负10到11分，每档3分。不合评分范围：停止计票。空白：停止计票。缺漏：计为0分。"
      + "计分部分“分”满分0分，自定。计分取自“加”：汇总各条目求和；超过0分计为0分；不修约。",
    files: ["单位,分值,事由\n一,-4,a\n一,2,b\n二,-10,c\n"], due: ["一: -2", "二: -10"]),
  Scheme(
    testDescription: "the closest of millions of counted votes",
    articles: "计票表“票”。票面等次：“好”为100分；“中”为60分；“差”为0分。\(zero)"
      + "计分部分“分”满分100分。计分取自“票”：汇总各评分人，留最接近2个，远近相同时全部保留，取平均分，空缺停止计票；\(two)",
    files: ["单位,好,中,差\n一,3000000,1000000,0\n二,1,1,1\n"],
    // All values that occur twice and more; of 0, 60, 100 the two nearest.
    due: ["一: 90.00", "二: 80.00"]),
  Scheme(
    testDescription: "a coefficient, and a cap that depends on the unit",
    articles: "测评票“票”。\(whole)登记表“登”。项目：“件”；“通报”。\(strict)\(mean)"
      + "分档表“系数表”：50以上为120%；低于50为100%。分档表“封顶表”：低于1为100分；1以上为59分。"
      + "数值“系数”，取自“件”：查“系数表”；不修约。数值“封顶”，取自“通报”：查“封顶表”；不修约。"
      + "数值“乘”，取自“分”：乘以“系数”；超过“封顶”计为“封顶”；不修约。",
    files: ["票号,一,二,三\n1,80,80,90\n", "单位,件,通报\n一,60,0\n二,10,1\n三,70,0\n"],
    due: [
      "一: 80.00 120% 100 96.0000", "三: 90.00 120% 100 100.0000", "二: 80.00 100% 59 59.0000",
    ]),
  Scheme(
    testDescription: "the first 30 % of the ranks, and the level with most votes",
    articles: "测评票“票”。\(whole)\(mean)排名按“分”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。"
      + "等次“等”，依次判定：若名次占参排单位数不超过30%，则为“优”；若名次占参排单位数超过80%，则为“末”；否则为“中”。"
      + "计票表“计”。票面等次：“满意”；“一般”；“不满意”；“弃权”作弃权。\(zero)"
      + "等次“果”，取自“计”，依次判定：若“不满意”得票最多，则为“不满意”；若“一般”得票最多，则为“一般”；否则为“满意”。",
    files: [
      "票号,一,二,三,四\n1,90,80,70,60\n",
      "单位,满意,一般,不满意,弃权\n一,5,3,2,9\n二,3,3,2,0\n三,2,4,4,0\n四,1,2,0,0\n",
    ],
    due: ["一: 90.00 优 满意", "三: 70.00 中 不满意", "二: 80.00 中 一般", "四: 60.00 末 一般"]),
  Scheme(
    testDescription: "places and the best value within each category",
    articles: "登记表“登”。项目：“件”。\(strict)名次表“名次分”：名次1为10分；名次2起往后为5分；并列单位取靠前名次。"
      + "计分部分“名”满分10分。计分取自“件”：查“名次分”，由高到低，分类进行；不修约。"
      + "计分部分“比”满分10分。计分取自“件”：折算为与最高单位之比，分类进行；乘以10分；\(two)",
    files: ["单位,件\n一,8\n二,4\n三,2\n四,1\n"],
    units: ["A", "A", "B", "B"].enumerated().map { index, category in
      AppraisedUnit(
        name: Name(["一", "二", "三", "四"][index]), code: nil, category: category, ledBy: nil,
        note: nil)
    },
    due: ["一: 10 10.00", "二: 5 5.00", "三: 10 10.00", "四: 5 5.00"]),
  Scheme(
    testDescription: "a share is added as points",
    articles: "登记表“登”。项目：“办结”；“交办”。\(strict)比率“率”，取自“办结”：除以“交办”，空缺停止计票；超过100%计为100%；\(two)"
      + "计分部分“分”满分60分。计分取自30分：加上“率”乘以30分；\(two)",
    files: ["单位,办结,交办\n一,1,4\n二,5,4\n"], due: ["一: 25.00% 37.50", "二: 100.00% 60.00"]),
  Scheme(
    testDescription: "what is left of a whole",
    articles: "登记表“登”。项目：“办结”；“交办”。\(strict)比率“率”，取自“办结”：除以“交办”，空缺停止计票；\(two)"
      + "比率“余”，取自100%减去“率”：不修约。",
    files: ["单位,办结,交办\n一,2,3\n"], due: ["一: 66.67% 33.33%"]),
]

@Test(arguments: schemes) func whatWasWrongOnceIsRightNow(_ scheme: Scheme) throws {
  let outcome = try scheme.result()
  let result = try #require(outcome.value, "\(outcome.diagnostics.map(\.headline.english))")
  #expect(result.units.sorted { $0.index < $1.index }.map(Scheme.text) == scheme.due)
}

/// Sessions that were once counted in silence.
private let refusals: [(scheme: Scheme, code: String)] = [
  (
    Scheme(
      testDescription: "a row of a tally is missing",
      articles: "计票表“票”。指标：“态度”；“结果”。票面等次：“满意”；“不满意”。\(zero)"
        + "比率“率”取自“票”指标“结果”：“满意”占收回票数；\(two)",
      files: ["单位,指标,满意,不满意\n一,态度,10,10\n二,态度,1,1\n二,结果,1,1\n"],
      counts: MeetingCounts(returned: 20), due: []), "B0207"
  ),
  (
    Scheme(
      testDescription: "a number of the meeting that nobody gave",
      articles: "计票表“票”。票面等次：“满意”；“不满意”。\(zero)数值“应到”，取自“票”：计数应到人数；不修约。",
      files: ["单位,满意,不满意\n一,10,10\n"], due: []), "C0105"
  ),
  (
    Scheme(
      testDescription: "more votes than persons in a condition",
      articles: "计票表“票”。票面等次：“满意”；“不满意”。\(zero)"
        + "等次“果”，取自“票”，依次判定：若“满意”占应到人数超过半数，则为“好”；否则为“差”。",
      files: ["单位,满意,不满意\n一,400,10\n"], counts: MeetingCounts(roster: 100), due: []), "C0110"
  ),
]

@Test(arguments: refusals)
func whatWasCountedOnceIsRefusedNow(_ scheme: Scheme, _ code: String) throws {
  let outcome = try scheme.result()
  #expect(outcome.value == nil)
  #expect(outcome.diagnostics.map(\.code).contains(code), "\(outcome.diagnostics.map(\.code))")
}
