import Ballots
import Diagnostics
import RubricModel
import Testing

/// What becomes of a single cell: the mark in words, or the code of the refusal.
private func verdict(_ cell: String, by rubric: BallotRubric) throws -> String {
  let outcome = try count(try rubric.load(), ["票号,公安厅\n1,\"\(cell)\"\n"])
  guard let count = outcome.value else { return outcome.codes.joined(separator: " ") }
  return try #require(count.marksInWords.first?.split(separator: ": ").last).description
}

@Test(arguments: [
  ("75", "counted 75"), ("60", "counted 60"), ("78", "counted 78"), ("60.5", "counted 60.5"),
  ("75.0", "counted 75"), ("75.500000", "counted 75.5"), ("+75", "counted 75"),
  ("075", "counted 75"), ("７５．５", "counted 75.5"), (" 75 ", "counted 75"),
  ("\u{3000}75", "counted 75"),
  // More digits than 128 bits hold, all of them zeros.
  ("75.\(String(repeating: "0", count: 60))", "counted 75"),
  ("\(String(repeating: "0", count: 60))75", "counted 75"),
  ("", "abstained blank"), ("  ", "abstained blank"), ("\u{3000}\t", "abstained blank"),
  // Off the scale: below it, above it, between its steps; that is asked before the bounds.
  ("-0.5", "void off scale"), ("80.5", "void off scale"), ("75.3", "void off scale"),
  ("75.25", "void off scale"), ("50.3", "void off scale"), ("79.75", "void off scale"),
  ("1000000000000", "void off scale"),
  ("99999999999999999999999999999999999999999999999", "void off scale"),
  ("75.50000000000000000000000000000000000000000000001", "void off scale"),
  // On the scale, outside the bounds, which are included.
  ("59.5", "void outside bounds"), ("78.5", "void outside bounds"),
  ("0", "void outside bounds"), ("-0", "void outside bounds"), ("80", "void outside bounds"),
  // No numbers at all.
  ("7e1", "B0201"), ("90,5", "B0201"), ("75分", "B0201"), (".5", "B0201"), ("75.", "B0201"),
  ("弃权", "B0201"), ("-", "B0201"), ("7 5", "B0201"), ("七十五", "B0201"), ("75%", "B0201"),
])
func aCellIsJudged(_ cell: String, _ expected: String) throws {
  let found = try verdict(cell, by: BallotRubric())
  #expect(found == expected)
}

/// Marks below zero are counted with their sign, however it is typed; the steps begin at the lowest.
@Test(arguments: [
  ("-5", "counted -5"), ("-4.5", "counted -4.5"), ("0", "counted 0"), ("-0", "counted 0"),
  ("5", "counted 5"), ("－３", "counted -3"), ("-3.0", "counted -3"),
  ("-4.75", "void off scale"), ("-5.5", "void off scale"), ("5.5", "void off scale"),
  ("--3", "B0201"), ("-", "B0201"), ("- 3", "B0201"), ("\u{2212}3", "B0201"),
])
func aCellBelowZeroIsJudged(_ cell: String, _ expected: String) throws {
  let scale = "Scale: from minus 5 to 5 points, in steps of 0.5 points. Off scale: void mark."
  let found = try verdict(cell, by: BallotRubric(scale: scale, bounds: ""))
  #expect(found == expected)
}

@Test(arguments: [("-2", "counted -2"), ("-4", "counted -3"), ("-0.5", "counted -1")])
func boundsBelowZeroHold(_ cell: String, _ expected: String) throws {
  let scale = "Scale: from minus 5 to 5 points, in steps of 0.5 points. Off scale: void mark."
  let bounds = "Floor minus 3 points. Ceiling minus 1 points. Outside bounds: moved to bound."
  let found = try verdict(cell, by: BallotRubric(scale: scale, bounds: bounds))
  #expect(found == expected)
}

@Test(arguments: [
  ("abstain", "abstained blank"), ("void mark", "void blank"), ("void ballot", "void blank"),
  ("refuse", "B0203"), ("counts as 60 points", "counted 60"),
  // A mark that the rubric counts needs no more than to be on the scale.
  ("counts as 0 points", "counted 0"), ("counts as 79.5 points", "counted 79.5"),
])
func aBlankIsTreatedAsTheFormSays(_ treatment: String, _ expected: String) throws {
  let found = try verdict(" ", by: BallotRubric(blank: treatment))
  #expect(found == expected)
}

@Test(arguments: [
  ("void mark", "void off scale"), ("void ballot", "void off scale"), ("refuse", "B0204"),
])
func anOffScaleMarkIsTreatedAsTheFormSays(_ treatment: String, _ expected: String) throws {
  let scale = "Scale: from 0 to 80 points, in steps of 0.5 points. Off scale: \(treatment)."
  for cell in ["75.3", "81", "-1", "50.3"] {
    let found = try verdict(cell, by: BallotRubric(scale: scale))
    #expect(found == expected)
  }
}

@Test(arguments: [
  ("void mark", "59.5", "void outside bounds"), ("void ballot", "59.5", "void outside bounds"),
  ("refuse", "59.5", "B0205"), ("moved to bound", "59.5", "counted 60"),
  ("moved to bound", "0", "counted 60"), ("moved to bound", "80", "counted 78"),
  ("moved to bound", "78", "counted 78"), ("moved to bound", "80.5", "void off scale"),
])
func aMarkOutsideTheBoundsIsTreatedAsTheFormSays(
  _ treatment: String, _ cell: String, _ expected: String
) throws {
  let bounds = "Floor 60 points. Ceiling 78 points. Outside bounds: \(treatment)."
  let found = try verdict(cell, by: BallotRubric(bounds: bounds))
  #expect(found == expected)
}

@Test(arguments: [
  ("Floor 60 points. Outside bounds: void mark.", "59.5", "void outside bounds"),
  ("Floor 60 points. Outside bounds: void mark.", "80", "counted 80"),
  ("Floor 60 points. Outside bounds: moved to bound.", "0", "counted 60"),
  ("Floor 60 points. Outside bounds: moved to bound.", "60", "counted 60"),
  ("Floor 60 points. Outside bounds: moved to bound.", "80", "counted 80"),
  ("Ceiling 78 points. Outside bounds: moved to bound.", "0", "counted 0"),
  ("Ceiling 78 points. Outside bounds: moved to bound.", "79", "counted 78"),
  ("", "0", "counted 0"), ("", "80", "counted 80"),
])
func eachBoundStandsByItself(_ bounds: String, _ cell: String, _ expected: String) throws {
  let found = try verdict(cell, by: BallotRubric(bounds: bounds))
  #expect(found == expected)
}

@Test(arguments: [
  ("from 1 to 10 points, in steps of 3 points", "4", "counted 4"),
  ("from 1 to 10 points, in steps of 3 points", "3", "void off scale"),
  ("from 0.25 to 1 points, in steps of 0.25 points", "0.75", "counted 0.75"),
  ("from 0.25 to 1 points, in steps of 0.25 points", "0.5000", "counted 0.5"),
  ("from 0.25 to 1 points, in steps of 0.25 points", "0", "void off scale"),
  ("from 0 to 100 points, whole points", "99", "counted 99"),
  ("from 0 to 100 points, whole points", "99.0", "counted 99"),
  ("from 0 to 100 points, whole points", "99.5", "void off scale"),
])
func stepsStartAtTheLowestMark(_ scale: String, _ cell: String, _ expected: String) throws {
  let rubric = BallotRubric(scale: "Scale: \(scale). Off scale: void mark.", bounds: "")
  let found = try verdict(cell, by: rubric)
  #expect(found == expected)
}

@Test(arguments: [
  ("满意", "counted level 0"), ("不满意", "counted level 1"), ("弃权", "abstained abstain"),
  ("SATISFIED", "counted level 0"), ("ｓatisfied", "counted level 0"),
  ("abstain", "abstained abstain"), (" 满 意 ", "counted level 0"), ("", "abstained blank"),
  ("满", "B0202"), ("100", "B0202"), ("-", "B0202"), ("很满意", "B0202"),
])
func aLevelIsFoundByItsNames(_ cell: String, _ expected: String) throws {
  let found = try verdict(cell, by: BallotRubric(scale: BallotRubric.levels, bounds: ""))
  #expect(found == expected)
}

@Test(arguments: [
  (#"counts as "不满意""#, "counted level 1"), ("void mark", "void blank"),
  // A level that is an abstention abstains, whoever chose it.
  (#"counts as "弃权""#, "abstained blank"),
])
func aBlankLevelIsTreatedAsTheFormSays(_ treatment: String, _ expected: String) throws {
  let rubric = BallotRubric(scale: BallotRubric.levels, bounds: "", blank: treatment)
  let found = try verdict("", by: rubric)
  #expect(found == expected)
}
