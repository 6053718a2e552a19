import Ballots
import Diagnostics
import RubricModel
import Testing

/// Units appraise each other on ballots that bear their names or codes.
private func mutual(
  own: String = "void mark", blank: String = "refuse", missing: String = "refuse",
  duplicate: String = "refuse"
) throws -> Rubric {
  try BallotRubric(
    bounds: "Own unit: \(own).", blank: blank, duplicate: duplicate,
    missing: missing
  ).load()
}

private let units = ["公安厅", "民政厅", "水利厅"].map { AppraisedUnit(name: Name($0)) }

@Test(arguments: [
  ("void mark", "void own unit"), ("abstain", "abstained own unit"),
])
func aUnitsMarkForItselfIsApart(_ treatment: String, _ words: String) throws {
  let text = "票号,公安厅,民政厅,水利厅\n公安厅,80,71,72\n民政厅,70,,72\n厅长,70,71,72\n"
  let counted = try #require(
    try count(try mutual(own: treatment), [text], units: units).value)
  #expect(
    counted.forms[0].marks.map { counted.forms[0].words(for: $0) } == [
      words, "counted 71", "counted 72", "counted 70", words, "counted 72",
      "counted 70", "counted 71", "counted 72",
    ])
  #expect(counted.forms[0].ballots.valid == 3)
}

@Test func aBallotMayBeNumberedWithTheCodeOfItsUnit() throws {
  let text = "票号,公安厅,民政厅\nGA,70,71\n民政厅,70,71\n"
  let listed = [
    AppraisedUnit(name: Name("公安厅"), code: "ga"), AppraisedUnit(name: Name("民政厅")),
  ]
  #expect(
    try count(try mutual(), [text], units: listed).value?.marksInWords == [
      "公安厅/0: counted 70", "公安厅/0: void own unit", "民政厅/0: counted 71",
      "民政厅/0: void own unit",
    ])
}

/// A name and a code are two numbers of ballots, and one unit.
@Test func aUnitThatVotesTwiceIsTold() throws {
  let text = "票号,公安厅,民政厅\nGA,70,71\n公安厅,,72\n民政厅,71,\n"
  let listed = [
    AppraisedUnit(name: Name("公安厅"), code: "ga"), AppraisedUnit(name: Name("民政厅")),
  ]
  let outcome = try count(try mutual(), [text], units: listed)
  #expect(outcome.diagnostics.map(\.code) == ["B0233"])
  #expect(outcome.diagnostics.first?.headline.chinese.contains("“GA”和“公安厅”") == true)
}

/// Of nobody a mark for itself is asked, so its row may be left out.
@Test(arguments: ["refuse", "counts as 0 points"])
func aMarkForItselfMayBeMissing(_ missing: String) throws {
  let text = "票号,单位,得分\n公安厅,民政厅,70\n民政厅,公安厅,71\n"
  #expect(
    try count(try mutual(missing: missing), [text]).value?.marksInWords == [
      "公安厅/0: counted 71", "公安厅/0: void own unit", "民政厅/0: counted 70",
      "民政厅/0: void own unit",
    ])
}

@Test func aMarkForItselfStrikesTheBallotOrStopsTheCount() throws {
  let text = "票号,公安厅,民政厅\n公安厅,70,71\n民政厅,72,\n"
  let counted = try #require(try count(try mutual(own: "void ballot"), [text]).value)
  #expect(
    counted.marksInWords == [
      "公安厅/0: counted 72", "公安厅/0: void own unit", "民政厅/0: void own unit",
      "民政厅/0: void void ballot",
    ])
  #expect(counted.forms[0].ballots.invalid == 1)
  let refused = try count(try mutual(own: "refuse"), [text])
  #expect(refused.value == nil)
  #expect(refused.diagnostics.map(\.code) == ["B0232"])
}

/// What is no mark at all stops the count wherever it stands.
@Test func whatIsNoMarkIsNoMarkForItself() throws {
  let text = "票号,公安厅,民政厅\n公安厅,好,71\n民政厅,70,95\n"
  #expect(try count(try mutual(), [text]).diagnostics.map(\.code) == ["B0201"])
}

@Test func whereNobodyKnowsWhoHasVotedItIsSaid() throws {
  let text = "票号,公安厅,民政厅\n1,70,71\n2,70,71\n"
  let outcome = try count(try mutual(), [text])
  #expect(outcome.value != nil)
  #expect(outcome.diagnostics.map(\.code) == ["B0233"])
}

/// One ballot that is found must not hide another that is not.
@Test func aBallotThatIsNearlyNumberedWithAUnitIsTold() throws {
  let text = "票号,公安厅,民政厅,水利厅\n公安厅,70,71,72\n民政,70,71,72\n7,70,71,72\n"
  let outcome = try count(try mutual(), [text], units: units)
  #expect(outcome.diagnostics.map(\.code) == ["B0233"])
  #expect(outcome.diagnostics.first?.headline.chinese.contains("“民政”与单位“民政厅”相近") == true)
}

/// The ballot of a leader that is numbered like the code of a unit must not lose its mark.
@Test func aCodeAmongNamesIsTold() throws {
  let text = "票号,公安厅,民政厅\n公安厅,,71\n1,70,71\n2,70,71\n"
  let listed = [
    AppraisedUnit(name: Name("公安厅"), code: "9"), AppraisedUnit(name: Name("民政厅"), code: "2"),
  ]
  let outcome = try count(try mutual(), [text], units: listed)
  #expect(outcome.diagnostics.map(\.code) == ["B0233"])
  #expect(outcome.diagnostics.first?.headline.chinese.contains("“2”是代号") == true)
}

/// What is appraised may be items; the units that lead them vote.
@Test func anItemIsThatOfTheUnitWhichLeadsIt() throws {
  let text = "票号,学校,道路,河道\n教育局,70,71,72\n水利局,73,74,75\n"
  let items = [("学校", "教育局"), ("道路", "交通局"), ("河道", "水利局")].map {
    AppraisedUnit(name: Name($0.0), ledBy: $0.1)
  }
  let outcome = try count(try mutual(), [text], units: items)
  #expect(outcome.diagnostics.isEmpty)
  #expect(
    outcome.value?.marksInWords == [
      "学校/0: counted 73", "学校/0: void own unit", "河道/0: counted 72", "河道/0: void own unit",
      "道路/0: counted 71", "道路/0: counted 74",
    ])
}

/// The blank ballot of a unit is its ballot, among numbers too: no remark below the table, and no
/// number unlike the others.
@Test func aUnitThatLeavesItsBallotBlankVotes() throws {
  let text = "票号,公安厅,民政厅\n1,70,71\n2,70,71\n公安厅,,72\n民政厅,,\n3,70,71\n4,70,71\n5,70,71\n"
  let outcome = try count(try mutual(blank: "abstain"), [text], units: Array(units.prefix(2)))
  #expect(outcome.diagnostics.map(\.code) == ["B0311"])
  #expect(outcome.value?.forms[0].ballots.found == 7)
  // What is no unit is still a remark.
  let remark = try count(
    try mutual(blank: "abstain"), [text + "本页完,,\n"], units: Array(units.prefix(2)))
  #expect(remark.diagnostics.map(\.code).contains("B0290"))
}
