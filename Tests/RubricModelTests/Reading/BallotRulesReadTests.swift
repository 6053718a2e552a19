import Diagnostics
import RubricModel
import RubricSyntax
import TestSupport
import Testing

/// What can be written as a rule of a ballot is read as one: none is passed over.
@Suite struct BallotRulesReadTests {
  @Test(arguments: WholeBallotRule.allCases, Language.allCases)
  func wholeBallots(_ rule: WholeBallotRule, _ language: Language) throws {
    let due: BallotRule =
      switch rule {
      case .notAllEqual: .notAllEqual
      case .notAllFull: .notAllFull
      case .allDifferent: .allDifferent
      }
    #expect(try Self.rules(rule.keyword.spelling[language], language) == [due])
  }

  @Test(arguments: [
    ("no fewer than 1 marks 60 points or more", 1), ("no more than 2 marks 90 points or more", 1),
    ("no more than 50% marks 90 points or more; marks not all equal", 2),
  ])
  func quotas(_ words: String, _ count: Int) throws {
    #expect(try Self.rules(words, .english).count == count)
  }

  @Test("Whom and what a rule is about, in both languages, wherever the lists stand")
  func clauses() throws {
    let chinese = """
      评议计分办法，语言版本1。标题“测试”。评议对象：单位。
      测评票“票”。每票须符合，否则停止计票：每项指标最多1个评分“优”；组别“甲组”，每个指标至少20%单位“优”；
      组别“甲组”、“乙组”，指标“能”评分不得全部相同；指标“能”、“德”最多2个评分“优”。
      指标：“德”；“能”。组别：“甲组”；“乙组”。票面等次：“优”；“差”。空白：作弃权。重复：停止计票。缺漏：停止计票。
      比率“率”取自“票”：“优”占有效票数，空缺停止计票；汇总各组别取平均分；汇总各指标取平均分；四舍五入，保留2位小数。
      """
    let english = """
      Appraisal rubric, language 1. Title "测试". Subject: units.
      Ballot form "票". Rules of a ballot, otherwise refuse: in each criterion no more than 1 mark "优";
      group "甲组", in each criterion no fewer than 20% units "优";
      groups "甲组" and "乙组", criterion "能" marks not all equal; criteria "能" and "德" no more than 2 marks "优".
      Criteria: "德"; "能". Groups: "甲组"; "乙组". Levels: "优"; "差". Blank: abstain. Duplicate: refuse. Missing: refuse.
      Rate "率" based on "票": "优" out of valid, empty refuse; over groups, plain mean; over criteria, plain mean; round half up, keep 2 places.
      """
    for text in [chinese, english] {
      let form = try Fixture.rubric(text).forms[0]
      let clauses = try #require(form.ballotRules).rules.map(\.value)
      #expect(clauses.map(\.groups) == [[], [0], [0, 1], []])
      #expect(clauses.map(\.criteria) == [.each, .each, .some([1]), .some([1, 0])])
      #expect(
        clauses.map { $0.text(on: form).chinese } == [
          "每项指标最多1个评分“优”", "组别“甲组”，每项指标至少20%单位“优”",
          "组别“甲组”、“乙组”，指标“能”评分不得全部相同", "指标“能”、“德”最多2个评分“优”",
        ])
      #expect(
        clauses.map { $0.text(on: form).english } == [
          "in each criterion no more than 1 mark \"优\"",
          "group \"甲组\", in each criterion no fewer than 20% units \"优\"",
          "groups \"甲组\" and \"乙组\", criterion \"能\" marks not all equal",
          "criteria \"能\" and \"德\" no more than 2 marks \"优\"",
        ])
    }
  }

  @Test("Levels as one, and units of categories, in both languages")
  func categoriesAndLevels() throws {
    let chinese = """
      评议计分办法，语言版本1。标题“测试”。评议对象：单位。类别：“正职”；“副职”。
      测评票“票”。指标：“德”；“能”。组别：“甲组”；“乙组”。票面等次：“优”；“良”；“差”。空白：作弃权。重复：停止计票。缺漏：停止计票。
      每票须符合，否则停止计票：每个类别每项指标合计最多60%单位“优”和“良”；组别“甲组”，类别“副职”指标“德”最多2个评分“优”；
      类别“正职”、“副职”每项指标评分不得全部相同。
      比率“率”取自“票”：“优”占有效票数，空缺停止计票；汇总各组别取平均分；汇总各指标取平均分；四舍五入，保留2位小数。
      """
    let english = """
      Appraisal rubric, language 1. Title "测试". Subject: units. Categories: "正职"; "副职".
      Ballot form "票". Criteria: "德"; "能". Groups: "甲组"; "乙组". Levels: "优"; "良"; "差".
      Blank: abstain. Duplicate: refuse. Missing: refuse.
      Rules of a ballot, otherwise refuse: in each category in each criterion together no more than 60% units "优" and "良";
      group "甲组", category "副职" criterion "德" no more than 2 marks "优";
      categories "正职" and "副职" in each criterion marks not all equal.
      Rate "率" based on "票": "优" out of valid, empty refuse; over groups, plain mean; over criteria, plain mean; round half up, keep 2 places.
      """
    for text in [chinese, english] {
      let form = try Fixture.rubric(text).forms[0]
      let clauses = try #require(form.ballotRules).rules.map(\.value)
      #expect(clauses.map { $0.categories.map(\.text) } == [["正职", "副职"], ["副职"], ["正职", "副职"]])
      #expect(
        clauses.map { $0.text(on: form).chinese } == [
          "每类每项指标合计最多60%单位“优”、“良”", "组别“甲组”，类别“副职”指标“德”最多2个评分“优”",
          "类别“正职”、“副职”每项指标评分不得全部相同",
        ])
      #expect(
        clauses.map { $0.text(on: form).english } == [
          "in each category in each criterion together no more than 60% units \"优\" and \"良\"",
          "group \"甲组\", category \"副职\" criterion \"德\" no more than 2 marks \"优\"",
          "categories \"正职\" and \"副职\" in each criterion marks not all equal",
        ])
      #expect(
        clauses[0].text(on: form, broken: 1, category: Name("正职")).chinese
          == "类别“正职”指标“能”合计最多60%单位“优”、“良”")
    }
  }

  private static func rules(_ words: String, _ language: Language) throws -> [BallotRule] {
    let rubric = try Fixture.rubric(
      language == .chinese
        ? """
        评议计分办法，语言版本1。标题“测试”。评议对象：单位。
        测评票“票”。评分范围：从0到100分，每档1分。不合评分范围：该项无效。
        空白：作弃权。重复：停止计票。缺漏：停止计票。每票须符合，否则停止计票：\(words)。
        数值“分”取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
        """
        : """
        Appraisal rubric, language 1. Title "测试". Subject: units.
        Ballot form "票". Scale: from 0 to 100 points, whole points. Off scale: void mark.
        Blank: abstain. Duplicate: refuse. Missing: refuse. Rules of a ballot, otherwise refuse: \(words).
        Quantity "分" based on "票": over raters, plain mean, empty refuse; round half up, keep 2 places.
        """)
    return rubric.forms[0].ballotRules?.rules.map(\.value.rule) ?? []
  }
}
