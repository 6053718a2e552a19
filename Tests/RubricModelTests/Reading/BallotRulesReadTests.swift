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
    return rubric.forms[0].ballotRules?.rules.map(\.value) ?? []
  }
}
