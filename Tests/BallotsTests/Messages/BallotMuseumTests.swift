import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// A file that draws a diagnostic.
private struct Reproducer: Sendable, CustomTestStringConvertible {
  let code: BallotCode
  let about: String
  let diagnostics: @Sendable () throws -> [Diagnostic]

  var title: String { "\(code.rawValue) \(about)" }
  var testDescription: String { title }

  init(
    _ code: BallotCode, _ about: String,
    diagnostics: @escaping @Sendable () throws -> [Diagnostic]
  ) {
    self.code = code
    self.about = about
    self.diagnostics = diagnostics
  }

  init(
    _ code: BallotCode, _ about: String, _ rubric: BallotRubric = BallotRubric(),
    units: [AppraisedUnit]? = nil, counts: MeetingCounts = MeetingCounts(), in file: String
  ) {
    self.init(code, about) {
      try count(try rubric.load(), [file], units: units, counts: counts).diagnostics
    }
  }

  /// The diagnostics of the code, as a reader sees them.
  func text() throws -> String {
    Museum.text(of: try diagnostics().filter { $0.code == code.rawValue })
  }
}

private let museum = Museum(of: "Ballots")

@Test(arguments: reproducers)
private func theMessageReadsAsItShould(_ reproducer: Reproducer) throws {
  let text = try reproducer.text()
  #expect(text == museum[reproducer.title])
}

@Test func everyCodeOfBallotsHangsInTheMuseum() throws {
  #expect(Set(reproducers.map(\.code)) == Set(BallotCode.allCases))
  #expect(Set(reproducers.map(\.title)) == museum.titles)
  if Museum.isRewritten {
    try museum.rewrite(reproducers.map { ($0.title, try $0.text()) })
    Issue.record("the museum was written anew: read what changed")
  }
}

@Test func codesOfBallotsAreUniqueAndInOrder() {
  let codes = BallotCode.allCases.map(\.rawValue)
  #expect(codes == Set(codes).sorted())
}

private let criteria = BallotRubric(criteria: BallotRubric.twoCriteria)
private let levels = BallotRubric(scale: BallotRubric.levels, bounds: "")

private func countTally(_ rows: String) throws -> [Diagnostic] {
  let rubric = try Fixture.rubric(
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。计票表“票”。票面等次：“满意”；“不满意”。空白：计为0票。重复：停止计票。缺漏：停止计票。"
      + "比率“率”取自“票”：“满意”占有效票数，空缺停止计票；四舍五入，保留2位小数。")
  return try count(rubric, ["单位,满意,不满意\n" + rows]).diagnostics
}

private func factorRubric() throws -> Rubric {
  try Fixture.rubric(
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。办理台账“账”。票面等次：“好”为100%；“差”为0%。"
      + "每件系数“难度”英文名“Difficulty”，从1到5，每档0.1。空白：停止计票。重复：停止计票。缺漏：停止计票。"
      + "比率“率”取自“账”：汇总各建议取加权平均，空缺不计；四舍五入，保留2位小数。")
}

private func countFactors(_ rows: String) throws -> [Diagnostic] {
  try count(try factorRubric(), ["建议编号,单位,难度,答复类别\n" + rows]).diagnostics
}

private func ownLevels(_ kind: String) throws -> Rubric {
  try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    \(kind)“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为100分；“一般”为70分。
    指标“效率”的票面等次：“高”为90分；“一般”为50分。
    空白：\(kind == "计票表" ? "停止计票" : "作弃权")。重复：停止计票。缺漏：停止计票。
    计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺计为0分；汇总各指标取平均分；不修约，显示时四舍五入，保留2位小数。
    """)
}

private let reproducers: [Reproducer] = [
  Reproducer(.weightsDiffer, "two deputies") {
    let rubric = try Fixture.rubric(
      """
      Appraisal rubric, language 1. Title "测试". Subject: units.
      Feedback form "反馈". Levels: "满意" 100%; "不满意" 0%.
      Suggestion weights: note "重点" is 2; otherwise is 1.
      Blank: abstain. Duplicate: refuse. Missing: refuse.
      Component "办理", worth 100 points. Score based on "反馈":
      over deputies, plain mean, empty left out; over suggestions, weighted mean, empty refuse;
      times 100 points; round half up, keep 2 places.
      """)
    return try count(
      rubric, ["建议编号,承办单位,代表,得分,备注\n1,公安厅,甲,满意,重点\n1,公安厅,乙,满意,\n"]
    ).diagnostics
  },
  Reproducer(.weightsDiffer, "two factors") {
    try countFactors("1,甲,2,好\n1,乙,2.5,差\n2,甲,1,好\n")
  },
  Reproducer(.factorUnfit, "blank, no number, off its scale") {
    try countFactors("1,甲,,好\n2,甲,1.5倍,好\n3,甲,6,差\n4,甲,1.25,差\n")
  },
  Reproducer(.unitNotOnForm, "two marks of one unit") {
    let rubric = try Fixture.rubric(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“政府”；“司法”。测评票“票”。适用类别：“政府”。"
        + "评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
        + "数值“分”取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。")
    let units = [("甲", "政府"), ("法院", "司法")].map {
      AppraisedUnit(name: Name($0.0), category: $0.1)
    }
    return try count(rubric, ["票号,甲,法院\n1,90,70\n2,91,71\n"], units: units).diagnostics
  },
  Reproducer(.oddRole, "a note of a unit") {
    let rubric = try Fixture.rubric(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。登记表“表”。项目：“报价”。不计入：备注“废标”。"
        + "空白：停止计票。重复：停止计票。缺漏：停止计票。数值“价”取自“报价”：不修约。")
    let units = [("甲", "已废标"), ("乙", "首次参评")].map {
      AppraisedUnit(name: Name($0.0), note: $0.1)
    }
    return try count(rubric, ["单位,报价\n甲,1\n乙,2\n"], units: units).diagnostics
  },
  Reproducer(.unitNotOnForm, "a group and a criterion that the category does not have") {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“正职”；“副职”。
      测评票“票”。指标：“德”；“能”。组别：“上级”；“下级”。类别“正职”的组别权重：“上级”100%。
      类别“正职”的指标权重：“德”100%。类别“副职”的指标权重：“德”50%；“能”50%。
      类别“副职”的组别权重：“上级”50%；“下级”50%。评分范围：从0到100分，整数计分。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“分”取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各组别取加权平均；汇总各指标取加权平均；四舍五入，保留2位小数。
      """)
    let units = [("张", "正职"), ("王", "副职")].map {
      AppraisedUnit(name: Name($0.0), category: $0.1)
    }
    let rows = "票号,组别,单位,德,能\n1,上级,张,90,70\n1,上级,王,90,70\n2,下级,张,91,71\n2,下级,王,91,71\n"
    return try count(rubric, [rows], units: units).diagnostics
  },
  Reproducer(.missingColumn, "the factor") {
    try count(try factorRubric(), ["建议编号,单位,答复类别\n1,甲,好\n"]).diagnostics
  },
  Reproducer(.columnTwice, "the factor") {
    try count(try factorRubric(), ["建议编号,单位,难度,Difficulty,答复类别\n1,甲,2,2,好\n"]).diagnostics
  },
  Reproducer(
    .categoryUnknown, "none and another", BallotRubric(frame: #"Categories: "A"; "C"."#),
    units: listedUnits, in: "票号,公安厅,水利厅\n1,70,70\n"),
  Reproducer(.missingColumn, "a key", in: "单位,得分\n公安厅,70\n"),
  Reproducer(.missingColumn, "the marks", in: "票号,单位\n1,公安厅\n"),
  Reproducer(.missingColumn, "a unit of the list", units: listedUnits, in: "票号,水利厅\n1,70\n"),
  Reproducer(.missingColumn, "a criterion", criteria, in: "票号,单位,态度\n1,公安厅,70\n"),
  Reproducer(.missingColumn, "any unit", in: "票号\n1\n"),
  Reproducer(.missingColumn, "a units file without codes") {
    UnitsFile.units(from: try Fixture.table("名称\n公安厅\n", file: "units.csv")).diagnostics
  },
  Reproducer(.unknownColumn, "nothing like it", in: "票号,单位,得分,性别\n1,公安厅,70,男\n"),
  Reproducer(.unknownColumn, "misspelt", criteria, in: "票号,单位,态度,Resullt\n1,公安厅,70,70\n"),
  Reproducer(.unknownColumn, "in a units file") {
    UnitsFile.units(from: try Fixture.table("代号,名称,电话\na,公安厅,1\n", file: "units.csv"))
      .diagnostics
  },
  Reproducer(.unfitColumn, "of another form", in: "票号,单位,轮次,得分\n1,公安厅,1,70\n"),
  Reproducer(
    .unfitColumn, "of another layout", criteria, in: "票号,单位,指标,态度,结果\n1,公安厅,态度,70,70\n"),
  Reproducer(.columnTwice, "two words for it", in: "票号,单位,得分,评分\n1,公安厅,70,71\n"),
  Reproducer(
    .columnTwice, "two names of a unit", units: listedUnits, in: "票号,公安厅,MPS,水利厅\n1,70,70,70\n"),
  Reproducer(.blankKey, "a ballot", in: "票号,单位,得分\n,公安厅,70\n"),
  Reproducer(.blankKey, "a units file") {
    UnitsFile.units(from: try Fixture.table("代号,名称\na,\n", file: "units.csv")).diagnostics
  },
  Reproducer(.unknownUnit, "misspelt", units: listedUnits, in: "票号,单位,得分\n1,公安斤,70\n"),
  Reproducer(.unknownUnit, "nothing like it", units: listedUnits, in: "票号,民政局,水利厅\n1,70,70\n"),
  Reproducer(.unknownCriterion, "misspelt", criteria, in: "票号,单位,指标,得分\n1,公安厅,Atitude,70\n"),
  Reproducer(.unknownCriterion, "nothing like it", criteria, in: "票号,单位,指标,得分\n1,公安厅,速度,70\n"),
  Reproducer(.noHeader, "data at once", units: [], in: "1,70\n2,71\n"),
  Reproducer(
    .unknownUnit, "in three rows", units: listedUnits,
    in: "票号,单位,得分\n1,文旅厅,70\n2,文旅厅,70\n3,文旅厅,70\n"),
  Reproducer(.unitTwice, "a code") {
    UnitsFile.units(from: try Fixture.table("代号,名称\nA,公安厅\na,水利厅\n", file: "units.csv"))
      .diagnostics
  },
  Reproducer(.notANumber, "a unit of measure", in: "票号,公安厅\n1,75分\n"),
  Reproducer(.notANumber, "a percentage without its sign") {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“登记表”。项目：“办结率”，从0%到100%，每档0.01%；“能源”，从0到30分，每档0.5分。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      计分部分“分”，满分80分。计分取自“办结率”乘以50分加上“能源”：不修约。
      """)
    return try count(rubric, ["单位,办结率,能源\n公安厅,95.6,14%\n"]).diagnostics
  },
  Reproducer(.notANumber, "words", in: "票号,公安厅\n1,弃权\n"),
  Reproducer(
    .notANumber, "a long text", in: "票号,公安厅\n1,\"这一格里\n有人写了一段很长很长的话，说明为什么没有给这个单位打分，一直写到格子外面\"\n"),
  Reproducer(.unknownLevel, "misspelt", levels, in: "票号,公安厅\n1,滿意。\n"),
  Reproducer(.unknownLevel, "another meaning", levels, in: "票号,公安厅\n1,很不满意\n"),
  Reproducer(.unknownLevel, "of another criterion") {
    try count(try ownLevels("测评票"), ["票号,单位,任务,效率\n1,公安厅,高,一般。\n2,公安厅,,繁\n"]).diagnostics
  },
  Reproducer(.unknownLevel, "votes at a level of another criterion") {
    try count(try ownLevels("计票表"), ["单位,指标,繁重,一般,高\n公安厅,任务,3,1,2\n公安厅,效率,,1,2\n"])
      .diagnostics
  },
  Reproducer(.unknownLevel, "nothing like it", levels, in: "票号,公安厅\n1,70\n"),
  Reproducer(.blankRefused, "a ballot", BallotRubric(blank: "refuse"), in: "票号,公安厅\n1,\n"),
  Reproducer(
    .blankRefused, "left out", BallotRubric(blank: "refuse", missing: "void mark"),
    in: "票号,公安厅,水利厅\n1,70,\n"),
  Reproducer(
    .offScaleRefused, "steps",
    BallotRubric(scale: "Scale: from 0 to 80 points, in steps of 0.5 points. Off scale: refuse."),
    in: "票号,公安厅\n1,75.3\n"),
  Reproducer(
    .offScaleRefused, "whole points",
    BallotRubric(
      scale: "Scale: from 0 to 100 points, whole points. Off scale: refuse.", bounds: ""),
    in: "票号,公安厅\n1,101\n"),
  Reproducer(
    .outsideBoundsRefused, "both bounds",
    BallotRubric(bounds: "Floor 60 points. Ceiling 78 points. Outside bounds: refuse."),
    in: "票号,公安厅\n1,79\n"),
  Reproducer(
    .outsideBoundsRefused, "a floor",
    BallotRubric(bounds: "Floor 60 points. Outside bounds: refuse."), in: "票号,公安厅\n1,0\n"),
  Reproducer(
    .outsideBoundsRefused, "a ceiling",
    BallotRubric(bounds: "Ceiling 78 points. Outside bounds: refuse."), in: "票号,公安厅\n1,80\n"),
  Reproducer(.duplicateRefused, "a ballot", in: "票号,公安厅\n1,70\n2,71\n1,70\n"),
  Reproducer(.duplicateRefused, "a paper", in: "票号,公安厅,水利厅\n1,70,71\n2,71,72\n1,70,71\n"),
  Reproducer(
    .duplicateRefused, "a paper, differing", in: "票号,公安厅,水利厅\n1,70,71\n2,71,72\n1,70,76\n"),
  Reproducer(.duplicateRefused, "a row") { try countTally("甲,25,0\n乙,24,1\n甲,25,0\n") },
  Reproducer(.duplicateRefused, "a row, differing") {
    try countTally("甲,25,0\n乙,24,1\n甲,24,1\n")
  },
  Reproducer(
    .missingRefused, "a unit", units: listedUnits, in: "票号,单位,得分\n1,公安厅,70\n1,水利厅,70\n2,水利厅,70\n"),
  Reproducer(
    .missingRefused, "a criterion", criteria, in: "票号,指标,公安厅\n1,态度,70\n1,结果,70\n2,结果,70\n"),
  Reproducer(.unitWithoutMarks, "a file", units: listedUnits, in: "票号,单位,得分\n1,公安厅,70\n"),
  Reproducer(.unitWithoutMarks, "a table without rows", units: listedUnits, in: "票号,单位,得分\n"),
  Reproducer(.unitWithoutMarks, "no unit at all", in: "票号,单位,得分\n"),
  Reproducer(.unitWithoutMarks, "an example") {
    let rubric = try BallotRubric(example: #"Given "测评票": ballot 1: "公安厅" 70."#).load()
    var units = UnitDirectory(listed: listedUnits)
    let sheet = MarkSheet(form: 0, of: rubric, example: rubric.examples[0].given[0].rows, &units)
    return Counting.count([sheet], units, rubric, MeetingCounts()).diagnostics
  },
  Reproducer(.tidied, "full width", in: "票号,公安厅\n1,７０\n2,７９\n"),
  Reproducer(.tidied, "space", in: "票号,公安厅\n1, 70\n"),
  Reproducer(
    .returnedDiffers, "more", counts: MeetingCounts(returned: 60), in: "票号,公安厅\n1,70\n2,71\n"),
  Reproducer(.returnedDiffers, "one", counts: MeetingCounts(returned: 2), in: "票号,公安厅\n1,70\n"),
  Reproducer(
    .returnedDiffers, "numbers missing", counts: MeetingCounts(returned: 6),
    in: "票号,公安厅\n1,70\n2,71\n5,70\n"),
  Reproducer(
    .returnedDiffers, "a number too high", counts: MeetingCounts(returned: 2),
    in: "票号,公安厅\n1,70\n2,71\n12,70\n"),
  Reproducer(
    .returnedDiffers, "an incomplete ballot", BallotRubric(missing: "abstain"),
    units: listedUnits, counts: MeetingCounts(returned: 1),
    in: "票号,单位,得分\nA1,公安厅,\nA1,水利厅,70\nA2,公安厅,70\n"),
  Reproducer(.fileOfAnotherForm, "feedback as ballots") {
    try twoForms("建议编号,单位,代表,得分\n1,公安厅,王,满意\n")
  },
  Reproducer(.blankRows, "two ballots", in: "票号,公安厅,水利厅\n1,70,70\n2,,\n3,,\n"),
  Reproducer(
    .moreIssuedThanPresent, "by one", counts: MeetingCounts(present: 2, issued: 3),
    in: "票号,公安厅\n1,70\n"),
  Reproducer(
    .noRows, "of ballots", BallotRubric(missing: "abstain"), units: listedUnits, in: "票号,公安厅,水利厅\n"),
  Reproducer(.notANumber, "a formula", in: "票号,公安厅\n1,#VALUE!\n"),
  Reproducer(.notANumber, "a date", in: "票号,公安厅\n1,2026-03-15\n"),
  Reproducer(.columnTwice, "two words of a units file") {
    UnitsFile.units(from: try Fixture.table("代号,单位,名称\na,b,公安厅\n", file: "units.csv"))
      .diagnostics
  },
  Reproducer(.noHeader, "of a units file") {
    UnitsFile.units(from: try Fixture.table("gongan,公安厅\nshuili,水利厅\n", file: "units.csv"))
      .diagnostics
  },
  Reproducer(.missingColumn, "a list with numbers and names") {
    UnitsFile.units(from: try Fixture.table("序号,单位名称\n1,公安厅\n", file: "units.csv"))
      .diagnostics
  },
  Reproducer(.unknownLevel, "two levels, not ruled", levels, in: "票号,公安厅\n1,满意、不满意\n"),
  Reproducer(
    .severalMarksRefused, "two levels",
    BallotRubric(
      scale: BallotRubric.levels + " Several marks: refuse.", bounds: ""),
    in: "票号,公安厅\n1,满意/不满意\n"),
  Reproducer(
    .outsideBoundsRefused, "no written reason",
    BallotRubric(bounds: "Floor 60 points. Outside bounds: written reason."),
    in: "票号,单位,得分\n1,公安厅,50\n"),
  Reproducer(
    .ballotRuleBroken, "too many high marks",
    BallotRubric(
      bounds: "Rules of a ballot, otherwise refuse: no more than 1 marks 75 points or more."),
    in: "票号,公安厅,水利厅\n1,76,77\n"),
  Reproducer(
    .ballotRuleBroken, "a share of the marks, with abstentions and blanks",
    BallotRubric(
      scale: BallotRubric.levels,
      bounds: #"Rules of a ballot, otherwise refuse: no more than 50% marks "满意"."#),
    in: "票号,公安厅,水利厅,教育厅,民政厅\n1,满意,满意,弃权,弃权\n2,满意,满意,弃权,\n"),
  Reproducer(
    .ballotRuleBroken, "all equal",
    BallotRubric(bounds: "Rules of a ballot, otherwise refuse: marks not all equal."),
    in: "票号,公安厅,水利厅\n1,76,76\n"),
  Reproducer(
    .ballotRuleBroken, "too many high marks in one criterion",
    BallotRubric(
      criteria: BallotRubric.twoCriteria,
      bounds:
        "Rules of a ballot, otherwise refuse: in each criterion no more than 1 marks 75 points or more."
    ),
    in: "票号,单位,态度,结果\n1,公安厅,76,77\n1,水利厅,70,78\n"),
  Reproducer(.notACount, "a fraction in a tally") {
    try officeCount(tally, "单位,满意,不满意\n公安厅,2.5,3\n")
  },
  Reproducer(.rowTotalDiffers, "a tally") {
    try officeCount(tally, "单位,满意,不满意\n公安厅,2,3\n", MeetingCounts(returned: 6))
  },
  Reproducer(.rowTotalDiffers, "a number of ballots") {
    try officeCount(
      tally.replacing("equals returned", with: "equals 6 ballots"),
      "单位,满意,不满意\n公安厅,2,3\n水利厅,3,3\n财政厅,0,7\n")
  },
  Reproducer(.rowRuleBroken, "another line, and a number") {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“回访数”；“解决数”；“满意率”，从0%到100%，每档0.1%。
      每行须符合，否则停止计票：“解决数”不超过“回访数”；“满意率”60%以上。
      不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“解决数”，空缺计为0：不修约。
      """)
    // What is blank breaks no rule.
    return try count(
      rubric,
      ["单位,回访数,解决数,满意率\n公安厅,8,9,59.9%\n水利厅,8,8,60%\n财政厅,,9,\n"]
    ).diagnostics
  },
  Reproducer(.rowRuleBroken, "sums of lines") {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“回访数”；“满意”；“不满意”；“甲占比”，从0%到100%，每档0.1%；“乙占比”，从0%到100%，每档0.1%。
      每行须符合，否则停止计票：“满意”加上“不满意”等于“回访数”；“甲占比”、“乙占比”合计等于100%；“回访数”减去“满意”至少1；“回访数”不低于“不满意”加上“满意”。
      不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“满意”，空缺计为0：不修约。
      """)
    // A sum of which a part is blank breaks no rule.
    return try count(
      rubric,
      [
        "单位,回访数,满意,不满意,甲占比,乙占比\n公安厅,8,8,1,60.5%,39.4%\n水利厅,8,7,1,60.5%,39.5%\n财政厅,9,8,,100%,\n"
      ]
    ).diagnostics
  },
  Reproducer(.rowRuleBroken, "one of two would do") {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“逾期件数”；“整改件数”；“说明件数”。
      每行须符合，否则停止计票：“逾期件数”等于0，或“整改件数”、“说明件数”合计不低于“逾期件数”。
      空白：作弃权。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“逾期件数”，空缺计为0：不修约。
      """)
    // Where one of them cannot be tested nobody knows that the rule is broken.
    return try count(
      rubric,
      ["单位,逾期件数,整改件数,说明件数\n公安厅,3,1,1\n水利厅,3,2,1\n财政厅,0,0,0\n教育厅,3,,1\n"]
    ).diagnostics
  },
  Reproducer(
    .ownUnitRefused, "a number",
    BallotRubric(scale: BallotRubric().scale + " Own unit: refuse."),
    in: "票号,公安厅,民政厅\n公安厅,70,71\n民政厅,70,\n"),
  Reproducer(
    .noBallotOfUnits, "one unit twice",
    BallotRubric(scale: BallotRubric().scale + " Own unit: void mark."),
    units: [AppraisedUnit(name: Name("公安厅"), code: "ga")], in: "票号,公安厅\nga,70\n公安厅,\n"),
  Reproducer(
    .noBallotOfUnits, "a number among names",
    BallotRubric(scale: BallotRubric().scale + " Own unit: void mark."),
    units: [
      AppraisedUnit(name: Name("公安厅"), code: "9"), AppraisedUnit(name: Name("民政厅"), code: "2"),
    ], in: "票号,公安厅,民政厅\n公安厅,,71\n1,70,71\n2,70,71\n"),
  Reproducer(
    .noBallotOfUnits, "nearly a unit",
    BallotRubric(scale: BallotRubric().scale + " Own unit: void mark."),
    in: "票号,公安厅,民政厅\n公安厅,,71\n民政,70,71\n"),
  Reproducer(
    .noBallotOfUnits, "numbers",
    BallotRubric(scale: BallotRubric().scale + " Own unit: void mark."),
    in: "票号,公安厅,民政厅\n1,70,71\n2,70,71\n"),
  Reproducer(.countNotGiven, "a tally") {
    try officeCount(tally, "单位,满意,不满意\n公安厅,2,3\n水利厅,2,3\n")
  },
  Reproducer(
    .countsImpossible, "more present than belong", counts: MeetingCounts(roster: 10, present: 29),
    in: "票号,公安厅\n1,70\n"),
  Reproducer(
    .moreReturnedThanIssued, "by one", counts: MeetingCounts(issued: 1, returned: 2),
    in: "票号,公安厅\n1,70\n2,70\n"),
  Reproducer(.brokenKey, "two rows in a cell", in: "票号,单位,得分\n1,\"公安厅\n2\",80\n"),
  Reproducer(
    .oddNumber, "a mark",
    in: "票号,公安厅\n1,70\n2,70\n3,70\n4,70\n5,70\n6,70\n7,70\n8,70\n9,70\n72.5,70\n"),
  Reproducer(.numberInTwoForms, "a zero", in: "票号,公安厅\n007,70\n7,70\n"),
  Reproducer(
    .oddNumber, "letters before digits",
    in: "票号,公安厅\nA1,70\nA2,70\nA3,70\nA4,70\nA5,70\n0A6,70\n"),
  Reproducer(.numberInTwoForms, "large and small letters", in: "票号,公安厅\nA1,70\na1,70\n"),
  Reproducer(.numberInTwoForms, "behind a letter", in: "票号,公安厅\nA07,70\nA7,70\n"),
  Reproducer(
    .returnedDiffers, "a ballot too many", BallotRubric(missing: "abstain"),
    units: listedUnits, counts: MeetingCounts(returned: 2),
    in: "票号,单位,得分\n1,公安厅,70\n1,水利厅,70\n2,公安厅,70\n3,水利厅,70\n"),
  Reproducer(.blankKey, "a box", BallotRubric(bounds: "Sites: merged."), in: "票号,票箱,公安厅\n1,,70\n"),
  Reproducer(.numberOfDay, "a checklist") { try officeCount(checklist, "单位,逾期\n公安厅,46082\n") },
  Reproducer(.oddRole, "misspelt") {
    try officeCount(
      rounds, "轮次,建议编号,代表,单位,承办角色,得分\n首次,1,王,公安厅,会辦,满意\n首次,2,王,公安厅,主办,满意\n")
  },
  Reproducer(.oddRole, "none of several") {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      反馈表“表”。票面等次：“好”为100%；“差”为0%。不计入：承办角色“会办”，备注“撤回”或“重复”；承办角色“参与”。
      空白：作弃权。重复：停止计票。缺漏：作弃权。
      比率“率”，取自“表”：汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺停止计票；四舍五入，保留2位小数。
      """)
    return try count(
      rubric,
      ["建议编号,代表,单位,承办角色,备注,得分\n1,王,公安厅,会辦,重復,好\n2,王,公安厅,会办,重复,差\n3,王,公安厅,会办,沟通,好\n"]
    ).diagnostics
  },
  Reproducer(.oddRole, "blank") {
    try officeCount(
      rounds, "轮次,建议编号,代表,单位,承办角色,得分\n首次,1,王,公安厅,,满意\n首次,2,王,公安厅,主办,满意\n首次,3,王,公安厅,会办,满意\n")
  },
  Reproducer(.laterRoundAlone, "another number") {
    try officeCount(
      rounds, "轮次,建议编号,代表,单位,承办角色,得分\n首次,12,王,公安厅,主办,满意\n再次,012,王,公安厅,主办,满意\n")
  },
  Reproducer(.keysExchanged, "feedback") {
    try officeCount(
      rounds,
      "轮次,代表,建议编号,单位,承办角色,得分\n"
        + (1...5).map { "首次,\($0),代表\($0),公安厅,主办,满意\n" }.joined())
  },
  Reproducer(.answersDiffer, "a row is gone") {
    try answers(#"Feedback sent "表": "公安厅" 3, answered 2."#, "1,王,公安厅,满意\n2,李,公安厅,\n")
  },
  Reproducer(.moreAnsweredThanSent, "by one") {
    try answers(#"Feedback sent "表": "公安厅" 1."#, "1,王,公安厅,满意\n2,李,公安厅,满意\n")
  },
  Reproducer(.noSuchForm, "another name") {
    try answers(#"Feedback sent "票": "公安厅" 1."#, "1,王,公安厅,满意\n")
  },
  Reproducer(.noSuchForm, "with numbers") {
    try officeCount(
      tally, "单位,满意,不满意\n公安厅,2,3\n",
      try Fixture.session(
        "Appraisal session, language 1. Rubric file \"r.rubric\". Returned 5 ballots. Returned \"另票\" 5 ballots."
      ).counts)
  },
  Reproducer(.unknownUnit, "of the session") {
    try answers(#"Feedback sent "表": "公安斤" 1."#, "1,王,公安厅,满意\n")
  },
  Reproducer(.unknownCriterion, "a round of the session") {
    try answers(#"Feedback sent "表", round "再次": "公安厅" 1."#, "1,王,公安厅,满意\n")
  },
  Reproducer(.rowExceedsReturned, "a tally") {
    try officeCount(
      tally.replacing(" Row total: equals returned.", with: ""), "单位,满意,不满意\n公安厅,2,3\n",
      MeetingCounts(returned: 4))
  },
  Reproducer(.returnedDiffers, "two forms") {
    let form = """
      Scale: from 0 to 10 points, whole points. Off scale: refuse.
      Blank: refuse. Duplicate: refuse. Missing: refuse.
      """
    let rubric = try Fixture.rubric(
      """
      Appraisal rubric, language 1. Title "测试". Subject: units.
      Ballot form "代表票". \(form)
      Ballot form "领导票". \(form)
      Quantity "代表分" based on "代表票": over raters, plain mean, empty refuse; round half up, keep 2 places.
      Quantity "领导分" based on "领导票": over raters, plain mean, empty refuse; round half up, keep 2 places.
      """)
    let files = try ["票号,公安厅\n1,9\n2,9\n", "票号,公安厅\n1,9\n2,8\n3,9\n"].enumerated().map {
      CountInput.FormFile(form: $0, table: try Fixture.table($1, file: "\($0).csv"))
    }
    return Counting.count(
      CountInput(rubric: rubric, units: nil, files: files, counts: MeetingCounts(returned: 2))
    ).diagnostics
  },
  Reproducer(.rowCountDiffers, "a tally") {
    try officeCount(
      tally, "单位,满意,不满意,发出,收回\n公安厅,2,3,5,5\n",
      MeetingCounts(issued: 5, returned: 4))
  },
  Reproducer(.moreReturnedThanIssued, "a row of a tally") {
    try officeCount(tally, "单位,满意,不满意,发出,收回\n公安厅,2,3,4,5\n")
  },
  Reproducer(.entryTwice, "other points") {
    try officeCount(
      #"Adjustment form "表". Blank: refuse. Missing: counts as 0 points."#
        + #" Component "分" worth 5 points, chosen."#
        + #" Score based on "表": over entries, sum; more than 5 points counts as 5 points; no rounding."#,
      "单位,分值,事由\n公安厅,1,表扬\n公安厅,2,表扬\n")
  },
  Reproducer(.entryTwice, "a bonus") {
    try officeCount(
      #"Adjustment form "表". Blank: refuse. Missing: counts as 0 points."#
        + #" Component "分" worth 5 points, chosen."#
        + #" Score based on "表": over entries, sum; more than 5 points counts as 5 points; no rounding."#,
      "单位,分值,事由\n公安厅,1,表扬\n公安厅,1,表扬\n")
  },
  Reproducer(.entryTwice, "a reason with a blank and full-width digits") {
    try officeCount(
      #"Adjustment form "表". Blank: refuse. Missing: counts as 0 points."#
        + #" Component "分" worth 5 points, chosen."#
        + #" Score based on "表": over entries, sum; more than 5 points counts as 5 points; no rounding."#,
      "单位,分值,事由\n公安厅,1,获2次表彰\n公安厅,1,获２次 表彰\n")
  },
  Reproducer(.columnOfNoUnit, "a column of sums", in: "票号,公安厅,合计\n1,70,70\n"),
  Reproducer(.missingRefused, "a row of a tally") {
    try officeCount(
      #"Tally form "表". Criteria: "办理态度" English "Attitude" weight 50%; "办理结果" English "Result" weight 50%."#
        + #" Levels: "满意" 100%; "不满意" 0%. Blank: counts as 0 points. Duplicate: refuse. Missing: refuse."#
        + #" Quantity "数" based on "表": number of "满意"; over criteria, sum; no rounding."#,
      "单位,指标,满意,不满意\n公安厅,办理态度,3,1\n水利厅,办理态度,3,1\n水利厅,办理结果,3,1\n")
  },
  Reproducer(.siteDiffers, "of a row") { try siteCount("票号,票箱,公安厅\n1,东,70\n2,东,71\n3,西,72\n") },
  Reproducer(.remarkRow, "below the table", in: "票号,公安厅\n1,70\n注：以上为第一组,\n"),
  Reproducer(.remarkRow, "a word among numbers", in: "票号,公安厅\n1,70\n2,71\n本页完,\n"),
  Reproducer(.summaryRow, "a row of means", in: "票号,公安厅\n1,70\n平均,70\n"),
  Reproducer(.slippedPoints, "a point", in: "票号,公安厅\n1,715\n2,70\n"),
  Reproducer(.slippedPoints, "three", in: "票号,公安厅,水利厅\n1,7.15,-70.5\n2,70,6\n"),
  Reproducer(.acceptedCell, "full width") { try inspected("票号,公安厅\n1,９０\n2,80\n") },
  Reproducer(.dateInColumn, "a score") { try inspected("票号,公安厅\n1,9月5日\n2,80\n") },
  Reproducer(.invisibleInText, "a name") {
    try inspected("票号,单位,得分\n1,公安\u{200B}厅,80\n")
  },
  Reproducer(.lostZeros, "ballots") { try inspected("票号,公安厅\n007,80\n8,80\n") },
  Reproducer(.oddName, "a unit") {
    try inspected(
      "票号,单位,得分\n" + (1...5).map { "\($0),公安厅,80\n" }.joined() + "6,公安斤,80\n")
  },
  Reproducer(.rowRepeated, "with other marks") {
    try inspected("票号,单位,得分\n1,公安厅,80\n1,公安厅,81\n")
  },
  Reproducer(.rowRepeated, "alike") {
    try inspected("票号,单位,得分\n1,公安厅,80\n1,公安厅,80\n")
  },
  Reproducer(.columnsSwapped, "units and marks") {
    try inspected("票号,单位,得分\n1,80,公安厅\n")
  },
  Reproducer(.tooManyPlaces, "a bonus") {
    try officeCount(
      #"Adjustment form "表". Blank: refuse. Missing: counts as 0 points."#
        + #" Component "分" worth 5 points, chosen."#
        + #" Score based on "表": over entries, sum; more than 5 points counts as 5 points; no rounding."#,
      "单位,分值,事由\n公安厅,1.005,表扬\n")
  },
]

private let checklist =
  #"Checklist form "表". Items: "逾期". Blank: refuse. Duplicate: refuse. Missing: refuse."#
  + #" Component "分" worth 5 points, chosen."#
  + #" Score based on 5 points: for each "逾期" minus 1 points; down to zero; no rounding."#

private let rounds =
  #"Feedback form "表". Levels: "满意" 100%; "不满意" 0%. Rounds: "首次"; "再次"."#
  + #" Leave out: role "会办". Blank: abstain. Duplicate: refuse. Missing: abstain."#
  + #" Component "分" worth 100 points, chosen. Score based on "表": over rounds, take last;"#
  + #" over deputies, plain mean, empty left out; over suggestions, plain mean, empty refuse;"#
  + #" times 100 points; round half up, keep 2 places."#

/// Counts a file of answers, of which the session says something.
private func answers(_ sentence: String, _ rows: String) throws -> [Diagnostic] {
  let rubric = try Fixture.rubric(
    #"Appraisal rubric, language 1. Title "测试". Subject: units."#
      + #" Feedback form "表". Levels: "满意" 100%; "不满意" 0%. Blank: abstain. Duplicate: refuse."#
      + #" Missing: abstain. Component "分" worth 100 points, chosen. Score based on "表":"#
      + #" over deputies, plain mean, empty left out; over suggestions, plain mean, empty refuse;"#
      + #" times 100 points; round half up, keep 2 places."#)
  let session = try Fixture.session(
    #"Appraisal session, language 1. Rubric file "r.rubric". "# + sentence)
  let file = CountInput.FormFile(
    form: 0, table: try Fixture.table("建议编号,代表,单位,得分\n" + rows, file: "feedback.csv"))
  return Counting.count(
    CountInput(rubric: rubric, units: nil, files: [file], sent: session.sent)
  ).diagnostics
}

private func inspected(_ text: String) throws -> [Diagnostic] {
  Inspection(try Fixture.table(text)).findings
}

private let tally =
  #"Tally form "表". Levels: "满意"; "不满意". Row total: equals returned."#
  + #" Blank: refuse. Duplicate: refuse. Missing: refuse."#
  + #" Rate "率" based on "表": "满意" out of valid, empty refuse; round half up, keep 2 places."#

/// Counts a file of a form that the office fills in.
private func officeCount(
  _ articles: String, _ file: String, _ counts: MeetingCounts = MeetingCounts()
) throws -> [Diagnostic] {
  let rubric = try Fixture.rubric(
    #"Appraisal rubric, language 1. Title "测试". Subject: units. "# + articles)
  return try count(rubric, [file], counts: counts).diagnostics
}

@Test(
  "A number that can be a day is told where it stands out",
  arguments: [
    ("公安厅,20,46082,100\n水利厅,30,60,100\n", 1), ("公安厅,300,46082,50000\n", 0),
    ("公安厅,300,46082,\n水利厅,9,9,\n", 1), ("公安厅,47000,1200,\n", 0),
    ("公安厅,999,46082,\n", 1), ("公安厅,47000,1200,\n水利厅,35000,900,\n", 0),
    ("公安厅,46082,5000,\n水利厅,3,9,\n", 0), ("公安厅,47000,46082,\n水利厅,41000,9,\n", 1),
  ])
func daysStandOut(_ rows: String, _ count: Int) throws {
  let found = try officeCount(tally, "单位,满意,不满意,收回票数\n" + rows)
  #expect(found.count { $0.code == "B0223" } == count, "\(found.map(\.code))")
}

@Test("The lines of a checklist are of different kinds: a day among cases stands beside money")
func daysBesideMoney() throws {
  let twoLines = checklist.replacing(#"Items: "逾期"."#, with: #"Items: "逾期"; "经费"."#)
  let days = { (rows: String) in
    try officeCount(twoLines, "单位,逾期,经费\n" + rows).count { $0.code == "B0223" }
  }
  #expect(try days("公安厅,46082,5000\n水利厅,3,2000\n") == 1)
  #expect(try days("公安厅,3,47000\n水利厅,2,2000\n") == 0)
}

/// Ballots of a file that is said to be of the box 西.
private func siteCount(_ file: String) throws -> [Diagnostic] {
  let rubric = try BallotRubric(bounds: "Sites: merged.").load()
  let table = try Fixture.table(file, file: "ballots.csv")
  return Counting.count(
    CountInput(
      rubric: rubric, units: nil,
      files: [CountInput.FormFile(form: 0, table: table, site: "西")])
  ).diagnostics
}

/// Counts a file as the ballots of a rubric that has feedback, too.
private func twoForms(_ ballots: String) throws -> [Diagnostic] {
  let rubric = try Fixture.rubric(
    """
    Appraisal rubric, language 1. Title "测试". Subject: units.
    Ballot form "测评票". Scale: from 0 to 100 points, whole points. Off scale: void mark.
    Blank: abstain. Duplicate: refuse. Missing: refuse.
    Feedback form "反馈表". Levels: "满意" 100%; "不满意" 0%.
    Blank: abstain. Duplicate: refuse. Missing: abstain.
    Component "分" worth 100 points, chosen. Score based on "反馈表": over deputies, plain mean, empty left out;
    over suggestions, plain mean, empty refuse; times 100 points; round half up, keep 2 places.
    """)
  return try count(rubric, [ballots], units: listedUnits).diagnostics
}
