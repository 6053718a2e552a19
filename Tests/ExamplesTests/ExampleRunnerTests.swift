import Diagnostics
import Examples
import RubricModel
import TestSupport
import Testing

/// A rubric with one ballot form and the example that a test writes.
func rubric(
  _ example: String, ranking: String = "", numbering: String = "shared with gap",
  vote: Bool = false, categories: String = ""
) throws -> Rubric {
  try Fixture.rubric(
    """
    Appraisal rubric, language 1. Title "算例" English "Examples". Subject: units. \(categories)
    Article 1. Ballot form "测评票" English "Ballot paper".
    Scale: from 0 to 100 points, whole points. Off scale: refuse. Floor 60 points. Outside bounds: void mark.
    Blank: abstain. Duplicate: refuse. Missing: abstain.
    Article 2. Component "现场" English "Live" worth 100 points. Score based on "测评票": over raters, plain mean, empty left out; round half up, keep 1 places.
    Article 3. Final score based on the sum of components: no rounding.
    Article 4. Grade "等次" English "Grade" by final score: (1) 80 points or more is "好" English "Good"; (2) below 80 points is "一般".
    Article 5. Ranking by final score, all together, highest first. Equal scores: \(numbering).
    Break ties by: \(ranking.isEmpty ? "remain tied" : ranking).
    \(vote ? "Vote stands if: present out of roster is more than half." : "")
    Example "甲". \(example)
    """)
}

/// A rubric with a tally of three levels and an example of two units, whose rows are given.
private func tallies(_ rows: String) throws -> [Diagnostic] {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    计票表“计票”。票面等次：“满意”；“一般”；“弃权”作弃权。空白：停止计票。重复：停止计票。缺漏：停止计票。
    比率“满意率”，取自“计票”：“满意”占有效票数，空缺停止计票；四舍五入，保留1位小数。
    算例“一”。已知“计票”：\(rows)。应得“甲”：“满意率”50%。
    """)
  return ExampleRunner.run(rubric).flatMap(\.differences)
}

@Test func aRowWithoutSomeOfItsLevelsIsToldWhich() throws {
  let complete = "单位“乙”：“满意”1、“一般”0、“弃权”1"
  #expect(try tallies("单位“甲”：“满意”2、“一般”1、“弃权”1；" + complete).isEmpty)
  let told = try tallies("单位“甲”：“满意”2；" + complete).filter { $0.code == "B0207" }
  #expect(
    told.map(\.headline.chinese) == [
      "“甲”的一行没有写“一般”、“弃权”的票数，办法规定缺漏停止计票。"
    ])
  #expect(told.first?.help.map(\.chinese) == ["补上票数；没有票的，请写：“一般”0、“弃权”0。"])
  #expect(told.first?.place?.label(in: .chinese).contains(":4:") == true)
}

@Test func anExampleThatStopsIsNotSentToAnOriginal() throws {
  let run = ExampleRunner.run(
    try rubric(#"Given "测评票": ballot 1: "公安厅" 101. Expect "公安厅": rank 1."#))
  let reason = try #require(run.first?.differences.last)
  #expect(reason.code == "B0204")
  #expect(reason.help.map(\.chinese) == ["请改正算例或规定；确应停止计票的，写：应得停止计票。"])
}

@Test(
  "Units of an example stand in the order in which it tells of them",
  arguments: [
    (#"Given units: "丙", note "新"; "甲", note "新". "#, ["丙", "甲", "乙"]),
    (#"Given units: "乙", note "新". "#, ["乙", "丙", "甲"]), ("", ["丙", "乙", "甲"]),
  ])
func unitOrder(_ told: String, _ order: [String]) throws {
  let marks = #"Given "测评票": ballot 1: "甲" 90, "乙" 90, "丙" 90. "#
  let expected = order.enumerated().map { #"Expect "\#($1)": rank \#($0 + 1). "# }.joined()
  let run = ExampleRunner.run(
    try rubric(told + marks + expected, ranking: "by unit order", numbering: "in sequence"))
  #expect(run.flatMap(\.differences).isEmpty, "\(run.flatMap(\.differences))")
}

@Test(
  "Ranks by an order that nobody has given are told",
  arguments: [
    (#"Given units: "甲"; "乙". "#, "rank 1", false), (#"Given units: "甲". "#, "rank 1", true),
    ("", "rank 1", true), ("", "\"现场\" 90", false),
  ])
func orderOfNames(_ told: String, _ promised: String, _ isTold: Bool) throws {
  let marks = #"Given "测评票": ballot 1: "甲" 90, "乙" 90. Expect "乙": "#
  let promised = promised == "rank 1" && !told.isEmpty ? "rank 2" : promised
  let run = ExampleRunner.run(
    try rubric(
      told + marks + promised + ".", ranking: "by unit order", numbering: "in sequence"))
  #expect(run.flatMap(\.differences).isEmpty, "\(run.flatMap(\.differences))")
  #expect(run.flatMap(\.warnings).map(\.code) == (isTold ? ["C0112"] : []))
}

@Test func aUnitWithoutTheFigureOfTheRankingIsNotRanked() throws {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。
    重复：停止计票。缺漏：该项无效。
    数值“票数”，取自“票”：计数有效票数；不修约。
    数值“均分”，取自“票”：汇总各评分人，若至少2个有效分，取平均分，空缺不计；四舍五入，保留2位小数。
    排名按“均分”统一进行，由高到低。不参加排名：若“票数”低于2。同分：并列占位。
    同分依次比较：仍同则并列。
    算例“一”。已知“票”：票号1：“甲”90、“乙”80；票号2：“甲”90。
    应得“甲”：名次1。应得“乙”：“均分”不计；不参加排名。
    """)
  #expect(ExampleRunner.run(rubric).flatMap(\.differences).isEmpty)
}

private let given = #"Given "测评票": ballot 1: "公安厅" 90, "水利厅" 70; ballot 2: "公安厅" 81, "水利厅" 59. "#

@Test(arguments: [
  // What holds, with and without closing zeros.
  (#"Expect "公安厅": "现场" 85.5; final score 85.5; rank 1; grade "好"."#, []),
  (#"Expect "公安厅": "现场" 85.50; final score 85.5000. Expect "水利厅": rank 2; "等次" grade "一般"."#, []),
  (#"Expect "水利厅": "现场" 70; final score 70.0."#, []),
  // What differs, each figure for itself.
  (#"Expect "公安厅": "现场" 85.4; rank 1."#, ["X0101"]),
  (#"Expect "公安厅": final score 85.51; rank 2; grade "一般"."#, ["X0101", "X0101", "X0101"]),
  (#"Expect "水利厅": "现场" 64.5. Expect "公安厅": "现场" 85.5."#, ["X0101"]),
  // More places than the rubric prints are not the figure.
  (#"Expect "公安厅": "现场" 85.501."#, ["X0101"]),
  (#"Expect "民政厅": rank 1."#, ["X0104"]),
  (#"Expect refuse."#, ["X0102"]),
])
func anExampleIsHeldAgainstItsPromise(_ expectation: String, _ codes: [String]) throws {
  let outcome = try #require(ExampleRunner.run(try rubric(given + expectation)).first)
  #expect(outcome.differences.map(\.code) == codes)
  #expect(outcome.holds == codes.isEmpty)
}

@Test(arguments: [
  // Refused while counting: off the scale, no number of ballots.
  (#"Given "测评票": ballot 1: "公安厅" 101. "#, "remain tied", "B0204"),
  (#"Given session: returned 3. Given "测评票": ballot 1: "公安厅" 90. "#, "remain tied", "B0210"),
  (#"Given "测评票": ballot 1: "公安厅" 90; ballot 1: "公安厅" 90. "#, "remain tied", "B0206"),
  // Refused while ranking.
  (#"Given "测评票": ballot 1: "公安厅" 90, "水利厅" 90. "#, "refuse", "C0103"),
])
func aRefusalIsExpectedOrNot(_ given: String, _ ranking: String, _ code: String) throws {
  let refused = ExampleRunner.run(try rubric(given + "Expect refuse.", ranking: ranking))
  #expect(refused.map(\.holds) == [true])
  let promised = ExampleRunner.run(
    try rubric(given + #"Expect "公安厅": rank 1."#, ranking: ranking))
  #expect(promised.flatMap(\.differences).map(\.code) == ["X0103", code])
}

@Test(arguments: [
  (#"rank 1"#, ["X0101"]), (#"final score 60"#, ["X0101"]), (#"grade "好""#, ["X0101"]),
])
func aUnitLeftOutHasNoFigures(_ figure: String, _ codes: [String]) throws {
  let example =
    #"Given "测评票": ballot 1: "公安厅" blank, "水利厅" 70. Expect "公安厅": \#(figure). Expect "水利厅": rank 1."#
  let outcome = try #require(ExampleRunner.run(try rubric(example)).first)
  #expect(outcome.differences.map(\.code) == codes)
}

/// Where a rubric gives figures and no score, a unit without any figure is left out.
@Test(arguments: [
  ("“甲”：不计", []), ("“甲”：“数”不计", []), ("“甲”：不计；“数”不计", []), ("“甲”：“数”0%", ["X0101"]),
  ("“乙”：不计", ["X0101"]), ("“乙”：“数”不计", ["X0101"]), ("“乙”：“数”150%", []),
])
func aUnitWithoutFiguresIsLeftOut(_ expected: String, _ codes: [String]) throws {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    登记表“登记表”。项目：“上年”；“本年”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    数值“数”，取自“本年”：除以“上年”，空缺不计；四舍五入，保留2位小数。公布：“数”。
    算例“一”。已知“登记表”：单位“甲”：“上年”0、“本年”3；单位“乙”：“上年”2、“本年”3。应得\(expected)。
    """)
  let outcome = try #require(ExampleRunner.run(rubric).first)
  #expect(outcome.differences.map(\.code) == codes)
  if expected == "“乙”：不计" {
    #expect(
      outcome.differences[0].headline.chinese == "算例“一”：“乙”的结果应得不计，按本办法算得“数”150.00%。")
  }
}

/// Names are found like those of a data file: by either language, without case, width folded.
@Test(arguments: [
  #"Expect "公安厅": "Live" 85.5; grade "Good"."#, #"Expect "公安厅": grade "good"."#,
  #"Expect "公 安 厅": rank 1."#,
])
func anExampleMayUseEitherName(_ expectation: String) throws {
  let outcome = ExampleRunner.run(try rubric(given + expectation))
  #expect(outcome.flatMap(\.differences).map(\.headline.english) == [])
}

@Test func everyExampleIsRun() throws {
  let text = given + #"Expect "公安厅": rank 1. Example "乙". "# + given + "Expect refuse."
  let outcomes = ExampleRunner.run(try rubric(text))
  #expect(outcomes.map(\.example.name) == ["甲", "乙"])
  #expect(outcomes.map(\.holds) == [true, false])
}

/// The examples of the Hunan rubric guard its figures: each change of a rule is noticed.
@Test(arguments: [
  ("Satisfied”为85%", "Satisfied”为86%"), ("越出上下限：该项无效", "越出上下限：按上下限计"),
  ("空白：作弃权，自定。重复：停止计票。\n", "空白：计为0分，自定。重复：停止计票。\n"),
  ("（二）汇总各建议取平均分，空缺停止计票", "（二）汇总各建议取平均分，空缺计为0%"),
  ("（一）汇总各代表取平均分，空缺不计", "（一）汇总各代表取平均分，空缺计为0%"),
  ("（一）“现场测评”；（二）“会前代表反馈”", "（一）“会前代表反馈”；（二）“现场测评”"),
])
func aChangedRuleIsNoticed(_ old: String, _ new: String) throws {
  let outcomes = ExampleRunner.run(try Fixture.hunan([old: new]))
  #expect(outcomes.contains { !$0.holds })
}

/// The median of two suggestions is their mean: that change the examples cannot see.
@Test func aMedianOfTwoIsNotNoticed() throws {
  let outcomes = ExampleRunner.run(try Fixture.hunan(["汇总各建议取平均分": "汇总各建议取中位数"]))
  #expect(outcomes.allSatisfy { $0.holds })
}

/// The mark of a ledger is the class of the reply, in an example as in a file.
@Test func aRowOfALedgerIsLeftOutByItsMark() throws {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“撤并”。评议对象：单位。
    第一条　办理台账“台账”。票面等次：“A”为100%；“B”为60%。不计入：答复类别“撤并”；答复类别“B”。
    空白：停止计票。重复：停止计票。缺漏：停止计票。
    第二条　比率“率”，取自“台账”：“A”占总件数，空缺不计；四舍五入，保留0位小数。
    第三条　公布：“率”。
    算例“一”。已知“台账”：建议“1”单位“甲”：“A”；建议“2”单位“甲”：“撤并”；建议“3”单位“甲”：“B”。
    应得“甲”：“率”100%。
    """)
  let outcome = try #require(ExampleRunner.run(rubric).first)
  #expect(outcome.differences.map(\.code) == [])
}

@Test("Of two papers one number that fits neither is told where the example stands")
func aNumberOfNoPaperIsTold() throws {
  let rubric = try Fixture.rubric(
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    测评票“首轮”。票面等次：“同意”；“反对”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    测评票“第二轮”。票面等次：“同意”；“反对”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    比率“甲率”，取自“首轮”：“同意”占收回票数；四舍五入，保留2位小数。
    比率“乙率”，取自“第二轮”：“同意”占收回票数；四舍五入，保留2位小数。
    公布：各项比率。
    算例“两轮”。
    已知会议情况：收回票数2。
    已知“首轮”：票号1：“甲”“同意”；票号2：“甲”“同意”。
    已知“第二轮”：票号1：“甲”“同意”。
    应得“甲”：“甲率”100%；“乙率”100%。
    """)
  let run = try #require(ExampleRunner.run(rubric).first)
  #expect(run.holds)
  #expect(run.warnings.map(\.code) == ["B0210"])
  #expect(run.warnings[0].place == run.example.spot.place)
  #expect(run.warnings[0].help.map(\.chinese) == ["请写每种票的收回票数，如：收回票数“第二轮”1。"])
}
