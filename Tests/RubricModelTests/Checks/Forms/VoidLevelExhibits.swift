@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let cases = "空白：计为0票。重复：停止计票。缺漏：停止计票。\n"
  static let tally = "计票表“票”。票面等次：“赞成”；“弃权”作弃权；“无效”作无效。\(cases)"
  static let paper = "空白：停止计票。重复：停止计票。缺漏：停止计票。\n"
  static let rate = "比率“率”取自“票”：“赞成”占收回票数，空缺不计；四舍五入，保留1位小数。\n"
}

extension Museum {
  /// Invalid votes as a level of a tally.
  static let voidLevels: [Exhibit] = [
    Exhibit(
      .formLineUnfit, name: "void-level-on-ballot",
      articles: """
        测评票“票”。票面等次：“赞成”；“反对”；“无效”作无效。\(Piece.paper)
        比率“率”取自“票”：“赞成”占有效票数，空缺停止计票；四舍五入，保留1位小数。

        """),
    Exhibit(
      .formLineUnfit, name: "void-level-on-ledger",
      articles: """
        办理台账“账”。票面等次：“办成”；“未办成”；“撤回”作无效。重复：停止计票。缺漏：该项无效。空白：停止计票。
        比率“率”取自“账”：“办成”占有效票数，空缺不计；四舍五入，保留1位小数。

        """),
    Exhibit(
      .stepUnfit, name: "void-level-of-valid",
      articles: "\(Piece.tally)比率“率”取自“票”：“赞成”、“无效”占有效票数，空缺停止计票；四舍五入，保留1位小数。\n"),
    Exhibit(
      .gradeRulesUnsound, name: "void-level-of-expressed",
      articles: "\(Piece.tally)等次“级”，取自“票”，依次判定：若“无效”占表态票数超过半数，则为“重投”；否则为“有效”。\n"),
    Exhibit(
      .gradeRulesUnsound, name: "most-void",
      articles: "\(Piece.tally)等次“级”，取自“票”，依次判定：若“无效”得票最多，则为“重投”；否则为“有效”。\n"),
    Exhibit(
      .abstentionUnmarked, name: "void-level",
      articles: "计票表“票”。票面等次：“赞成”；“反对”；“废票”作弃权。\(Piece.cases)\(Piece.rate)"),
    Exhibit(
      .abstentionUnmarked, name: "void-level-on-ballot",
      articles: """
        测评票“票”。票面等次：“赞成”；“反对”；“无效”。\(Piece.paper)
        比率“率”取自“票”：“赞成”占有效票数，空缺停止计票；四舍五入，保留1位小数。

        """),
    Exhibit(
      .levelsPartlyValued, name: "void-level",
      articles: """
        计票表“票”。票面等次：“赞成”为100%；“反对”为0%；“无效”。\(Piece.cases)
        比率“率”取自“票”：“赞成”占收回票数，空缺不计；四舍五入，保留1位小数。

        """),
  ]
}
