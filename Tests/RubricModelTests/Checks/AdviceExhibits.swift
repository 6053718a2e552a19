@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let cases = "空白：停止计票。缺漏：停止计票。重复：停止计票。\n"
  static let tally = "计票表“票”。票面等次：“满意”；“不满意”。空白：计为0票。重复：停止计票。缺漏：停止计票。\n"
  static let bids =
    "登记表“报价表”。项目：“均价”，从1到100，每档1；“浮动额”，从负10到10，每档1。不合评分范围：停止计票。\(cases)"
  static let ballot = "测评票“票”。评分范围：从0到10分，每档0.1分。不合评分范围：停止计票。\(cases)"
  static let elements =
    "登记表“登记”。项目：“基础”，从0到10，每档0.1；“次数”，从0到10，每档1。不合评分范围：停止计票。\(cases)"
  static let mean = "汇总各评分人取平均分，空缺停止计票"
}

extension Museum {
  /// Messages that once said what was not so, or what could not be followed.
  static let advice: [Exhibit] = [
    Exhibit(
      .caseCannotOccur, name: "numbers",
      articles: "登记表“登记”。项目：“件数”。不合评分范围：停止计票。\(Piece.cases)数值“数”，取自“件数”：不修约。\n"),
    Exhibit(
      .kindsMixed, name: "points-times-whole-points",
      articles:
        "登记表“登记”。项目：“得分”，从0到100分，整数计分；“系数”，从0到1，整数计分。不合评分范围：停止计票。\(Piece.cases)数值“数”，取自“得分”：乘以“系数”；不修约。\n"
    ),
    Exhibit(
      .voteUnsound, name: "valid-of-several",
      articles: "测评有效须符合：有效票数占收回票数超过半数。\n\(Piece.tally)数值“票数”取自“票”：计数“满意”；不修约。\n"),
    Exhibit(
      .emptyNotRuled, name: "line-of-a-share",
      articles:
        "\(Piece.bids)数值“基准价”，取自“均价”加上“浮动额”：不修约。\n数值“扣分”，取自20分：“均价”超过“基准价”的，每超过1%减去1分，不足一档不计；不修约。\n"
    ),
    Exhibit(
      .kindsMixed, name: "number-before-its-score",
      articles:
        "\(Piece.ballot)数值“质量”，取自“票”：\(Piece.mean)；四舍五入，保留2位小数。\n最后得分取自1.5乘以“质量”加上“质量”：四舍五入，保留2位小数。\n"
    ),
    Exhibit(
      .kindsMixed, name: "ratio-of-two-scores-in-steps",
      articles:
        "\(Piece.ballot)数值“质量”，取自“票”：\(Piece.mean)；四舍五入，保留2位小数。\n数值“全校”，取自“质量”：汇总各单位取平均分；四舍五入，保留2位小数。\n数值“校准”，取自“质量”：乘以“质量”；除以“全校”，空缺停止计票；四舍五入，保留2位小数。\n"
    ),
    Exhibit(
      .treatmentUnfit, name: "figure-in-a-blank-cell",
      articles:
        "登记表“登记”。项目：“件数”，从0到10，每档1。不合评分范围：停止计票。空白：计为“家数”。缺漏：停止计票。重复：停止计票。\n数值“家数”，取自参评单位数：不修约。\n数值“数”，取自“件数”加上“家数”：不修约。\n"
    ),
    Exhibit(
      .bandsOverlap, name: "upper-ends-in-rising-order",
      articles:
        "\(Piece.elements)分档表“档”：2以下为1；4以下为2；超过4为3。\n数值“数”，取自“次数”：查“档”；不修约。\n"
    ),
    Exhibit(
      .kindsMixed, name: "number-meant-as-points",
      articles:
        "\(Piece.ballot)\(Piece.elements)数值“质量”，取自“票”：\(Piece.mean)；不修约，显示时四舍五入，保留2位小数。\n数值“动作”，取自“基础”乘以“质量”加上“基础”：不修约，显示时四舍五入，保留2位小数。\n"
    ),
    Exhibit(
      .kindsMixed, name: "points-added-to-a-number",
      articles:
        "\(Piece.ballot)\(Piece.elements)数值“质量”，取自“票”：\(Piece.mean)；不修约，显示时四舍五入，保留2位小数。\n数值“动作”，取自“基础”：加上“质量”；不修约，显示时四舍五入，保留2位小数。\n"
    ),
    Exhibit(
      .kindsMixed, name: "quotient-added-to-a-number",
      articles:
        "\(Piece.elements)数值“商”，取自“基础”：除以“次数”，空缺停止计票；四舍五入，保留2位小数。\n数值“和”，取自“商”加上“次数”：不修约。\n"
    ),
    Exhibit(
      .kindsMixed, name: "whole-part-of-a-quotient",
      articles:
        "\(Piece.elements)数值“商”，取自“基础”：除以“次数”，空缺停止计票；不修约，显示时四舍五入，保留2位小数。\n数值“整数”，取自“商”：截尾，保留0位小数。\n数值“和”，取自“次数”减去“整数”：不修约。\n"
    ),
    Exhibit(
      .kindsMixed, name: "number-added-to-a-quotient",
      articles:
        "\(Piece.elements)数值“和”，取自“基础”：除以“次数”，空缺停止计票；加上“次数”；四舍五入，保留2位小数。\n"
    ),
    Exhibit(
      .stepUnfit, name: "places-counted",
      articles: "\(Piece.ballot)数值“第一”，取自“票”：取名次，由高到低，并列单位停止计票；计数评分等于1；不修约。\n"),
    Exhibit(
      .maximumExceeded, name: "trimmed-sum",
      articles:
        "\(Piece.ballot)计分部分“难度”，满分30分。计分取自“票”：汇总各评分人，去掉1个最高分和1个最低分，求和，空缺停止计票；不修约，显示时四舍五入，保留2位小数。\n"
    ),
    Exhibit(
      .maximaNotFullScore, name: "final-score-of-quantities",
      articles:
        "总分100分。\n\(Piece.ballot)数值“质量”，取自“票”：\(Piece.mean)；乘以10；四舍五入，保留2位小数。\n最后得分取自“质量”：不修约。\n"
    ),
  ]
}
