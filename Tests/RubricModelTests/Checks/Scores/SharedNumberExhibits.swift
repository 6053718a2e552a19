@testable import RubricModel

/// Numbers that all units share.
private enum Piece {
  static let number = "公共参数“K值”，从0.5到1，每档0.01。\n"
  static let form =
    "登记表“登记”。项目：“报价”，从1到100，每档1。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。\n"
  static let score =
    "计分部分“分”满分100分。计分取自“报价”：乘以“K值”；乘以1分；四舍五入，保留2位小数。\n"
  static let rows = "已知“登记”：单位“甲”：“报价”60。应得“甲”：“分”57。\n"
  static let all = number + form + score

  static func given(_ facts: String) -> String { "\(all)算例“例”。已知会议情况：\(facts)。\(rows)" }
}

extension Museum {
  static let sharedNumbers: [Exhibit] = [
    Exhibit(
      .sharedNumberMissing, name: "example", articles: "\(Piece.all)算例“例”。\(Piece.rows)"),
    Exhibit(
      .sharedNumberUnfit, name: "off-range", articles: Piece.given("公共参数“K值”1.2")),
    Exhibit(
      .sharedNumberUnfit, name: "between-steps", articles: Piece.given("公共参数“K值”0.955")),
    Exhibit(.sharedNumberUnfit, name: "share", articles: Piece.given("公共参数“K值”95%")),
    Exhibit(.sharedNumberUnfit, name: "share-off-range", articles: Piece.given("公共参数“K值”38%")),
    Exhibit(.sharedNumberUnfit, name: "percentage", articles: Piece.given("公共参数“K值”95")),
    Exhibit(
      .sharedNumberUnfit, name: "number-for-a-share",
      articles: Piece.given("公共参数“K值”88").replacing("从0.5到1，每档0.01", with: "从50%到100%，每档1%")),
    Exhibit(.sharedNumberUnfit, name: "points", articles: Piece.given("公共参数“K值”0.95分")),
    Exhibit(
      .saidTwice, name: "shared-number", articles: Piece.given("公共参数“K值”0.95；公共参数“k值”0.96")),
    Exhibit(
      .unknownName, name: "shared-number",
      articles: Piece.given("公共参数“K值”0.95；公共参数“上限”80")),
    Exhibit(
      .unknownName, name: "no-shared-number",
      articles:
        "\(Piece.form)\(Piece.score.replacing("“K值”", with: "0.95"))算例“例”。已知会议情况：公共参数“K值”0.95。\(Piece.rows)"
    ),
    Exhibit(
      .kindsMixed, name: "share-times-shared-number",
      articles:
        "\(Piece.number)\(Piece.form)数值“率”取自“报价”：折算为与最高单位之比；乘以“K值”；不修约。\n"),
    Exhibit(
      .kindsMixed, name: "points-times-shared-number",
      articles: Piece.all.replacing("从0.5到1，每档0.01", with: "从0.5到1分，每档0.01分")
        .replacing("乘以“K值”；乘以1分", with: "乘以1分；乘以“K值”")),
    Exhibit(
      .unknownName, name: "grade-by-shared-number",
      articles: "\(Piece.all)等次“级”，按“K值”：0.8以上为“高”；低于0.8为“低”。\n"),
    Exhibit(
      .neverUsed, name: "shared-number",
      articles: "\(Piece.number)\(Piece.form)\(Piece.score.replacing("“K值”", with: "0.95"))"),
    Exhibit(
      .scaleUnsound, name: "shared-number",
      articles: Piece.all.replacing("从0.5到1，每档0.01", with: "从0.5到1，每档0.3")),
    Exhibit(
      .scaleUnsound, name: "shared-number-turned",
      articles: Piece.all.replacing("从0.5到1，每档0.01", with: "从1到0.5，每档0.01")),
    Exhibit(
      .gradeRulesUnsound, name: "shared-number-kind",
      articles:
        "\(Piece.all)等次“级”，依次判定：若“K值”低于90%，则为“甲”；否则为“乙”。\n"),
    Exhibit(
      .nameTaken, name: "shared-number",
      articles: Piece.all.replacing("“报价”", with: "“k值”")),
    Exhibit(
      .ballotRulesUnsound, name: "row-of-shared-number",
      articles: Piece.all.replacing("缺漏：停止计票。", with: "缺漏：停止计票。每行须符合，否则停止计票：“报价”低于“K值”。")),
    Exhibit(
      .holdsAlways, name: "notice-row-of-shared-number",
      articles: Piece.all.replacing("缺漏：停止计票。", with: "缺漏：停止计票。每行须符合，否则停止计票：“报价”不低于“K值”。")),
    Exhibit(
      .kindsMixed, name: "row-of-shared-number",
      articles: Piece.all.replacing("从0.5到1，每档0.01", with: "从0%到100%，每档1%")
        .replacing("缺漏：停止计票。", with: "缺漏：停止计票。每行须符合，否则停止计票：“报价”不低于“K值”。")),
    Exhibit(
      .itemNeverReached, name: "shared-number",
      articles:
        "\(Piece.all)等次“级”，依次判定：若“K值”低于0.9，则为“甲”；若“K值”低于0.8，则为“乙”；否则为“丙”。\n"),
  ]
}
