import Diagnostics
import Testing

@testable import Tables

/// One line each: the text of a file, and its rows with the header, or the codes and places that
/// it is refused with.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let text: String
  let rows: [[String]]?
  let problems: [String]

  init(_ text: String, _ rows: [[String]], notices: [String] = []) {
    self.text = text
    self.rows = rows
    problems = notices
  }

  init(_ text: String, refused problems: String...) {
    self.text = text
    rows = nil
    self.problems = problems
  }

  var testDescription: String { text.debugDescription }
}

@Test(arguments: [
  ReadingCase("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
  ReadingCase("a,b\n1,2", [["a", "b"], ["1", "2"]], notices: ["T0122 2B"]),
  ReadingCase("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
  ReadingCase("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
  ReadingCase(
    "a,b\r\n1,2\n3,4\r5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]],
    notices: ["T0122 4B"]),
  ReadingCase("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
  ReadingCase("\u{FEFF}\"a\",b\n1,2\n", [["a", "b"], ["1", "2"]]),
  ReadingCase("a,b\n1,\n", [["a", "b"], ["1", ""]]),
  ReadingCase("a,b\n1,", [["a", "b"], ["1", ""]], notices: ["T0122 2B"]),
  ReadingCase("a,b\n,2", [["a", "b"], ["", "2"]], notices: ["T0122 2B"]),
  ReadingCase("a,b\n", [["a", "b"]]),
  ReadingCase("a", [["a"]]),
  ReadingCase(" a ,　b\n 1 ,2\n", [["a", "b"], [" 1 ", "2"]]),
  ReadingCase("单位,得分\n省高院,７５\n", [["单位", "得分"], ["省高院", "７５"]]),
])
func readsLinesAndCells(_ reading: ReadingCase) { check(reading) }

@Test(arguments: [
  ReadingCase("a,b\n\"1\",\"2\"\n", [["a", "b"], ["1", "2"]]),
  ReadingCase("a,b\n\"1,5\",\"\"\n", [["a", "b"], ["1,5", ""]]),
  ReadingCase("a,b\n\"x \"\"y\"\"\",2\n", [["a", "b"], ["x \"y\"", "2"]]),
  ReadingCase("a,b\n\"\"\"\",\"\"\"\"\"\"\n", [["a", "b"], ["\"", "\"\""]]),
  ReadingCase("a,b\n\"x\r\ny\",2\n3,4\n", [["a", "b"], ["x\r\ny", "2"], ["3", "4"]]),
  ReadingCase("\"a;b\"\n1\n", [["a;b"], ["1"]]),
  ReadingCase("a\n\"1\"", [["a"], ["1"]]),
  ReadingCase("a,b\n1,x\"y\n", refused: "T0112 2B"),
  ReadingCase("a,b\n1, \"y\"\n", refused: "T0112 2B"),
  ReadingCase("a,b\n\"1\"x,2\n", refused: "T0113 2A"),
  ReadingCase("a,b\n\"1\" ,2\n", refused: "T0113 2A"),
  ReadingCase("a,b\n\"1\"x\"y\",2\n", refused: "T0113 2A"),
  ReadingCase("a,b\n1,\"2\n3,4\n", refused: "T0114 2B"),
  ReadingCase("a,b\n1,\"", refused: "T0114 2B"),
  ReadingCase("a,b\n1,\"2\"\"", refused: "T0114 2B"),
  ReadingCase("\"a,b\n1,2\n", refused: "T0114 1A"),
  ReadingCase("a,b\"\n1,2,3\n", refused: "T0112 1B"),
])
func readsQuotationMarks(_ reading: ReadingCase) { check(reading) }

@Test(arguments: [
  ReadingCase("a,b\n1,2\n\n\n", [["a", "b"], ["1", "2"]]),
  ReadingCase("a,b\n1,2\n\r\r\n", [["a", "b"], ["1", "2"]]),
  ReadingCase("a,b\n1,2\n,\n,\n", [["a", "b"], ["1", "2"]], notices: ["T0115 3"]),
  ReadingCase("a,b\n1,2\n\n , \n\n", [["a", "b"], ["1", "2"]], notices: ["T0115 4"]),
  ReadingCase("a,b\n1,2\n,,,,\n", [["a", "b"], ["1", "2"]], notices: ["T0115 3"]),
  ReadingCase("a,b\n1,2\n　", [["a", "b"], ["1", "2"]], notices: ["T0115 3"]),
  ReadingCase("a,b\n\n1,2\n", refused: "T0111 2"),
  ReadingCase("a,b\n1,2\n,\n3,4\n", refused: "T0111 3"),
  ReadingCase("a,b\n\n1,2\n\n\n3,4\n", refused: "T0111 2", "T0111 4"),
  ReadingCase("a,b\n\"x\ny\",2\n\n3,4\n", refused: "T0111 3"),
  ReadingCase("a,b\n\n1,2,3\n,\n", refused: "T0111 2", "T0110 3", "T0115 4"),
  ReadingCase("a,b\n\n\"1\"x,2\n", refused: "T0111 2", "T0113 3A"),
])
func toleratesBlankRowsOnlyAtTheEnd(_ reading: ReadingCase) { check(reading) }

@Test(arguments: [
  ReadingCase("a,b\n1\n", refused: "T0110 2"),
  ReadingCase("a,b\n1,2,\n", refused: "T0110 2"),
  ReadingCase("a,b\n1,2,3\n4,5\n6\n", refused: "T0110 2", "T0110 4"),
  ReadingCase("a,b,\n1,2,\n", [["a", "b"], ["1", "2"]]),
  ReadingCase("a,b, ,\n1,2,, \n", [["a", "b"], ["1", "2"]]),
  ReadingCase("a,b,,\n1,2\n", refused: "T0110 2"),
  ReadingCase("a,,c\n1,,3\n", [["a", "", "c"], ["1", "", "3"]]),
  ReadingCase("a,,c\n1,,3\n4,5,6\n", refused: "T0108 1B"),
  ReadingCase("a,,\n1,2,\n3,,4\n", refused: "T0108 1B", "T0108 1C"),
  ReadingCase("a,a\n1,2\n", refused: "T0109 1B"),
  ReadingCase("a, a,a　\n1,2,3\n", refused: "T0109 1B", "T0109 1C"),
  ReadingCase("a,A\n1,2\n", [["a", "A"], ["1", "2"]]),
  ReadingCase("a,a,\n1,2\n1,2,3\n", refused: "T0109 1B", "T0108 1C", "T0110 2"),
])
func rowsFitTheHeader(_ reading: ReadingCase) { check(reading) }

@Test(arguments: [
  ReadingCase("", refused: "T0105 file"),
  ReadingCase("\u{FEFF}", refused: "T0105 file"),
  ReadingCase(" \r\n\t\n", refused: "T0105 file"),
  ReadingCase(",,\n,,\n", refused: "T0105 file"),
  ReadingCase("\na,b\n1,2\n", refused: "T0106 1"),
  ReadingCase(",,\n1,2,3\n", refused: "T0106 1"),
  ReadingCase("a;b\n1;2\n", refused: "T0107 1"),
  ReadingCase("a\tb\n1\t2\n", refused: "T0107 1"),
  ReadingCase("a，b\n1，2\n", refused: "T0107 1"),
  ReadingCase("\"a\";\"b\"\n1;2\n", refused: "T0107 1"),
  ReadingCase("a;b,c\n1,2\n", [["a;b", "c"], ["1", "2"]]),
])
func filesNeedAHeader(_ reading: ReadingCase) { check(reading) }

private func check(_ reading: ReadingCase) {
  let outcome = CSVReader.read(Array(reading.text.utf8), file: "f.csv")
  let rows = outcome.value.map { [$0.header] + $0.rows.map(\.cells) }
  #expect(rows == reading.rows)
  #expect(outcome.diagnostics.map(shortForm) == reading.problems)
}

/// The code and the place, as in `T0110 3` and `T0112 2B`.
private func shortForm(_ diagnostic: Diagnostic) -> String {
  guard case .cell(let place) = diagnostic.place else { return diagnostic.code + " file" }
  return "\(diagnostic.code) \(place.row)\(place.columnLetter ?? "")"
}

@Test func rowNumbersCountRecords() throws {
  let text = "a,b\n\"x\r\ny\n\nz\",2\n3,4\n"
  let table = try #require(CSVReader.read(Array(text.utf8), file: "f.csv").value)
  #expect(table.rows.map(\.number) == [2, 3])
  #expect(
    table.place(of: table.rows[1], column: 1) == .cell(CellPlace(file: "f.csv", row: 3, column: 1)))
}

@Test func aColumnWithoutANameShowsItsFirstContent() throws {
  let outcome = CSVReader.read(Array("a,\n1,\n2,x\n3,y\n".utf8), file: "f.csv")
  #expect(
    outcome.diagnostics.first?.cause?.place == .cell(CellPlace(file: "f.csv", row: 3, column: 1)))
}

@Test(arguments: [1, 99, 100])
func upToAHundredProblemsAreListed(count: Int) {
  let outcome = read(badRows: count)
  #expect(outcome.diagnostics.count == count)
  #expect(outcome.diagnostics.allSatisfy { $0.code == TableCode.wrongCellCount.rawValue })
}

@Test(arguments: [101, 5000])
func furtherProblemsAreCounted(count: Int) {
  let outcome = read(badRows: count)
  #expect(outcome.diagnostics.count == 101)
  #expect(outcome.diagnostics.last == .moreProblems(count - 100, in: TableSource(file: "f.csv")))
}

private func read(badRows: Int) -> Outcome<Table> {
  let text = "a,b\n" + String(repeating: "1\n", count: badRows)
  return CSVReader.read(Array(text.utf8), file: "f.csv")
}

@Test func manyProblemsInOneRowDoNotHideTheHeader() {
  let row = String(repeating: "x\"y,", count: 150) + "1"
  let header = (0..<150).map(String.init).joined(separator: ",") + ",0"
  let outcome = CSVReader.read(Array("\(header)\n\(row)\n\(row)\n".utf8), file: "f.csv")
  #expect(outcome.diagnostics.first?.code == TableCode.duplicateColumn.rawValue)
  #expect(outcome.diagnostics.count == 101)
  #expect(outcome.diagnostics.last == .moreProblems(201, in: TableSource(file: "f.csv")))
}

/// A long file takes time in proportion to its length: a step that is quadratic would take hours.
@Test(
  arguments: [
    ("1,2\n", 200_000, [:]), ("\n", 0, [:]), ("\"", nil, ["T0150": 1]), ("\"\"", nil, ["T0150": 1]),
    (",", nil, ["T0115": 1, "T0152": 1]), ("a\"b\n", nil, ["T0112": 100, "T0116": 1]),
    ("\0", nil, ["T0104": 1, "T0150": 1]),
  ] as [(String, Int?, [String: Int])])
func aLongFileIsReadInOnePass(piece: String, rows: Int?, codes: [String: Int]) {
  let text = "a,b\n" + String(repeating: piece, count: 200_000)
  let outcome = CSVReader.read(Array(text.utf8), file: "f.csv")
  #expect(outcome.value?.rows.count == rows)
  #expect(Dictionary(grouping: outcome.diagnostics, by: \.code).mapValues(\.count) == codes)
}
