@testable import RubricModel

extension Museum {
  static let maxima: [Exhibit] = [
    Exhibit(.maximaNotFullScore, name: "100-of-90", Edit("总分100分", "总分90分")),
    Exhibit(
      .componentBehindSum, name: "live",
      Edit("第四条　计分部分“现场测评”", "第四条　最后得分取自各部分之和：不修约。\n\n第五条　计分部分“现场测评”"),
      Edit("第五条　最后得分取自各部分之和：不修约。\n", "")),
    Exhibit(.maximaNotFullScore, name: "minus", Edit("取自各部分之和：", "取自“现场测评”减去“会前代表反馈”：")),
    Exhibit(
      .maximumNotReached, .gradeNeverOccurs, name: "notice-hunan"),
    Exhibit(.maximumExceeded, name: "times-25", Edit("乘以20分", "乘以25分")),
    Exhibit(.caseCannotOccur, name: "never-below-zero", Edit("满分80分", "满分80分，可以倒扣")),
    Exhibit(
      .maximumExceeded, name: "worth-60",
      articles:
        "测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。\n计分部分“分”，满分60分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。\n"
    ),
    Exhibit(.maximumExceeded, name: "sum-over-raters", Edit("（一）汇总各评分人取平均分", "（一）汇总各评分人求和")),
  ]

  /// A mean of all answers, written as a sum that is divided by something else than their number.
  static let unbounded: [Exhibit] = [
    Exhibit(
      .maximumExceeded, name: "below-zero",
      articles: """
        第一条　登记表“表”。项目：“件数”，从0到50，每档1。不合评分范围：停止计票。空白：停止计票。
        重复：停止计票。缺漏：停止计票。
        第二条　计分部分“分”，满分30分。计分取自30分：每有“件数”减去5分；不修约。

        """),
    Exhibit(
      .maximumExceeded, name: "sum-over-answers",
      articles: """
        第一条　反馈表“表”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。
        重复：停止计票。缺漏：停止计票。
        第二条　数值“总和”，取自“表”：汇总各代表求和，空缺不计；汇总各建议求和，空缺停止计票；不修约。
        第三条　数值“高分”，取自“表”：计数有效票数；加上1；不修约。
        第四条　计分部分“分”，满分100分。
        计分取自“总和”：除以“高分”；四舍五入，保留2位小数。

        """),
  ]

  static let ladders: [Exhibit] = [
    Exhibit(.dimensionLeft, name: "raters", Edit("（一）汇总各评分人取平均分，空缺停止计票，自定；（二）四舍五入", "（一）四舍五入")),
    Exhibit(
      .dimensionLeft, name: "criteria", Edit("（三）汇总各指标取加权平均；（四）乘以20分；（五）四舍", "（三）乘以20分；（四）四舍")),
    Exhibit(
      .dimensionUnknown, name: "no-criteria",
      Edit("空缺停止计票，自定；（二）四舍五入", "空缺停止计票，自定；（二）汇总各指标取平均分；（三）四舍五入")),
    Exhibit(.dimensionUnknown, name: "twice", Edit("；（四）乘以20分；（五）", "；（四）汇总各代表取平均分；（五）乘以20分；（六）")),
    Exhibit(.dimensionUnknown, name: "final", Edit("之和：不修约", "之和：汇总各评分人取平均分，空缺停止计票；不修约")),
    Exhibit(
      .kindsMixed, name: "rate-times-100",
      articles:
        "登记表“表”。项目：“办结”；“交办”，从1到100，每档1。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。每行须符合，否则停止计票：“办结”不超过“交办”。\n比率“办结率”，取自“办结”：除以“交办”；乘以100；四舍五入，保留2位小数。\n"
    ),
    Exhibit(.kindsMixed, name: "times-20", Edit("乘以20分", "乘以20")),
    Exhibit(.kindsMixed, name: "rate-left", Edit("（四）乘以20分；（五）", "（四）")),
    Exhibit(
      .kindsMixed, name: "points-times-points",
      Edit("空缺停止计票，自定；（二）四舍五入", "空缺停止计票，自定；（二）乘以20分；（三）四舍五入")),
    Exhibit(.kindsMixed, name: "form-added", Edit("取自各部分之和：", "取自“现场测评票”加上“会前代表反馈”：")),
    Exhibit(.kindsMixed, name: "term-times-points", Edit("取自各部分之和：", "取自“现场测评”乘以20分加上“会前代表反馈”：")),
    Exhibit(
      .kindsMixed, name: "empty-share",
      Edit("（一）汇总各评分人取平均分，空缺停止计票", "（一）汇总各评分人取平均分，空缺计为50%")),
    Exhibit(.kindsMixed, name: "empty-points", Edit("取平均分，空缺不计", "取平均分，空缺计为0分")),
    Exhibit(.kindsMixed, name: "expected-share", Edit("“现场测评”75.25", "“现场测评”75.25%")),
    Exhibit(
      .levelNotNumber, name: "levels", Edit("“很满意”为100%", "“很满意”"),
      Edit("“满意”为85%", "“满意”"), Edit("“基本满意”为60%", "“基本满意”"),
      Edit("“不满意”为0%", "“不满意”")),
    Exhibit(
      .stepsAfterEnd, name: "no-rounding-first",
      Edit("（二）四舍五入，保留2位小数，自定。\n\n第五条", "（二）不修约；（三）四舍五入，保留2位小数，自定。\n\n第五条")),
  ]

  /// Values along several dimensions that are taken together.
  static let pooled: [Exhibit] = [
    Exhibit(
      .emptyNotRuled, name: "too-few",
      Edit("（一）汇总各评分人取平均分，空缺停止计票", "（一）汇总各评分人，若至少3个有效分，取平均分")),
    Exhibit(
      .saidTwice, name: "pooled", Edit("（一）汇总各代表取平均分，空缺不计；（二）汇总各建议", "（一）汇总各建议和各建议"),
      Edit("（三）汇总各指标取加权平均；（四）乘以20分；（五）", "（二）汇总各指标取加权平均；（三）乘以20分；（四）")),
    Exhibit(
      .stepUnfit, name: "pooled-weighted",
      Edit("（一）汇总各代表取平均分，空缺不计；（二）汇总各建议取平均分", "（一）汇总各代表和各建议取加权平均"),
      Edit("（三）汇总各指标取加权平均；（四）乘以20分；（五）", "（二）汇总各指标取加权平均；（三）乘以20分；（四）")),
    Exhibit(
      .emptyNotRuled, name: "pooled",
      Edit("（一）汇总各代表取平均分，空缺不计；（二）汇总各建议取平均分，空缺停止计票", "（一）汇总各代表和各建议取平均分"),
      Edit("（三）汇总各指标取加权平均；（四）乘以20分；（五）", "（二）汇总各指标取加权平均；（三）乘以20分；（四）")),
    Exhibit(
      .stepUnfit, name: "pooled-listed",
      articles: """
        第一条　测评票“票”。组别：“甲组”；“乙组”。指标：“面上”；“点上”。
        评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
        第二条　计分部分“分”，满分100分。
        计分取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各组别和各指标取平均分；四舍五入，保留2位小数。

        """),
  ]

  private static func absentFigure(_ step: String, blank: String = "作弃权") -> String {
    """
    登记表“表”。项目：“率”，从0%到100%，每档1%；“件数”。不合评分范围：停止计票。空白：\(blank)。重复：停止计票。缺漏：停止计票。
    数值“次”，取自“件数”：不修约。数值“比”，取自“率”：不修约。
    数值“分”，取自10分：\(step)；不修约。

    """
  }

  static let gaps: [Exhibit] = [
    Exhibit(.emptyNotRuled, name: "raters", Edit("（一）汇总各评分人取平均分，空缺停止计票", "（一）汇总各评分人取平均分")),
    Exhibit(
      .gapCannotOccur, name: "warning-term-always-there",
      Edit("取自各部分之和：", "取自“会前代表反馈”，空缺不计加上“现场测评”：")),
    Exhibit(
      .kindsMixed, name: "empty-term",
      Edit("（一）汇总各评分人取平均分，空缺停止计票", "（一）汇总各评分人取平均分，空缺不计"),
      Edit("取自各部分之和：", "取自“会前代表反馈”加上“现场测评”，空缺计为50%：")),
    Exhibit(
      .emptyNotRuled, name: "sum-of-absent",
      Edit("（一）汇总各评分人取平均分，空缺停止计票", "（一）汇总各评分人取平均分，空缺不计")),
    Exhibit(.emptyNotRuled, name: "distance", articles: absentFigure("“率”低于90%的，每低1%减去1分，不足一档不计")),
    Exhibit(
      .rowNeverUsed, name: "notice-distance",
      articles: absentFigure("“率”超过100%的，每超过1%减去1分，不足一档不计", blank: "停止计票")),
    Exhibit(
      .rowNeverUsed, .rowNeverUsed, .rowNeverUsed, .rowNeverUsed, .rowNeverUsed,
      name: "notice-nothing-added",
      articles: absentFigure(
        "“率”低于90%的，每低1%减去0分，不足一档不计；每有“件数”减去1分，累计不超过0分；加上0分；乘以1；乘以0", blank: "停止计票")),
    Exhibit(
      .stepUnfit, name: "distance-from-itself",
      articles: absentFigure("“率”低于“率”的，每低1%减去1分，不足一档不计", blank: "停止计票")),
    Exhibit(
      .stepUnfit, name: "share-of-zero",
      articles: absentFigure("“件数”超过0的，每超过1%减去1分，不足一档不计", blank: "停止计票")),
    Exhibit(
      .rowNeverUsed, name: "notice-cap",
      articles: absentFigure("“率”低于90%的，每低1%减去0.1分，不足一档不计；超过12分计为12分", blank: "停止计票")),
    Exhibit(
      .rowNeverUsed, name: "notice-limit",
      articles: absentFigure("超过“满”计为“满”", blank: "停止计票").replacing(
        "数值“分”", with: "公共参数“满”，从20到30分，每档1分。数值“分”")),
    Exhibit(.emptyNotRuled, name: "for-each", articles: absentFigure("每有“件数”减去1分")),
    Exhibit(
      .gapCannotOccur, name: "warning-figure-always-there",
      articles: absentFigure("“件数”超过3的，每超过1减去1分，不足一档不计，空缺不计", blank: "停止计票")),
    Exhibit(.emptyNotRuled, name: "deputies", Edit("取平均分，空缺不计", "取平均分")),
    Exhibit(
      .emptyNotRuled, .partEmptyNotRuled, name: "criteria",
      Edit("（二）汇总各建议取平均分，空缺停止计票", "（二）汇总各建议取平均分，空缺不计")),
    Exhibit(
      .partEmptyNotRuled, name: "criteria", Edit("（二）汇总各建议取平均分，空缺停止计票", "（二）汇总各建议取平均分，空缺不计"),
      Edit("取加权平均", "取加权平均，空缺停止计票")),
    Exhibit(.gapCannotOccur, name: "empty", Edit("取加权平均", "取加权平均，空缺停止计票")),
    Exhibit(.gapCannotOccur, name: "part-empty", Edit("取加权平均", "取加权平均，部分空缺权重按比例分摊")),
  ]

  static let rounding: [Exhibit] = [
    Exhibit(.roundingNotSaid, name: "component", Edit("空缺停止计票，自定；（二）四舍五入，保留2位小数", "空缺停止计票")),
    Exhibit(.roundingNotSaid, name: "final", Edit("之和：不修约", "之和：乘以100%")),
    Exhibit(.notPrintable, name: "component", Edit("空缺停止计票，自定；（二）四舍五入，保留2位小数", "空缺停止计票，自定；（二）不修约")),
    Exhibit(
      .shownComponent, name: "component",
      Edit("空缺停止计票，自定；（二）四舍五入，保留2位小数", "空缺停止计票，自定；（二）不修约，显示时四舍五入，保留2位小数"),
      Edit("之和：不修约", "之和：四舍五入，保留2位小数")),
    Exhibit(.roundedTwice, name: "final", Edit("之和：不修约", "之和：四舍五入，保留1位小数")),
    Exhibit(
      .roundedTwice, name: "component",
      Edit("空缺停止计票，自定；（二）四舍五入，保留2位小数", "空缺停止计票，自定；（二）四舍五入，保留3位小数；（三）四舍五入，保留2位小数")),
    Exhibit(.placesTooMany, name: "13", Edit("（五）四舍五入，保留2位小数", "（五）四舍五入，保留13位小数")),
  ]
}
