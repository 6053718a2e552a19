import Diagnostics
import Tables

/// What is said about the sheets of a workbook and their cells: both languages side by side.
extension Diagnostic {
  private static func list(_ names: [String]) -> Bilingual {
    Bilingual.list(names.prefix(mostNames).map { Bilingual(zh: "“\($0)”", en: "\"\($0)\"") })
  }

  private static let mostNames = 20
}

/// Which sheet is meant.
extension Diagnostic {
  static func noChoice(_ refusal: SheetRefusal, file: String) -> Diagnostic {
    switch refusal {
    case .unknown(let name, let others): return unknownSheet(name, among: others, file: file)
    case .withoutCells(let name):
      return .workbook(
        .noSheet,
        Bilingual(zh: "“\(name)”是图表，没有单元格。", en: "\"\(name)\" is a chart; it has no cells."),
        at: .file(file),
        help: Bilingual(zh: "写出有数据的工作表。", en: "Name the sheet that holds the data."))
    case .none(let hidden):
      return .workbook(
        .noSheet,
        Bilingual(zh: "工作簿中没有可见的工作表。", en: "The workbook has no sheet that can be seen."),
        at: .file(file),
        help: hidden.isEmpty
          ? Bilingual(zh: "把数据放进一张工作表，再保存。", en: "Put the data into a sheet and save it.")
          : Bilingual(
            zh: "隐藏的工作表要写明，如：\(file)#\(hidden[0])",
            en: "A hidden sheet has to be named, such as: \(file)#\(hidden[0])"))
    }
  }

  private static func unknownSheet(
    _ name: String, among others: [String], file: String
  ) -> Diagnostic {
    let nearest = Spelling.nearest(to: name, among: others)
    let names = list(others)
    return .workbook(
      .unknownSheet,
      Bilingual(
        zh: "工作簿中没有叫“\(name)”的工作表。" + (nearest.map { "是否应为“\($0)”？" } ?? ""),
        en: "The workbook has no sheet \"\(name)\"."
          + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")),
      at: .file(file),
      help: Bilingual(
        zh: "其中的工作表：\(names.chinese)", en: "The sheets in it: \(names.english)"))
  }

  static func sheetOfNoWorkbook(_ sheet: String, file: String) -> Diagnostic {
    .workbook(
      .sheetOfNoWorkbook,
      Bilingual(
        zh: "这不是XLSX工作簿，没有工作表“\(sheet)”。",
        en: "This is no XLSX workbook, so it has no sheet \"\(sheet)\"."),
      at: .file(file),
      help: Bilingual(
        zh: "只写文件名，去掉“#”和后面的字。", en: "Write the name of the file alone, without # and what follows."
      ))
  }

  static func emptySheet(_ source: TableSource) -> Diagnostic {
    .workbook(
      .emptySheet,
      Bilingual(
        zh: "工作表“\(source.sheet ?? "")”没有内容。",
        en: "The sheet \"\(source.sheet ?? "")\" has no content."),
      at: .file(source.file),
      help: Bilingual(
        zh: "数据在别的工作表中的，写明表名，如：\(source.file)#表名",
        en: "If the data are in another sheet, name it, such as: \(source.file)#SHEET"))
  }

  static func otherSheets(_ others: [String], _ source: TableSource) -> Diagnostic {
    let names = list(others)
    return .workbook(
      .otherSheets,
      Bilingual(
        zh: "没有写明工作表，读取的是第一张“\(source.sheet ?? "")”；未读：\(names.chinese)。",
        en: "No sheet was named; the first one, \"\(source.sheet ?? "")\", was read, and not:"
          + " \(names.english)."),
      at: .file(source.file), severity: .notice,
      help: Bilingual(
        zh: "要读别的，写明表名，如：\(source.file)#\(others.first ?? "")",
        en: "To read another one, name it, such as: \(source.file)#\(others.first ?? "")"))
  }
}

/// Cells.
extension Diagnostic {
  static func refusedCell(_ refusal: CellReading.Refusal, at place: CellPlace) -> Diagnostic {
    switch refusal {
    case .error(let shown):
      return .workbook(
        .errorValue,
        Bilingual(zh: "单元格中是错误值，不是内容。", en: "The cell shows an error in place of a value."),
        at: .cell(place), found: Bilingual(same: shown),
        help: Bilingual(
          zh: "改正公式，或者把单元格改为应有的内容。", en: "Correct its formula, or write what belongs there."))
    case .formulaWithoutValue:
      return .workbook(
        .formulaWithoutValue,
        Bilingual(
          zh: "单元格中是公式，文件里没有存它的结果。",
          en: "The cell has a formula, and the file does not hold its result."),
        at: .cell(place),
        help: Bilingual(
          zh: "用电子表格软件打开，等它算完，保存，再试。",
          en: "Open the file in a spreadsheet program, let it calculate, save, and try again."))
    case .longNumber(let text):
      return .workbook(
        .longNumber,
        Bilingual(
          zh: "数超过15位，电子表格已经丢掉末尾的几位。",
          en: "The number has more than 15 digits, of which a spreadsheet has lost the last ones."),
        at: .cell(place), found: Bilingual(same: text),
        help: Bilingual(
          zh: "把单元格的格式设为“文本”，再对照原件重新输入。",
          en: "Set the format of the cell to text, and type it again from the original."))
    }
  }

  /// - Parameter place: where the first of them stands.
  static func shortenedNumbers(_ count: Int, at place: CellPlace) -> Diagnostic {
    let isOne = count == 1
    return .workbook(
      .shortenedNumbers,
      Bilingual(
        zh: "\(count)格的数超过15位，按电子表格显示的15位读取（如70.500000000000014读作70.5）；第一格在此。",
        en:
          "\(count) cell\(isOne ? "" : "s") with a number of more than 15 digits, read with the 15"
          + " that a spreadsheet shows (70.500000000000014 as 70.5); the first is here."),
      at: .cell(place), severity: .notice,
      help: Bilingual(
        zh: "这是公式算出的尾数，不必改动；要去掉它，用ROUND。",
        en: "It is the rest of a calculation; leave it, or take it off with ROUND."))
  }

  /// - Precondition: there is a range.
  static func mergedHeader(_ ranges: [CellRange], _ source: TableSource) -> Diagnostic {
    let texts = ranges.map(\.text)
    let range = ranges[0]
    return .workbook(
      .mergedHeader,
      Bilingual(
        zh: "第1行应当是列名，其中\(texts.joined(separator: "、"))是合并单元格。",
        en: "Row 1 should hold the column names, and \(texts.joined(separator: ", ")) in it "
          + (texts.count == 1 ? "is merged." : "are merged.")),
      at: .cell(source.place(row: range.first.row, column: range.first.column)),
      help: Bilingual(
        zh: "删去列名上面的标题行；表头占两行的，取消合并，并成一行，每列写一个列名。",
        en: "Delete a title above the column names; make a header of two rows one row,"
          + " unmerged, with a name over each column."))
  }

  static func mergedCells(_ range: CellRange, _ source: TableSource) -> Diagnostic {
    .workbook(
      .mergedCells,
      Bilingual(
        zh: "\(range.text)是合并单元格，内容只在左上角的一格，其余各格读不到。",
        en: "\(range.text) is merged: only its first cell holds the content, the others are empty."
      ),
      at: .cell(source.place(row: range.first.row, column: range.first.column)),
      help: Bilingual(
        zh: "取消合并，在每一格中写上各自的内容。", en: "Unmerge it, and write into each cell what belongs there."))
  }

  static func hiddenContent(
    rows: [ClosedRange<Int>], columns: [ClosedRange<Int>], _ source: TableSource
  ) -> Diagnostic {
    let hidden = [rowSpans(rows), columnSpans(columns)].compactMap { $0 }
    let first = CellPlace(
      file: source.file, sheet: source.sheet, row: rows.first?.lowerBound ?? Table.headerRow,
      column: rows.isEmpty ? columns.first?.lowerBound : nil)
    return .workbook(
      .hiddenContent,
      Bilingual(
        zh: "有内容的行或列是隐藏的，照样计入：\(Bilingual.list(hidden).chinese)。",
        en: "Hidden rows or columns hold something, and were read like the others:"
          + " \(Bilingual.list(hidden).english)."),
      at: .cell(first), severity: .warning,
      help: Bilingual(
        zh: "核对后取消隐藏；不该计入的，删去。", en: "Look at them and unhide them; delete what shall not count."))
  }

  private static func rowSpans(_ spans: [ClosedRange<Int>]) -> Bilingual? {
    let names = spansText(spans) { String($0) }
    return names.map {
      Bilingual(zh: "第\($0.chinese)行", en: "\(isOne(spans) ? "row" : "rows") \($0.english)")
    }
  }

  private static func columnSpans(_ spans: [ClosedRange<Int>]) -> Bilingual? {
    let names = spansText(spans, CellPlace.letters)
    return names.map {
      Bilingual(zh: "\($0.chinese)列", en: "\(isOne(spans) ? "column" : "columns") \($0.english)")
    }
  }

  private static func isOne(_ spans: [ClosedRange<Int>]) -> Bool {
    spans.count == 1 && spans[0].count == 1
  }

  /// `5, 7 to 9`; nil for none.
  private static func spansText(
    _ spans: [ClosedRange<Int>], _ name: (Int) -> String
  ) -> Bilingual? {
    if spans.isEmpty { return nil }
    let texts = spans.prefix(mostNames).map { span in
      let (first, last) = (name(span.lowerBound), name(span.upperBound))
      return span.count == 1
        ? Bilingual(same: first) : Bilingual(zh: "\(first)至\(last)", en: "\(first) to \(last)")
    }
    let more = spans.count > mostNames ? [Bilingual(zh: "等", en: "and more")] : []
    return Bilingual.list(texts + more)
  }
}
