import Diagnostics

/// What is said about the rows of table files.
extension Diagnostic {
  static func wrongCellCount(
    _ count: Int, expected: Int, row: Int, isNote: Bool = false, in source: TableSource
  ) -> Diagnostic {
    .error(
      .wrongCellCount,
      Bilingual(
        zh: "第\(row)行的单元格比表头\(count < expected ? "少" : "多")。",
        en: "Row \(row) has \(count < expected ? "fewer" : "more") cells than the header."),
      at: .cell(source.place(row: row)),
      expected: cells(expected), found: cells(count),
      help: isNote
        ? deleteNote
        : count < expected
          ? Bilingual(
            zh: "补上缺少的内容；空白的单元格也要保留逗号。",
            en: "Add what is missing; a blank cell keeps its comma too.")
          : Bilingual(
            zh: "删去多余的逗号；小数点写“.”，不写逗号；内容中本来有逗号的，用英文双引号把该单元格括起来。",
            en:
              "Delete the comma too many; a decimal has a point, not a comma; put a cell that has a comma in double quotation marks."
          ))
  }

  static func wideCommas(
    _ count: Int, expected: Int, row: Int, in source: TableSource
  ) -> Diagnostic {
    .error(
      .wrongCellCount,
      Bilingual(
        zh: "第\(row)行用中文逗号“，”分隔，应当用英文逗号。",
        en: "Row \(row) is separated by Chinese commas (，), not by commas."),
      at: .cell(source.place(row: row)), expected: cells(expected), found: cells(count),
      help: Bilingual(
        zh: "这一行的“，”改为英文逗号“,”。", en: "Replace each ， of this row by a comma."))
  }

  private static let deleteNote = Bilingual(
    zh: "这一行像是表下的说明：请删去。表中的空白单元格也要保留逗号。",
    en:
      "This looks like a remark below the table: delete it. In the table a blank cell keeps its comma."
  )

  private static func cells(_ count: Int) -> Bilingual {
    Bilingual(zh: "\(count)个单元格", en: count == 1 ? "1 cell" : "\(count) cells")
  }

  /// - Parameter isBeforeNote: whether a row with a single text follows.
  static func emptyRows(
    _ rows: ClosedRange<Int>, isBeforeNote: Bool = false, in source: TableSource
  ) -> Diagnostic {
    let isOne = rows.count == 1
    return .error(
      .emptyRow,
      Bilingual(
        zh: "\(span(rows).chinese)是空行。",
        en: "\(span(rows).english.capitalizedFirst) \(isOne ? "is" : "are") empty."),
      at: .cell(source.place(row: rows.lowerBound)),
      help: isBeforeNote
        ? Bilingual(
          zh: "下面像是表下的说明：连同空行一起删去。",
          en: "What follows looks like a remark below the table: delete it, and what is empty.")
        : Bilingual(
          zh: "如果没有遗漏内容，删去空行。", en: "Delete \(isOne ? "it" : "them") if nothing is missing."))
  }

  /// - Parameters:
  ///   - number: how often there are empty rows between others.
  ///   - row: the first.
  static func manyEmptyRows(_ number: Int, first row: Int, in source: TableSource) -> Diagnostic {
    .error(
      .emptyRow,
      Bilingual(
        zh: "表中有\(number)处空行，第一处是第\(row)行。",
        en: "There are empty rows in \(number) places; the first is row \(row)."),
      at: .cell(source.place(row: row)),
      help: Bilingual(
        zh: "如果没有遗漏内容，删去空行；每行之后都有空行的，是换行重复，请从原来的系统重新导出。",
        en:
          "Delete them if nothing is missing. Where each row has one behind it, line ends were doubled: export the file again."
      ))
  }

  static func trailingBlankRows(_ rows: ClosedRange<Int>, in source: TableSource) -> Diagnostic {
    Diagnostic(
      .notice, TableCode.trailingBlankRows.rawValue,
      Bilingual(
        zh: "文件末尾的\(span(rows).chinese)没有内容，已略去。",
        en: "\(span(rows).english.capitalizedFirst) at the end"
          + " \(rows.count == 1 ? "is" : "are") blank and left out."),
      at: .cell(source.place(row: rows.lowerBound)))
  }

  /// - Parameter row: the last one.
  static func openEnd(row: Int, of table: Table) -> Diagnostic {
    Diagnostic(
      .notice, TableCode.openEnd.rawValue,
      Bilingual(
        zh: "文件在第\(row)行中间结束，没有换行。",
        en: "The file ends within row \(row), without a line end."),
      at: .cell(table.source.place(row: row, column: table.header.count - 1)),
      help: [
        Bilingual(
          zh: "有的软件这样保存；文件也可能没有传完，请核对最后一行。",
          en: "Some programs save so; the file may also be cut off. Compare the last row.")
      ])
  }

  private static func span(_ rows: ClosedRange<Int>) -> Bilingual {
    let (first, last) = (rows.lowerBound, rows.upperBound)
    if first == last { return Bilingual(zh: "第\(first)行", en: "row \(first)") }
    return Bilingual(zh: "第\(first)行至第\(last)行", en: "rows \(first) to \(last)")
  }
}
