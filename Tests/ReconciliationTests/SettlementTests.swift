import Diagnostics
import Reconciliation
import Testing

@Suite struct SettlementTests {
  private let first = "票号,单位,得分,备注\n1,甲,90,\n1,乙,80,\n2,甲,70,涂改\n"
  private let second = "票号,单位,得分\n1,甲,96\n3,乙,60\n1,乙,80\n"

  @Test func nothingIsAgreedWhileADifferenceIsOpen() throws {
    let settlement = try settle(
      first, second, by: "票号,单位,指标,列,取值,理由\n1,甲,,,96,核对原票\n2,,,,,\n"
    ).settlement
    #expect(settlement.agreed == nil)
    #expect(settlement.open.map(\.name.label.chinese) == ["票号“2”", "票号“3”"])
    #expect(settlement.settled.map(\.decision.reason) == ["核对原票"])
    #expect(settlement.settled.map(\.decision.choice) == [.second])
  }

  @Test func theAgreedTableHasTheLayoutOfTheFirst() throws {
    let decisions =
      "reason,value,ballot,unit,column\nseen,９６.0,1,甲,\ntorn,absent,2,,\nfound,有,3,,\n"
    let (settlement, diagnostics) = try settle(first, second, by: decisions)
    #expect(diagnostics == [])
    #expect(
      settlement.agreed?.lines == ["票号,单位,得分,备注", "1,甲,96,", "1,乙,80,", "3,乙,60,"])
  }

  @Test func theColumnOfColumnsMayBeLeftOut() throws {
    let (settlement, diagnostics) = try settle(
      first, second, by: "票号,单位,取值,理由\n1,甲,90,原票\n2,,有,原票\n3,,无,原票\n")
    #expect(diagnostics == [])
    #expect(settlement.agreed?.lines == ["票号,单位,得分,备注", "1,甲,90,", "1,乙,80,", "2,甲,70,涂改"])
  }

  @Test func equalFilesAgreeInTheWordsOfTheFirst() throws {
    let agreed = try settle("票号,甲\n１,90.0\n", "票号,单位,得分\n1,甲,90\n").settlement.agreed
    #expect(agreed?.lines == ["票号,甲", "１,90.0"])
  }

  @Test func aColumnThatOnlyOneFileHasIsAddedOrLeftOut() throws {
    let narrow = "票号,甲\n1,90\n2,80\n"
    let wide = "票号,甲,乙\n1,90,70\n2,80,60\n"
    func agreed(_ first: String, _ second: String, _ values: [String]) throws -> [String]? {
      let rows = values.enumerated().map { "\($0.offset + 1),乙,\($0.element),原票\n" }.joined()
      return try settle(first, second, by: "票号,单位,取值,理由\n\(rows)").settlement.agreed?.lines
    }
    #expect(
      try agreed(narrow, wide, ["70", "absent"]) == ["票号,甲,乙", "1,90,70", "2,80,"])
    #expect(try agreed(wide, narrow, ["无", "无"]) == ["票号,甲", "1,90", "2,80"])
    #expect(try agreed(wide, narrow, ["无", "60"]) == ["票号,甲,乙", "1,90,", "2,80,60"])
  }

  @Test func aWordThatBothSidesCanMeanDecidesNothing() throws {
    func settled(by value: String) throws -> [String] {
      let (settlement, diagnostics) = try settle(
        "票号,甲\n1,空白\n", "票号,甲\n1,\n", by: "票号,单位,取值,理由\n1,甲,\(value),原票\n")
      let template = DecisionTemplate.rows(settlement, language: .chinese)[1]
      return diagnostics.map(\.code) + (settlement.agreed?.lines ?? []) + [template[4]]
    }
    #expect(try settled(by: "空白") == ["R0119", ""])
    #expect(try settled(by: "第一份") == ["票号,甲", "1,空白", "第一份"])
    #expect(try settled(by: "Second") == ["票号,甲", "1,", "第二份"])
    let other = try settle(
      "票号,甲\n1,空白\n", "票号,甲\n1,\n", by: "票号,单位,取值,理由\n1,甲,blank,原票\n")
    #expect(other.settlement.agreed?.lines == ["票号,甲", "1,"])
  }

  @Test func aFilledTemplateIsWrittenAgainWithItsDecisions() throws {
    let settlement = try settle(
      first, second, by: "票号,单位,列,取值,理由\n1,甲,,96,核对原票\n"
    ).settlement
    #expect(
      DecisionTemplate.rows(settlement, language: .chinese) == [
        ["票号", "单位", "列", "第一份", "第二份", "取值", "理由"],
        ["1", "甲", "", "90", "96", "96", "核对原票"], ["2", "", "", "有", "无", "", ""],
        ["3", "", "", "无", "有", "", ""],
      ])
  }
}
