/// Writes one sheet, row by row.
struct SheetWriter {
  private let sheet: SheetDraft
  private let native: NativeSheet
  private let widths: [Int]
  private let merges: [Int: [CellArea]]
  private(set) var formats: FormatTable
  private(set) var remarks: WritingRemarks
  private var linkCount = 0

  init(
    _ sheet: SheetDraft, _ native: NativeSheet, _ formats: FormatTable, _ remarks: WritingRemarks
  ) {
    self.sheet = sheet
    self.native = native
    self.formats = formats
    self.remarks = remarks
    widths = ColumnWidths.of(sheet)
    merges = Dictionary(grouping: sheet.merges.filter { !$0.isOneCell }) { $0.first.row }
  }

  mutating func write(to book: borrowing NativeBook) throws(SpreadsheetFault) {
    for (column, width) in widths.enumerated() {
      let format =
        sheet.textColumns.contains(column) ? try formats.format(for: .typedText, in: book) : nil
      try native.setWidth(ofColumn: column, characters: width, format)
    }
    try writePage()
    for (index, row) in sheet.rows.enumerated() { try write(row, at: index, book) }
    for rule in sheet.entryRules { try write(rule) }
    for highlight in sheet.highlights {
      let format = try formats.format(for: highlight.look, in: book)
      try native.highlight(highlight.area, highlight.condition, format)
    }
    for chart in sheet.charts {
      try ChartWriter.write(chart, on: native, of: book, columns: widths)
    }
  }

  private func writePage() throws(SpreadsheetFault) {
    native.setHeightOfOtherRows(points: Self.usualHeight)
    native.hideGridlines()
    if sheet.frozenRows + sheet.frozenColumns > 0 {
      native.freeze(rows: sheet.frozenRows, columns: sheet.frozenColumns)
    }
    let plan = PagePlan(sheet.page, widths: sheet.page.printed(widths)) { heights }
    native.setPage(plan, margins: sheet.page.margins)
    let (header, footer) = (sheet.page.header.code, sheet.page.footer.code)
    if !header.isEmpty { try native.setHeader(header) }
    if !footer.isEmpty { try native.setFooter(footer) }
    if let rows = sheet.page.repeatedRows { try native.repeatRows(rows) }
    if !plan.breaks.isEmpty { try native.breakPages(before: plan.breaks) }
    if let area = sheet.page.printArea { try native.setPrintArea(area) }
    if !sheet.rows.isEmpty, !widths.isEmpty {
      // What will be typed stands below what is written.
      let last = sheet.textColumns.isEmpty ? sheet.rows.count - 1 : Self.lastRow
      try native.expectDigits(in: CellArea(rows: 0...last, columns: 0...widths.count - 1))
    }
  }

  private var heights: [Int] {
    sheet.rows.enumerated().map { index, row in
      row.height ?? ownHeight(of: row, merges[index] ?? []) ?? Self.usualHeight
    }
  }

  /// Of the format.
  private static let lastRow = 1_048_575

  // MARK: Rows

  private mutating func write(
    _ row: SheetRow, at index: Int, _ book: borrowing NativeBook
  ) throws(SpreadsheetFault) {
    let merges = self.merges[index] ?? []
    if let height = row.height ?? ownHeight(of: row, merges) {
      try native.setHeight(ofRow: index, points: height)
    }
    for area in merges {
      let style =
        row.cells.indices.contains(area.first.column)
        ? row.cells[area.first.column].style : .plain
      try native.merge(area, try formats.format(for: style, in: book))
    }
    for (column, cell) in row.cells.enumerated() {
      try write(cell, CellPosition(row: index, column: column), book)
    }
  }

  /// In points: what a line of Chinese needs, with some air.
  private static let usualHeight = 19

  /// The highest row that a program takes; what goes beyond is in the cell, and not in sight.
  private static let mostHeight = 409

  /// Nil for a row of single lines.
  private func ownHeight(of row: SheetRow, _ merges: [CellArea]) -> Int? {
    var highest = 0
    for (column, cell) in row.cells.enumerated() where cell.content != .empty {
      let area = merges.first { $0.first.column == column }
      if let area, area.rows.count > 1 { continue }
      let covered = (area?.columns ?? column...column).filter(widths.indices.contains)
      let width = covered.reduce(0) { $0 + widths[$1] }
      highest = max(highest, CellMeasure.height(of: cell, width: width))
    }
    return highest > Self.usualHeight ? min(highest, Self.mostHeight) : nil
  }

  // MARK: Cells

  private mutating func write(
    _ cell: SheetCell, _ position: CellPosition, _ book: borrowing NativeBook
  ) throws(SpreadsheetFault) {
    if cell.content == .empty && cell.style == .plain { return }
    let format = try formats.format(for: cell.style, in: book)
    switch cell.content {
    case .empty: try native.writeBlank(position, format)
    case .text(let text): try native.write(shown(text), position, format)
    case .number(let number):
      guard let binary = number.binary else {
        remarks.noteLongNumber()
        return try native.write(number.text, position, format)
      }
      try native.write(binary, position, format)
    case .formula(let formula, let result):
      try write("=" + CellText.visible(formula), result, position, format)
    case .link(let text, let sheet, let target):
      try write(shown(text), to: CellArea(target).label(on: sheet), position, format)
    }
  }

  private mutating func write(
    _ formula: String, _ result: SheetCell.Result, _ position: CellPosition,
    _ format: NativeFormat
  ) throws(SpreadsheetFault) {
    switch result {
    case .text(let text):
      try native.write(formula: formula, result: shown(text), position, format)
    case .number(let number):
      guard let binary = number.binary else {
        remarks.noteLongNumber()
        return try native.write(formula: formula, result: number.text, position, format)
      }
      try native.write(formula: formula, result: binary, position, format)
    }
  }

  /// A program takes so many links on a sheet, and so long a text for one; beyond that it is a
  /// text.
  private mutating func write(
    _ text: String, to target: String, _ position: CellPosition, _ format: NativeFormat
  ) throws(SpreadsheetFault) {
    guard linkCount < 65_000, text.utf8.count <= 1000, !text.isEmpty else {
      return try native.write(text, position, format)
    }
    linkCount += 1
    try native.write(text, leadingTo: target, position, format)
  }

  private mutating func shown(_ text: String) -> String {
    let (shown, isCut) = CellText.shown(text)
    if isCut { remarks.noteCutText() }
    return shown
  }

  // MARK: Rules

  private mutating func write(_ rule: EntryRule) throws(SpreadsheetFault) {
    guard let native = NativeRule(rule) else {
      remarks.noteUnlistedChoices(rule.area, sheet.name)
      return
    }
    try self.native.validate(rule.area, native)
  }
}

extension PageLine {
  /// `&L…&C…&R…`, as the format writes it.
  fileprivate var code: String {
    [("&L", left), ("&C", centre), ("&R", right)].filter { !$0.1.isEmpty }
      .map { $0.0 + $0.1.map(\.code).joined() }.joined()
  }
}

extension PageLine.Part {
  fileprivate var code: String {
    switch self {
    // The sign would begin a code; the library does not take it doubled before a G.
    case .text(let text):
      CellText.prefix(of: CellText.shown(text).text.replacing("&", with: "＆"), 70)
    case .pageNumber: "&P"
    case .pageCount: "&N"
    }
  }
}
