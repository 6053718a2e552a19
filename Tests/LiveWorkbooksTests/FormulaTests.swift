import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Spreadsheets
import TestSupport
import Testing

@testable import Examples
@testable import LiveWorkbooks

/// Formulas as they stand in cells.
struct FormulaTests {
  @Test func roundingGuardsAgainstBinaryErrors() {
    #expect(RoundingMode.halfUp.formula("C5", places: 2) == "ROUND(ROUND(C5,10),2)")
    #expect(RoundingMode.truncate.formula("C5", places: 2) == "ROUNDDOWN(ROUND(C5*100,8),0)/100")
    #expect(RoundingMode.awayFromZero.formula("C5", places: 0) == "ROUNDUP(ROUND(C5,10),0)")
    #expect(
      RoundingMode.halfEven.formula("C5", places: 1)
        == "IF(MOD(ABS(ROUND(C5*10,9)),2)=0.5,ROUNDDOWN(ROUND(C5*10,9),0)/10,"
        + "ROUND(ROUND(C5,10),1))")
    #expect(Set(RoundingMode.all.map { $0.formula("C5", places: 3) }).count == 4)
  }

  @Test func cellsKeepFifteenDigits() {
    #expect(LiveNumber.cell(Rational(1, over: 3)).text == "0.333333333333")
    #expect(LiveNumber.cell(Rational(2_000_000, over: 7)).text == "285714.285714286")
    #expect(LiveNumber.cell(Rational(-5, over: 2)).text == "-2.5")
    #expect(LiveNumber.text(Rational(1, over: 3)) == "(1/3)")
    #expect(LiveNumber.bound(Rational(1, over: 3)) == "ROUND((1/3),10)")
    #expect(LiveNumber.bound(Rational(4, over: 5)) == "0.8")
  }

  @Test func rangesAreAsFewAsTheyCanBe() throws {
    var names = SheetNames()
    let (own, other) = (names.name(for: "甲"), names.name(for: "乙"))
    let range = try #require(LiveRange(own, column: 2, rows: [8, 4, 5, 6]))
    #expect(range.text(on: own) == "C5:C7,C9")
    #expect(range.text(on: other) == "'甲'!C5:C7,'甲'!C9")
    #expect(LiveRange(own, column: 2, rows: []) == nil)
    #expect(LiveRange(own, column: 2, rows: Array(stride(from: 0, to: 200, by: 2))) == nil)
  }

  @Test func ranksCountTheUnitsAhead() {
    let rank = RankFormula(keys: [3, 4], category: nil, rows: 4...9)
    #expect(
      rank.place(row: 4)
        == "1+SUMPRODUCT(($D$5:$D$10>D5)*1)+SUMPRODUCT(($D$5:$D$10=D5)*($E$5:$E$10>E5)*1)")
    #expect(rank.first(row: 5, places: 6) == "IF(COUNTIFS($G$5:G6,G6)=1,G6,\"\")")
    let numbers = RankNumbering.all.map { rank.number($0, row: 5, places: 6, firsts: 7) }
    #expect(numbers == ["G6", "COUNTIFS($H$5:$H$10,\"<=\"&G6)", "G6"])
  }

  @Test("A mark is looked up among the levels of its criterion, and offered those")
  func levelsOfACriterion() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      测评票“票”。指标：“任务”；“效率”。指标“任务”的票面等次：“繁重”为9分；“一般”为7分。
      指标“效率”的票面等次：“高”为8分；“一般”为5分；“低”为0分。
      空白：计为“一般”。重复：停止计票。缺漏：停止计票。
      数值“分”，取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各指标求和；不修约，显示时四舍五入，保留2位小数。
      算例“一”。已知“票”：票号“1”单位“甲”：“任务”“一般”、“效率”空白；票号“2”单位“甲”：“任务”“繁重”、“效率”“一般”。
      应得“甲”：“分”13。
      """, file: "own.rubric")
    let result = try #require(ExampleRunner.result(of: rubric.examples[0], rubric).value)
    let draft = LiveWorkbook(result, language: .chinese, DocumentProperties(title: "试")).draft
    let sheet = try #require(draft.sheets.first { $0.name.text == "票" })
    let lookUps = sheet.rows.flatMap(\.cells).compactMap { cell -> String? in
      guard case .formula(let formula, _) = cell.content, formula.hasPrefix("IF(E") else {
        return nil
      }
      return formula.contains(",3,FALSE)") ? formula : nil
    }
    #expect(
      lookUps == [
        "IF(E4=\"计入\",VLOOKUP(F4,$J$4:$L$5,3,FALSE),\"\")",
        "IF(E5=\"计入\",VLOOKUP(F5,$J$4:$L$5,3,FALSE),\"\")",
        "IF(E6=\"计入\",VLOOKUP(F6,$J$6:$L$8,3,FALSE),\"\")",
        "IF(E7=\"计入\",VLOOKUP(F7,$J$6:$L$8,3,FALSE),\"\")",
      ])
    #expect(sheet.entryRules.map(\.area.label) == ["D4:D5", "D6:D7"])
  }

  @Test func marksAreJudgedByTheScaleOfTheForm() throws {
    let rubric = try Fixture.hunan()
    let form = try #require(rubric.forms.first { $0.kind == .ballot })
    let formulas = MarkFormulas(form: form, words: LiveWords(language: .chinese))
    #expect(
      formulas.pointStatus("C4", member: -1, empty: form.treatments.blank)
        == "IF(C4=\"\",\"弃权\",IF(ISNUMBER(C4),IF(AND(C4>=0,C4<=80,MOD(ROUND(C4/0.5,9),1)=0),"
        + "IF(AND(C4>=60,C4<=78),\"计入\",\"无效\"),\"无效\"),\"拒绝\"))")
    #expect(
      formulas.pointValue("C4", status: "D4", empty: form.treatments.blank)
        == "IF(D4=\"计入\",C4,\"\")")
  }

  @Test("A deduction is judged by the scale as it is written")
  func deductions() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      加减分表“扣分表”。评分范围：从负10到负1分，整数计分。
      不合评分范围：停止计票。空白：停止计票。缺漏：计为0分。
      数值“扣分”，取自“扣分表”：汇总各条目求和；不修约。
      """)
    let formulas = MarkFormulas(form: rubric.forms[0], words: LiveWords(language: .chinese))
    #expect(
      formulas.pointStatus("C4", member: -1, empty: .refuse)
        == "IF(C4=\"\",\"拒绝\",IF(ISNUMBER(C4),IF(AND(C4>=(-10),C4<=(-1),"
        + "MOD(ROUND((C4-(-10)),9),1)=0),\"计入\",\"拒绝\"),\"拒绝\"))")
  }

  @Test("What is there makes up for what is absent")
  func fullPoints() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“党建”，从0到20分，整数计分；“业务”，从0到50分，整数计分；“信访”，从0到30分，整数计分。
      不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
      数值“分”，取自“表”：汇总各项目求和，空缺不计，部分空缺按满分比例折算；不修约，显示时四舍五入，保留2位小数。
      算例“一”。已知“表”：单位“甲”：“党建”18、“业务”空白、“信访”24；单位“乙”：“党建”20。应得“甲”：“分”84。
      """, file: "full.rubric")
    let result = try #require(ExampleRunner.result(of: rubric.examples[0], rubric).value)
    let draft = LiveWorkbook(result, language: .chinese, DocumentProperties(title: "试")).draft
    let formulas = draft.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell -> String? in
      guard case .formula(let formula, _) = cell.content else { return nil }
      return formula.contains("ISNUMBER") && formula.contains("SUM") ? formula : nil
    }
    #expect(
      formulas
        == ["4", "7"].map { row in
          let cells = (Int(row)!...(Int(row)! + 2)).map { "'表'!E\($0)" }
          let there = zip(["20", "50", "30"], cells).map { "\($0)*ISNUMBER(\($1))" }
          let area = "\(cells[0]):E\(Int(row)! + 2)"
          return "IF(COUNT(\(area))=0,\"\",SUM(\(area))/(\(there.joined(separator: "+")))*100)"
        })
  }

  @Test func outlinesTellFaults() {
    #expect(FormulaOutline.fault(in: "IF(NOT(A1=\")\"),'b)'!A1,ROUND((2/3),10))") == nil)
    #expect(FormulaOutline.fault(in: "IF(NOT(A1,1)") == "NOT has 2 arguments: IF(NOT(A1,1)")
    #expect(FormulaOutline.fault(in: "SUM(A1:A2") == "does not close: SUM(A1:A2")
    #expect(FormulaOutline.fault(in: "A1)") == "closes what is not open: A1)")
  }
}
