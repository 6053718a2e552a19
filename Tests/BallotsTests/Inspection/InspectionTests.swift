import Ballots
import Diagnostics
import ExactArithmetic
import TestSupport
import Testing

/// What `inspect` says of a file.
private func inspection(_ text: String) throws -> Inspection { Inspection(try Fixture.table(text)) }

/// `row column code → replacement`
private func findings(_ text: String) throws -> [String] {
  try inspection(text).findings.map { finding in
    guard case .cell(let place)? = finding.place else { return finding.code }
    let to = finding.replacement.map { " → " + $0.english } ?? ""
    return "\(place.row)\(place.columnLetter ?? "") \(finding.code)\(to)"
  }
}

@Test(arguments: [
  ("90分", "2C B0201 → 90"), ("９０．５", "2C B0301 → 90.5"), (" 90", "2C B0301 → 90"),
  ("\"90,5\"", "2C B0201"), ("80作废", "2C B0201"), ("8S", "2C B0201"), ("75.", "2C B0201"),
  ("7分半", "2C B0201"), ("８0。5", "2C B0201 → 80.5"), ("\"1,000\"", "2C B0201"),
  ("9O", "2C B0201 → 90"),
  ("九十", "2C B0201"), ("90%", "2C B0201"), ("9月5日", "2C B0302"), ("2026-09-05", "2C B0302"),
  ("9/5", "2C B0302"), ("-5", ""), ("90.50", ""), ("", ""), ("9\u{200B}0", "2C B0201 → 90"),
])
func anOddMarkIsFoundWithWhatItMeans(_ mark: String, _ due: String) throws {
  let text = "票号,单位,得分\n1,公安厅,\(mark)\n2,公安厅,88\n3,公安厅,87\n4,公安厅,86\n"
  #expect(try findings(text) == (due.isEmpty ? [] : [due]))
}

@Test func namesAreLookedAtAsWell() throws {
  let rows = (1...6).map { "\($0),公安厅,80\n" }.joined()
  #expect(
    try findings("票号,单位,得分\n" + rows + "7,公安斤,80\n8,公安厅 ,80\n9,公安\u{200B}厅,80\n")
      == ["8B B0305", "9B B0301 → 公安厅", "10B B0303 → 公安厅"])
}

@Test func zerosThatAreLostAndRowsThatStandTwice() throws {
  #expect(
    try findings("票号,公安厅\n001,80\n2,80\n010,80\n") == ["3A B0304"])
  // Without a zero anywhere nobody knows how long the numbers are.
  #expect(try findings("票号,公安厅\n1,80\n10,80\n").isEmpty)
  #expect(
    try findings("票号,单位,得分\n1,公安厅,80\n1,公安厅,80\n1,水利厅,80\n１,公安厅,81\n")
      == ["3 B0306", "5 B0306"])
}

@Test func columnsThatChangedPlaces() throws {
  #expect(try findings("票号,单位,得分\n1,80,公安厅\n2,81,公安厅\n") == ["1B B0307"])
}

@Test(arguments: [
  ("票号,单位,得分\n公安厅,1,80\n公安厅,2,81\n水利厅,1,80\n", ["1B B0307"]),
  ("单位,分值,事由\n公安厅,获奖,1\n水利厅,逾期,-1\n", ["1C B0307"]),
  ("代表,单位,建议编号,态度\n1,公安厅,王芳,满意\n2,公安厅,李伟,满意\n3,水利厅,张敏,满意\n", ["1C B0226"]),
  // Letters in numbers, and units that are numbered, are nobody's mistake.
  ("票号,单位,得分\nA1,1,80\nA2,2,81\n", []),
  ("建议编号,单位,代表,态度\n省建议第1号,公安厅,01,满意\n省建议第2号,公安厅,02,满意\n省建议第3号,公安厅,03,满意\n", []),
])
func keysThatChangedPlaces(_ text: String, _ due: [String]) throws {
  #expect(try findings(text) == due)
}

@Test func rowsThatAreNoBallotsAreFound() throws {
  #expect(
    try findings("票号,单位,得分\n1,公安厅,80\n,公安厅,80\n2,,70\n合计,公安厅,150\n")
      == ["3A B0105", "4B B0105", "5A B0218"])
  #expect(try findings("票号,公安厅,平均分\n1,80,80\n").contains("1C B0244"))
}

@Test func aNumberUnlikeAllOthersIsFoundAsTheCountFindsIt() throws {
  #expect(try findings("票号,公安厅\n1,80\n2,80\n3,80\n4,80\n5,80\n6号,80\n") == ["7A B0220"])
}

@Test func aSignThatNobodySeesInAColumnNameIsFoundAndCorrected() throws {
  let text = "票号,\u{200B}公安厅\n1,80\n"
  #expect(try findings(text) == ["1B B0303 → 公安厅"])
  let table = try Fixture.table(text)
  #expect(Inspection(table).corrected(table).rows == [["票号", "公安厅"], ["1", "80"]])
}

@Test func aColumnOfDatesIsFound() throws {
  #expect(
    try findings("票号,单位,得分\n1,公安厅,9月10日\n2,公安厅,2020/9/10\n3,公安厅,9.10\n")
      == ["2C B0302", "3C B0302"])
}

@Test func daysThatAreKeptAsNumbersAreFound() throws {
  #expect(try findings("票号,公安厅\n1,80\n2,46082\n3,79\n") == ["3B B0223"])
  // A list of such numbers is one of such numbers.
  #expect(try findings("单位,件数\n甲,41000\n乙,52000\n") == [])
}

@Test func everyColumnIsDescribed() throws {
  let inspection = try inspection("票号,单位,态度,结果\n1,公安厅,满意,90\n2,公安厅,,91.5\n")
  #expect(inspection.layout.chinese == "一行一单位，一列一指标")
  #expect(inspection.rowCount == 2)
  #expect(inspection.columns.map(\.meaning.chinese) == ["票号", "单位", "指标、等次或项目", "指标、等次或项目"])
  #expect(inspection.columns[2].content.blanks == 1)
  #expect(inspection.columns[2].content.distinct == ["满意"])
  #expect(inspection.columns[3].content.numbers == 2)
  #expect(inspection.columns[3].content.highest == Rational(183) / Rational(2))
}

/// Every correction can be read, only what has one reading is changed, and nothing else moves.
@Test func aCorrectedCopyHasNothingLeftToCorrect() throws {
  let table = try Fixture.table(
    "票号,单位,得分\n001,公安厅 ,９０\n002,公安厅,90分\n003,公安厅,\"1,000\"\n4,公安厅,七十\n005,公安厅,85\n")
  let (rows, corrections) = Inspection(table).corrected(table)
  #expect(corrections.map { "\($0.from)→\($0.to)" } == ["公安厅 →公安厅", "９０→90", "90分→90"])
  #expect(
    rows[1...].map { $0.joined(separator: "|") } == [
      "001|公安厅|90", "002|公安厅|90", "003|公安厅|1,000", "4|公安厅|七十", "005|公安厅|85",
    ])
}
