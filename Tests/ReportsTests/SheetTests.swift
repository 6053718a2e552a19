import Diagnostics
import Foundation
import RubricModel
import RubricSyntax
import Scoring
import TestSupport
import Testing

@testable import Reports

/// The sheets of the samples, word for word.
@Suite struct SheetTests {
  private static let folder = "Tests/ReportsTests/Golden"
  private static let meeting = Meeting(
    [Bilingual(zh: "评议会议", en: "Session")],
    signatories: [
      Meeting.Signatory(Bilingual(zh: "总监票人", en: "Chief scrutineer"), ["张三"])
    ])

  private static func text(_ document: ReportDocument) -> String {
    Language.allCases.map { TextWriter(language: $0).text(of: document) }.joined(separator: "\n")
  }

  @Test("Result sheet, count report, exceptions and a unit's sheet of Hunan")
  func hunan() throws {
    let result = try MadeSession.hunan().result
    let everybody = Disclosure.everybody(by: result.rubric)
    let sheets = [
      ResultSheet(result, meeting: Self.meeting, disclosure: everybody).document,
      CountReport(result, meeting: Self.meeting).document,
      ExceptionsSheet(result, meeting: Self.meeting).document,
      UnitSheet(result.units[6], in: result, meeting: Self.meeting, disclosure: everybody)
        .document,
    ]
    check(sheets.map(Self.text).joined(separator: "\n"), against: "\(Self.folder)/sheets.hunan.txt")
  }

  @Test("A ledger, a checklist, bonuses and groups")
  func facts() throws {
    let session = try MadeSession(
      """
      评议计分办法，语言版本1。标题“事实”。评议对象：单位。
      第一条　办理台账“台账”。票面等次：“A1”；“B1”；“C1”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　加减分表“加减分”。空白：停止计票。缺漏：计为0分。
      第三条　登记表“登记表”。项目：“走访次数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第四条　比率“解决率”，取自“台账”：“A1”占总件数，空缺计为0%；不修约，显示时四舍五入，保留2位小数。
      第五条　计分部分“加减”，满分10分，自定。计分取自“加减分”：汇总各条目求和，空缺计为0分；超过10分的计为10分；不修约。
      第六条　计分部分“走访”，满分90分。计分取自“走访次数”：乘以1分；超过90分的计为90分；不修约。
      第七条　最后得分取自各部分之和：不修约。
      第八条　公布：各项得分。
      """,
      tables: [
        "建议编号,单位,承办角色,答复类别,期限,答复日期,销号日期\n"
          + "1,甲,主办,A1,2020-05,2020-04,\n2,甲,会办,B1,2020-05,2020-04,\n3,甲,主办,B1,2021,2020-05,2020-12\n",
        "单位,分值,事由\n甲,-2,逾期答复\n甲,3,省级表彰\n", "单位,走访次数\n甲,12\n",
      ], units: [AppraisedUnit(name: Name("甲"))])
    let sheet = UnitSheet(
      session.result.units[0], in: session.result, meeting: Self.meeting,
      disclosure: .everybody(by: session.result.rubric), withheldBelow: 2)
    check(Self.text(sheet.document), against: "\(Self.folder)/sheet.facts.txt")
  }

  @Test("A unit is told the weights of its own category, and its place among items where these are")
  func ownCategory() throws {
    let session = try MadeSession(
      """
      评议计分办法，语言版本1。标题“分类”。评议对象：项目。类别：“重点”；“一般”。
      第一条　测评票“票”。组别：“上级”；“下级”；“同级”。
      类别“重点”的组别权重：“上级”60%；“下级”40%。类别“一般”的组别权重：“上级”20%；“同级”80%。
      票面等次：“好”为100分；“差”为0分。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　数值“分”，取自“票”：汇总各评分人取平均分，空缺计为0分；汇总各组别取加权平均；四舍五入，保留2位小数。
      第三条　排名按“分”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
      第四条　公布：各项得分；名次。
      """,
      tables: ["票号,组别,项目,评分\n1,上级,甲,好\n1,上级,乙,好\n2,下级,甲,好\n3,同级,乙,差\n"],
      units: [("甲", "重点"), ("乙", "一般")].map {
        AppraisedUnit(name: Name($0.0), category: $0.1)
      })
    let texts = session.result.units.map { unit in
      Self.text(
        UnitSheet(
          unit, in: session.result, meeting: Self.meeting,
          disclosure: .everybody(by: session.result.rubric), withheldBelow: 1
        ).document)
    }
    #expect(texts[0].contains("汇总各组别取加权平均（上级60%，下级40%）"))
    #expect(texts[1].contains("汇总各组别取加权平均（上级20%，同级80%）"))
    #expect(texts.allSatisfy { !$0.contains("类别“") && $0.contains("2个项目中列第") })
  }

  @Test("Two units that share a place, one behind them, and one that nobody has marked")
  func tiesAndNothing() throws {
    let ballots = (1...6).map { "\($0),90,90,\(70 + $0),\n" }.joined()
    let result = try MadeSession(
      MadeSession.graded + "Article 7. Publish: all scores; rank; grade.\n",
      tables: ["票号,甲,乙,丙,丁\n" + ballots]
    ).result
    let sheets = result.units.map {
      UnitSheet(
        $0, in: result, meeting: Self.meeting, disclosure: .ownUnit(by: result.rubric)
      ).document
    }
    check(
      ([
        ResultSheet(result, meeting: Self.meeting, disclosure: .office)
          .document
      ]
        + sheets).map(Self.text).joined(separator: "\n"),
      against: "\(Self.folder)/sheets.ties.txt")
  }
}
