import Diagnostics
import Testing

@testable import Tables

/// What is larger than any table, with the message that refuses it.
let limitReproducers: [Reproducer] = [
  Reproducer(
    .cellTooLong, "票号,得分\n1,\(sevens(100_001))\n",
    chinese: #"""
      错误 T0150：单元格太长，不予读取。
        ballots.csv:2 B列
        = 应为：最多100000字节
        = 实为：100001字节
        = 处理：没有哪张表会这么大：请查明文件对不对，引号、换行有没有丢失。
      """#,
    english: #"""
      error T0150: The cell is too long to be read.
        ballots.csv:2 column B
        = expected: at most 100000 bytes
        = found: 100001 bytes
        = help: No table has so much: see whether it is the file that was meant, and
          whether a quotation mark or line ends are lost in it.
      """#),
  Reproducer(
    .rowTooLong, "票号,得分\n1\(repeatElement("," + sevens(90_000), count: 12).joined())\n",
    chinese: #"""
      错误 T0151：第2行太长，不予读取。
        ballots.csv:2
        = 应为：最多1000000字节
        = 实为：1080013字节
        = 处理：没有哪张表会这么大：请查明文件对不对，引号、换行有没有丢失。
      """#,
    english: #"""
      error T0151: Row 2 is too long to be read.
        ballots.csv:2
        = expected: at most 1000000 bytes
        = found: 1080013 bytes
        = help: No table has so much: see whether it is the file that was meant, and
          whether a quotation mark or line ends are lost in it.
      """#),
  Reproducer(
    .tooManyColumns, "票号,得分\(commas(16_383))\n1,76\(commas(16_383))\n",
    chinese: #"""
      错误 T0152：第2行的列太多，不予读取。
        ballots.csv:2
        = 应为：最多16384列
        = 实为：16385列
        = 处理：没有哪张表会这么大：请查明文件对不对，引号、换行有没有丢失。
      """#,
    english: #"""
      error T0152: Row 2 has too many columns to be read.
        ballots.csv:2
        = expected: at most 16384 columns
        = found: 16385 columns
        = help: No table has so much: see whether it is the file that was meant, and
          whether a quotation mark or line ends are lost in it.
      """#),
]

private func sevens(_ count: Int) -> String { String(repeating: "7", count: count) }
private func commas(_ count: Int) -> String { String(repeating: ",", count: count) }

/// One line each: a file, and the codes with which it is refused.
private let files: [(about: String, text: String, codes: [String])] = [
  ("the longest cell", "a,b\n1,\(sevens(100_000))\n", []),
  ("the longest cell in quotation marks", "a,b\n1,\"\(sevens(99_998))\"\n", []),
  ("one byte more in quotation marks", "a,b\n1,\"\(sevens(99_999))\"\n", ["T0150"]),
  (
    "doubled quotation marks", "a,b\n1,\"\(String(repeating: "\"\"", count: 300_000))\"\n",
    ["T0150"]
  ),
  ("a quotation mark that never ends", "a,b\n1,\"\(sevens(300_000))\n2,3\n", ["T0114"]),
  ("a long name of a column", "a,\(sevens(100_001))\n1,2\n", ["T0150"]),
  ("the last column", "a\(commas(16_383))\n1\(commas(16_383))\n", []),
  ("a column too many in one row", "a,b\n1,2\(commas(16_384))\n", ["T0152"]),
  ("nothing but columns", commas(20_000) + "\n", ["T0152"]),
  (
    "an open cell behind too many columns", "a,b\n1,2\(commas(16_384))\"x\n3,4\n",
    ["T0152"]
  ),
  (
    "each row by itself", "a,b\n1,\(sevens(100_001))\n2,\(sevens(100_001))\n3,4\n",
    ["T0150", "T0150"]
  ),
]

@Test(arguments: files)
func whatIsLargerThanAnyTableIsRefused(about: String, text: String, codes: [String]) {
  let outcome = CSVReader.read(Array(text.utf8), file: "f.csv")
  #expect(outcome.diagnostics.map(\.code) == codes, "\(about)")
  #expect((outcome.value == nil) == !codes.isEmpty, "\(about)")
}

/// A row of ten million cells and a million lines without anything take no time worth a word.
@Test func damageThatIsLargeIsReadInOnePass() throws {
  let wide = CSVReader.read(Array(("a,b\n1,2" + commas(10_000_000)).utf8), file: "f.csv")
  #expect(wide.diagnostics.map { $0.found?.english } == ["10000002 columns"])
  let empty = String(repeating: "\r\n", count: 1_000_000)
  let gap = CSVReader.read(Array("a,b\n1,2\n\(empty)3,4\n".utf8), file: "f.csv")
  #expect(gap.diagnostics.map { $0.headline.english } == ["Rows 3 to 1000002 are empty."])
  let end = try #require(CSVReader.read(Array("a,b\n1,2\n\(empty)".utf8), file: "f.csv").value)
  #expect(end.rows.map(\.number) == [2])
}
