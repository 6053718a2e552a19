import Ballots
import Diagnostics
import RubricModel
import Testing

/// From 60 to 79 points count, of a scale to 80 in steps of a half.
@Test(arguments: [
  ("715", "71.5"), ("-71.5", "71.5"), ("7.15", "71.5"), ("7", "70"), ("7000", "70"),
  ("７１５", "71.5"),
])
func aSlipIsToldWithTheMarkThatIsMeant(_ typed: String, _ meant: String) throws {
  let told = try slips("票号,公安厅\n1,\(typed)\n2,70\n")
  #expect(told.count == 1)
  #expect(told.first?.contains("“\(typed)”或为\(meant)") == true)
}

@Test(arguments: ["79.5", "80", "59", "0", "71.3", "85", "100", "20", "7.12", "", "-0"])
func aMarkThatAVoterMayHaveGivenIsNoSlip(_ typed: String) throws {
  #expect(try slips("票号,公安厅\n1,\(typed)\n2,70\n") == [])
}

/// Where marks go below zero, the sign is kept when the point has slipped.
@Test func aSlipBelowZeroKeepsItsSign() throws {
  let scale = "Scale: from minus 5 to 5 points, in steps of 0.5 points. Off scale: void mark."
  let told = try count(
    try BallotRubric(scale: scale, bounds: "").load(), ["票号,公安厅\n1,-45\n2,-4\n"]
  ).diagnostics.filter { $0.code == BallotCode.slippedPoints.rawValue }
  #expect(told.map { $0.help[0].chinese.contains("“-45”或为-4.5") } == [true])
}

@Test func slipsOfAFormAreOneMessage() throws {
  let rows = (1...30).map { "\($0),715\n" }.joined()
  let told = try slips("票号,公安厅\n" + rows)
  #expect(told.count == 1)
  #expect(told.first?.hasSuffix("；另有20格。票上确实如此的，不必改动。") == true)
}

@Test func ofMoreSlipsThanPlacesAreKeptNoNumberIsPretended() throws {
  let rows = (1...150).map { "\($0),715\n" }.joined()
  let told = try count(try BallotRubric().load(), ["票号,公安厅\n" + rows]).diagnostics
    .first { $0.code == BallotCode.slippedPoints.rawValue }
  #expect(told?.headline.chinese.contains("中至少有100格没有") == true)
  #expect(told?.headline.english.contains("has at least 100 marks") == true)
  #expect(told?.help[0].chinese.contains("；另有至少90格。") == true)
}

private func slips(_ file: String) throws -> [String] {
  try count(try BallotRubric().load(), [file]).diagnostics
    .filter { $0.code == BallotCode.slippedPoints.rawValue }
    .map { $0.help[0].chinese }
}
