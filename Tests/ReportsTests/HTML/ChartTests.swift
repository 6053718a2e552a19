import Diagnostics
import ExactArithmetic
import TestSupport
import Testing

@testable import Reports

@Suite struct ChartTests {
  @Test(
    "Lengths are exact to the thousandth",
    arguments: [
      (Rational(0), "0"), (Rational(100), "480"), (Rational(200), "480"), (Rational(-1), "0"),
      (Rational(1, over: 3), "1.6"), (Rational(1, over: 7), "0.686"),
      // 480000/96000000 of a unit is half a thousandth: away from zero.
      (Rational(1, over: 9600), "0.001"), (Rational(1, over: 9601), "0"),
    ])
  func lengths(_ value: Rational, _ text: String) {
    #expect(ChartScale(to: Rational(100), over: Length(480)).length(of: value).text == text)
  }

  @Test("A scale without an end draws nothing")
  func noScale() {
    #expect(ChartScale(to: .zero, over: Length(480)).length(of: .one) == .zero)
  }

  @Test("Lengths as text")
  func texts() {
    #expect(
      [-1500, 1, 1010, 120].map { Length(thousandths: $0).text } == [
        "-1.5", "0.001", "1.01", "0.12",
      ])
  }

  @Test("Bars in parts, by coordinates")
  func bars() {
    let chart = ReportChart(
      title: Bilingual(zh: "构成", en: "Parts"), shape: .stackedBars, series: MadeDocuments.parts,
      rows: [
        ReportChart.Row(
          Bilingual(same: "甲"), [MadeDocuments.value(1000), MadeDocuments.value(7000)],
          total: "80.00"),
        ReportChart.Row(Bilingual(same: "乙"), [nil, MadeDocuments.value(5)], total: "0.05"),
        ReportChart.Row(Bilingual(same: "丙"), [nil, nil]),
      ], maximum: Rational(100), maximumText: "100",
      limits: [ReportChart.Limit(Bilingual(same: "线"), beforeRow: 2)])
    check(
      ChartMarkup(chart, language: .chinese, place: SheetPlace(number: nil), id: "c").markup.source,
      against: "Tests/ReportsTests/Golden/bars.html")
  }

  @Test("Columns with floor and ceiling, by coordinates")
  func columns() {
    let chart = ReportChart(
      title: Bilingual(zh: "分布", en: "Distribution"), shape: .columns,
      series: [ReportChart.Series(Bilingual(zh: "票", en: "ballots"))],
      rows: [(60, 1), (61, 3), (62, 0), (63, 2)].map { mark, count in
        ReportChart.Row(
          Bilingual(same: String(mark)),
          [ReportChart.Value(Rational(count), printed: String(count))])
      },
      limits: [
        ReportChart.Limit(Bilingual(zh: "起评分", en: "floor"), beforeRow: 0),
        ReportChart.Limit(Bilingual(zh: "最高分", en: "ceiling"), beforeRow: 4),
      ])
    check(
      ChartMarkup(chart, language: .english, place: SheetPlace(number: 3), id: "c").markup.source,
      against: "Tests/ReportsTests/Golden/columns.html")
  }

  @Test("Without rows there is no picture")
  func empty() {
    let chart = ReportChart(title: Bilingual(same: "x"), shape: .columns, series: [], rows: [])
    let markup = ChartMarkup(
      chart, language: .english, place: SheetPlace(number: nil), id: "c"
    ).markup
    #expect(markup == .nothing)
  }

  @Test("Many rows make several pictures that pages can part")
  func manyRows() {
    guard case .chart(let chart) = MadeDocuments.ranking(of: 200).blocks[1] else {
      Issue.record("no chart")
      return
    }
    let pictures = StackedBars(chart, .chinese).pictures
    #expect(pictures.map(\.rows).flatMap { Array($0) } == Array(0..<200))
    #expect(pictures.count == 40)
  }

  // MARK: Writing

  @Test(
    "Long names are broken, then shortened in the middle",
    arguments: [
      ("省厅", ["省厅"]),
      ("省农业农村厅办公室", ["省农业农村", "厅办公室"]),
      ("省农业农村与乡村振兴局第七处", ["省农业农村", "与乡…七处"]),
      ("Office of the Interior, Division 7", ["Office of", "the …on 7"]),
      ("Abcdefghijklmnopqrstuvwxyz", ["Abcd…wxyz"]),
    ])
  func lines(_ text: String, _ lines: [String]) {
    #expect(ChartText.lines(text, width: Length(54), size: 10, most: 2) == lines)
  }

  @Test(
    "Labels of borders avoid lines and one another",
    arguments: [
      ([], 0, []), ([0], 1, [0]), ([0, 10], 1, [0, 0]), ([5, 5], 2, [0, 1]),
      ([3, 4, 5], 3, [0, 1, 2]), ([3, 4, 15], 2, [0, 1, 1]), ([20, 0], 1, [0, 0]),
    ] as [([Int], Int, [Int])])
  func lanes(_ rows: [Int], _ count: Int, _ expected: [Int]) {
    let lanes = LimitLanes(rows: 20, limits: rows.map { ($0, Length(60)) })
    #expect(lanes.count == count)
    #expect(rows.indices.map(lanes.lane) == expected)
    for (index, row) in rows.enumerated() {
      #expect(lanes.x(index) + LimitLanes.gap + Length(60) <= ChartPicture.width, "\(row)")
    }
  }
}
