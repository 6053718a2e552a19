@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let cases = "空白：停止计票。重复：停止计票。缺漏：停止计票。\n"
  static let points = "评分范围：从0到100分，整数计分。不合评分范围：停止计票。\(cases)"
  static let levels = "票面等次：“优秀”为9分；“良好”为7分；“一般”为5分。"
  static let rules = "每票须符合，否则全票无效："

  static func score(_ steps: String) -> String {
    "\n计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；\(steps)四舍五入，保留2位小数。\n"
  }

  static let criteria = score("汇总各指标取平均分；")
  static let groups = score("汇总各组别取平均分；")
}

extension Museum {
  /// Rules of a ballot for each criterion, and for some groups of voters.
  static let ballotClauses: [Exhibit] = [
    Exhibit(
      .ballotRulesUnsound, name: "criteria-unsaid",
      articles:
        "测评票“票”。指标：“甲”；“乙”。\(Piece.points)\(Piece.rules)评分不得全部相同；最多2个评分90分以上。\(Piece.criteria)"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "units-over-criteria",
      articles:
        "测评票“票”。指标：“甲”；“乙”。\(Piece.points)\(Piece.rules)所有指标最多30%单位90分以上。\(Piece.criteria)"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "no-criteria",
      articles: "测评票“票”。\(Piece.points)\(Piece.rules)每项指标评分不得全部相同。\(Piece.score(""))"),
    Exhibit(
      .ballotRulesUnsound, name: "no-such-mark-of-criterion",
      articles: """
        测评票“票”。指标：“甲”，从0到30分，整数计分；“乙”，从0到70分，整数计分。不合评分范围：停止计票。\
        \(Piece.cases)\(Piece.rules)每项指标至少1个评分60分以上。\(Piece.score("汇总各指标求和；"))
        """),
    Exhibit(
      .ballotRulesUnsound, name: "no-such-level-of-criterion",
      articles: """
        测评票“票”。指标：“甲”；“乙”。票面等次：“好”为30分；“差”为10分。指标“乙”的票面等次：“高”为20分；“低”为5分。\
        \(Piece.cases)\(Piece.rules)每项指标最多2个评分“好”；每项指标至少1个评分“好”。\(Piece.score("汇总各指标求和；"))
        """),
    Exhibit(
      .ballotRulesUnsound, name: "quotas-of-one-group",
      articles: """
        测评票“票”。组别：“甲组”；“乙组”。\(Piece.points)\(Piece.rules)\
        组别“甲组”，最多2个评分90分以上；至少3个评分90分以上。\(Piece.groups)
        """),
    Exhibit(
      .ballotRulesUnsound, name: "more-than-the-sum",
      articles:
        "测评票“票”。\(Piece.points)\(Piece.rules)评分之和不超过200分；至少3个评分80分以上。\(Piece.score(""))"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "levels-not-together",
      articles:
        "测评票“票”。\(Piece.levels)\(Piece.cases)\(Piece.rules)最多2个评分“优秀”、“良好”；合计最多3个评分“一般”、“良好”。\(Piece.score(""))"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "level-by-itself-together",
      articles:
        "测评票“票”。\(Piece.levels)\(Piece.cases)\(Piece.rules)合计最多2个评分“优秀”。\(Piece.score(""))"),
    Exhibit(
      .ballotRulesUnsound, name: "more-of-one-than-of-all-levels",
      articles: """
        类别：“甲类”；“乙类”。测评票“票”。\(Piece.levels)\(Piece.cases)\(Piece.rules)每类合计最多2个评分“优秀”、“良好”；\
        类别“甲类”至少3个评分“优秀”；至少4个评分“优秀”。\(Piece.score(""))
        """),
    Exhibit(
      .saidTwice, name: "level-of-ballot-rule",
      articles:
        "测评票“票”。\(Piece.levels)\(Piece.cases)\(Piece.rules)合计最多2个评分“优秀”、“良好”、“优秀”。\(Piece.score(""))"
    ),
    Exhibit(
      .saidTwice, name: "category-of-ballot-rule",
      articles:
        "类别：“甲类”；“乙类”。测评票“票”。\(Piece.levels)\(Piece.cases)\(Piece.rules)类别“甲类”、“甲类”最多2个评分“优秀”。\(Piece.score(""))"
    ),
    Exhibit(
      .unknownName, name: "no-categories-of-ballot-rule",
      articles:
        "测评票“票”。\(Piece.levels)\(Piece.cases)\(Piece.rules)每类最多2个评分“优秀”；每类最多3个评分“良好”。\(Piece.score(""))"
    ),
    Exhibit(
      .unknownName, name: "category-of-ballot-rule",
      articles:
        "类别：“甲类”；“乙类”。测评票“票”。\(Piece.levels)\(Piece.cases)\(Piece.rules)类别“丙类”最多2个评分“优秀”；每类最多3个评分“良好”。\(Piece.score(""))"
    ),
    Exhibit(
      .unknownName, name: "group-of-ballot-rule",
      articles: """
        测评票“票”。组别：“甲组”；“乙组”。\(Piece.points)\(Piece.rules)\
        组别“甲”，最多2个评分90分以上。\(Piece.groups)
        """),
    Exhibit(
      .saidTwice, name: "criterion-of-ballot-rule",
      articles: """
        测评票“票”。指标：“甲”；“乙”。\(Piece.points)\(Piece.rules)\
        指标“甲”、“甲”评分不得全部相同。\(Piece.criteria)
        """),
  ]
}
