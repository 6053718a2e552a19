@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let cases = "空白：停止计票。重复：停止计票。缺漏：停止计票。\n"
  static let points = "评分范围：从0到100分，整数计分。不合评分范围：停止计票。\(cases)"
  static let mean = "汇总各评分人取平均分，空缺停止计票；"
  static let start = "类别：“正职”；“副职”。\n"
  static let used = "等次“级”，依次判定：若类别为“正职”，则为“正”；否则为“其他”。\n"

  static func score(_ steps: String) -> String {
    "计分部分“分”满分100分。计分取自“票”：\(mean)\(steps)四舍五入，保留2位小数。\n"
  }

  /// A ballot with two groups, and with lists of their weights.
  static func groups(_ lists: String, _ average: String = "取加权平均") -> String {
    "\(start)测评票“票”。组别：“上级”；“下级”。\n\(lists)\n\(points)\(score("汇总各组别\(average)；"))"
  }

  static func criteria(_ lists: String) -> String {
    "\(start)测评票“票”。指标：“德”；“能”。\n\(lists)\n\(points)\(score("汇总各指标取加权平均；"))"
  }

  static let ranking = "排名按“分”统一进行，由高到低。同分：并列占位。同分依次比较：“能”；仍同则并列。\n"
  static let chief = "类别“正职”的组别权重：“上级”60%；“下级”40%。"
  static let both = "类别“正职”的指标权重：“德”100%。类别“副职”的指标权重：“德”50%；“能”50%。"
}

extension Museum {
  /// What groups, criteria and lines weigh for the units of some categories.
  static let categoryWeights: [Exhibit] = [
    Exhibit(
      .weightsNotWhole, name: "of-a-category",
      articles: Piece.groups("\(Piece.chief)类别“副职”的组别权重：“上级”50%；“下级”30%。")),
    Exhibit(.weightsIncomplete, name: "of-a-category", articles: Piece.groups(Piece.chief)),
    Exhibit(
      .weightsIncomplete, name: "line-of-a-category",
      articles: """
        \(Piece.start)登记表“登记”。项目：“甲”，权重50%；“乙”，权重50%。类别“正职”的项目权重：“甲”100%。\(Piece.cases)\
        数值“数”，取自“登记”：汇总各项目取加权平均；四舍五入，保留2位小数。

        """),
    Exhibit(
      .saidTwice, name: "category-of-weights",
      articles: Piece.groups("\(Piece.chief)类别“副职”、“正职”的组别权重：“上级”50%；“下级”50%。")),
    Exhibit(
      .saidTwice, name: "category-twice-in-a-list",
      articles: Piece.groups(
        "类别“正职”、“副职”、“正职”的组别权重：“上级”50%；“下级”50%。") + Piece.used),
    Exhibit(
      .saidTwice, name: "group-of-weights",
      articles: Piece.groups("类别“正职”、“副职”的组别权重：“上级”50%；“下级”20%；“上级”50%。")),
    Exhibit(
      .unknownName, name: "category-of-weights",
      articles: Piece.groups("\(Piece.chief)类别“付职”的组别权重：“上级”50%；“下级”50%。") + Piece.used),
    Exhibit(
      .unknownName, name: "group-of-weights",
      articles: Piece.groups("\(Piece.chief)类别“副职”的组别权重：“上级”50%；“同级”50%。")),
    Exhibit(
      .formLineUnfit, name: "weights-without-groups",
      articles:
        "\(Piece.start)\(Piece.used)测评票“票”。\(Piece.chief)\n\(Piece.points)\(Piece.score(""))"),
    Exhibit(
      .neverUsed, .neverUsed, name: "warning-group-of-ballot-rule",
      articles: Piece.groups(
        """
        \(Piece.chief)类别“副职”的组别权重：“下级”100%。
        每票须符合，否则全票无效：组别“上级”，类别“副职”评分不得全部相同；组别“上级”，类别“正职”、“副职”评分不得全部满分；\
        组别“上级”、“下级”，类别“正职”、“副职”评分不得全部满分；组别“上级”，每类评分不得全部满分。
        """)),
    Exhibit(
      .neverUsed, .neverUsed, name: "warning-criterion-of-ballot-rule",
      articles: Piece.criteria(
        """
        \(Piece.both)
        每票须符合，否则全票无效：类别“正职”、“副职”指标“能”评分不得全部相同；类别“正职”指标“能”评分不得全部相同。
        """)),
    Exhibit(
      .neverUsed, name: "warning-category-of-ballot-rule",
      articles: """
        \(Piece.start)测评票“票”。适用类别：“正职”。\(Piece.points)\
        每票须符合，否则全票无效：类别“副职”评分不得全部相同；每类评分不得全部相同。\(Piece.score(""))\(Piece.used)
        """),
    Exhibit(
      .weightsUnused, name: "warning-of-a-category",
      articles: Piece.groups("\(Piece.chief)类别“副职”的组别权重：“下级”100%。", "取平均分")),
    Exhibit(
      .neverUsed, name: "group-of-no-category",
      articles: Piece.groups("类别“正职”、“副职”的组别权重：“上级”100%。")),
    Exhibit(
      .neverUsed, name: "weights-of-all-categories",
      articles: Piece.groups("类别“正职”、“副职”的组别权重：“上级”60%；“下级”40%。").replacing(
        "“上级”；“下级”。", with: "“上级”，权重50%；“下级”，权重50%。")),
    Exhibit(
      .neverUsed, name: "weights-of-a-category-not-on-the-form",
      articles: Piece.groups("适用类别：“正职”。\(Piece.chief)类别“副职”的组别权重：“上级”50%；“下级”50%。")),
    Exhibit(
      .absenceUndecided, name: "warning-criterion-of-a-category",
      articles: Piece.criteria(Piece.both) + Piece.ranking),
  ]
}
