import Ballots
import Diagnostics
import TestSupport
import Testing

@Test(arguments: [
  ("keep first", ["公安厅/0: counted 70", "公安厅/0: void duplicate", "公安厅/0: void duplicate"]),
  ("keep last", ["公安厅/0: abstained blank", "公安厅/0: void duplicate", "公安厅/0: void duplicate"]),
  ("not checked", ["公安厅/0: abstained blank", "公安厅/0: counted 70", "公安厅/0: counted 70"]),
])
func aSecondMarkIsTreatedAsTheFormSays(_ treatment: String, _ expected: [String]) throws {
  let rubric = try BallotRubric(duplicate: treatment).load()
  // An exact copy is a duplicate, and so is a blank.
  let counted = try count(rubric, ["票号,单位,得分\n1,公安厅,70\n1,公安厅,70\n1,公安厅,\n"])
  #expect(counted.value?.marksInWords == expected)
  #expect(counted.value?.forms[0].ballots.found == (treatment == "not checked" ? 3 : 1))
}

@Test func everyPaperTypedTwiceIsRefusedOnce() throws {
  let outcome = try count(
    try BallotRubric().load(), ["票号,公安厅,水利厅\n1,70,70\n２,71,71\n2,70,70\n1,70,\n"])
  #expect(outcome.codes == ["B0206", "B0206"])
  let places = outcome.diagnostics.map { diagnostic in
    [diagnostic.place, diagnostic.cause?.place].map { $0?.label(in: .english) }
  }
  #expect(
    places == [
      ["ballots.csv:4 column B", "ballots.csv:3 column B"],
      ["ballots.csv:5 column B", "ballots.csv:2 column B"],
    ])
  #expect(
    outcome.diagnostics.map(\.headline.chinese) == [
      "票号“２”有2格重复录入，其中2格不同，办法规定重复停止计票。",
      "票号“1”有2格重复录入，其中1格不同，办法规定重复停止计票。",
    ])
}

@Test func aPaperTypedThreeTimesHasItsCellsOnce() throws {
  let outcome = try count(
    try BallotRubric().load(), ["票号,公安厅,水利厅\n1,70,70\n1,70,70\n2,71,71\n1,70,70\n"])
  #expect(
    outcome.diagnostics.map(\.headline.chinese) == ["票号“1”有2格重复录入，内容都相同，办法规定重复停止计票。"])
}

@Test("A row of a tally or checklist typed twice is one fault, however many levels or items it has")
func aRowTypedTwiceIsRefusedOnce() throws {
  let rubric = try Fixture.rubric(
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。计票表“票”。票面等次：“满意”；“基本满意”；“不满意”。空白：计为0票。重复：停止计票。缺漏：停止计票。"
      + "比率“率”取自“票”：“满意”占有效票数，空缺停止计票；四舍五入，保留2位小数。")
  let outcome = try count(
    rubric, ["单位,满意,基本满意,不满意\n甲,25,3,0\n乙,26,2,0\n甲,25,3,0\n乙,26,1,1\n"])
  #expect(
    outcome.diagnostics.map(\.headline.chinese) == [
      "“票”的“甲”一行有3格重复录入，内容都相同，办法规定重复停止计票。",
      "“票”的“乙”一行有3格重复录入，其中2格不同，办法规定重复停止计票。",
    ])
  #expect(
    outcome.diagnostics.map { $0.place?.label(in: .english) } == [
      "ballots.csv:4 column B", "ballots.csv:5 column B",
    ])
}

@Test(arguments: ["1", "001", "A", "a"])
func ballotNumbersAreTexts(_ number: String) throws {
  // None of these is `01`, and none is `Ａ１` either.
  let outcome = try count(
    try BallotRubric().load(), ["票号,公安厅\n01,70\nＡ１,70\n\(number),71\n"])
  #expect(outcome.value?.forms[0].ballots.found == 3)
}

@Test(arguments: [
  ("1,公安厅,甲", "2,公安厅,甲", true), ("1,公安厅,甲", "1,公安厅,乙", true),
  ("1,公安厅,甲", "1,水利厅,甲", true), ("1,公安厅,甲", "1,公安厅,甲", false),
  ("1,公安厅,甲", "１,公 安 厅,甲", false),
])
func theKeyOfFeedbackIsSuggestionUnitAndDeputy(
  _ first: String, _ second: String, _ isAccepted: Bool
) throws {
  let outcome = try count(
    try hunan, ["建议编号,承办单位,代表,办理态度,办理结果\n\(first),满意,满意\n\(second),满意,满意\n"])
  #expect(outcome.codes == (isAccepted ? [] : ["B0206"]))
}

/// Which of two marks counts does not make a text a number: the file is refused all the same.
@Test(arguments: ["keep first", "keep last"], ["1,70\n1,abc", "1,abc\n1,70"])
func aDiscardedMarkStillHasToBeAMark(_ treatment: String, _ rows: String) throws {
  let rubric = try BallotRubric(duplicate: treatment).load()
  let outcome = try count(rubric, ["票号,公安厅\n\(rows)\n"])
  #expect(outcome.codes == ["B0201"])
}

/// What does not count strikes no ballot and stops no count.
@Test(arguments: ["refuse", "void ballot"])
func aDiscardedMarkDecidesNothing(_ treatment: String) throws {
  let rubric = try BallotRubric(
    bounds: "Ceiling 78 points. Outside bounds: \(treatment).", duplicate: "keep first"
  ).load()
  let outcome = try count(rubric, ["票号,公安厅,水利厅\n1,70,71\n1,79,\n"])
  #expect(
    outcome.value?.marksInWords == [
      "公安厅/0: counted 70", "公安厅/0: void duplicate", "水利厅/0: counted 71", "水利厅/0: void duplicate",
    ])
}

/// A box is one however it is written, so its ballots are found again.
@Test(arguments: [("1号", "１号"), ("A箱", "a箱"), ("box 1", "Box 1")])
func aBoxIsOneByItsKey(_ first: String, _ second: String) throws {
  let rubric = try BallotRubric(bounds: "Sites: merged.").load()
  let text = "票号,票箱,公安厅\n1,\(first),70\n1,\(second),71\n"
  #expect(try count(rubric, [text]).codes == ["B0206"])
}
