import Ballots
import Diagnostics
import RubricModel
import Testing

@Test func exceptionsAreListedByUnitStatusAndRule() throws {
  let text = """
    票号,公安厅,水利厅
    1,,79
    2,80.5,
    3,70,59
    4,,71
    """
  let counted = try #require(try count(try BallotRubric().load(), [text]).value)
  let lines = counted.forms[0].exceptions().map { group in
    let places = group.places.map { $0.label(in: .english) }.joined(separator: "; ")
    return "\(group.unit) \(group.status) \(group.rule.rule) \(group.total): \(places)"
  }
  #expect(
    lines == [
      "0 abstained blank 2: ballots.csv:2 column B; ballots.csv:5 column B",
      "0 void off scale 1: ballots.csv:3 column B",
      "1 abstained blank 1: ballots.csv:3 column C",
      "1 void outside bounds 2: ballots.csv:2 column C; ballots.csv:4 column C",
    ])
}

@Test func whatIsTypedIsToldWhereItIsTheReason() throws {
  let text = "票号,公安厅,水利厅\n1,,７９０\n2,80.5,59\n3,70,71\n"
  let counted = try #require(try count(try BallotRubric().load(), [text]).value)
  let groups = counted.forms[0].exceptions()
  #expect(groups.map(\.texts) == [[nil], ["80.5"], ["７９０"], ["59"]])
}

@Test func marksOfAStruckBallotAreNotToldForAnothersFault() throws {
  let rubric = try BallotRubric(
    scale: "Scale: from 0 to 80 points, in steps of 0.5 points. Off scale: void ballot."
  ).load()
  let counted = try #require(try count(rubric, ["票号,公安厅,水利厅\n1,70,715\n2,70,71\n"]).value)
  let told = counted.forms[0].exceptions().map { "\($0.rule.rule) \($0.texts)" }
  #expect(told == ["void ballot [nil]", #"off scale [Optional("715")]"#])
}

@Test func missingMarksStandAtTheFirstRowOfTheirBallot() throws {
  let rubric = try BallotRubric(missing: "abstain").load()
  let text = "票号,单位,得分\n1,公安厅,70\n2,水利厅,70\n1,水利厅,71\n"
  let group = try #require(try count(rubric, [text]).value?.forms[0].exceptions().first)
  #expect(group.rule.rule == "missing")
  #expect(group.places.map { $0.label(in: .english) } == ["ballots.csv:3"])
}

@Test func theFirstHundredPlacesAreListed() throws {
  let rows = (1...120).map { "\($0),," }.joined(separator: "\n")
  let counted = try #require(
    try count(try BallotRubric().load(), ["票号,公安厅,水利厅\n\(rows)\n", "票号,公安厅,水利厅\n121,,"]).value)
  let groups = counted.forms[0].exceptions()
  #expect(groups.map(\.total) == [121, 121])
  #expect(groups.map(\.places.count) == [100, 100])
  #expect(groups[1].places.last?.label(in: .english) == "ballots.csv:101 column C")
  let all = counted.forms[0].exceptions(mostPlaces: .max)
  #expect(all.map(\.places.count) == [121, 121])
  #expect(all[0].places.last?.label(in: .english) == "ballots-2.csv:2 column B")
}

@Test func theRuleThatABallotBreaksIsNamed() throws {
  let rules =
    "Rules of a ballot, otherwise void ballot: no more than 1 mark 76 points or more; marks not all equal."
  let rubric = try BallotRubric(bounds: "Floor 60 points. Outside bounds: void mark. \(rules)")
    .load()
  let text = "票号,公安厅,水利厅\n1,70,70\n2,77,78\n3,70,71\n"
  let counted = try #require(try count(rubric, [text]).value)
  let told = counted.forms[0].exceptions().map { "\($0.unit) \($0.rule.name.english) \($0.total)" }
  #expect(
    told == [
      "0 rules of a ballot (marks not all equal) 1",
      "0 rules of a ballot (no more than 1 mark at least 76 points) 1",
      "1 rules of a ballot (marks not all equal) 1",
      "1 rules of a ballot (no more than 1 mark at least 76 points) 1",
    ])
}

/// Groups of one rule that have different reasons stand in the same order every time.
@Test func severalReasonsOfOneRuleStandInOrder() throws {
  let names = ["丁", "丙", "乙", "甲"]
  let levels = names.map { "\"\($0)\" abstain" }.joined(separator: "; ")
  let rubric = try BallotRubric(scale: "Levels: \"好\" 100%; \(levels).", bounds: "").load()
  let rows = names.reversed().enumerated().flatMap { index, name in
    Array(repeating: name, count: index + 1)
  }
  let text = "票号,公安厅\n" + rows.enumerated().map { "\($0 + 1),\($1)\n" }.joined()
  for _ in 1...5 {
    let counted = try #require(try count(rubric, [text]).value)
    #expect(counted.forms[0].exceptions().map(\.total) == [4, 3, 2, 1])
  }
}
