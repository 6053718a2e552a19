import Diagnostics
import Tables
import Testing

@testable import Workbooks

@Test func longSheetsSayHowFarTheyHaveBeenRead() throws {
  let header = #"<row r="1"><c r="A1" t="inlineStr"><is><t>票号</t></is></c></row>"#
  let rows = (2...9000).map { #"<row r="\#($0)"><c r="A\#($0)"><v>1</v></c></row>"# }
  let workbook = MadeWorkbook(header + rows.joined())
  var words: [ReadingProgress] = []
  let outcome = WorkbookReader.read(try workbook.zip.bytes(), file: "b.xlsx") { words.append($0) }
  #expect(outcome.value?.rows.count == 8999)
  #expect(words.map(\.rows) == [4096, 8192])
  #expect(words[0].done < words[1].done && words[1].done <= words[1].total)
  #expect(words[0].total == words[1].total)
}
