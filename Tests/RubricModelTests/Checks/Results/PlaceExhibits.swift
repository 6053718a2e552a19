@testable import RubricModel

private func list(_ condition: String, _ articles: String = "") -> String {
  "公共参数“名额数”，从1到20，每档1。公共参数“系数”，从0.5到2，每档0.5。公共参数“增减”，从负5到5，每档1。"
    + "公共参数“成”，从0%到100%，每档10%。公共参数“零”，从0到1，每档1。\n"
    + "登记表“登记”。项目：“件数”；“分值”，从0到9分，每档1分。不合评分范围：停止计票。空白：停止计票。缺漏：停止计票。重复：停止计票。\n"
    + "数值“数”取自“件数”：乘以“系数”；加上“增减”；不修约。数值“分数”取自“分值”加上“名额数”乘以1分：乘以“成”；不修约。\(articles)\n"
    + "排名按“数”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。\n"
    + "等次“等”，依次判定：若\(condition)，则为“优”；若“零”超过0，则为“中”；否则为“良”。\n公布：等次；“分数”。\n"
}

extension Museum {
  /// Figures that ranks and quotas go by.
  static let places: [Exhibit] = [
    Exhibit(
      .gradeRulesUnsound, name: "rank-against-part", articles: list("名次不超过“系数”")),
    Exhibit(
      .gradeRulesUnsound, name: "rank-against-quantity",
      articles: list("名次不超过“半”", "数值“半”取自“名额数”：除以2；不修约，显示时四舍五入，保留1位小数。")),
    Exhibit(
      .gradeRulesUnsound, name: "rank-against-points", articles: list("名次不超过“分值”")),
    Exhibit(
      .gradeRulesUnsound, name: "rank-against-negative", articles: list("名次不超过“增减”")),
    Exhibit(.unknownName, name: "rank-against-nothing", articles: list("名次不超过“名额”")),
    Exhibit(
      .rankingUnsound, name: "rank-against-figure-too-early",
      articles: list("“件数”超过3").replacing(
        "由高到低。同分", with: "由高到低。不参加排名：若名次超过“名额数”。同分")),
    Exhibit(
      .rowNeverUsed, name: "notice-rank-against-figure", articles: list("名次低于“零”")),
    Exhibit(
      .gradeRulesUnsound, name: "quota-of-share", articles: list("名额“成”个，并列单位全部入选")),
    Exhibit(
      .gradeRulesUnsound, name: "quota-of-negative", articles: list("末位名额“增减”个，并列单位全部列入")),
    Exhibit(
      .gradeRulesUnsound, name: "quota-of-part", articles: list("名额“数”个，并列单位全部入选")),
    Exhibit(
      .gradeRulesUnsound, name: "quota-always-none",
      articles: list("名额“无”个，并列单位全部入选", "数值“无”取自“零”乘以0：不修约。")),
    Exhibit(
      .gradeRulesUnsound, name: "quota-of-figure-tied", articles: list("名额“名额数”个")),
    Exhibit(
      .absenceUndecided, name: "quota-of-figure-absent",
      articles: list(
        "名额“有时”个，并列单位全部入选", "数值“有时”，依次判定：若“件数”超过3，则为“名额数”；否则不计。")),
    Exhibit(
      .absenceUndecided, name: "rank-against-absent",
      articles: list("名次不超过“有时”", "数值“有时”，依次判定：若“件数”超过3，则为“名额数”；否则不计。")),
  ]
}
