import Diagnostics
import Testing

@testable import RubricModel

/// Rules of a ballot, and whether two of them ask for what cannot be.
private struct Rules: Sendable, CustomTestStringConvertible {
  let rules: String
  let contradict: Bool

  var testDescription: String { rules }

  init(_ rules: String, contradict: Bool) {
    self.rules = rules
    self.contradict = contradict
  }
}

/// On a form where nobody of the group 上级 marks units of the category 副职, and 副职 have no 能.
private let byCategory = [
  Rules("组别“上级”，每类每项指标至少1个评分“优”；类别“副职”每项指标最多0个评分“优”", contradict: false),
  Rules("组别“上级”，类别“正职”每项指标至少1个评分“优”；类别“副职”每项指标最多0个评分“优”", contradict: false),
  Rules("组别“下级”，每类每项指标至少1个评分“优”；类别“副职”每项指标最多0个评分“优”", contradict: true),
  Rules("每类指标“能”至少1个评分“优”；类别“副职”每项指标最多0个评分“优”", contradict: false),
  Rules("每类指标“能”至少1个评分“优”；类别“正职”每项指标最多0个评分“优”", contradict: true),
  Rules("每项指标最多2个评分“优”；类别“副职”指标“德”至少3个评分“优”", contradict: true),
  Rules("所有指标最多2个评分“优”；指标“德”至少3个评分“优”", contradict: true),
  Rules("所有指标最多2个评分“优”；类别“正职”所有指标至少3个评分“优”", contradict: true),
  Rules("组别“上级”，所有指标最多2个评分“优”；组别“下级”，指标“德”至少3个评分“优”", contradict: false),
  Rules("所有指标至少3个评分“优”；指标“德”最多2个评分“优”", contradict: false),
  Rules("所有指标最多30%评分“优”；指标“德”至少50%评分“优”", contradict: false),
  Rules("指标“德”最多30%评分“优”；每项指标至少50%评分“优”", contradict: true),
  Rules("所有指标评分之和不超过250分；指标“德”至少3个评分“优”", contradict: true),
  Rules("所有指标评分之和不超过300分；指标“德”至少3个评分“优”", contradict: false),
  Rules("所有指标评分之和不超过200分；指标“德”至少3个评分“优”、“良”", contradict: true),
]

/// The same of what marks add up to, with 德 and 能 in tenths of a point.
private let ofSums = [
  Rules("所有指标评分之和不超过10分；所有指标评分之和不低于20分", contradict: true),
  Rules("所有指标评分之和不低于20分；所有指标评分之和不超过10分", contradict: true),
  Rules("所有指标评分之和不超过10分；所有指标评分之和不低于10分", contradict: false),
  Rules("所有指标评分之和不超过100分；指标“德”至少3个评分40分以上", contradict: true),
  Rules("指标“德”至少3个评分40分以上；所有指标评分之和低于120分", contradict: true),
  Rules("指标“德”至少3个评分40分以上；所有指标评分之和不超过120分", contradict: false),
  Rules("指标“德”评分之和不超过100分；所有指标至少3个评分40分以上", contradict: false),
  Rules("所有指标评分之和不超过100分；指标“德”最多3个评分40分以上", contradict: false),
  Rules("组别“上级”，所有指标评分之和不超过100分；组别“下级”，指标“德”至少3个评分40分以上", contradict: false),
  Rules("所有指标评分之和超过10分；所有指标评分之和低于10.2分", contradict: true),
  Rules("所有指标评分之和超过10分；所有指标评分之和低于10.5分", contradict: false),
  Rules("所有指标评分之和等于10分；所有指标评分之和等于12分", contradict: true),
  Rules("所有指标评分之和不超过10分；指标“德”评分之和不低于20分", contradict: true),
  Rules("每项指标评分之和不低于20分；所有指标评分之和低于20分", contradict: true),
  Rules("所有指标评分之和不低于20分；指标“德”评分之和不超过10分", contradict: false),
  Rules("指标“能”评分之和不超过10分；指标“德”评分之和不低于20分", contradict: false),
  Rules("组别“上级”，所有指标评分之和不超过10分；组别“下级”，所有指标评分之和不低于20分", contradict: false),
  Rules("每类所有指标评分之和不超过10分；类别“副职”所有指标评分之和不低于20分", contradict: true),
  Rules("所有指标评分之和不超过10分；类别“副职”指标“能”评分之和不低于20分", contradict: false),
  Rules("所有指标评分平均分不超过10分；所有指标评分平均分不低于20分", contradict: true),
  Rules("所有指标评分平均分超过10分；所有指标评分平均分低于10.1分", contradict: false),
  Rules("所有指标评分平均分不超过10分；所有指标评分之和不低于20分", contradict: false),
  Rules("所有指标评分平均分不超过10分；指标“德”评分平均分不低于20分", contradict: false),
  Rules("每项指标评分高低之差不低于20分；指标“德”评分高低之差低于20分", contradict: true),
  Rules("所有指标评分高低之差不低于20分；所有指标评分高低之差不超过20分", contradict: false),
]

private let byNumber = [
  Rules("最多2个评分90分以上；至少3个评分95分以上", contradict: true),
  Rules("最多2个评分90分以上；至少3个评分超过90分", contradict: true),
  Rules("最多2个评分超过90分；至少3个评分90分以上", contradict: false),
  Rules("最多2个评分95分以上；至少3个评分90分以上", contradict: false),
  Rules("最多2个评分低于60分；至少3个评分50分以下", contradict: true),
  Rules("最多2个评分低于60分；至少3个评分60分以下", contradict: false),
]

@Suite struct BallotRulesAgreeTests {
  @Test(arguments: byCategory)
  private func whereSomeHaveNoMarks(_ rules: Rules) {
    let form = """
      测评票“票”。指标：“德”；“能”。组别：“上级”；“下级”。类别“正职”的组别权重：“上级”50%；“下级”50%。\
      类别“副职”的组别权重：“下级”100%。类别“正职”的指标权重：“德”50%；“能”50%。类别“副职”的指标权重：“德”100%。\
      票面等次：“优”为100分；“良”为80分。空白：停止计票。重复：停止计票。缺漏：停止计票。每票须符合，否则全票无效：\(rules.rules)。
      """
    check(rules, frame: "类别：“正职”；“副职”。", form)
  }

  @Test(arguments: ofSums)
  private func ofWhatMarksAddUpTo(_ rules: Rules) {
    let form = """
      测评票“票”。指标：“德”；“能”。组别：“上级”；“下级”。类别“正职”的指标权重：“德”50%；“能”50%。\
      类别“副职”的指标权重：“德”100%。评分范围：从0到50分，每档0.2分。不合评分范围：停止计票。\
      空白：停止计票。重复：停止计票。缺漏：停止计票。每票须符合，否则全票无效：\(rules.rules)。
      """
    check(rules, frame: "类别：“正职”；“副职”。", form)
  }

  @Test(
    "A sum that never is, or always",
    arguments: [
      ("从1到10分，整数计分", "评分之和等于10.5分", ModelCode.ballotRulesUnsound),
      ("从1到10分，每档0.5分", "评分之和等于10.5分", nil), ("从0到10分，每档5分", "评分之和等于12分", .ballotRulesUnsound),
      ("从1到10分，整数计分", "评分之和低于1分", .ballotRulesUnsound),
      ("从1到10分，整数计分", "评分之和不低于1分", .holdsAlways), ("从1到10分，整数计分", "评分之和不低于2分", nil),
      ("从0到10分，整数计分", "评分之和不低于0分", .holdsAlways), ("从负5到5分，整数计分", "评分之和不低于0分", nil),
      ("从负5到0分，整数计分", "评分之和不超过0分", .holdsAlways),
      ("从1到10分，整数计分", "评分平均分等于5.25分", nil),
      ("从1到10分，整数计分", "评分平均分不低于1分", .holdsAlways),
      ("从1到10分，整数计分", "评分平均分超过10分", .ballotRulesUnsound),
      ("从1到10分，整数计分", "评分高低之差不低于9分", nil),
      ("从1到10分，整数计分", "评分高低之差超过9分", .ballotRulesUnsound),
      ("从1到10分，整数计分", "评分高低之差等于2.5分", .ballotRulesUnsound),
      ("从1到10分，整数计分", "评分高低之差不超过9分", .holdsAlways),
    ])
  func aSum(_ scale: String, _ rule: String, _ due: ModelCode?) {
    #expect(codes("", scale, rule) == [due].compactMap { $0 })
  }

  @Test(
    "Where no mark can be left out, there is one for each criterion",
    arguments: [
      ("停止计票", "所有指标评分之和不低于2分", ModelCode.holdsAlways), ("停止计票", "所有指标评分之和不低于3分", nil),
      ("作弃权", "所有指标评分之和不低于2分", nil), ("作弃权", "所有指标评分之和不低于1分", .holdsAlways),
      ("停止计票", "所有指标评分之和低于2分", .ballotRulesUnsound),
    ])
  func aSumOverCriteria(_ blank: String, _ rule: String, _ due: ModelCode?) {
    #expect(codes("指标：“德”；“能”。", "从1到10分，整数计分", rule, blank) == [due].compactMap { $0 })
  }

  @Test("What can never be is told once, by itself")
  func neverAndContradicting() {
    let rules = "评分之和等于5.5分；评分之和不低于8分；评分之和等于5.5分"
    #expect(
      codes("", "从1到10分，整数计分", rules) == [.ballotRulesUnsound, .ballotRulesUnsound])
  }

  private func codes(
    _ criteria: String, _ scale: String, _ rule: String, _ blank: String = "停止计票"
  ) -> [ModelCode] {
    let form =
      "测评票“票”。\(criteria)评分范围：\(scale)。不合评分范围：停止计票。空白：\(blank)。重复：停止计票。缺漏：停止计票。每票须符合，否则全票无效：\(rule)。"
    return load(SmallRubric(form: form).text).diagnostics.compactMap {
      ModelCode(rawValue: $0.code)
    }.filter { [.ballotRulesUnsound, .holdsAlways].contains($0) }
  }

  @Test(arguments: byNumber)
  private func ofMarksBeyondNumbers(_ rules: Rules) {
    check(rules, SmallRubric.ballot + "每票须符合，否则全票无效：\(rules.rules)。")
  }

  private func check(_ rules: Rules, frame: String = "", _ form: String) {
    let rubric = SmallRubric(frame: frame, form: form)
    #expect(
      rubric.problems.contains(.ballotRulesUnsound) == rules.contradict, "\(rubric.problems)")
  }
}
