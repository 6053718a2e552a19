import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Scoring
import TestSupport
import Testing

/// A scheme, its files, and what every unit is to get, worked out by hand.
struct Scheme: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let articles: String
  let files: [String]
  var units: [AppraisedUnit]? = nil
  var counts = MeetingCounts()
  /// `unit: figure figure …`, in the order of the units.
  let due: [String]

  func result() throws -> Outcome<SessionResult> {
    let rubric = try Fixture.rubric("评议计分办法，语言版本1。标题“试”。评议对象：单位。" + articles)
    let tables = try files.enumerated().map { index, text in
      CountInput.FormFile(
        form: index, table: try Fixture.table(text, file: "form-\(index + 1).csv"))
    }
    let counted = Counting.count(
      CountInput(rubric: rubric, units: units, files: tables, counts: counts))
    guard let count = counted.value else { return Outcome(nil, counted.diagnostics) }
    return Scoring.score(count)
  }

  static func text(_ unit: UnitResult) -> String {
    let figures = unit.figures.map { $0.printed ?? "—" } + unit.grades.map { $0?.text ?? "—" }
    return "\(unit.unit.name.text): \(figures.joined(separator: " "))"
  }
}

private let cases = "空白：作弃权。重复：停止计票。缺漏：作弃权。"
private let scale = "评分范围：从0到100分，整数计分。不合评分范围：该项无效。"
private let end = "四舍五入，保留2位小数。"

private let schemes: [Scheme] = [
  Scheme(
    testDescription: "groups, with a column for them; ballot 1 of two groups",
    articles: "测评票“票”。组别：“甲组”权重60%；“乙组”权重40%。\(scale)\(cases)"
      + "计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺不计；汇总各组别取加权平均，空缺停止计票，部分空缺权重按比例分摊；\(end)",
    files: ["票号,组别,一,二\n1,甲组,90,\n1,乙组,70,80\n2,甲组,80,101\n"],
    // 一: 85 × 60 % + 70 × 40 %; 二 has group 乙组 alone.
    due: ["一: 79.00", "二: 80.00"]),
  Scheme(
    testDescription: "criteria within groups, long layout",
    articles: "测评票“票”。指标：“德”权重25%；“能”权重75%。组别：“甲组”；“乙组”。\(scale)\(cases)"
      + "计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各指标取加权平均；汇总各组别取平均分；\(end)",
    files: [
      "票号,组别,单位,指标,得分\n1,甲组,一,德,80\n1,甲组,一,能,90\n1,乙组,一,德,60\n1,乙组,一,能,70\n"
    ],
    due: ["一: 77.50"]),
  Scheme(
    testDescription: "boxes in a column: ballot 1 of each box",
    articles: "测评票“票”。票箱：合并计票。\(scale)\(cases)"
      + "计分部分“分”满分100分。计分取自“票”：汇总各评分人取中位数，空缺停止计票；不修约。",
    files: ["票号,票箱,一\n1,东,90\n1,西,71\n2,西,80\n"], due: ["一: 80.0"]),
  Scheme(
    testDescription: "two levels in a cell are one void mark",
    articles: "测评票“票”。票面等次：“好”；“差”。一栏多选：该项无效。\(cases)"
      + "比率“率”取自“票”：“好”占总件数，空缺停止计票；\(end)",
    files: ["票号,一\n1,好\n2,好/差\n3,好、差\n4,\n"],
    // One of four cells, the void and the blank ones included.
    due: ["一: 25.00%"]),
  Scheme(
    testDescription: "valid, expressed and all rows are different bases",
    articles: "测评票“票”。票面等次：“好”；“差”；“弃”作弃权。一栏多选：该项无效。\(cases)"
      + "比率“甲”取自“票”：“好”占有效票数，空缺停止计票；\(end)"
      + "比率“乙”取自“票”：“好”占表态票数，空缺停止计票；\(end)数值“丙”取自“票”：计数有效票数；不修约。",
    files: ["票号,一\n1,好\n2,好\n3,差\n4,弃\n5,\n6,好+差\n"],
    due: ["一: 40.00% 66.67% 5"]),
  Scheme(
    testDescription: "a written reason counts a mark outside the bounds as it is",
    articles: "测评票“票”。\(scale)起评分60分。越出上下限：须附书面理由。\(cases)"
      + "计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；\(end)",
    files: ["票号,单位,得分,理由\n1,一,50,三件逾期\n2,一,60,\n"], due: ["一: 55.00"]),
  Scheme(
    testDescription: "a ballot with too many high marks is void as a whole",
    articles: "测评票“票”。\(scale)\(cases)每票须符合，否则全票无效：最多1个评分90分以上。"
      + "计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；\(end)",
    files: ["票号,一,二\n1,90,80\n2,95,90\n3,89,89\n"], due: ["一: 89.50", "二: 84.50"]),
  Scheme(
    testDescription: "a quota on a level",
    articles: "测评票“票”。票面等次：“优”100分；“良”80分。\(cases)每票须符合，否则全票无效：最多1个评分“优”。"
      + "计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；\(end)",
    files: ["票号,一,二\n1,优,优\n2,优,良\n3,良,优\n"], due: ["一: 90.00", "二: 90.00"]),
  Scheme(
    testDescription: "a tally is as many marks; returned stands in the row",
    articles: "计票表“票”。票面等次：“好”100分；“中”60分；“差”0分。每行合计：等于收回票数。空白：计为0分。重复：停止计票。缺漏：停止计票。"
      + "比率“率”取自“票”：“好”占收回票数；\(end)"
      + "计分部分“分”满分100分。计分取自“票”：汇总各评分人，去掉10%个最高分和10%个最低分，个数进一，取平均分，空缺停止计票；\(end)",
    files: ["单位,好,中,差,收回\n一,3,1,,4\n二,0,0,5,5\n"],
    // 一: 4 × 10 % is brought up to 1: 100 and 60 are dropped.
    due: ["一: 75.00% 100.00", "二: 0.00% 0.00"]),
  Scheme(
    testDescription: "two rounds: the last with a value; rows of a role left out",
    articles: "反馈表“表”。票面等次：“满意”100%；“不满意”0%。轮次：“首次”；“再次”。不计入：承办角色“会办”。\(cases)"
      + "比率“首次满意率”取自“表”轮次“首次”：“满意”占表态票数，空缺停止计票；\(end)"
      + "计分部分“分”满分100分。计分取自“表”：汇总各轮次取末次；汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票；乘以100分；\(end)",
    files: [
      "建议编号,单位,代表,轮次,承办角色,得分\n1,一,甲,首次,主办,不满意\n1,一,甲,2,主办,满意\n2,一,乙,1,主办,满意\n2,一,乙,再次,主办,\n3,一,乙,首次,会办,不满意\n4,一,丙,首次,主办,不满意\n"
    ],
    // First answers: 1 of 3. Last values: satisfied, satisfied, dissatisfied.
    due: ["一: 33.33% 66.67"]),
  Scheme(
    testDescription: "behind the last round an abstention is no valid mark, as behind the highest",
    articles: "反馈表“表”。\(scale)轮次：“首次”；“再次”。空白：作弃权。重复：停止计票。缺漏：停止计票。"
      + "数值“末次分”取自“表”：汇总各轮次取末次；汇总各代表，若至少2个有效分，取平均分，空缺计为1分；汇总各建议取平均分，空缺不计；\(end)"
      + "数值“末次去低”取自“表”：汇总各轮次取末次；汇总各代表，若至少2个有效分，去掉1个最低分，否则不去分，取平均分，空缺不计；汇总各建议取平均分，空缺不计；\(end)"
      + "数值“首次分”取自“表”轮次“首次”：汇总各代表，若至少2个有效分，取平均分，空缺计为1分；汇总各建议取平均分，空缺不计；\(end)"
      + "数值“最高”取自“表”：汇总各轮次取最高分，空缺不计，部分空缺不计；汇总各代表，若至少2个有效分，取平均分，空缺计为1分；汇总各建议取平均分，空缺不计；\(end)"
      + "公布：“末次分”；“末次去低”；“首次分”；“最高”。",
    files: ["建议编号,单位,代表,轮次,得分\n1,一,张,首次,10\n1,一,李,首次,\n"],
    due: ["一: 1.00 10.00 10.00 1.00"]),
  Scheme(
    testDescription: "so it is for shares: who only abstained is among 有效票数, and no valid mark",
    articles: "反馈表“表”。票面等次：“好”；“差”；“不了解”作弃权。轮次：“首次”；“再次”。空白：作弃权。重复：停止计票。缺漏：停止计票。"
      + "比率“够二”取自“表”：汇总各轮次取末次；若至少2个有效分，“好”占有效票数，空缺计为1%；\(end)"
      + "比率“够三”取自“表”：汇总各轮次取末次；若至少3个有效分，“好”占有效票数，空缺计为1%；\(end)"
      + "比率“首次够二”取自“表”轮次“首次”：若至少3个有效分，“好”占有效票数，空缺计为1%；\(end)"
      + "数值“票”取自“表”：汇总各轮次取末次；计数有效票数；不修约。"
      + "数值“表态”取自“表”：汇总各轮次取末次；计数表态票数；不修约。"
      + "数值“不了解”取自“表”：汇总各轮次取末次；计数“不了解”；不修约。"
      + "公布：“够二”；“够三”；“首次够二”；“票”；“表态”；“不了解”。",
    files: [
      "建议编号,单位,代表,轮次,得分\n1,一,张,首次,好\n1,一,张,再次,不了解\n1,一,李,首次,差\n1,一,王,首次,不了解\n1,一,王,再次,不了解\n"
    ],
    // Zhang's last answer that says something is the first one; Wang has none.
    due: ["一: 33.33% 1.00% 33.33% 3 2 1"]),
  Scheme(
    testDescription: "of a suggestion that nobody has answered the last round is none either",
    articles: "反馈表“表”。票面等次：“满意”100%；“不满意”0%。轮次：“首次”；“再次”。\(cases)"
      + "计分部分“分”满分100分。计分取自“表”：汇总各代表取平均分，空缺不计；汇总各轮次取末次；汇总各建议取平均分，空缺停止计票；乘以100分；\(end)",
    files: ["建议编号,单位,代表,轮次,得分\n1,一,甲,首次,\n2,一,乙,首次,满意\n3,一,乙,首次,不满意\n"],
    due: ["一: 50.00"]),
  Scheme(
    testDescription: "a ledger by reply class",
    articles: "办理台账“表”。票面等次：“A”；“B”。不计入：承办角色“会办”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
      + "比率“率”取自“表”：“A”占总件数，空缺停止计票；四舍五入，保留0位小数。",
    files: [
      "建议编号,单位,承办角色,答复类别,期限\n1,一,主办,A,2026-01-01\n2,一,主办,B,\n3,一,主办,A,\n4,一,会办,B,\n1,二,主办,B,\n"
    ],
    due: ["一: 67%", "二: 0%"]),
  Scheme(
    testDescription: "bonuses and deductions, capped above, a unit without any",
    articles: "加减分表“表”。空白：停止计票。缺漏：计为0分。"
      + "计分部分“分”满分5分。计分取自“表”：汇总各条目求和；超过5分计为5分；不修约。最后得分取自“分”加上90分：不修约。",
    files: ["单位,分值,事由\n一,3.25,表彰\n一,2.5,推广\n二,-1.5,逾期\n"],
    units: ["一", "二", "三"].map { AppraisedUnit(name: Name($0)) },
    due: ["一: 5.00 95.00", "二: -1.50 88.50", "三: 0.00 90.00"]),
  Scheme(
    testDescription: "a checklist: blank and missing count as the rubric says",
    articles: "登记表“表”。项目：“甲”；“乙”。空白：计为0分。缺漏：计为0分。重复：停止计票。"
      + "计分部分“分”满分10分。计分取自10分：每有“甲”减去2分，累计不超过5分；每有“乙”减去0.5分；扣完为止；不修约。",
    files: ["单位,甲,乙\n一,3,1\n二,,4\n"],
    units: ["一", "二", "三"].map { AppraisedUnit(name: Name($0)) },
    due: ["一: 4.5", "二: 8.0", "三: 10.0"]),
  Scheme(
    testDescription: "places: ties take the mean, lowest first",
    articles: "登记表“表”。项目：“甲”。空白：停止计票。缺漏：停止计票。重复：停止计票。"
      + "名次表“名”：名次1为10分；名次2到3为6分；名次4起往后为1分；并列单位取各名次平均。"
      + "计分部分“分”满分10分。计分取自“甲”：查“名”，由低到高；\(end)",
    files: ["单位,甲\n一,5\n二,2\n三,5\n四,5\n五,9\n"],
    // 2nd to 4th share (6 + 6 + 1) / 3.
    due: ["一: 4.33", "三: 4.33", "二: 10.00", "五: 1.00", "四: 4.33"]),
  Scheme(
    testDescription: "a line: between, at and beyond its points",
    articles: "登记表“表”。项目：“甲”。空白：停止计票。缺漏：停止计票。重复：停止计票。"
      + "插值表“线”：当10为0分；当20为10分；当50为40分。越出上下限：按上下限计。"
      + "计分部分“分”满分40分。计分取自“甲”：查“线”；\(end)",
    files: ["单位,甲\n一,5\n二,10\n三,13\n四,20\n五,35\n六,60\n"],
    due: ["一: 0.00", "三: 3.00", "二: 0.00", "五: 25.00", "六: 40.00", "四: 10.00"]),
  Scheme(
    testDescription: "a unit whose note in the session leaves it out needs no marks",
    articles: "测评票“票”。\(scale)不计入：备注“本年无任务”。空白：作弃权。重复：停止计票。缺漏：停止计票。"
      + "计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；\(end)最后得分取自“分”：不修约。",
    files: ["票号,一,二,备注\n1,90,,\n2,80,,\n"],
    units: [
      AppraisedUnit(name: Name("一")), AppraisedUnit(name: Name("二"), note: "本年无任务"),
    ],
    due: ["一: 85.00 85.00", "二: — —"]),
  Scheme(
    testDescription: "grades by conditions, among others and by rank",
    articles: "测评票“票”。\(scale)\(cases)计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；\(end)"
      + "最后得分取自“分”：不修约。排名按最后得分统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。"
      + "等次“档”，按最后得分：80分以上为“高”；低于80分为“低”。"
      + "等次“级”，依次判定：若名次不超过1，“档”等于“高”，则为“优”；若“档”，其中至少1项为“高”，则为“良”；否则为“差”。",
    files: ["票号,一,二,三\n1,90,85,60\n"],
    due: ["一: 90.00 90.00 高 优", "三: 60.00 60.00 低 差", "二: 85.00 85.00 高 良"]),
  Scheme(
    testDescription: "divided by a number of things",
    articles: "登记表“表”。项目：“办结”；“交办”。空白：停止计票。缺漏：停止计票。重复：停止计票。"
      + "比率“率”取自“办结”：除以“交办”，空缺计为100%；\(end)",
    files: ["单位,办结,交办\n一,2,3\n二,0,0\n"], due: ["一: 66.67%", "二: 100.00%"]),
]

@Test(arguments: schemes) func everyUnitGetsWhatWasWorkedOutByHand(_ scheme: Scheme) throws {
  let outcome = try scheme.result()
  let result = try #require(outcome.value, "\(outcome.diagnostics.map(\.headline.english))")
  let units = result.units.sorted { $0.index < $1.index }
  #expect(units.map(Scheme.text) == scheme.due)
  for unit in units {
    for figure in unit.figures {
      guard let account = figure.account else { continue }
      #expect(
        account.cells == account.counted + account.abstained + account.void + account.leftOut)
    }
  }
}

/// Means of what is left by trimming, and of the closest values, against plain sorted lists.
@Test(arguments: Sweep.seeds(75, long: 1000).map { $0 + 1 })
func droppingAndKeepingAgreeWithSortedLists(seed: Int) throws {
  var numbers = SeededNumbers(seed: seed)
  let marks = (0..<numbers.number(1...12)).map { _ in numbers.number(0...20) * 5 }.sorted()
  let (high, low) = (numbers.number(0...3), numbers.number(0...3))
  let least = numbers.number(1...8)
  let step = "若至少\(least)个有效分，去掉\(high)个最高分和\(low)个最低分，否则不去分"
  let kept = marks.count >= least ? Array(marks.dropLast(high).dropFirst(low)) : marks
  #expect(try mean(of: marks, step) == kept.exactMean.map { [$0] } ?? [nil])

  let more = least + numbers.number(1...4)
  let tiers =
    "若至少\(more)个有效分，去掉\(low)个最高分和\(high)个最低分，若至少\(least)个有效分，去掉\(high)个最高分和\(low)个最低分"
  let far = marks.count >= more ? Array(marks.dropLast(low).dropFirst(high)) : kept
  #expect(try mean(of: marks, tiers + "，否则不去分") == far.exactMean.map { [$0] } ?? [nil])
  let enough = marks.count >= least ? far : []
  #expect(try mean(of: marks, tiers + "，否则空缺") == enough.exactMean.map { [$0] } ?? [nil])

  let number = numbers.number(1...5)
  let runs =
    marks.count <= number
    ? [0..<marks.count]
    : (0...(marks.count - number)).map { $0..<($0 + number) }
  let spans = runs.map { marks[$0.upperBound - 1] - marks[$0.lowerBound] }
  let best = runs.indices.filter { spans[$0] == spans.min() }.map { runs[$0] }
  let words = ["全部保留", "保留较高者", "保留较低者"]
  let choices = [best, [best[best.count - 1]], [best[0]]]
  for (word, chosen) in zip(words, choices) {
    let indices = Set(chosen.flatMap(Array.init))
    let closest = marks.indices.filter(indices.contains).map { marks[$0] }
    #expect(
      try mean(of: marks, "留最接近\(number)个，远近相同时\(word)") == [closest.exactMean], "\(marks) \(word)")
  }
}

private func mean(of marks: [Int], _ selection: String) throws -> [Rational?] {
  let scheme = Scheme(
    testDescription: "",
    articles: "测评票“票”。\(scale)\(cases)计分部分“分”满分100分。"
      + "计分取自“票”：汇总各评分人，\(selection)，取平均分，空缺不计；不修约，显示时四舍五入，保留2位小数。",
    files: ["票号,一\n" + marks.shuffled().enumerated().map { "\($0),\($1)\n" }.joined()], due: [])
  return try #require(try scheme.result().value).units.map { $0.figures[0].exact }
}

extension [Int] {
  /// Nil when there is nothing.
  fileprivate var exactMean: Rational? {
    isEmpty ? nil : Rational(reduce(0, +)) / Rational(count)
  }
}
