import Testing

/// How a grade comes about, as a user reads it.
@Suite struct GradeExplanationTests {
  private static let rubric = """
    评议计分办法，语言版本1。标题“等次”。评议对象：单位。类别：“甲类”；“乙类”。
    测评有效须符合：实到人数占应到人数不低于三分之二；收回票数等于发出票数。
    计票表“票”。票面等次：“满意”为100%；“不满意”为0%。空白：计为0分。重复：停止计票。缺漏：停止计票。
    比率“满意率”，取自“票”：“满意”占有效票数，空缺停止计票；四舍五入，保留1位小数。
    排名按“满意率”分类进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
    等次“档”，按“满意率”：三分之二以上为“高”；低于三分之二为“低”。
    等次“级”，依次判定：若“档”等于“高”，“满意率”不低于90%，则为“优”；若名次不超过1，则为“良”；否则为“差”。
    公布：等次。
    """
  private let place: Workplace

  init() throws {
    place = try Workplace([
      "r.rubric": Self.rubric,
      "t.csv": "单位,满意,不满意\n一,19,1\n二,20,0\n三,18,2\n四,5,15\n",
      "u.csv": "单位,名称,类别\n1,一,甲类\n2,二,乙类\n3,三,甲类\n4,四,乙类\n",
    ])
  }

  private func run(_ command: String, _ counts: String = "--roster 30 --present 20") throws
    -> ProgramRun
  {
    try Program.run(
      "appraise \(command) --rubric r.rubric --tallies t.csv --units u.csv \(counts)"
        + " --issued 20 --returned 20", in: place.url)
  }

  @Test func theBoundThatDecidedIsExact() throws {
    let run = try run("explain --unit 四")
    #expect(run.errors == "")
    #expect(run.output.contains("档“低”：25.0%，低于三分之二\n"))
  }

  @Test func everyRuleUpToTheDecisiveOneIsShown() throws {
    let run = try run("explain --unit 四 --language en --output markdown")
    let lines = run.output.split(separator: "\n").filter { $0.contains("(line 7)") }
    #expect(
      lines.map { $0.drop { $0 != ":" } } == [
        ": not \"优\": \"档\" is \"低\", due is \"高\": fails; \"满意率\" 25%, is at least 90%: fails",
        ": not \"良\": rank 2, is at most 1: fails", ": 级 \"差\": no item before it holds",
      ])
  }

  @Test func theJSONHasTheComparisonsAsFormulas() throws {
    let run = try run("explain --unit 一 --output json")
    #expect(run.status == 0)
    for part in [
      "\"formula\": \"#1 >= 0.9\"", "\"formula\": \"#1 >= 2/3\"", "\"grading\": \"级\"",
      "\"decides\": true",
    ] { #expect(run.output.contains(part), "\(part)") }
  }

  @Test func aVoteThatFailsIsToldInTheWordsOfTheRubric() throws {
    let chinese = try run("score", "--roster 60 --present 39")
    #expect(chinese.output.contains("实到人数占应到人数不低于三分之二：实到人数39、应到人数60"))
    let english = try run("score --language en", "--roster 60 --present 39")
    #expect(
      english.output.contains("present out of roster is at least two thirds: present 39, roster 60")
    )
    #expect(english.output.contains("returned equals issued: returned 20, issued 20"))
  }

  @Test func theCategoryThatExplainsTwoFirstPlacesIsNamed() throws {
    let text = try run("score").output
    #expect(text.contains("名次  单位  类别"))
    #expect(try run("explain --unit 四").output.contains("名次：“乙类”2个单位中列第2\n"))
    #expect(try run("score --output json").output.contains("\"category\": \"甲类\""))
    #expect(try run("score --output csv").output.contains("rank,unit,name,满意率,final,grade"))
  }

  /// The share of votes of a grade by conditions is what decides it.
  @Test func aShareOfVotesIsShownWithNumeratorAndBase() throws {
    let run = try ProgramRun("explain samples/zhenhai-2022 --unit 老年护理照料中心建设")
    let text = run.output.replacing("\n    ", with: "")
    #expect(text.contains("测评结果“满意”：“满意”17÷34（应到人数）＝50%，不低于50%：符合\n"))
    let json = try ProgramRun("explain samples/zhenhai-2022 --unit 老年护理照料中心建设 --output json")
    #expect(json.output.contains("\"formula\": \"17/34 >= 0.5\""))
    #expect(json.output.contains("\"numerator\": 17"))
  }

  @Test func aPublishedGradeTellsNoVotes() throws {
    let place = try Workplace([:])
    let run = try ProgramRun(["report", "samples/zhenhai-2022", "--into", place.path("r")])
    #expect(run.status == 0, "\(run.errors)")
    let found = try Program.run("grep -rl '各等次' r/public r/units", in: place.url)
    #expect(found.output == "")
  }
}
