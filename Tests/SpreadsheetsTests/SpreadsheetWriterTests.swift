import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Spreadsheets

private let origin = CellPosition(row: 0, column: 0)

@Suite struct SpreadsheetWriterTests {
  // MARK: Cells

  @Test func aTableIsReadBack() throws {
    let written = try Written([
      [.text("单位", .header), .text("得分", .header), .text("满意率", .header)],
      [.text("省高院"), .number("91.35", .number(places: 2)), .text("71.43%")],
      [.text("省民政厅"), .number("76.1", .total(places: 2)), .text("—")],
    ])
    let table = try written.table("现场测评")
    #expect(written.diagnostics.isEmpty)
    #expect(table.header == ["单位", "得分", "满意率"])
    #expect(table.rows.map(\.cells) == [["省高院", "91.35", "71.43%"], ["省民政厅", "76.1", "—"]])
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "http://a.b", "TRUE", "#N/A", "00123"])
  func aTextIsNeverAnythingElse(_ text: String) throws {
    let written = try Written([[.text(text)]])
    #expect(try written.sheet().contains("<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c>"))
    #expect(!(try written.sheet().contains("<f>")))
    #expect(try written.part("xl/sharedStrings.xml").contains("<t>\(text)</t>"))
  }

  @Test(arguments: [
    "</t><evil>", "&amp;", "a\u{0}b", "\u{202E}txt.exe", "_x0041_", "\u{FFFE}", "a\nb", "'", "\"",
    String(repeating: "长", count: 300), "👨‍👩‍👧", "  ",
  ])
  func aHostileNameStaysText(_ name: String) throws {
    var names = SheetNames()
    var draft = SpreadsheetDraft(DocumentProperties(title: name, issuer: name))
    let index = names.name(for: name)
    var sheet = SheetDraft(index)
    sheet.append([.text("单位", .header), .text("链接", .header)])
    sheet.append([.text(name), .link(name, to: index)])
    sheet.append([
      .formula("\"\(name.filter { $0 != "\"" })\"", result: .text(name), .text), .text(name),
    ])
    sheet.highlights = [Highlight(CellArea(origin), .equals("\"\(name.filter { $0 != "\"" })\""))]
    sheet.page.header = PageLine(left: [.text(name)], right: [.text("&P&G" + name)])
    sheet.charts.append(
      SheetChart(
        .histogram, title: name,
        series: [SheetChart.Series(name, categories: CellArea(origin), values: CellArea(origin))],
        from: index, at: CellPosition(row: 3, column: 0)))
    sheet.entryRules.append(EntryRule(CellArea(origin), .oneOf([name]), hint: name, refusal: name))
    draft.add(sheet)
    let written = try Written(draft)
    try everyPartIsWellFormed(in: written.bytes)
    let table = try written.table()
    let isBlank = name.allSatisfy(\.isWhitespace)
    let expected = VisibleTextInCell.of(name)
    if !isBlank {
      // Results of formulas are read as they stand in the file.
      let result = CellText.shown(name).text
      #expect(table.rows.map(\.cells) == [[expected, expected], [result, expected]])
    }
  }

  @Test func aFormulaHasItsResult() throws {
    let written = try Written([
      [.text("a", .header), .text("b", .header), .text("c", .header)],
      [
        .number("0.1", .number(places: 1)),
        .formula("A2*3", result: .number("0.3"), .number(places: 1)),
        .formula("IF(B2=0.3,\"对\",\"错\")", result: .text("对"), .good),
      ],
    ])
    #expect(try written.table().rows[0].cells == ["0.1", "0.3", "对"])
    #expect(try written.sheet().contains("<f>A2*3</f><v>0.3</v>"))
  }

  @Test func aLongNumberIsWrittenAsTextAndSaid() throws {
    let written = try Written([
      [.text("证号", .header)], [.number("430102198001011234", .number(places: nil))],
    ])
    #expect(try written.table().rows[0].cells == ["430102198001011234"])
    #expect(written.diagnostics.map(\.code) == ["W0204"])
  }

  @Test func aLinkLeadsToItsSheet() throws {
    var names = SheetNames()
    let (first, second) = (names.name(for: "汇总"), names.name(for: "it's"))
    var draft = SpreadsheetDraft(DocumentProperties(title: "t"))
    var index = SheetDraft(first)
    index.append([.link("看", to: second, cell: CellPosition(row: 4, column: 1))])
    draft.add(index)
    draft.add(SheetDraft(second))
    #expect(
      try Written(draft).sheet().contains("<hyperlink ref=\"A1\" location=\"'it''s'!$B$5\""))
  }

  // MARK: Sheets

  @Test func widthsFitChineseText() throws {
    let written = try Written([[.text("省高级人民法院", .header), .text("ab", .header), .text("x")]]) {
      $0.columns = [.fitting(6...48), .characters(30)]
    }
    let columns = try written.sheet().matches(of: /<col min="(\d)" max="\d" width="([\d.]+)"/)
    #expect(columns.map { String($0.output.1) } == ["1", "2", "3"])
    // 14 columns of text in bold; the format adds the edge of five pixels.
    #expect(columns.map { String($0.output.2) } == ["18.7109375", "30.7109375", "6.7109375"])
  }

  @Test func columnsThatAreMeasuredFillThePage() throws {
    let sheet = try Written([[.text("省高院"), .text("优"), .text("91.35")]]) {
      $0.columns = [.fitting(6...36), .characters(10), .fitting(6...36)]
      $0.leastWidth = 45
    }.sheet()
    let widths = sheet.matches(of: /width="(\d+)\./).map { String($0.output.1) }
    #expect(widths == ["18", "10", "17"])
  }

  @Test func headsOfManyColumnsGoOnInMoreLines() throws {
    let heads = ["单位"] + [String](repeating: "Solved, government's definition", count: 6)
    let sheet = try Written([heads.map { .text($0, .header) }]) {
      $0.columns = [ColumnWidth](repeating: .fitting(9...36), count: 7)
    }.sheet()
    let widths = sheet.matches(of: /width="(\d+)\./).map { String($0.output.1) }
    #expect(widths == ["9"] + [String](repeating: "16", count: 6))
    #expect(sheet.contains("<row r=\"1\" spans=\"1:7\" ht=\"49\" customHeight=\"1\">"))
  }

  @Test func pagesBeginBeforeWhatTheyWouldCut() throws {
    let sheet = try Written((0..<80).map { [.text("\($0)")] }) {
      $0.page.wholes = [30...50]
    }.sheet()
    #expect(sheet.contains("<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"30\""))
    #expect(!sheet.contains("fitToPage"))
  }

  @Test func aLongTextGetsItsLines() throws {
    let written = try Written([]) {
      $0.columns = [.characters(20), .characters(20)]
      $0.append(across: 2, .text(String(repeating: "说明", count: 30), .note))
      $0.append([.text("短")])
    }
    let sheet = try written.sheet()
    #expect(sheet.contains("<mergeCell ref=\"A1:B1\"/>"))
    #expect(sheet.contains("<row r=\"1\" spans=\"1:2\" ht=\"40\" customHeight=\"1\">"))
    #expect(sheet.contains("<row r=\"2\" spans=\"1:2\" ht=\"19\" customHeight=\"1\">"))
  }

  @Test func aRowIsNoHigherThanAProgramTakes() throws {
    let sheet = try Written([[.text(String(repeating: "说明", count: 4000))]]) {
      $0.columns = [.characters(20)]
    }.sheet()
    #expect(sheet.contains("ht=\"409\""))
  }

  @Test func aPageIsA4AndHasItsLines() throws {
    let sheet = try Written([[.text("a", .header)], [.text("b")]]) {
      $0.frozenRows = 1
      $0.page.orientation = .landscape
      $0.page.repeatedRows = 0...0
      $0.page.printArea = CellArea(rows: 0...1, columns: 0...0)
      $0.page.header = PageLine(centre: [.text("R&D")])
      $0.page.footer = PageLine(centre: PageLine.pageNumbers(in: .chinese))
    }
    let text = try sheet.sheet()
    #expect(
      text.contains("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>"))
    #expect(text.contains("<oddHeader>&amp;CR＆D</oddHeader>"))
    #expect(text.contains("<oddFooter>&amp;C第&amp;P页　共&amp;N页</oddFooter>"))
    #expect(text.contains("showGridLines=\"0\""))
    #expect(
      text.contains(
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    let book = try sheet.part("xl/workbook.xml")
    #expect(book.contains("Print_Area\" localSheetId=\"0\">'现场测评'!$A$1:$A$2<"))
    #expect(book.contains("'现场测评'!$1:$1<"))
  }

  @Test("Columns that are not printed neither turn the page nor fold the heads")
  func onlyPrintedColumnsMakeThePage() throws {
    let head = SheetCell.text("一个很长的列名，一行写得下", .header)
    let sheet = try Written([[head, .text("b")]]) {
      $0.columns = [.fitting(6...60), .characters(100)]
      $0.page.orientation = .byWidth
      $0.page.printArea = CellArea(rows: 0...0, columns: 0...0)
    }.sheet()
    #expect(sheet.contains("orientation=\"portrait\""))
    #expect(!sheet.contains("ht=\"38\""))
  }

  @Test func rulesForEntriesAreExact() throws {
    let area = CellArea(rows: 1...9, columns: 0...0)
    let sheet = try Written([[.text("得分", .header)]]) {
      $0.entryRules = [
        EntryRule(area, .oneOf(["很满意", "满意"]), hint: "选一项", refusal: "不是选项"),
        EntryRule(area, .numbers(from: "0", to: "79.5", step: nil)),
        EntryRule(area, .numbers(from: "60", to: "80", step: "0.5")),
        EntryRule(area, .wholeNumbers(from: 0, to: 100)),
      ]
      $0.highlights = [
        Highlight(area, .equals("0"), .good)
      ]
    }.sheet()
    #expect(sheet.contains("<formula1>\"很满意,满意\"</formula1>"))
    #expect(sheet.contains("prompt=\"选一项\""))
    #expect(sheet.contains("<formula1>0</formula1><formula2>79.5</formula2>"))
    #expect(sheet.contains("A2&gt;=60,A2&lt;=80,ABS((A2-(60))/0.5-ROUND((A2-(60))/0.5,0))"))
    #expect(sheet.contains("<dataValidation type=\"whole\""))
    // The attribute that is called after the list hides it.
    #expect(!sheet.contains("showDropDown"))
    let rules = sheet.split(separator: "<dataValidation ").dropFirst()
    #expect(rules.count == 4)
    for rule in rules {
      #expect(rule.contains("showErrorMessage=\"1\"") && rule.contains("allowBlank=\"1\""))
    }
    #expect(rules.first?.contains("showInputMessage=\"1\"") == true)
  }

  @Test func aChartIsDrawnFromCells() throws {
    let written = try Written([
      [.text("单位"), .text("会前"), .text("现场")],
      [.text("省高院"), .number("18.2", .number(places: 2)), .number("73.15", .number(places: 2))],
    ]) { sheet in
      let names = CellArea(rows: 1...1, columns: 0...0)
      sheet.charts = [
        SheetChart(
          .stackedBars, title: "得分构成",
          series: [
            .init("会前", categories: names, values: CellArea(rows: 1...1, columns: 1...1)),
            .init("现场", categories: names, values: CellArea(rows: 1...1, columns: 2...2)),
          ], from: sheet.name, at: CellPosition(row: 4, column: 0))
      ]
    }
    let chart = try written.part("xl/charts/chart1.xml")
    #expect(chart.contains("<c:grouping val=\"stacked\"/>"))
    #expect(chart.contains("<c:f>'现场测评'!$B$2</c:f>"))
    #expect(chart.contains("<c:v>省高院</c:v>"))
    #expect(chart.contains("<c:numFmt formatCode=\"General;-General;\""))
  }

  @Test func aNameIsDefined() throws {
    var draft = SpreadsheetDraft.made([[.text("a")]])
    let name = try #require(DefinedName("满分", CellArea(origin), on: draft.sheets[0].name))
    draft.define(name)
    #expect(
      try Written(draft).part("xl/workbook.xml").contains(
        "<definedName name=\"满分\">'现场测评'!$A$1</definedName>"))
  }

  // MARK: Bytes

  @Test func equalDraftsGiveEqualBytes() async throws {
    let draft = SpreadsheetDraft.made([[.text("单位", .header)], [.number("1", .input(places: 0))]])
    let first = try Written(draft).bytes
    // A clock in the file would show after two seconds, the unit of time in an archive.
    try await Task.sleep(for: .seconds(2.1))
    #expect(try Written(draft).bytes == first)
  }

  @Test func theDateOfTheDocumentIsTheOneThatItHas() throws {
    let date = try #require(DocumentDate(year: 2020, month: 9, day: 1))
    var draft = SpreadsheetDraft(DocumentProperties(title: "t", issuer: "某省人大", date: date))
    var names = SheetNames()
    draft.add(SheetDraft(names.name(for: "a")))
    let core = try Written(draft).part("docProps/core.xml")
    #expect(core.contains(">2020-09-01T00:00:00Z</dcterms:created>"))
    #expect(core.contains("<dc:creator>某省人大</dc:creator>"))
  }

  @Test func workbooksWrittenAtTheSameTimeKeepTheirDates() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for day in 1...28 {
        group.addTask {
          let date = try #require(DocumentDate(year: 2020, month: 2, day: day))
          var draft = SpreadsheetDraft(DocumentProperties(title: "t", date: date))
          var names = SheetNames()
          draft.add(SheetDraft(names.name(for: "a")))
          let text = (day < 10 ? "0" : "") + "\(day)"
          #expect(try Written(draft).part("docProps/core.xml").contains("2020-02-\(text)T"))
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func aLargeWorkbookIsWrittenRowByRow() throws {
    let rows: [[SheetCell]] = (0..<30_000).map { row in
      [.text("a\(row)"), .number(CellNumber(row), .number(places: 0)), .text("x"), .text("y")]
    }
    let written = try Written([[.text("p"), .text("q"), .text("r"), .text("s")]] + rows)
    let table = try written.table()
    #expect(table.rows.count == 30_000)
    #expect(table.rows[29_999].cells == ["a29999", "29999", "x", "y"])
    #expect(try written.sheet().contains("t=\"inlineStr\""))
  }

  @Test func aWorkbookHasAThousandSheets() throws {
    var names = SheetNames()
    var draft = SpreadsheetDraft(DocumentProperties(title: "t"))
    for _ in 0..<1000 {
      var sheet = SheetDraft(names.name(for: "同名单位"))
      sheet.append([.text("a", .header)])
      draft.add(sheet)
    }
    _ = try Written(draft).table("同名单位 (1000)")
  }
}

/// What a reader makes of a text in a cell: as it was, with what could not be seen made visible.
private enum VisibleTextInCell {
  static func of(_ text: String) -> String {
    // What a text stands for in the format is undone by whoever reads it.
    CellText.shown(text).text.replacing("_x005F_", with: "_")
  }
}
