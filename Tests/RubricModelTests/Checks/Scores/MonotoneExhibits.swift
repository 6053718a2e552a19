@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let cases = "空白：停止计票。重复：停止计票。缺漏：停止计票。\n"
  static let points = "测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。\(cases)"
  static let levels = "测评票“票”。票面等次：“满意”；“不满意”。\(cases)"
}

extension Museum {
  /// Marks that are counted by a bound, and what expressed marks are told from.
  static let counted: [Exhibit] = [
    Exhibit(
      .expressedWithoutAbstention, name: "rate",
      articles: "\(Piece.levels)比率“率”取自“票”：“满意”占表态票数，空缺停止计票；四舍五入，保留1位小数。\n"),
    Exhibit(
      .expressedWithoutAbstention, name: "unmarked",
      articles: """
        计票表“票”。票面等次：“满意”；“不满意”；“不了解”。\(Piece.cases)
        比率“率”取自“票”：“满意”占表态票数，空缺停止计票；四舍五入，保留1位小数。

        """),
    Exhibit(
      .expressedWithoutAbstention, name: "grade",
      articles: "\(Piece.levels)等次“等次”，取自“票”，依次判定：若“满意”占表态票数不低于半数，则为“满意”；否则为“不满意”。\n"),
    Exhibit(
      .stepUnfit, name: "level-by-bound",
      articles: "\(Piece.levels)数值“数”，取自“票”：计数评分60分以上；不修约。\n"),
    Exhibit(
      .stepUnfit, name: "factor-behind-a-comma",
      articles: "\(Piece.levels)数值“数”，取自“票”：计数“满意”；减去10，乘以2；不修约。\n"),
    Exhibit(
      .stepUnfit, name: "factor-of-cases",
      articles: """
        登记表“表”。项目：“甲”；“次”。空白：停止计票。重复：停止计票。缺漏：停止计票。
        数值“数”，依次判定：若“次”超过2，则为“甲”；否则为“次”，乘以3。

        """),
    Exhibit(
      .stepUnfit, name: "cap-of-deductions",
      articles: """
        登记表“表”。项目：“甲”；“次”。空白：停止计票。重复：停止计票。缺漏：停止计票。
        数值“数”，取自“甲”：乘以1分；每有“次”加上2分，累计扣分不超过6分；不修约。

        """),
    Exhibit(
      .kindsMixed, name: "mark-and-share",
      articles: "\(Piece.points)数值“数”，取自“票”：计数评分60%以上；不修约。\n"),
    Exhibit(
      .rowNeverUsed, name: "no-such-mark",
      articles: "\(Piece.points)比率“率”，取自“票”：评分600分以上占有效票数，空缺停止计票；四舍五入，保留1位小数。\n"),
    Exhibit(
      .rowNeverUsed, name: "bounds-apart",
      articles: "\(Piece.points)数值“数”，取自“票”：计数评分80分以上、低于60分；不修约。\n"),
  ]

  /// Faults that are told where they are, and once.
  static let toldOnce: [Exhibit] = [
    Exhibit(
      .maximumExceeded, name: "level-of-190",
      articles: """
        测评票“票”。票面等次：“满意”为190%；“不满意”为0%。\(Piece.cases)
        计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；乘以100分；四舍五入，保留1位小数。

        """),
    Exhibit(
      .treatmentUnfit, name: "ballots-on-ballot",
      articles: """
        测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：计为0票。重复：停止计票。缺漏：停止计票。
        计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。

        """),
    Exhibit(
      .caseNotRuled, name: "absent-or-not",
      articles: """
        登记表“登记表”。项目：“件数”；“次数”。空白：作弃权。重复：停止计票。
        数值“比”，取自“件数”：乘以“次数”；不修约。

        """),
  ]

  /// What can surprise a unit: more marks for less, and figures that others move.
  static let surprises: [Exhibit] = [
    Exhibit(
      .raisedMarkLowers, name: "notice-closest",
      articles:
        "\(Piece.points)计分部分“分”，满分100分。计分取自“票”：汇总各评分人，留最接近2个，远近相同时全部保留，取平均分，空缺停止计票；四舍五入，保留1位小数。\n"
    ),
    Exhibit(
      .raisedMarkLowers, name: "notice-closest-of-many",
      articles:
        "\(Piece.points)计分部分“分”，满分100分。计分取自“票”：汇总各评分人，留最接近999999999999个，远近相同时全部保留，取平均分，空缺停止计票；四舍五入，保留1位小数。\n"
    ),
    Exhibit(
      .raisedMarkLowers, name: "notice-closest-levels",
      articles: """
        测评票“票”。票面等次：“优”为100分；“良”为90分；“中”为75分；“差”为50分。\(Piece.cases)
        计分部分“分”，满分100分。计分取自“票”：汇总各评分人，留最接近3个，远近相同时全部保留，取平均分，空缺停止计票；四舍五入，保留1位小数。

        """),
    Exhibit(
      .raisedMarkLowers, name: "notice-outliers",
      articles:
        "\(Piece.points)计分部分“分”，满分100分。计分取自“票”：汇总各评分人，去掉偏离平均分超过20%的，取平均分，空缺停止计票；四舍五入，保留1位小数。\n"
    ),
    Exhibit(
      .raisedMarkLowers, name: "notice-cap",
      articles:
        "\(Piece.points)计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；超过95分计为90分；加上5分；四舍五入，保留1位小数。\n"),
    Exhibit(
      .ceilingVoidsMarks, name: "notice-ceiling",
      articles: """
        测评票“票”。评分范围：从0到100分，每档0.5分。最高分95分。不合评分范围：停止计票。越出上下限：该项无效。\(Piece.cases)
        计分部分“分”，满分95分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。

        """),
    Exhibit(
      .scoreDependsOnOthers, name: "notice-best",
      articles: """
        登记表“登记表”。项目：“件数”。\(Piece.cases)
        计分部分“分”，满分100分。计分取自“件数”：折算为与最高单位之比；乘以100分；四舍五入，保留1位小数。

        """),
    Exhibit(
      .levelsOutOfOrder, name: "notice-lost-digit",
      articles: """
        测评票“票”。票面等次：“满意”为100分；“基本满意”为8分；“不满意”为40分。\(Piece.cases)
        计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。

        """),
    Exhibit(
      .validMarksDoubtful, name: "notice-missing-marks",
      articles: """
        测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
        计分部分“分”，满分100分。计分取自“票”：汇总各评分人，若至少3个有效分，取平均分，空缺停止计票；四舍五入，保留1位小数。

        """),
    Exhibit(
      .validMarksDoubtful, name: "warning-at-most",
      articles:
        "\(Piece.points)计分部分“分”，满分100分。计分取自“票”：汇总各评分人，若最多3个有效分，取平均分，空缺停止计票；四舍五入，保留1位小数。\n"),
    Exhibit(
      .gapCannotOccur, name: "warning-one-valid-mark",
      articles:
        "\(Piece.points)计分部分“分”，满分100分。计分取自“票”：汇总各评分人，若至少1个有效分，取平均分，空缺停止计票；四舍五入，保留1位小数。\n"),
    Exhibit(
      .bandUnsound, name: "marks-with-two-lower-ends",
      articles: "\(Piece.points)数值“数”，取自“票”：计数评分60分以上、80分以上；不修约。\n"),
    Exhibit(
      .stepUnfit, name: "marks-of-a-checklist",
      articles: "登记表“登记表”。项目：“件数”。\(Piece.cases)数值“数”，取自“件数”：计数评分60分以上；不修约。\n"),
    Exhibit(
      .stepUnfit, name: "marks-of-adjustments",
      articles: "加减分表“加分”。空白：停止计票。缺漏：计为0分。数值“数”，取自“加分”：计数评分60分以上；不修约。\n"),
    Exhibit(
      .levelsOutOfOrder, name: "notice-bands-lost-digit",
      articles: inTable("分档表“表”：90%以上为100分；60%以上、低于90%为6分；低于60%为40分。")),
    Exhibit(
      .levelsOutOfOrder, name: "notice-bands-jumbled",
      articles: inTable("分档表“表”：60%以上、低于90%为60分；90%以上为100分；低于60%为40分。")),
    Exhibit(
      .levelsOutOfOrder, name: "notice-line-lost-digit",
      articles: inTable("插值表“表”：当0%为0分；当60%为6分；当80%为5分；当100%为100分。越出上下限：按上下限计。")),
    Exhibit(
      .levelsOutOfOrder, .scoreDependsOnOthers, name: "notice-places-lost-digit",
      articles: inTable("名次表“表”：名次1为100分；名次2到3为8分；名次4起往后为60分；并列单位取靠前名次。", "，由高到低")),
    Exhibit(
      .levelsOutOfOrder, name: "notice-grades-jumbled",
      articles: inTable("分档表“表”：60%以上为100分；低于60%为40分。")
        + "等次“等”，按“分”：低于60分为“差”；90分以上为“好”；60分以上、低于90分为“中”。\n"),
    Exhibit(
      .tieBreaksUnsound, name: "notice-criterion-lost",
      articles: """
        测评票“票”。指标：“一”；“二”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。\(Piece.cases)
        计分部分“分”，满分100分。计分取自“票”：汇总各指标取平均分；汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。
        排名按“分”统一进行，由高到低。同分：并列占位。同分依次比较：“二”；仍同则并列。

        """),
    Exhibit(
      .criterionBreaksTies, name: "notice-criterion",
      articles: """
        测评票“票”。指标：“一”；“二”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。\(Piece.cases)
        计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各指标取平均分；四舍五入，保留1位小数。
        排名按“分”统一进行，由高到低。同分：并列占位。同分依次比较：“二”；仍同则并列。

        """),
  ]
}

/// A rate that is looked up in a table.
private func inTable(_ table: String, _ direction: String = "") -> String {
  """
  计票表“票”。票面等次：“满意”；“不满意”。空白：停止计票。重复：停止计票。缺漏：停止计票。
  \(table)
  比率“率”，取自“票”：“满意”占有效票数，空缺停止计票；四舍五入，保留1位小数。
  计分部分“分”，满分100分。计分取自“率”：查“表”\(direction)；不修约。

  """
}
