import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Workbooks

/// A sheet written down as CSV text is the same table, with the same row numbers and notices.
@Suite struct SheetTextTests {
  @Test(arguments: Sweep.seeds(30, long: 400))
  func theTextIsTheSameTable(_ seed: Int) throws {
    let book = Self.randomBook(seed: seed)
    let bytes = try book.zip.bytes()
    let careful = try book.read()
    guard let text = WorkbookReader.text(of: bytes, file: "b.xlsx"), let sheet = text.value else {
      return
    }
    let written = try #require(sheet.bytes.allBytes())
    let read = CSVReader.read(written, file: "b.xlsx")
    #expect(read.cells == careful.cells)
    #expect(read.value?.rows.map(\.number) == careful.value?.rows.map(\.number))
    #expect(
      (read.diagnostics + text.diagnostics).map(\.code).sorted()
        == careful.diagnostics.map(\.code).sorted())
    if let table = careful.value { #expect(sheet.source == table.source) }
  }

  @Test func mostSheetsAreWrittenDown() throws {
    let written = try (0..<40).filter { seed in
      WorkbookReader.text(of: try Self.randomBook(seed: seed).zip.bytes(), file: "b.xlsx") != nil
    }
    #expect(written.count > 20)
  }

  @Test(
    arguments: [
      "<c r=\"A2\" t=\"inlineStr\"><is><t>a&#10;b</t></is></c>",
      "<c r=\"C2\"><v>1</v></c>", "<c r=\"A2\" t=\"e\"><v>#N/A</v></c>",
      "<c r=\"A2\"><f>B2</f></c>",
    ])
  func whatNeedsATableIsNotWrittenDown(_ cell: String) throws {
    let book = MadeWorkbook(Self.header + "<row r=\"2\">\(cell)</row>")
    #expect(WorkbookReader.text(of: try book.zip.bytes(), file: "b.xlsx") == nil)
  }

  private static let header = row(1, ["票号", "单位"])

  private static func row(_ number: Int, _ cells: [String]) -> String {
    let written = cells.enumerated().map { index, text in
      let name = "\(index == 0 ? "A" : "B")\(number)"
      return text.isEmpty
        ? "" : "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    return "<row r=\"\(number)\">\(written.joined())</row>"
  }

  private static func randomBook(seed: Int) -> MadeWorkbook {
    var numbers = SeededNumbers(seed: seed)
    var rows = [header]
    var number = 1
    for _ in 0..<numbers.number(0...8) {
      number += numbers.once(in: 8) ? numbers.number(2...4) : 1
      rows.append(row(number, (0..<2).map { _ in text(&numbers) }))
    }
    if numbers.once(in: 8) { rows.append("<row r=\"\(number + 3)\" hidden=\"1\"></row>") }
    return MadeWorkbook(rows.joined())
  }

  private static func text(_ numbers: inout SeededNumbers) -> String {
    numbers.once(in: 60)
      ? "a&#10;b"
      : numbers.pick(["1", "76.5", "省公安厅", "a,b", "say &quot;so&quot;", " 7 ", "", "合计", "\"x"])
  }
}
