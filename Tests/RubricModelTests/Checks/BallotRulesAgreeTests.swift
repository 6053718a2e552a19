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
