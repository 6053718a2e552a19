import Diagnostics

/// What is said about table files: both languages side by side, one function for each code.
extension Diagnostic {
  static func error(
    _ code: TableCode, _ headline: Bilingual, at place: Place, cause: Cause? = nil,
    expected: Bilingual? = nil, found: Bilingual? = nil, help: Bilingual...
  ) -> Diagnostic {
    Diagnostic(
      .error, code.rawValue, headline, at: place, cause: cause, expected: expected, found: found,
      help: help)
  }

  private static func headerCell(_ column: Int, in source: TableSource) -> Place {
    .cell(source.place(row: Table.headerRow, column: column))
  }

  private static let saveAsCSV = Bilingual(
    zh: "用电子表格软件打开，另存为“CSV UTF-8（逗号分隔）”，改用另存的文件。",
    en: "Open it in a spreadsheet program, save it as \"CSV UTF-8 (comma delimited)\""
      + " and use the saved file.")
}

/// The file as a whole.
extension Diagnostic {
  static func unreadEncoding(_ encoding: TextEncoding, file: String) -> Diagnostic {
    .error(
      .unreadEncoding,
      Bilingual(
        zh: "文件看来是\(encoding.name.chinese)编码，这台计算机上没有它的码表。",
        en: "The file looks like \(encoding.name.english), which this system cannot read."),
      at: .file(file), help: saveAsCSV,
      Bilingual(
        zh: "或用记事本打开，另存时将编码选为“UTF-8”。",
        en: "Or open it in Notepad and choose the encoding \"UTF-8\" when saving it."))
  }

  /// - Parameter offset: in bytes, from 0.
  static func undecodable(
    _ encoding: TextEncoding, _ bytes: [UInt8], offset: Int, file: String
  ) -> Diagnostic {
    let byte = bytes.indices.contains(offset) ? bytes[offset].hexadecimal : "—"
    return .error(
      .undecodable,
      Bilingual(
        zh: "文件看来是\(encoding.name.chinese)编码，但其中有不属于这种编码的字节。",
        en: "The file looks like \(encoding.name.english), but it has a byte that is not of it."),
      at: .file(file),
      found: Bilingual(
        zh: "字节\(byte)，文件偏移\(offset)（从0数起）",
        en: "byte \(byte) at file offset \(offset) (counted from 0)"),
      help: Bilingual(
        zh: "文件可能被截断或混入了别的编码。从原来的系统重新导出，或另存为UTF-8。",
        en:
          "The file may be cut off, or mixed from two encodings. Export it again, or save it as UTF-8."
      ))
  }

  static func noEncoding(_ bytes: [UInt8], offset: Int, file: String) -> Diagnostic {
    .error(
      .undecodable,
      Bilingual(
        zh: "文件既不是UTF-8、UTF-16，也不是GB18030（GBK）编码。",
        en: "The file is neither UTF-8 nor UTF-16 nor GB18030 (GBK)."),
      at: .file(file), found: byte(bytes[offset], offset: offset),
      help: Bilingual(
        zh: "从原来的系统重新导出，或在电子表格中打开，核对文字后另存为UTF-8。",
        en: "Export it again, or open it in a spreadsheet, check its words, and save it as UTF-8."))
  }

  static func oddLetters(
    _ letter: Unicode.Scalar, readAs encoding: TextEncoding, file: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, TableCode.oddLetters.rawValue,
      Bilingual(
        zh: "按\(encoding.name.chinese)读取，出现“\(letter)”这样的字母，编码可能认错了。",
        en:
          "Read as \(encoding.name.english), the file has letters such as \"\(letter)\"; it may be in another encoding."
      ),
      at: .file(file),
      help: [
        Bilingual(
          zh: "请核对单位等名称；不对的，用原来的程序另存为UTF-8。",
          en: "Look at the names; if they are wrong, save the file as UTF-8 where it comes from.")
      ])
  }

  static func mixedEncodings(line: Int, file: String) -> Diagnostic {
    .error(
      .mixedEncodings,
      Bilingual(
        zh: "文件看来是GB18030（GBK）编码，第\(line)行却是UTF-8：可能由两个文件拼成。",
        en:
          "The file looks like GB18030 (GBK), but line \(line) is UTF-8: two files may have been pasted."
      ),
      at: .file(file),
      help: Bilingual(
        zh: "请在电子表格中分别打开、合并，再另存为UTF-8。",
        en: "Open the two in a spreadsheet, put them together there, and save as UTF-8."))
  }

  static func readAs(_ encoding: TextEncoding, file: String) -> Diagnostic {
    Diagnostic(
      .notice, TableCode.readAs.rawValue,
      Bilingual(
        zh: "文件按\(encoding.name.chinese)编码读取。", en: "The file was read as \(encoding.name.english)."
      ),
      at: .file(file))
  }

  static func emptyFile(_ file: String) -> Diagnostic {
    .error(
      .emptyFile, Bilingual(zh: "文件没有内容。", en: "The file has no content."), at: .file(file),
      help: Bilingual(
        zh: "第1行写列名，以下每行写一条记录。",
        en: "Write the column names into row 1 and one record into each row below."))
  }

  static func moreProblems(_ count: Int, in source: TableSource) -> Diagnostic {
    .error(
      .moreProblems,
      Bilingual(
        zh: "本文件另有\(count)处问题未列出。",
        en:
          "\(count) more \(count == 1 ? "problem" : "problems") in this file \(count == 1 ? "is" : "are") not listed."
      ),
      at: .file(source.file),
      help: Bilingual(
        zh: "先改正以上各处，再重新运行。", en: "Correct the ones above first, then run again."))
  }
}

/// The header.
extension Diagnostic {
  /// - Parameter row: the first row with several cells, where the column names probably stand.
  static func titleRow(
    _ title: String, namesIn row: Int, in source: TableSource
  ) -> Diagnostic {
    .error(
      .titleRow,
      Bilingual(
        zh: "第1行“\(excerpt(title))”像是表的标题，列名在第\(row)行。",
        en:
          "Row 1, \"\(excerpt(title))\", looks like a title; the column names stand in row \(row)."),
      at: .cell(source.place(row: Table.headerRow)),
      help: Bilingual(
        zh: "请删去列名上面的各行。", en: "Delete the rows above the column names."))
  }

  static func blankHeader(in source: TableSource) -> Diagnostic {
    .error(
      .blankHeader,
      Bilingual(
        zh: "第1行是空行，列名应写在第1行。",
        en: "Row 1 is empty, but the column names belong there."),
      at: .cell(source.place(row: Table.headerRow)),
      help: Bilingual(
        zh: "写上列名；列名在下面的，删去它上面的空行。",
        en: "Write the column names; if they stand further down, delete the empty rows above them.")
    )
  }

  static func wrongSeparator(_ separator: OtherSeparator, in source: TableSource) -> Diagnostic {
    .error(
      .wrongSeparator,
      Bilingual(
        zh: "表头用\(separator.name.chinese)分隔，应当用英文逗号。",
        en: "The header is separated by \(separator.name.english), not by commas."),
      at: .cell(source.place(row: Table.headerRow)),
      help: separator.isTyped
        ? Bilingual(zh: "全部改为英文逗号“,”。", en: "Replace all of them by commas (,).") : saveAsCSV,
      Bilingual(
        zh: "如果整行就是一个列名，用英文双引号括起来。",
        en: "If the whole row is the name of one column, put it in double quotation marks."))
  }

  static func unnamedColumn(_ column: Int, filledInRow row: Int, in source: TableSource)
    -> Diagnostic
  {
    let filled = source.place(row: row, column: column)
    let letter = filled.columnLetter ?? ""
    return .error(
      .unnamedColumn,
      Bilingual(zh: "\(letter)列有内容，却没有列名。", en: "Column \(letter) has content but no name."),
      at: headerCell(column, in: source),
      cause: Cause(
        Bilingual(zh: "首个有内容的单元格", en: "the first cell with content"), at: .cell(filled)),
      help: Bilingual(
        zh: "在第1行写上列名，或者清空这一列。", en: "Name the column in row 1, or clear the column."))
  }

  static func duplicateColumn(
    _ name: String, column: Int, first: Int, in source: TableSource
  ) -> Diagnostic {
    let name = excerpt(name)
    return .error(
      .duplicateColumn,
      Bilingual(zh: "列名“\(name)”重复。", en: "Two columns have the name \"\(name)\"."),
      at: headerCell(column, in: source),
      cause: Cause(
        Bilingual(zh: "首次出现", en: "the first of them"), at: headerCell(first, in: source)),
      help: Bilingual(
        zh: "各列的名称须不相同：改名，或者删去多余的一列。",
        en: "No two columns may share a name: rename one, or delete the one too many."))
  }
}

extension OtherSeparator {
  /// No program writes full-width separators: somebody typed them.
  fileprivate var isTyped: Bool { self == .wideComma || self == .wideSemicolon }

  fileprivate var name: Bilingual {
    switch self {
    case .tab: Bilingual(zh: "制表符", en: "tabs")
    case .semicolon: Bilingual(zh: "分号“;”", en: "semicolons")
    case .wideComma: Bilingual(zh: "中文逗号“，”", en: "full-width commas")
    case .wideSemicolon: Bilingual(zh: "中文分号“；”", en: "full-width semicolons")
    }
  }
}

/// Cells.
extension Diagnostic {
  static func bareQuote(in text: String, at place: CellPlace) -> Diagnostic {
    let startsWithSpace = text.trimmed.utf8.first == .quote
    return .error(
      .bareQuote,
      Bilingual(
        zh: "单元格中有英文双引号，但单元格没有用双引号括起来。",
        en: "The cell has a double quotation mark in it, but is not enclosed in them."),
      at: .cell(place), found: Bilingual(same: excerpt(text)),
      help: startsWithSpace
        ? Bilingual(zh: "删去引号前的空格。", en: "Delete the space before the quotation mark.")
        : Bilingual(
          zh: "写成：\(excerpt(CSVWriter.cell(text)))",
          en: "Write: \(excerpt(CSVWriter.cell(text)))"))
  }

  static func textAfterQuote(_ rest: String, at place: CellPlace) -> Diagnostic {
    .error(
      .textAfterQuote,
      Bilingual(
        zh: "单元格的双引号结束之后还有内容。",
        en: "The cell goes on after its closing quotation mark."),
      at: .cell(place), found: Bilingual(same: excerpt(rest)),
      help: Bilingual(
        zh: "内容中的双引号要连写两个（\"\"）；引号之后应是逗号或换行。",
        en: "Write a quotation mark inside the cell twice (\"\");"
          + " after the closing one comes a comma or a new row."))
  }

  static func unclosedQuote(at place: CellPlace) -> Diagnostic {
    .error(
      .unclosedQuote,
      Bilingual(
        zh: "单元格开头的双引号直到文件末尾都没有结束。",
        en: "The quotation mark that opens this cell is never closed."),
      at: .cell(place),
      help: Bilingual(
        zh: "在单元格末尾补上英文双引号，或者删去开头的双引号。",
        en: "Close the cell with a double quotation mark, or delete the one that opens it."))
  }

  static func nulByte(offset: Int, at place: CellPlace) -> Diagnostic {
    .error(
      .nulByte,
      Bilingual(
        zh: "单元格中有空字符（NUL），文件可能已经损坏。",
        en: "The cell has a NUL character in it; the file may be damaged."),
      at: .cell(place), found: byte(.nul, offset: offset),
      help: Bilingual(
        zh: "从原来的系统重新导出文件，并对照原件核对。",
        en: "Export the file again from where it came from, and check it against the original."))
  }

  static func invalidUTF8(_ value: UInt8, offset: Int, at place: CellPlace) -> Diagnostic {
    .error(
      .invalidUTF8,
      Bilingual(
        zh: "单元格中有不符合UTF-8编码的字节。",
        en: "The cell has a byte in it that is not valid UTF-8."),
      at: .cell(place), found: byte(value, offset: offset),
      help: Bilingual(
        zh: "对照原件改正这个单元格，再以UTF-8编码保存文件。",
        en: "Correct the cell after the original, and save the file as UTF-8."))
  }

  private static func byte(_ value: UInt8, offset: Int) -> Bilingual {
    Bilingual(
      zh: "字节\(value.hexadecimal)，文件偏移\(offset)（从0数起）",
      en: "byte \(value.hexadecimal) at file offset \(offset) (counted from 0)")
  }

  /// The beginning of a cell on one line: a cell may be as long as its file.
  private static func excerpt(_ text: String) -> String {
    let characters = text.prefix(40).map { $0.isNewline ? "⏎" : $0 }
    return String(characters) + (text.dropFirst(40).isEmpty ? "" : "…")
  }
}
