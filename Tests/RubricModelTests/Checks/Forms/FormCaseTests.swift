import Testing

@testable import RubricModel

/// A form line in place of the usual ones, and what is said about it.
private struct FormCase: Sendable, CustomTestStringConvertible {
  let line: String
  let codes: [ModelCode]

  var testDescription: String { line }

  init(_ line: String, _ codes: ModelCode...) {
    self.line = line
    self.codes = codes
  }
}

private let weights: [FormCase] = [
  FormCase("指标：“甲”权重50%；“乙”权重50%。"),
  FormCase("指标：“甲”权重100%。"),
  FormCase("指标：“甲”权重1/3；“乙”权重1/3；“丙”权重1/3。"),
  FormCase("指标：“甲”权重33.33%；“乙”权重33.33%；“丙”权重33.34%。"),
  FormCase("指标：“甲”权重0%；“乙”权重100%。"),
  FormCase("指标：“甲”权重33.33%；“乙”权重33.33%；“丙”权重33.33%。", .weightsNotWhole),
  FormCase("指标：“甲”权重50%；“乙”权重40%。", .weightsNotWhole),
  FormCase("指标：“甲”权重50%；“乙”权重60%。", .weightsNotWhole),
  FormCase("指标：“甲”权重50%；“乙”。", .weightsIncomplete),
  FormCase("指标：“甲”权重50%；“乙”；“丙”。", .weightsIncomplete, .weightsIncomplete),
  FormCase("指标：“甲”；“乙”。", .weightsIncomplete),
]

private let scales: [FormCase] = [
  FormCase("评分范围：从0到100分，整数计分。"),
  FormCase("评分范围：从0到100分，每档0.5分。"),
  FormCase("评分范围：从60到100分，每档20分。"),
  FormCase("评分范围：从0.5到99.5分，每档0.5分。"),
  FormCase("评分范围：从0到100分，每档100分。"),
  FormCase("评分范围：从0到100分，每档30分。", .scaleUnsound),
  FormCase("评分范围：从0.5到99分，整数计分。", .scaleUnsound),
  FormCase("评分范围：从0到100分，每档200分。", .scaleUnsound),
  FormCase("评分范围：从0到100分，每档0分。", .scaleUnsound),
  FormCase("评分范围：从100到100分，整数计分。", .scaleUnsound),
  FormCase("评分范围：从100到0分，整数计分。", .scaleUnsound),
  FormCase("评分范围：从0到100分，每档0分。起评分60分。越出上下限：该项无效。", .scaleUnsound),
  FormCase("评分范围：从0到100分，每档30分。起评分60分。越出上下限：该项无效。", .scaleUnsound),
]

private let bounds: [FormCase] = [
  FormCase("起评分60分。最高分95分。越出上下限：该项无效。"),
  FormCase("起评分60分。越出上下限：按上下限计。"),
  FormCase("最高分95分。越出上下限：全票无效。"),
  FormCase("起评分0分。最高分100分。越出上下限：停止计票。"),
  FormCase("起评分80分。最高分80分。越出上下限：停止计票。"),
  FormCase("起评分60分。最高分95分。", .boundsWithoutRule),
  FormCase("起评分60.5分。越出上下限：该项无效。", .boundsUnsound),
  FormCase("最高分101分。越出上下限：该项无效。", .boundsUnsound),
  FormCase("起评分60.5分。最高分101分。越出上下限：该项无效。", .boundsUnsound, .boundsUnsound),
  FormCase("起评分95分。最高分60分。越出上下限：该项无效。", .boundsUnsound),
  FormCase("越出上下限：该项无效。", .caseCannotOccur),
]

@Suite struct FormCaseTests {
  @Test(arguments: weights)
  fileprivate func weightsAddUp(_ sample: FormCase) {
    let ladder = "汇总各评分人取平均分，空缺停止计票；汇总各指标取加权平均；四舍五入，保留2位小数"
    let rubric = SmallRubric(form: SmallRubric.ballot + sample.line, ladder: ladder)
    #expect(rubric.problems == sample.codes)
  }

  @Test("a blank cannot be off a scale that has no steps")
  func blankOnAScaleWithoutSteps() {
    let form = "测评票“票”。评分范围：从0到100分，每档0分。不合评分范围：该项无效。空白：计为3分。重复：停止计票。缺漏：停止计票。"
    #expect(SmallRubric(form: form).problems == [.scaleUnsound])
  }

  @Test(arguments: scales)
  fileprivate func scalesAreSound(_ sample: FormCase) {
    let form = "测评票“票”。" + sample.line + "不合评分范围：该项无效。" + SmallRubric.policies
    #expect(SmallRubric(form: form).problems == sample.codes)
  }

  @Test(arguments: bounds)
  fileprivate func boundsAreSound(_ sample: FormCase) {
    #expect(SmallRubric(form: SmallRubric.ballot + sample.line).problems == sample.codes)
  }

  /// What is refused for one case is what another may have.
  @Test(arguments: [
    ("空白", "作弃权 该项无效 全票无效 停止计票 计为0分"),
    ("缺漏", "作弃权 该项无效 全票无效 停止计票 计为0分"),
    ("不合评分范围", "该项无效 全票无效 停止计票"),
    ("越出上下限", "该项无效 全票无效 按上下限计 停止计票"),
    ("重复", "停止计票 以先者为准 以后者为准 不查重"),
  ])
  func treatmentsFitTheirCase(_ markCase: String, _ due: String) {
    let all = [
      "作弃权", "该项无效", "全票无效", "按上下限计", "停止计票", "以先者为准", "以后者为准", "不查重", "计为0分",
    ]
    let cases = ["空白", "缺漏", "不合评分范围", "越出上下限", "重复"]
    let accepted = all.filter { treatment in
      let lines = cases.map { "\($0)：\($0 == markCase ? treatment : "停止计票")。" }.joined()
      let form = "测评票“票”。评分范围：从0到100分，整数计分。起评分60分。" + lines
      return SmallRubric(form: form).problems == []
    }
    #expect(accepted == all.filter(due.split(separator: " ").map(String.init).contains))
  }
}
