import Diagnostics
import Testing

@testable import Reports

@Suite struct SheetWidthTests {
  private static func table(columns: Int) -> ReportTable {
    let name = ReportTable.Column(header: Bilingual(same: "单位"), isNumber: false)
    let figure = ReportTable.Column(header: Bilingual(same: "得分"), isNumber: true)
    return ReportTable(
      columns: [name] + Array(repeating: figure, count: columns - 1),
      rows: [
        [.text(Bilingual(same: String(repeating: "厅", count: 40)))]
          + Array(repeating: .figure("100.00"), count: columns - 1)
      ])
  }

  /// A long name takes 24 half widths, a figure 6, and 3 are between columns: 27 + 9 each.
  @Test(
    "Many columns are set smaller, then on turned paper",
    arguments: [
      (8, SheetWidth.portrait), (9, .tight), (10, .tight), (11, .landscape), (20, .landscape),
    ])
  func columns(_ count: Int, _ width: SheetWidth) {
    #expect(SheetWidth(of: Self.table(columns: count), in: .chinese) == width)
  }

  @Test("The widest table of a sheet decides")
  func document() {
    let document = ReportDocument(
      title: Bilingual(same: "t"),
      blocks: [
        .table(Self.table(columns: 3)), .table(Self.table(columns: 12)), MadeDocuments.counts,
      ])
    #expect(SheetWidth(of: document, in: .chinese) == .landscape)
    let page = HTMLWriter(language: .chinese).text(of: document)
    #expect(page.contains("<article class=\"sheet wide\""))
  }

  @Test("A header is broken before the paper is turned")
  func headers() {
    let header = Bilingual(same: "share of deputies who were satisfied")
    let column = ReportTable.Column(header: header, isNumber: true)
    let table = ReportTable(
      columns: Array(repeating: column, count: 7),
      rows: [Array(repeating: .figure("1"), count: 7)])
    #expect(SheetWidth(of: table, in: .english) == .portrait)
  }
}
