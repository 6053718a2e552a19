import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import Reports

/// Why a unit is not ranked by its score is told wherever its place is, with the figures that the
/// reader may see.
@Suite struct RankingNotesTests {
  private static func session(_ publication: String) throws -> SessionResult {
    try MadeSession(
      """
      评议计分办法，语言版本1。标题“否决”。评议对象：单位。
      第一条　登记表“登记”。项目：“否决事项”，英文名“Vetoes”；“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　数值“数”，英文名“Number”，取自“件数”：不修约。
      第三条　等次“级”，按“数”：5以上为“好”；低于5为“差”。
      第四条　排名按“数”统一进行，由高到低。
      不参加排名：（一）若“登记”记有“否决事项”；（二）若“级”等于“差”，“数”低于3。
      排在其他单位之后：若“数”超过8。
      先按“级”：“好”；“差”。
      同分：并列占位。同分依次比较：仍同则并列。
      第五条　公布：\(publication)。
      """, tables: ["单位,否决事项,件数\n甲,0,9\n乙,1,7\n丙,0,2\n丁,0,6\n戊,0,4\n"]
    ).result
  }

  private static func told(_ result: SessionResult, _ disclosure: Disclosure) -> [String] {
    RankingNotes(result, disclosure).lines.map(\.chinese)
  }

  @Test("The office sees every figure")
  func office() throws {
    let result = try Self.session("名次")
    #expect(result.units.map(\.unit.name.text) == ["丁", "戊", "甲", "丙", "乙"])
    #expect(
      Self.told(result, .office) == [
        "名次先按“级”排：好、差",
        "甲　排在其他单位之后：“数”9，超过8（第四条）",
        "丙　不参加排名：“级”为“差”；“数”2，低于3（第四条第（二）项）",
        "乙　不参加排名：“否决事项”1，有记录（第四条第（一）项）",
      ])
  }

  @Test("Everybody is told the item, and the figures that are public")
  func everybody() throws {
    let result = try Self.session("名次；等次")
    #expect(
      Self.told(result, .everybody(by: result.rubric)) == [
        "名次先按“级”排：好、差", "甲　排在其他单位之后（第四条）",
        "丙　不参加排名：“级”为“差”（第四条第（二）项）", "乙　不参加排名（第四条第（一）项）",
      ])
  }

  @Test("Where only the first places are public, nobody is said to have none")
  func firstPlaces() throws {
    let result = try Self.session("名次前3名")
    #expect(Self.told(result, .everybody(by: result.rubric)) == ["甲　排在其他单位之后（第四条）"])
    let first = try Self.session("名次前2名")
    #expect(Self.told(first, .everybody(by: first.rubric)) == [])
    let none = try Self.session("“数”")
    #expect(Self.told(none, .everybody(by: none.rubric)) == [])
  }

  @Test("The reason stands on every sheet of the office and in the JSON")
  func everySheet() throws {
    let result = try Self.session("名次")
    let sheets = [
      RankingSheet(result).document, ExceptionsSheet(result, meeting: Meeting()).document,
      ResultSheet(result, meeting: Meeting(), disclosure: .office).document,
      ExplanationSheet(result.units[4], in: result).document,
      UnitSheet(result.units[4], in: result, meeting: Meeting(), disclosure: .office).document,
    ]
    for sheet in sheets {
      let text = TextWriter(language: .chinese).text(of: sheet)
      #expect(text.contains("不参加排名：“否决事项”1，有记录"), "\(text)")
    }
    let json = ResultJSON(result, rubricDigest: "", diagnostics: [], language: .chinese).text
    #expect(json.contains(#""notRanked": "\"Vetoes\" 1, is on record""#))
    #expect(json.contains(#""behindOthers": "\"Number\" 9, is more than 8""#))
    let derivation = DerivationJSON([result.units[4]], of: result, rubricDigest: "").text
    #expect(derivation.contains(#""formula": "1 > 0""#))
  }

  @Test("A unit that is not ranked is told so under the name of what it lacks, not as a distance")
  func ownSheet() throws {
    let result = try Self.session("名次；等次")
    let own = UnitSheet(
      result.units[3], in: result, meeting: Meeting(), disclosure: .ownUnit(by: result.rubric))
    let text = TextWriter(language: .chinese).text(of: own.document)
    #expect(text.contains("名次\n  不参加排名：“级”为“差”（第四条第（二）项）\n"), "\(text)")
    #expect(!text.contains("距离"))
  }

  @Test("The distance to the place before is told where the score decides it")
  func distances() throws {
    let result = try Self.session("名次；等次；“数”")
    let texts = result.units[..<3].map { unit in
      TextWriter(language: .chinese).text(
        of: UnitSheet(
          unit, in: result, meeting: Meeting(), disclosure: .everybody(by: result.rubric)
        ).document)
    }
    #expect(texts[1].contains("前一名等次为“好”"))
    #expect(texts[2].contains("前一名由办法决定，与得分无关"))
    #expect(texts.allSatisfy { !$0.contains("距前一名") })
  }
}
