@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let checklist = "登记表“登记”。项目：“实际”；“目标”；“总数”。空白：计为0分。缺漏：计为0分。重复：停止计票。\n"
  static let tally = "计票表“票”。票面等次：“满意”；“不满意”。空白：计为0票。重复：停止计票。缺漏：停止计票。\n"
  static let rate = "比率“率”取自“实际”：除以“总数”，空缺计为0%；超过100%计为100%；四舍五入，保留1位小数。\n"

  static func marks(_ step: String) -> String {
    "测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：停止计票。\n"
      + "数值“数”取自“票”：汇总各评分人，\(step)；四舍五入，保留2位小数。\n"
  }

  static func grade(_ condition: String) -> String {
    "\(checklist)\(rate)等次“级”，依次判定：\(condition)；否则为“差”。\n"
  }
}

extension Museum {
  /// Conditions that compare two figures.
  static let comparisons: [Exhibit] = [
    Exhibit(
      .gradeRulesUnsound, name: "figures-of-two-kinds",
      articles: Piece.grade("若“率”不低于“目标”，则为“优”")),
    Exhibit(
      .gradeRulesUnsound, name: "figure-with-itself",
      articles: Piece.grade("若“实际”不低于“实际”，则为“优”")),
    Exhibit(
      .unknownName, name: "figure-compared",
      articles: Piece.grade("若“实际”不低于“目的”，则为“优”")),
    Exhibit(
      .unknownName, name: "grade-compared",
      articles: Piece.grade("若“实际”超过“目标”，则为“优”") + "等次“另”，依次判定：若“实际”不低于“级”，则为“甲”；否则为“乙”。\n"),
    Exhibit(
      .unknownName, name: "level-compared",
      articles:
        "\(Piece.tally)数值“票数”取自“票”：计数“满意”；不修约。\n等次“级”，取自“票”，依次判定：若“满意”超过“不满意”，则为“甲”；否则为“乙”。\n"
    ),
    Exhibit(
      .levelNotNumber, name: "most-votes-of-no-form",
      articles:
        "\(Piece.tally)数值“票数”取自“票”：计数“满意”；不修约。\n等次“级”，依次判定：若“满意”得票最多，则为“甲”；否则为“乙”。\n"
    ),
    Exhibit(
      .voteUnsound, name: "rows-of-none",
      articles: Piece.tally.replacing("空白：", with: "每行合计：等于0票。空白：") + "数值“票数”取自“票”：计数“满意”；不修约。\n"),
    Exhibit(
      .trimmingUnsound, name: "empty-without-condition",
      articles: Piece.marks("去掉1个最高分和1个最低分，否则空缺，取平均分，空缺不计")),
    Exhibit(
      .trimmingUnsound, name: "empty-behind-a-quorum",
      articles: Piece.marks("若至少3个有效分，若至少5个有效分，去掉1个最高分和1个最低分，否则空缺，取平均分，空缺不计")),
    Exhibit(
      .trimmingUnsound, name: "tier-never-reached",
      articles: Piece.marks("若至少5个有效分，去掉1个最高分，若至少7个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分，空缺不计")),
    Exhibit(
      .trimmingUnsound, name: "tier-below-quorum",
      articles: Piece.marks("若至少5个有效分，若至少7个有效分，去掉1个最高分，若低于5个有效分，去掉1个最低分，否则不去分，取平均分，空缺不计")),
    Exhibit(
      .trimmingUnsound, name: "tier-without-condition",
      articles: Piece.marks("去掉2个最高分，若至少7个有效分，去掉1个最高分，否则不去分，取平均分，空缺不计")),
    Exhibit(
      .trimmingUnsound, name: "tiers-without-otherwise",
      articles: Piece.marks("若至少7个有效分，去掉1个最高分和1个最低分，若至少5个有效分，去掉1个最高分，取平均分，空缺不计")),
    Exhibit(
      .trimmingUnsound, name: "tiers-without-least",
      articles: Piece.marks("若低于5个有效分，去掉1个最高分，若至少7个有效分，去掉1个最高分和1个最低分，否则空缺，取平均分，空缺不计")),
    Exhibit(
      .trimmingUnsound, name: "warning-tiers-overlap",
      articles: Piece.marks("若不超过6个有效分，去掉1个最高分，若至少5个有效分，去掉1个最高分和1个最低分，取平均分，空缺不计")),
    Exhibit(
      .gapCannotOccur, name: "tiers-complete",
      articles: Piece.marks("若至少5个有效分，去掉1个最高分和1个最低分，若低于5个有效分，去掉1个最低分，否则不去分，取平均分，空缺不计")),
    Exhibit(
      .emptyNotRuled, name: "trimmed-and-too-few",
      articles: Piece.marks("若至少5个有效分，去掉1个最高分和1个最低分，否则空缺，取平均分")),
    Exhibit(
      .gapCannotOccur, name: "warning-quorum-of-one",
      articles: Piece.marks("若至少1个有效分，若超过5个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分，空缺不计")),
    Exhibit(
      .itemNeverReached, name: "figures-apart",
      articles: Piece.grade("若“实际”低于“目标”、“目标”低于“实际”，则为“优”")),
    Exhibit(
      .itemNeverReached, name: "figures-turned",
      articles: Piece.grade("若“实际”不超过“目标”，则为“中”；若“目标”超过“实际”，则为“良”")),
    Exhibit(
      .holdsAlways, name: "notice-figures",
      articles:
        "\(Piece.checklist)\(Piece.rate)比率“全”取自100%：不修约。\n等次“级”，依次判定：若“率”不超过“全”、“实际”超过“目标”，则为“优”；否则为“差”。\n"
    ),
    Exhibit(
      .absenceUndecided, name: "warning-figures",
      articles:
        "\(Piece.checklist)比率“率”取自“实际”：除以“总数”，空缺不计；超过100%计为100%；四舍五入，保留1位小数。\n比率“额”取自“目标”：除以“总数”，空缺计为0%；超过100%计为100%；四舍五入，保留1位小数。\n等次“级”，依次判定：若“额”不超过“率”，则为“优”；否则为“差”。\n"
    ),
  ]
}
