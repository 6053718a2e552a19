@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let cases = "空白：停止计票。重复：停止计票。缺漏：停止计票。"
  static let scale = "评分范围：从0到100分，整数计分。不合评分范围：停止计票。"
  static let mean = "汇总各评分人取平均分，空缺停止计票；"
  static let end = "四舍五入，保留2位小数。\n"
}

extension Museum {
  /// Some groups of voters, and what each ballot states of itself.
  static let groupsAndBallots: [Exhibit] = [
    Exhibit(
      .gradeRulesUnsound, name: "one-group-base",
      articles:
        "测评票“票”。票面等次：“好”；“差”。组别：“领导”；“群众”。\(Piece.cases)等次“级”，取自“票”组别“领导”，依次判定：若“好”占应到人数超过半数，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .unknownName, name: "group-of-a-grade",
      articles:
        "测评票“票”。票面等次：“好”；“差”。组别：“领导”；“群众”。\(Piece.cases)等次“级”，取自“票”组别“中层”，依次判定：若“好”占有效票数超过半数，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .unknownName, name: "level-of-a-graded-criterion",
      articles:
        "测评票“票”。指标：“量”；“质”。指标“量”的票面等次：“饱满”；“一般”。指标“质”的票面等次：“好”；“差”。\(Piece.cases)等次“级”，取自“票”指标“质”，依次判定：若“饱满”得票最多，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "number-of-a-group",
      articles:
        "测评票“票”。票面等次：“好”；“差”。组别：“领导”；“群众”。\(Piece.cases)等次“级”，取自“票”组别“领导”，依次判定：若收回票数低于5票，则为“不定”；否则为“良”。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "turnout-of-itself",
      articles:
        "测评票“票”。票面等次：“好”；“差”。\(Piece.cases)等次“级”，取自“票”，依次判定：若有效票数占有效票数低于60%，则为“不定”；否则为“良”。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "turnout-no-share",
      articles:
        "测评票“票”。票面等次：“好”；“差”。\(Piece.cases)等次“级”，取自“票”，依次判定：若有效票数占发出票数低于60，则为“不定”；否则为“良”。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "numbers-the-same",
      articles:
        "测评票“票”。票面等次：“好”；“差”。\(Piece.cases)等次“级”，取自“票”，依次判定：若计数“好”超过计数“好”，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "numbers-times-points",
      articles:
        "测评票“票”。票面等次：“好”；“差”。\(Piece.cases)等次“级”，取自“票”，依次判定：若计数“好”超过计数“差”乘以2分，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "numbers-times-nothing",
      articles:
        "测评票“票”。票面等次：“好”；“差”。\(Piece.cases)等次“级”，取自“票”，依次判定：若计数“好”超过计数“差”乘以0，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .holdsAlways, .gradeNeverOccurs, name: "notice-numbers-of-each-other",
      articles:
        "测评票“票”。票面等次：“好”；“差”。\(Piece.cases)等次“级”，取自“票”，依次判定：若计数“好”、“差”不低于计数“好”，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "number-by-criterion",
      articles:
        "测评票“票”。指标：“量”；“质”。票面等次：“好”；“差”。\(Piece.cases)等次“级”，取自“票”，依次判定：若有效票数低于5，则为“不定”；否则为“良”。\n"
    ),
    Exhibit(
      .levelNotNumber, name: "number-of-no-form",
      articles:
        "测评票“票”。票面等次：“好”；“差”。\(Piece.cases)等次“级”，依次判定：若有效票数低于5，则为“不定”；否则为“良”。\n"
    ),
    Exhibit(
      .neverUsed, name: "group-of-no-condition",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”组别“领导”、“群众”：\(Piece.mean)\(Piece.end)等次“级”，取自“票”组别“领导”，依次判定：若“数”超过60分，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .absenceUndecided, name: "warning-group-of-other-category",
      articles:
        "类别：“正职”；“副职”。测评票“票”。票面等次：“好”；“差”。组别：“上级”；“下级”。类别“正职”的组别权重：“下级”100%。\(Piece.cases)等次“级”，取自“票”组别“上级”，依次判定：若“好”占有效票数超过半数，则为“优”；否则为“良”。\n等次“下级评”，取自“票”组别“下级”，依次判定：若“好”占有效票数超过半数，则为“优”；否则为“良”。\n"
    ),
    Exhibit(
      .stepUnfit, name: "group-of-a-figure",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”组别“领导”、“群众”：\(Piece.mean)\(Piece.end)数值“二”，取自“数”组别“领导”：加上1分；不修约。\n公布：“二”。\n"
    ),
    Exhibit(
      .stepUnfit, name: "least-number-of-no-group",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”组别“领导”、“群众”：汇总各评分人，若组别“群众”至少5个有效分，取平均分，空缺不计；\(Piece.end)"
    ),
    Exhibit(
      .stepUnfit, name: "least-number-over-groups",
      articles:
        "测评票“票”。\(Piece.scale)指标：“德”；“能”。组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”：\(Piece.mean)汇总各指标，若组别“群众”至少2个有效分，取平均分，空缺不计；汇总各组别取平均分，空缺不计，部分空缺不计；\(Piece.end)"
    ),
    Exhibit(
      .trimmingUnsound, name: "least-number-below-that-of-all",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”：汇总各评分人，若组别“领导”至少3个有效分，若至少5个有效分，取平均分，空缺不计；汇总各组别取平均分，空缺不计，部分空缺不计；\(Piece.end)"
    ),
    Exhibit(
      .trimmingUnsound, name: "least-number-before-dropping",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”：汇总各评分人，若组别“领导”至少5个有效分，去掉1个最高分，取平均分，空缺不计；汇总各组别取平均分，空缺不计，部分空缺不计；\(Piece.end)"
    ),
    Exhibit(
      .saidTwice, name: "least-number-of-a-group",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”：汇总各评分人，若组别“领导”至少3个有效分，若组别“领导”至少5个有效分，取平均分，空缺不计；汇总各组别取平均分，空缺不计，部分空缺不计；\(Piece.end)"
    ),
    Exhibit(
      .unknownName, name: "least-number-of-unknown-group",
      articles:
        "测评票“票”。\(Piece.scale)组别：“领导”；“群众”。\(Piece.cases)数值“数”，取自“票”：汇总各评分人，若组别“职工”至少3个有效分，取平均分，空缺不计；汇总各组别取平均分，空缺不计，部分空缺不计；\(Piece.end)"
    ),
    Exhibit(
      .emptyNotRuled, name: "too-few-for-a-share",
      articles:
        "测评票“票”。票面等次：“好”；“差”。\(Piece.cases)比率“率”，取自“票”：若至少5张有效票，“好”占收回票数；\(Piece.end)"
    ),
    Exhibit(
      .formLineUnfit, name: "number-of-ballots-on-feedback",
      articles:
        "反馈表“表”。每票载明“持股数”，从1到100，每档1。\(Piece.scale)\(Piece.cases)数值“数”，取自“表”：汇总各代表取平均分，空缺不计；汇总各建议取平均分，空缺不计；\(Piece.end)"
    ),
    Exhibit(
      .unknownName, name: "number-that-no-ballot-states",
      articles:
        "测评票“票”。每票载明“持股数”，从1到100，每档1。\(Piece.scale)\(Piece.cases)每票须符合，否则停止计票：评分之和不超过“持股数”；评分之和不低于“股数”。数值“数”，取自“票”：\(Piece.mean)\(Piece.end)"
    ),
    Exhibit(
      .unknownName, name: "number-of-no-ballot",
      articles:
        "测评票“票”。\(Piece.scale)\(Piece.cases)每票须符合，否则停止计票：评分之和不超过“持股数”。数值“数”，取自“票”：\(Piece.mean)\(Piece.end)"
    ),
    Exhibit(
      .unknownName, name: "number-to-be-elected",
      articles:
        "测评票“票”。票面等次：“赞成”；“反对”。\(Piece.cases)每票须符合，否则全票无效：最多“应选数”个评分“赞成”。数值“数”，取自“票”：计数“赞成”；不修约。"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "half-a-mark",
      articles:
        "公共参数“应选数”，从1到3，每档0.5。测评票“票”。票面等次：“赞成”；“反对”。\(Piece.cases)每票须符合，否则全票无效：最多“应选数”个评分“赞成”。数值“数”，取自“票”：计数“赞成”；不修约。"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "sum-and-a-shared-share",
      articles:
        "公共参数“总数”，从1%到30%，每档1%。测评票“票”。\(Piece.scale)\(Piece.cases)每票须符合，否则全票无效：评分之和不超过“总数”。数值“数”，取自“票”：\(Piece.mean)\(Piece.end)"
    ),
    Exhibit(
      .unknownName, name: "number-to-count-by",
      articles:
        "测评票“票”。票面等次：“好”；“差”。\(Piece.cases)数值“数”，取自“票”：计数“好”，按“持股数”；不修约。"
    ),
    Exhibit(
      .stepUnfit, name: "meeting-weighed-by-ballots",
      articles:
        "测评票“票”。每票载明“持股数”，从1到100，每档1。票面等次：“好”；“差”。\(Piece.cases)数值“数”，取自“票”：计数收回票数，按“持股数”；不修约。"
    ),
    Exhibit(
      .stepUnfit, name: "points-weighed-by-ballots",
      articles:
        "测评票“票”。每票载明“持股数”，从1到100，每档1。\(Piece.scale)\(Piece.cases)数值“数”，取自“票”：汇总各评分人取加权平均，空缺不计；\(Piece.end)"
    ),
    Exhibit(
      .scaleUnsound, name: "number-of-ballots-in-points",
      articles:
        "测评票“票”。每票载明“持股数”，从1到100分，整数计分。\(Piece.scale)\(Piece.cases)每票须符合，否则停止计票：评分之和不超过“持股数”。数值“数”，取自“票”：\(Piece.mean)\(Piece.end)"
    ),
    Exhibit(
      .ballotRulesUnsound, name: "sum-of-levels-and-a-number",
      articles:
        "测评票“票”。每票载明“持股数”，从1到100，每档1。票面等次：“好”；“差”。\(Piece.cases)每票须符合，否则停止计票：评分之和不超过“持股数”。比率“率”，取自“票”：“好”占有效票数，空缺不计；\(Piece.end)"
    ),
    Exhibit(
      .neverUsed, name: "number-of-ballots",
      articles:
        "测评票“票”。每票载明“持股数”，从1到100，每档1。\(Piece.scale)\(Piece.cases)数值“数”，取自“票”：\(Piece.mean)\(Piece.end)"
    ),
    Exhibit(
      .exampleUnsound, name: "number-of-ballots-missing",
      articles:
        "测评票“票”。每票载明“持股数”，从1到100，每档1。\(Piece.scale)\(Piece.cases)每票须符合，否则停止计票：评分之和不超过“持股数”。数值“数”，取自“票”：\(Piece.mean)\(Piece.end)算例“没有载明”。已知“票”：票号1：“甲”5；票号2载明20：“甲”5。应得“甲”：“数”5。\n"
    ),
  ]
}
