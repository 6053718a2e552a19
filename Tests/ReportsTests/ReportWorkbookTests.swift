import Diagnostics
import ExactArithmetic
import Reports
import Spreadsheets
import Tables
import Testing

private func column(_ zh: String, _ en: String, number: Bool = false) -> ReportTable.Column {
  ReportTable.Column(header: Bilingual(zh: zh, en: en), isNumber: number)
}

private func text(_ text: String) -> ReportCell { .text(Bilingual(same: text)) }

/// A ranked sheet with every kind of block, and the sheet of one unit.
private enum Made {
  static let scores = ReportTable(
    columns: [
      column("名次", "Rank", number: true), column("单位", "Unit"),
      column("会前代表反馈", "Feedback", number: true), column("现场测评", "Live", number: true),
      column("最后得分", "Final score", number: true), column("满意率", "Rate", number: true),
      column("等次", "Grade"),
    ],
    rows: [
      [
        .count(1), text("省高院"), .figure("18.20"), .figure("73.15"), .figure("91.35"),
        .figure("71.43%"), text("优秀"),
      ],
      [
        .count(2), text("省民政厅"), .figure("17.90"), .figure("70.05"), .figure("87.95"),
        .figure("5.00%"), text("良好"),
      ],
      [.none, text("省商务厅"), .none, .figure("70.00"), .none, .blank, .none],
    ])

  static let chart = ReportChart(
    title: Bilingual(zh: "得分构成", en: "Scores by part"), shape: .stackedBars,
    series: [
      .init(Bilingual(zh: "会前代表反馈", en: "Feedback")), .init(Bilingual(zh: "现场测评", en: "Live")),
    ],
    rows: [
      .init(Bilingual(same: "省高院"), [value("18.20", 1820), value("73.15", 7315)], total: "91.35"),
      .init(Bilingual(same: "省民政厅"), [value("17.90", 1790), value("70.05", 7005)]),
      .init(Bilingual(same: "省商务厅"), [nil, value("70.00", 7000)]),
    ], maximum: Rational(100))

  static let distribution = ReportChart(
    title: Bilingual(zh: "得分分布", en: "Distribution"), shape: .columns,
    series: [.init(Bilingual(zh: "票数", en: "Ballots"))],
    rows: [
      .init(Bilingual(same: "60–64"), [.init(Rational(3), printed: "3")]),
      .init(Bilingual(same: "65–69"), [.init(Rational(9), printed: "9")]),
    ], limits: [.init(Bilingual(zh: "起评分60", en: "floor 60"), beforeRow: 0)])

  private static func value(_ printed: String, _ hundredths: Int) -> ReportChart.Value {
    .init(Rational(hundredths) / Rational(100), printed: printed)
  }

  static let ranked = ReportDocument(
    title: Bilingual(zh: "测评结果汇总表", en: "Result sheet"),
    subtitles: [Bilingual(zh: "2020年9月1日　长沙", en: "1 September 2020, Changsha")],
    blocks: [
      .keyFigures([.init(Bilingual(zh: "应到", en: "Roster"), .count(60))]),
      .table(scores), .chart(chart),
      .notes(
        heading: Bilingual(zh: "备注", en: "Remarks"),
        lines: [Bilingual(zh: "=1+1不是公式", en: "=1+1 is no formula")]),
      .signatures([Bilingual(zh: "总监票人", en: "Chief scrutineer")]),
    ])

  static let unit = ReportDocument(
    title: Bilingual(zh: "省高院：评议结果", en: "省高院: result"),
    blocks: [
      .keyFigures([.init(Bilingual(zh: "最后得分", en: "Final score"), .figure("91.35"))]),
      .chart(distribution),
      .steps(
        heading: Bilingual(zh: "现场测评　73.15", en: "Live 73.15"),
        [
          .init(
            rule: Bilingual(zh: "第四条第（一）项", en: "Article 4 (1)"), subject: nil,
            working: Bilingual(zh: "取平均分：4389/60", en: "plain mean: 4389/60"), result: "73.15")
        ]),
    ])

  static func workbook(_ language: Language) -> ReportWorkbook {
    ReportWorkbook(
      ranked.title,
      [
        .init(Bilingual(zh: "汇总表", en: "Results"), ranked),
        .init(Bilingual(same: "省高院"), unit),
      ], issuer: Bilingual(same: "某省人大常委会"), language: language)
  }
}

@Suite struct ReportWorkbookTests {
  private func rows(_ sheet: Int = 0, _ language: Language = .chinese) -> [SheetRow] {
    Made.workbook(language).draft.sheets[sheet].rows
  }

  private func cell(_ row: Int, _ column: Int, sheet: Int = 0) -> SheetCell {
    rows(sheet)[row].cells[column]
  }

  @Test func everyReportHasItsSheetAndChartsTheirFigures() {
    let names = Made.workbook(.chinese).draft.sheets.map(\.name.text)
    #expect(names == ["汇总表", "省高院", "图表数据"])
    #expect(
      Made.workbook(.english).draft.sheets.map(\.name.text) == ["Results", "省高院", "Chart data"])
  }

  @Test func titlesGoOverAllColumns() {
    let sheet = Made.workbook(.chinese).draft.sheets[0]
    #expect(sheet.rows[0].cells[0] == .text("测评结果汇总表", .title))
    #expect(sheet.rows[1].cells[0] == .text("2020年9月1日　长沙", .subtitle))
    #expect(sheet.merges.prefix(2).map(\.label) == ["A1:G1", "A2:G2"])
  }

  @Test func figuresAreNumbersThatPrintAsInTheReport() throws {
    #expect(cell(6, 6) == .text("等次", .header))
    let first = rows()[7].cells
    #expect(first[0] == .number(CellNumber(1), .number(places: 0)))
    #expect(first[2] == .number(try #require(CellNumber("18.20")), .number(places: 2)))
    #expect(first[5] == .number(try #require(CellNumber("0.7143")), .percent(places: 2)))
    #expect(rows()[8].cells[5] == .number(try #require(CellNumber("0.0500")), .percent(places: 2)))
    #expect(rows()[9].cells[2] == .text("—", .number(places: nil)))
    #expect(rows()[9].cells[5] == .empty(.number(places: nil)))
  }

  @Test func keyFiguresStandBelowTheirLabels() throws {
    #expect(cell(3, 0) == .text("应到", .header))
    #expect(cell(4, 0) == .number(CellNumber(60), .keyFigure(places: 0)))
    let score = try #require(CellNumber("91.35"))
    #expect(cell(3, 0, sheet: 1) == .number(score, .keyFigure(places: 2)))
  }

  @Test func aUnitLeadsToItsSheet() {
    let draft = Made.workbook(.chinese).draft
    #expect(cell(7, 1) == .link("省高院", to: draft.sheets[1].name))
    #expect(cell(8, 1) == .text("省民政厅"))
  }

  @Test func aChartShowsTheCellsOfItsTable() throws {
    let draft = Made.workbook(.chinese).draft
    let chart = try #require(draft.sheets[0].charts.first)
    #expect(chart.source == draft.sheets[0].name)
    #expect(chart.series.map(\.values.label) == ["C8:C10", "D8:D10"])
    #expect(chart.series.map(\.categories.label) == ["B8:B10", "B8:B10"])
    #expect(chart.most == CellNumber(100))
    #expect(chart.places == 2)
  }

  @Test func aTableMayHaveRowsThatTheChartLeavesOut() throws {
    let rows = Array(Made.chart.rows[1...])
    let chart = ReportChart(
      title: Made.chart.title, shape: .stackedBars, series: Made.chart.series, rows: rows)
    let document = ReportDocument(
      title: Made.ranked.title, blocks: [.table(Made.scores), .chart(chart)])
    let workbook = ReportWorkbook(
      document.title, [.init(Bilingual(same: "a"), document)], language: .chinese)
    let drawn = try #require(workbook.draft.sheets[0].charts.first)
    #expect(drawn.series.map(\.values.label) == ["C5:C6", "D5:D6"])
    #expect(workbook.draft.sheets.count == 1)
  }

  @Test func aChartWithoutATableHasItsFiguresOnASheetOfTheirOwn() throws {
    let draft = Made.workbook(.chinese).draft
    let chart = try #require(draft.sheets[1].charts.first)
    #expect(chart.source.text == "图表数据")
    #expect(chart.series.map(\.values.label) == ["B3:B4"])
    #expect(chart.categoryTitle == "起评分60")
    #expect(
      draft.sheets[2].rows[3].cells == [.text("65–69"), .number(CellNumber(9), .number(places: 0))])
  }

  @Test func chartsOfSeveralSheetsStandSideBySide() throws {
    let documents = (1...9).map {
      ReportDocument(title: Bilingual(same: "\($0)"), blocks: [.chart(Made.distribution)])
    }
    let draft = ReportWorkbook(
      Bilingual(same: "t"), documents.map { .init($0.title, $0) }, language: .chinese
    ).draft
    let data = try #require(draft.sheets.last)
    let heads = data.rows.map { row in
      row.cells.compactMap { cell in
        if case .text(let text) = cell.content, cell.style == .header { text } else { nil }
      }
    }
    #expect(heads[1] == ["1", "2", "3", "4", "5", "6", "7", "8"])
    #expect(heads[6] == ["9"])
    #expect(draft.sheets[1].charts[0].series.map(\.values.label) == ["C3:C4"])
    #expect(draft.sheets[8].charts[0].series.map(\.values.label) == ["B8:B9"])
    #expect(data.page.wholes == [0...3, 5...8])
  }

  @Test func aCountOfZeroIsShownFromACellWithoutAnything() throws {
    let levels = ["满意", "不满意", "不了解"]
    let table = ReportTable(
      columns: [column("表", "Form")] + levels.map { column($0, $0, number: true) },
      rows: [[text("测评票"), .count(25), .blank, .blank]])
    let chart = ReportChart(
      title: Bilingual(same: "c"), shape: .stackedBars,
      series: levels.map { .init(Bilingual(same: $0)) },
      rows: [
        .init(
          Bilingual(same: "测评票"), [25, 0, 0].map { .init(Rational($0), printed: "\($0)") })
      ])
    let document = ReportDocument(
      title: Bilingual(same: "t"), blocks: [.table(table), .chart(chart)])
    let draft = ReportWorkbook(
      document.title, [.init(document.title, document)], language: .chinese
    ).draft
    #expect(draft.sheets.count == 1)
    #expect(draft.sheets[0].charts[0].series.map(\.values.label) == ["B4", "C4", "D4"])
  }

  @Test func chartsAndShortBlocksStayOnAPage() {
    let sheet = Made.workbook(.chinese).draft.sheets[0]
    #expect(sheet.page.wholes == [3...4, 6...9, 11...18, 20...23])
    #expect(sheet.charts[0].corner.row == 11)
  }

  @Test func aStepHasItsRuleItsWorkingAndItsResult() throws {
    let sheet = Made.workbook(.chinese).draft.sheets[1]
    let row = try #require(sheet.rows.firstIndex { $0.cells.first == .text("第四条第（一）项") })
    #expect(sheet.rows[row].cells[2] == .text("取平均分：4389/60"))
    let result = try #require(CellNumber("73.15"))
    #expect(sheet.rows[row].cells[5] == .number(result, .number(places: 2)))
    #expect(
      sheet.merges.suffix(2).map(\.label) == ["A\(row + 1):B\(row + 1)", "C\(row + 1):E\(row + 1)"])
  }

  @Test func aLongNoteGoesOnInTheNextRow() {
    let line = Bilingual(same: String(repeating: "E80、", count: 600))
    let document = ReportDocument(
      title: Bilingual(same: "t"), blocks: [.notes(heading: Bilingual(same: "h"), lines: [line])])
    let workbook = ReportWorkbook(
      document.title, [.init(Bilingual(same: "a"), document)], language: .chinese)
    let notes = workbook.draft.sheets[0].rows.dropFirst(3).compactMap { row -> String? in
      if case .text(let text) = row.cells[0].content { text } else { nil }
    }
    #expect(notes.count == 3)
    #expect(notes.joined() == line.chinese)
  }

  @Test func theHeadOfTheOnlyTableStandsOnEveryPage() {
    let draft = Made.workbook(.chinese).draft
    #expect(draft.sheets[0].page.repeatedRows == 6...6)
    #expect(draft.sheets[0].frozenRows == 7)
    #expect(draft.sheets[1].page.repeatedRows == nil)
  }

  @Test(arguments: Language.allCases)
  func theFileIsReadBack(_ language: Language) throws {
    let outcome = Made.workbook(language).bytes(file: "r.xlsx")
    let bytes = try #require(outcome.value)
    #expect(outcome.diagnostics.isEmpty)
    #expect(Made.workbook(language).bytes(file: "r.xlsx").value == bytes)
  }
}
