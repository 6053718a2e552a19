import Diagnostics
import Scoring
import TestSupport
import Testing

/// Two criteria, of which the second weighs nothing.
private func rubricText(_ empty: String, _ partEmpty: String) -> String {
  """
  Appraisal rubric, language 1. Title "权重" English "Weights". Subject: units.
  Article 1. Ballot form "票". Criteria: (1) "态度", weight 100%; (2) "结果", weight 0%.
  Scale: from 0 to 100 points, whole points. Off scale: void mark.
  Blank: abstain. Duplicate: refuse. Missing: refuse.
  Article 2. Component "现场" worth 100 points. Score based on "票": over raters, plain mean, empty left out;
  over criteria, weighted mean, empty \(empty), part empty \(partEmpty); round half up, keep 1 places.
  """
}

/// Where only what weighs nothing is there, its weight cannot be shared out (the check refuses
/// that); what the rubric puts in place of the other criterion decides.
@Test(arguments: [("left out", "counts as 7 points", "7.0"), ("left out", "refuse", "C0102")])
func aCriterionThatWeighsNothingCannotStandAlone(
  _ empty: String, _ partEmpty: String, _ expected: String
) throws {
  let rubric = try Fixture.rubric(rubricText(empty, partEmpty))
  let outcome = try score(rubric, ["票号,单位,态度,结果\n1,公安厅,,90\n"])
  let found = outcome.value.map { $0.units[0].components[0].printed ?? "—" }
  #expect(found ?? outcome.diagnostics.map(\.code).joined(separator: " ") == expected)
}
