@testable import RubricModel

/// Articles that the exhibits are put together from.
private enum Piece {
  static let checklist = "登记表“登记”。项目：“件数”；“次数”。空白：计为0分。缺漏：计为0分。重复：停止计票。\n"

  /// - Parameter first: the items of the grading that the other goes by.
  static func earlier(_ later: String, first: String = conditions) -> String {
    "\(checklist)数值“数”取自“件数”：不修约。\n等次“初评”，\(first)。\n等次“定等”，\(later)。\n"
  }
  private static let conditions = "依次判定：若“件数”超过9，则为“一票否决”；若“件数”超过5，则为“优秀”；否则为“合格”"
}

extension Museum {
  /// Grades that follow from an earlier grading.
  static let earlierGrades: [Exhibit] = [
    Exhibit(
      .gradeRulesUnsound, name: "earlier-order-unknown",
      articles: Piece.earlier("依次判定：若“次数”超过0，则比“初评”降一个等次；否则同“初评”")),
    Exhibit(
      .gradeRulesUnsound, name: "earlier-bands-rise",
      articles: Piece.earlier(
        "依次判定：若“次数”超过0，则比“初评”降一个等次；否则同“初评”", first: "按“数”：低于5为“A级”；5以上为“B级”")),
    Exhibit(
      .gradeRulesUnsound, name: "earlier-without-place",
      articles: Piece.earlier("“初评”由高到低为“优秀”、“合格”，依次判定：若“次数”超过0，则比“初评”降一个等次；否则同“初评”")),
    Exhibit(
      .gradeRulesUnsound, name: "earlier-no-others",
      articles: Piece.earlier(
        "“初评”由高到低为“优秀”、“合格”、“一票否决”，其余等次不变，依次判定：若“次数”超过0，则比“初评”降一个等次；否则同“初评”")),
    Exhibit(
      .gradeRulesUnsound, name: "earlier-twice",
      articles: Piece.earlier(
        "“初评”由高到低为“优秀”、“合格”、“优秀”，其余等次不变，依次判定：若“次数”超过0，则比“初评”降一个等次；否则同“初评”")),
    Exhibit(
      .gradeRulesUnsound, name: "earlier-one-grade",
      articles: Piece.earlier("“初评”由高到低为“优秀”，其余等次不变，依次判定：若“次数”超过0，则比“初评”降一个等次；否则同“初评”")),
    Exhibit(
      .gradeRulesUnsound, name: "earlier-order-idle",
      articles: Piece.earlier("“初评”由高到低为“优秀”、“合格”，其余等次不变，依次判定：若“次数”超过0，则为“合格”；否则同“初评”")),
    Exhibit(
      .gradeRulesUnsound, name: "earlier-limit-highest",
      articles: Piece.earlier(
        "“初评”由高到低为“优秀”、“合格”，其余等次不变，依次判定：若“次数”超过0，则同“初评”，最高评为“优秀”；否则同“初评”")),
    Exhibit(
      .gradeRulesUnsound, name: "earlier-limit-outside",
      articles: Piece.earlier(
        "“初评”由高到低为“优秀”、“合格”，其余等次不变，依次判定：若“次数”超过0，则同“初评”，最高评为“一票否决”；否则同“初评”")),
    Exhibit(
      .nameTaken, name: "grade-as-grading",
      articles: Piece.earlier("依次判定：若“次数”超过0，则为“合格”；否则为“初评”")),
    Exhibit(
      .nameTaken, name: "grade-as-later-grading",
      articles: Piece.earlier(
        "依次判定：若“次数”超过0，则为“合格”；否则为“优秀”", first: "依次判定：若“件数”超过5，则为“定等”；否则为“合格”")),
  ]
}
