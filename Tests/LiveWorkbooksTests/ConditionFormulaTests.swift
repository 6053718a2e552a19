import Diagnostics
import RubricModel
import Scoring
import Spreadsheets
import TestSupport
import Testing

@testable import Examples
@testable import LiveWorkbooks

/// Conditions as formulas.
struct ConditionFormulaTests {
  /// The formulas for grades of a session in which “率” can have no value.
  private static func grades(
    _ items: String, ranking: String = "", due: String = "等次“乙”"
  ) throws -> [String] {
    try grades(
      in: """
        评议计分办法，语言版本1。标题“试”。评议对象：单位。
        登记表“登记”。项目：“件数”；“总数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
        比率“率”，取自“件数”：除以“总数”，空缺不计；超过100%计为100%；四舍五入，保留1位小数。
        \(ranking)
        等次“级”，依次判定：\(items)；否则为“乙”。
        公布：等次。
        算例“没有总数”。
        已知“登记”：单位“甲”：“件数”3、“总数”0。
        应得“甲”：\(due)。

        """)
  }

  private static func grades(in text: String) throws -> [String] {
    try formulas(in: text).filter { $0.contains("\"甲\"") }
  }

  private static func formulas(in text: String) throws -> [String] {
    let rubric = try Fixture.rubric(text)
    let example = try #require(rubric.examples.first)
    let result = try #require(ExampleRunner.result(of: example, rubric).value)
    let properties = DocumentProperties(title: "试")
    let draft = LiveWorkbook(result, language: .chinese, properties).draft
    return draft.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
      if case .formula(let formula, _) = cell.content { formula } else { nil }
    }
  }

  @Test("What has no value decides nothing beside a condition that fails")
  func withoutValue() throws {
    let formulas = try Self.grades("若“件数”超过5，“率”超过半数，则为“甲”")
    #expect(formulas.count == 1)
    #expect(formulas[0].contains(">5,IFERROR(ROUND("))
    #expect(formulas[0].contains(">0.5,TRUE))"))
  }

  @Test("A figure is compared with a multiple of another one")
  func multiples() throws {
    let formulas = try Self.grades("若“件数”不低于“总数”乘以250%，则为“甲”")
    #expect(formulas == [#"IF(ROUND('登记'!E4,10)>=ROUND('登记'!E5*2.5,10),"甲","乙")"#])
  }

  @Test("A blank line of a checklist is a cell without a number")
  func blankLines() throws {
    let formulas = try Self.grades(
      in: """
        评议计分办法，语言版本1。标题“试”。评议对象：单位。
        登记表“登记”。项目：“件数”；“总数”。空白：作弃权。重复：停止计票。缺漏：停止计票。
        等次“级”，依次判定：若“总数”空缺，则为“甲”；若“件数”空缺，或“件数”超过2，则为“丙”；否则为“乙”。
        公布：等次。
        算例“没有总数”。已知“登记”：单位“子”：“件数”3、“总数”空白。应得“子”：等次“甲”。

        """)
    #expect(formulas.count == 1)
    #expect(formulas[0].hasPrefix("IF(NOT(ISNUMBER('登记'!E5)),\"甲\",IF(OR(NOT(ISNUMBER('登记'!E4)),"))
  }

  @Test("Of alternatives one is enough, and one without its value does not hold")
  func alternatives() throws {
    let formulas = try Self.grades("若“率”超过半数，或“件数”超过2，则为“甲”", due: "等次“甲”")
    #expect(formulas.count == 1)
    #expect(formulas[0].contains("OR(IFERROR(ROUND("))
    #expect(formulas[0].contains(">0.5,FALSE),ROUND('登记'!E4,10)>2)"))
    let listed = try Self.grades(
      "若同时符合下列条件的，则为“甲”：“件数”超过5；“率”空缺，或“率”超过半数；“总数”等于0")
    #expect(listed.count == 1)
    #expect(listed[0].contains("AND(ROUND('登记'!E4,10)>5,OR(NOT(ISNUMBER("))
    #expect(listed[0].contains(">0.5,FALSE)),ROUND('登记'!E5,10)=0)"))
  }

  @Test("So many lines are added up, and one without its value does not hold")
  func severalLines() throws {
    let formulas = try Self.grades(
      "若有下列情形中2项以上的，则为“甲”：“件数”超过5；“率”超过半数；“总数”等于0，或“件数”超过2；“总数”低于9，“件数”低于8")
    #expect(formulas.count == 1)
    #expect(formulas[0].contains("((ROUND('登记'!E4,10)>5)+(IFERROR(ROUND("))
    #expect(
      formulas[0].contains(
        ">0.5,FALSE))+(OR(ROUND('登记'!E5,10)=0,ROUND('登记'!E4,10)>2))+(AND(ROUND('登记'!E5,10)<9,ROUND('登记'!E4,10)<8)))>=2"
      ))
  }

  @Test(
    "Of some groups the rows of these voters are counted")
  func someGroups() throws {
    let formulas = try Self.grades(
      in: """
        评议计分办法，语言版本1。标题“试”。评议对象：单位。
        计票表“表”。组别：“子”；“丑”；“寅”。票面等次：“好”；“差”。空白：计为0分。重复：停止计票。缺漏：停止计票。
        等次“级”，取自“表”组别“丑”、“寅”，依次判定：若“好”占有效票数超过半数，则为“甲”；若“差”得票最多，则为“丙”；否则为“乙”。
        等次“二”，取自“表”组别“子”，依次判定：若“好”占有效票数超过半数，则为“甲”；否则为“乙”。
        公布：等次。
        算例“三组”。
        已知“表”：单位“甲”组别“子”：“好”3、“差”1；单位“甲”组别“丑”：“好”1、“差”2；单位“甲”组别“寅”：“好”2、“差”2。
        应得“甲”：“级”等次“丙”；“二”等次“甲”。
        """)
    #expect(formulas.count == 2)
    #expect(formulas[0].contains("SUMIF('表'!C6:C9,\"好\",'表'!D6:D9)/(SUMIF('表'!E6:E9,"))
    #expect(formulas[0].contains("SUMIF('表'!C6:C9,\"差\",'表'!D6:D9)>=MAX(SUMIF('表'!C6:C9,"))
    #expect(formulas[1].contains("SUMIF('表'!C4:C5,\"好\",'表'!D4:D5)/(SUMIF('表'!E4:E5,"))
  }

  /// A session in which one unit has no votes.
  private static func votes(_ items: String) throws -> [String] {
    try formulas(
      in: """
        评议计分办法，语言版本1。标题“试”。评议对象：单位。
        登记表“登记”。项目：“分”，从0到100分，整数计分；“奖”，从0到9，每档1。
        不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
        测评票“票”。票面等次：“好”；“差”；“弃权”作弃权。空白：作弃权。重复：停止计票。缺漏：作弃权。
        数值“票数”，取自“票”：计数表态票数；不修约。
        数值“总”，取自“分”：不修约。
        排名按“总”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
        等次“级”，取自“票”，依次判定：若“票数”等于0，则为“无”；\(items)；否则为“乙”。
        公布：“总”；等次；名次。
        算例“无票”。已知会议情况：发出票数3。已知“登记”：单位“子”：“分”80、“奖”1；单位“丑”：“分”90、“奖”0。已知“票”：票号1：“子”“好”、“丑”空白。应得“子”：等次“甲”。应得“丑”：等次“无”。

        """)
  }

  @Test("A rule with a quota is asked of a unit that no rule before it decides about")
  func candidates() throws {
    let formulas = try Self.votes(
      "若“差”占表态票数不低于半数，则为“丙”；若“好”占表态票数超过半数，名额1个，并列单位全部入选，则为“甲”")
    let asked = "IF(ROUND(COUNTIF('票'!E5,\"差\")/COUNTIF('票'!D5,\"计入\"),10)>=0.5"
    #expect(formulas.count { $0.contains("=0,\"无\",\(asked),\"丙\",") } == 1)
    #expect(formulas.count { $0.contains("=0,\"\",\(asked),\"\",IF(") } == 1)
  }

  @Test("Votes are counted where they stand; a number of the meeting is written as it is")
  func numbers() throws {
    let formulas = try Self.votes("若有效票数低于1，则为“丙”；若计数“好”、“弃权”不低于1，发出票数等于3，则为“甲”")
    let test = "COUNTIF('票'!D4,\"计入\")+COUNTIF('票'!D4,\"弃权\")"
    let grades = formulas.filter { $0.contains("\"丙\"") }
    #expect(grades.count == 2)
    #expect(grades[0].contains("(\(test))<1,\"丙\""))
    #expect(grades[0].contains("(COUNTIF('票'!E4,\"好\")+COUNTIF('票'!E4,\"弃权\"))>=1,3=3)"))
  }

  @Test("A number out of another one is their quotient, and decides nothing where the latter is 0")
  func turnout() throws {
    let formulas = try Self.votes("若表态票数占有效票数低于半数，有效票数占发出票数不低于30%，则为“甲”")
    let counted = "COUNTIF('票'!D4,\"计入\")"
    let valid = "(\(counted)+COUNTIF('票'!D4,\"弃权\"))"
    #expect(
      formulas.contains {
        $0.contains(
          "AND(IFERROR(ROUND(\(counted)/\(valid),10)<0.5,TRUE),IFERROR(ROUND(\(valid)/3,10)>=0.3,TRUE))"
        )
      })
  }

  @Test("A value by ranks and grades names their cells on the sheet of results")
  func lateFigures() throws {
    let formulas = try Self.formulas(
      in: """
        评议计分办法，语言版本1。标题“试”。评议对象：单位。
        登记表“登记”。项目：“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
        数值“数”，取自“件数”：不修约。
        排名按“数”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
        等次“级”，依次判定：若名额1个，并列单位全部入选，则为“甲”；否则为“乙”。
        数值“系数”，依次判定：若“级”为“甲”，名次不超过1，则为2；若名次占参排单位数超过半数，则为1；否则不计。
        公布：“数”；“系数”；名次；等次。
        算例“两个单位”。已知“登记”：单位“子”：“件数”3；单位“丑”：“件数”5。
        应得“丑”：“系数”2。应得“子”：“系数”1。

        """)
    let own = formulas.filter { $0.contains("'结果'!") && $0.hasSuffix("\"\"))") }
    #expect(
      own
        == (5...6).map { row in
          let ranks = "COUNT('结果'!$F$5:$F$6)"
          return
            "IF(AND('结果'!H\(row)=\"甲\",'结果'!F\(row)<=1),2,"
            + "IF(ROUND('结果'!F\(row)/\(ranks),10)>0.5,1,\"\"))"
        })
  }

  @Test("One number is compared with another as two counts, and with what a multiple comes to")
  func twoNumbers() throws {
    let formulas = try Self.votes("若计数“好”超过计数“差”，发出票数不低于计数“好”乘以1.5，则为“甲”")
    let good = "COUNTIF('票'!E4,\"好\")"
    #expect(
      formulas.contains {
        $0.contains("AND(\(good)>COUNTIF('票'!E4,\"差\"),3>=ROUND(\(good)*1.5,10))")
      })
  }

  @Test("Nobody has most votes where there are none, and a blank line has no record")
  func nothingToCount() throws {
    let formulas = try Self.votes("若“登记”记有“奖”，“好”得票最多，则为“甲”").filter { $0.contains("\"甲\"") }
    #expect(formulas.count == 2)
    #expect(formulas[0].contains("AND(ROUND('登记'!E5,10)>0,IFERROR(IF(COUNTIF('票'!D4,\"计入\")=0,"))
    #expect(
      formulas[0].contains("=0,NA(),COUNTIF('票'!E4,\"好\")>=MAX(COUNTIF('票'!E4,\"差\"))),TRUE))"))
  }

  @Test("A line without a number is an alternative that does not hold")
  func blankLine() throws {
    let formulas = try Self.grades(
      in: """
        评议计分办法，语言版本1。标题“试”。评议对象：单位。
        登记表“登记”。项目：“件数”；“总数”。空白：作弃权。重复：停止计票。缺漏：停止计票。
        等次“级”，依次判定：若“总数”不低于2，或“件数”不低于2，则为“甲”；否则为“乙”。
        公布：等次。
        算例“空白”。已知“登记”：单位“甲”：“件数”3、“总数”空白。应得“甲”：等次“甲”。
        """)
    #expect(formulas.count == 1)
    #expect(formulas[0].contains("OR(IFERROR(ROUND('登记'!E5,10)>=2,FALSE),IFERROR(ROUND("))
  }

  @Test("A sum is one value in brackets, and without one of its terms it is none")
  func sums() throws {
    let formulas = try Self.grades(
      "若“率”加上“件数率”减去“满”超过负5%，或“件数”、“总数”合计超过2，则为“甲”",
      ranking: "比率“件数率”，取自“件数”：除以3；超过100%计为100%；四舍五入，保留1位小数。比率“满”取自100%：不修约。", due: "等次“甲”")
    #expect(formulas.count == 1)
    #expect(formulas[0].contains("OR(IFERROR(ROUND(("))
    #expect(formulas[0].contains("),10)>(-0.05),FALSE),ROUND(('登记'!E4+'登记'!E5),10)>2)"))
  }

  @Test("Before the last ones stand those with greater ranks")
  func lastOnes() throws {
    let formulas = try Self.grades(
      "若“件数”超过5，末位名额1个，并列单位全部列入，则为“甲”",
      ranking: "数值“分”取自“件数”：不修约。排名按“分”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。")
    #expect(formulas.count == 1)
    #expect(formulas[0].contains(",FALSE,COUNTIFS("))
    #expect(formulas[0].contains(#",">"&"#))
    #expect(!formulas[0].contains(#"<"&"#))
  }

  /// Those of a list in which ranks and a number of the meeting are asked about.
  private static func gradesByPlaces(_ items: String) throws -> [String] {
    try grades(
      in: """
        评议计分办法，语言版本1。标题“试”。评议对象：单位。公共参数“名额数”，从0到5，每档1。
        登记表“登记”。项目：“件数”；“总数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
        数值“分”取自“件数”：不修约。排名按“分”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
        等次“级”，依次判定：若“总数”超过9，则为“丙”；\(items)；否则为“乙”。
        公布：等次。
        算例“例”。
        已知会议情况：公共参数“名额数”1。
        已知“登记”：单位“乙”：“件数”3、“总数”0。
        应得“乙”：等次“甲”。

        """)
  }

  @Test("A rank goes by the cell of a figure, and so does a quota")
  func placesByFigures() throws {
    let rank = try Self.gradesByPlaces("若名次不超过“名额数”，或名次等于“总数”，则为“甲”")
    #expect(rank.count == 1)
    #expect(rank[0].contains("<=ROUND("))
    #expect(rank[0].contains("=ROUND('登记'!E5,10)"))
    let quota = try Self.gradesByPlaces("若名额“名额数”个，并列单位全部入选，则为“甲”")
    #expect(quota.count == 1)
    #expect(quota[0].contains("COUNTIFS("))
    #expect(quota[0].contains("<ROUND("))
  }

  @Test("How many units take part is no matter of cells: the number stands there")
  func unitsTakingPart() throws {
    let formulas = try Self.grades("若参评单位数不足3家，“件数”超过5，则为“甲”")
    #expect(formulas.count == 1)
    #expect(formulas[0].contains("AND(1<3,"))
  }

  @Test("Units with a figure are counted by their cells, those with a grade by its column")
  func unitsWithFigures() throws {
    let formulas = try Self.grades("若具有“率”的单位总数不足3家，具有“件数”的单位总数超过5，则为“甲”")
    #expect(formulas.count == 1)
    #expect(formulas[0].contains("AND(COUNT("))
    #expect(formulas[0].contains(")<3,COUNT('登记'!E4)>5)"))
    let graded = try Self.grades(
      "若“件数”超过5，“率”超过半数，则为“丙”；否则为“乙”。等次“末”，依次判定：若评定“级”为“乙”的单位总数不低于1，则为“甲”",
      due: "“级”等次“乙”")
    #expect(graded.count == 1)
    #expect(graded[0].contains("SUMPRODUCT(($"))
    #expect(graded[0].contains("=\"乙\")*1)>=1"))
  }

  @Test("A grade that follows from an earlier one is looked up in its column")
  func earlierGrades() throws {
    let formulas = try Self.grades(
      "若“件数”超过5，则为“甲”；否则为“乙”。等次“末”，“级”由高到低为“甲”、“乙”，依次判定：若“件数”超过2，则比“级”降一个等次；若“件数”超过1，则比“级”上调一个等次；否则同“级”。等次“尾”，依次判定：若“件数”超过9，则为“乙”",
      due: "“级”等次“乙”；“末”等次“乙”")
    #expect(formulas.count == 2)
    #expect(formulas[1].contains("=\"甲\",\"乙\",IF("))
    #expect(formulas[1].contains("=\"乙\",\"甲\",\"\"))"))
    #expect(formulas[1].contains("=\"甲\",\"甲\",IF("))
  }

  @Test("Two figures are compared as they stand, neither of them typed again")
  func figures() throws {
    let formulas = try Self.grades("若“件数”超过“总数”，“总数”超过1，则为“甲”")
    #expect(formulas.count == 1)
    #expect(formulas[0].contains("AND(ROUND('登记'!E4,10)>ROUND('登记'!E5,10),"))
  }

  @Test("A number that all units share stands in one cell, which every formula refers to")
  func sharedNumbers() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      公共参数“未用”，从1到2，每档1。公共参数“K值”，从0.5到1，每档0.01。公共参数“上浮”，从0%到20%，每档0.5%。
      登记表“登记”。项目：“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“件数”：乘以“K值”；不修约。
      等次“级”，依次判定：若“上浮”低于5%，则为“甲”；否则为“乙”。
      公布：等次。
      算例“例”。
      已知会议情况：公共参数“上浮”2.5%；公共参数“K值”0.8。
      已知“登记”：单位“子”：“件数”3；单位“丑”：“件数”5。
      应得“子”：等次“甲”。

      """)
    let example = try #require(rubric.examples.first)
    let result = try #require(ExampleRunner.result(of: example, rubric).value)
    let draft = LiveWorkbook(result, language: .chinese, DocumentProperties(title: "试")).draft
    let sheet = try #require(draft.sheets.first { $0.name.text == "公共参数" })
    let numbers = sheet.rows.flatMap(\.cells).filter {
      if case .number = $0.content { true } else { false }
    }
    #expect(numbers.map(\.style) == [.input(places: nil), .percentInput(places: 1)])
    #expect(sheet.entryRules.count == 2)
    let formulas = draft.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
      if case .formula(let formula, _) = cell.content { formula } else { nil }
    }
    #expect(formulas.count { $0.hasSuffix("*'公共参数'!B4") } == 2)
    #expect(formulas.count { $0.contains("ROUND('公共参数'!B5,10)<0.05") } == 2)
  }
}
