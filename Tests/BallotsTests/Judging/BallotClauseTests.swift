import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// Rules of a ballot for each criterion by itself, and for some groups of voters.
@Suite struct BallotClauseTests {
  private static func rubric(
    _ form: String, _ rules: String, refuses: Bool = false, blank: String = "作弃权"
  ) throws -> Rubric {
    let hasGroups = form.contains("组别")
    let hasCriteria = form.contains("指标")
    return try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。\(form)空白：\(blank)。重复：停止计票。缺漏：作弃权。
      每票须符合，否则\(refuses ? "停止计票" : "全票无效")：\(rules)。
      数值“分”取自“票”：汇总各评分人\(hasGroups ? "、各组别" : "")\(hasCriteria ? "、各指标" : "")取平均分，空缺不计；\
      四舍五入，保留2位小数。
      """)
  }

  /// The ballots that are void, each by the rule that it breaks, in the order of the file.
  private static func broken(_ rubric: Rubric, _ rows: String) throws -> [String] {
    let form = try #require(try count(rubric, [rows]).value).forms[0]
    var told: [String] = []
    for mark in form.marks {
      guard case .void(.ballotRule(let words)) = mark.status else { continue }
      let group = mark.at[.group] >= 0 ? "/\(mark.at[.group])" : ""
      let name = (form.voterName(mark.at[.rater]) ?? "") + group + ": " + words.chinese
      if !told.contains(name) { told.append(name) }
    }
    return told
  }

  private static let levels = "票面等次：“优”为100分；“良”为80分；“差”为0分。"
  private static let criteria = "指标：“德”；“能”。" + levels
  private static let groups = "组别：“内”；“外”。" + levels

  @Test(
    "A ballot that is blank throughout is tested where its blanks count",
    arguments: [("作弃权", false), ("该项无效", false), ("计为“良”", true)])
  func allBlank(_ blank: String, _ isTested: Bool) throws {
    let broken = try Self.broken(
      Self.rubric(Self.levels, "评分不得全部相同", blank: blank), "票号,甲,乙\n1,优,差\n2,,\n")
    #expect(broken == (isTested ? ["2: 评分不得全部相同"] : []))
  }

  @Test(
    "Each criterion is tested by itself, and the words name the one that is broken",
    arguments: [
      // Two of the three units in 德, or in 能; one in each is kept.
      ("每项指标最多1个评分“优”", ["1: 指标“德”最多1个评分“优”", "2: 指标“能”最多1个评分“优”"]),
      ("指标“能”最多1个评分“优”", ["2: 指标“能”最多1个评分“优”"]),
      ("指标“能”、“德”最多1个评分“优”", ["1: 指标“德”最多1个评分“优”", "2: 指标“能”最多1个评分“优”"]),
      ("每项指标最多50%单位“优”", ["1: 指标“德”最多50%单位“优”", "2: 指标“能”最多50%单位“优”"]),
      // Ballot 4 has one mark in 能 and none in 德: none is not tested.
      (
        "每项指标最多50%评分“优”",
        [
          "1: 指标“德”最多50%评分“优”", "2: 指标“能”最多50%评分“优”", "4: 指标“能”最多50%评分“优”",
        ]
      ),
      (
        "每项指标至少1个评分“差”",
        [
          "1: 指标“能”至少1个评分“差”", "2: 指标“德”至少1个评分“差”", "3: 指标“德”至少1个评分“差”",
          "4: 指标“能”至少1个评分“差”",
        ]
      ),
      ("每项指标评分不得全部相同", ["2: 指标“德”评分不得全部相同", "3: 指标“能”评分不得全部相同"]),
      ("每项指标最多2个评分90分以上", []),
    ])
  func eachCriterion(_ rules: String, _ due: [String]) throws {
    let rows = """
      票号,单位,德,能
      1,甲,优,优
      1,乙,优,良
      1,丙,差,良
      2,甲,良,优
      2,乙,良,优
      2,丙,良,差
      3,甲,优,差
      3,乙,良,差
      3,丙,良,差
      4,甲,,
      4,乙,,
      4,丙,,优

      """
    #expect(try Self.broken(try Self.rubric(Self.criteria, rules), rows) == due)
  }

  @Test("A ballot that breaks a rule in one criterion is void in all of them")
  func theWholeBallotIsVoid() throws {
    let rubric = try Self.rubric(Self.criteria, "每项指标最多1个评分“优”")
    let form = try #require(
      try count(rubric, ["票号,单位,德,能\n1,甲,优,良\n1,乙,优,差\n2,甲,优,优\n2,乙,良,\n"]).value
    ).forms[0]
    #expect(
      form.marks.map(form.words) == Array(repeating: "void rules of a ballot", count: 4)
        + ["counted level 0", "counted level 0", "counted level 1", "abstained blank"])
    #expect(form.ballots.invalid == 1)
  }

  @Test(
    "A rule for some groups is none for the others",
    arguments: [
      ("组别“内”，最多1个评分“优”", ["1/0: 组别“内”，最多1个评分“优”"]),
      ("组别“外”，最多1个评分“优”", ["1/1: 组别“外”，最多1个评分“优”"]),
      (
        "组别“外”、“内”，最多1个评分“优”",
        [
          "1/0: 组别“外”、“内”，最多1个评分“优”", "1/1: 组别“外”、“内”，最多1个评分“优”",
        ]
      ),
      ("最多1个评分“优”", ["1/0: 最多1个评分“优”", "1/1: 最多1个评分“优”"]),
      ("组别“内”，最多1个评分“优”；组别“外”，最多2个评分“优”", ["1/0: 组别“内”，最多1个评分“优”"]),
      ("组别“外”，评分不得全部相同", ["1/1: 组别“外”，评分不得全部相同"]),
    ])
  func someGroups(_ rules: String, _ due: [String]) throws {
    let rows = "票号,组别,甲,乙\n1,内,优,优\n1,外,优,优\n2,内,优,差\n2,外,差,优\n"
    #expect(try Self.broken(try Self.rubric(Self.groups, rules), rows) == due)
  }

  @Test("Both: one group, each criterion")
  func groupAndCriterion() throws {
    let rubric = try Self.rubric(
      "组别：“内”；“外”。" + Self.criteria, "组别“内”，每项指标最多1个评分“优”；每项指标最多2个评分“优”")
    let rows =
      "票号,组别,单位,德,能\n1,内,甲,优,优\n1,内,乙,良,优\n1,内,丙,良,良\n"
      + "2,外,甲,优,优\n2,外,乙,良,优\n2,外,丙,良,良\n3,外,甲,优,优\n3,外,乙,优,优\n3,外,丙,优,良\n"
    #expect(
      try Self.broken(rubric, rows) == [
        "1/0: 组别“内”，指标“能”最多1个评分“优”", "3/1: 指标“德”最多2个评分“优”",
      ])
  }

  @Test("A level is that of its name in every criterion that has one")
  func ownLevels() throws {
    let rubric = try Self.rubric(
      "指标：“德”；“能”。票面等次：“优”为100分；“差”为0分。指标“能”的票面等次：“高”为90分；“优”为80分。",
      "每项指标最多1个评分“优”；每项指标最多1个评分“高”")
    let rows =
      "票号,单位,德,能\n1,甲,优,高\n1,乙,优,优\n2,甲,优,优\n2,乙,差,优\n3,甲,优,高\n3,乙,差,高\n"
      + "4,甲,优,高\n4,乙,差,优\n"
    #expect(
      try Self.broken(rubric, rows) == [
        "1: 指标“德”最多1个评分“优”", "2: 指标“能”最多1个评分“优”", "3: 指标“能”最多1个评分“高”",
      ])
  }

  @Test(
    "Several levels count as one where that is said",
    arguments: [
      ("合计最多2个评分“优”、“良”", ["1: 合计最多2个评分“优”、“良”"]),
      ("合计最多70%单位“良”和“优”", ["1: 合计最多70%单位“良”、“优”"]),
      ("合计至少2个评分“良”、“差”", ["2: 合计至少2个评分“良”、“差”"]),
      ("合计最多3个评分“优”、“良”", []), ("最多2个评分“优”；最多2个评分“良”", []),
    ])
  func together(_ rules: String, _ due: [String]) throws {
    let rows = "票号,甲,乙,丙\n1,优,良,良\n2,优,优,差\n3,差,良,\n"
    #expect(try Self.broken(try Self.rubric(Self.levels, rules), rows) == due)
  }

  @Test("Levels of one name in two criteria are one: 优 and 高 of 能, 优 of 德")
  func togetherOfOwnLevels() throws {
    let rubric = try Self.rubric(
      "指标：“德”；“能”。票面等次：“优”为100分；“差”为0分。指标“能”的票面等次：“高”为90分；“优”为80分；“低”为0分。",
      "每项指标合计最多1个评分“优”、“高”")
    let rows = "票号,单位,德,能\n1,甲,优,高\n1,乙,差,低\n2,甲,差,优\n2,乙,差,高\n3,甲,优,低\n3,乙,优,低\n"
    #expect(
      try Self.broken(rubric, rows) == [
        "2: 指标“能”合计最多1个评分“优”、“高”", "3: 指标“德”合计最多1个评分“优”、“高”",
      ])
  }

  private static let officials = [("张", "正"), ("王", "正"), ("李", "副"), ("赵", "副"), ("孙", "Vice")]
    .map { AppraisedUnit(name: Name($0.0), category: $0.1) }

  @Test(
    "Each category is tested by itself, and the words name the one that is broken",
    arguments: [
      ("每类最多1个评分“优”", ["1: 类别“正”最多1个评分“优”", "2: 类别“副”最多1个评分“优”"]),
      ("类别“副”最多1个评分“优”", ["2: 类别“副”最多1个评分“优”"]),
      ("类别“副”、“正”最多1个评分“优”", ["1: 类别“正”最多1个评分“优”", "2: 类别“副”最多1个评分“优”"]),
      // Half of three is 1.5, of two 1; ballot 3 has no mark for 正, and three of three for 副.
      (
        "每类最多50%单位“优”",
        ["1: 类别“正”最多50%单位“优”", "2: 类别“副”最多50%单位“优”"]
      ),
      ("每类合计最多90%评分“优”、“良”", ["1: 类别“正”合计最多90%评分“优”、“良”", "3: 类别“副”合计最多90%评分“优”、“良”"]),
      ("每类至少1个评分“差”", ["1: 类别“正”至少1个评分“差”", "3: 类别“副”至少1个评分“差”"]),
      ("每类评分不得全部相同", ["1: 类别“正”评分不得全部相同", "3: 类别“副”评分不得全部相同"]),
      ("每类最多2个评分“优”", []),
    ])
  func eachCategory(_ rules: String, _ due: [String]) throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“正”；“副”，英文名“Vice”。
      测评票“票”。\(Self.levels)空白：作弃权。重复：停止计票。缺漏：作弃权。每票须符合，否则全票无效：\(rules)。
      数值“分”取自“票”：汇总各评分人取平均分，空缺不计；四舍五入，保留2位小数。
      """)
    let rows = "票号,张,王,李,赵,孙\n1,优,优,优,差,差\n2,差,优,优,优,差\n3,,,良,良,良\n"
    let form = try #require(try count(rubric, [rows], units: Self.officials).value).forms[0]
    var told: [String] = []
    for mark in form.marks {
      guard case .void(.ballotRule(let words)) = mark.status else { continue }
      let name = (form.voterName(mark.at[.rater]) ?? "") + ": " + words.chinese
      if !told.contains(name) { told.append(name) }
    }
    #expect(told == due)
  }

  @Test("A mark is full on the scale of its criterion")
  func fullMarks() throws {
    let rubric = try Self.rubric(
      "指标：“德”，从0到30分，整数计分；“能”，从0到70分，整数计分。不合评分范围：停止计票。", "每项指标评分不得全部满分")
    let rows = "票号,单位,德,能\n1,甲,30,30\n1,乙,30,30\n2,甲,30,70\n2,乙,29,70\n3,甲,30,70\n3,乙,29,69\n"
    #expect(
      try Self.broken(rubric, rows) == ["1: 指标“德”评分不得全部满分", "2: 指标“能”评分不得全部满分"])
  }

  @Test(
    "All marks of a ballot, for whatever criterion, are tested together",
    arguments: [
      ("所有指标评分不得全部相同", ["1: 所有指标评分不得全部相同", "3: 所有指标评分不得全部相同"]),
      ("所有指标最多3个评分“优”", ["1: 所有指标最多3个评分“优”"]),
      ("所有指标至少25%评分“良”", ["1: 所有指标至少25%评分“良”", "3: 所有指标至少25%评分“良”"]),
    ])
  func allCriteria(_ rules: String, _ due: [String]) throws {
    let rows = "票号,单位,德,能\n1,甲,优,优\n1,乙,优,优\n2,甲,优,优\n2,乙,优,良\n3,甲,优,\n3,乙,,优\n4,甲,优,\n"
    #expect(try Self.broken(try Self.rubric(Self.criteria, rules), rows + "4,乙,,良\n") == due)
  }

  @Test("Marks are full together where each is on its own scale")
  func allFull() throws {
    let rubric = try Self.rubric(
      "指标：“德”，从0到30分，整数计分；“能”，从0到70分，整数计分。不合评分范围：停止计票。", "所有指标评分不得全部满分")
    let rows = "票号,单位,德,能\n1,甲,30,70\n1,乙,30,70\n2,甲,30,70\n2,乙,29,70\n3,甲,30,\n3,乙,,30\n"
    #expect(try Self.broken(rubric, rows) == ["1: 所有指标评分不得全部满分"])
  }

  @Test(
    "What the marks of a ballot add up to; a ballot on which nothing is marked is not tested",
    arguments: [
      ("评分之和不超过10分", ["2: 评分之和不超过10分"]), ("评分之和等于10分", ["2: 评分之和等于10分", "3: 评分之和等于10分"]),
      ("评分之和9.5分以上", ["3: 评分之和不低于9.5分"]),
      ("评分不得重复", ["2: 评分不得重复", "3: 评分不得重复"]),
    ])
  func wholeBallots(_ rules: String, _ due: [String]) throws {
    let scale = "评分范围：从0到10分，每档0.5分。不合评分范围：停止计票。"
    let rubric = try Self.rubric(scale, rules)
    let rows = """
      票号,单位,得分
      1,甲,9.5\n1,乙,0.5\n1,丙,0
      2,甲,5\n2,乙,5\n2,丙,0.5
      3,甲,4.5\n3,乙,\n3,丙,4.5
      4,甲,\n4,乙,\n4,丙,

      """
    #expect(try Self.broken(rubric, rows) == due)
  }

  @Test("An abstention that is ticked twice repeats no mark")
  func abstentionsRepeatNothing() throws {
    let levels = "票面等次：“一”为3分；“二”为2分；“不评”作弃权。"
    let rows = "票号,单位,得分\n1,甲,一\n1,乙,不评\n1,丙,不评\n2,甲,二\n2,乙,二\n2,丙,不评\n"
    #expect(
      try Self.broken(try Self.rubric(levels, "评分不得重复"), rows) == ["2: 评分不得重复"])
  }

  @Test(
    "The mean of a ballot, and how far its marks lie apart",
    arguments: [
      // Of no marks there is no mean, and one lies apart from no other.
      ("评分平均分不低于60分", ["2: 评分平均分不低于60分"]),
      ("评分平均分等于80分", ["2: 评分平均分等于80分", "3: 评分平均分等于80分"]),
      ("评分高低之差不低于41分", ["1: 评分高低之差不低于41分", "2: 评分高低之差不低于41分"]),
      ("评分高低之差不超过39.5分", ["1: 评分高低之差不超过39.5分"]),
      ("最高分与最低分之差低于40分", ["1: 评分高低之差低于40分"]),
    ])
  func meanAndSpread(_ rule: String, _ due: [String]) throws {
    let points = "评分范围：从0到100分，每档0.5分。不合评分范围：该项无效。"
    let rows = "票号,甲,乙,丙\n1,100,60,80\n2,60,59.5,60\n3,100,,101\n4,,,\n"
    #expect(try Self.broken(Self.rubric(points, rule), rows) == due)
  }

  @Test("A mean that stops the count is told as it is")
  func meanFound() throws {
    let rubric = try Self.rubric(
      "评分范围：从0到100分，整数计分。不合评分范围：停止计票。", "评分平均分不超过85分", refuses: true)
    let told = try count(rubric, ["票号,甲,乙,丙\n1,100,80,76\n2,80,80,80\n"]).diagnostics
    #expect(told.count == 1)
    #expect(told.first?.headline.chinese.contains("平均256/3分") == true, "\(told)")
  }

  @Test("A sum that stops the count is told")
  func sumFound() throws {
    let rubric = try Self.rubric(
      "评分范围：从0到10分，每档0.5分。不合评分范围：停止计票。", "评分之和不超过10分", refuses: true)
    let outcome = try count(rubric, ["票号,单位,得分\n1,甲,5\n1,乙,5.5\n"])
    #expect(
      outcome.diagnostics.map(\.headline.chinese) == [
        "票号“1”不合每票规定“评分之和不超过10分”（合计10.5分），办法规定停止计票。"
      ])
  }

  @Test("Where the count stops, the message names the ballot, the criterion and its first row")
  func theCountStops() throws {
    let rubric = try Self.rubric(Self.criteria, "每项指标最多1个评分“优”", refuses: true)
    let outcome = try count(
      rubric, ["票号,单位,指标,得分\n1,甲,德,优\n1,甲,能,优\n1,乙,德,差\n1,乙,能,优\n2,甲,德,优\n2,乙,德,良\n"])
    #expect(outcome.value == nil)
    #expect(outcome.codes == ["B0214"])
    #expect(
      outcome.diagnostics[0].headline.chinese
        == "票号“1”不合每票规定“指标“能”最多1个评分“优””（有2个），办法规定停止计票。")
    #expect(
      outcome.diagnostics[0].headline.english.hasPrefix(
        "Ballot \"1\" breaks the rule \"criterion \"能\" no more than 1 mark \"优\"\""))
    #expect(outcome.diagnostics[0].place?.label(in: .english) == "ballots.csv:3")
  }
}
