@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let categories = "类别：“政府”；“司法”。\n"
  static let checklist = "登记表“登记”。项目：“件数”；“次数”。空白：计为0分。缺漏：计为0分。重复：停止计票。\n"
  static let ranking = "排名按“数”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。\n"

  static func cases(_ items: String) -> String { "\(checklist)数值“数”，依次判定：\(items)。\n" }
  static func feedback(_ weights: String, _ steps: String = "") -> String {
    "反馈表“反馈”。票面等次：“满意”为100%；“不满意”为0%。轮次：“一”；“二”。建议加权：\(weights)。空白：作弃权。重复：停止计票。缺漏：停止计票。\n"
      + "计分部分“分”满分100分。计分取自“反馈”：汇总各代表取平均分，空缺不计；\(steps)汇总各轮次取末次；汇总各建议取加权平均，空缺停止计票；乘以100分；四舍五入，保留2位小数。\n"
  }
  static func quota(_ words: String) -> String {
    "\(checklist)数值“数”取自“件数”：不修约。\n\(ranking)等次“等”，依次判定：若\(words)，则为“优”；否则为“良”。\n"
  }
}

extension Museum {
  /// Quantities by cases, categories, quotas, steps over units.
  static let unitsTogether: [Exhibit] = [
    Exhibit(
      .unknownName, name: "no-categories", articles: Piece.cases("若类别为“政府”，则为1；否则为0")),
    Exhibit(
      .unknownName, name: "category",
      articles: Piece.categories + Piece.cases("若类别为“政务”，则为1；否则为0")),
    Exhibit(
      .nameTaken, name: "category",
      articles: "类别：“政府”；“政府”。\n" + Piece.cases("若类别为“政府”，则为1；否则为“件数”")),
    Exhibit(
      .boundBetweenRounded, name: "warning-third",
      articles:
        "计票表“表”。票面等次：“好”；“差”。空白：计为0票。重复：停止计票。缺漏：停止计票。\n"
        + "比率“差率”取自“表”：“差”占有效票数，空缺停止计票；四舍五入，保留2位小数。\n"
        + "等次“等”，依次判定：若“差率”不低于三分之一，则为“甲”；若“差率”不超过15%，则为“乙”；否则为“丙”。\n"),
    Exhibit(
      .boundBetweenRounded, name: "warning-band",
      articles:
        "计票表“表”。票面等次：“好”；“差”。空白：计为0票。重复：停止计票。缺漏：停止计票。\n"
        + "比率“好率”取自“表”：“好”占有效票数，空缺停止计票；四舍五入，保留0位小数。\n"
        + "等次“等”，按“好率”：超过三分之二为“甲”；不超过三分之二为“乙”。\n"),
    Exhibit(
      .shareCutShort, name: "notice-two-thirds",
      articles:
        "计票表“表”。票面等次：“好”；“差”。空白：计为0票。重复：停止计票。缺漏：停止计票。\n"
        + "等次“等”，取自“表”，依次判定：若“好”占应到人数不低于66.67%，则为“甲”；否则为“乙”。\n"),
    Exhibit(
      .shareCutShort, name: "notice-quota",
      articles:
        "\(Piece.checklist)数值“数”取自“件数”加上“次数”：不修约。\n\(Piece.ranking)"
        + "等次“等”，依次判定：若名额占参排单位数33.33%，个数舍尾，并列单位全部入选，则为“优”；否则为“良”。\n"),
    Exhibit(.kindsMixed, name: "cases", articles: Piece.cases("若“次数”至少2，则为59分；否则为“件数”")),
    Exhibit(.notPrintable, name: "case", articles: Piece.cases("若“次数”至少2，则为1/3；否则为0%")),
    Exhibit(
      .gradeRulesUnsound, name: "case-no-otherwise",
      articles: Piece.cases("若“次数”至少2，则为59分")),
    Exhibit(
      .neverUsed, name: "notice-line",
      articles: "\(Piece.checklist)数值“数”取自“件数”：不修约。\n"),
    Exhibit(
      .gradeRulesUnsound, name: "case-without-value",
      articles: Piece.cases("若“次数”至少2，则不计；否则不计")),
    Exhibit(
      .rankingUnsound, name: "grade-by-late-figure",
      articles:
        "\(Piece.checklist)数值“数”取自“件数”：不修约。\n\(Piece.ranking)数值“例”，依次判定：若名次不超过3，则为1；否则为0。等次“等”，依次判定：若“例”等于1，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .rankingUnsound, name: "score-by-late-figure",
      articles:
        "\(Piece.checklist)数值“数”取自“件数”：不修约。\n\(Piece.ranking)数值“例”，依次判定：若名次不超过3，则为1分；否则为0分。计分部分“分”，满分1分。计分取自“例”：不修约。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "quota-tied", articles: Piece.quota("名额占参排单位数30%，个数舍尾")),
    Exhibit(
      .gradeRulesUnsound, name: "last-quota-tied", articles: Piece.quota("末位名额占参排单位数10%，个数进一")),
    Exhibit(
      .gradeRulesUnsound, name: "quota-fraction",
      articles: Piece.quota("名额占参排单位数30%，并列单位全部入选")),
    Exhibit(
      .gradeRulesUnsound, name: "quota-none", articles: Piece.quota("名额0个，并列单位全部入选")),
    Exhibit(
      .gradeRulesUnsound, name: "quota-no-share",
      articles: Piece.quota("末位名额占参排单位数0%，个数进一，并列单位全部列入")),
    Exhibit(
      .gradeRulesUnsound, name: "quota-of-more-than-all",
      articles: Piece.quota("名额占参排单位数150%，个数舍尾，并列单位全部入选")),
    Exhibit(
      .partMissing, name: "units-of-no-category",
      articles: Piece.cases("若本类参评单位数低于5，“次数”超过0，则为0；否则为“件数”")),
    Exhibit(
      .partMissing, name: "units-with-figure-of-no-category",
      articles: Piece.cases("若具有“件数”的本类单位数低于5，则为0；否则为“件数”")),
    Exhibit(
      .unknownName, name: "units-with-nothing",
      articles: Piece.cases("若具有“报价”的单位总数低于5，则为0；否则为“件数”")),
    Exhibit(
      .unknownName, name: "units-of-unknown-grade",
      articles: Piece.cases("若“次数”超过0，则为0；否则为“件数”")
        + "等次“级”，按“数”：3以上为“多”；低于3为“少”。\n"
        + "等次“末”，依次判定：若评定“级”为“中”的单位总数低于5，则为“甲”；否则为“乙”。\n"),
    Exhibit(
      .kindsMixed, name: "units-and-a-share",
      articles: "\(Piece.checklist)数值“数”取自“件数”加上“次数”减去参评单位数加上50%：不修约。\n"),
    Exhibit(
      .gapCannotOccur, name: "quota-in-sequence",
      articles: Piece.quota("名额3个，并列单位全部入选")
        .replacing("并列占位", with: "顺序编号").replacing("仍同则并列", with: "按单位顺序")
        .replacing("；“次数”", with: "")),
    Exhibit(
      .stepUnfit, name: "units-weighted",
      articles: "\(Piece.checklist)数值“数”取自“件数”：汇总各单位取加权平均；不修约。\n"),
    Exhibit(
      .stepUnfit, name: "categories-of-items",
      articles: "\(Piece.checklist)数值“数”取自“登记”：汇总各项目，分类进行求和；不修约。\n"),
    Exhibit(
      .stepUnfit, name: "units-too-early",
      articles: "\(Piece.checklist)数值“数”取自“登记”：汇总各单位取平均分；汇总各项目求和；不修约。\n"),
    Exhibit(
      .partMissing, name: "grading-of-a-quantity",
      articles: Piece.cases("若“次数”至少2，则为1；否则为“件数”") + "公布：“数”；等次。\n"),
    Exhibit(
      .maximaNotFullScore, name: "no-component",
      articles: "总分100分。\n" + Piece.cases("若“次数”至少2，则为1；否则为“件数”")),
    Exhibit(
      .exampleUnsound, name: "promised-twice",
      articles: Piece.cases("若“次数”至少2，则为1；否则为“件数”")
        + "算例“一”。已知“登记”：单位“甲”：“件数”3、“次数”1。应得“甲”：“数”3。应得“甲”：“数”3。\n"),
    Exhibit(
      .weightsIncomplete, name: "suggestions-no-otherwise",
      articles: Piece.feedback("备注“重点”为2")),
    Exhibit(
      .weightsIncomplete, name: "suggestions-behind-otherwise",
      articles: Piece.feedback("否则为1；备注“重点”为2")),
    Exhibit(
      .weightsIncomplete, name: "suggestions-twice",
      articles: Piece.feedback("备注“重点”为2；备注“重点”为3；否则为1")),
    Exhibit(
      .weightsIncomplete, name: "suggestions-nothing", articles: Piece.feedback("否则为0")),
    Exhibit(
      .weightsUnused, name: "suggestions",
      articles: Piece.feedback("备注“重点”为2；否则为1").replacing("加权平均", with: "平均分")),
    Exhibit(
      .weightsIncomplete, name: "suggestions-none",
      articles: Piece.feedback("否则为1").replacing("建议加权：否则为1。", with: "")),
    Exhibit(
      .kindsMixed, name: "round-times-points",
      articles: Piece.feedback("否则为1", "轮次“二”乘以80分；")),
    Exhibit(
      .kindsMixed, name: "round-times-score",
      articles: Piece.feedback("否则为1")
        + "数值“分数”，取自“反馈”：汇总各代表取平均分，空缺停止计票；轮次“二”乘以“分”；汇总各轮次取末次；汇总各建议取加权平均，空缺停止计票；不修约，显示时截尾，保留1位小数。\n"
    ),
    Exhibit(
      .ballotsUnknown, name: "behind-a-factor",
      articles:
        "测评票“票”。指标：“甲”；“乙”。评分范围：从0到10分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：不查重。缺漏：停止计票。\n数值“数”，取自“票”：指标“甲”乘以2；汇总各指标求和；汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。\n"
    ),
    Exhibit(
      .ballotsUnknown, name: "places",
      articles:
        "测评票“票”。评分范围：从0到10分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：不查重。缺漏：停止计票。\n数值“数”，取自“票”：取名次，由高到低，并列单位取靠前名次；汇总各评分人求和，空缺停止计票；不修约。\n"
    ),
    Exhibit(
      .stepUnfit, name: "places-by-deputy",
      articles: Piece.feedback("否则为1").replacing(
        "汇总各代表", with: "取名次，由高到低，并列单位取靠前名次；汇总各代表")),
    Exhibit(
      .stepUnfit, name: "round-of-another-form",
      articles: Piece.feedback("否则为1")
        + "计票表“票”。票面等次：“满意”为100分；“不满意”为0分。空白：停止计票。重复：停止计票。缺漏：停止计票。\n数值“数”取自“票”：轮次“二”乘以80%；汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。\n"
    ),
    Exhibit(
      .emptyNotRuled, name: "units",
      articles:
        "\(Piece.checklist)数值“比”取自“件数”：除以“次数”，空缺不计；四舍五入，保留1位小数。\n数值“数”取自“比”：汇总各单位取最高分；不修约。\n"
    ),
  ]
}
