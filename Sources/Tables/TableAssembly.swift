public import Diagnostics

/// Puts records together to a table: leaves out what holds nothing, refuses what does not fit.
///
/// The one place where tables are made, whatever they are read from.
public struct TableAssembly {
  private let source: TableSource
  private let header: TableHeader
  private var rows: [TableRow] = []
  private var problems = ProblemList()
  private var blankRun: BlankRun?
  /// How many blank runs there were between rows, and where the first was.
  private var gaps: (number: Int, first: Int) = (0, 0)
  /// More of them have one cause.
  private static let mostGaps = 3
  /// Columns without a name, in order, and the first row that fills each of them.
  private var unnamedColumns: [(column: Int, filledInRow: Int?)]
  /// What stands alone in row 1 of a sheet, and the first row below it with several cells: the one
  /// is a title then, and the other the column names.
  private var title: (text: String, rowOfNames: Int?)?
  /// Columns to the right of the header, and the first row that fills each of them.
  private var columnsBeyondHeader: [Int: Int] = [:]

  init(_ source: TableSource, header: TableHeader) {
    self.source = source
    self.header = header
    unnamedColumns = header.unnamedColumns.map { ($0, nil) }
  }

  /// How many more problems of rows will be listed.
  var problemRoom: Int { problems.room }

  /// Rows that nobody hands over stand between the one before and the next; none of them is blank.
  mutating func passFilledRows() { reportBlankRun() }

  mutating func take(_ record: Record) {
    if record.isBlank {
      takeBlank(record)
    } else {
      reportBlankRun(isBeforeNote: record.isNote)
      takeFilled(record)
    }
    problems.add(record.problems)
  }

  /// The table, or all that is wrong with it: the header first, then row by row.
  func table() -> Outcome<Table> {
    if case (let title, let row?)? = title {
      return Outcome(nil, [.titleRow(title, namesIn: row, in: source)])
    }
    var problems = problems
    if gaps.number > Self.mostGaps {
      problems.join(
        .emptyRow, number: gaps.number,
        as: .manyEmptyRows(gaps.number, first: gaps.first, in: source))
    }
    var all = header.problems
    let beyond = columnsBeyondHeader.sorted { $0.key < $1.key }.map {
      ($0.key, Int?.some($0.value))
    }
    for case (let column, let row?) in unnamedColumns + beyond {
      all.add(.unnamedColumn(column, filledInRow: row, in: source))
    }
    all.add(problems)
    var diagnostics = all.diagnostics(in: source)
    if let run = blankRun, let first = run.firstRowWithCells {
      diagnostics.append(.trailingBlankRows(first...run.rows.upperBound, in: source))
    }
    return Outcome(withoutBlankColumns(), diagnostics)
  }
}

extension Record {
  /// Whether it has as many cells where Chinese commas separate them, too.
  fileprivate func isSplit(into width: Int) -> Bool {
    let commas = cells.reduce(0) { count, cell in count + cell.count { $0 == "，" } }
    return commas > 0 && cells.count + commas == width
  }
}

/// Rows that follow one another and are all blank. Those at the end of the file hold nothing;
/// one between others may be a row that somebody lost.
private struct BlankRun {
  var rows: ClosedRange<Int>
  /// The first row that has separators or spaces: not simply a line end too many.
  var firstRowWithCells: Int?
}

extension TableAssembly {
  private mutating func takeBlank(_ record: Record) {
    let row = record.row
    takeBlank(row...row, firstRowWithCells: record.cells == [""] ? nil : row)
  }

  private mutating func takeBlank(_ rows: ClosedRange<Int>, firstRowWithCells: Int?) {
    var run = blankRun ?? BlankRun(rows: rows)
    run.rows = run.rows.lowerBound...rows.upperBound
    run.firstRowWithCells = run.firstRowWithCells ?? firstRowWithCells
    blankRun = run
  }

  private mutating func reportBlankRun(isBeforeNote: Bool = false) {
    guard let run = blankRun else { return }
    gaps = (gaps.number + 1, gaps.number == 0 ? run.rows.lowerBound : gaps.first)
    problems.add(.emptyRows(run.rows, isBeforeNote: isBeforeNote, in: source))
    blankRun = nil
  }

  private mutating func takeFilled(_ record: Record) {
    // Where a quotation mark is wrong, the number of cells means nothing.
    guard record.problems.isEmpty, let width = header.cellCount else { return }
    guard record.cells.count == width else {
      problems.add(
        record.isSplit(into: width)
          ? .wideCommas(record.cells.count, expected: width, row: record.row, in: source)
          : .wrongCellCount(
            record.cells.count, expected: width, row: record.row, isNote: record.isNote, in: source)
      )
      return
    }
    for index in unnamedColumns.indices where unnamedColumns[index].filledInRow == nil {
      if !record.cells[unnamedColumns[index].column].isBlank {
        unnamedColumns[index].filledInRow = record.row
      }
    }
    rows.append(TableRow(number: record.row, cells: record.cells))
  }

  /// The table without the columns at the right that have neither a name nor a filled cell: the
  /// traces of cells that somebody cleared in a spreadsheet.
  private func withoutBlankColumns() -> Table {
    let width = (header.names.lastIndex { !$0.isEmpty } ?? -1) + 1
    if width == header.names.count {
      return Table(source: source, header: header.names, rows: rows)
    }
    return Table(
      source: source, header: Array(header.names.prefix(width)),
      rows: rows.map { TableRow(number: $0.number, cells: Array($0.cells.prefix(width))) })
  }
}

extension TableAssembly: SheetRows {
  public init(_ source: TableSource, sheetHeader header: [String]) {
    let record = Record(row: Table.headerRow, cells: header, problems: ProblemList())
    self.init(source, header: TableHeader(record, in: source))
    title = record.title.map { ($0, nil) }
  }

  public var width: Int { header.names.count }

  /// The header is missing: the first row that holds anything is not row 1.
  public static func withoutHeader(_ source: TableSource) -> Diagnostic { .blankHeader(in: source) }

  public mutating func takeSheetRow(_ row: Int, _ cells: [String]) {
    if title != nil, title?.rowOfNames == nil, cells.count(where: { !$0.isBlank }) > 1 {
      title?.rowOfNames = row
    }
    var cells = cells
    if cells.count < width { cells += Array(repeating: "", count: width - cells.count) }
    for column in cells.indices.dropFirst(width)
    where !cells[column].isBlank && columnsBeyondHeader[column] == nil {
      columnsBeyondHeader[column] = row
    }
    cells.removeLast(cells.count - width)
    let record = Record(row: row, cells: cells, problems: ProblemList())
    reportBlankRun(isBeforeNote: record.isNote)
    takeFilled(record)
  }

  public mutating func takeBlankRows(_ rows: ClosedRange<Int>) {
    takeBlank(rows, firstRowWithCells: nil)
  }

  public mutating func refuse(_ problem: @autoclosure () -> Diagnostic) {
    problems.add(problem())
  }

  public func outcome() -> Outcome<Table> { table() }
}
