import Diagnostics
import Reconciliation
import Testing

@Suite struct ComparisonTests {
  @Test func layoutsOrderAndSpellingDoNotMatter() throws {
    let long = "票号,单位,得分\n1,公安厅,90\n1,水利厅,\n2,公安厅,80.5\n2,水利厅,70\n"
    let wide = "水利厅,ballot,公安 厅\n70.0,２,８０.５\n , 1 ,90\n"
    let comparison = try comparison(long, wide)
    #expect(comparison.lines == [])
    #expect(comparison.counts.compared == 4)
    #expect(comparison.counts.equal == 4)
    #expect(comparison.counts.respelled == 2)
    #expect(comparison.language == .chinese)
  }

  @Test func eachDifferenceHasBothValuesAndPlaces() throws {
    let comparison = try comparison(
      "ballot,unit,mark\n1,A,90\n1,B,80\n2,A,70\n", "ballot,A,B\n1,96,80\n2,70,75\n3,60,61\n")
    #expect(
      comparison.lines == [
        "ballot \"1\", unit \"A\": 90, 96", "ballot \"2\", unit \"B\": absent, 75",
        "ballot \"3\": absent, present",
      ])
    let places = comparison.differences.map { difference in
      [difference.first, difference.second].map { $0.place?.label(in: .english) }
    }
    #expect(
      places == [
        ["first.csv:2 column C", "second.csv:2 column B"], [nil, "second.csv:3 column C"],
        [nil, "second.csv:4"],
      ])
    #expect(comparison.counts.compared == 6)
    #expect(comparison.counts.differing == 4)
  }

  @Test func aBlankCellIsNoRowThatIsMissingUnlessTheLayoutsDiffer() throws {
    let wide = "票号,甲,乙\n1,90,\n"
    let long = "票号,单位,得分\n1,甲,90\n"
    #expect(try comparison(wide, long).counts.blankForAbsent == 1)
    #expect(try comparison(long, wide).lines == [])
    #expect(
      try comparison(wide, "票号,甲\n1,90\n").lines == ["ballot \"1\", unit \"乙\": blank, absent"])
    #expect(
      try comparison(long + "1,乙,\n", long).lines == ["ballot \"1\", unit \"乙\": blank, absent"])
  }

  @Test func aNameThatOnlyOneFileHasIsToldOnce() throws {
    let outcome = try compare("票号,甲一,乙\n1,9,8\n2,9,8\n", "票号,甲二,乙\n1,9,8\n2,9,8\n")
    #expect(outcome.diagnostics.map(\.code) == ["R0117", "R0117"])
    #expect(outcome.value?.differences.count == 4)
  }

  @Test func ballotsAreToldApartByCaseAndUnitsAreNot() throws {
    #expect(
      try comparison("ballot,unit,mark\na1,Roads,9\n", "ballot,unit,mark\nA1,ROADS,9\n").lines
        == ["ballot \"a1\": present, absent", "ballot \"A1\": absent, present"])
    #expect(
      try comparison("ballot,unit,mark\na1,Roads,9\n", "ballot,ROADS\na1,9\n").lines == [])
  }

  @Test func feedbackRoundsGroupsAndSitesNameAPaper() throws {
    let first = "建议编号,承办单位,代表,轮次,态度,结果\n7,甲,张三,1,满意,满意\n7,甲,张三,2,满意,基本满意\n"
    let second = "建议编号,承办单位,代表,轮次,态度,结果\n7,甲,张三,1,满意,不满意\n"
    #expect(
      try comparison(first, second).lines == [
        "suggestion \"7\", deputy \"张三\", round \"1\", unit \"甲\", criterion \"结果\": 满意, 不满意",
        "suggestion \"7\", deputy \"张三\", round \"2\": present, absent",
      ])
    #expect(
      try comparison("票箱,组别,票号,甲\n1,A,1,9\n2,A,1,8\n", "票箱,组别,票号,甲\n1,A,1,9\n2,A,1,7\n")
        .lines == ["ballot \"1\", group \"A\", site \"2\", unit \"甲\": 8, 7"])
  }

  @Test func tablesWithoutPapersAreComparedByUnit() throws {
    #expect(
      try comparison("单位,满意,不满意\n甲,3,4\n乙,1,2\n", "单位,不满意,满意\n甲,5,3\n").lines
        == ["unit \"甲\", criterion \"不满意\": 4, 5", "unit \"乙\": present, absent"])
    #expect(
      try comparison("建议编号,单位,答复类别\n1,甲,A\n2,甲,\n", "suggestion,unit,class\n1,甲,B\n").lines
        == [
          "suggestion \"1\", unit \"甲\", column \"答复类别\": A, B",
          "suggestion \"2\": present, absent",
        ])
  }

  @Test func bonusesAreToldApartByTheirReason() throws {
    let first = "单位,分值,事由\n甲,1,获奖\n甲,2,创新\n乙,-1,逾期\n"
    let second = "unit,points,reason\n甲,2,创新\n甲,1.5,获奖\n"
    #expect(
      try comparison(first, second).lines == [
        "unit \"甲\", reason \"获奖\", column \"分值\": 1, 1.5",
        "unit \"乙\", reason \"逾期\": present, absent",
      ])
  }

  @Test func aRemarkIsAboutNoUnit() throws {
    let plain = "票号,甲\n1,90\n"
    let remarked = "票号,甲,备注\n1,90,涂改\n"
    #expect(try compare(plain, remarked).diagnostics.map(\.code) == [])
  }

  @Test func remarksAreComparedAndABlankOneIsNone() throws {
    let plain = "票号,单位,得分\n1,甲,90\n2,甲,80\n"
    let remarked = "票号,单位,得分,理由\n1,甲,90,\n2,甲,80,先进\n"
    #expect(
      try comparison(plain, remarked).lines
        == ["ballot \"2\", unit \"甲\", column \"理由\": absent, 先进"])
    #expect(try comparison(remarked, remarked.replacing("理由", with: "reason")).lines == [])
  }
}
