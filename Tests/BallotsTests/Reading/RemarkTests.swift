import Ballots
import Diagnostics
import TestSupport
import Testing

/// What people write below a table counts neither as a ballot nor as a unit.
@Test(arguments: [
  ("票号,公安厅,水利厅\n1,70,70\n注：以上为第一组,,\n", ["B0290 A3"]),
  // Whatever stands beside it.
  ("票号,公安厅\n1,70\n备注：第3票作废,70\n", ["B0290 A3"]),
  ("票号,公安厅\n1,70\nNote: first group,\n", ["B0290 A3"]),
  ("票号,公安厅\n1,70\n计票人: 张三,\n", ["B0290 A3"]), ("票号,公安厅\n1,70\n注1：第一组,\n", ["B0290 A3"]),
  // Sentences, where there is no mark.
  ("票号,公安厅\n1,70\n以上为第一组。,\n", ["B0290 A3"]), ("票号,公安厅\n1,70\n（本页完）,\n", ["B0290 A3"]),
  // Words among numbers, where there is no mark; one row of a number like the others is enough.
  ("票号,公安厅\n1,70\n本页完,\n", ["B0290 3"]), ("票号,公安厅\n本页完,\n1,70\n", ["B0290 2"]),
  // The unit comes later, and is blank.
  ("票号,单位,得分\n1,公安厅,70\n注：以上为第一组,,\n", ["B0290 A3"]),
  ("票号,单位,得分\n1,公安厅,70\n2,说明：共一张,\n", ["B0290 B3"]),
  // Ballots without marks, and ballots whose numbers are words.
  ("票号,公安厅\n1,70\n2,\n", []), ("票号,公安厅\n甲,70\n乙,\n", []), ("票号,公安厅\n1,70\n甲,70\n", []),
  ("票号,公安厅\n1:2,70\n1:3,\n", []), ("票号,公安厅\n第1号（补）,70\n第2号（补）,\n", []),
])
func aRemarkBelowTheTableIsRefused(_ text: String, _ expected: [String]) throws {
  let outcome = try count(try BallotRubric().load(), [text])
  let found = outcome.diagnostics.map { diagnostic in
    guard case .cell(let cell)? = diagnostic.place else { return diagnostic.code }
    return "\(diagnostic.code) \(cell.columnLetter ?? "")\(cell.row)"
  }
  #expect(found == expected)
  #expect((outcome.value == nil) == !expected.isEmpty)
}

@Test func aRemarkIsNoBallotWhereNumbersMeanNothing() throws {
  let rubric = try BallotRubric(duplicate: "not checked").load()
  #expect(try count(rubric, ["票号,公安厅\n1,70\n注：以上为第一组,\n"]).codes == ["B0290"])
  #expect(try count(rubric, ["票号,公安厅\n1,70\n（本页完）,\n"]).codes == ["B0290"])
}
