@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let checklist = "登记表“登记”。项目：“件数”；“次数”。空白：计为0分。缺漏：计为0分。重复：停止计票。\n"

  static func grade(_ items: String) -> String {
    "\(checklist)等次“级”，依次判定：\(items)；否则为“差”。\n"
  }

  static func rates(_ items: String) -> String {
    "\(checklist)"
      + "比率“率”取自“件数”：除以“次数”，空缺计为0%；超过100%计为100%；四舍五入，保留1位小数。\n"
      + "比率“比”取自“次数”：除以“件数”，空缺计为0%；超过100%计为100%；四舍五入，保留1位小数。\n"
      + "等次“级”，依次判定：\(items)；否则为“差”。\n"
  }

  /// Lines of two kinds with a rule of a row.
  static func row(_ rule: String) -> String {
    "登记表“登记”。项目：“件数”；“次数”；“率”，从0%到100%，每档1%；“比”，从0%到100%，每档1%。\n"
      + "每行须符合，否则停止计票：\(rule)。\n不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。\n"
      + "数值“数”，取自“件数”加上“次数”：不修约。数值“合”，取自“率”加上“比”：不修约。\n公布：“数”；“合”。\n"
  }

  static func feedback(_ line: String, mean: String = "平均分") -> String {
    "反馈表“反馈”。票面等次：“满意”为100%；“不满意”为0%。\(line)空白：作弃权。重复：停止计票。缺漏：停止计票。\n"
      + "比率“率”取自“反馈”：汇总各代表取平均分，空缺不计；汇总各建议取\(mean)，空缺停止计票；四舍五入，保留2位小数。\n公布：“率”。\n"
  }

  static func vote(_ conditions: String) -> String {
    "测评有效须符合\(conditions)。\n"
      + "测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。\n"
      + "计分部分“分”，满分100分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。\n"
  }
}

extension Museum {
  /// Several conditions as one.
  static let joined: [Exhibit] = [
    Exhibit(
      .gradeRulesUnsound, name: "units-of-a-named-category",
      articles:
        "类别：“男”；“女”。\(Piece.checklist)等次“级”，依次判定：若类别“男”的参评单位数低于3，则为“少”；若“件数”超过“次数”，则为“多”；否则为“良”。\n"
    ),
    Exhibit(
      .gradeRulesUnsound, name: "comma-and-or",
      articles: Piece.grade("若“件数”超过3，“次数”超过2，或“次数”等于0，则为“优”")),
    Exhibit(
      .gradeRulesUnsound, name: "or-before-list",
      articles: Piece.grade("若“件数”超过3，或“次数”超过2，有下列情形之一的，则为“优”：“次数”等于0；“件数”等于1")),
    Exhibit(
      .voteUnsound, name: "comma-and-or",
      articles: Piece.vote("：实到人数不低于30人，收回票数不低于20票，或实到人数占应到人数超过半数")),
    Exhibit(
      .itemNeverReached, name: "alternative-idle",
      articles: Piece.grade("若“件数”超过3，或“次数”超过2，或“件数”超过5，则为“优”")),
    Exhibit(
      .itemNeverReached, name: "alternative-impossible",
      articles: Piece.grade("有下列情形之一的，则为“优”：“次数”超过2；“件数”超过3，“件数”低于2")),
    Exhibit(
      .itemNeverReached, name: "alternative-decided-before",
      articles: Piece.grade("若“件数”超过3，则为“优”；若“件数”超过5，或“次数”超过2，则为“良”")),
    Exhibit(
      .itemNeverReached, name: "none-of-them",
      articles: Piece.grade("若“件数”低于2，符合下列条件之一的，则为“优”：“件数”超过3；“件数”等于2，“次数”超过1")),
    Exhibit(
      .itemNeverReached, name: "alternative-of-vote",
      articles: Piece.vote("下列条件之一：实到人数不低于30人；实到人数不低于40人")),
    Exhibit(
      .holdsAlways, name: "notice-alternatives",
      articles: Piece.grade("若“次数”超过1，有下列情形之一的，则为“优”：“件数”低于3；“件数”不低于2")),
    Exhibit(
      .holdsAlways, .gradeNeverOccurs, name: "notice-alternative",
      articles: Piece.grade("若“件数”超过5，或“次数”不低于0，则为“优”")),
    Exhibit(
      .gradeRulesUnsound, name: "more-than-listed",
      articles: Piece.grade("有下列情形中3项以上的，则为“优”：“次数”超过2；“件数”超过3")),
    Exhibit(
      .gradeRulesUnsound, name: "none-needed",
      articles: Piece.grade("符合下列条件中0项以上的，则为“优”：“次数”超过2；“件数”超过3")),
    Exhibit(
      .gradeRulesUnsound, name: "notice-one-of-them",
      articles: Piece.grade("有下列情形中1项以上的，则为“优”：“次数”超过2；“件数”超过3")),
    Exhibit(
      .gradeRulesUnsound, name: "notice-all-of-them",
      articles: Piece.grade("符合下列条件中2项以上的，则为“优”：“次数”超过2；“件数”超过3")),
    Exhibit(
      .voteUnsound, name: "more-than-listed",
      articles: Piece.vote("下列条件中4项以上：实到人数不低于30人；收回票数不低于20票；实到人数占应到人数超过半数")),
    Exhibit(
      .voteUnsound, name: "notice-all-of-them",
      articles: Piece.vote("下列条件中2项以上：实到人数不低于30人；收回票数不低于20票")),
    Exhibit(
      .itemNeverReached, name: "line-never-needed",
      articles: Piece.grade("有下列情形中2项以上的，则为“优”：“次数”超过2；“次数”超过3；“次数”超过5；“件数”超过3")),
    Exhibit(
      .itemNeverReached, name: "too-few-can-hold",
      articles: Piece.grade("有下列情形中2项以上的，则为“优”：“次数”超过2；“次数”低于1；“次数”等于2，“件数”超过3")),
    Exhibit(
      .holdsAlways, name: "notice-line",
      articles: Piece.grade("有下列情形中2项以上的，则为“优”：“次数”超过2；“件数”不低于0；“件数”超过2")),
    Exhibit(
      .holdsAlways, .gradeNeverOccurs, name: "notice-several",
      articles: Piece.grade("有下列情形中2项以上的，则为“优”：“件数”低于3；“件数”不低于2；“次数”超过2；“次数”低于5")),
    Exhibit(
      .absenceUndecided, name: "warning-alternative-of-other-category",
      articles:
        "类别：“甲类”；“乙类”。\n计票表“票”。适用类别：“甲类”。票面等次：“好”；“坏”。空白：计为0票。重复：停止计票。缺漏：停止计票。\n\(Piece.checklist)等次“级”，取自“票”，依次判定：有下列情形之一的，则为“优”：“件数”超过“次数”；类别为“甲类”，“好”得票最多；“坏”占有效票数低于半数；否则为“差”。\n"
    ),
  ]

  /// Rules of rows with alternatives, and rows that have to say several things.
  static let rowsJoined: [Exhibit] = [
    Exhibit(
      .itemNeverReached, name: "row-alternative-never-kept",
      articles: Piece.row("“率”不低于90%，或“比”超过100%")),
    Exhibit(
      .itemNeverReached, name: "row-alternative-twice",
      articles: Piece.row("“件数”超过5，或“次数”超过3，或“件数”超过5")),
    Exhibit(
      .ballotRulesUnsound, name: "row-alternatives-never-kept",
      articles: Piece.row("“率”超过100%，或“比”超过100%")),
    Exhibit(
      .holdsAlways, name: "notice-row-alternative-always-kept",
      articles: Piece.row("“件数”超过5，或“比”不超过100%")),
    Exhibit(
      .kindsMixed, name: "row-alternative-of-two-kinds",
      articles: Piece.row("“件数”超过5，或“率”超过“次数”")),
    Exhibit(
      .formLineUnfit, name: "entries-comma-and-or",
      articles: Piece.feedback("不计入：承办角色“会办”，备注“撤回”，或备注“重复”。")),
    Exhibit(
      .itemNeverReached, name: "entries-of-one-column",
      articles: Piece.feedback("不计入：备注“撤回”，备注“重复”。")),
    Exhibit(
      .itemNeverReached, name: "entries-left-out-before",
      articles: Piece.feedback("不计入：备注“撤回”；承办角色“会办”，备注“撤回”。")),
    Exhibit(
      .itemNeverReached, name: "entries-weighed-before",
      articles: Piece.feedback(
        "建议加权：备注“重点”为2；承办角色“主办”，备注“重点”为3；否则为1。", mean: "加权平均")),
    Exhibit(
      .weightsIncomplete, name: "entries-weighed-twice",
      articles: Piece.feedback("建议加权：备注“重点”或“领衔”为2；备注“领衔”为3；否则为1。", mean: "加权平均")),
  ]

  /// Conditions on a sum.
  static let sums: [Exhibit] = [
    Exhibit(
      .gradeRulesUnsound, name: "sum-of-two-kinds",
      articles: Piece.rates("若“率”加上“件数”超过3，则为“优”")),
    Exhibit(
      .gradeRulesUnsound, .gradeRulesUnsound, name: "sum-as-points",
      articles: Piece.rates("若“件数”加上“次数”超过3分，“率”加上“比”超过80，则为“优”")),
    Exhibit(
      .gradeRulesUnsound, name: "sum-of-one",
      articles: Piece.rates("若“率”加上“比”减去“率”超过3%，则为“优”")),
    Exhibit(
      .unknownName, name: "summed-level",
      articles:
        "测评票“票”。票面等次：“满意”；“不满意”。空白：作弃权。重复：停止计票。缺漏：停止计票。\n比率“率”取自“票”：“满意”占有效票数，空缺停止计票；四舍五入，保留1位小数。\n等次“级”，取自“票”，依次判定：若“满意”、“不满意”合计不低于80%，“率”超过半数，则为“优”；否则为“差”。\n"
    ),
    Exhibit(
      .itemNeverReached, name: "part-of-a-sum",
      articles: Piece.rates("若“率”、“比”合计超过50%，则为“优”；若“率”超过60%，则为“良”")),
    Exhibit(
      .itemNeverReached, name: "sum-below-its-part",
      articles: Piece.rates("若“率”加上“比”低于50%，“比”超过60%，则为“优”")),
    Exhibit(
      .kindsMixed, name: "row-sum-of-two-kinds", articles: Piece.row("“件数”加上“率”等于“次数”")),
    Exhibit(
      .kindsMixed, name: "row-sum-of-another-kind", articles: Piece.row("“件数”加上“次数”不超过“率”")),
    Exhibit(
      .kindsMixed, name: "row-limit-of-two-kinds", articles: Piece.row("“次数”等于“件数”减去“率”")),
    Exhibit(
      .kindsMixed, name: "row-sum-without-unit", articles: Piece.row("“率”加上“比”等于100")),
    Exhibit(
      .ballotRulesUnsound, name: "row-line-twice", articles: Piece.row("“件数”加上“次数”不低于“件数”")),
    Exhibit(
      .ballotRulesUnsound, name: "row-sum-never-kept", articles: Piece.row("“率”、“比”合计超过200%")),
    Exhibit(
      .ballotRulesUnsound, name: "row-difference-never-kept",
      articles: Piece.row("“率”减去“比”低于负100%")),
    Exhibit(
      .holdsAlways, name: "notice-row-sum-always-kept", articles: Piece.row("“率”加上“比”不超过200%")),
  ]
}
