import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// Given as the other form, a file is one fault; its own columns are looked at where it fits none.
@Test(arguments: [
  (0, "票号,公安厅\n1,70\n", []), (1, "票号,公安厅\n1,70\n", ["B0310"]),
  (0, "建议编号,单位,代表,得分\n1,公安厅,王,满意\n", ["B0310"]),
  (1, "建议编号,单位,代表,得分\n1,公安厅,王,满意\n", []),
  (0, "建议编号,单位,代表,得分,电话\n1,公安厅,王,满意,1\n", ["B0101", "B0103", "B0103", "B0102"]),
])
func aFileOfAnotherFormIsOneFault(_ form: Int, _ file: String, _ codes: [String]) throws {
  let rubric = try Fixture.rubric(
    """
    Appraisal rubric, language 1. Title "测试". Subject: units.
    Ballot form "测评票". Scale: from 0 to 100 points, whole points. Off scale: void mark.
    Blank: abstain. Duplicate: refuse. Missing: refuse.
    Feedback form "反馈表". Levels: "满意" 100%; "不满意" 0%.
    Blank: abstain. Duplicate: refuse. Missing: abstain.
    Component "分" worth 100 points, chosen. Score based on "反馈表": over deputies, plain mean, empty left out;
    over suggestions, plain mean, empty refuse; times 100 points; round half up, keep 2 places.
    """)
  let table = try Fixture.table(file, file: "a.csv")
  let outcome = Counting.count(
    CountInput(
      rubric: rubric, units: [AppraisedUnit(name: Name("公安厅"))],
      files: [CountInput.FormFile(form: form, table: table)]))
  #expect(outcome.codes == codes)
}
