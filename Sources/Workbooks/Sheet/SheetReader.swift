import Diagnostics
import Tables

/// Reads the cells of a sheet, row by row as they come, into a table or whatever takes its rows.
struct SheetReader<Rows: SheetRows> {
  private let stream: XMLStream
  private let part: String
  private let source: TableSource
  private let texts: CellTexts
  private var assembly: Rows?
  private var row = SheetRow(number: 0)
  private var lastFilledRow = 0
  private var lastFilledColumn = -1
  /// With the cells that rows leave out at their end: so many will the table have.
  private var cellCount = 0
  private var hidden = HiddenContent()
  /// Numbers that were taken to the digits that a spreadsheet shows, and the first of them.
  private var shortened: (count: Int, first: CellPlace)?
  /// Merged ranges that hide a part of what the table takes up; they follow all rows.
  private var merged: [CellRange] = []
  private var hasMergedCells = false
  private let mostMergedRanges = 10_000
  private let progress: ((ReadingProgress) -> Void)?

  init(
    _ stream: XMLStream, part: String, _ source: TableSource, _ texts: CellTexts,
    _ progress: ((ReadingProgress) -> Void)? = nil
  ) {
    self.progress = progress
    self.stream = stream
    self.part = part
    self.source = source
    self.texts = texts
  }

  mutating func read() throws(WorkbookFault) -> Outcome<Rows.Product> {
    while let event = try stream.next() {
      switch event {
      case .start(.columnSetting): hidden.take(columnSetting: stream.attributes)
      case .start(.row):
        try readRow()
        if assembly == nil, lastFilledRow > 0 {
          return Outcome(nil, [TableAssembly.withoutHeader(source)])
        }
      case .start(.mergedRange): takeMergedRange()
      default: break
      }
    }
    return outcome()
  }

  private func outcome() -> Outcome<Rows.Product> {
    guard let assembly else { return Outcome(nil, [.emptySheet(source)]) }
    // Above a header of merged cells nothing else that is said of the columns can be right.
    let headers = merged.filter { $0.first.row == Table.headerRow }
    if !headers.isEmpty { return Outcome(nil, [.mergedHeader(headers, source)]) }
    var complete = assembly
    for range in merged { complete.refuse(.mergedCells(range, source)) }
    let outcome = complete.outcome()
    let notices = shortened.map { [Diagnostic.shortenedNumbers($0.count, at: $0.first)] } ?? []
    return Outcome(outcome.value, outcome.diagnostics + hidden.diagnostics(source) + notices)
  }

  private mutating func takeMergedRange() {
    hasMergedCells = true
    guard merged.count < mostMergedRanges,
      let range = stream.attributes["ref"].flatMap({ CellRange($0) }), !range.isOneCell,
      range.reaches(rows: lastFilledRow, columns: lastFilledColumn + 1)
    else { return }
    merged.append(range)
  }

  // MARK: Rows

  private mutating func readRow() throws(WorkbookFault) {
    let attributes = stream.attributes
    let number = attributes["r"].map { Int($0) } ?? row.number + 1
    guard let number, number > row.number, !hasMergedCells else { throw .damagedPart(part) }
    if number > Limits.rows { throw .tooLarge(.row(number)) }
    if number.isMultiple(of: ReadingProgress.rowsBetweenWords) {
      progress?(ReadingProgress(rows: number, done: stream.bytesRead, total: stream.bytesInAll))
    }
    row = SheetRow(number: number)
    while let event = try stream.next(), event != .end(.row) {
      if event == .start(.cell) { take(try readCell()) }
    }
    row.dropBlankEnd()
    if !row.cells.isEmpty {
      try takeFilledRow(isHidden: attributes["hidden"].map(isTrue) ?? false)
    }
  }

  private mutating func takeFilledRow(isHidden: Bool) throws(WorkbookFault) {
    if assembly == nil, row.number == Table.headerRow {
      assembly = Rows(source, sheetHeader: row.cells)
    } else if assembly != nil {
      if row.number > lastFilledRow + 1 {
        assembly?.takeBlankRows(lastFilledRow + 1...row.number - 1)
      }
      assembly?.takeSheetRow(row.number, row.cells)
    }
    for problem in row.problems { assembly?.refuse(problem) }
    lastFilledRow = row.number
    lastFilledColumn = max(lastFilledColumn, row.cells.count - 1)
    cellCount += max(row.cells.count, assembly?.width ?? 0)
    if cellCount > Limits.cells { throw .tooLarge(.cells) }
    if isHidden { hidden.rows.append(row.number) }
    hidden.take(row.cells)
  }

  // MARK: Cells

  private mutating func readCell() throws(WorkbookFault) -> CellReading {
    var cell = try cellHead()
    row.move(to: cell.column)
    loop: while let event = try stream.next() {
      switch event {
      case .end(.cell): break loop
      case .start(.formula): cell.hasFormula = true
      case .start(.value): cell.value = try rawValue()
      case .start(.inlineText): cell.value = try stream.runs(until: .inlineText)
      default: break
      }
    }
    do {
      return try texts.reading(of: cell)
    } catch {
      throw .damagedPart(part)
    }
  }

  private func rawValue() throws(WorkbookFault) -> String {
    var value = ""
    while let event = try stream.next(), event != .end(.value) {
      if event == .text { value.appendBeyondLimit(stream.text) }
    }
    return value
  }

  private func cellHead() throws(WorkbookFault) -> SheetCell {
    var (name, type, style) = (String?.none, String?.none, 0)
    stream.forEachAttribute {
      switch $0 {
      case "r": name = $1
      case "t": type = $1
      case "s": style = Int($1) ?? 0
      default: break
      }
    }
    let column = try column(of: name)
    return SheetCell(column: column, type: type, style: style)
  }

  /// The column that the cell names, or the next one: names may be left out.
  private func column(of name: String?) throws(WorkbookFault) -> Int {
    var column = row.nextColumn
    if let name {
      guard let cell = CellName(name), cell.row == row.number, cell.column >= column else {
        throw .damagedPart(part)
      }
      column = cell.column
    }
    if column >= Limits.columns { throw .tooLarge(.column(column + 1)) }
    return column
  }

  private mutating func take(_ reading: CellReading) {
    switch reading {
    case .text(let text): row.fill(text, source)
    case .shortened(let text):
      let place = source.place(row: row.number, column: row.nextColumn)
      shortened = ((shortened?.count ?? 0) + 1, shortened?.first ?? place)
      row.fill(text, source)
    case .refused(let refusal, let shown):
      let place = source.place(row: row.number, column: row.nextColumn)
      row.fill(shown, source)
      row.problems.append(.refusedCell(refusal, at: place))
    }
  }
}

/// The row that is being read.
private struct SheetRow {
  let number: Int
  /// Without those that are blank at the end, as soon as the row is complete.
  var cells: [String] = []
  var problems: [Diagnostic] = []
  private var bytes = 0

  init(number: Int) { self.number = number }

  var nextColumn: Int { cells.count }

  /// Cells that the file leaves out are blank.
  mutating func move(to column: Int) {
    while cells.count < column { cells.append("") }
  }

  /// Keeps of what is too long nothing but that it is.
  mutating func fill(_ text: String, _ source: TableSource) {
    let size = text.utf8.count
    bytes += size
    if size > TableLimits.bytesOfCell {
      problems.append(.cellTooLong(nil, at: source.place(row: number, column: nextColumn)))
    } else if bytes > TableLimits.bytesOfRow, bytes - size <= TableLimits.bytesOfRow {
      problems.append(.rowTooLong(nil, at: source.place(row: number)))
    }
    let isKept = size <= TableLimits.bytesOfCell && bytes <= TableLimits.bytesOfRow
    cells.append(isKept ? text : "…")
  }

  mutating func dropBlankEnd() {
    while cells.last?.isBlank == true { cells.removeLast() }
  }
}
