import Diagnostics
import Testing

@testable import Tables

/// A file that draws a diagnostic, and the diagnostic as the reader sees it.
struct Reproducer: Sendable, CustomTestStringConvertible {
  let code: TableCode
  let bytes: [UInt8]
  let chinese: String
  let english: String

  var testDescription: String { code.rawValue }

  init(
    _ code: TableCode, _ text: String, _ bytes: [UInt8] = [], chinese: String, english: String
  ) {
    self.code = code
    self.bytes = Array(text.utf8) + bytes
    self.chinese = chinese
    self.english = english
  }
}

@Test(arguments: reproducers + limitReproducers)
func theMessageReadsAsItShould(_ reproducer: Reproducer) throws {
  let outcome = CSVReader.read(reproducer.bytes, file: "ballots.csv")
  let shown = try #require(outcome.diagnostics.last)
  #expect(shown.code == reproducer.code.rawValue)
  #expect(DiagnosticRenderer(language: .chinese).text(of: shown) == reproducer.chinese + "\n")
  #expect(DiagnosticRenderer(language: .english).text(of: shown) == reproducer.english + "\n")
  #expect((outcome.value == nil) == (shown.severity == .error))
}

/// A C library may lack the table of an encoding: here it is asked for one that none has.
@Test func anEncodingThatTheSystemDoesNotKnowIsTold() {
  let bytes: [UInt8] = [0xB5, 0xA5, 0xCE, 0xBB, 0x0A]
  let (outcome, encoding) = TextFile.utf8(of: bytes, file: "ballots.csv") { _, bytes in
    GB18030Decoder.decode(bytes, as: "no such encoding")
  }
  #expect(encoding == .gb18030)
  #expect(outcome.value == nil)
  #expect(
    DiagnosticRenderer(language: .chinese).text(of: outcome.diagnostics) == #"""
      错误 T0102：文件看来是GB18030（GBK）编码，这台计算机上没有它的码表。
        ballots.csv
        = 处理：用电子表格软件打开，另存为“CSV UTF-8（逗号分隔）”，改用另存的文件。
        = 处理：或用记事本打开，另存时将编码选为“UTF-8”。

      """#)
  #expect(
    DiagnosticRenderer(language: .english).text(of: outcome.diagnostics) == #"""
      error T0102: The file looks like GB18030 (GBK), which this system cannot read.
        ballots.csv
        = help: Open it in a spreadsheet program, save it as "CSV UTF-8 (comma
          delimited)" and use the saved file.
        = help: Or open it in Notepad and choose the encoding "UTF-8" when saving it.

      """#)
}

@Test func everyCodeHasAReproducer() {
  let shown = Set((reproducers + limitReproducers).map(\.code))
  #expect(shown.union([.unreadEncoding]) == Set(TableCode.allCases))
}

@Test func codesAreUniqueAndInOrder() {
  let codes = TableCode.allCases.map(\.rawValue)
  #expect(codes == Set(codes).sorted())
}

private let reproducers: [Reproducer] = [
  Reproducer(
    .workbook, "", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00],
    chinese: #"""
      错误 T0101：这是电子表格工作簿，不是CSV文件。
        ballots.csv
        = 实为：XLSX工作簿（或其他压缩文件）
        = 处理：用电子表格软件打开，另存为XLSX（不设密码）或“CSV UTF-8（逗号分隔）”，
          改用另存的文件。
      """#,
    english: #"""
      error T0101: This is a spreadsheet, not a CSV file.
        ballots.csv
        = found: an XLSX workbook (or another ZIP archive)
        = help: Open it in a spreadsheet program, save it as XLSX without a password
          or as "CSV UTF-8 (comma delimited)", and use the saved file.
      """#),
  Reproducer(
    .workbook, "", [0xD0, 0xCF, 0x11, 0xE0, 0xA1],
    chinese: #"""
      错误 T0101：这是电子表格工作簿，不是CSV文件。
        ballots.csv
        = 实为：XLS工作簿，或设了密码的工作簿（或其他旧版Office文件）
        = 处理：用电子表格软件打开，另存为XLSX（不设密码）或“CSV UTF-8（逗号分隔）”，
          改用另存的文件。
      """#,
    english: #"""
      error T0101: This is a spreadsheet, not a CSV file.
        ballots.csv
        = found: an XLS workbook, or one with a password (or another old Office file)
        = help: Open it in a spreadsheet program, save it as XLSX without a password
          or as "CSV UTF-8 (comma delimited)", and use the saved file.
      """#),
  Reproducer(
    .undecodable, "",
    [
      0xB5, 0xA5, 0xCE, 0xBB, 0x2C, 0xB5, 0xC3, 0xB7, 0xD6, 0x0A, 0xCA, 0xA1, 0xB8, 0xDF, 0xBC,
      0xB6, 0xC8, 0xCB, 0xC3, 0xF1, 0xB7, 0xA8, 0xD4, 0xBA, 0x2C, 0x37, 0x0A, 0xFF, 0x0A,
    ],
    chinese: #"""
      错误 T0117：文件看来是GB18030（GBK）编码，但其中有不属于这种编码的字节。
        ballots.csv
        = 实为：字节FF，文件偏移27（从0数起）
        = 处理：文件可能被截断或混入了别的编码。从原来的系统重新导出，或另存为UTF-8。
      """#,
    english: #"""
      error T0117: The file looks like GB18030 (GBK), but it has a byte that is not of
          it.
        ballots.csv
        = found: byte FF at file offset 27 (counted from 0)
        = help: The file may be cut off, or mixed from two encodings. Export it again,
          or save it as UTF-8.
      """#),
  Reproducer(
    .readAs, "",
    [
      0xB5, 0xA5, 0xCE, 0xBB, 0x2C, 0xB5, 0xC3, 0xB7, 0xD6, 0x0A, 0xB7, 0xA8, 0xD4, 0xBA, 0x2C,
      0x37, 0x0A,
    ],
    chinese: #"""
      提示 T0118：文件按GB18030（GBK）编码读取。
        ballots.csv
      """#,
    english: #"""
      notice T0118: The file was read as GB18030 (GBK).
        ballots.csv
      """#),
  Reproducer(
    .invalidUTF8, "单位,得分\n法院,7", [0xFF, 0x38, 0x0A],
    chinese: #"""
      错误 T0103：单元格中有不符合UTF-8编码的字节。
        ballots.csv:2 B列
        = 实为：字节FF，文件偏移22（从0数起）
        = 处理：对照原件改正这个单元格，再以UTF-8编码保存文件。
      """#,
    english: #"""
      error T0103: The cell has a byte in it that is not valid UTF-8.
        ballots.csv:2 column B
        = found: byte FF at file offset 22 (counted from 0)
        = help: Correct the cell after the original, and save the file as UTF-8.
      """#),
  Reproducer(
    .nulByte, "单位,得分\n法院,7\0\n",
    chinese: #"""
      错误 T0104：单元格中有空字符（NUL），文件可能已经损坏。
        ballots.csv:2 B列
        = 实为：字节00，文件偏移22（从0数起）
        = 处理：从原来的系统重新导出文件，并对照原件核对。
      """#,
    english: #"""
      error T0104: The cell has a NUL character in it; the file may be damaged.
        ballots.csv:2 column B
        = found: byte 00 at file offset 22 (counted from 0)
        = help: Export the file again from where it came from, and check it against
          the original.
      """#),
  Reproducer(
    .emptyFile, "",
    chinese: #"""
      错误 T0105：文件没有内容。
        ballots.csv
        = 处理：第1行写列名，以下每行写一条记录。
      """#,
    english: #"""
      error T0105: The file has no content.
        ballots.csv
        = help: Write the column names into row 1 and one record into each row below.
      """#),
  Reproducer(
    .blankHeader, "\n单位,得分\n法院,78\n",
    chinese: #"""
      错误 T0106：第1行是空行，列名应写在第1行。
        ballots.csv:1
        = 处理：写上列名；列名在下面的，删去它上面的空行。
      """#,
    english: #"""
      error T0106: Row 1 is empty, but the column names belong there.
        ballots.csv:1
        = help: Write the column names; if they stand further down, delete the empty
          rows above them.
      """#),
  Reproducer(
    .wrongSeparator, "单位；得分\n法院；78\n",
    chinese: #"""
      错误 T0107：表头用中文分号“；”分隔，应当用英文逗号。
        ballots.csv:1
        = 处理：全部改为英文逗号“,”。
        = 处理：如果整行就是一个列名，用英文双引号括起来。
      """#,
    english: #"""
      error T0107: The header is separated by full-width semicolons, not by commas.
        ballots.csv:1
        = help: Replace all of them by commas (,).
        = help: If the whole row is the name of one column, put it in double quotation
          marks.
      """#),
  Reproducer(
    .wrongSeparator, "单位;得分\n法院;78\n",
    chinese: #"""
      错误 T0107：表头用分号“;”分隔，应当用英文逗号。
        ballots.csv:1
        = 处理：用电子表格软件打开，另存为“CSV UTF-8（逗号分隔）”，改用另存的文件。
        = 处理：如果整行就是一个列名，用英文双引号括起来。
      """#,
    english: #"""
      error T0107: The header is separated by semicolons, not by commas.
        ballots.csv:1
        = help: Open it in a spreadsheet program, save it as "CSV UTF-8 (comma
          delimited)" and use the saved file.
        = help: If the whole row is the name of one column, put it in double quotation
          marks.
      """#),
  Reproducer(
    .unnamedColumn, "单位,\n法院,78\n",
    chinese: #"""
      错误 T0108：B列有内容，却没有列名。
        ballots.csv:1 B列
        = 首个有内容的单元格（ballots.csv:2 B列）
        = 处理：在第1行写上列名，或者清空这一列。
      """#,
    english: #"""
      error T0108: Column B has content but no name.
        ballots.csv:1 column B
        = the first cell with content (ballots.csv:2 column B)
        = help: Name the column in row 1, or clear the column.
      """#),
  Reproducer(
    .duplicateColumn, "单位,得分,单位 \n法院,78,检察院\n",
    chinese: #"""
      错误 T0109：列名“单位”重复。
        ballots.csv:1 C列
        = 首次出现（ballots.csv:1 A列）
        = 处理：各列的名称须不相同：改名，或者删去多余的一列。
      """#,
    english: #"""
      error T0109: Two columns have the name "单位".
        ballots.csv:1 column C
        = the first of them (ballots.csv:1 column A)
        = help: No two columns may share a name: rename one, or delete the one too
          many.
      """#),
  Reproducer(
    .wrongCellCount, "单位,指标,得分\n法院,78\n",
    chinese: #"""
      错误 T0110：第2行的单元格比表头少。
        ballots.csv:2
        = 应为：3个单元格
        = 实为：2个单元格
        = 处理：补上缺少的内容；空白的单元格也要保留逗号。
      """#,
    english: #"""
      error T0110: Row 2 has fewer cells than the header.
        ballots.csv:2
        = expected: 3 cells
        = found: 2 cells
        = help: Add what is missing; a blank cell keeps its comma too.
      """#),
  Reproducer(
    .wrongCellCount, "单位\n法院,78\n",
    chinese: #"""
      错误 T0110：第2行的单元格比表头多。
        ballots.csv:2
        = 应为：1个单元格
        = 实为：2个单元格
        = 处理：删去多余的逗号；小数点写“.”，不写逗号；内容中本来有逗号的，用英文双引
          号把该单元格括起来。
      """#,
    english: #"""
      error T0110: Row 2 has more cells than the header.
        ballots.csv:2
        = expected: 1 cell
        = found: 2 cells
        = help: Delete the comma too many; a decimal has a point, not a comma; put a
          cell that has a comma in double quotation marks.
      """#),
  Reproducer(
    .wrongCellCount, "单位,得分\n法院,78\n注：此表由办公室录入\n",
    chinese: #"""
      错误 T0110：第3行的单元格比表头少。
        ballots.csv:3
        = 应为：2个单元格
        = 实为：1个单元格
        = 处理：这一行像是表下的说明：请删去。表中的空白单元格也要保留逗号。
      """#,
    english: #"""
      error T0110: Row 3 has fewer cells than the header.
        ballots.csv:3
        = expected: 2 cells
        = found: 1 cell
        = help: This looks like a remark below the table: delete it. In the table a
          blank cell keeps its comma.
      """#),
  Reproducer(
    .wrongCellCount, "票号,法院,检察院\n1，78，77\n",
    chinese: #"""
      错误 T0110：第2行用中文逗号“，”分隔，应当用英文逗号。
        ballots.csv:2
        = 应为：3个单元格
        = 实为：1个单元格
        = 处理：这一行的“，”改为英文逗号“,”。
      """#,
    english: #"""
      error T0110: Row 2 is separated by Chinese commas (，), not by commas.
        ballots.csv:2
        = expected: 3 cells
        = found: 1 cell
        = help: Replace each ， of this row by a comma.
      """#),
  Reproducer(
    .emptyRow, "单位,得分\n法院,78\n\n注：此表由办公室录入,\n",
    chinese: #"""
      错误 T0111：第3行是空行。
        ballots.csv:3
        = 处理：下面像是表下的说明：连同空行一起删去。
      """#,
    english: #"""
      error T0111: Row 3 is empty.
        ballots.csv:3
        = help: What follows looks like a remark below the table: delete it, and what
          is empty.
      """#),
  Reproducer(
    .emptyRow, "单位,得分\n法院,78\n\n检察院,77\n",
    chinese: #"""
      错误 T0111：第3行是空行。
        ballots.csv:3
        = 处理：如果没有遗漏内容，删去空行。
      """#,
    english: #"""
      error T0111: Row 3 is empty.
        ballots.csv:3
        = help: Delete it if nothing is missing.
      """#),
  Reproducer(
    .emptyRow, "单位,得分\n法院,78\n,\n\n检察院,77\n",
    chinese: #"""
      错误 T0111：第3行至第4行是空行。
        ballots.csv:3
        = 处理：如果没有遗漏内容，删去空行。
      """#,
    english: #"""
      error T0111: Rows 3 to 4 are empty.
        ballots.csv:3
        = help: Delete them if nothing is missing.
      """#),
  Reproducer(
    .emptyRow, "单位,得分\n\n法院,78\n\n检察院,77\n\n公安局,76\n\n民政局,75\n",
    chinese: #"""
      错误 T0111：表中有4处空行，第一处是第2行。
        ballots.csv:2
        = 处理：如果没有遗漏内容，删去空行；每行之后都有空行的，是换行重复，请从原来的
          系统重新导出。
      """#,
    english: #"""
      error T0111: There are empty rows in 4 places; the first is row 2.
        ballots.csv:2
        = help: Delete them if nothing is missing. Where each row has one behind it,
          line ends were doubled: export the file again.
      """#),
  Reproducer(
    .bareQuote, "单位,备注\n法院,称“好”\"极好\"\n",
    chinese: #"""
      错误 T0112：单元格中有英文双引号，但单元格没有用双引号括起来。
        ballots.csv:2 B列
        = 实为：称“好”"极好"
        = 处理：写成："称“好”""极好"""
      """#,
    english: #"""
      error T0112: The cell has a double quotation mark in it, but is not enclosed in
          them.
        ballots.csv:2 column B
        = found: 称“好”"极好"
        = help: Write: "称“好”""极好"""
      """#),
  Reproducer(
    .bareQuote, "单位,备注\n法院, \"极好\"\n",
    chinese: #"""
      错误 T0112：单元格中有英文双引号，但单元格没有用双引号括起来。
        ballots.csv:2 B列
        = 实为： "极好"
        = 处理：删去引号前的空格。
      """#,
    english: #"""
      error T0112: The cell has a double quotation mark in it, but is not enclosed in
          them.
        ballots.csv:2 column B
        = found:  "极好"
        = help: Delete the space before the quotation mark.
      """#),
  Reproducer(
    .textAfterQuote, "单位,备注\n法院,\"答复\"及时\"\n",
    chinese: #"""
      错误 T0113：单元格的双引号结束之后还有内容。
        ballots.csv:2 B列
        = 实为：及时"
        = 处理：内容中的双引号要连写两个（""）；引号之后应是逗号或换行。
      """#,
    english: #"""
      error T0113: The cell goes on after its closing quotation mark.
        ballots.csv:2 column B
        = found: 及时"
        = help: Write a quotation mark inside the cell twice (""); after the closing
          one comes a comma or a new row.
      """#),
  Reproducer(
    .unclosedQuote, "单位,备注\n法院,\"答复\n检察院,好\n",
    chinese: #"""
      错误 T0114：单元格开头的双引号直到文件末尾都没有结束。
        ballots.csv:2 B列
        = 处理：在单元格末尾补上英文双引号，或者删去开头的双引号。
      """#,
    english: #"""
      error T0114: The quotation mark that opens this cell is never closed.
        ballots.csv:2 column B
        = help: Close the cell with a double quotation mark, or delete the one that
          opens it.
      """#),
  Reproducer(
    .trailingBlankRows, "单位,得分\n法院,78\n,\n,\n\n",
    chinese: #"""
      提示 T0115：文件末尾的第3行至第5行没有内容，已略去。
        ballots.csv:3
      """#,
    english: #"""
      notice T0115: Rows 3 to 5 at the end are blank and left out.
        ballots.csv:3
      """#),
  Reproducer(
    .moreProblems, "单位,得分\n" + String(repeating: "法院\n", count: 102),
    chinese: #"""
      错误 T0116：本文件另有2处问题未列出。
        ballots.csv
        = 处理：先改正以上各处，再重新运行。
      """#,
    english: #"""
      error T0116: 2 more problems in this file are not listed.
        ballots.csv
        = help: Correct the ones above first, then run again.
      """#),
  Reproducer(
    .titleRow, "2026年现场测评票,,\n\n票号,单位,得分\n1,法院,7\n",
    chinese: #"""
      错误 T0119：第1行“2026年现场测评票”像是表的标题，列名在第3行。
        ballots.csv:1
        = 处理：请删去列名上面的各行。
      """#,
    english: #"""
      error T0119: Row 1, "2026年现场测评票", looks like a title; the column names
          stand in row 3.
        ballots.csv:1
        = help: Delete the rows above the column names.
      """#),
  Reproducer(
    .separatorRow, "sep=,\n票号,单位,得分\n1,法院,7\n",
    chinese: #"""
      错误 T0131：第1行“sep=,”只是告诉电子表格软件用什么分隔，不是列名。
        ballots.csv:1
        = 处理：请删去第1行。
      """#,
    english: #"""
      error T0131: Row 1, "sep=,", only tells a spreadsheet program what separates the
          cells; it holds no column names.
        ballots.csv:1
        = help: Delete row 1.
      """#),
  Reproducer(
    .markup, "\n<HTML><table><tr><td>票号</td></tr></table></HTML>\n",
    chinese: #"""
      错误 T0130：这是网页（HTML）或XML文件，不是表格。
        ballots.csv
        = 处理：用电子表格软件打开，另存为XLSX（不设密码）或“CSV UTF-8（逗号分隔）”，
          改用另存的文件。
      """#,
    english: #"""
      error T0130: This is a web page (HTML) or an XML file, not a table.
        ballots.csv
        = help: Open it in a spreadsheet program, save it as XLSX without a password
          or as "CSV UTF-8 (comma delimited)", and use the saved file.
      """#),
  Reproducer(
    .oddLetters, "ballot,unit,mark\n1,", [0xCA, 0xA1, 0xCB, 0xAE, 0x2C, 0x39, 0x30, 0x0A],
    chinese: #"""
      警告 T0120：按UTF-8读取，出现“ʡ”这样的字母，编码可能认错了。
        ballots.csv
        = 处理：请核对单位等名称；不对的，用原来的程序另存为UTF-8。
      """#,
    english: #"""
      warning T0120: Read as UTF-8, the file has letters such as "ʡ"; it may be in
          another encoding.
        ballots.csv
        = help: Look at the names; if they are wrong, save the file as UTF-8 where it
          comes from.
      """#),
  Reproducer(
    .mixedEncodings, "",
    [
      0xB5, 0xA5, 0xCE, 0xBB, 0x2C, 0xB5, 0xC3, 0xB7, 0xD6, 0x0A, 0xCA, 0xA1, 0xB8, 0xDF, 0xBC,
      0xB6, 0xC8, 0xCB, 0xC3, 0xF1, 0xB7, 0xA8, 0xD4, 0xBA, 0x2C, 0x37, 0x0A, 0xE5, 0x85, 0xAC,
      0xE5, 0xAE, 0x89, 0x2C, 0x38, 0x0A,
    ],
    chinese: #"""
      错误 T0121：文件看来是GB18030（GBK）编码，第3行却是UTF-8：可能由两个文件拼成。
        ballots.csv
        = 处理：请在电子表格中分别打开、合并，再另存为UTF-8。
      """#,
    english: #"""
      error T0121: The file looks like GB18030 (GBK), but line 3 is UTF-8: two files
          may have been pasted.
        ballots.csv
        = help: Open the two in a spreadsheet, put them together there, and save as
          UTF-8.
      """#),
  Reproducer(
    .openEnd, "票号,得分\n1,70\n2,7",
    chinese: #"""
      提示 T0122：文件在第3行中间结束，没有换行。
        ballots.csv:3 B列
        = 处理：有的软件这样保存；文件也可能没有传完，请核对最后一行。
      """#,
    english: #"""
      notice T0122: The file ends within row 3, without a line end.
        ballots.csv:3 column B
        = help: Some programs save so; the file may also be cut off. Compare the last
          row.
      """#),
]
