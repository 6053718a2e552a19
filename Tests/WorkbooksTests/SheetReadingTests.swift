import Diagnostics
import Tables
import Testing

@testable import Workbooks

/// A header of two columns above other rows.
private let header =
  "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
  + "<c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>"

/// One line each: what stands in cell B2, and what is read of it.
private let cells: [(cell: String, text: String)] = [
  ("<v>76</v>", "76"),
  ("<v>76.0</v>", "76"),
  ("<v>1E2</v>", "100"),
  ("<v>1e-3</v>", "0.001"),
  ("<v>-0</v>", "0"),
  ("<v>76.099999999999994</v>", "76.1"),
  ("<v>76.4999999999999</v>", "76.4999999999999"),
  ("<v>76.5</v>", "76.5"),
  ("<v> </v>|damaged", ""),
  ("<v>0x10</v>|damaged", ""),
  ("<v>nan</v>|damaged", ""),
  ("<v>1e999</v>|damaged", ""),
  ("t=\"s\"|<v>0</v>", "省公安厅"),
  ("t=\"s\"|<v>1</v>", "很满意"),
  ("t=\"s\"|<v>2</v>", "a\rb_x"),
  ("t=\"s\"|<v>3</v>|damaged", ""),
  ("t=\"s\"|<v>-1</v>|damaged", ""),
  ("t=\"q\"|<v>1</v>|damaged", ""),
  ("t=\"str\"|<f>A1</f><v>满意</v>", "满意"),
  ("t=\"str\"|<f>A1</f><v></v>", ""),
  ("<f>38*2</f><v>76</v>", "76"),
  (
    "t=\"inlineStr\"|<is><r><t>很</t></r><r><rPr/><t xml:space=\"preserve\"> 满意</t></r></is>", "很 满意"
  ),
  ("t=\"b\"|<v>1</v>", "TRUE"),
  ("t=\"b\"|<v>0</v>", "FALSE"),
  ("t=\"d\"|<v>2026-03-01</v>", "2026-03-01"),
  ("s=\"1\"|<v>0.85</v>", "85%"),
  ("s=\"1\"|<v>0.055</v>", "5.5%"),
  ("s=\"2\"|<v>46082</v>", "2026-03-01"),
  ("s=\"2\"|<v>46082.5</v>", "2026-03-01 12:00:00"),
  ("s=\"2\"|<v>60</v>", "1900-02-29"),
  ("s=\"2\"|<v>-1</v>", "#####"),
  ("s=\"3\"|<v>1.5</v>", "36:00:00"),
  ("s=\"4\"|<v>76</v>", "76"),
  ("s=\"99\"|<v>76</v>", "76"),
  ("", ""),
]

private let texts = """
  <si><t>省公安厅</t><rPh sb="0" eb="1"><t>sheng</t></rPh></si>\
  <si><r><t>很</t></r><r><t>满意</t></r></si><si><t>a_x000D_b_x005F_x</t></si>
  """

@Test(arguments: cells)
func aCellGivesItsText(cell: String, text: String) throws {
  var parts = cell.split(separator: "|").map(String.init)
  let isDamaged = parts.last == "damaged"
  if isDamaged { parts.removeLast() }
  let attributes = parts.count == 2 ? parts[0] : ""
  var workbook = MadeWorkbook(
    header
      + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" \(attributes)>\(parts.last ?? "")</c></row>",
    texts: texts)
  workbook.setFormats(["General", "0%", "yyyy\\-mm\\-dd", "[h]:mm", "0.0\\d"])
  let outcome = try workbook.read()
  #expect(outcome.cells == (isDamaged ? nil : [["a", "b"], ["1", text]]))
  #expect(outcome.problems == (isDamaged ? ["W0106 b.xlsx"] : []))
}

/// What formulas leave behind the digits that are shown is told once, at the first cell.
@Test func whatNobodySeesOfANumberIsTaken() throws {
  let rows = [
    ("70.500000000000014", "69.999999999999986"), ("76.099999999999994", "80.000000000000014"),
  ]
  let cells = rows.enumerated().map { index, row in
    "<row r=\"\(index + 2)\"><c r=\"A\(index + 2)\"><v>\(row.0)</v></c>"
      + "<c r=\"B\(index + 2)\"><v>\(row.1)</v></c></row>"
  }
  let outcome = try MadeWorkbook(header + cells.joined()).read()
  #expect(outcome.cells == [["a", "b"], ["70.5", "70"], ["76.1", "80"]])
  #expect(outcome.problems == ["W0119 b.xlsx#票!A2"])
}

@Test(arguments: [
  ("t=\"e\"|<v>#N/A</v>", "W0112 b.xlsx#票!B2"),
  ("|<f>1+1</f>", "W0113 b.xlsx#票!B2"),
  ("|<f>1+1</f><v></v>", "W0113 b.xlsx#票!B2"),
  ("|<v>430102198001011234</v>", "W0114 b.xlsx#票!B2"),
  ("|<v>1E300</v>", "W0114 b.xlsx#票!B2"),
])
func aCellIsRefusedWithItsPlace(cell: String, problem: String) throws {
  let parts = cell.split(separator: "|", omittingEmptySubsequences: false)
  let outcome = try MadeWorkbook(
    header + "<row r=\"2\"><c r=\"B2\" \(parts[0])>\(parts[1])</c></row>"
  ).read()
  #expect(outcome.problems == [problem])
}

private func row(_ number: Int, _ cells: String..., attributes: String = "") -> String {
  let cells = cells.enumerated().map { column, value in
    let name = CellName(column: column, row: number).text
    return value.isEmpty
      ? "<c r=\"\(name)\" s=\"0\"/>" : "<c r=\"\(name)\"><v>\(value)</v></c>"
  }
  return "<row r=\"\(number)\" \(attributes)>\(cells.joined())</row>"
}

@Test func gapsAreBlankAndEmptyEndsAreLeftOut() throws {
  let rows =
    header + "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row><row><c><v>2</v></c></row>"
    + row(4, "3", "4", "", "") + row(5, "", "") + "<row r=\"900000\"/>"
  let outcome = try MadeWorkbook(rows).read()
  #expect(outcome.cells == [["a", "b"], ["", "1"], ["2", ""], ["3", "4"]])
  #expect(outcome.value?.rows.map(\.number) == [2, 3, 4])
  #expect(outcome.problems == [])
}

@Test func rowsAreJudgedAsInACSVFile() throws {
  let rows = header + row(2, "1", "2", "", "9") + row(5, "", "3") + row(7, "1", "2", "5")
  #expect(
    try MadeWorkbook(rows).read().problems == [
      "T0108 b.xlsx#票!C1", "T0108 b.xlsx#票!D1", "T0111 b.xlsx#票:3", "T0111 b.xlsx#票:6",
    ])
}

@Test(
  arguments: [
    ("", "W0111 b.xlsx"),
    (row(1, "", "") + row(2, ""), "W0111 b.xlsx"),
    (row(3, "1", "2") + row(4, "1"), "T0106 b.xlsx#票:1"),
    (row(1, "1", "2") + row(1, "1"), "W0106 b.xlsx"),
    (row(2, "1") + row(1, "1"), "T0106 b.xlsx#票:1"),
    (row(1, "1") + row(0, "1"), "W0106 b.xlsx"),
    (row(1, "1", "1"), "T0109 b.xlsx#票!B1"),
    ("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "W0106 b.xlsx"),
    ("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "W0106 b.xlsx"),
    ("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "W0105 b.xlsx"),
    ("<row r=\"1048577\"/>", "W0105 b.xlsx"),
    ("<row r=\"1\"><c r=\"A1\"><v>1</v></c>", "W0106 b.xlsx"),
    ("<row r=\"1\"><c r=\"A1\"><v>&e;</v></c></row>", "W0106 b.xlsx"),
  ] as [(String, String)])
func aSheetIsRefused(rows: String, problem: String) throws {
  let outcome = try MadeWorkbook(rows).read()
  #expect(outcome.problems == [problem])
  #expect(outcome.value == nil)
}

// MARK: Merged and hidden

@Test(arguments: [
  (["A1:B1"], ["W0115 b.xlsx#票!A1"]),
  (["A1:A2", "B1:B2", "A3:B3"], ["W0115 b.xlsx#票!A1"]),
  (["A2:A3"], ["W0116 b.xlsx#票!A2"]),
  (["B2:B3", "A3:B3"], ["W0116 b.xlsx#票!B2", "W0116 b.xlsx#票!A3"]),
  (["A4:B4", "C1:D1", "C2:C3", "B2"], []),
])
func mergedCellsAreRefusedWhereTheyHideSomething(ranges: [String], problems: [String]) throws {
  let merged = ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
  let outcome = try MadeWorkbook(
    header + row(2, "1", "2") + row(3, "1", "2"), after: "<mergeCells>\(merged)</mergeCells>"
  ).read()
  #expect(outcome.problems == problems)
}

@Test func hiddenRowsAndColumnsAreReadWithAWarning() throws {
  let outcome = try MadeWorkbook(
    header + row(2, "1", "2", attributes: "hidden=\"1\"")
      + row(3, "1", "2", attributes: "hidden=\"true\"")
      + row(4, "1", "2", attributes: "hidden=\"0\"")
      + row(5, "1", "2", attributes: "hidden=\"1\"") + row(6, "", attributes: "hidden=\"1\""),
    before:
      "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"3\" max=\"16384\" hidden=\"1\"/></cols>"
  ).read()
  #expect(outcome.cells?.count == 5)
  #expect(outcome.problems == ["W0117 b.xlsx#票:2"])
  #expect(outcome.diagnostics[0].headline.english.hasSuffix(": rows 2 to 3, 5, column B."))
}

// MARK: Which sheet

private func threeSheets() -> MadeWorkbook {
  var workbook = MadeWorkbook(row(1, "1"))
  workbook.setSheets([
    "<sheet name=\"旧\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>",
    "<sheet name=\"Marks\" sheetId=\"5\" r:id=\"rId2\"/>",
    "<sheet name=\"反馈&amp;#\" sheetId=\"2\" r:id=\"rId3\"/>",
  ])
  workbook.zip["xl/worksheets/sheet2.xml"] = MadeWorkbook.sheet(
    "<sheetData>\(row(1, "2"))</sheetData>")
  workbook.zip["xl/worksheets/sheet3.xml"] = MadeWorkbook.sheet(
    "<sheetData>\(row(1, "3"))</sheetData>")
  return workbook
}

@Test(
  arguments: [
    (nil, "2", ["W0118 b.xlsx"]),
    ("Marks", "2", []),
    ("MARKS", "2", []),
    ("旧", "1", []),
    ("反馈&#", "3", []),
    ("没有", nil, ["W0108 b.xlsx"]),
  ] as [(String?, String?, [String])])
func theFirstVisibleOrTheNamedSheetIsRead(
  name: String?, header: String?, problems: [String]
) throws {
  let outcome = try threeSheets().read(sheet: name)
  #expect(outcome.value?.header == header.map { [$0] })
  #expect(outcome.problems == problems)
}

@Test func sheetsThatCannotBeSeenOrHaveNoCellsAreNotGuessed() throws {
  var workbook = MadeWorkbook(row(1, "1"))
  workbook.setSheets(["<sheet name=\"旧\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>"])
  #expect(try workbook.read().problems == ["W0109 b.xlsx"])
  workbook.setSheets(["<sheet name=\"图\" sheetId=\"1\" r:id=\"rId1\"/>"], kind: "chartsheet")
  #expect(try workbook.read().problems == ["W0109 b.xlsx"])
  #expect(try workbook.read(sheet: "图").problems == ["W0109 b.xlsx"])
}

@Test func theCalendarOf1904IsKnown() throws {
  var workbook = MadeWorkbook(header + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>0</v></c></row>")
  workbook.setFormats(["yyyy-mm-dd"])
  workbook.setSheets(
    ["<sheet name=\"票\" sheetId=\"1\" r:id=\"rId1\"/>"], settings: "<workbookPr date1904=\"1\"/>")
  #expect(try workbook.read().cells == [["a", "b"], ["1904-01-01", ""]])
}

@Test func placesNameTheSheet() throws {
  let table = try #require(try MadeWorkbook(header + row(2, "1", "2")).read().value)
  #expect(table.source.name == "b.xlsx#票")
  #expect(table.place(of: table.rows[0], column: 1).label(in: .chinese) == "b.xlsx#票!B2")
  #expect(table.placeOfHeader().label(in: .chinese) == "b.xlsx#票:1")
}

@Test func upToAHundredProblemsAreListed() throws {
  let rows = (2...150).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"e\"><v>#REF!</v></c></row>" }
  let outcome = try MadeWorkbook(header + rows.joined()).read()
  #expect(outcome.problems.count == 101)
  #expect(outcome.problems.last == "T0116 b.xlsx")
}

/// What no cell, row or sheet of a spreadsheet can hold, wherever its text stands.
@Test func whatIsLargerThanAnySheetIsRefused() throws {
  let text = String(repeating: "长", count: 33_334)
  func sheet(_ cells: String...) -> MadeWorkbook {
    MadeWorkbook(
      header + "<row r=\"2\">\(cells.joined())</row>",
      texts: "<si><t>\(text)</t></si><si><t>\(text.dropFirst())</t></si>")
  }
  let long = "T0150 b.xlsx#票!A2"
  let inline =
    "<c r=\"A2\" t=\"inlineStr\"><is><r><t>\(text.dropFirst())</t></r><r><t>长</t></r></is></c>"
  #expect(try sheet(inline).read().problems == [long])
  #expect(try sheet("<c r=\"A2\" t=\"str\"><v>\(text)</v></c>").read().problems == [long])
  #expect(try sheet("<c r=\"A2\" t=\"s\"><v>0</v></c>").read().problems == [long])
  let longest = try #require(try sheet("<c r=\"A2\" t=\"s\"><v>1</v></c>").read().value)
  #expect(longest.rows[0].cells[0].utf8.count == 99_999)
  let row = sheet(String(repeating: "<c t=\"s\"><v>1</v></c>", count: 11))
  #expect(try row.read().problems.first == "T0108 b.xlsx#票!C1")
  #expect(try row.read().problems.last == "T0151 b.xlsx#票:2")
}

/// A long sheet takes time in proportion to its length: a step that is quadratic would take hours.
@Test func aLongSheetIsReadInOnePass() throws {
  let count = 100_000
  let rows = (2...count).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>\n" }
  let table = try #require(try MadeWorkbook(header + rows.joined()).read().value)
  #expect(table.rows.count == count - 1)
  #expect(table.rows.last?.cells == ["\(count)", ""])
}

@Test(arguments: [
  ("xl/workbook.bin", "W0102", "binary"), ("ppt/presentation.xml", "W0102", "presentation"),
  ("x/y.xml", "W0102", "without a workbook"),
])
func otherDocumentsAreNamed(main: String, code: String, word: String) throws {
  var workbook = MadeWorkbook("")
  workbook.zip["_rels/.rels"] = workbook.zip["_rels/.rels"].replacing("xl/workbook.xml", with: main)
  let diagnostic = try #require(try workbook.read().diagnostics.first)
  #expect(diagnostic.code == code)
  #expect(diagnostic.found?.english.contains(word) == true)
}

@Test func aTitleAboveTheNamesIsToldAsOne() throws {
  let title = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>现场测评票录入表</t></is></c></row>"
  let names = header.replacing("r=\"1\"", with: "r=\"3\"").replacing("A1", with: "A3")
    .replacing("B1", with: "B3")
  let outcome = try MadeWorkbook(title + names).read()
  #expect(outcome.problems == ["T0119 b.xlsx#票:1"])
  #expect(outcome.diagnostics[0].headline.chinese.contains("列名在第3行"))
}
