import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// What is said of a header, as codes with the column letters of their places.
private func remarks(
  _ rubric: Rubric, _ text: String, units: [AppraisedUnit]? = nil
) throws -> [String] {
  try count(rubric, [text], units: units).diagnostics.map { diagnostic in
    guard case .cell(let cell)? = diagnostic.place else { return diagnostic.code }
    return [diagnostic.code, cell.columnLetter].compactMap { $0 }.joined(separator: " ")
  }
}

@Test(arguments: [
  // Missing: placed at the header row.
  ("票号,单位\n1,公安厅", ["B0101"]), ("单位,得分\n公安厅,70", ["B0101"]),
  ("票号,得分\n1,70", ["B0101"]), ("得分\n70", ["B0101", "B0101"]),
  // A ballot that is for no unit at all.
  ("票号\n1", ["B0101"]),
  // Unknown, and named beside what is missing for that reason.
  ("票号,单位,得分,性别\n1,公安厅,70,男", ["B0102 D"]),
  ("票号,单为,得分\n1,公安厅,70", ["B0101", "B0102 B"]),
  ("票号,单位,得份\n1,公安厅,70", ["B0101", "B0102 C"]),
  // Known, but not on this form.
  ("票号,单位,指标,得分\n1,公安厅,态度,70", ["B0103 C"]),
  ("票号,单位,得分,轮次\n1,公安厅,70,1", ["B0103 D"]), ("票号,site,公安厅\n1,a,70", ["B0103 B"]),
  ("票号,组别,公安厅\n1,a,70", ["B0103 B"]), ("票号,role,公安厅\n1,a,70", ["B0103 B"]),
  ("票号,答复类别,公安厅\n1,a,70", ["B0103 B"]), ("票号,代表,公安厅\n1,a,70", ["B0103 B"]),
  // Two columns for one thing.
  ("票号,ballot,公安厅\n1,1,70", ["B0104 B"]), ("票号,单位,得分,score\n1,公安厅,70,70", ["B0104 D"]),
  ("票号,unit,得分,承办单位\n1,公安厅,70,公安厅", ["B0104 D"]),
  // A column that holds nothing and has no name.
  ("票号,,公安厅\n1,,70", []), ("票号,公安厅,\n1,70,", []),
])
func aHeaderHasToMakeSense(_ text: String, _ expected: [String]) throws {
  let found = try remarks(try BallotRubric().load(), text)
  #expect(found == expected)
}

@Test(arguments: [
  ("票号,单位,态度\n1,公安厅,70", ["B0101"]),
  ("票号,单位,态度,结果,领导\n1,公安厅,70,70,70", ["B0102 E"]),
  ("票号,单位,态度,Attitude,结果\n1,公安厅,70,70,70", ["B0104 D", "B0206 D"]),
  ("票号,公安厅\n1,70", ["B0101"]), ("票号,单位,得分\n1,公安厅,70", ["B0101"]),
  // Marks spread over criteria, so a column of criteria means nothing.
  ("票号,单位,指标,态度,结果\n1,公安厅,态度,70,70", ["B0103 C"]),
])
func aHeaderWithCriteriaHasToMakeSense(_ text: String, _ expected: [String]) throws {
  let rubric = try BallotRubric(criteria: BallotRubric.twoCriteria).load()
  let found = try remarks(rubric, text)
  #expect(found == expected)
}

@Test(arguments: [
  ("建议编号,代表,办理态度,办理结果\n1,甲,满意,满意", ["B0101"]),
  ("建议编号,代表,承办单为,办理态度,办理结果\n1,甲,公安厅,满意,满意", ["B0101", "B0102 C"]),
  ("建议编号,承办单位,代表,办理态度,办理结果,票号\n1,公安厅,甲,满意,满意,1", ["B0103 F"]),
  ("承办单位,办理态度,办理结果\n公安厅,满意,满意", ["B0101", "B0101"]),
])
func aHeaderOfFeedbackHasToMakeSense(_ text: String, _ expected: [String]) throws {
  let found = try remarks(try hunan, text)
  #expect(found == expected)
}

@Test(arguments: [
  ("票号,公安厅,民政厅,水利厅\n1,70,70,70", ["B0106 C"]), ("票号,公安厅\n1,70", ["B0101"]),
  ("票号,公安厅,MPS,水利厅\n1,70,70,70", ["B0104 C", "B0206 C"]),
])
func columnsOfListedUnitsAreThoseOfTheList(_ text: String, _ expected: [String]) throws {
  let found = try remarks(try BallotRubric().load(), text, units: listedUnits)
  #expect(found == expected)
}

@Test(arguments: [
  ("票号,单位,指标,得分\n1,公安厅,态度,70\n1,公安厅,果,70", ["B0107 C"]),
  ("票号,单位,指标,得分\n1,公安厅,态度,70\n1,公安厅, ,70", ["B0105 C"]),
  ("票号,单位,态度,结果\n1,公安厅,70,70\n,公安厅,70,70", ["B0105 A"]),
  ("票号,单位,态度,结果\n1,公安厅,70,70\n2,　,70,70", ["B0105 B"]),
])
func everyRowNeedsItsKeys(_ text: String, _ expected: [String]) throws {
  let rubric = try BallotRubric(criteria: BallotRubric.twoCriteria).load()
  let found = try remarks(rubric, text)
  #expect(found == expected)
}

@Test func allThatIsWrongIsSaidAtOnce() throws {
  let rubric = try BallotRubric().load()
  let text = "票号,单位,得分\n,公安厅,70\n2,公安厅,七十\n2,公安厅,71\n3,水厅,abc\n"
  let found = try remarks(rubric, text, units: listedUnits)
  #expect(found == ["B0105 A", "B0106 B", "B0206 C", "B0201 C"])
}

/// What is wrong with one form's file says nothing about the file of another form.
@Test(arguments: [
  ("票号,公安厅\n1,70", ["B0101 ballots.csv", "B0208 feedback.csv"]),
  ("票号,单位,得分\n1,公安厅,七十", ["B0208 feedback.csv", "B0201 ballots.csv", "B0208 ballots.csv"]),
  ("票号,单位,得分\n,公安厅,70", ["B0105 ballots.csv", "B0208 feedback.csv"]),
])
func everyFileIsCheckedByItself(_ ballots: String, _ expected: [String]) throws {
  let answers = "建议编号,承办单位,代表,办理态度,办理结果\n1,公安厅,甲,满意,满意\n"
  let outcome = Counting.count(
    CountInput(
      rubric: try hunan, units: listedUnits,
      files: [
        CountInput.FormFile(form: 0, table: try Fixture.table(answers, file: "feedback.csv")),
        CountInput.FormFile(form: 1, table: try Fixture.table(ballots)),
      ]))
  #expect(outcome.diagnostics.map { "\($0.code) \($0.place?.file ?? "")" } == expected)
}

/// Files without a single unit are no result without units.
@Test(arguments: ["refuse", "abstain"], ["票号,单位,得分\n", "票号,单位,得分\n\n"])
func thereHasToBeAUnit(_ missing: String, _ text: String) throws {
  let rubric = try BallotRubric(missing: missing).load()
  #expect(try count(rubric, [text]).codes == ["B0208"])
}

@Test(arguments: [
  // Nobody else could say of a unit, or of a row about a suggestion, that it is left out.
  ("Ballot", "票号,公安厅\n1,70", false, ["B0101"]), ("Ballot", "票号,公安厅\n1,70", true, []),
  ("Feedback", "建议编号,单位,代表,得分\n1,公安厅,甲,70", true, ["B0101"]),
])
func aColumnOfNotesIsNeededWhereNoListHasThem(
  _ kind: String, _ text: String, _ isListed: Bool, _ expected: [String]
) throws {
  let rubric = try Fixture.rubric(
    """
    Appraisal rubric, language 1. Title "t". Subject: units. \(kind) form "测评票".
    Scale: from 0 to 100 points, whole points. Off scale: refuse. Blank: refuse.
    Duplicate: refuse. Missing: refuse. Leave out: note "无任务".
    Quantity "数" based on "测评票": number of valid; no rounding.
    """)
  let units = isListed ? [AppraisedUnit(name: Name("公安厅"))] : nil
  #expect(try count(rubric, [text], units: units).codes == expected)
}
