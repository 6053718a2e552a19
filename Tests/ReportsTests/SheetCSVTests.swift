import Diagnostics
import Testing

@testable import Reports

@Suite struct SheetCSVTests {
  @Test("No name is a formula to a spreadsheet, and a figure below zero stays one")
  func harmless() {
    let cells: [[ReportCell]] = [
      [.text(Bilingual(same: "=cmd|' /C calc'!A0")), .figure("-1.50")],
      [.text(Bilingual(same: "-1+1")), .count(3)],
      [.text(Bilingual(same: "甲\u{200B}局")), .none],
    ]
    let table = ReportTable(
      columns: [
        ReportTable.Column(header: Bilingual(same: "@SUM"), isNumber: false),
        ReportTable.Column(header: Bilingual(same: "Final"), isNumber: true),
      ], rows: cells)
    let document = ReportDocument(title: Bilingual(same: "="), blocks: [.table(table)])
    #expect(
      SheetCSV.text(of: document, language: .english)
        == "\u{FEFF}'@SUM,Final\r\n'=cmd|' /C calc'!A0,-1.50\r\n'-1+1,3\r\n甲\u{FFFD}局,—\r\n")
  }
}
