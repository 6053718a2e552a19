@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let checklist = "登记表“登记”。项目：“件数”；“次数”。空白：计为0分。缺漏：计为0分。重复：停止计票。\n数值“数”取自“件数”：不修约。\n"
  static let rate = "比率“率”取自“件数”：除以“次数”，空缺不计；超过100%计为100%；四舍五入，保留1位小数。\n"
  static let grade = "等次“级”，按“数”：10以上为“优”；5以上、低于10为“良”；低于5为“差”。\n"

  static func ranking(_ lines: String) -> String {
    "\(checklist)\(rate)\(grade)排名按“数”统一进行，由高到低。\(lines)同分：并列占位。同分依次比较：仍同则并列。\n"
  }
}

extension Museum {
  /// Who is not ranked, who is ranked behind all others, and grades that are looked at first.
  static let standings: [Exhibit] = [
    Exhibit(
      .rankingUnsound, name: "asks-for-rank",
      articles: Piece.ranking("不参加排名：若“次数”超过3；若名次超过10。")),
    Exhibit(
      .rankingUnsound, name: "grade-missing", articles: Piece.ranking("先按“级”：“优”；“良”。")),
    Exhibit(
      .rankingUnsound, name: "grade-twice", articles: Piece.ranking("先按“级”：“优”；“良”；“优”；“差”。")),
    Exhibit(
      .unknownName, name: "grade-of-no-grading", articles: Piece.ranking("先按“级”：“优”；“良”；“中”；“差”。")),
    Exhibit(
      .unknownName, name: "ordered-by-score", articles: Piece.ranking("先按“数”：“优”；“良”；“差”。")),
    Exhibit(
      .saidTwice, name: "not-ranked", articles: Piece.ranking("不参加排名：若“次数”超过3。不参加排名：若“数”低于1。")),
    Exhibit(
      .levelNotNumber, name: "not-ranked-by-level",
      articles: Piece.ranking("不参加排名：若“满意”占应到人数低于半数。")),
    Exhibit(
      .gradeRulesUnsound, name: "not-ranked-by-kind", articles: Piece.ranking("排在其他单位之后：若“数”低于60%。")
    ),
    Exhibit(
      .itemNeverReached, name: "not-ranked-twice",
      articles: Piece.ranking("不参加排名：若“数”低于3；若“数”低于2。")),
    Exhibit(
      .absenceUndecided, name: "warning-not-ranked", articles: Piece.ranking("不参加排名：若“率”低于60%。")),
  ]
}
