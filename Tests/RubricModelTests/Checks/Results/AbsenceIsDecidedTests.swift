import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// Where a figure can have no value, what is told is what would stop the count.
@Suite struct AbsenceIsDecidedTests {
  @Test(arguments: [
    ("若“甲率”超过半数，则为“好”", true), ("若“甲率”加上“乙率”超过半数，则为“好”", true),
    ("若“甲率”空缺，则为“无”；若“甲率”超过半数，则为“好”", false),
    ("若“甲率”空缺，或“乙率”空缺，则为“无”；若“甲率”超过半数，则为“好”", false),
    ("若有下列情形之一的，则为“无”：“甲率”空缺；“乙率”空缺；若“甲率”加上“乙率”超过半数，则为“好”", false),
    ("若“甲率”空缺，“件数”超过3，则为“无”；若“甲率”超过半数，则为“好”", true),
    ("若“甲率”超过半数，或“乙率”超过半数，则为“好”", true), ("若“甲率”超过半数，或“件数”超过3，则为“好”", true),
    ("若“甲率”空缺，或“甲率”超过半数，则为“好”", false),
    ("若“甲率”空缺，或“甲率”超过半数，或“乙率”超过半数，则为“好”", true),
    ("若同时符合下列条件的，则为“好”：“件数”超过3；“甲率”超过半数", true),
    ("若有下列情形之一的，则为“好”：“件数”超过3；“总数”等于2，“甲率”低于“乙率”", true),
    ("若“甲率”空缺，或“乙率”空缺，则为“无”；若“甲率”超过半数，或“乙率”超过半数，则为“好”", false),
    ("若有下列情形中2项以上的，则为“好”：“件数”超过3；“总数”等于2；“甲率”超过半数", true),
    // Enough of the others hold.
    ("若“件数”超过3，有下列情形中2项以上的，则为“好”：“件数”超过2；“总数”不低于0；“甲率”超过半数", false),
    ("若“甲率”空缺，则为“无”；若有下列情形中2项以上的，则为“好”：“件数”超过3；“总数”等于2；“甲率”超过半数", false),
    ("若有下列情形中2项以上的，则为“好”：“甲率”空缺；“总数”等于2；“件数”超过3", false),
    ("若有下列情形中2项以上的，则为“无”：“甲率”空缺；“件数”超过3；“总数”等于2；若“甲率”超过半数，则为“好”", true),
    // Nobody comes to an item that others have taken all units from.
    ("若“件数”超过3，则为“多”；若“件数”不超过3，则为“少”；若“甲率”超过半数，则为“好”", false),
    ("若“件数”超过3，则为“多”；若“件数”低于3，则为“少”；若“甲率”超过半数，则为“好”", true),
  ])
  func alternatives(_ items: String, _ isTold: Bool) throws {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“登记”。项目：“件数”；“总数”；“另数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      比率“甲率”，取自“件数”：除以“总数”，空缺不计；超过100%计为100%；四舍五入，保留1位小数。
      比率“乙率”，取自“件数”：除以“另数”，空缺不计；超过100%计为100%；四舍五入，保留1位小数。
      等次“级”，依次判定：\(items)；否则为“差”。
      公布：等次。
      """
    let tree = Parser.parseRubric(SourceText(file: "f", text: text))
    let codes = RubricLoader.load(tree).diagnostics.map(\.code)
    #expect(codes.contains(ModelCode.absenceUndecided.rawValue) == isTold, "\(codes)")
  }

  /// Whom the items before have left: of three categories two, or one, or one with a quota.
  @Test(arguments: [
    ("若类别为“甲”，则为“无”；若类别为“乙”，则为“无”；若“丙数”超过1，则为“好”", false),
    ("若类别为“甲”，“件数”超过1，则为“好”；若类别为“甲”，则为“无”；若类别为“乙”，则为“无”；若“丙数”超过1，则为“好”", false),
    ("若类别为“甲”，或类别为“乙”，则为“无”；若“丙数”超过1，则为“好”", false),
    ("若类别为“甲”，则为“无”；若“丙数”超过1，则为“好”", true),
    ("若类别为“甲”，则为“无”；若类别为“乙”，“件数”超过1，则为“无”；若“丙数”超过1，则为“好”", true),
    ("若类别为“甲”，则为“无”；若类别为“乙”，名额1个，并列单位全部入选，则为“好”；若“丙数”超过1，则为“好”", true),
  ])
  func categoriesBefore(_ items: String, _ isTold: Bool) throws {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“甲”；“乙”；“丙”。
      登记表“登记”。项目：“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      测评票“票”。适用类别：“丙”。票面等次：“同意”；“反对”。空白：作弃权。重复：停止计票。缺漏：作弃权。
      数值“丙数”，取自“票”：计数“同意”；不修约。
      排名按“件数”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
      等次“级”，依次判定：\(items)；否则为“差”。
      公布：等次。
      """
    let tree = Parser.parseRubric(SourceText(file: "f", text: text))
    let codes = RubricLoader.load(tree).diagnostics.map(\.code)
    #expect(codes.contains(ModelCode.absenceUndecided.rawValue) == isTold, "\(codes)")
  }

  /// What a unit has that has the score: its rank, the mean of all, a sum that needs nothing else.
  @Test(arguments: [
    ("若“分”空缺，则为“无”；若“名次值”不超过3，则为“好”", true, 0),
    ("若“名次值”不超过3，则为“好”", true, 1),
    ("若“分”空缺，则为“无”；若“分”低于“均分”，则为“好”", true, 0),
    ("若“分”空缺，则为“无”；若“分”低于“去尾均分”，则为“好”", true, 1),
    ("若“分”空缺，则为“无”；若“总分”超过3分，则为“好”", true, 0),
    ("若“分”空缺，则为“无”；若“加率”超过3分，则为“好”", true, 1),
    ("若“分”空缺，或“率”空缺，则为“无”；若“加率”超过3分，则为“好”", true, 0),
    ("若名次不超过3，则为“好”", true, 0), ("若名次不超过3，则为“好”", false, 1),
    ("若名次占参排单位数不超过30%，则为“好”", true, 0),
    ("若名额1个，并列单位全部入选，则为“好”", true, 0), ("若名额1个，并列单位全部入选，则为“好”", false, 1),
  ])
  func figuresThatAreThereWithOthers(_ items: String, _ leavesOut: Bool, _ due: Int) throws {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“登记”。项目：“成绩”，从0到100分，整数计分。
      空白：作弃权。不合评分范围：停止计票。重复：停止计票。缺漏：停止计票。
      登记表“件”。项目：“件数”；“总数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“分”，取自“成绩”：不修约。
      数值“名次值”，取自“分”：取名次，由高到低，并列单位取靠前名次；不修约。
      数值“均分”，取自“分”：汇总各单位取平均分，空缺不计；四舍五入，保留2位小数。
      数值“去尾均分”，取自“分”：汇总各单位，若超过3个有效分，去掉1个最低分，否则空缺，取平均分，空缺不计；四舍五入，保留2位小数。
      数值“总分”，取自“分”，空缺则总和空缺加上1分：不修约。
      比率“率”，取自“件数”：除以“总数”，空缺不计；四舍五入，保留2位小数。
      数值“加率”，取自“率”：乘以10分；加上“分”，空缺则总和空缺；四舍五入，保留2位小数。
      排名按“分”统一进行，由高到低。\(leavesOut ? "不参加排名：若“分”空缺。" : "")
      同分：并列占位。同分依次比较：仍同则并列。
      等次“级”，依次判定：\(items)；否则为“差”。
      公布：等次。
      """
    let outcome = RubricLoader.load(Parser.parseRubric(SourceText(file: "f", text: text)))
    #expect(outcome.value != nil, "\(outcome.diagnostics)")
    let told = outcome.diagnostics.count { $0.code == ModelCode.absenceUndecided.rawValue }
    #expect(told == due)
  }

  /// The table of grades agrees with what is told of the items.
  @Test func aGradeThatIsNeverReachedCannotOccur() throws {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“登记”。项目：“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      等次“级”，依次判定：若“件数”超过3，则为“甲”；若“件数”不超过3，则为“乙”；若“件数”等于2，则为“丙”；
      若“件数”等于1，则为“乙”；否则为“丁”。
      公布：等次。
      """
    let rubric = try #require(
      RubricLoader.load(Parser.parseRubric(SourceText(file: "f", text: text))).value)
    let grading = rubric.gradings[0]
    #expect(
      grading.grades.filter { rubric.canOccur($0, in: grading) }.map(\.text) == ["甲", "乙"])
  }

  /// Lines of a checklist, and figures that only one category has.
  @Test(arguments: [
    ("空白：作弃权。缺漏：停止计票", "若“件数”超过3，则为“好”", ["没有填“件数”的单位，这一项无法判定，计票会停止。"]),
    (
      "空白：作弃权。缺漏：停止计票", "若“件数”超过3，或“总数”等于2，则为“好”",
      [
        "没有填“件数”的单位，其他条件又都不成立时，这一项无法判定，计票会停止。",
        "没有填“总数”的单位，其他条件又都不成立时，这一项无法判定，计票会停止。",
      ]
    ),
    ("空白：停止计票。缺漏：作弃权", "若“登记”记有“件数”，则为“好”", ["没有填“件数”的单位，这一项无法判定，计票会停止。"]),
    ("空白：计为0分。缺漏：停止计票", "若“件数”超过3，则为“好”", []),
    ("空白：停止计票。缺漏：停止计票", "若“件数”超过“总数”，则为“好”", []),
    ("适用类别：“甲类”。空白：停止计票。缺漏：停止计票", "若类别为“甲类”，“件数”加上“总数”超过3，则为“好”", []),
    (
      "适用类别：“甲类”。空白：停止计票。缺漏：停止计票", "若“件数”超过“总数”，则为“好”",
      [
        "别的类别的单位不填“登记”，这一项无法判定，计票会停止。"
      ]
    ),
  ])
  func lines(_ cases: String, _ items: String, _ due: [String]) throws {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“甲类”；“乙类”。
      登记表“登记”。项目：“件数”；“总数”。\(cases)。重复：停止计票。
      等次“级”，依次判定：\(items)；否则为“差”。
      公布：等次。
      """
    let told = load(text).diagnostics.filter {
      $0.code == ModelCode.absenceUndecided.rawValue
    }
    #expect(told.map(\.headline.chinese) == due, "\(load(text).problems)")
  }
}
