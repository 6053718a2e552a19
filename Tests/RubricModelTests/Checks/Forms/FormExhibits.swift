@testable import RubricModel

extension Museum {
  static let weights: [Exhibit] = [
    Exhibit(.weightsNotWhole, name: "90", Edit("“Result”，权重50%", "“Result”，权重40%")),
    Exhibit(.weightsIncomplete, name: "one-missing", Edit("“Result”，权重50%", "“Result”")),
    Exhibit(
      .weightsIncomplete, name: "none", Edit("“Result”，权重50%", "“Result”"),
      Edit("“Attitude”，权重50%", "“Attitude”")),
    Exhibit(.weightsIncomplete, name: "raters", Edit("（一）汇总各评分人取平均分", "（一）汇总各评分人取加权平均")),
    Exhibit(
      .weightsIncomplete, name: "zero-shared-out", Edit("“Attitude”，权重50%", "“Attitude”，权重0%"),
      Edit("“Result”，权重50%", "“Result”，权重100%"),
      Edit("（二）汇总各建议取平均分，空缺停止计票", "（二）汇总各建议取平均分，空缺不计"),
      Edit("取加权平均", "取加权平均，空缺停止计票，部分空缺权重按比例分摊")),
    Exhibit(
      .weightsIncomplete, name: "sum-shared-out",
      Edit("“Attitude”，权重50%", "“Attitude”"), Edit("“Result”，权重50%", "“Result”"),
      Edit("（二）汇总各建议取平均分，空缺停止计票", "（二）汇总各建议取平均分，空缺不计"),
      Edit("取加权平均；（四）乘以20分", "求和，空缺停止计票，部分空缺权重按比例分摊；（四）乘以10分")),
    Exhibit(
      .weightsIncomplete, name: "mean-scaled",
      Edit("“Attitude”，权重50%", "“Attitude”"), Edit("“Result”，权重50%", "“Result”"),
      Edit("（二）汇总各建议取平均分，空缺停止计票", "（二）汇总各建议取平均分，空缺不计"),
      Edit("取加权平均；（四）乘以20分", "取平均分，空缺停止计票，部分空缺按满分比例折算；（四）乘以10分")),
    Exhibit(
      .weightsIncomplete, name: "best-scaled",
      Edit("“Attitude”，权重50%", "“Attitude”"), Edit("“Result”，权重50%", "“Result”"),
      Edit("（二）汇总各建议取平均分，空缺停止计票", "（二）汇总各建议取平均分，空缺不计"),
      Edit("取加权平均；（四）乘以20分", "，只留1个最高分，求和，空缺停止计票，部分空缺按满分比例折算；（四）乘以10分")),
    Exhibit(
      .weightsIncomplete, name: "nothing-to-scale-to",
      Edit("“Attitude”，权重50%", "“Attitude”"), Edit("“Result”，权重50%", "“Result”"),
      Edit("（二）汇总各建议取平均分，空缺停止计票", "（二）汇总各建议求和，空缺不计"),
      Edit("取加权平均；（四）乘以20分", "求和，空缺停止计票，部分空缺按满分比例折算；（四）乘以10分")),
    Exhibit(
      .ballotsUnknown, name: "criteria-first",
      Edit("该项无效，自定。空白：作弃权，自定。重复：停止计票。", "该项无效，自定。空白：作弃权，自定。重复：不查重。"),
      Edit("起评分60分，自定。", "指标：“甲”，权重50%；“乙”，权重50%。起评分60分，自定。"),
      Edit(
        "（一）汇总各评分人取平均分，空缺停止计票",
        "（一）汇总各指标取加权平均，空缺不计，部分空缺停止计票；（二）汇总各评分人取平均分，空缺停止计票"),
      Edit(
        "票号1：“公安厅”76、“水利厅”70；票号2：“公安厅”79、“水利厅”65.5；票号3：“公安厅”74.5、“水利厅”空白。",
        "票号1单位“公安厅”：“甲”76、“乙”70。"),
      Edit("自定；（二）四舍五入，保留2位小数，自定。\n\n第五条", "自定；（三）四舍五入，保留2位小数，自定。\n\n第五条")),
    Exhibit(.weightsUnused, name: "plain-mean", Edit("取加权平均", "取平均分")),
  ]

  static let scales: [Exhibit] = [
    Exhibit(.scaleMissing, name: "ballot", Edit("评分范围：从0到80分，每档0.5分，自定。", "")),
    Exhibit(
      .scaleMissing, name: "feedback",
      Edit("票面等次：（一）“很满意”为100%；（二）“满意”为85%；（三）“基本满意”为60%；（四）“不满意”为0%，自定。", "")),
    Exhibit(.scaleUnsound, name: "reversed", Edit("从0到80分", "从80到0分")),
    Exhibit(.scaleUnsound, name: "steps", Edit("每档0.5分", "每档3分")),
    Exhibit(.scaleUnsound, name: "zero-step", Edit("每档0.5分", "每档0分")),
    Exhibit(.scaleUnsound, name: "both", Edit("起评分60分", "票面等次：“好”为80分；“差”为0分。起评分60分")),
  ]

  static let bounds: [Exhibit] = [
    Exhibit(.boundsUnsound, name: "off-scale", Edit("最高分78分", "最高分78.2分")),
    Exhibit(.boundsUnsound, name: "above-scale", Edit("最高分78分", "最高分90分")),
    Exhibit(.boundsUnsound, name: "reversed", Edit("起评分60分", "起评分79分")),
    Exhibit(
      .boundsUnsound, name: "levels",
      Edit("空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条", "起评分60分。空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条")),
  ]

  static let levels: [Exhibit] = [
    Exhibit(.levelsPartlyValued, name: "one-missing", Edit("“基本满意”为60%", "“基本满意”")),
    Exhibit(.levelsPartlyValued, name: "one-bare", Edit("“基本满意”为60%", "“基本满意”为60")),
    Exhibit(.levelsPartlyValued, name: "one-points", Edit("“很满意”为100%", "“很满意”为100分")),
    Exhibit(
      .levelsPartlyValued, name: "all-bare", Edit("“很满意”为100%", "“很满意”为100"),
      Edit("“满意”为85%", "“满意”为85"), Edit("“基本满意”为60%", "“基本满意”为60"),
      Edit("“不满意”为0%", "“不满意”为0")),
  ]

  static let cases: [Exhibit] = [
    Exhibit(
      .caseNotRuled, name: "blank-feedback",
      Edit("空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条", "重复：停止计票。缺漏：停止计票，自定。\n\n第二条")),
    Exhibit(.caseNotRuled, name: "off-scale", Edit("不合评分范围：该项无效，自定。", "")),
    Exhibit(
      .caseNotRuled, name: "duplicate", Edit("该项无效，自定。空白：作弃权，自定。重复：停止计票。", "该项无效，自定。空白：作弃权，自定。")),
    Exhibit(.boundsWithoutRule, name: "outside", Edit("越出上下限：该项无效，自定。", "")),
    Exhibit(
      .caseCannotOccur, name: "bounds", Edit("起评分60分，自定。最高分78分，自定。", ""), Edit("满分80分", "满分80分")),
    Exhibit(
      .caseCannotOccur, name: "levels",
      Edit(
        "空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条", "不合评分范围：该项无效。空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条")),
    Exhibit(
      .caseCannotOccur, name: "own-unit-of-nobody",
      Edit("该项无效，自定。空白：作弃权，自定。重复：停止计票。", "该项无效，自定。空白：作弃权，自定。重复：不查重。评本单位：该项无效。")),
  ]

  static let treatments: [Exhibit] = [
    Exhibit(
      .treatmentUnfit, name: "own-unit-to-bound",
      Edit("该项无效，自定。空白：作弃权，自定。重复：停止计票。", "该项无效，自定。空白：作弃权，自定。重复：停止计票。评本单位：按上下限计。")),
    Exhibit(.treatmentUnfit, name: "off-scale-abstain", Edit("不合评分范围：该项无效", "不合评分范围：作弃权")),
    Exhibit(
      .treatmentUnfit, name: "duplicate-void",
      Edit("该项无效，自定。空白：作弃权，自定。重复：停止计票。", "该项无效，自定。空白：作弃权，自定。重复：该项无效。")),
    Exhibit(
      .treatmentUnfit, name: "points-off-scale", Edit("该项无效，自定。空白：作弃权，", "该项无效，自定。空白：计为0.3分，")),
    Exhibit(
      .treatmentUnfit, name: "points-on-levels",
      Edit("空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条", "空白：计为0分，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条")),
    Exhibit(
      .treatmentUnfit, name: "ballot-on-feedback",
      Edit("空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条", "空白：全票无效，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条")),
  ]
}
