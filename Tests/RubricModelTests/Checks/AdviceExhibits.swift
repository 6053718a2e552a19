@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let cases = "空白：停止计票。缺漏：停止计票。重复：停止计票。\n"
  static let tally = "计票表“票”。票面等次：“满意”；“不满意”。空白：计为0票。重复：停止计票。缺漏：停止计票。\n"
  static let bids =
    "登记表“报价表”。项目：“均价”，从1到100，每档1；“浮动额”，从负10到10，每档1。不合评分范围：停止计票。\(cases)"
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
  ]
}
